// Ways of working with the inspection: by keyboard alone, without a network, on a tablet held upright or lying down.
import { amiss, beginRound, exported, openCheck, picture, read, saved, verdict } from "./audit.mjs";
import { downloaded } from "./downloads.mjs";
import { expect, test } from "./guard.mjs";
import { isKept } from "./kept.mjs";
import { tabTo } from "./person.mjs";
import { serve } from "./server.mjs";
import { LANGS } from "./words.mjs";

const DOOR = "toilet-door-clear-width";

/** A round with a door that is too narrow. */
async function failing(page, say, site = {}) {
  const round = await beginRound(page, say, site);
  await openCheck(page, say, round, DOOR);
  await read(page, "700");
  await expect(verdict(page)).toHaveAttribute("data-outcome", "failed");
  await saved(page);
  return round;
}

const keys = (page, say) => ({
  press: async (target) => {
    await tabTo(page, target);
    await page.keyboard.press("Enter");
  },
  button: (id) => page.getByRole("button", { name: say(id), exact: true }),
  link: (id) => page.getByRole("link", { name: say(id), exact: true }),
  at: (heading) => expect(page.getByRole("heading", { level: 1, name: heading, exact: true })).toBeFocused(),
});

test("by keyboard alone a fault is asked for, said to be done, looked at again and confirmed", async ({ page, say }) => {
  test.setTimeout(120_000);
  const { press, button, link, at } = keys(page, say);
  const state = async (key) => {
    const status = page.locator("#action-status");
    await expect(status).toHaveAttribute("data-state", `action-${key}`);
    await expect(status, "the button is gone, focus is on what has changed").toBeFocused();
  };
  const round = await failing(page, say);
  await page.goto(`./#/audit/round/${round}/summary`);
  await at(say("summary-title", { number: 1 }));
  await press(button("open-action"));
  await at(say(`check-${DOOR}.short`));
  await tabTo(page, page.locator("#action-owner"));
  await page.keyboard.type("Works team");
  await press(button("save-site"));
  await expect(page.locator("#spoken")).toHaveText(say("action-saved"));
  await press(button("action-fix"));
  await state("fixed");
  await press(button("action-recheck"));
  await at(say(`check-${DOOR}`));
  await tabTo(page, page.locator("#reading-0"));
  await page.keyboard.type("950");
  await page.keyboard.press("Enter");
  await expect(verdict(page)).toHaveAttribute("data-outcome", "passed");
  await press(link("to-site"));
  await at("Xibu");
  await expect(page.locator(".round").filter({ hasText: say("action-fixed") })).toContainText("Works team");
  await press(page.getByRole("link", { name: say(`check-${DOOR}.short`), exact: true }));
  await at(say(`check-${DOOR}.short`));
  await press(button("action-verify"));
  await state("verified");
  await saved(page);
  await page.reload();
  await expect(page.locator("#action-status")).toHaveAttribute("data-state", "action-verified");
});

test("by keyboard alone everything is exported, and the district's report is read, printed and saved", async ({ page, say }) => {
  test.setTimeout(120_000);
  await page.addInitScript(() => {
    globalThis.printed = 0;
    globalThis.print = () => { globalThis.printed += 1; };
  });
  const { press, button, link, at } = keys(page, say);
  await failing(page, say);
  await page.goto("./#/audit");
  await at(say("audit-title"));
  await press(link("exchange-title"));
  await at(say("exchange-title"));
  const bundle = await downloaded(page, () => press(button("export-all")));
  expect(bundle.name).toMatch(/^tongda-.*\.zip$/);
  expect(bundle.bytes.subarray(0, 2).toString()).toBe("PK");
  await expect(page.locator("#exchange-result")).toBeFocused();
  await expect(page.locator("#exchange-result")).toContainText(say("export-done"));

  await press(link("all-sites"));
  await at(say("audit-title"));
  await press(link("district-title"));
  await at(say("district-title"));
  const parts = ["district-by-item", "district-by-township", "district-worst"];
  await expect(page.locator("article.report h2")).toHaveText(["district-constants", ...parts].map((id) => say(id)));
  for (const id of parts) await expect(page.getByRole("table", { name: say(`${id}.caption`), exact: true })).toHaveCount(1);
  await expect(page.getByRole("table").last().getByRole("rowheader")).toHaveText(["Xibu"]);
  await press(button("print-report"));
  expect(await page.evaluate(() => globalThis.printed)).toBe(1);
  const report = await downloaded(page, () => press(button("save-report")));
  expect(report.name).toMatch(/\.html$/);
  expect(report.bytes.toString()).toMatch(/^<!doctype html>[\s\S]*Xibu/i);
  await expect(page.locator("#spoken")).toHaveText(say("report-saved"));
});

const away = test.extend({
  server: async ({}, use) => {
    const server = await serve();
    await use(server);
    await server.stop();
  },
  baseURL: async ({ server }, use) => use(server.url),
});

away("a whole inspection without a network: figure, photo, signature, report, file, and all of it after a reload", async ({ page, context, server, say, guard }) => {
  away.setTimeout(120_000);
  await page.goto("./");
  await isKept(page);
  await page.reload();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await server.stop();
  await context.setOffline(true);
  guard.expects(/ERR_CONNECTION_REFUSED|ERR_INTERNET_DISCONNECTED|fetching the script/);
  await page.reload();

  const round = await failing(page, say);
  await page.locator("#pick").setInputFiles(await picture(page, 400, 300));
  await page.getByLabel(say("photo-words")).fill("The narrow door");
  await page.getByLabel(say("photo-words")).press("Tab");
  await expect(page.locator(".photo-state")).toHaveText(say("photo-saved"));
  await page.goto(`./#/audit/round/${round}/close`);
  await page.getByLabel(say("sign-name"), { exact: true }).fill("Li Fang");
  await page.getByRole("button", { name: say("close-round"), exact: true }).click();
  await expect(page).toHaveURL(/\/summary$/);
  await saved(page);

  const reported = async () => {
    await page.goto(`./#/audit/round/${round}/report`);
    const report = page.locator("article.report");
    await expect(report).toContainText("Li Fang");
    await expect(report.getByRole("table", { name: say("report-failed.caption"), exact: true })).toContainText("700");
    const photo = report.getByRole("img", { name: "The narrow door", exact: true });
    expect(await photo.evaluate(async (img) => (await img.decode(), [img.naturalWidth, img.naturalHeight]))).toEqual([400, 300]);
    const { bytes } = await downloaded(page, () => page.getByRole("button", { name: say("save-report"), exact: true }).click());
    expect(bytes.toString()).toContain("data:image/jpeg;base64,");
  };
  await reported();
  const file = await exported(page, say);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: say("exchange-title"), exact: true })).toBeVisible();
  expect(await exported(page, say), "all that was there is there").toEqual(file);
  await reported();
});

// Faults planted on a page that has none, each with what must be said about it.
const PLANTED = [
  ["body { width: 110vw }", "wider than the screen"],
  ["main h1 { position: fixed; top: -9rem }", "the heading is out of sight"],
  [".pad .next { pointer-events: none }", "something lies over the main button"],
  [".keys button { max-height: 2.75rem }", "too small for a thumb: 1"],
  [".how { overflow: hidden; white-space: nowrap }", "cut off at the side"],
  ["main .pill { width: 3rem; padding: 0; white-space: nowrap }", "text beyond its edge"],
  [".keys button { width: 120% }", "one over the other: 1, 2"],
];

test("what does not fit a tablet is noticed", { tag: "@light" }, async ({ page, say }) => {
  const round = await beginRound(page, say);
  await openCheck(page, say, round, DOOR);
  expect(await page.evaluate(amiss, ".pad .next")).toEqual([]);
  for (const [style, fault] of PLANTED) {
    await page.evaluate((style) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(style);
      document.adoptedStyleSheets = [sheet];
    }, style);
    expect((await page.evaluate(amiss, ".pad .next")).join("\n"), style).toContain(fault);
  }
});

for (const lang of LANGS) {
  for (const [width, height] of [[800, 1280], [1280, 800]]) {
    test.describe(`${lang}, ${width} × ${height}`, { tag: "@light" }, () => {
      test.use({ lang, viewport: { width, height }, hasTouch: true, serviceWorkers: "block" });

      test("no page is wider than the tablet, nothing lies over the main button, keys are large enough for a thumb", async ({ page, say }) => {
        const round = await failing(page, say, { name: "Xibu Street, at the north gate of the long-distance coach station" });
        const fits = async (route, main) => {
          await page.goto(`./#/audit${route}`);
          await expect(page.locator(main), route).toBeVisible();
          expect.soft(await page.evaluate(amiss, main), route).toEqual([]);
        };
        const check = (id) => `/round/${round}/check/${id}`;
        await fits(check(DOOR), ".pad .next");
        await expect(page.locator(".keys button")).toHaveCount(12);
        await fits(check("basin-knee-space"), ".pad .next");
        await fits(check("toilet-in-service"), ".pad .next");
        await fits(`/round/${round}/summary`, "main .button.main");
        await fits(`/round/${round}/report`, "main .button.main");
        await fits("/exchange", "main .button.main");
        await fits("/district", "main .button.main");
        await fits("", "main .button.main");
        await page.locator(".site").click();
        await expect(page.locator("#main h1")).toContainText("Xibu");
        await fits(page.url().split("#/audit")[1], "main .button.main");
      });
    });
  }
}
