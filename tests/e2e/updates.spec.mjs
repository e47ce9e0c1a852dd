// A newer version on the server: fetched behind the page, offered to people, taken by itself on a kiosk where nobody is,
// never in the middle of something. An older one put back is taken in the same way.
import { copyFileSync } from "node:fs";
import { expect, test } from "./guard.mjs";
import { enter } from "./kiosk.mjs";
import { factOf } from "./person.mjs";
import { serve } from "./server.mjs";
import { version } from "./versions.mjs";

const OLDER = "Older";
const NEWER = "Newer";

// Each test takes the whole site two or three times.
test.describe.configure({ timeout: 120_000 });

/** A server with one version at first, and both versions to put there. */
const both = test.extend({
  site: async ({ guard }, use) => {
    const [older, newer] = [version(OLDER), version(NEWER)];
    const server = await serve(older.folder);
    guard.also(server.url);
    try {
      await use({ url: server.url, show: server.show, older: older.folder, newer: newer.folder });
    } finally {
      await server.stop();
      for (const { remove } of [older, newer]) remove();
    }
  },
});

/** Opens a page and waits until it works from its offline copy. */
async function open(page, address) {
  await page.goto(address);
  await page.waitForFunction(async () => (await navigator.serviceWorker.ready).active?.state === "activated");
  await page.reload();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** Somebody comes back to the page, which then looks for a newer version. */
const comeBack = (page) => page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));

/** A newer version has been fetched whole, and waits. */
const waits = (page) => page.waitForFunction(async () => (await navigator.serviceWorker.ready).waiting?.state === "installed");

/** The page is the same as when it was marked: nothing has started it anew. */
const mark = (page) => page.evaluate(() => { globalThis.marked = true; });
const isMarked = (page) => page.evaluate(() => globalThis.marked === true);

/** The sets of files that the browser keeps. */
const sets = (page) => page.evaluate(async () => (await caches.keys()).filter((name) => /^tongda-[0-9a-f]{16}/.test(name)).length);

const title = (page, name) => expect(page.getByRole("heading", { level: 1 })).toContainText(name);

both("a newer version waits while somebody writes, and is taken when they say so; an older one comes back", async ({ page, say, site }) => {
  await open(page, site.url);
  await title(page, OLDER);
  await page.goto(`${site.url}#/audit/new`);
  const name = page.locator("#site-name");
  await name.fill("half a na");
  await mark(page);

  site.show(site.newer);
  await comeBack(page);
  await waits(page);
  const offer = page.getByRole("status").getByText(say("update-ready"), { exact: true });
  await expect(offer).toBeVisible();
  // Nobody has asked for it: what was typed stands, in the same page, and goes on.
  await name.pressSequentially("me");
  await expect(name).toHaveValue("half a name");
  expect(await isMarked(page)).toBe(true);

  await page.getByRole("button", { name: say("update-now"), exact: true }).click();
  await page.waitForFunction(() => globalThis.marked === undefined);
  await page.goto(`${site.url}#/`);
  await title(page, NEWER);
  await expect.poll(() => sets(page)).toBe(1);

  site.show(site.older);
  await comeBack(page);
  await expect(offer).toBeVisible();
  await title(page, NEWER);
  await mark(page);
  await page.getByRole("button", { name: say("update-now"), exact: true }).click();
  await page.waitForFunction(() => globalThis.marked === undefined);
  await title(page, OLDER);
  await expect.poll(() => sets(page)).toBe(1);
});

both("whoever chooses later goes on, and has the newer version when all pages were closed", async ({ page, context, say, site }) => {
  await open(page, site.url);
  site.show(site.newer);
  await comeBack(page);
  await page.getByRole("button", { name: say("update-later"), exact: true }).click();
  await expect(page.locator("#update")).toHaveCount(0);
  await title(page, OLDER);
  await page.goto("about:blank");
  const next = await context.newPage();
  await expect.poll(async () => {
    await next.goto(site.url);
    return next.getByRole("heading", { level: 1 }).textContent();
  }).toContain(NEWER);
});

both("half a version on the server is not taken", async ({ page, site, guard }) => {
  guard.expects(/fetching the script|not of this version|^console: /);
  await open(page, site.url);
  // The worker of the newer version over the files of the older: an upload that is not finished.
  copyFileSync(`${site.newer}/sw.js`, `${site.older}/sw.js`);
  const ended = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const found = new Promise((done) => registration.addEventListener("updatefound", () => done(registration.installing), { once: true }));
    await registration.update().catch(() => {});
    const worker = await found;
    if (worker.state !== "installing") return worker.state;
    return new Promise((done) => worker.addEventListener("statechange", () => done(worker.state)));
  });
  expect(ended).toBe("redundant");
  await page.reload();
  await title(page, OLDER);
  expect(await sets(page)).toBe(1);
});

both.describe("on a kiosk", () => {
  both.use({ viewport: { width: 1080, height: 1920 } });

  both("it is never taken during a visit, and at once when the visit has ended", async ({ page, say, site }) => {
    await open(page, `${site.url}?kiosk`);
    await title(page, OLDER);
    await enter(page, say, "zh-CN", (target) => target.click());
    const fact = await factOf(page);
    await mark(page);
    site.show(site.newer);
    await comeBack(page);
    await waits(page);
    // The clock of the kiosk looks every half second.
    await expect(page.locator("html")).toHaveAttribute("data-update-waits", "", { timeout: 30_000 });
    await page.waitForTimeout(2_000);
    expect(await isMarked(page)).toBe(true);
    expect(await factOf(page)).toBe(fact);
    await expect(page.getByText(say("update-ready"), { exact: true })).toHaveCount(0);

    await page.keyboard.press("Escape");
    await expect(page.getByRole("heading", { level: 1, name: say("goodbye-title"), exact: true })).toBeVisible();
    await expect(page.locator("main.attract h1")).toContainText(NEWER, { timeout: 30_000 });
    await expect.poll(() => sets(page)).toBe(1);
  });

  both("where nobody comes it looks by itself within the hour, and goes back in the same way", async ({ page, site }) => {
    await page.clock.install();
    await open(page, `${site.url}?kiosk`);
    const invitation = page.locator("main.attract h1");
    for (const [folder, name] of [[site.newer, NEWER], [site.older, OLDER]]) {
      // The browser itself looks once behind each start. After that it does not.
      await page.waitForTimeout(4_000);
      site.show(folder);
      await page.clock.runFor(3_000_000);
      await page.waitForTimeout(4_000);
      expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting)).toBeNull();
      await page.clock.runFor(601_000);
      await expect(async () => {
        await page.clock.runFor(1_000);
        await expect(invitation).toContainText(name, { timeout: 500 });
      }).toPass({ timeout: 20_000 });
    }
  });
});
