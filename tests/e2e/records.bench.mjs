// A thousand sites with five thousand rounds: what an office waits for.
import { statSync } from "node:fs";
import { exported, imported, openCheck, saved } from "./audit.mjs";
import { expect, test } from "./guard.mjs";
import { spread, table, timed } from "./timing.mjs";

const TIMES = 5;

const at = (address) => location.hash === address && document.querySelector("h1") !== null;

test("records: a thousand sites, five thousand rounds", async ({ page, say }) => {
  const rows = [];
  await page.goto("./#/audit/exchange");
  await saved(page);
  let from = Date.now();
  await page.locator("#bundle").setInputFiles(process.env.TONGDA_RECORDS);
  await expect(page.locator("#exchange-result")).toHaveAttribute("data-state", "import-done-text", { timeout: 1_500_000 });
  await expect(page.locator("#saved")).toHaveAttribute("data-saved", "true", { timeout: 600_000 });
  rows.push([`import of ${(statSync(process.env.TONGDA_RECORDS).size / 1e6).toFixed(0)} MB`, spread([Date.now() - from])]);

  // Cold: a new page of the browser, until the list with its first site is there.
  const cold = [];
  for (let i = 0; i < TIMES; i++) {
    await page.goto("about:blank");
    await page.goto("./#/audit");
    await page.locator('a[href^="#/audit/site/"]').first().waitFor({ timeout: 120_000 });
    cold.push(await page.evaluate(() => performance.now()));
  }
  rows.push(["the list, program started anew", spread(cold)]);

  const several = async (name, act) => {
    const times = [];
    for (let i = 0; i < TIMES; i++) times.push(await act(i));
    rows.push([name, spread(times)]);
  };
  await several("a search of the list", async (i) => {
    const wanted = `0${300 + i}`;
    await page.goto("./#/audit");
    await page.locator("#q").waitFor();
    const only = (wanted) => {
      const names = [...document.querySelectorAll('a[href^="#/audit/site/"]')];
      return names.length === 1 && names[0].textContent.includes(wanted);
    };
    return timed(page, () => page.locator("#q").evaluate((field, text) => {
      field.value = text;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }, wanted), only, wanted);
  });
  const go = (address) => timed(page, () => page.evaluate((address) => { location.hash = address; }, address), at, address);
  await several("a site", (i) => go(`#/audit/site/s0${100 + i}`));
  await several("a round, with all its checks", async (i) => {
    const address = `#/audit/round/r0${1200 + i}`;
    await page.goto("./#/audit");
    return timed(page, () => page.evaluate((address) => { location.hash = address; }, address), () => document.querySelectorAll(".check-row").length > 15);
  });
  await several("a figure, typed until its verdict", async (i) => {
    // Toilets are every eleventh site; the list is in the order of the pack.
    await openFirst(page, say);
    const text = `${900 + i}`;
    const judged = (text) => document.querySelector("#verdict")?.dataset.outcome && document.querySelector("#reading-0")?.value === text
      && document.querySelector(".check-row[aria-current=step] .outcome")?.textContent.includes(text);
    return timed(page, () => page.locator("#reading-0").evaluate((field, text) => {
      field.value = text;
      field.dispatchEvent(new Event("input", { bubbles: true }));
      field.dispatchEvent(new Event("change", { bubbles: true }));
    }, text), judged, text);
  });
  await saved(page);
  await several("what is to be put right", async () => {
    await page.goto("./#/audit");
    return go("#/audit/actions");
  });
  await several("the report of a round", (i) => go(`#/audit/round/r0${1300 + i}/report`));
  await several("the report of the district", async () => {
    await page.goto("./#/audit");
    return timed(page, () => page.evaluate(() => { location.hash = "#/audit/district"; }), () => document.querySelectorAll("article.report table").length >= 3);
  });
  from = Date.now();
  const size = (await exported(page, say)).length;
  rows.push([`export of ${(size / 1e6).toFixed(0)} MB`, spread([Date.now() - from])]);
  console.log(`\n${table(rows)}\n`);
});

/** A door of a toilet of the records. */
async function openFirst(page, say) {
  const round = await page.evaluate(async () => {
    const ask = (request) => new Promise((done) => { request.onsuccess = () => done(request.result); });
    const database = await ask(indexedDB.open("tongda-audit"));
    const store = database.transaction("rounds").objectStore("rounds");
    const texts = await ask(store.getAll());
    database.close();
    return texts.map((text) => JSON.parse(text)).map(({ id, round }) => id ?? round?.id).filter(Boolean);
  });
  globalThis.toilets ??= round;
  for (const id of globalThis.toilets) {
    await page.goto(`./#/audit/round/${id}`);
    await page.locator(".check-row").first().waitFor();
    if (await page.locator('.check-row[href$="/toilet-door-clear-width"]').count() > 0) {
      globalThis.toilets = [id];
      return openCheck(page, say, id, "toilet-door-clear-width");
    }
  }
  throw new Error("there is no toilet among the records");
}
