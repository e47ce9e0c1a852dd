// The browser is killed at random points of an audit: half of the time inside a save, half of the time while the inspector
// goes on. What the screen had called saved is there at the next start, photos byte for byte, and the round resumes where it
// was; what was under way is there whole or not at all.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beginRound, openCheck, picture, saved } from "./audit.mjs";
import { expect, test } from "./guard.mjs";
import { Run } from "./killed.mjs";

const SEED = 20261123;
// One audit is 23 kills; `cargo xtask bench` does five of them.
const AUDITS = Number(process.env.TONGDA_AUDITS ?? 1);
const LONGEST_DELAY_MS = 600;
const CURRENT = ".check-row[aria-current=step]";

/** In the order of the walk. Of everything before the last of them that is not here, the site has none. */
const READINGS = [
  ["toilet-provision-per-floor", "2"], ["toilet-door-clear-width", "905"], ["toilet-area-clear-width", "1210"],
  ["toilet-turning-diameter", "1530"], ["stall-inward-door-turning", "1540"], ["accessible-room-area", "4.75"],
  ["accessible-room-turning", "1550"], ["wc-hinged-bar-height", "655"], ["wc-hinged-bar-length", "715"],
  ["wc-l-bar-horizontal-height", "665"], ["wc-l-bar-top-height", "1445"], ["wc-paper-holder", "455"],
  ["grab-bar-diameter", "38.5"], ["grab-bar-wall-clearance", "47"], ["urinal-lip-height", "365"],
  ["urinal-side-bar-height", "895"], ["urinal-upper-bar-height", "1195"], ["basin-top-height", "785"],
  ["basin-mirror-base", "995"], ["low-hook-height", "1185"],
].map(([check, value]) => ({ what: "figure", check, value }));

const PHOTOS = [
  { check: "toilet-door-clear-width", size: [2400, 3200], note: "=1+1, \"x\"", words: "A door" },
  { check: "wc-hinged-bar-height", size: [2400, 3000], note: "扶手松动", words: "落地的水平扶手" },
  { check: "basin-top-height", size: [3000, 2400], note: "Cracked", words: "A basin & its tap" },
];

/** 23 runs of the browser. All saves of a run are waited for but the last, which the kill follows or interrupts in turn. */
function runs() {
  const [first, second, third] = PHOTOS.map(({ check, note, words }, index) => ({
    note: { what: "note", check, value: note },
    photo: { what: "photo", check, value: index },
    words: { what: "words", check, value: words },
  }));
  const all = READINGS.map((reading) => [reading]);
  all.splice(4, 0, [first.note, first.photo]);
  all[5].unshift(first.words);
  all.splice(11, 0, [second.note, second.photo]);
  all[12].unshift(second.words);
  all.splice(21, 0, [third.note, third.photo, third.words]);
  return all;
}

const it = "20 readings and 3 photos called saved outlive a killed browser, byte for byte, and the round resumes where it was";

for (const audit of Array(AUDITS).keys()) test(`${it} (${audit + 1} of ${AUDITS})`, async ({ playwright, launchOptions, baseURL, locale, timezoneId, viewport, guard, say }) => {
  test.setTimeout(600_000);
  const profile = mkdtempSync(join(tmpdir(), "tongda-kill-"));
  const options = { ...launchOptions, baseURL, locale, timezoneId, viewport };
  const random = seeded(SEED + audit);
  const log = [];
  let run;
  try {
    run = await Run.start(playwright.chromium, profile, options, guard);
    const round = await beginRound(run.page, say);
    const files = [];
    for (const { size } of PHOTOS) files.push(await picture(run.page, ...size));
    const hand = { say, round, files, kept: {}, slips: {} };
    const acknowledged = await passOver(run.page, hand);
    await saved(run.page);
    const took = {};

    for (const [number, saves] of runs().entries()) {
      const last = saves.at(-1);
      for (const save of saves.slice(0, -1)) {
        await run.acknowledged(await prepare(run.page, hand, save));
        took[save.what] = run.took;
        await keep(run.page, hand, save);
        acknowledged.push(save);
      }
      const act = await prepare(run.page, hand, last);
      // Aimed inside a save until half of all so far have fallen there: some come too late, and count as the others do.
      const kind = insides(log) * 2 < number ? "inside" : "after";
      // Inside: at a seeded share of the time that the last such save took on this machine, if there was one.
      const delay = random() * (kind === "inside" ? took[last.what] ?? LONGEST_DELAY_MS : LONGEST_DELAY_MS);
      // A photo is made smaller for long before it is saved: its kill is counted from the word "not saved".
      const from = random() < 0.5 && last.what !== "photo" ? "act" : "saving";
      const way = { next: nextReading(acknowledged, last), types: random() < 0.5, reached: "" };
      let wasAcknowledged = true;
      if (kind === "inside") wasAcknowledged = await run.killInside(act, from, delay);
      else {
        await run.killAfter(act, () => goOn(run.page, hand, last, way), delay);
        took[last.what] = run.took;
      }

      run = await Run.start(playwright.chromium, profile, options, guard);
      const seen = await look(run.page, hand, [...acknowledged, last]);
      const missing = acknowledged.filter((save) => !has(seen, save)).map(describe);
      expect(missing, `acknowledged earlier, missing after kill ${number}`).toEqual([]);
      const isThere = has(seen, last);
      if (wasAcknowledged) expect(isThere, `acknowledged just before kill ${number}: ${describe(last)}`).toBe(true);
      if (way.next) expect(has(seen, way.next), `never entered: ${describe(way.next)}`).toBe(false);
      if (!isThere) await run.acknowledged(await prepare(run.page, hand, last));
      await keep(run.page, hand, last);
      acknowledged.push(last);
      log.push({ save: describe(last), kind, delay: Math.round(delay), reached: way.reached, wasAcknowledged, isThere });
    }

    const seen = await look(run.page, hand, acknowledged);
    expect(acknowledged.filter((save) => !has(seen, save)).map(describe)).toEqual([]);
    const answered = Object.values(seen).filter(({ figure }) => figure !== "").length;
    expect(answered).toBe(acknowledged.filter(({ what }) => what === "figure" || what === "none").length);
    for (const { check, value } of READINGS) {
      await openCheck(run.page, say, round, check);
      await expect(run.page.locator("#reading-0")).toHaveValue(value);
    }
    const count = log.length;
    console.log(`audit ${audit + 1}: ${insides(log)} of ${count} kills fell inside a save, ${log.filter((one) => one.kind === "inside").length} were aimed there`);
    expect(insides(log), "kills inside a save, of all").toBeGreaterThanOrEqual(Math.floor(count / 2) - 1);
    expect(log.filter((one) => one.reached), "kills after the next check was opened").not.toEqual([]);
  } finally {
    run?.kill();
    await run?.gone;
    test.info().annotations.push({ type: "kills", description: JSON.stringify(log) });
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
});

/** How many kills fell between an act and the word "saved". */
const insides = (log) => log.filter((one) => one.kind === "inside" && !one.wasAcknowledged).length;

const describe = ({ what, check, value }) => `${what} of ${check}: ${value}`;

const nextReading = (acknowledged, last) => READINGS.find((reading) => ![...acknowledged, last].includes(reading));

/** Says of each check between the readings that there is no such thing, so that the walk goes from one to the next. */
async function passOver(page, { say, round }) {
  await expect(page.locator(CURRENT)).toBeVisible();
  const links = await page.locator(".check-row").evaluateAll((rows) => rows.map((row) => row.getAttribute("href")));
  const checks = links.map((link) => link.split("/").at(-1));
  const way = checks.slice(0, checks.indexOf(READINGS.at(-1).check));
  const others = way.filter((check) => !READINGS.some((reading) => reading.check === check));
  for (const check of others) {
    await openCheck(page, say, round, check);
    await page.getByRole("button", { name: say("answer-no-such-facility"), exact: true }).click();
  }
  return others.map((check) => ({ what: "none", check, value: "absent" }));
}

/** What an inspector does after a save: opens the next check, and in some runs types a figure without confirming it. */
async function goOn(page, hand, last, way) {
  await keep(page, hand, last);
  if (!way.next) return;
  const { check, value } = way.next;
  await openCheck(page, hand.say, hand.round, check);
  way.reached = "opened";
  if (!way.types) return;
  hand.slips[check] = `1${value}`;
  await page.locator("#reading-0").fill(hand.slips[check]);
  way.reached = "typed";
}

/** Keeps the SHA-256 of a photo's bytes as they are in the store once it is saved. */
async function keep(page, { kept }, { what, value }) {
  if (what !== "photo" || kept[value]) return;
  const digests = (await page.evaluate(storedPhotos)).map(({ digest }) => digest);
  const fresh = digests.filter((digest) => !Object.values(kept).includes(digest));
  expect(fresh, "photos saved since the last").toHaveLength(1);
  [kept[value]] = fresh;
}

/** Does everything up to the save; gives the act that saves. */
async function prepare(page, { say, round, files }, { what, check, value }) {
  await openCheck(page, say, round, check);
  if (what === "figure") {
    // Typed and entered in one act: what waits would be saved by itself.
    const field = page.locator("#reading-0");
    return async () => {
      await field.fill(value);
      await field.press("Enter");
    };
  }
  if (what === "photo") return () => page.locator("#pick").setInputFiles(files[value]);
  const toggle = page.getByRole("button", { name: say("note"), exact: true });
  if (what === "note" && (await toggle.getAttribute("aria-expanded")) === "false") await toggle.click();
  const field = what === "note" ? page.locator("#note") : page.getByLabel(say("photo-words"));
  return async () => {
    await field.fill(value);
    await field.press("Tab");
  };
}

/** What the pages show of the checks in question, by check, and that the round opens where it was: at what was last touched, or
 * else at the next check behind it that is not answered.
 * Fails where a photo is there in part, or is not the one that was saved. */
async function look(page, { say, round, kept, slips }, saves) {
  await page.goto(`./#/audit/round/${round}`);
  await expect(page.locator(CURRENT)).toBeVisible();
  await expect(page.locator("#audit-unreadable, #audit-fault, #audit-memory")).toHaveCount(0);
  const rows = await page.locator(".check-row").evaluateAll((all) => all.map((row) => {
    const { outcome } = row.querySelector(".outcome").dataset;
    const figure = outcome === "untested" ? "" : row.querySelector(".outcome").textContent.trim().split(" ").at(-1);
    return { check: row.getAttribute("href").split("/").at(-1), outcome, figure, step: row.getAttribute("aria-current") };
  }));
  const resumed = rows.filter(({ step }) => step).map(({ check }) => check);
  await expect(page.getByRole("heading", { level: 1, name: say(`check-${resumed[0]}`), exact: true })).toBeVisible();
  const seen = Object.fromEntries(rows.map(({ check, outcome, figure }) => {
    return [check, { none: outcome === "absent" ? outcome : "", figure, slip: slips[check] ?? "", note: "", photos: [] }];
  }));
  const beside = saves.filter(({ what }) => what !== "figure" && what !== "none").map(({ check }) => check);
  for (const check of new Set(beside)) {
    await openCheck(page, say, round, check);
    seen[check].note = await page.locator("#note").inputValue();
    for (const tile of await page.locator(".photo[role=group]").all()) seen[check].photos.push(await shown(tile));
  }
  const stored = await page.evaluate(storedPhotos);
  expect(stored.filter(({ key, digest }) => key !== digest), "photos with bytes that are not theirs").toEqual([]);
  const digests = stored.map(({ digest }) => digest);
  const lost = Object.values(kept).filter((digest) => !digests.includes(digest));
  expect(lost, "photos whose bytes are not those that were saved").toEqual([]);
  const tiles = Object.values(seen).flatMap(({ photos }) => photos.map(({ name }) => name));
  expect(stored.map(({ key }) => key.slice(0, 12)).sort(), "photos stored, and photos shown").toEqual(tiles.sort());
  const touched = saves.findLast((save) => has(seen, save));
  const at = rows.findIndex(({ check }) => check === touched.check);
  const open = [...rows.slice(at), ...rows.slice(0, at)].find(({ outcome }) => outcome === "untested");
  expect(resumed, `where the round resumes after ${describe(touched)}`).toEqual([open.check]);
  return seen;
}

/** A photo's tile, once its picture has been drawn. */
async function shown(tile) {
  const image = tile.locator("img");
  await expect(image).toHaveCount(1);
  const size = await image.evaluate(async (img) => (await img.decode(), [img.naturalWidth, img.naturalHeight]));
  const name = (await tile.locator("input").getAttribute("id")).replace("alt-", "");
  return { name, size, words: await image.getAttribute("alt") };
}

/** In the page: names of all photos in the store, each with the SHA-256 of its bytes. */
async function storedPhotos() {
  const ask = (request) => new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
  const hex = (bytes) => Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
  const database = await ask(indexedDB.open("tongda-audit"));
  const store = database.transaction("photos").objectStore("photos");
  const [keys, values] = await Promise.all([ask(store.getAllKeys()), ask(store.getAll())]);
  database.close();
  const digest = async (index) => hex(await crypto.subtle.digest("SHA-256", values[index]));
  return Promise.all(keys.map(async (key, index) => ({ key, digest: await digest(index) })));
}

/** Whether a save is there. Fails where something else is in its place. */
function has(seen, { what, check, value }) {
  const { none, figure, slip, note, photos } = seen[check];
  if (what === "photo") {
    const [width, height] = PHOTOS[value].size;
    const shapes = photos.map(({ size }) => Math.abs(size[0] / size[1] - width / height) < 0.01);
    expect([[], [true]], `photos of ${check}`).toContainEqual(shapes);
    return photos.length === 1;
  }
  const there = { none, figure, note, words: photos[0]?.words ?? "" }[what];
  const typed = what === "figure" ? [slip] : [];
  expect(["", value, ...typed], `${what} of ${check}`).toContain(there);
  return there === value;
}

/** Numbers from 0 to 1, the same in every run (mulberry32). */
function seeded(state) {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
