// People with known results, and how such a person answers a question: by mouse, or by keyboard alone.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "./guard.mjs";

const people = fileURLToPath(new URL("../data/people/", import.meta.url));

const data = (name) => JSON.parse(readFileSync(join(process.env.TONGDA_DIST, name), "utf8"));
const details = data("details.json");

/** The pack as the program has it when everything has arrived. */
export const pack = { ...data("pack.json"), ...details };
pack.rows = data("pack.json").rows.map((row, at) => ({ ...row, ...details.rows[at] }));

/** Rows that anybody with a disability may ask for; results show them apart. */
export const OPEN = pack.rows.filter((row) => row.open_to_all).map((row) => row.id);

/** The names of all people and organisations. */
export const everybody = () => readdirSync(people).map((file) => file.replace(/\.json$/, "")).sort();

/** A person by the name of their file: what they answer, and the verdict of every row that they see. */
export function person(name) {
  const { answers, named, rest, unsure } = written(name);
  const audience = pack.audiences[pack.facts[0].values.indexOf(answers.for_whom)] ?? [];
  const seen = pack.rows.filter((row) => audience.includes(row.audience));
  return { answers, unsure, expect: Object.fromEntries(seen.map(({ id }) => [id, named[id] ?? rest])) };
}

/** A file as written, with what `like` takes over; an answer of null takes one away. */
function written(name) {
  const record = JSON.parse(readFileSync(join(people, `${name}.json`), "utf8"));
  const like = record.like ? written(record.like) : {};
  const answers = Object.entries({ ...like.answers, ...record.person }).filter(([, answer]) => answer !== null);
  return {
    answers: Object.fromEntries(answers),
    named: { ...like.named, ...record.expect },
    rest: like.rest ?? record.rest,
    unsure: record.unsure ?? {},
  };
}

/** A farmer of 45 with a grade-2 limb disability, on dibao; all 36 verdicts are known. */
export const FARMER = person("farmer");
export const UNSURE = "unsure";

/** The question shown, or nothing on other pages. */
export async function factOf(page) {
  const hash = await page.evaluate(() => location.hash);
  return /^#\/check\/ask\/(.+)$/.exec(hash)?.[1] ?? null;
}

const known = (fact) => pack.facts.find(({ id }) => id === fact);

/** Places of an answer among the rows of a question; the place after the last value is "not sure". */
function places(fact, answer) {
  const { values } = known(fact);
  if (answer === UNSURE) return [values.includes("skip") ? values.indexOf("skip") : values.length];
  return [answer].flat().map((value) => (value === UNSURE ? values.length : values.indexOf(value)));
}

const isNumber = (fact) => typeof known(fact).kind === "object";
const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** The input of one answer, by its words. */
export function input(page, say, fact, place) {
  const { kind, values } = known(fact);
  const id = place < values.length ? `v-${fact}-${values[place]}` : "v-unsure";
  const note = say.has(`${id}-note`) ? `\\s*${escape(say(`${id}-note`))}` : "";
  return page.getByRole(kind === "choice" ? "radio" : "checkbox", { name: new RegExp(`^${escape(say(id))}${note}$`) });
}

/** Chooses an answer by mouse; choosing never moves on. */
export async function choose(page, say, fact, answer) {
  if (isNumber(fact) && answer !== UNSURE) return page.getByRole("textbox", { name: say(`q-${fact}`) }).fill(String(answer));
  for (const place of places(fact, answer)) await input(page, say, fact, place).check();
}

export const next = (page, say) => page.getByRole("button", { name: say("next"), exact: true });

export async function byMouse(page, say, fact, answer) {
  await choose(page, say, fact, answer);
  await next(page, say).click();
}

/** Presses Tab until the element has focus; no other way of getting there is used. */
export async function tabTo(page, target, most = 250) {
  const element = await target.first().elementHandle();
  for (let i = 0; i < most; i++) {
    await page.keyboard.press("Tab");
    if (await element.evaluate((element) => element === element.getRootNode().activeElement)) return hasOutline(element, target);
  }
  throw new Error(`not reached by ${most} presses of Tab: ${target}`);
}

/** Whoever works by keyboard sees where they are: an outline on the element, the label over it, or the field around it. */
async function hasOutline(element, target) {
  const seen = await element.evaluate((element) => [element, element.nextElementSibling, element.closest(".reading")].filter(Boolean).some((one) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
  }));
  expect(seen, `focus is to be seen on ${target}`).toBe(true);
}

/** By keyboard: arrows, or figures at odd turns, among radios; Space on checkboxes; Enter or Space on the button. */
export async function byKeys(page, say, fact, answer, turn = 0, within = page) {
  if (isNumber(fact) && answer !== UNSURE) {
    await tabTo(page, within.getByRole("textbox", { name: say(`q-${fact}`) }));
    await page.keyboard.type(String(answer));
    return page.keyboard.press("Enter");
  }
  const { kind } = known(fact);
  for (const place of places(fact, answer)) {
    if (kind !== "choice" && turn % 2 === 0) {
      await tabTo(page, input(within, say, fact, place));
      await page.keyboard.press("Space");
    } else {
      await tabTo(page, input(within, say, fact, 0));
      if (kind !== "choice" || turn % 2 === 1) await page.keyboard.press(String(place + 1));
      else if (place === 0) await page.keyboard.press("Space");
      else for (let i = 0; i < place; i++) await page.keyboard.press("ArrowDown");
    }
    await expect(input(within, say, fact, place)).toBeChecked();
  }
  if (turn % 3 === 0) return page.keyboard.press("Enter");
  await tabTo(page, next(within, say));
  return page.keyboard.press("Space");
}

/** After every change of page: the heading is the expected one, has focus, and is in the title. */
export async function arrived(page, say, heading) {
  await expect(page.getByRole("heading", { level: 1, name: heading, exact: true })).toBeFocused();
  await expect(page).toHaveTitle(`${heading} · ${say("brand-title")}`);
}

/** Answers all questions up to the review, in whatever order they are asked. Gives back the facts asked. */
export async function answerAll(page, say, answers, how = byMouse) {
  const asked = [];
  for (let fact = await factOf(page); fact; fact = await factOf(page)) {
    expect(asked, "a question asked twice").not.toContain(fact);
    await arrived(page, say, say(`q-${fact}`));
    await how(page, say, fact, answers[fact] ?? UNSURE, asked.length);
    asked.push(fact);
    await expect.poll(() => factOf(page), { intervals: [10, 20, 50, 100] }).not.toBe(fact);
  }
  await arrived(page, say, say("review-title"));
  return asked;
}

/** The same without pretending to be anybody: for tests whose subject comes after the questions. */
export async function fillIn(page, answers, most = Infinity) {
  const wanted = Object.fromEntries(pack.facts.map(({ id }) => {
    const answer = answers[id] ?? UNSURE;
    return [id, isNumber(id) && answer !== UNSURE ? { text: String(answer) } : { inputs: places(id, answer).map((place) => `${id}-${place}`) }];
  }));
  await page.evaluate(([wanted, most]) => {
    const now = () => /^#\/check\/ask\/(.+)$/.exec(location.hash)?.[1];
    const turn = () => new Promise((done) => setTimeout(done, 5));
    const fill = async () => {
      for (let count = 0, fact = now(); fact && count < most; fact = now(), count++) {
        const { inputs = [], text } = wanted[fact];
        while (!document.getElementById(inputs[0] ?? fact)) await turn();
        for (const id of inputs) document.getElementById(id).click();
        if (text) {
          const field = document.getElementById(fact);
          field.value = text;
          field.dispatchEvent(new Event("input", { bubbles: true }));
        }
        document.querySelector("main form").requestSubmit();
        for (let i = 0; i < 200 && now() === fact; i++) await turn();
        if (now() === fact) throw new Error(`${fact} was not taken`);
      }
    };
    // Held by the page: what nothing but the wait for it holds, the browser may throw away before it is done.
    return (window.filling = fill());
  }, [wanted, most]);
}

/** From home into the first question, by mouse. */
export async function begin(page, say) {
  await page.goto("./");
  await page.getByRole("link", { name: say("door-check") }).click();
  await page.getByRole("button", { name: say("whom-self") }).click();
  await checkEverything(page, say);
}

/** On the page of topics: everything. */
export async function checkEverything(page, say) {
  await arrived(page, say, say("topics-title"));
  await page.getByRole("button", { name: say("topics-all"), exact: true }).click();
  await expect.poll(() => factOf(page)).not.toBeNull();
}
