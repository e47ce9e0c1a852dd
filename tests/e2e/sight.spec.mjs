// On a tablet lying down the verdict is in sight the moment a figure is typed, however long the text of the check is,
// and it covers nothing that can have focus.
import { beginRound, openCheck, read, saved } from "./audit.mjs";
import { expect, test } from "./guard.mjs";
import { LANGS } from "./words.mjs";

// A slope with the tilt sensor's button, two figures with two limits, and the longest text of its list.
const CHECKS = [["ramp-slope", "9.5"], ["lift-car-size", "1300", "1000"], ["stairs-tread-riser", "280", "160"]];
const SIZES = ["1", "2", "3"];

/** Where the verdict is, and whether it is what a finger would touch there. */
const seen = (page) => page.locator("#verdict").evaluate((verdict) => {
  const { left, top, bottom } = verdict.getBoundingClientRect();
  const touched = (y) => verdict.contains(document.elementFromPoint(left + 20, y));
  return { isWithin: top >= 0 && bottom <= innerHeight, isOnTop: touched(top + 12) && touched(bottom - 12) };
});

/** What can have focus here and has something else before its middle. */
const covered = (page) => page.locator(".check, .hand").evaluateAll((parts) => {
  const all = parts.flatMap((part) => [...part.querySelectorAll("a, button, input, summary")]);
  const middle = (element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return [left + width / 2, top + height / 2];
  };
  return all.filter((element) => {
    element.focus();
    const found = document.elementFromPoint(...middle(element));
    return !element.contains(found) && !found?.closest("label")?.contains(element);
  }).map((element) => element.id || element.textContent);
});

for (const lang of LANGS) {
  test.describe(lang, () => {
    test.use({ lang, viewport: { width: 1280, height: 800 }, serviceWorkers: "block" });

    test("the verdict is in sight as soon as a figure is typed, and covers nothing", async ({ page, say }) => {
      const round = await beginRound(page, say, { type: "building" });
      for (const [check, ...figures] of CHECKS) {
        await openCheck(page, say, round, check);
        for (const size of SIZES) {
          await page.evaluate((size) => (document.documentElement.dataset.size = size), size);
          await read(page, ...figures);
          await expect(page.locator("#verdict")).not.toHaveAttribute("data-outcome", "untested");
          expect.soft(await seen(page), `${check}, letters ${size}`).toEqual({ isWithin: true, isOnTop: true });
          expect.soft(await covered(page), `${check}, letters ${size}`).toEqual([]);
        }
        await page.evaluate(() => (document.documentElement.dataset.size = "1"));
      }
      await saved(page);
    });

    test("the list of checks shows where one is", async ({ page, say }) => {
      const round = await beginRound(page, say, { type: "building" });
      await openCheck(page, say, round, "lift-car-size");
      await expect(page.locator(".check-row[aria-current]")).toBeInViewport({ ratio: 1 });
    });
  });
}
