// The site from end to end, as a browser takes it from whatever serves it: a result, the text edition, an offline copy, a
// kiosk. Runs among the others, and once more against `tongda serve` with the site inside, where little else is looked at.
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "./guard.mjs";
import { isKept, isTextKept } from "./kept.mjs";
import { FARMER, arrived, begin, fillIn } from "./person.mjs";
import { arrivedAtResults, verdicts } from "./results.mjs";
import { words } from "./words.mjs";

const dist = process.env.TONGDA_DIST;
const program = readdirSync(dist).find((name) => /^app-[0-9a-f]{8}\.wasm$/.test(name));
const SOME = ["index.html", program, "pack.json", "locales/zh-CN/start.ftl", "text/index.html", "icon-192.png", "kiosk.json"];

const digest = (path) => createHash("sha256").update(readFileSync(join(dist, path))).digest("hex");

test.describe("from the server itself", () => {
  test.use({ serviceWorkers: "block" });

  test("from the first page to a result, and to the same item in the text edition", async ({ page, say, guard }) => {
    await begin(page, say);
    await fillIn(page, FARMER.answers);
    await arrived(page, say, say("review-title"));
    await page.getByRole("link", { name: say("see-results-now"), exact: true }).click();
    await arrivedAtResults(page, say, FARMER.expect);
    expect(await verdicts(page)).toEqual(FARMER.expect);
    await guard.leavesNothing(page);

    await page.goto("./text/");
    await expect(page.getByRole("heading", { level: 1, name: say("text-name"), exact: true })).toBeVisible();
    await page.getByRole("link", { name: say("row-minimum-living"), exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: say("row-minimum-living"), exact: true })).toBeVisible();
    await page.getByRole("link", { name: say("other-language"), exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: words("en")("row-minimum-living"), exact: true })).toBeVisible();
  });

  test("files arrive as they were built, however they were packed on the way", async ({ page }) => {
    await page.goto("./");
    const arrivals = await page.evaluate((paths) => Promise.all(paths.map(async (path) => {
      const answer = await fetch(path, { cache: "no-store" });
      const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", await answer.arrayBuffer()));
      const digits = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
      return [path, { status: answer.status, digits, packed: answer.headers.has("content-encoding") }];
    })), SOME);
    const isPacked = (path) => !["icon-192.png", "kiosk.json"].includes(path);
    expect(Object.fromEntries(arrivals)).toEqual(Object.fromEntries(SOME.map((path) => (
      [path, { status: 200, digits: digest(path), packed: isPacked(path) }]
    ))));
  });
});

test("the offline copy is taken, which holds each file against its hash", async ({ page }) => {
  await page.goto("./");
  await isKept(page);
  await isTextKept(page);
});

test("a kiosk opens on its invitation", async ({ page, say }) => {
  await page.goto("./?kiosk");
  for (const language of ["zh", "en"]) {
    await expect(page.getByRole("button", { name: new RegExp(say(`attract-begin-${language}`)) })).toBeVisible();
  }
});
