// States of the self-check and of what stands around every page.
import { changed, late, missing } from "./broken.mjs";
import { expect } from "./guard.mjs";
import { FARMER, arrived, begin, fillIn, next, person } from "./person.mjs";
import { RESULT, verdicts } from "./results.mjs";
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

/** Opens every group, and the first card of each verdict. */
async function unfolded(page) {
  await verdicts(page);
  for (const verdict of ["likely", "ask", "no", "missing"]) {
    const card = page.locator(`${RESULT}[data-verdict="${verdict}"]`).first();
    if (await card.count() > 0) await card.locator("> details").first().evaluate((details) => (details.open = true));
  }
}

/** The results of somebody. */
const results = (who) => async (given) => {
  await answered(who)(given);
  await given.page.getByRole("link", { name: given.say("see-results-now"), exact: true }).click();
  await unfolded(given.page);
};

async function halfWay({ page, say }) {
  await begin(page, say);
  await fillIn(page, FARMER.answers, 5);
  await page.getByRole("link", { name: say("see-results"), exact: true }).click();
  await expect(page.getByText(say("not-finished"), { exact: true })).toBeVisible();
  await unfolded(page);
}

const home = async ({ page, say }) => {
  await page.goto("./");
  await expect(page.locator("html")).toHaveAttribute("data-page", "home"); // The first screen is there before the program is.
  await expect(page.getByRole("heading", { level: 1, name: say("home-title"), exact: true })).toBeVisible();
};

/** A rule that tests a fact which is not there. */
const damagedRule = (pack) => {
  pack.rows.find(({ rule }) => rule.length > 0).rule[0].test = { is: [9999, 1] };
};

export const CHECK_STATES = [
  { kind: "home", prepare: at("#/"), heading: "home-title" },
  { kind: "check", prepare: at("#/check"), heading: "begin-title" },
  {
    kind: "topics", heading: "topics-title",
    prepare: async ({ page, say }) => {
      await page.goto("./#/check");
      await page.getByRole("button", { name: say("whom-self") }).click();
    },
  },
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
  {
    name: "question (part of a number)", kind: "question", heading: "q-disabled_staff", shows: ["fault-more"],
    prepare: async (given) => {
      const { page, say } = given;
      await ask("staff")(given);
      await page.getByRole("textbox", { name: say("q-staff") }).fill("3");
      await next(page, say).click();
      await page.goto("./#/check/ask/disabled_staff");
      await page.getByRole("textbox", { name: say("q-disabled_staff") }).fill("9");
      await next(page, say).click();
      await expect(page.locator("#errors")).toBeFocused();
    },
  },
  { kind: "review", prepare: answered(FARMER), heading: "review-title" },
  {
    kind: "results", slow: true, prepare: results(FARMER),
    shows: ["result-likely", "result-ask", "result-no", "stands-likely", "stands-no", "stands-ask-only", "stands-ask-wider"],
  },
  {
    name: "results (not sure)", kind: "results", slow: true, shows: ["stands-ask-unsure"],
    prepare: results({ ...FARMER, answers: { ...FARMER.answers, aid: "unsure", care: "unsure" } }),
  },
  { name: "results (half-way)", kind: "results", slow: true, prepare: halfWay, shows: ["result-missing", "stands-missing"] },
  {
    name: "results (certificate, clash)", kind: "results", slow: true, prepare: results(person("farmer-petrol-chair")),
    shows: ["stands-ask-certificate", "stands-ask-clash"],
  },
  {
    name: "results (lives elsewhere)", kind: "results", slow: true, shows: ["stands-ask-residence"],
    prepare: results(person("blind-elsewhere")),
  },
  {
    name: "results (a rule is damaged)", kind: "results", slow: true, shows: ["stands-failed"],
    prepare: async (given) => {
      await changed(given.page, "pack.json", damagedRule);
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
  {
    name: "results (words on their way)", kind: "results", heading: "opening",
    prepare: async ({ page }) => {
      await late(page, "**/results.ftl");
      await page.goto("./#/check/results");
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
  {
    name: "home (easy words not loaded)", kind: "home", heading: "home-title", shows: ["easy-not-loaded"],
    prepare: async (given) => {
      await missing(given.page, given.guard, "**/easy.ftl");
      await home(given);
      await given.page.getByRole("button", { name: given.say("ways-easy"), exact: true }).click();
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
