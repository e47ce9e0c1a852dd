// The self-check from the first page to the sheet, in both languages, by mouse and by keyboard alone.
import { expect, test } from "./guard.mjs";
import { FARMER, OPEN, UNSURE, answerAll, arrived, begin, byKeys, byMouse, choose, factOf, fillIn, next, pack, tabTo } from "./person.mjs";
import { RESULT, arrivedAtResults, closeAll, cardFaults, papersOf, rowsThat, verdicts } from "./results.mjs";
import { LANGS } from "./words.mjs";

const own = (verdict) => rowsThat(FARMER.expect, verdict).filter((row) => !OPEN.includes(row));

const ways = {
  "by mouse": {
    answer: byMouse,
    go: (page, target) => target.click(),
    unfold: (page, target) => target.click(),
  },
  "by keyboard alone": {
    answer: byKeys,
    go: async (page, target) => {
      await tabTo(page, target);
      await page.keyboard.press("Enter");
    },
    unfold: async (page, target) => {
      await tabTo(page, target);
      await page.keyboard.press("Space");
    },
  },
};

for (const lang of LANGS) {
  for (const [name, { answer, go, unfold }] of Object.entries(ways)) {
    test.describe(`${lang}, ${name}`, () => {
      test.use({ lang });

      test("the farmer goes from home to results and sheet", async ({ page, say, guard }) => {
        await page.addInitScript(() => {
          window.printed = 0;
          window.print = () => window.printed++;
        });
        await page.goto("./");
        await expect(page.locator("html")).toHaveAttribute("data-page", "home"); // The first screen is there before the program is.
        await expect(page.getByRole("heading", { level: 1, name: say("home-title"), exact: true })).toBeVisible();
        await go(page, page.getByRole("link", { name: say("door-check") }));
        await arrived(page, say, say("begin-title"));
        await go(page, page.getByRole("button", { name: say("whom-self") }));
        await arrived(page, say, say("topics-title"));
        await go(page, page.getByRole("button", { name: say("topics-all"), exact: true }));
        await expect.poll(() => factOf(page)).not.toBeNull();
        await answerAll(page, say, FARMER.answers, answer);

        await go(page, page.getByRole("link", { name: say("see-results-now"), exact: true }));
        await arrivedAtResults(page, say, FARMER.expect);
        for (const group of ["group-open", "group-no"]) {
          const fold = page.locator("summary").filter({ has: page.getByRole("heading", { name: say(group), exact: true }) });
          await unfold(page, fold);
          await expect(page.locator("details[open]", { has: fold })).toBeVisible();
        }
        expect(await verdicts(page)).toEqual(FARMER.expect);
        expect(await cardFaults(page, say)).toEqual([]);
        await groupsHold(page, say);
        await guard.leavesNothing(page);

        await closeAll(page);
        await go(page, page.getByRole("link", { name: say("to-sheet"), exact: true }));
        await arrived(page, say, say("sheet-title"));
        // The printed part has it once more; it is not on screen.
        const address = await page.getByText(/#\/s\//).filter({ visible: true }).innerText();
        const rows = new URL(address).hash.replace("#/s/", "").split(".");
        expect(address).toBe(`${page.url().split("#")[0]}#/s/${rows.join(".")}`);
        expect(rows.filter((row) => !["likely", "ask"].includes(FARMER.expect[row]))).toEqual([]);
        await go(page, page.getByRole("button", { name: say("print"), exact: true }));
        expect(await page.evaluate(() => window.printed)).toBe(1);
        await guard.leavesNothing(page);

        await page.goto(address);
        await arrived(page, say, say("rows-title", { count: rows.length }));
        for (const row of rows) await expect(page.getByRole("heading", { level: 2, name: say(`row-${row}`), exact: true })).toBeVisible();
      });
    });
  }
}

/** Every group holds its rows and no others, and one list names what to bring for all of them. */
async function groupsHold(page, say) {
  const groups = { likely: own("likely"), ask: own("ask"), no: own("no"), open: OPEN };
  for (const [group, rows] of Object.entries(groups)) {
    const cards = page.locator(`section[data-verdict='${group}']`).locator(RESULT);
    const names = rows.map((row) => say(`row-${row}`)).sort();
    expect((await cards.getByRole("heading", { level: 3 }).allInnerTexts()).sort(), group).toEqual(names);
  }
  const papers = page.getByRole("region", { name: say("papers-title"), exact: true }).getByRole("listitem");
  const listed = (await papers.allInnerTexts()).map((text) => text.replace(/\s+/g, " ").trim()).sort();
  expect(listed).toEqual(papersOf(say, [...own("likely"), ...own("ask")]));
}

test("“not sure” to any one question never turns a result into a no", async ({ page, say, guard }) => {
  test.setTimeout(180_000); // Every question is changed twice.
  await begin(page, say);
  await fillIn(page, FARMER.answers);
  await arrived(page, say, say("review-title"));
  const link = (route) => page.locator(`main a[href='#/check/${route}']`);
  const change = (fact) => link(`ask/${fact}`);
  await expect(page.locator("main a[href^='#/check/ask/']")).toHaveCount(Object.keys(FARMER.unsure).length);
  for (const fact of Object.keys(FARMER.unsure)) {
    await change(fact).click();
    await arrived(page, say, say(`q-${fact}`));
    if (fact === "age") await page.getByRole("textbox", { name: say("q-age") }).fill("");
    else if (pack.facts.find(({ id }) => id === fact).kind === "multi") await clear(page);
    await choose(page, say, fact, UNSURE);
    await next(page, say).click();
    await expect.poll(() => factOf(page)).not.toBe(fact);
    // A question that opens up is left open here: the hand-worked results leave it open too.
    await link("results").click();
    const found = await verdicts(page);
    expect.soft(found, fact).toEqual({ ...FARMER.expect, ...FARMER.unsure[fact] });
    expect(rowsThat(FARMER.expect, "no"), fact).toEqual(expect.arrayContaining(rowsThat(found, "no")));
    await link("review").first().click();
    // The results carry links to the same questions; only the review has one of each.
    await arrived(page, say, say("review-title"));
    await change(fact).click();
    await arrived(page, say, say(`q-${fact}`));
    if (pack.facts.find(({ id }) => id === fact).kind === "multi") await clear(page);
    await choose(page, say, fact, FARMER.answers[fact]);
    await next(page, say).click();
    await arrived(page, say, say("review-title"));
  }
  await guard.leavesNothing(page);
});

/** Takes back every choice of a question with several. */
async function clear(page) {
  const chosen = page.getByRole("checkbox", { checked: true });
  while (await chosen.count() > 0) await chosen.first().uncheck();
}
