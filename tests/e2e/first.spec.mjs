// The first screen before the program: it can be read and used at once, and when the program takes over nothing moves.
import { expect, test } from "./guard.mjs";
import { arrived } from "./person.mjs";
import { LANGS } from "./words.mjs";

test.use({ serviceWorkers: "block" });

/** The program stays on its way until it is let go. */
async function held(page) {
  let go;
  const gate = new Promise((done) => (go = done));
  await page.route("**/*.wasm", async (route) => {
    await gate;
    await route.continue();
  });
  await page.addInitScript(() => {
    globalThis.shifts = 0;
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) globalThis.shifts += value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  return go;
}

/** Where everything stands that can be seen above the end of the doors, and how it looks. */
const seen = (page) => page.evaluate(() => {
  const visible = (selector) => [...document.querySelectorAll(`#app ${selector}`)].filter((e) => e.getClientRects().length > 0);
  return [".top", ".brand b", ".brand .place", "main", "h1", ".hero p", ".doors", ".door", ".door .icon", ".door-text b", ".door-text span"]
    .flatMap((selector) => visible(selector).map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      // The page itself ends where its last lines end, and those are other lines.
      const box = selector === "main" ? [x, y, width] : [x, y, width, height];
      const { fontSize, color } = getComputedStyle(element);
      return [selector, box.map(Math.round), fontSize, color, element.children.length === 0 ? element.textContent : ""];
    }));
});

const started = (page, kind) => expect(page.locator("html")).toHaveAttribute("data-page", kind);

for (const lang of LANGS) {
  test.describe(lang, () => {
    test.use({ lang });

    for (const [width, height, size] of [[1280, 800, "1"], [1920, 1080, "1"], [360, 740, "1"], [320, 640, "2"]]) {
      test(`${width} by ${height}, size ${size}: nothing moves when the program takes over`, async ({ page, say }) => {
        await page.addInitScript((size) => localStorage.setItem("tongda.settings", JSON.stringify({ size })), size);
        await page.setViewportSize({ width, height });
        const go = await held(page);
        await page.goto("./");
        const heading = page.getByRole("heading", { level: 1, name: say("home-title"), exact: true });
        await expect(heading).toBeVisible();
        await page.evaluate(() => document.fonts.ready);
        const before = await seen(page);
        expect(before.length).toBeGreaterThan(25);
        await expect(page.locator("html")).not.toHaveAttribute("data-page");
        expect(await page.evaluate(() => document.scrollingElement.scrollWidth)).toBeLessThanOrEqual(width);
        go();
        await started(page, "home");
        await expect(heading).toBeVisible();
        expect(await seen(page)).toEqual(before);
        expect(await page.evaluate(() => globalThis.shifts), "layout shift").toBeLessThan(0.02);
        await expect(page.getByRole("link", { name: say("text-first") }), "only until the program is up").toHaveCount(0);
      });
    }

    test("its links work before the program is up", async ({ page, say }) => {
      const go = await held(page);
      await page.goto("./");
      await page.getByRole("link", { name: say("door-check") }).click();
      await expect(page.getByRole("status").filter({ hasText: say("opening"), visible: true })).toBeVisible();
      go();
      await arrived(page, say, say("begin-title"));
      await page.goto("about:blank");
      await held(page);
      await page.goto("./");
      await page.getByRole("link", { name: say("text-first") }).click();
      await expect(page.locator("html")).toHaveAttribute("lang", lang);
      await expect(page.getByRole("heading", { level: 1, name: say("text-name"), exact: true })).toBeVisible();
    });

    test("focus stays at its door", async ({ page, say }) => {
      const go = await held(page);
      await page.goto("./");
      const door = page.getByRole("link", { name: say("door-guide") });
      await door.focus();
      go();
      await started(page, "home");
      await expect(door).toBeFocused();
    });

    test("focus stays at the name, and goes to the heading from a link that the program has not", async ({ page, say }) => {
      for (const [link, there] of [[page.locator("a.brand:visible"), page.locator("a.brand")], [page.getByRole("link", { name: say("text-first") }), page.getByRole("heading", { level: 1 })]]) {
        await page.goto("about:blank");
        const go = await held(page);
        await page.goto("./");
        await link.focus();
        go();
        await started(page, "home");
        await expect(there).toBeFocused();
        await page.unrouteAll();
      }
    });

    test("another address says that it is opening, and shows no home", async ({ page, say }) => {
      const go = await held(page);
      await page.goto("./#/about");
      await expect(page.getByRole("status").filter({ hasText: say("opening"), visible: true })).toBeVisible();
      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(0);
      const text = page.getByRole("link", { name: say("text-first") });
      await text.focus();
      go();
      await started(page, "about");
      await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
      await page.goto("about:blank");
      await held(page);
      await page.goto("./#/check");
      await text.click();
      await expect(page.getByRole("heading", { level: 1, name: say("text-name"), exact: true })).toBeVisible();
    });
  });
}

test("a language that is remembered is the one shown", async ({ page, say }) => {
  const shown = async (lang) => {
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(say.in(lang)("home-title"));
    await expect(page.getByRole("link", { name: say.in(lang)("text-first") })).toBeVisible();
  };
  await held(page);
  await page.goto("./");
  await shown("zh-CN");
  await page.evaluate(() => localStorage.setItem("tongda.settings", '{"lang":"en"}'));
  await page.reload();
  await shown("en");
});

test("a kiosk shows no way out of it, before the program and when it fails", async ({ page, say, guard }) => {
  guard.expects(/Failed to load resource/, /^page: /, /^console: /);
  const go = await held(page);
  await page.goto("./?kiosk");
  await expect(page.getByRole("status").filter({ hasText: say("opening"), visible: true })).toBeVisible();
  await expect(page.locator("a[href^=text]:visible")).toHaveCount(0);
  go();
  await page.route("**/*.wasm", (route) => route.fulfill({ status: 404, body: "" }));
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-fallback", "load");
  await expect(page.locator("#fallback").getByRole("heading").first()).toBeVisible();
  // It opens again by itself; a link would lose that this is a kiosk.
  await expect(page.locator("a:visible")).toHaveCount(0);
});
