// Every kind of page and every named state of one: it is there, it is named, two engines find nothing wrong with it,
// its colours stand out in each theme, and nothing has to be scrolled sideways.
//
// Both languages are brought about by a person's steps in their own words, and axe-core and the widths look at both. IBM's
// engine and the themes look at the first language only: the second is the same elements, roles, states and colours from
// the same code, and what words alone can change (a name that is missing or said twice, the language of the page, a line
// that does not wrap) is asked by axe-core, by `isThere` and by the widths. The two slowest parts are so run half as often.
import { axe, ibm } from "./engines.mjs";
import { expect, test } from "./guard.mjs";
import { ROUTES, SHOWN, STATES, address } from "./states.mjs";
import { LANGS } from "./words.mjs";

const THEMES = ["dark", "black-yellow", "low-glare"]; // Light is looked at with everything else.
const SCREENS = [{ width: 1080, height: 1920 }, { width: 1024, height: 768 }]; // A kiosk is not held in a hand.
const NARROW = [{ width: 320, height: 640 }, { width: 320, height: 256 }]; // The second is 1280 by 1024 at 400 %.

test("every kind of page is among the states", () => {
  const visited = new Set(STATES.map(({ kind }) => kind));
  expect(ROUTES.map(({ kind }) => kind).filter((kind) => !visited.has(kind))).toEqual([]);
});

test("every state there is is shown by one of the pages, and no other is claimed", () => {
  const claimed = new Set(STATES.flatMap(({ shows }) => shows));
  const there = new Set(SHOWN.map(({ name }) => name));
  expect([...there].filter((name) => !claimed.has(name)), "not visited").toEqual([]);
  expect([...claimed].filter((name) => !there.has(name)), "unknown").toEqual([]);
});

for (const lang of LANGS) {
  test.describe(lang, () => {
    test.use({ lang, serviceWorkers: "block" });

    for (const state of STATES) {
      test(state.name, { tag: state.sensor ? [] : "@light" }, async ({ page, say, guard }) => {
        if (state.slow) test.slow();
        await state.prepare({ page, say, guard, lang, address });
        await isThere(page, say, state);
        await shows(page, state);
        expect.soft(await axe(page), "axe-core").toEqual([]);
        if (lang === LANGS[0]) expect.soft(await ibm(page), "IBM's engine").toEqual([]);
        await isWithinWidth(page, state.kiosk ? SCREENS : NARROW);
        if (lang === LANGS[0]) await hasContrast(page);
      });
    }
  });
}

/** The page says which kind it is, and its heading is its title. */
async function isThere(page, say, state) {
  if (state.fallback) return expect(page.locator("html")).toHaveAttribute("data-fallback", state.fallback);
  await expect(page.locator("html")).toHaveAttribute("data-page", state.kind);
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toHaveCount(1);
  if (state.heading) await expect(heading).toHaveText(say(state.heading));
  const words = (await heading.innerText()).replace(/\s+/g, " ").trim();
  await expect.soft(page).toHaveTitle(`${words} · ${say("brand-title")}`, { timeout: 3_000 });
  await expect.soft(page.getByText("—", { exact: true }), "texts that are missing").toHaveCount(0);
}

/** What the state claims to show is to be seen while the engines look. */
async function shows(page, state) {
  for (const wanted of state.shows) {
    const { selector } = SHOWN.find(({ name }) => name === wanted);
    await expect(page.locator(selector).filter({ visible: true }).first(), wanted).toBeVisible();
  }
}

/** In the other themes. Sizes and words do not change the colours, so one language is enough. */
async function hasContrast(page) {
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const theme of THEMES) {
    await page.evaluate((theme) => (document.documentElement.dataset.theme = theme), theme);
    expect.soft(await axe(page, "colour"), theme).toEqual([]);
  }
}

/** At the standard and the largest letters. */
async function isWithinWidth(page, viewports) {
  for (const size of ["1", "4"]) {
    await page.evaluate((size) => (document.documentElement.dataset.size = size), size);
    for (const viewport of viewports) {
      await page.setViewportSize(viewport);
      const wide = await page.evaluate(() => {
        const width = document.documentElement.clientWidth;
        const name = (element) => `${element.tagName.toLowerCase()}.${element.className?.baseVal ?? element.className}`;
        const over = [...document.body.querySelectorAll("*")].filter((element) => element.getBoundingClientRect().right > width + 1);
        return document.documentElement.scrollWidth > width ? over.map(name).slice(0, 8) : [];
      });
      expect.soft(wide, `wider than ${viewport.width} × ${viewport.height}, letters ${size}`).toEqual([]);
    }
  }
}
