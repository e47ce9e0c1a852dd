// The check on other people's websites, as an element and in a frame: a hostile page, a strict policy, both languages.
import { axe, ibm } from "./engines.mjs";
import { expect, test } from "./guard.mjs";
import { host } from "./host.mjs";
import { FARMER, OPEN, UNSURE, byKeys, choose, next, pack, tabTo } from "./person.mjs";
import { rowsThat } from "./results.mjs";
import { LANGS } from "./words.mjs";

let site;
test.beforeAll(async ({ baseURL }) => {
  const element = (attributes, inside = "") => `<script type="module" src="${baseURL}embed.js"></script><tongda-check ${attributes}>${inside}</tongda-check>`;
  const frame = (query) => `<script type="module" src="${baseURL}embed-frame.js"></script><iframe data-tongda title="通达" src="${baseURL}embed.html?${query}"></iframe>`;
  site = await host(baseURL, {
    "element-zh-CN": element(`lang="zh-CN"`),
    "element-en": element(`lang="en" heading-level="3"`),
    "element-two": element(`lang="zh-CN"`) + element(`lang="en" theme="dark"`),
    "element-far": `<div class="far"></div>${element(`lang="en"`)}`,
    "element-broken": element(`lang="en" pack="${baseURL}nowhere"`, "<p>Call the office</p>"),
    "frame-zh-CN": frame("lang=zh-CN"),
    "frame-en": frame("lang=en&theme=dark"),
  });
});
test.afterAll(() => site?.stop());

/** Opens a page of the host. What is in it, from the element down or from the frame down. */
async function opened(page, guard, name) {
  guard.also(site.url);
  await page.goto(site.url + name);
  return name.startsWith("frame") ? page.frameLocator("iframe") : page.locator("tongda-check");
}

async function byMouse(check, say, fact, answer) {
  await choose(check, say, fact, answer);
  await next(check, say).click();
}

/** Answers question after question by its heading, until there is none. Gives back how many. */
async function answerAll(check, say, answers, { focused = true, how = byMouse } = {}) {
  const titles = new Map(pack.facts.map(({ id }) => [say(`q-${id}`), id]));
  for (let count = 0; ; count++) {
    const heading = check.locator("[data-title]");
    if (focused || count > 0) await expect(heading).toBeFocused();
    const fact = titles.get((await heading.textContent()).trim());
    if (!fact) return count;
    const before = await heading.elementHandle();
    await how(check, say, fact, answers[fact] ?? UNSURE, count);
    await expect.poll(() => before.evaluate((old) => old.isConnected), `after ${fact}`).toBe(false);
  }
}

async function begin(check, say) {
  await expect(check.getByRole("heading", { name: say("begin-title"), exact: true })).toBeVisible();
  await check.getByRole("button", { name: say("whom-self") }).click();
  await expect(check.getByRole("heading", { name: say("topics-title"), exact: true })).toBeFocused();
  await next(check, say).click();
}

const focusIsOutside = (page) => page.evaluate(() => document.activeElement === document.body);

for (const lang of LANGS) {
  test.describe(lang, () => {
    test.use({ lang });

    for (const way of ["element", "frame"]) {
      test(`the farmer completes a check in the ${way} on a hostile page`, async ({ page, say, guard }) => {
        const check = await opened(page, guard, `${way}-${lang}`);
        await expect(check.getByRole("button", { name: say("whom-self") })).toBeVisible();
        expect(await focusIsOutside(page), "focus is not taken on load").toBe(true);
        // What the host does around it is the host's own affair.
        const clean = async (what) => {
          const found = way === "frame" ? await axe(page.frames()[1]) : await axe(page, "all", "tongda-check");
          expect(found, what).toEqual([]);
          // IBM's engine cannot be told to leave the host alone; what is in the frame is the same as in the element.
          if (way === "frame") expect(await ibm(page.frames()[1]), `${what}, IBM's engine`).toEqual([]);
        };
        await clean("first page");
        await begin(check, say);

        // Nothing chosen: said at once, linked to the field, and nothing is lost.
        await next(check, say).click();
        await expect(check.getByRole("alert")).toBeFocused();
        await check.getByRole("alert").getByRole("button").click();
        await expect(check.locator("#a0, #number").first()).toBeFocused();
        await clean("a question with a fault");

        await answerAll(check, say, FARMER.answers, { focused: false });
        for (const verdict of ["likely", "ask"]) {
          const own = rowsThat(FARMER.expect, verdict).filter((row) => !OPEN.includes(row));
          const level = way === "frame" ? 3 : lang === "en" ? 5 : 4;
          const shown = check.locator(`.page > .results > [data-verdict=${verdict}]`).getByRole("heading", { level });
          expect((await shown.allTextContents()).sort()).toEqual(own.map((row) => say(`row-${row}`)).sort());
        }
        if (way === "frame") {
          // A long list on a narrow screen: more than any page that was there before.
          await page.setViewportSize({ width: 340, height: 800 });
          await expect.poll(() => page.frames()[1].evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBeLessThanOrEqual(1);
          await page.setViewportSize({ width: 1280, height: 800 });
        }
        await check.getByText(say("embed-why"), { exact: false }).first().click();
        await clean("results");
        await check.getByRole("button", { name: say("end-and-clear") }).click();
        await expect(check.getByRole("heading", { name: say("begin-title"), exact: true })).toBeFocused();
        await expect(check.getByRole("status")).toHaveText(say("cleared"));
        expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie, location.search, location.hash]))
          .toEqual([0, 0, "", "", ""]);
        expect(await page.title()).toBe("某某区人民政府");
      });
    }

    for (const way of ["element", "frame"]) {
      test(`the farmer completes a check in the ${way} by keyboard alone`, async ({ page, say, guard }) => {
        const check = await opened(page, guard, `${way}-${lang}`);
        const press = async (target, key) => {
          await tabTo(page, target);
          await page.keyboard.press(key);
        };
        await press(check.getByRole("button", { name: say("whom-self") }), "Enter");
        await expect(check.getByRole("heading", { name: say("topics-title"), exact: true })).toBeFocused();
        await press(next(check, say), "Space");
        // Even turns: a figure pressed on somebody else's page chooses nothing.
        await answerAll(check, say, FARMER.answers, {
          how: (within, say, fact, answer, count) => byKeys(page, say, fact, answer, count * 2, within),
        });
        const why = check.locator("summary").filter({ hasText: say("embed-why") }).first();
        await press(why, "Enter");
        await expect(why.locator("..")).toHaveAttribute("open", "");
        await press(check.getByRole("button", { name: say("end-and-clear") }), "Enter");
        await expect(check.getByRole("heading", { name: say("begin-title"), exact: true })).toBeFocused();
      });
    }

    test("the answers go on in the whole program, and nowhere else", async ({ page, context, say, guard, baseURL }) => {
      const check = await opened(page, guard, `element-${lang}`);
      await begin(check, say);
      await answerAll(check, say, FARMER.answers);
      const [whole] = await Promise.all([context.waitForEvent("page"), check.getByRole("button", { name: say("embed-go-on") }).click()]);
      await expect(whole.getByRole("heading", { level: 1, name: say("review-title") })).toBeVisible();
      await expect(whole.locator("html")).toHaveAttribute("lang", lang);
      expect(whole.url()).toBe(`${baseURL}?lang=${lang}#/check/review`);
      expect(await whole.evaluate(() => [localStorage.length, sessionStorage.length, history.state, document.documentElement.dataset.takenOver ?? null]))
        .toEqual([0, 0, null, null]);
      await whole.getByRole("link", { name: say("see-results-now"), exact: true }).click();
      const count = rowsThat(FARMER.expect, "likely").filter((row) => !OPEN.includes(row)).length;
      await expect(whole.getByRole("heading", { level: 1 })).toContainText(say("count-likely", { count }));
    });
  });
}

test("two checks on one page, in two languages and colours, do not disturb each other", async ({ page, say, guard }) => {
  guard.also(site.url);
  await page.goto(`${site.url}element-two`);
  const [zh, en] = [page.locator("tongda-check").nth(0), page.locator("tongda-check").nth(1)];
  await begin(zh, say);
  await begin(en, say.in("en"));
  await en.locator("#a0").check();
  await expect(zh.locator("#a0")).not.toBeChecked();
  await next(en, say.in("en")).click();
  await expect(zh.locator("[data-title]")).toHaveText(say("q-kinds"));
  await expect(en.locator("[data-title]")).not.toHaveText(say.in("en")("q-kinds"));
  const grounds = await page.locator("tongda-check").evaluateAll((all) => all.map((one) => getComputedStyle(one.shadowRoot.querySelector(".tongda")).backgroundColor));
  expect(new Set(grounds).size).toBe(2);
  // The language may change on the way; what was answered stays.
  await en.evaluate((one) => one.setAttribute("lang", "zh-CN"));
  await expect(en.getByRole("button", { name: say("back") })).toBeVisible();
  await en.getByRole("button", { name: say("back") }).click();
  await expect(en.locator("#a0")).toBeChecked();
});

test("nothing is fetched before the element comes near, and nothing but once", async ({ page, guard }) => {
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname.split("/").pop()));
  guard.also(site.url);
  await page.goto(`${site.url}element-far`);
  await expect.poll(() => page.evaluate(() => Boolean(customElements.get("tongda-check")))).toBe(true);
  expect(asked.filter((name) => name.endsWith(".wasm"))).toEqual([]);
  await page.locator("tongda-check").scrollIntoViewIfNeeded();
  await expect(page.locator("tongda-check").getByRole("button").first()).toBeVisible();
  expect(asked.filter((name) => name.endsWith(".wasm"))).toHaveLength(1);
});

test("the frame is as tall as what is in it, and its height settles", async ({ page, say, guard }) => {
  await page.addInitScript(() => {
    if (window.top !== window) return;
    window.told = [];
    addEventListener("message", ({ data }) => window.told.push(data.height));
  });
  const check = await opened(page, guard, "frame-zh-CN");
  await begin(check, say);
  await expect(check.locator("fieldset")).toBeVisible();
  // In coarse steps: the exact height of each page would say more of the answers.
  const fits = () => page.frames()[1].evaluate(() => {
    const room = innerHeight - document.querySelector("main").getBoundingClientRect().height;
    return room >= 0 && room <= 64 && innerHeight % 64 === 0;
  });
  await expect.poll(fits).toBe(true);
  for (const width of [320, 900, 400]) {
    await page.setViewportSize({ width, height: 800 });
    await expect.poll(fits).toBe(true);
  }
  const before = await page.evaluate(() => window.told.length);
  await page.evaluate(() => new Promise((done) => setTimeout(done, 1000)));
  expect(await page.evaluate(() => window.told.length), "silence once it fits").toBe(before);
  expect(before).toBeLessThan(40);
});

test("a word from another window changes no height and gets no answers", async ({ page, say, guard }) => {
  const check = await opened(page, guard, "frame-zh-CN");
  await begin(check, say);
  await expect.poll(() => page.locator("iframe").evaluate((frame) => frame.offsetHeight)).toBeGreaterThan(200);
  const before = await page.locator("iframe").evaluate((frame) => frame.offsetHeight);
  await page.evaluate(() => postMessage({ tongda: "height", height: 9 }, "*"));
  await page.frames()[1].evaluate(() => postMessage("tongda-continue", "*"));
  await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  expect(await page.locator("iframe").evaluate((frame) => frame.offsetHeight)).toBe(before);
});

test("another window that asks for the answers gets none; the one that was opened gets them, once", async ({ page, context, say, guard }) => {
  const check = await opened(page, guard, "element-zh-CN");
  await begin(check, say);
  await check.getByRole("button", { name: say("see-results") }).click();
  let arrive;
  const held = new Promise((done) => { arrive = done; });
  await context.route(/&continue$/, async (route) => { await held; await route.continue(); });
  // A window of somebody else's that the host page opened, and the host page itself.
  const [other] = await Promise.all([context.waitForEvent("page"), page.evaluate(() => void open("about:blank"))]);
  const listen = (window) => window.evaluate(() => {
    globalThis.heard = [];
    addEventListener("message", ({ data }) => globalThis.heard.push(data));
  });
  await listen(other);
  await listen(page);
  const opening = context.waitForEvent("page");
  await check.getByRole("button", { name: say("embed-go-on") }).click();
  await other.evaluate(() => opener.postMessage("tongda-continue", "*"));
  await page.evaluate(() => postMessage("tongda-continue", "*"));
  arrive();
  const whole = await opening;
  await expect(whole.getByRole("heading", { level: 1, name: say("review-title") })).toBeVisible();
  await listen(whole);
  await whole.evaluate(() => opener.postMessage("tongda-continue", "*"));
  await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  const answers = ({ tongda }) => tongda !== undefined;
  for (const window of [other, whole]) expect((await window.evaluate(() => globalThis.heard)).filter(answers)).toEqual([]);
  expect((await page.evaluate(() => globalThis.heard)).filter((data) => data !== "tongda-continue")).toEqual([]);
});

test("what happens is told to the host page, without answers", async ({ page, say, guard }) => {
  await page.addInitScript(() => {
    globalThis.told = [];
    for (const name of ["tongda-ready", "tongda-step", "tongda-error"]) {
      addEventListener(name, ({ type, detail }) => globalThis.told.push([type, detail ?? null]));
    }
  });
  const check = await opened(page, guard, "element-zh-CN");
  await begin(check, say);
  await answerAll(check, say, FARMER.answers);
  const told = await page.evaluate(() => globalThis.told);
  expect(told[0]).toEqual(["tongda-ready", null]);
  expect(told.slice(1).every(([type]) => type === "tongda-step")).toBe(true);
  const steps = told.slice(1).map(([, detail]) => detail);
  expect([...new Set(steps.map(({ page }) => page))]).toEqual(["topics", "question", "results"]);
  for (const step of steps) expect(Object.keys(step).sort()).toEqual(["answered", "page"]);
});

test("what cannot start says so, and the host's own words stay", async ({ page, guard }) => {
  guard.expects(/404|CORS|ERR_FAILED/, /tongda-check/);
  const check = await opened(page, guard, "element-broken");
  await expect(check.getByRole("alert")).toContainText("12345");
  await expect(page.getByText("Call the office")).toBeVisible();
});

test("a key pressed elsewhere, the address and the title are the host's own", async ({ page, say, guard }) => {
  const check = await opened(page, guard, "element-zh-CN");
  await begin(check, say);
  const heard = await page.evaluate(() => {
    const heard = [];
    for (const target of [document, window]) {
      const add = target.addEventListener.bind(target);
      target.addEventListener = (kind, ...rest) => { heard.push(kind); add(kind, ...rest); };
    }
    const cancelled = ["1", "Enter", "Escape", "Backspace"].filter((key) => !document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true })));
    return { heard, cancelled };
  });
  expect(heard).toEqual({ heard: [], cancelled: [] });
  await check.locator("#a1").check();
  await next(check, say).click();
  expect(page.url()).toBe(`${site.url}element-zh-CN`);
});
