// States of the self-check and of what stands around every page.
import { late, missing, otherPack } from "./broken.mjs";
import { expect } from "./guard.mjs";
import { FARMER, arrived, begin, fillIn, next, person } from "./person.mjs";
import { headline, verdicts } from "./results.mjs";
import { LANGS } from "./words.mjs";

/** Opens an address. */
export const at = (address) => ({ page }) => page.goto(`./${address}`);

const ask = (fact) => async ({ page, say }) => {
  await begin(page, say);
  await page.goto(`./#/check/ask/${fact}`);
};

/** A question whose answer is refused. */
const refused = (fact, fill) => async (given) => {
  const { page, say } = given;
  await ask(fact)(given);
  await arrived(page, say, say(`q-${fact}`));
  await fill?.(page, say);
  await next(page, say).click();
  await expect(page.locator("#errors")).toBeFocused();
};

const answered = (who) => async ({ page, say }) => {
  await begin(page, say);
  await fillIn(page, who.answers);
  await arrived(page, say, say("review-title"));
};

/** The results of somebody, every group open. */
const results = (who) => async (given) => {
  await answered(who)(given);
  await given.page.getByRole("link", { name: given.say("see-results-now"), exact: true }).click();
  await verdicts(given.page);
};

async function halfWay({ page, say }) {
  await begin(page, say);
  await fillIn(page, FARMER.answers, 5);
  await page.getByRole("link", { name: say("see-results"), exact: true }).click();
  await expect(page.getByText(say("not-finished"), { exact: true })).toBeVisible();
  await verdicts(page);
}

const home = async ({ page, say }) => {
  await page.goto("./");
  await expect(page.getByRole("heading", { level: 1, name: say("home-title"), exact: true })).toBeVisible();
};

/** A rule that tests a fact which is not there. */
const damagedRule = (pack) => {
  pack.rows.find(({ rule }) => rule.length > 0).rule[0].test = { is: [9999, 1] };
};

export const CHECK_STATES = [
  { kind: "home", prepare: at("#/"), heading: "home-title" },
  { kind: "check", prepare: at("#/check"), heading: "begin-title" },
  { kind: "question", prepare: ask("grade"), heading: "q-grade", shows: ["question-choice"] },
  { name: "question (several)", kind: "question", prepare: ask("kinds"), heading: "q-kinds", shows: ["question-multi"] },
  { name: "question (number)", kind: "question", prepare: ask("age"), heading: "q-age", shows: ["question-number"] },
  {
    name: "question (nothing chosen)", kind: "question", heading: "q-grade", shows: ["fault-nothing"],
    prepare: refused("grade"),
  },
  {
    name: "question (nonsense age)", kind: "question", heading: "q-age", shows: ["fault-number"],
    prepare: refused("age", (page, say) => page.getByRole("textbox", { name: say("q-age") }).fill("200")),
  },
  { kind: "review", prepare: answered(FARMER), heading: "review-title" },
  {
    kind: "results", prepare: results(FARMER), heading: (say) => headline(say, FARMER.expect),
    shows: ["result-likely", "result-ask", "result-no", "stands-likely", "stands-no", "stands-ask-only", "stands-ask-unsure", "stands-ask-wider"],
  },
  { name: "results (half-way)", kind: "results", prepare: halfWay, shows: ["result-missing", "stands-missing"] },
  {
    name: "results (certificate, clash)", kind: "results", prepare: results(person("farmer-petrol-chair")),
    shows: ["stands-ask-certificate", "stands-ask-clash"],
  },
  { name: "results (lives elsewhere)", kind: "results", prepare: results(person("blind-elsewhere")), shows: ["stands-ask-residence"] },
  {
    name: "results (a rule is damaged)", kind: "results", shows: ["stands-failed"],
    prepare: async (given) => {
      await otherPack(given.page, damagedRule);
      await halfWay(given);
    },
  },
  {
    kind: "sheet", heading: "sheet-title",
    prepare: async (given) => {
      await results(FARMER)(given);
      await given.page.getByRole("link", { name: given.say("to-sheet"), exact: true }).click();
    },
  },
  { kind: "rows", prepare: at("#/s/device-basic.parking") },
  { name: "rows (all unknown)", kind: "rows", prepare: at("#/s/parking.nonsense") },
  { kind: "about", prepare: at("#/about"), heading: "about-title" },
  {
    name: "about (words on their way)", kind: "about", heading: "opening",
    prepare: async ({ page }) => {
      await late(page, "**/results.ftl");
      await page.goto("./#/about");
    },
  },
  { kind: "not-found", prepare: at("#/nowhere"), heading: "not-found-title" },
  {
    name: "home (update ready)", kind: "home", heading: "home-title",
    prepare: async (given) => {
      await home(given);
      await given.page.evaluate(() => dispatchEvent(new CustomEvent("tongda-update-ready")));
      await expect(given.page.getByRole("status").getByText(given.say("update-ready"), { exact: true })).toBeVisible();
    },
  },
  {
    name: "home (words not loaded)", kind: "home", heading: "home-title", shows: ["words-not-loaded"],
    prepare: async (given) => {
      await missing(given.page, given.guard, "**/results.ftl");
      await home(given);
    },
  },
  {
    name: "home (language not loaded)", kind: "home", heading: "home-title", shows: ["language-not-loaded"],
    prepare: async (given) => {
      const other = LANGS.find((lang) => lang !== given.lang);
      await missing(given.page, given.guard, `**/${other}/*.ftl`);
      await home(given);
      await given.page.getByRole("button", { name: given.say("other-language"), exact: true }).click();
    },
  },
  ...["old", "load", "pack", "texts", "crash"].map((reason) => ({
    name: `fallback (${reason})`, kind: "fallback", fallback: reason, shows: [`fallback-${reason}`],
    prepare: async (given) => {
      await home(given);
      await given.page.evaluate((reason) => dispatchEvent(new CustomEvent("tongda-fallback", { detail: reason })), reason);
    },
  })),
];
