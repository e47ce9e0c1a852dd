// A newer version on the server: fetched behind the page, offered to people, taken by itself on a kiosk where nobody is,
// never in the middle of something, and never from under another window. An older one put back is taken in the same way.
import { copyFileSync, renameSync } from "node:fs";
import { expect, test } from "./guard.mjs";
import { isKept, isTextKept } from "./kept.mjs";
import { enter } from "./kiosk.mjs";
import { FARMER, arrived, checkEverything, factOf, fillIn } from "./person.mjs";
import { arrivedAtResults, verdicts } from "./results.mjs";
import { serve } from "./server.mjs";
import { version } from "./versions.mjs";

const OLDER = "Older";
const NEWER = "Newer";

// Each test takes the whole site two or three times.
test.describe.configure({ timeout: 120_000 });

/** A server with one version at first, and both versions to put there. */
const both = test.extend({
  site: async ({ guard }, use) => {
    const [older, newer] = [version(OLDER), version(NEWER, { moreDiffers: true })];
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
  await isKept(page);
  await page.reload();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** Somebody comes back to the page, which then looks for a newer version. */
const comeBack = (page) => page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));

/** A newer version has been fetched whole, and waits. */
const waits = (page) => expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state)).toBe("installed");

/** The page is the same as when it was marked: nothing has started it anew. */
const mark = (page) => page.evaluate(() => { globalThis.marked = true; });
const isMarked = (page) => page.evaluate(() => globalThis.marked === true);

/** The sets of files that the browser keeps. */
const sets = (page) => page.evaluate(async () => (await caches.keys()).filter((name) => /^tongda-[0-9a-f]{16}/.test(name)).length);

// The first screen has a heading in each language, and its style hides one: a start may be looked at before that.
const title = (page, name) => expect(page.getByRole("heading", { level: 1 }).filter({ hasText: name })).toBeVisible();

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

/** How the newer version comes to the whole browser, by what happens in one window of it. */
const WAYS = {
  "a press of the button in another window": async (other, say, url) => {
    await other.goto(url);
    await other.getByRole("button", { name: say("update-now"), exact: true }).click({ timeout: 30_000 });
    await title(other, NEWER);
  },
  "another window, which cannot run and takes it by itself,": async (other, say, url) => {
    await other.addInitScript(() => { delete globalThis.WebAssembly; });
    await other.goto(url);
    await expect(other.locator("html")).toHaveAttribute("data-fallback", "old");
  },
};

for (const [way, change] of Object.entries(WAYS)) {
  both(`${way} takes nothing from a check in progress; the older files go with its window`, async ({ page, context, say, site, guard }) => {
    guard.expects(/WebAssembly/);
    // This window was there before any worker; the other one is opened from the offline copy.
    await page.goto(site.url);
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
    await page.getByRole("link", { name: say("door-check") }).click();
    await page.getByRole("button", { name: say("whom-self") }).click();
    await checkEverything(page, say);
    await fillIn(page, FARMER.answers, 4);
    const fact = await factOf(page);
    await arrived(page, say, say(`q-${fact}`));
    await mark(page);
    await page.evaluate(() => navigator.serviceWorker.addEventListener("controllerchange", () => { globalThis.changed = true; }));
    const programs = [];
    page.on("response", (response) => {
      const path = response.url().slice(site.url.length);
      if (path.startsWith("guide-")) programs.push([path.includes("-00000000"), response.status()]);
    });

    site.show(site.newer);
    await comeBack(page);
    await waits(page);
    await expect(page.getByText(say("update-ready"), { exact: true })).toBeVisible();
    const other = await context.newPage();
    await change(other, say, site.url);
    await page.waitForFunction(() => globalThis.changed && navigator.serviceWorker.controller.state === "activated", null, { timeout: 30_000 });
    await other.reload();
    await page.waitForTimeout(1_000); // Nothing to wait for: what tidies must leave the older files.
    expect(await sets(page)).toBe(2);
    expect(await (await page.request.get(`${site.url}locales/en/start.ftl`)).text()).toContain(`\nnext=${NEWER}\n`);

    // This program has not been wanted so far. The server has it no more, and in the newer version it has another name.
    await page.evaluate(() => (location.hash = "#/guide"));
    await arrived(page, say, say("guide-title"));
    expect(programs.length).toBeGreaterThanOrEqual(2);
    for (const program of programs) expect(program).toEqual([false, 200]);
    await page.goBack();
    await arrived(page, say, say(`q-${fact}`));
    // Words have the same name in every version: these are the older ones.
    const english = say.in("en");
    await page.getByRole("button", { name: say("other-language"), exact: true }).click();
    await expect(page.getByRole("button", { name: english("next"), exact: true })).toBeVisible();
    await fillIn(page, FARMER.answers);
    await arrived(page, english, english("review-title"));
    await page.getByRole("link", { name: english("see-results-now"), exact: true }).click();
    await arrivedAtResults(page, english, FARMER.expect);
    expect(await verdicts(page)).toEqual(FARMER.expect);
    expect(await isMarked(page)).toBe(true);
    await guard.leavesNothing(page);

    await page.close();
    await other.reload();
    await expect.poll(() => sets(other)).toBe(1);
    const words = await other.evaluate(async () => (await caches.match("locales/en/start.ftl", { ignoreVary: true })).text());
    expect(words).toContain(`\nnext=${NEWER}\n`);
  });
}

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

both("the text edition stays offline over an update: the older one until the newer one has arrived", async ({ page, context, say, site, guard }) => {
  guard.expects(/ERR_INTERNET_DISCONNECTED|404|fetching the script/);
  const [arrives, held] = [`${site.newer}/text.json`, `${site.newer}/text.held`];
  renameSync(arrives, held);
  const asked = [];
  context.on("request", (request) => request.url().endsWith("/text.json") && asked.push(request));
  const offline = async (name) => {
    await context.setOffline(true);
    await page.goto(`${site.url}text/`);
    await title(page, name);
    await context.setOffline(false);
  };
  await open(page, site.url);
  await isTextKept(page);
  await offline(say("text-name"));

  await page.goto(site.url);
  site.show(site.newer);
  await comeBack(page);
  const before = asked.length;
  await page.getByRole("button", { name: say("update-now"), exact: true }).click();
  await title(page, NEWER);
  await expect.poll(() => asked.length).toBe(before + 1);
  await expect.poll(() => sets(page)).toBe(1);
  await offline(say("text-name"));

  renameSync(held, arrives);
  await page.goto(site.url);
  await expect.poll(() => page.evaluate(async () => (await caches.match("text.json", { ignoreVary: true })).text())).toContain(`<h1>${NEWER}</h1>`);
  await offline(NEWER);
  expect(asked.length, "asked for until it is there").toBe(before + 2);
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
