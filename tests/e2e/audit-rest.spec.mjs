// What else an inspector relies on: what was put aside comes back, a stretch that is not there is answered at once, tables
// are whole and do nothing in a spreadsheet, the next look is said, and the worst sites come first where enough is known.
import { beginRound, choose, imported, openCheck, read, saved, verdict } from "./audit.mjs";
import { downloaded, rows } from "./downloads.mjs";
import { expect, test } from "./guard.mjs";
import { SITE, many } from "./states-exchange.mjs";
import { LANGS } from "./words.mjs";

const DOOR = "toilet-door-clear-width";
const BAR = "grab-bar-diameter";
const NOTE = '=1+1, "x"';

const press = (page, say, id) => page.locator("main").getByRole("button", { name: say(id), exact: true }).click();
const noneHere = (page, say) => press(page, say, "none-here");

/** How many checks of a round came out so, as its summary says. */
const counted = (page, outcome) => page.locator("main figure + .table-wrap tbody tr")
  .filter({ has: page.locator(`[data-outcome="${outcome}"]`) }).locator("td").first();

async function note(page, say, text) {
  await press(page, say, "note");
  await page.locator("#note").fill(text);
  await page.locator("#note").press("Tab");
}

/** A car park with some checks of its bay answered, by figures or yes; of the rest there is nothing, so all is decided. */
async function carPark(page, say, answers, name) {
  const round = await beginRound(page, say, { type: "parking", name });
  for (const [check, ...figures] of answers) {
    await openCheck(page, say, round, check);
    if (figures.length > 0) await read(page, ...figures);
    else await choose(page, say, "yes");
    await expect(verdict(page)).not.toHaveAttribute("data-outcome", "untested");
  }
  for (const check of ["parking-count-general", "parking-wayfinding-sign", "parking-aisle-flush", "dropoff-size", "parking-priority-use"]) {
    await openCheck(page, say, round, check);
    await noneHere(page, say);
    await expect(verdict(page)).toHaveAttribute("data-state", "verdict-no-such-facility");
  }
  await saved(page);
}

/** A toilet with one check answered, which is too little to say anything of the rest. */
async function toilet(page, say, check, figure, name) {
  const round = await beginRound(page, say, { name });
  await openCheck(page, say, round, check);
  if (figure) await read(page, figure);
  else await press(page, say, "answer-cannot-tell");
  await expect(verdict(page)).not.toHaveAttribute("data-outcome", "untested");
  await saved(page);
}

for (const lang of LANGS) {
  test.describe(lang, () => {
    test.use({ lang });

    test("a stretch that is not there is answered at once, what was answered stays, and it is taken back one by one", async ({ page, say }) => {
      const round = await beginRound(page, say, { type: "parking" });
      await openCheck(page, say, round, "parking-count-general");
      await read(page, "50", "1");
      await expect(verdict(page)).toHaveAttribute("data-outcome", "passed");
      await noneHere(page, say);
      await expect(page.locator("#spoken")).toHaveText(say("none-here-done", { count: 4 }));
      await expect(page.locator("#reading-1")).toHaveValue("1");
      await page.goto(`./#/audit/round/${round}/summary`);
      await expect(counted(page, "absent")).toHaveText("4");
      await expect(counted(page, "passed")).toHaveText("1");
      await expect(counted(page, "untested")).toHaveText("13");

      await openCheck(page, say, round, "parking-count-general");
      await press(page, say, "undo");
      await expect(page.locator("#check-h"), "it goes where it changes something").toHaveText(say("check-parking-count-stadium"));
      await expect(verdict(page)).toHaveAttribute("data-outcome", "untested");
      await saved(page);
      await page.goto(`./#/audit/round/${round}/summary`);
      await page.reload();
      await expect(counted(page, "absent")).toHaveText("3");
      await expect(counted(page, "untested")).toHaveText("14");
      await openCheck(page, say, round, "parking-count-stadium");
      await noneHere(page, say);
      await expect(page.locator("#spoken")).toHaveText(say("none-here-done", { count: 1 }));
      await saved(page);
    });

    test("tables hold the figure with its note, and no note acts as a formula", async ({ page, say }) => {
      const found = (bytes) => {
        expect(bytes.subarray(0, 3), "a spreadsheet sees that it is UTF-8").toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
        expect(bytes.toString()).toContain(`,"'=1+1, ""x""",`);
        return rows(bytes).filter((row) => row[say("column-value")] !== "").map((row) => [
          "column-site", "column-check-id", "column-check", "column-value", "column-unit", "column-outcome", "column-note",
        ].map((column) => row[say(column)]));
      };
      const line = (site, check, value, outcome, note) => [
        site, check, say(`check-${check}.short`), value, say("unit-mm"), say(`outcome-${outcome}`), note,
      ];
      const round = await beginRound(page, say, { name: 'Xibu, "north"' });
      await openCheck(page, say, round, DOOR);
      await read(page, "700");
      await note(page, say, NOTE);
      await saved(page);
      await page.goto(`./#/audit/round/${round}/summary`);
      const one = await downloaded(page, () => press(page, say, "save-csv"));
      expect(one.name).toMatch(/\d{4}-\d\d-\d\d\.csv$/);
      expect(found(one.bytes)).toEqual([line('Xibu, "north"', DOOR, "700", "failed", `'${NOTE}`)]);
      const door = rows(one.bytes).find((row) => row[say("column-check-id")] === DOOR);
      expect(["column-key", "column-told-verdict", "column-told-duty", "column-told-key"].map((column) => door[say(column)]))
        .toEqual([say("answer-yes"), say("verdict-missed"), say("duty-mandatory"), say("answer-yes")]);
      await expect(page.locator("#spoken")).toHaveText(say("csv-saved"));

      const other = await beginRound(page, say, { name: "Suoxi" });
      await openCheck(page, say, other, BAR);
      await read(page, "38");
      await saved(page);
      await page.goto("./#/audit/exchange");
      await page.reload(); // No round has been opened yet.
      const all = await downloaded(page, () => press(page, say, "export-csv"));
      expect(all.name).toMatch(/^tongda-\d{4}-\d\d-\d\d\.csv$/);
      expect(found(all.bytes).sort()).toEqual([
        line("Suoxi", BAR, "38", "passed", ""), line('Xibu, "north"', DOOR, "700", "failed", `'${NOTE}`),
      ]);
    });
  });
}

test("a round that was put aside counts nowhere, and comes back on its site's page with its figures", async ({ page, say }) => {
  const round = await beginRound(page, say, { name: "Xibu" });
  await openCheck(page, say, round, DOOR);
  await read(page, "700");
  await note(page, say, "A bin stands in the way");
  await saved(page);
  await page.goto(`./#/audit/round/${round}/summary`);
  await press(page, say, "discard-round");
  await expect(page.getByRole("heading", { level: 1, name: "Xibu", exact: true })).toBeVisible();
  await expect(page.locator("#main")).toContainText(say("no-rounds"));
  await saved(page);
  await page.goto("./#/audit");
  await expect(page.locator(".site-state")).toHaveText(say("not-begun"));

  await page.locator(".site").click();
  await page.reload();
  await page.getByText(say("discarded-rounds"), { exact: true }).click();
  await press(page, say, "restore-round");
  await expect(page.getByText(say("discarded-rounds"), { exact: true })).toHaveCount(0);
  await expect(page.locator(".round")).toContainText(say("round-number", { number: 1 }));
  await saved(page);
  await page.reload();
  await page.getByRole("link", { name: say("see-summary"), exact: true }).click();
  await expect(page.locator(".finding")).toContainText("A bin stands in the way");
  await openCheck(page, say, round, DOOR);
  await expect(page.locator("#reading-0")).toHaveValue("700");
  await expect(verdict(page)).toHaveAttribute("data-outcome", "failed");
});

test("after a whole round the site says when to look again, and that it is due once the day is over", async ({ page, say }) => {
  const told = (id, day) => say(id, { date: say("date", { year: "2026", month: 7, day: String(day) }) });
  await page.clock.setFixedTime("2026-01-15T10:00:00+08:00");
  // One built dimension fails, which is looked at again after six months.
  await carPark(page, say, [["parking-aisle-width", "1000"]]);
  await page.getByRole("link", { name: say("to-site"), exact: true }).click();
  const site = page.url();
  await expect(page.locator("#main")).toContainText(told("look-next", 15));

  for (const [now, isDue] of [["2026-07-15T20:00:00+08:00", false], ["2026-07-16T08:30:00+08:00", true]]) {
    await page.clock.setFixedTime(now);
    await page.goto(site);
    await page.reload();
    await expect(page.locator("#main")).toContainText(told(isDue ? "look-due" : "look-next", 15));
    await page.goto("./#/audit");
    await expect(page.locator(".site-state")).toBeVisible();
    await expect(page.getByText(told("look-due", 15), { exact: true })).toHaveCount(isDue ? 1 : 0);
  }
});

test("the district ranks the sites of which enough is known, failed key checks always, and names the others apart", async ({ page, say }) => {
  test.setTimeout(150_000);
  // Five checks that weigh are asked for; with four, all passed, there is no number.
  const four = [["parking-aisle-width", "1300"], ["parking-aisle-link"], ["parking-surface-quality"], ["parking-ground-marking"]];
  await carPark(page, say, [...four, ["parking-bay-slope", "1", "1"]], "Sound");
  await carPark(page, say, [...four, ["parking-bay-slope", "5", "5"]], "Steep");
  await carPark(page, say, four, "Few");
  await toilet(page, say, "toilet-area-clear-width", "", "Unknown");
  await toilet(page, say, "toilet-area-clear-width", "700", "Begun");
  await toilet(page, say, DOOR, "700", "Barred");
  await page.goto("./#/audit/district");
  const named = async (id, expected) => {
    const table = page.getByRole("table", { name: say(`${id}.caption`), exact: true });
    await expect(table.locator("tbody th")).toHaveText(expected.map(([name]) => name));
    await expect(table.locator("tbody td:nth-child(4)")).toHaveText(expected.map(([, score]) => score));
  };
  await named("district-worst", [["Barred", say("score-gates")], ["Steep", "80%"], ["Sound", "100%"]]);
  const unknown = say("score-not-enough");
  await named("district-unranked", [["Begun", unknown], ["Few", say("score-few")], ["Unknown", unknown]]);
});

test("too much for one file goes into several; only when all are out is it said to be exported, and another tablet takes each in", async ({ page, say, browser, baseURL, locale, guard }) => {
  await many("sites", SITE, 20_001)({ page, say });
  await expect(page.locator("#exchange-result")).toHaveAttribute("data-state", "export-in-parts");
  const parts = page.locator("[data-part]");
  await expect(parts).toHaveCount(2);
  const files = [];
  for (const index of [0, 1]) {
    await expect(page.getByText(say("exported-never"), { exact: true }), "not yet").toHaveCount(1);
    files.push(await downloaded(page, () => parts.nth(index).click()));
    await expect(page.locator("#exchange-result")).toHaveAttribute("data-state", "export-done-text");
  }
  await expect(page.getByText(say("exported-never"), { exact: true })).toHaveCount(0);
  const context = await browser.newContext({ baseURL, locale });
  const other = await context.newPage();
  await guard.watch(other, context);
  await other.goto("./#/audit/exchange");
  for (const file of files) {
    await other.locator("#bundle").setInputFiles({ name: "part.zip", mimeType: "application/zip", buffer: file.bytes });
    await expect(other.locator("#exchange-result")).toHaveAttribute("data-state", "import-done-text", { timeout: 60_000 });
    await other.reload();
  }
  const sites = (at) => at.evaluate(() => new Promise((done) => {
    const request = indexedDB.open("tongda-audit");
    request.onsuccess = () => {
      const count = request.result.transaction("sites").objectStore("sites").count();
      count.onsuccess = () => { request.result.close(); done(count.result); };
    };
  }));
  expect(await sites(other)).toBe(20_002);
  await context.close();
});

for (const [is, said] of [[true, "room-promised"], [false, "room-not-promised"]]) {
  test(`whether the browser has promised to keep the records is said: ${said}`, async ({ page, say }) => {
    await page.addInitScript((is) => { StorageManager.prototype.persisted = async () => is; }, is);
    await page.goto("./#/audit/exchange");
    await expect(page.locator("#promised")).toHaveText(say(said));
  });
}
