// What a page with frames of the check relies on (docs/embed.md): several at once, who may frame it, and how people go on in
// the whole program.
import { mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "./guard.mjs";
import { next } from "./person.mjs";
import { serve } from "./server.mjs";
import { OWN_WORDS, begin, element, ending, frame, iframe, someResults, stops, visit, website } from "./website.mjs";
import { words } from "./words.mjs";

ending();

/** The frames of a page: how tall each is, and that it is as tall as its content. */
function frames(page) {
  const heights = () => page.locator("iframe").evaluateAll((all) => all.map((one) => one.clientHeight));
  const inner = async (at) => {
    const frame = await (await page.locator("iframe").nth(at).elementHandle()).contentFrame();
    return frame.evaluate(() => Math.ceil(document.querySelector("main").getBoundingClientRect().height / 64) * 64);
  };
  // Those whose frame is not as tall as their content, each with both.
  const fits = (...all) => expect.poll(async () => {
    const now = await heights();
    const both = await Promise.all(all.map(async (at) => ({ at, frame: now[at], content: await inner(at) })));
    return both.filter(({ frame, content }) => frame !== content);
  }).toEqual([]);
  return { heights, fits };
}

test("two frames on one page each have their own height, and no other window has a say in it", async ({ page, say, guard, baseURL }) => {
  await page.addInitScript(() => {
    if (window.top !== window) return;
    window.told = [];
    addEventListener("message", ({ source, data }) => {
      const at = [...document.querySelectorAll("iframe")].findIndex((one) => one.contentWindow === source);
      window.told.push([at, data]);
    });
  });
  const other = await website(baseURL, { "element-ad": { body: "<p>…</p>" } });
  stops.push(other.stop);
  guard.also(other.url);
  await visit((tongda) => ({
    frame: {
      allows: new URL(other.url).origin,
      body: frame(tongda, "lang=zh-CN") + iframe(tongda, "lang=en&theme=dark") + `<iframe data-tongda title="通达" src="${baseURL}embed.html?lang=en" class="third"></iframe>`,
      style: "iframe { display: block; width: 600px; height: 40px; border: 3px solid; } iframe:nth-of-type(2) { box-sizing: border-box; width: 340px; }",
    },
  }))({ page, guard, baseURL }, "frame");
  const third = page.locator("iframe.third");
  const [zh, en] = [page.frameLocator("iframe >> nth=0"), page.frameLocator("iframe >> nth=1")];
  const { heights, fits } = frames(page);
  // A check starts when it is seen, and the first one, as it grows, may push the others off the screen.
  await expect(zh.getByRole("button", { name: say("whom-self") })).toBeVisible();
  await fits(0);
  await page.locator("iframe").nth(1).scrollIntoViewIfNeeded();
  await expect(en.getByRole("button", { name: say.in("en")("whom-self") })).toBeVisible();
  await fits(0, 1);
  const shown = await heights();
  expect(shown[0]).not.toBe(shown[1]);

  await begin(zh, say);
  await next(zh, say).click();
  await expect(zh.locator("[data-title]")).toHaveText(say("q-kinds"));
  await zh.locator("summary").first().click();
  await fits(0, 1);
  const asked = await heights();
  expect(asked[0], "the one in which something happened").not.toBe(shown[0]);
  expect(asked[1], "the other").toBe(shown[1]);
  await begin(en, say.in("en"));
  await next(en, say.in("en")).click();
  await en.getByRole("button", { name: say.in("en")("see-results") }).click();
  await expect(en.getByRole("button", { name: say.in("en")("embed-go-on") })).toBeVisible();
  await fits(0, 1);
  const answered = await heights();
  expect(answered[0]).toBe(asked[0]);
  expect(answered[1]).not.toBe(asked[1]);

  // A third one has gone elsewhere by itself; the address that the host gave it is still Tongda's. It moves nothing.
  await third.scrollIntoViewIfNeeded();
  await expect(page.frameLocator("iframe.third").getByRole("button", { name: say.in("en")("whom-self") })).toBeVisible();
  await fits(0, 1, 2);
  const settled = await heights();
  const loaded = page.waitForEvent("framenavigated", (one) => one.url().startsWith(other.url));
  await (await (await third.elementHandle()).contentFrame()).evaluate((url) => { location.href = url; }, `${other.url}element-ad`).catch(() => {});
  const strange = await loaded;
  await strange.evaluate(() => {
    for (const height of [1, 999, 100_000]) parent.postMessage({ tongda: "height", height }, "*");
  });
  await expect.poll(() => page.evaluate(() => window.told.filter(([, data]) => data.height === 100_000).length)).toBe(1);
  expect(await heights()).toEqual(settled);
  // Each message was said by the frame whose height it is, and only figures were said.
  for (const [at, data] of await page.evaluate(() => window.told)) {
    expect([0, 1, 2]).toContain(at);
    expect(Object.keys(data).sort()).toEqual(["height", "tongda"]);
  }
});

test("a frame that another one pushes off the screen before it has its words has its height all the same", async ({ page, say, guard, baseURL }) => {
  // It has begun to start, then the one above grows, then its words come: nothing off the screen is drawn.
  const asked = page.waitForRequest("**/embed/en.json");
  let grown;
  const isGrown = new Promise((done) => { grown = done; });
  await page.route("**/embed/zh-CN.json", async (route) => { await asked; await route.continue(); });
  await page.route("**/embed/en.json", async (route) => { await isGrown; await route.continue(); });
  await visit((tongda) => ({
    frame: {
      body: frame(tongda, "lang=zh-CN") + iframe(tongda, "lang=en"),
      style: "iframe { display: block; width: 600px; height: 40px; }",
    },
  }))({ page, guard, baseURL }, "frame");
  await expect(page.frameLocator("iframe >> nth=0").getByRole("button", { name: say("whom-self") })).toBeVisible();
  const { fits } = frames(page);
  await fits(0);
  const second = page.locator("iframe").nth(1);
  await expect(second).not.toBeInViewport();
  grown();
  await expect(page.frameLocator("iframe >> nth=1").getByRole("button", { name: say.in("en")("whom-self") })).toBeVisible();
  await fits(1);
  await expect(second).not.toBeInViewport();
});

test("a site that names who may frame it is not framed elsewhere, and the host's own words stay", async ({ page, say, guard, baseURL }) => {
  guard.expects(/frame-ancestors/, /refused to display|Framing/i, /chrome-error/);
  // The site as it is, with another list of headers.
  const folder = mkdtempSync(join(tmpdir(), "tongda-framed-"));
  const dist = process.env.TONGDA_DIST;
  for (const name of readdirSync(dist)) if (name !== "headers.json") symlinkSync(join(dist, name), join(folder, name));
  const rules = readFileSync(join(dist, "headers.json"), "utf8");
  expect(rules.split("frame-ancestors *").length, "said for embed.html alone").toBe(2);
  const named = (who) => writeFileSync(join(folder, "headers.json"), rules.replace("frame-ancestors *", `frame-ancestors ${who}`));
  named("https://example.org");
  const server = await serve(folder);
  stops.push(server.stop, async () => rmSync(folder, { recursive: true }));
  guard.also(server.url);
  const answered = page.waitForResponse((response) => response.url().includes("embed.html"));
  const { url } = await visit((tongda) => ({
    frame: { body: frame(tongda, "lang=zh-CN") + "<p>也可以打 12345 问。</p>", style: "iframe { display: block; height: 40px; }" },
  }))({ page, guard }, "frame", server.url);
  expect((await answered).headers()["content-security-policy"]).toMatch(/frame-ancestors https:\/\/example\.org$/);
  const framed = () => page.frames().find((one) => one !== page.mainFrame());
  await expect.poll(() => framed().url()).toBe("chrome-error://chromewebdata/");
  await expect(page.frameLocator("iframe").locator("tongda-check")).toHaveCount(0);
  await expect(page.getByRole("heading", { name: OWN_WORDS })).toBeVisible();
  await expect(page.getByText("也可以打 12345 问。")).toBeVisible();
  expect(await page.locator("iframe").evaluate((one) => one.style.height), "nobody asked for a height").toBe("");

  // The host that is named shows it.
  named(`https://example.org ${new URL(url).origin}`);
  server.show(folder);
  await page.reload();
  await expect(page.frameLocator("iframe").getByRole("button", { name: say("whom-self") })).toBeVisible();
  await expect.poll(() => page.locator("iframe").evaluate((one) => one.offsetHeight)).toBeGreaterThan(200);
});

test.describe("going on in the whole program", () => {
  const goOn = (check, say) => check.getByRole("button", { name: say("embed-go-on") });
  const SANDBOX = "allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox";
  const hosts = visit((tongda) => ({
    frame: { body: frame(tongda, "lang=zh-CN") },
    "frame-sandbox": { body: frame(tongda, "lang=zh-CN", `sandbox="${SANDBOX}"`) },
    "frame-closed": { body: frame(tongda, "lang=zh-CN", `sandbox="allow-scripts allow-same-origin allow-forms"`) },
    "frame-apart": { body: frame(tongda, "lang=zh-CN"), headers: { "cross-origin-opener-policy": "same-origin" } },
    "element-apart": { body: element(tongda, `lang="zh-CN"`), headers: { "cross-origin-opener-policy": "same-origin" } },
  }));

  for (const [name, what] of [["frame", "the frame"], ["frame-sandbox", "a sandboxed frame as documented"]]) {
    test(`from ${what}: the answers come along, once, and the frame keeps its own until it is cleared`, async ({ page, context, say, guard, baseURL }) => {
      await hosts({ page, guard, baseURL }, name);
      const check = page.frameLocator("iframe");
      await someResults(check, say);
      const [whole] = await Promise.all([context.waitForEvent("page"), goOn(check, say).click()]);
      await expect(whole.getByRole("heading", { level: 1, name: say("review-title") })).toBeVisible();
      expect(whole.url()).toBe(`${baseURL}?lang=zh-CN#/check/review`);
      await expect(whole.locator("#main")).toContainText(say("v-kinds-hearing"));
      await expect(whole.locator("#main")).not.toContainText(say("v-kinds-vision"));
      expect(await whole.evaluate(() => [localStorage.length, sessionStorage.length, history.state])).toEqual([0, 0, null]);
      await expect(goOn(check, say)).toBeVisible();
      await expect(check.getByRole("status")).toHaveText("");
      await check.getByRole("button", { name: say("end-and-clear") }).click();
      await expect(check.getByRole("status")).toHaveText(say("cleared"));
      await expect(whole.locator("#main"), "the other window is another copy").toContainText(say("v-kinds-hearing"));
    });
  }

  test("from a frame whose browser opens no windows: the address is shown, has the focus, and leads to the program", async ({ page, context, say, guard, baseURL }) => {
    await page.addInitScript(() => { window.open = () => null; });
    await hosts({ page, guard, baseURL }, "frame");
    const check = page.frameLocator("iframe");
    await someResults(check, say);
    await goOn(check, say).click();
    await expect(check.getByRole("status")).toContainText(say("embed-blocked"));
    const link = check.getByRole("status").getByRole("link", { name: baseURL, exact: true });
    await expect(link).toBeFocused();
    await expect(goOn(check, say), "the results stay").toBeVisible();
    const [whole] = await Promise.all([context.waitForEvent("page"), link.press("Enter")]);
    await expect(whole.getByRole("link", { name: say("door-check") })).toBeVisible();
    expect([whole.url(), await whole.evaluate(() => opener)]).toEqual([baseURL, null]);
  });

  test("from a frame that its host lets open no windows: the address can be read", async ({ page, context, say, guard, baseURL }) => {
    guard.expects(/allow-popups/);
    await hosts({ page, guard, baseURL }, "frame-closed");
    const check = page.frameLocator("iframe");
    await someResults(check, say);
    await goOn(check, say).click();
    await expect(check.getByRole("status")).toHaveText(say("embed-blocked") + baseURL);
    await expect(check.getByRole("status").getByRole("link")).toBeFocused();
    await expect(goOn(check, say), "the results stay").toBeVisible();
    expect(context.pages()).toEqual([page]);
  });

  for (const kind of ["element", "frame"]) {
    test(`from the ${kind} on a page that keeps other windows apart: the program opens and starts from the beginning`, async ({ page, context, say, guard, baseURL }) => {
      await hosts({ page, guard, baseURL }, `${kind}-apart`);
      const check = kind === "frame" ? page.frameLocator("iframe") : page.locator("tongda-check");
      await someResults(check, say);
      const [whole] = await Promise.all([context.waitForEvent("page"), goOn(check, say).click()]);
      await expect(whole.getByRole("link", { name: say("door-check") })).toBeVisible();
      await expect(whole.locator("html")).toHaveAttribute("lang", "zh-CN");
      expect(await whole.evaluate(() => [opener, location.hash, document.documentElement.dataset.fallback ?? null])).toEqual([null, "", null]);
      await whole.getByRole("link", { name: say("door-check") }).click();
      await expect(whole.getByRole("button", { name: say("whom-self") })).toBeVisible();
      await expect(goOn(check, say), "the results stay where they are").toBeVisible();
    });
  }
});
