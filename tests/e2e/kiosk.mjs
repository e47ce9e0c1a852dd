// A visit to the kiosk: a voice that writes down what it says, the keys of a keypad, and the ways of going on.
import { expect } from "./guard.mjs";
import { UNSURE, factOf, pack } from "./person.mjs";

/**
 * A voice for each language that ends every sentence at once and writes it down in `globalThis.said`, so that a test
 * hears what a resident hears. To be called before the page opens.
 */
export const listening = (page, languages = ["zh-CN", "en"]) => page.addInitScript((languages) => {
  const session = globalThis.sessionStorage;
  globalThis.said = [];
  globalThis.SpeechSynthesisUtterance = class {
    constructor(text) {
      this.text = text;
    }
  };
  let now = null;
  const voices = languages.map((lang) => ({ lang, localService: true, name: lang }));
  Object.defineProperty(globalThis, "speechSynthesis", {
    value: {
      getVoices: () => voices,
      speak: (utterance) => {
        now = utterance;
        globalThis.said.push({ text: utterance.text, lang: utterance.lang, rate: utterance.rate, volume: utterance.volume });
        setTimeout(() => {
          if (now === utterance) utterance.onend?.(new Event("end"));
        });
      },
      cancel: () => {
        now = null;
      },
      addEventListener: () => {},
    },
  });
}, languages);

/** All that has been said, or all since a place in it. */
export const said = (page, from = 0) => page.evaluate((from) => globalThis.said.slice(from), from);
export const saidSoFar = (page) => page.evaluate(() => globalThis.said.length);

/** Waits until the voice has ended. */
export async function silence(page) {
  let before = -1;
  let still = 0;
  await expect.poll(async () => {
    const now = await saidSoFar(page);
    still = now === before ? still + 1 : 0;
    before = now;
    // A busy machine draws a page late; one quiet moment is no end yet.
    return still;
  }, { intervals: [60] }).toBeGreaterThanOrEqual(2);
}

/** The kiosk, on its first page. */
export async function kiosk(page, settings) {
  if (settings !== undefined) {
    const body = typeof settings === "string" ? settings : JSON.stringify({ schema: 1, ...settings });
    await page.route("**/kiosk.json", (route) => route.fulfill({ body, contentType: "application/json" }));
  }
  await page.goto("./?kiosk");
  await expect(page.locator("#main h1")).toBeVisible();
}

/** Ways of pressing something, by name. */
export const ways = {
  touch: (page) => (target) => target.tap(),
  mouse: (page) => (target) => target.click(),
};

/** From the invitation to the first question of one topic. */
export async function enter(page, say, lang, press, choose = async () => {}) {
  await press(page.getByRole("button", { name: new RegExp(say(`attract-begin-${lang === "en" ? "en" : "zh"}`)) }));
  await at(page, say, "kiosk-ways-title");
  await choose();
  await press(page.getByRole("button", { name: say("kiosk-ways-next"), exact: true }));
  await at(page, say, "begin-title");
  await press(page.getByRole("button", { name: new RegExp(say("whom-self")) }));
  await at(page, say, "topics-title");
  await press(page.locator(`#topic-at-${pack.topics.indexOf("culture")}`));
  await press(page.getByRole("button", { name: say("topics-some"), exact: true }));
  await expect.poll(() => factOf(page)).not.toBeNull();
}

/** Answers everything up to the review: with the answers given, and "not sure" otherwise. */
export async function answer(page, say, answers, press) {
  for (let fact = await factOf(page); fact; fact = await factOf(page)) {
    await expect(page.getByRole("heading", { level: 1, name: say(`q-${fact}`), exact: true })).toBeFocused();
    const given = answers[fact] ?? UNSURE;
    const known = pack.facts.find(({ id }) => id === fact);
    if (typeof known.kind === "object" && given !== UNSURE) {
      for (const figure of String(given)) await press(page.locator(".number-pad .digit").getByText(figure, { exact: true }));
    } else {
      const places = given === UNSURE ? [known.values.includes("skip") ? known.values.indexOf("skip") : known.values.length] : [given].flat().map((value) => known.values.indexOf(value));
      for (const place of places) await press(page.locator(`[id="${fact}-${typeof known.kind === "object" ? 0 : place}"]`));
    }
    await press(page.getByRole("button", { name: say("next"), exact: true }));
    await expect.poll(() => factOf(page), { intervals: [20, 50, 100] }).not.toBe(fact);
  }
  await at(page, say, "review-title");
}

/** Results, sheet, print, end. */
export async function finish(page, say, press) {
  await press(page.getByRole("link", { name: say("see-results-now"), exact: true }));
  await expect(page.locator("h1.headline")).toBeFocused();
  await press(page.getByRole("link", { name: say("to-sheet"), exact: true }));
  await at(page, say, "sheet-title");
  await press(page.getByRole("button", { name: say("print"), exact: true }));
  expect(await page.evaluate(() => globalThis.printed)).toBe(1);
  await press(page.getByRole("button", { name: say("end-and-clear"), exact: true }));
  await at(page, say, "goodbye-title");
}

/** Printing is counted, not done. To be called before the page opens. */
export const counted = (page) => page.addInitScript(() => {
  globalThis.printed = 0;
  globalThis.print = () => globalThis.printed++;
});

/** The page with this heading, with focus on it. */
export const at = (page, say, id) =>
  expect(page.getByRole("heading", { level: 1, name: say(id), exact: true })).toBeFocused();
