// What a page that takes the check in relies on (docs/embed.md): its own colours, and the device's light or dark.
import { axe } from "./engines.mjs";
import { expect, test } from "./guard.mjs";
import { next } from "./person.mjs";
import { begin, element, ending, frame, iframe, visit } from "./website.mjs";
import { words } from "./words.mjs";

ending();

/** Some computed styles of the first element that fits, in each check of the page. */
const looks = (page, selector, names) => page.locator("tongda-check").evaluateAll((all, [selector, names]) => all.map((one) => {
  const style = getComputedStyle(one.shadowRoot.querySelector(selector));
  return Object.fromEntries(names.map((name) => [name, style[name]]));
}), [selector, names]);

test.describe("colours of the host", () => {
  const styled = visit((tongda) => ({
    element: {
      body: element(tongda, `lang="zh-CN" id="own"`) + `<tongda-check lang="zh-CN"></tongda-check>`,
      // The second half is nothing that docs/embed.md offers: names that the widget has inside, and plain properties.
      style: `#own {
        --tongda-font: monospace; --tongda-size: 24px; --tongda-radius: 3px;
        --tongda-background: rgb(240, 244, 255); --tongda-text: rgb(10, 10, 40);
        --tongda-accent: rgb(90, 0, 60); --tongda-on-accent: rgb(255, 250, 240);
        --ink: white; --ink-2: white; --surface: white; --paper: white; --line: white; --fail: white; --fail-tint: white;
        --on-fail-tint: white; --ring-out: transparent; --ring-in: transparent; --pine-tint: white; --accent: white; --edge: red;
        color: white; background: red; border: 9px solid red; outline: none; text-decoration: line-through;
      }`,
    },
  }));
  const ACCENT = "rgb(90, 0, 60)";

  test("the properties that are offered show, on every page", async ({ page, say, guard, baseURL }) => {
    await styled({ page, guard, baseURL }, "element");
    const own = page.locator("#own");
    await expect(own.getByRole("button", { name: say("whom-self") })).toBeVisible();
    const [ground] = await looks(page, ".tongda", ["backgroundColor", "color", "fontFamily"]);
    expect(ground).toEqual({ backgroundColor: "rgb(240, 244, 255)", color: "rgb(10, 10, 40)", fontFamily: "monospace" });
    expect((await looks(page, ".page", ["fontSize"]))[0]).toEqual({ fontSize: "24px" });
    expect((await looks(page, ".door", ["borderRadius"]))[0]).toEqual({ borderRadius: "3px" });
    expect((await looks(page, ".door b", ["color", "fontFamily"]))[0]).toEqual({ color: ACCENT, fontFamily: "monospace" });
    // Every length follows the size.
    const heights = await page.locator("tongda-check").evaluateAll((all) => all.map((one) => one.shadowRoot.querySelector(".door b").getBoundingClientRect().height));
    expect(heights[0]).toBeGreaterThan(heights[1] * 1.2);

    await begin(own, say);
    const main = await looks(page, ".button.main, .door", ["backgroundColor", "color", "borderTopColor", "borderRadius"]);
    expect(main[0]).toEqual({ backgroundColor: ACCENT, color: "rgb(255, 250, 240)", borderTopColor: ACCENT, borderRadius: "3px" });
    await own.locator("#a1").check();
    await own.getByRole("heading").first().hover();
    expect((await looks(page, "#a1:checked + label, .door", ["borderTopColor"]))[0]).toEqual({ borderTopColor: ACCENT });
    expect(await axe(page, "colour", "#own"), "colours that hold together").toEqual([]);
  });

  test("nothing else of the host reaches in: errors, answers and the ring around the focus keep their colours", async ({ page, say, guard, baseURL }) => {
    await styled({ page, guard, baseURL }, "element");
    const checks = [page.locator("tongda-check").nth(0), page.locator("tongda-check").nth(1)];
    /** The same of both, one after the other since only one can have the focus. Lengths follow the size, colours nothing. */
    const same = async (selector, names, act = async () => {}) => {
      const seen = [];
      for (const [at, check] of checks.entries()) {
        await act(check);
        const look = (await looks(page, selector, names))[at];
        if (look.boxShadow) look.boxShadow = look.boxShadow.replace(/ [\d.]+px/g, "");
        seen.push(look);
      }
      expect(seen[0], selector).toEqual(seen[1]);
      return seen[0];
    };
    for (const check of checks) {
      await begin(check, say);
      await next(check, say).click();
      await expect(check.locator("[data-title]")).toHaveText(say("q-kinds"));
      await next(check, say).click();
      await expect(check.getByRole("alert")).toBeFocused();
    }
    const errors = await same(".errors", ["backgroundColor", "color", "borderTopColor"]);
    expect(new Set(Object.values(errors)).size, "not white on white").toBeGreaterThan(1);
    await same(".error", ["color"]);
    await same(".answer label", ["backgroundColor", "color", "borderTopColor"]);
    await same(".hint", ["textDecorationLine"]);
    expect((await looks(page, ".hint", ["color"]))[0].color).not.toBe("rgb(255, 255, 255)");
    await same(".tongda", ["borderTopColor", "borderTopWidth", "outlineStyle"]);
    // By keyboard: the ring on an answer and on the main button.
    const ring = ["outlineStyle", "outlineColor", "boxShadow"];
    const onAnswer = await same("#a0 + label", ring, async (check) => {
      await check.getByRole("alert").getByRole("button").press("Enter");
      await page.keyboard.press("ArrowDown"); // By keyboard, and nowhere else.
      await expect(check.locator("#a0")).toBeFocused();
    });
    expect(onAnswer.outlineStyle).toBe("solid");
    expect(onAnswer.outlineColor).not.toMatch(/rgba\(.*, 0\)$/);
    const onButton = await same(".button.main", ring, async (check) => {
      await check.locator(".answer input").last().focus();
      await page.keyboard.press("Tab");
      await expect(next(check, say)).toBeFocused();
    });
    expect(onButton.outlineStyle).toBe("solid");
    expect(onButton.outlineColor).not.toMatch(/rgba\(.*, 0\)$/);
    expect(onButton.boxShadow).not.toMatch(/rgba\([^)]*, 0\)/);
  });
});

test.describe("light and dark", () => {
  const themed = visit((tongda) => ({
    element: {
      body: ["auto", "", "light", "dark", "black-yellow", "low-glare", "AUTO?"].map((theme) => element(tongda, `lang="en" ${theme && `theme="${theme}"`}`)).join(""),
    },
    frame: { body: frame(tongda, "lang=en&theme=auto") + iframe(tongda, "lang=en") },
  }));
  const themes = (where) => where.locator("tongda-check .tongda").evaluateAll((all) => all.map((one) => one.dataset.theme));
  const grounds = async (page) => (await looks(page, ".tongda", ["backgroundColor", "colorScheme"])).map(({ backgroundColor, colorScheme }) => `${backgroundColor} ${colorScheme}`);

  test("`auto` is what the device wants, in the element and in the frame; a theme that was chosen stays", async ({ page, guard, baseURL }) => {
    const seen = {};
    for (const colorScheme of ["dark", "light"]) {
      await page.emulateMedia({ colorScheme });
      const { url } = await themed({ page, guard, baseURL }, "element");
      const checks = page.locator("tongda-check");
      for (const check of await checks.all()) {
        await check.scrollIntoViewIfNeeded();
        await expect(check.getByRole("button", { name: words("en")("whom-self") })).toBeVisible();
      }
      expect(await themes(page)).toEqual([colorScheme, "light", "light", "dark", "black-yellow", "low-glare", "light"]);
      seen[colorScheme] = await grounds(page);
      // It shows: the ground, and what the browser draws by itself.
      expect(seen[colorScheme][0]).toBe(seen[colorScheme][colorScheme === "dark" ? 3 : 2]);
      await page.goto(`${url}frame`);
      for (const [at, expected] of [colorScheme, "light"].entries()) {
        const inner = page.frameLocator("iframe").nth(at);
        await expect(inner.getByRole("button", { name: words("en")("whom-self") })).toBeVisible();
        expect(await themes(inner)).toEqual([expected]);
      }
    }
    expect(seen.dark[0]).not.toBe(seen.light[0]);
    expect(seen.dark.slice(1)).toEqual(seen.light.slice(1));
  });

  test("a theme that the host changes later shows at once, and what was chosen stays chosen", async ({ page, say, guard, baseURL }) => {
    await visit((tongda) => ({ element: { body: element(tongda, `lang="zh-CN" theme="light"`) } }))({ page, guard, baseURL }, "element");
    const check = page.locator("tongda-check");
    await begin(check, say);
    await check.locator("#a1").check();
    const [before] = await grounds(page);
    await check.evaluate((one) => one.setAttribute("theme", "black-yellow"));
    expect(await grounds(page)).not.toEqual([before]);
    await expect(check.locator("#a1")).toBeChecked();
    await check.evaluate((one) => one.removeAttribute("theme"));
    expect(await grounds(page)).toEqual([before]);
    await expect(check.locator("#a1")).toBeFocused();
  });
});
