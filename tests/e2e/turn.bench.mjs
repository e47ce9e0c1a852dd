// One turn of the interview: from the press of "next" until the next question is on the screen.
import { expect, test } from "./guard.mjs";
import { FARMER, UNSURE, begin, choose, factOf, next } from "./person.mjs";
import { spread, table, timed } from "./timing.mjs";

test("turn: the farmer's interview, question by question", async ({ page, say }) => {
  const times = [];
  await begin(page, say);
  for (let fact = await factOf(page); fact; fact = await factOf(page)) {
    await expect(page.locator("#main h1")).toHaveText(say(`q-${fact}`));
    await choose(page, say, fact, FARMER.answers[fact] ?? UNSURE);
    const title = await page.title();
    times.push(await timed(page, () => next(page, say).evaluate((button) => button.click()), (before) => document.title !== before, title));
  }
  console.log(`\n${table([[`a turn (${times.length} questions)`, spread(times)]])}\n`);
});
