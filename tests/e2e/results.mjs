// Reading the results page.
import { expect } from "./guard.mjs";
import { OPEN, arrived, pack } from "./person.mjs";

export const RESULT = "article[data-verdict]:has([id^='result-'])";

/** Opens the folded groups and gives back the verdict of every row, by row id. */
export async function verdicts(page) {
  await expect(page.locator(RESULT).or(page.locator("details[id^='group-']")).first()).toBeVisible();
  await page.locator("details[id^='group-']").evaluateAll((groups) => groups.forEach((group) => (group.open = true)));
  const counts = page.locator("section[data-verdict] .count");
  const all = (await counts.allInnerTexts()).reduce((sum, count) => sum + Number(count), 0);
  await expect(page.locator(RESULT)).toHaveCount(all);
  const found = await page.locator(RESULT).evaluateAll((cards) => cards.map((card) => [
    card.querySelector("[id^='result-']").id.replace("result-", ""), card.dataset.verdict,
  ]));
  return Object.fromEntries(found);
}

export const rowsThat = (all, verdict) => Object.keys(all).filter((row) => all[row] === verdict).sort();

/** The heading of the results for so many rows. */
export function headline(say, all) {
  const own = (verdict) => rowsThat(all, verdict).filter((row) => !OPEN.includes(row)).length;
  return `${say("count-likely", { count: own("likely") })} ${say("count-ask", { count: own("ask") })}`;
}

export const arrivedAtResults = (page, say, all, open) => arrived(page, say, headline(say, all));

/** Opens every card: what is behind is built when it is first opened. */
export async function openCards(page) {
  await page.locator(`${RESULT} > details`).evaluateAll((cards) => cards.forEach((card) => (card.open = true)));
  await expect(page.locator(`${RESULT}:not(:has(.criteria))`)).toHaveCount(0);
}

/** Closes what a test has opened: nobody reads all cards on the way to the sheet. */
export const closeAll = (page) => page.locator("main details").evaluateAll((all) => all.forEach((one) => (one.open = false)));

/** What every card must say: reasons with their mark, where, what to bring, what to ask, and the source. */
export async function cardFaults(page, say) {
  const wanted = {
    todo: ["where-to-go", "what-to-bring", "what-to-ask"].map((id) => say(id)),
    marks: ["is-met", "is-not-met", "is-unknown"].map((id) => say(id)),
    change: say("what-would-change-text"),
    plan: say("from-plan", { places: "" }),
    documents: Object.fromEntries(pack.rows.map((row) => [row.id, row.documents.length])),
  };
  await openCards(page);
  return page.locator(RESULT).evaluateAll((cards, wanted) => cards.flatMap((card) => {
    const text = (element) => element.textContent.replace(/\s+/g, " ").trim();
    const id = card.querySelector("[id^='result-']").id;
    const faults = [];
    const reasons = [...card.querySelectorAll("[data-met]")];
    if (reasons.length === 0) faults.push("no reason");
    if (!reasons.every((reason) => wanted.marks.some((mark) => text(reason).startsWith(mark)))) faults.push("a reason without mark");
    const todo = new Map([...card.querySelectorAll("dt")].map((term) => [text(term), text(term.nextElementSibling)]));
    for (const term of wanted.todo) if (!todo.get(term)) faults.push(`nothing under ${term}`);
    if (text(card.querySelector(".next")).length < 10) faults.push("no first step");
    if (card.dataset.verdict === "no" && !text(card).includes(wanted.change)) faults.push("a no that does not say what would change it");
    if (!text(card.querySelector("details")).includes(wanted.plan)) faults.push("no place in the plan");
    if (card.querySelectorAll("details b").length < wanted.documents[id.replace("result-", "")]) faults.push("no document");
    if (text(card).includes(" — ") || [...todo.values()].includes("—")) faults.push("a text is missing");
    return faults.map((fault) => `${id}: ${fault}`);
  }), wanted);
}

/** The papers that the rows of a list want, each with how many want it, in words. */
export function papersOf(say, rows) {
  const counts = new Map();
  for (const row of pack.rows.filter(({ id }) => rows.includes(id))) {
    const set = pack.papers.find(({ id }) => id === row.bring.set)?.papers ?? [];
    for (const paper of new Set([...set, ...row.bring.extra])) counts.set(paper, (counts.get(paper) ?? 0) + 1);
  }
  return [...counts].map(([paper, count]) => `${say(`paper-${paper}`)} ${say("paper-count", { count })}`).sort();
}
