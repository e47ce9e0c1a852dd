// Without a network: once the offline copy is taken, the program starts, and the self-check works to its results. Behind it
// comes the text edition, for whom the program does not start.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "./guard.mjs";
import { isKept, isTextKept } from "./kept.mjs";
import { FARMER, answerAll, arrived, checkEverything } from "./person.mjs";
import { arrivedAtResults, verdicts } from "./results.mjs";
import { serve } from "./server.mjs";
import { LANGS, words } from "./words.mjs";

test("the self-check works after the server has gone", async ({ page, say, guard }) => {
  const server = await serve();
  guard.also(server.url);
  try {
    await page.goto(server.url);
    await isKept(page);
    await page.reload();
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  } finally {
    await server.stop();
  }
  guard.expects(/ERR_CONNECTION_REFUSED|fetching the script/);
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-page", "home"); // The first screen is there before the program is.
  await expect(page.getByRole("heading", { level: 1, name: say("home-title"), exact: true })).toBeVisible();
  await page.getByRole("link", { name: say("door-check") }).click();
  await arrived(page, say, say("begin-title"));
  await page.getByRole("button", { name: say("whom-self") }).click();
  await checkEverything(page, say);
  await answerAll(page, say, FARMER.answers);
  await page.getByRole("link", { name: say("see-results-now"), exact: true }).click();
  await arrivedAtResults(page, say, FARMER.expect);
  expect(await verdicts(page)).toEqual(FARMER.expect);
  await guard.leavesNothing(page);

  const other = words(LANGS.find((lang) => lang !== "zh-CN"));
  await page.getByRole("button", { name: say("other-language"), exact: true }).click();
  await expect(page.getByRole("link", { name: other("to-sheet"), exact: true })).toBeVisible();
  await page.goto(`${server.url}#/audit`);
  await expect(page.getByRole("heading", { level: 1, name: other("audit-title"), exact: true })).toBeVisible();
});

const START = { "zh-CN": "text/index.html", en: "text/en/index.html" };

test("the text edition opens after the server has gone, in both languages, also from the page that cannot start", async ({ page, guard }) => {
  const server = await serve();
  guard.also(server.url);
  try {
    await page.goto(server.url);
    await isKept(page);
    await isTextKept(page);
  } finally {
    await server.stop();
  }
  guard.expects(/ERR_CONNECTION_REFUSED|fetching the script/, /WebAssembly/);
  for (const lang of LANGS) {
    const say = words(lang);
    // A folder is answered as its index, as by the server.
    await page.goto(server.url + START[lang].replace("index.html", ""));
    await expect(page.getByRole("heading", { level: 1, name: say("text-name"), exact: true })).toBeVisible();
    const answer = await page.goto(server.url + START[lang]);
    expect(answer.headers()).toMatchObject({ "content-type": "text/html; charset=utf-8", "content-security-policy": expect.stringContaining("frame-ancestors 'none'") });
    await expect(page.locator("html")).toHaveAttribute("lang", lang);
    await expect(page.getByRole("heading", { level: 1, name: say("text-name"), exact: true })).toBeVisible();
    await page.getByRole("link", { name: say("row-minimum-living"), exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: say("row-minimum-living"), exact: true })).toBeVisible();
    await expect(page).toHaveURL(/text\/(en\/)?row\/minimum-living\.html$/);
    expect(await page.evaluate(() => document.styleSheets[0].cssRules.length)).toBeGreaterThan(0);
  }

  await page.addInitScript(() => { delete globalThis.WebAssembly; });
  for (const lang of LANGS) {
    await page.goto(server.url);
    await expect(page.locator("html")).toHaveAttribute("data-fallback", "old");
    await page.locator(`#fallback a[href="${START[lang]}"]`).click();
    await expect(page.getByRole("heading", { level: 1, name: words(lang)("text-name"), exact: true })).toBeVisible();
  }
});

test("a text edition that does not arrive whole keeps nothing else from being offline", async ({ page, context, say, guard }) => {
  const folder = mkdtempSync(join(tmpdir(), "tongda-text-"));
  cpSync(process.env.TONGDA_DIST, folder, { recursive: true });
  writeFileSync(join(folder, "text.json"), "{}");
  const server = await serve(folder);
  guard.also(server.url);
  try {
    const asked = context.waitForEvent("request", (request) => request.url().endsWith("/text.json"));
    await page.goto(server.url);
    await asked;
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true });
  }
  guard.expects(/ERR_CONNECTION_REFUSED|fetching the script/);
  expect(await page.evaluate(() => caches.match("text.json", { ignoreVary: true }))).toBeUndefined();
  await page.reload();
  await page.getByRole("link", { name: say("door-check") }).click();
  await arrived(page, say, say("begin-title"));
});
