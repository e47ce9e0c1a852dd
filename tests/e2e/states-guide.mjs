// States of the guide: each kind of page with something on it, what was found, what is said when something is not there.
import { late, missing } from "./broken.mjs";
import { expect } from "./guard.mjs";
import { at } from "./states-check.mjs";
import { voices } from "./voices.mjs";

const kinds = ["guide", "guide-topic", "guide-event", "guide-kind", "row", "offices", "office"];
const example = (kind) => ({ kind, prepare: ({ page, address }) => page.goto(`./${address(kind)}`) });

const gone = (kind, address) => ({ name: `${kind} (unknown)`, kind, prepare: at(address), heading: "guide-gone-title" });

/** After a search, in a state of what was found. */
const searched = (name, query, before) => ({
  name: `guide (search: ${name})`, kind: "guide", heading: "guide-title",
  prepare: async ({ page, say, guard }) => {
    await before?.(page, guard);
    await page.goto("./#/guide");
    await page.getByRole("searchbox", { name: say("search-label"), exact: true }).fill(query);
    await page.keyboard.press("Enter");
    await expect(page.locator(`.found[data-found=${name}]`)).toBeVisible();
  },
});

/** A row page whose button was pressed. */
const aloud = (name, languages, shows) => ({
  name: `row (${name})`, kind: "row",
  prepare: async ({ page, say, lang, address }) => {
    await voices(page, languages(lang));
    await page.goto(`./${address("row")}`);
    await page.getByRole("button", { name: say("aloud"), exact: true }).click();
    await expect(page.getByText(say(shows), { exact: true })).toBeVisible();
  },
});

/** An office with a file of contacts that the operator has changed. */
const contacts = (name, body, shows) => ({
  name: `office (contact ${name})`, kind: "office",
  prepare: async ({ page, say, address }) => {
    await page.route("**/contacts.json", (route) => route.fulfill({ body, contentType: "application/json" }));
    await page.goto(`./${address("office")}`);
    await expect(page.getByText(shows(say), { exact: true })).toBeVisible();
  },
});

const FULL = { dpf: { address: "军地坪街道1号", phone: "0744-0000000", hours: "9:00—17:00" } };

export const GUIDE_STATES = [
  ...kinds.map(example),
  gone("guide-topic", "#/guide/topic/x"),
  gone("row", "#/row/x"),
  gone("office", "#/office/x"),
  searched("some", "dibao"),
  searched("none", "qqqqzzzz"),
  searched("waiting", "dibao", (page) => late(page, "**/search.json")),
  searched("failed", "dibao", (page, guard) => missing(page, guard, "**/search.json")),
  aloud("speaking", (lang) => [[lang, true]], "aloud-stop"),
  aloud("no voice", () => [["fr-FR", true]], "aloud-no-voice"),
  contacts("entered", JSON.stringify(FULL), () => "军地坪街道1号"),
  contacts("damaged", "{", (say) => say("contact-damaged")),
  {
    name: "row (easy words)", kind: "row",
    prepare: async ({ page, say, address }) => {
      await page.goto(`./${address("row")}`);
      await page.getByRole("button", { name: say("ways-easy"), exact: true }).click();
      await expect(page.locator("main .easy")).toBeVisible();
    },
  },
  {
    name: "guide-topic (easy words)", kind: "guide-topic",
    prepare: async ({ page, say, address }) => {
      await page.goto(`./${address("guide-topic")}`);
      await page.getByRole("button", { name: say("ways-easy"), exact: true }).click();
      await expect(page.locator("main .easy").first()).toBeVisible();
    },
  },
  { kind: "rows", prepare: at("#/s/device-basic.parking") },
  { name: "rows (all unknown)", kind: "rows", prepare: at("#/s/parking.nonsense") },
  { kind: "about", prepare: at("#/about"), heading: "about-title" },
];
