// The states a page can be in, and how to bring each about. Every kind of page in `routes.json` must be among them.
import { readFileSync } from "node:fs";
import { beginRound, openCheck, picture, read, saved, verdict } from "./audit.mjs";
import { expect } from "./guard.mjs";
import { FARMER, arrived, begin, fillIn, next } from "./person.mjs";
import { headline, verdicts } from "./results.mjs";

export const ROUTES = JSON.parse(readFileSync(new URL("routes.json", import.meta.url), "utf8"));

const address = (kind) => ROUTES.find((route) => route.kind === kind).address;
const open = (kind) => ({ page }) => page.goto(`./${address(kind)}`);

const ask = (fact) => async ({ page, say }) => {
  await begin(page, say);
  await page.goto(`./#/check/ask/${fact}`);
};

async function answerEverything({ page, say }) {
  await begin(page, say);
  await fillIn(page, FARMER.answers);
  await arrived(page, say, say("review-title"));
}

async function results(at) {
  await answerEverything(at);
  await at.page.getByRole("link", { name: at.say("see-results-now"), exact: true }).click();
  await verdicts(at.page); // Unfolds every group.
}

const fallback = (reason) => async ({ page, say }) => {
  await page.goto("./");
  await expect(page.getByRole("heading", { level: 1, name: say("home-title"), exact: true })).toBeVisible();
  await page.evaluate((reason) => dispatchEvent(new CustomEvent("tongda-fallback", { detail: reason })), reason);
};

const gone = (kind) => ({ name: `${kind} (unknown)`, kind, prepare: open(kind), heading: "gone-title" });

/** A round with one check that fails and one photo; then another page of it, named by what follows the round's id. */
const inspected = (then) => async ({ page, say }) => {
  const round = await beginRound(page, say);
  await openCheck(page, say, round, "stall-size");
  await read(page, "1850", "1400");
  await page.locator("input[type=file]").last().setInputFiles(await picture(page, 400, 300));
  await expect(page.locator(".photo[role=group] img")).toBeVisible();
  await saved(page);
  if (then) await then({ page, say, round });
};

const ofRound = (name) => ({ page, round }) => page.goto(`./#/audit/round/${round}/${name}`);
const ofSite = (name) => async ({ page }) => {
  await page.goto("./#/audit");
  const site = await page.locator('a[href^="#/audit/site/"]').first().getAttribute("href");
  await page.goto(`./${site}${name}`);
};
const withCheck = (check, act) => inspected(async ({ page, say, round }) => {
  await openCheck(page, say, round, check);
  await act?.(page);
});

/**
 * `heading` is the id of the page's heading, or a function that gives its words; none on the static page, whose words
 * are in both languages at once.
 */
export const STATES = [
  { kind: "home", prepare: open("home"), heading: "home-title" },
  { kind: "check", prepare: open("check"), heading: "begin-title" },
  { kind: "question", prepare: ask("grade"), heading: "q-grade" },
  { name: "question (several)", kind: "question", prepare: ask("kinds"), heading: "q-kinds" },
  { name: "question (number)", kind: "question", prepare: ask("age"), heading: "q-age" },
  {
    name: "question (nothing chosen)", kind: "question", heading: "q-grade",
    prepare: async (at) => {
      await ask("grade")(at);
      await arrived(at.page, at.say, at.say("q-grade"));
      await next(at.page, at.say).click();
      await expect(at.page.locator("#errors")).toBeFocused();
    },
  },
  {
    name: "question (nonsense age)", kind: "question", heading: "q-age",
    prepare: async (at) => {
      await ask("age")(at);
      await at.page.getByRole("textbox", { name: at.say("q-age") }).fill("200");
      await next(at.page, at.say).click();
      await expect(at.page.locator("#errors")).toBeFocused();
    },
  },
  { kind: "review", prepare: answerEverything, heading: "review-title" },
  { kind: "results", prepare: results, heading: (say) => headline(say, FARMER.expect) },
  {
    name: "results (half-way)", kind: "results",
    prepare: async ({ page, say }) => {
      await begin(page, say);
      await fillIn(page, FARMER.answers, 5);
      await page.getByRole("link", { name: say("see-results"), exact: true }).click();
      await expect(page.getByText(say("not-finished"), { exact: true })).toBeVisible();
      await verdicts(page);
    },
  },
  {
    kind: "sheet", heading: "sheet-title",
    prepare: async (at) => {
      await results(at);
      await at.page.getByRole("link", { name: at.say("to-sheet"), exact: true }).click();
    },
  },
  { kind: "rows", prepare: open("rows") },
  { name: "rows (all unknown)", kind: "rows", prepare: ({ page }) => page.goto("./#/s/parking.nonsense") },
  { kind: "about", prepare: open("about"), heading: "about-title" },
  { kind: "not-found", prepare: open("not-found"), heading: "not-found-title" },
  {
    name: "home (update ready)", kind: "home", heading: "home-title",
    prepare: async ({ page, say }) => {
      await page.goto("./");
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await page.evaluate(() => dispatchEvent(new CustomEvent("tongda-update-ready")));
      await expect(page.getByRole("status").getByText(say("update-ready"), { exact: true })).toBeVisible();
    },
  },
  ...["old", "load", "pack", "texts", "crash"].map((reason) => (
    { name: `fallback (${reason})`, kind: "fallback", prepare: fallback(reason), fallback: reason }
  )),
  { kind: "audit-sites", prepare: open("audit-sites"), heading: "audit-title" },
  { kind: "audit-new-site", prepare: open("audit-new-site"), heading: "new-site" },
  {
    name: "audit-new-site (nothing filled in)", kind: "audit-new-site", heading: "new-site",
    prepare: async ({ page, say }) => {
      await open("audit-new-site")({ page });
      await page.getByRole("button", { name: say("create-site"), exact: true }).click();
      await expect(page.getByRole("alert").getByText(say("fault-name"), { exact: true })).toBeVisible();
    },
  },
  ...["audit-site", "audit-edit-site", "audit-round", "audit-check", "audit-summary", "audit-report"].map(gone),
  { kind: "audit-exchange", prepare: open("audit-exchange"), heading: "exchange-title" },
  { name: "audit-check (failed, with a photo)", kind: "audit-check", prepare: inspected(), heading: "check-stall-size" },
  { name: "audit-check (yes or no)", kind: "audit-check", prepare: withCheck("toilet-sign"), heading: "check-toilet-sign" },
  {
    name: "audit-check (nonsense)", kind: "audit-check", heading: "check-grab-bar-diameter",
    prepare: withCheck("grab-bar-diameter", async (page) => {
      await read(page, "3 cm");
      await expect(page.locator("#reading-0")).toHaveAttribute("aria-invalid", "true");
    }),
  },
  {
    name: "audit-check (within the error)", kind: "audit-check", heading: "check-toilet-turning-diameter",
    prepare: withCheck("toilet-turning-diameter", async (page) => {
      await read(page, "1500");
      await saved(page);
      await expect(verdict(page)).toContainText("5");
    }),
  },
  { name: "audit-summary (begun)", kind: "audit-summary", prepare: inspected(ofRound("summary")) },
  { name: "audit-report (begun)", kind: "audit-report", prepare: inspected(ofRound("report")) },
  { name: "audit-site (inspected)", kind: "audit-site", prepare: inspected(ofSite("")) },
  { name: "audit-edit-site (filled in)", kind: "audit-edit-site", prepare: inspected(ofSite("/edit")) },
  { name: "audit-sites (one)", kind: "audit-sites", prepare: inspected(({ page }) => page.goto("./#/audit")), heading: "audit-title" },
].map((state) => ({ name: state.kind, ...state }));
