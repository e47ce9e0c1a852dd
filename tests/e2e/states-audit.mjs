// States of the audit's pages: places that are not there, verdicts, figures, photos, and how the records stand.
import { beginRound, openCheck, picture, read, saved } from "./audit.mjs";
import { breakable, changed, held, silentStorage, storage, stored, withoutStorage } from "./broken.mjs";
import { expect } from "./guard.mjs";
import { at } from "./states-check.mjs";

export const DOOR = "toilet-door-clear-width";

const gone = (kind) => ({ name: `${kind} (unknown)`, kind, prepare: ({ page, address }) => page.goto(`./${address(kind)}`), heading: "gone-title" });

/** A check of a new round, and something done with it. `before` comes before the page is opened. */
export const withCheck = (check, act, { before, ...site } = {}) => async (given) => {
  const { page, say } = given;
  await before?.(page);
  const round = await beginRound(page, say, site);
  await openCheck(page, say, round, check);
  await act?.({ ...given, round });
};

/** The same, in a line of the list: what a person does, and what the verdict says. */
const judged = (remark, outcome, check, act, more) => ({
  name: `audit-check (${remark})`, kind: "audit-check", heading: `check-${check}`, prepare: withCheck(check, act, more),
  shows: [`verdict-${remark}`, `outcome-${outcome}`],
});

const figures = (...all) => ({ page }) => read(page, ...all);
const choose = (answer) => ({ page, say }) => page.getByRole("radio", { name: say(`answer-${answer}`), exact: true }).check({ force: true });
const press = (id) => ({ page, say }) => page.getByRole("button", { name: say(id), exact: true }).click();

const withoutLimits = (checks) => {
  for (const part of checks.checklists.flatMap(({ check }) => check).find(({ id }) => id === DOOR).parts) part.limits = [];
};

/** An answer of yes to a check that is measured by now. */
async function answerOfOld({ page, round }) {
  await saved(page);
  const entry = { seq: 1, at: "2026-01-01T08:00:00.000Z", edit: { answer: { check: DOOR, answer: "yes" } } };
  await stored(page, "edits", `${round}/0000000001`, JSON.stringify({ schema: 1, round, entry }));
  await page.reload();
}

const nonsense = (fault, typed) => ({
  name: `audit-check (${fault})`, kind: "audit-check", heading: "check-grab-bar-diameter", shows: [`reading-fault-${fault}`, "not-saved-yet"],
  prepare: withCheck("grab-bar-diameter", figures(typed)),
});

const photo = async ({ page }, file) => {
  await page.locator("#pick").setInputFiles(file ?? await picture(page, 400, 300));
};

export async function describedPhoto({ page, say }) {
  await photo({ page });
  await page.getByLabel(say("photo-words")).fill("A door");
  await page.getByLabel(say("photo-words")).press("Tab");
}

/** A round with one check that fails and one photo; then another page of it. */
export const inspected = (then) => withCheck("stall-size", async (given) => {
  const { page } = given;
  await read(page, "1850", "1400");
  await photo(given);
  await expect(page.locator(".photo[role=group] img")).toBeVisible();
  await saved(page);
  await then?.(given);
});

export const ofRound = (name) => ({ page, round }) => page.goto(`./#/audit/round/${round}/${name}`);
const ofSite = (name) => async ({ page }) => {
  await page.goto("./#/audit");
  const site = await page.locator('a[href^="#/audit/site/"]').first().getAttribute("href");
  await page.goto(`./${site}${name}`);
};

/** Something is typed while storage fails. */
const failing = (how) => withCheck(DOOR, async ({ page }) => {
  await saved(page);
  await held(page);
  await storage(page, how);
  await read(page, "950");
}, { before: breakable });

/** The form of a new site, sent off. */
const form = (fill) => async ({ page, say }) => {
  await page.goto("./#/audit/new");
  await fill?.(page, say);
  await page.getByRole("button", { name: say("create-site"), exact: true }).click();
  await expect(page.locator("#faults")).toBeFocused();
};
const place = (fault, text) => ({
  name: `audit-new-site (${fault})`, kind: "audit-new-site", heading: "new-site", shows: ["fault-position", fault],
  prepare: form((page) => page.locator("#site-position").fill(text)),
});
const year = (text) => form((page, say) => page.getByLabel(say("field-year"), { exact: true }).fill(text));

/** An older version of the program holds the records in another window. */
async function heldByAnOlder({ page }) {
  const other = await page.context().newPage();
  // A file that is no page brings no icon along; the browser would ask for one.
  await other.route("**/favicon.ico", (route) => route.fulfill({ status: 204, body: "" }));
  await other.goto("./manifest.webmanifest");
  await other.evaluate(() => new Promise((done) => {
    const request = indexedDB.open("tongda-audit", 1);
    request.onsuccess = () => done((globalThis.held = request.result) && null);
  }));
  await page.bringToFront();
}

/** A device with little room left. */
const shortOfRoom = (page) => page.addInitScript(() => {
  StorageManager.prototype.estimate = async () => ({ usage: 95_000_000, quota: 100_000_000 });
});

/** Records with one more site, of this text. */
const withRecord = (text) => async ({ page, say }) => {
  await beginRound(page, say);
  await saved(page);
  await stored(page, "sites", "other", text);
  await page.reload();
  await page.goto("./#/audit");
};

export const AUDIT_STATES = [
  { kind: "audit-sites", prepare: at("#/audit"), heading: "audit-title", shows: ["opened-ready", "saved-all"] },
  { kind: "audit-new-site", prepare: at("#/audit/new"), heading: "new-site" },
  ...["site", "edit-site", "round", "check", "summary", "report", "defects", "close", "action"].map((kind) => gone(`audit-${kind}`)),
  { name: "audit-new-site (nothing filled in)", kind: "audit-new-site", prepare: form(), heading: "new-site", shows: ["fault-kind", "fault-name", "fault-build"] },
  place("position-not-a-pair", "here"),
  place("position-out-of-range", "95, 110"),
  place("position-far-away", "48.85, 2.35"),
  { name: "audit-new-site (no year)", kind: "audit-new-site", prepare: year("x"), heading: "new-site", shows: ["fault-year-not-a-year"] },
  { name: "audit-new-site (year 1800)", kind: "audit-new-site", prepare: year("1800"), heading: "new-site", shows: ["fault-year-out-of-range"] },
  {
    name: "audit-check (failed, with a photo)", kind: "audit-check", prepare: inspected(), heading: "check-stall-size",
    shows: ["photo-needs-words", "saved-at"],
  },
  judged("not-answered", "untested", "toilet-sign"),
  judged("met", "passed", DOOR, figures("950")),
  judged("missed", "failed", DOOR, figures("700")),
  judged("improvement-plan", "failed", DOOR, figures("700"), { build: "existing" }),
  judged("within-uncertainty", "cannot-tell", "toilet-turning-diameter", figures("1500")),
  judged("advice-not-met", "cannot-tell", "toilet-public-separate-room", choose("no")),
  judged("reference-met", "cannot-tell", "basin-top-height", figures("700")),
  judged("reference-missed", "cannot-tell", "basin-top-height", figures("900")),
  judged("reference-unclear", "cannot-tell", "basin-top-height", figures("800")),
  judged("recorded", "cannot-tell", DOOR, figures("950"), { before: (page) => changed(page, "checks.json", withoutLimits) }),
  judged("could-not-measure", "cannot-tell", DOOR, press("answer-cannot-tell")),
  { ...judged("no-such-facility", "inapplicable", DOOR, press("answer-no-such-facility")), shows: ["verdict-no-such-facility"] },
  judged("other-building", "inapplicable", "community-existing-plan", undefined, { type: "community" }),
  judged("not-applicable", "inapplicable", DOOR, press("answer-not-applicable")),
  judged("parts-missing", "untested", "stall-size", figures("1850")),
  judged("answer-does-not-fit", "untested", DOOR, answerOfOld),
  nonsense("not-a-number", "abc"),
  nonsense("has-unit", "3 cm"),
  nonsense("too-many-decimals", "1,000"),
  nonsense("too-large", "9999999999"),
  nonsense("negative", "-9"),
  { name: "audit-check (described photo)", kind: "audit-check", prepare: withCheck(DOOR, describedPhoto), shows: ["photo-saved"] },
  {
    name: "audit-check (saving)", kind: "audit-check", shows: ["saving", "photo-saving"],
    prepare: withCheck(DOOR, async (given) => {
      await saved(given.page);
      await storage(given.page, "stalled");
      await photo(given);
    }, { before: breakable }),
  },
  {
    name: "audit-check (no picture)", kind: "audit-check", shows: ["photo-not-a-picture"],
    prepare: withCheck(DOOR, (given) => photo(given, { name: "x.jpg", mimeType: "image/jpeg", buffer: Buffer.from("x") })),
  },
  {
    name: "audit-check (picture too large)", kind: "audit-check", shows: ["photo-too-large"],
    prepare: withCheck(DOOR, async (given) => {
      const file = await picture(given.page, 400, 300);
      await given.page.evaluate(() => { HTMLCanvasElement.prototype.getContext = () => null; });
      await photo(given, file);
    }),
  },
  {
    name: "audit-round (figure left unread)", kind: "audit-round", shows: ["figure-unread", "figures-unread"],
    prepare: withCheck(DOOR, async ({ page }) => {
      await page.locator("#reading-0").fill("90 cm");
      await page.goBack();
    }),
  },
  ...["full", "lost", "conflict", "newer"].map((how) => ({
    name: `audit-check (storage ${how})`, kind: "audit-check", prepare: failing(how), shows: [`fault-${how}`, "unsaved"],
  })),
  {
    name: "audit-check (in memory)", kind: "audit-check", shows: ["memory-text", "saved-in-memory", "photo-in-memory"],
    prepare: withCheck(DOOR, describedPhoto, { before: withoutStorage }),
  },
  {
    name: "audit-sites (opening)", kind: "audit-sites", heading: "opening-records", shows: ["opened-opening-records"],
    prepare: async (given) => {
      await silentStorage(given.page);
      await at("#/audit")(given);
    },
  },
  {
    name: "audit-sites (held by an older version)", kind: "audit-sites", heading: "blocked-title", shows: ["opened-blocked-title"],
    prepare: async (given) => {
      await heldByAnOlder(given);
      await at("#/audit")(given);
    },
  },
  {
    name: "audit-check (another window edits)", kind: "audit-check", heading: `check-${DOOR}`, shows: ["elsewhere"],
    prepare: withCheck(DOOR, async ({ page }) => {
      await saved(page);
      const other = await page.context().newPage();
      await other.goto("./#/audit");
      await other.locator("#audit-elsewhere button").click();
      await expect(page.locator("#audit-elsewhere")).toBeVisible();
      await page.bringToFront();
    }),
  },
  {
    name: "audit-exchange (little room)", kind: "audit-exchange", heading: "exchange-title", shows: ["runs-short"],
    prepare: async (given) => {
      await shortOfRoom(given.page);
      await at("#/audit/exchange")(given);
    },
  },
  {
    name: "audit-check (the last room)", kind: "audit-check", heading: `check-${DOOR}`, shows: ["runs-out"],
    prepare: withCheck(DOOR, async (given) => {
      const { page } = given;
      await read(page, "950");
      await saved(page);
      await held(page);
      await storage(page, "tight");
      await read(page, "960");
      await expect(page.locator("#audit-short")).toBeVisible();
      await saved(page);
      await expect(page.locator("#audit-fault"), "and nothing is lost").toHaveCount(0);
    }, { before: breakable }),
  },
  { name: "audit-sites (unreadable)", kind: "audit-sites", prepare: withRecord("{"), heading: "audit-title", shows: ["unreadable"] },
  { name: "audit-sites (newer)", kind: "audit-sites", prepare: withRecord('{"schema":99}'), heading: "newer-title", shows: ["opened-newer-title"] },
  { name: "audit-summary (begun)", kind: "audit-summary", prepare: inspected(ofRound("summary")) },
  { name: "audit-report (begun)", kind: "audit-report", prepare: inspected(ofRound("report")) },
  { name: "audit-site (inspected)", kind: "audit-site", prepare: inspected(ofSite("")) },
  { name: "audit-edit-site (filled in)", kind: "audit-edit-site", prepare: inspected(ofSite("/edit")) },
  { name: "audit-sites (one)", kind: "audit-sites", prepare: inspected(at("#/audit")), heading: "audit-title" },
  {
    name: "audit-sites (none found)", kind: "audit-sites", heading: "audit-title",
    prepare: inspected(async (given) => {
      await at("#/audit")(given);
      await given.page.locator("#q").fill("nowhere");
      await expect(given.page.locator(".empty")).toBeVisible();
    }),
  },
];
