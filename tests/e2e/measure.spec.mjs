// The kiosk measures itself, in every size and theme, and nothing falls short. That it would notice is shown by faults
// planted on its pages.
import { expect, test } from "./guard.mjs";

// Portrait as the kiosk stands, and a small screen lying down.
const SCREENS = [{ width: 1080, height: 1920 }, { width: 1024, height: 768 }];

const RULES = [
  "letter-height", "reading-distance", "largest-text", "text-contrast", "control-contrast", "focus-contrast",
  "target-size", "target-gap", "sideways", "keypad", "time-warning", "time-extensions", "speech", "easy-words",
];

/** Every row of the table: rule, outcome, worst figure, and where. */
const rows = (page) => page.locator("table.measured tbody tr").evaluateAll((all) => all.map((row) => ({
  rule: row.dataset.rule,
  outcome: row.dataset.outcome,
  worst: row.dataset.worst,
  cells: [...row.cells].map((cell) => cell.innerText.replace(/\s+/g, " ").trim()),
})));

async function open(page, say, guard) {
  guard.expects(/with a query: \S*\?kiosk(#.*)?$/); // The one query there is: it says which life this is, not whose.
  await page.goto("./?kiosk#/self-audit");
  await expect(page.getByRole("heading", { level: 1, name: say("self-audit-title") })).toBeVisible();
}

for (const viewport of SCREENS) {
  test.describe(`${viewport.width} × ${viewport.height}`, { tag: "@light" }, () => {
    test.use({ viewport });

    test("nothing falls short in any size or theme", async ({ page, say, guard }) => {
      test.setTimeout(300_000);
      await open(page, say, guard);
      const before = await page.evaluate(() => ({ ...document.documentElement.dataset }));
      await page.locator("#measure-all").click();
      await expect(page.locator(".measuring")).toBeVisible();
      await expect(page.locator("table.measured")).toBeVisible({ timeout: 280_000 });
      const found = await rows(page);
      for (const { cells, outcome } of found) console.log(`  ${outcome.padEnd(11)} ${cells.slice(0, 5).join(" | ")}`);
      expect(found.map(({ rule }) => rule)).toEqual(RULES);
      // Size, theme and page are again what they were, and nobody is left behind.
      const after = await page.evaluate(() => ({ ...document.documentElement.dataset }));
      expect([after.size, after.theme]).toEqual([before.size, before.theme]);
      await expect(page).toHaveURL(/#\/self-audit$/);
      expect(found.filter(({ outcome }) => outcome === "failed").map(({ cells }) => cells.join(" | "))).toEqual([]);
      expect(found.filter(({ outcome }) => outcome === "cannot-tell").map(({ cells }) => cells.join(" | "))).toEqual([]);
    });
  });
}

test.describe("on one page", () => {
  test.use({ viewport: SCREENS[0] });

  test("a fault is found: small pale text, a small button, two buttons that touch", async ({ page, say, guard }) => {
    test.setTimeout(120_000);
    await open(page, say, guard);
    // Into every page that comes: what the program must not overlook.
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`#planted { color: #999; background: #fff; font-size: 8px }
        #planted button { display: inline-block; margin: 0; padding: 0; width: 20px; height: 20px; min-height: 0;
          border: 1px solid #eee; background: #fff; font-size: 8px; color: oklch(0.5 0.1 200 / 0.9) }`);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      const planted = document.createElement("div");
      planted.id = "planted";
      planted.append("planted");
      for (const name of ["one", "two"]) planted.append(Object.assign(document.createElement("button"), { textContent: name, tabIndex: -1 }));
      document.body.append(planted);
    });
    await page.locator("#measure-present").click();
    await expect(page.locator("table.measured")).toBeVisible({ timeout: 100_000 });
    const found = Object.fromEntries((await rows(page)).map((row) => [row.rule, row]));
    for (const rule of ["letter-height", "text-contrast", "control-contrast", "target-size", "target-gap", "keypad"]) {
      expect(found[rule].outcome, rule).toBe("failed");
      expect(found[rule].cells[4], rule).toMatch(/planted|one|two/);
    }
    expect(Number(found["text-contrast"].worst)).toBeCloseTo(2.85, 1);
  });

  test("it can be stopped, and says that there is no result", async ({ page, say, guard }) => {
    await open(page, say, guard);
    await page.locator("#measure-all").click();
    await page.getByRole("button", { name: say("self-audit-stop") }).click();
    await expect(page.locator("[data-state='self-audit-stopped']")).toHaveText(say("self-audit-stopped"));
    await expect(page.locator("table.measured")).toHaveCount(0);
    await expect(page).toHaveURL(/#\/self-audit$/);
  });

  test("the result fits an A4 sheet in width", async ({ page, say, guard }) => {
    test.setTimeout(120_000);
    await open(page, say, guard);
    await page.locator("#measure-present").click();
    await expect(page.locator("table.measured")).toBeVisible({ timeout: 100_000 });
    await page.emulateMedia({ media: "print" });
    // 210 mm less two margins of 15 mm, at 96 dots an inch.
    await page.setViewportSize({ width: Math.floor((180 / 25.4) * 96), height: 1000 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });
});
