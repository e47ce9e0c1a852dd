// The sheet to take along, as the printer of a kiosk gets it: A4 and a roll 80 mm wide, normal and large print. What is
// looked at is the PDF's own pages, and the same layout on the screen.
import { expect, test } from "./guard.mjs";
import { answer, counted, enter, kiosk } from "./kiosk.mjs";

test.use({ viewport: { width: 1080, height: 1920 }, serviceWorkers: "block" });

const MM = 96 / 25.4;
const PAPERS = [
  { name: "A4", width: 210, height: 297, margin: 15, most: 4, largest: 8 },
  { name: "an 80 mm roll", width: 80, height: 297, margin: 3, most: 12, largest: 24 },
];

/** Sizes of the pages of a PDF, in millimetres. */
const pages = (pdf) => [...pdf.toString("latin1").matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)]
  .map(([, width, height]) => [width, height].map((points) => Math.round((points / 72) * 25.4)));

for (const paper of PAPERS) {
  for (const [print, points] of [["print", 9], ["print-large", 13]]) {
    test(`${paper.name}: ${print}`, async ({ page, say }) => {
      await counted(page);
      await kiosk(page);
      const click = (target) => target.click();
      await enter(page, say, "zh-CN", click);
      await answer(page, say, { kinds: ["vision"], age: 45, district: "yes" }, click);
      await page.getByRole("link", { name: say("see-results-now"), exact: true }).click();
      await page.getByRole("link", { name: say("to-sheet"), exact: true }).click();
      await page.getByRole("button", { name: say(print), exact: true }).click();
      const pdf = await page.pdf({ width: `${paper.width}mm`, height: `${paper.height}mm` });
      const sizes = pages(pdf);
      expect(sizes.length).toBeGreaterThan(0);
      expect(sizes.length).toBeLessThanOrEqual(print === "print" ? paper.most : paper.largest);
      expect(new Set(sizes.map(String))).toEqual(new Set([String([paper.width, paper.height])]));
      // The same on the screen, as wide as the paper between its margins.
      await page.emulateMedia({ media: "print" });
      const width = Math.floor((paper.width - 2 * paper.margin) * MM);
      await page.setViewportSize({ width, height: 1000 });
      const seen = await page.evaluate(() => {
        const visible = [...document.querySelectorAll("body *")].filter((e) => e.getClientRects().length > 0);
        return {
          wide: visible.filter((e) => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1).map((e) => e.className),
          buttons: visible.filter((e) => e.matches("button, a[href^='#/check'], input")).length,
          smallest: Math.min(...visible.filter((e) => e.innerText?.trim()).map((e) => parseFloat(getComputedStyle(e).fontSize))),
          code: document.querySelector(".sheet .qr svg")?.getBoundingClientRect().width ?? 0,
          text: document.querySelector(".sheet").innerText,
        };
      });
      expect(seen.wide).toEqual([]);
      expect(seen.buttons, "nothing to press is on paper").toBe(0);
      expect(seen.smallest / MM).toBeGreaterThanOrEqual((points * 0.85 * 25.4) / 72);
      expect(seen.code / MM, "the code, in millimetres").toBeGreaterThanOrEqual(25);
      // What a clerk needs: when, which version, what it is not.
      expect(seen.text).toContain(say("sheet-heading"));
      expect(seen.text.replace(/\s/g, "")).toContain(say("disclaimer").replace(/\s/g, ""));
      expect(seen.text).toContain(say("period").slice(0, 10));
    });
  }
}
