// A visit to the kiosk in every way of using it; idleness and the end; what the machine keeps afterwards: nothing.
import { expect, test } from "./guard.mjs";
import { answer, at, counted, enter, finish, kiosk, listening, said, saidSoFar, silence } from "./kiosk.mjs";
import { factOf, pack, tabTo } from "./person.mjs";
import { LANGS } from "./words.mjs";

test.use({ viewport: { width: 1080, height: 1920 }, serviceWorkers: "block" });

const ANSWERS = { kinds: ["vision"], age: 13, district: "yes" };

for (const lang of LANGS) {
  test.describe(lang, () => {
    test.use({ lang });

    test.describe("touch", () => {
      test.use({ hasTouch: true });
      test("a whole visit; below 14 a guardian should be there; afterwards nothing is left", async ({ page, say, guard }) => {
        await counted(page);
        await kiosk(page);
        const tap = (target) => target.tap();
        const before = await page.evaluate(() => history.length);
        await enter(page, say, lang, tap);
        await expect(page.locator("html")).toHaveAttribute("lang", lang);
        await answer(page, say, ANSWERS, tap);
        const asked = await page.locator("main a[href='#/check/ask/age']").count();
        await expect(page.getByText(say("kiosk-guardian"), { exact: true })).toHaveCount(asked);
        await finish(page, say, tap);
        expect(await page.evaluate(() => history.length)).toBe(before);
        await guard.leavesNothing(page);
        // The program starts anew by itself; nothing of the visit can be found.
        await expect(page.locator("main.attract")).toBeVisible({ timeout: 15_000 });
        expect(await page.evaluate(() => history.length)).toBe(before);
        await guard.leavesNothing(page);
        await page.evaluate(() => { location.hash = "#/check/results"; });
        await at(page, say.in("zh-CN"), "begin-title");
      });
    });

    test("a whole visit by keyboard alone", async ({ page, say }) => {
      await counted(page);
      await kiosk(page);
      const press = async (target) => {
        const kind = await target.evaluate((e) => e.type);
        // Tab stops once among radio buttons; the arrows go on from there.
        const group = await target.evaluate((e) => (e.type === "radio" ? e.name : null));
        await tabTo(page, group ? page.locator(`input[name="${group}"]`) : target);
        while (group && !(await target.evaluate((e) => e === document.activeElement))) await page.keyboard.press("ArrowDown");
        await page.keyboard.press(["radio", "checkbox"].includes(kind) ? "Space" : "Enter");
      };
      await enter(page, say, lang, press);
      await answer(page, say, ANSWERS, press);
      await finish(page, say, press);
    });

    for (const [name, choose] of Object.entries({
      "largest text": "way-larger",
      "controls in the lower half": "way-low",
      "black and yellow": "way-contrast",
    })) {
      test(`a whole visit with ${name}`, async ({ page, say }) => {
        await counted(page);
        await kiosk(page);
        const click = (target) => target.click();
        await enter(page, say, lang, click, () => page.locator(".picture", { hasText: say(`${choose}.about`) }).click());
        if (name === "largest text") await expect(page.locator("html")).toHaveAttribute("data-size", "4");
        await answer(page, say, ANSWERS, click);
        await finish(page, say, click);
      });
    }

    test("a whole visit with easy words, in place of every text that has them", async ({ page, say }) => {
      await counted(page);
      await kiosk(page);
      const click = (target) => target.click();
      await page.evaluate(() => (location.hash = "#/kiosk/ways"));
      await page.locator(".picture", { hasText: say.in("zh-CN")("way-easy.about") }).click();
      await expect(page.locator("#spoken")).toHaveText(say.in("zh-CN").easy("easy-on"));
      await page.evaluate(() => (location.hash = "#/"));
      await enter(page, say.easy, lang, click);
      await expect(page.locator("main .easy").first()).toBeVisible();
      const fact = await factOf(page);
      await expect(page.getByText(say.easy(`q-${fact}.hint`), { exact: true })).toBeVisible();
      await answer(page, say.easy, ANSWERS, click);
      await finish(page, say.easy, click);
    });
  });
}

for (const theme of ["dark", "low-glare"]) {
  test(`a whole visit in the theme ${theme}`, async ({ page, say }) => {
    await counted(page);
    await kiosk(page);
    const click = (target) => target.click();
    await enter(page, say, "zh-CN", click, () => page.getByRole("button", { name: say(`theme-${theme}`), exact: true }).click());
    await expect(page.locator("html")).toHaveAttribute("data-theme", theme);
    await answer(page, say, ANSWERS, click);
    await finish(page, say, click);
  });
}

test("a whole visit with forced colours", async ({ page, say }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await counted(page);
  await kiosk(page);
  const click = (target) => target.click();
  await enter(page, say, "zh-CN", click);
  // What is chosen can be told from what is not without a colour of ours.
  const marks = () => page.locator(".answer label > .icon").evaluateAll((all) => all.map((e) => getComputedStyle(e).visibility));
  const before = await marks();
  await page.locator(".answer input").first().click({ force: true });
  expect(await marks()).not.toEqual(before);
  await page.locator(".answer input").first().click({ force: true });
  await page.locator("#main h1").focus();
  await answer(page, say, ANSWERS, click);
  await finish(page, say, click);
});

test.describe("the clock", () => {
  test("asks after two minutes, goes on as often as somebody wants, and ends when nobody answers", async ({ page, say, guard }) => {
    await page.clock.install();
    await listening(page);
    await kiosk(page);
    const click = (target) => target.click();
    await enter(page, say, "zh-CN", click);
    const dialog = page.getByRole("dialog");
    for (let turn = 0; turn < 11; turn++) {
      await page.clock.runFor(121_000);
      await expect(dialog).toBeVisible();
      await expect(page.getByRole("button", { name: say("still-here-yes"), exact: true })).toBeFocused();
      await page.clock.runFor(20_000);
      await page.getByRole("button", { name: say("still-here-yes"), exact: true }).click();
      await expect(dialog).toBeHidden();
    }
    await page.evaluate(() => (globalThis.said.length = 0));
    await page.clock.runFor(121_000);
    await expect(dialog).toBeVisible();
    await page.clock.runFor(61_000);
    await at(page, say, "goodbye-title");
    const spoken = (await said(page)).map(({ text }) => text).join(" ");
    for (const seconds of ["六十", "四十五", "三十", "十五"]) expect(spoken).toContain(`${seconds}秒`);
    await guard.leavesNothing(page);
    await page.clock.runFor(10_000);
    await expect(page.locator("main.attract")).toBeVisible();
    await guard.leavesNothing(page);
  });

  test("does not run while nobody is there", async ({ page }) => {
    await page.clock.install();
    await kiosk(page);
    await page.clock.runFor(600_000);
    await expect(page.getByRole("dialog")).toBeHidden();
    await expect(page.locator("main.attract")).toBeVisible();
  });
});

test("a sentinel answer is nowhere after the end: not in the page, the address, storage, the history", async ({ page, say }) => {
  await kiosk(page);
  const click = (target) => target.click();
  await enter(page, say, "zh-CN", click);
  await page.evaluate(() => { location.hash = "#/check/ask/age"; });
  await page.locator("#age").fill("119");
  await page.getByRole("button", { name: say("next"), exact: true }).click();
  await page.getByRole("button", { name: say("end-and-clear"), exact: true }).click();
  await at(page, say, "goodbye-title");
  const trace = () => page.evaluate(() => [document.body.innerText, location.href, JSON.stringify(history.state), JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage }), document.cookie, [...document.querySelectorAll("input")].map((e) => e.value).join()].join("\n"));
  expect(await trace()).not.toContain("119");
  await expect(page.locator("main.attract")).toBeVisible({ timeout: 15_000 });
  expect(await trace()).not.toContain("119");
  await page.goBack().catch(() => {});
  expect(await page.locator("body").innerText()).not.toContain("119");
});

test("the page offers no way out to the system", async ({ page, say }) => {
  await kiosk(page);
  const held = await page.evaluate(() => ["contextmenu", "selectstart", "dragstart", "drop"].map((kind) => {
    const event = new Event(kind, { bubbles: true, cancelable: true });
    document.querySelector("#main").dispatchEvent(event);
    return event.defaultPrevented;
  }));
  expect(held).toEqual([true, true, true, true]);
  const zoom = await page.evaluate(() => {
    const event = new WheelEvent("wheel", { bubbles: true, cancelable: true, ctrlKey: true });
    document.body.dispatchEvent(event);
    return event.defaultPrevented;
  });
  expect(zoom).toBe(true);
  for (const key of ["F5", "F11", "BrowserHome"]) {
    const prevented = await page.evaluate((key) => {
      const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
      document.body.dispatchEvent(event);
      return event.defaultPrevented;
    }, key);
    expect(prevented, key).toBe(true);
  }
  // Every page of the visit: no file dialog, no link that leaves.
  for (const hash of ["#/", "#/check", "#/guide", "#/office/dpf", "#/row/living-allowance", "#/about"]) {
    await page.evaluate((hash) => (location.hash = hash), hash);
    await expect(page.locator("#main h1")).toBeVisible();
    expect(await page.locator("input[type=file], a[target]").count(), hash).toBe(0);
    const leaving = await page.locator("#main a[href]").evaluateAll((links) => links.map((a) => a.getAttribute("href")).filter((href) => !href.startsWith("#/")));
    for (const href of leaving) {
      await page.locator(`#main a[href="${href}"]`).first().click();
      expect(page.url()).toContain("?kiosk#/");
    }
  }
  expect(page.context().pages()).toHaveLength(1);
});

test.describe("settings of the machine", () => {
  test("wrong ones are said with place and remedy, in both languages, and kiosk life does not start", async ({ page, say }) => {
    await kiosk(page, { time: { warning_seconds: 5 }, colour: "red", keys: { help: ["F1"], repeat: ["F1"] } });
    await expect(page.getByRole("heading", { level: 1, name: say("config-title"), exact: true })).toBeVisible();
    for (const state of ["config-out-of-range", "config-unknown", "config-two-meanings"]) {
      await expect(page.locator(`#config-faults [data-state="${state}"]`)).toBeVisible();
    }
    await expect(page.locator("#config-faults")).toContainText("time.warning_seconds");
    await page.getByRole("button", { name: say("other-language"), exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: say.in("en")("config-title"), exact: true })).toBeVisible();
    await expect(page.getByRole("dialog")).toHaveCount(0);
  });

  test("sizes are millimetres", async ({ page }) => {
    for (const mm of [0.2, 0.311]) {
      await kiosk(page, { screen: { mm_per_px: mm, viewing_distance_mm: 500 } });
      const height = await page.evaluate(() => parseFloat(getComputedStyle(document.querySelector("#main button span")).fontSize) * 0.7);
      expect(height * mm).toBeGreaterThanOrEqual(6.09);
      await page.goto("about:blank");
    }
  });

  test("the operator’s page opens to the code only, and not to many guesses", async ({ page, say }) => {
    const { createHash } = await import("node:crypto");
    const sha256 = createHash("sha256").update("salt4711").digest("hex");
    await kiosk(page, { operator: { salt: "salt", sha256 } });
    await page.keyboard.press("F12");
    await at(page, say, "operator-title");
    const guess = async (code) => {
      for (const figure of code) await page.locator(".pad-keys .digit").getByText(figure, { exact: true }).click();
      await page.getByRole("button", { name: say("operator-open"), exact: true }).click();
    };
    await guess("4711");
    await expect(page.getByRole("heading", { name: say("operator-set"), exact: true })).toBeVisible();
    const again = page.waitForEvent("load");
    await page.getByRole("button", { name: say("operator-leave"), exact: true }).click();
    await again;
    await expect(page.locator("main.attract")).toBeVisible();
    await page.keyboard.press("F12");
    for (let left = 4; left > 0; left--) {
      await guess("1");
      await expect(page.locator("#operator-told")).toHaveText(say("operator-wrong", { count: left }));
    }
    await guess("1");
    await expect(page.locator("#operator-told")).toContainText(say("operator-locked", { count: 60 }).slice(0, 8));
    await guess("4711");
    await expect(page.getByRole("heading", { name: say("operator-set"), exact: true })).toHaveCount(0);
  });
});
