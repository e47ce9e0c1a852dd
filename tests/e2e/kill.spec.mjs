// The browser is killed after every save of an audit, and half of the time inside one. What the screen had called
// saved is there at the next start; what was under way is there whole or not at all. Finds the browser in /proc.
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { beginRound, openCheck, picture, saved } from "./audit.mjs";
import { expect, test } from "./guard.mjs";

const SEED = 20261123;
// One audit is 23 kills; `cargo xtask bench` does five of them.
const AUDITS = Number(process.env.TONGDA_AUDITS ?? 1);
const LONGEST_DELAY_MS = 30;
const PATIENCE_MS = 10_000;

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

/** 23 runs of the browser. All saves of a run are waited for but the last, which the kill follows or interrupts. */
function runs() {
  const [first, second, third] = PHOTOS.map(({ check, note, words }, index) => ({
    note: { what: "note", check, value: note },
    photo: { what: "photo", check, value: index },
    words: { what: "words", check, value: words },
  }));
  const all = READINGS.map((reading) => [reading]);
  all.splice(4, 0, [first.note, first.photo, first.words]);
  all.splice(11, 0, [second.note, second.photo]);
  all[12].unshift(second.words);
  all.splice(21, 0, [third.note, third.photo, third.words]);
  return all;
}

const it = "a toilet audit with 20 readings and 3 photos survives killing the browser after each save or inside it";

for (const audit of Array(AUDITS).keys()) test(`${it} (${audit + 1} of ${AUDITS})`, async ({ playwright, launchOptions, baseURL, locale, timezoneId, viewport, guard, say }) => {
  test.setTimeout(180_000);
  const profile = mkdtempSync(join(tmpdir(), "tongda-kill-"));
  const options = { ...launchOptions, baseURL, locale, timezoneId, viewport };
  const random = seeded(SEED + audit);
  const log = [];
  let run;
  try {
    run = await Run.start(playwright.chromium, profile, options, guard);
    const round = await beginRound(run.page, say);
    await saved(run.page);
    const files = [];
    for (const { size } of PHOTOS) files.push(await picture(run.page, ...size));
    const hand = { say, round, files };

    const acknowledged = [];
    for (const [number, saves] of runs().entries()) {
      const last = saves.at(-1);
      for (const save of saves.slice(0, -1)) {
        await run.acknowledged(await prepare(run.page, hand, save));
        acknowledged.push(save);
      }
      const act = await prepare(run.page, hand, last);
      const isInside = number % 2 === 1;
      // A photo is made smaller for long before it is saved: it belongs to the second kind.
      const from = number % 4 === 1 && last.what !== "photo" ? "act" : "saving";
      const wasAcknowledged = isInside
        ? await run.killInside(act, from, random() * LONGEST_DELAY_MS)
        : await run.killAfter(act);

      run = await Run.start(playwright.chromium, profile, options, guard);
      const seen = await look(run.page, hand, [...acknowledged, last]);
      const missing = acknowledged.filter((save) => !has(seen, save)).map(describe);
      expect(missing, `acknowledged earlier, missing after kill ${number}`).toEqual([]);
      const isThere = has(seen, last);
      if (wasAcknowledged) expect(isThere, `acknowledged just before kill ${number}: ${describe(last)}`).toBe(true);
      if (!isThere) await run.acknowledged(await prepare(run.page, hand, last));
      acknowledged.push(last);
      log.push({ save: describe(last), isInside, wasAcknowledged, isThere });
    }

    const seen = await look(run.page, hand, acknowledged);
    expect(acknowledged.filter((save) => !has(seen, save)).map(describe)).toEqual([]);
    expect(Object.values(seen).filter(({ figure }) => figure !== "").length).toBe(READINGS.length);
    for (const { check, value } of READINGS) {
      await openCheck(run.page, say, round, check);
      await expect(run.page.locator("#reading-0")).toHaveValue(value);
    }
    expect(log.filter((one) => one.isInside && !one.wasAcknowledged), "kills inside a save").not.toEqual([]);
  } finally {
    run?.kill();
    await run?.gone;
    test.info().annotations.push({ type: "kills", description: JSON.stringify(log) });
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
});

const describe = ({ what, check, value }) => `${what} of ${check}: ${value}`;

/** One life of the browser on the profile. */
class Run {
  static async start(chromium, profile, options, guard) {
    // Left behind by the killed one; they would be taken for a browser that still runs.
    for (const name of ["Lock", "Cookie", "Socket"]) rmSync(join(profile, `Singleton${name}`), { force: true });
    const context = await chromium.launchPersistentContext(profile, options);
    const run = new Run();
    run.group = groupOf(profile);
    run.gone = new Promise((done) => context.once("close", done)).then(() => { run.group = null; });
    run.page = context.pages()[0] ?? (await context.newPage());
    await context.exposeBinding("__saved", (_, state) => run.told?.(state));
    await guard.watch(run.page, context);
    return run;
  }

  /** Ends every process of the browser at once, with no time to put anything in order. */
  kill() {
    if (this.group) process.kill(-this.group, "SIGKILL");
    this.group = null;
  }

  /** Acts, and waits until the screen has said "not saved" and then "saved". */
  async acknowledged(act) {
    const states = await this.watch();
    await act();
    await soon(states.saved);
  }

  /** Acts, and kills in the moment in which the screen says "saved". */
  async killAfter(act) {
    const states = await this.watch();
    const killed = soon(states.saved.then(() => this.kill()));
    await Promise.all([killed, act().catch(ignoreTheKill)]);
    await this.gone;
    return true;
  }

  /** Acts, and kills a little later, counted from the act or from the moment in which the screen says "not saved";
   * gives whether it had said "saved" by then. */
  async killInside(act, from, delay) {
    const states = await this.watch();
    let wasSaved = false;
    states.saved.then(() => { wasSaved = true; });
    const acted = act().catch(ignoreTheKill);
    if (from === "saving") await soon(states.saving);
    await pause(delay);
    const before = wasSaved;
    this.kill();
    await Promise.all([acted, this.gone]);
    return before;
  }

  async watch() {
    await saved(this.page);
    const seen = {};
    const states = {
      saving: new Promise((done) => { seen.false = done; }),
      saved: new Promise((done) => { seen.true = done; }),
    };
    this.told = (state) => seen[state]?.();
    await this.page.locator("#saved").evaluate((line) => {
      globalThis.watching?.disconnect();
      globalThis.watching = new MutationObserver(() => globalThis.__saved(line.dataset.saved));
      globalThis.watching.observe(line, { attributeFilter: ["data-saved"] });
    });
    return states;
  }
}

/** What the screen says, if it says so in time. */
function soon(said) {
  const late = pause(PATIENCE_MS, null, { ref: false }).then(() => {
    throw new Error("the screen has not said what becomes of the save");
  });
  return Promise.race([said, late]);
}

/** An act whose browser is gone before it can be confirmed. */
function ignoreTheKill(error) {
  if (!/closed|crashed/.test(error.message)) throw error;
}

/** The process group of the browser that uses a profile. Playwright makes each browser the head of one. */
function groupOf(profile) {
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      const args = readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0");
      if (!args.includes(`--user-data-dir=${profile}`) || args.some((arg) => arg.startsWith("--type="))) continue;
      const [, , group] = readFileSync(`/proc/${pid}/stat`, "utf8").replace(/^.*\) /, "").split(" ");
      return Number(group);
    } catch {
      // It ended while being looked at.
    }
  }
  throw new Error("the browser's process is not to be found");
}

/** Does everything up to the save; gives the act that saves. */
async function prepare(page, { say, round, files }, { what, check, value }) {
  await openCheck(page, say, round, check);
  if (what === "figure") {
    // Typed and entered in one act: a figure that waits would be saved by itself.
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
  await field.fill(value);
  return () => field.press("Tab");
}

/** What the pages show of the checks in question, by check. Fails where a photo is there in part. */
async function look(page, { say, round }, saves) {
  const [first, ...others] = new Set(saves.filter(({ what }) => what !== "figure").map((save) => save.check));
  await openCheck(page, say, round, first ?? saves[0].check);
  await expect(page.locator("#audit-unreadable, #audit-fault, #audit-memory")).toHaveCount(0);
  const figures = await page.locator(".check-row").evaluateAll((rows) => rows.map((row) => {
    const outcome = row.querySelector(".outcome");
    const figure = outcome.dataset.outcome === "untested" ? "" : outcome.textContent.trim().split(" ").at(-1);
    return [row.getAttribute("href").split("/").at(-1), figure];
  }));
  const seen = Object.fromEntries(figures.map(([check, figure]) => [check, { figure, note: "", photos: [] }]));
  for (const check of first ? [first, ...others] : []) {
    if (check !== first) await openCheck(page, say, round, check);
    seen[check].note = await page.locator("#note").inputValue();
    for (const tile of await page.locator(".photo[role=group]").all()) seen[check].photos.push(await shown(tile));
  }
  const stored = await page.evaluate(storedPhotos);
  expect(stored.filter(({ key, digest }) => key !== digest), "photos with bytes that are not theirs").toEqual([]);
  const tiles = Object.values(seen).flatMap(({ photos }) => photos.map(({ name }) => name));
  expect(stored.map(({ key }) => key.slice(0, 12)).sort(), "photos stored, and photos shown").toEqual(tiles.sort());
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
  const { figure, note, photos } = seen[check];
  if (what === "photo") {
    const [width, height] = PHOTOS[value].size;
    const shapes = photos.map(({ size }) => Math.abs(size[0] / size[1] - width / height) < 0.01);
    expect([[], [true]], `photos of ${check}`).toContainEqual(shapes);
    return photos.length === 1;
  }
  const there = { figure, note, words: photos[0]?.words ?? "" }[what];
  expect(["", value], `${what} of ${check}`).toContain(there);
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
