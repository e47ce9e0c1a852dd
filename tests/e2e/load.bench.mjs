// The first load on a poor phone, next to other ways of making the same page: in turn, and all in one run.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "@playwright/test";
import { content } from "./load/content.mjs";
import { govukPages, reactPages, version } from "./load/pages.mjs";
import { ours, serve, theirs } from "./load/server.mjs";
import { byteTable, timeTable } from "./load/tables.mjs";
import { SLOW, fresh, load } from "./load/watch.mjs";
import { words } from "./words.mjs";

// As many rounds as fit into a hundred seconds, for each table: on a busy machine fewer, never fewer than three.
const [FEWEST, MOST, SHARE] = [3, 9, 100_000];
const folder = process.env.TONGDA_DIST;
const radio = "input[type=radio]";

test("load: the first question on a poor phone", async ({ browser }) => {
  const shown = content(words("zh-CN"));
  const files = new Map([...ours(folder, "/tongda/"), ...theirs(govukPages(shown)), ...theirs(await reactPages(shown))]);
  const server = await serve(files, JSON.parse(readFileSync(join(folder, "headers.json"), "utf8")));
  const cold = subjects(server.url);
  const later = cold.filter(({ ready }) => !ready);

  await whole(browser, server, cold); // Also the warm-up.
  const print = (title, rows) => console.log(`\n${title}, ${rows[0].loads.length} times each; milliseconds, middle\n\n${timeTable(rows)}`);
  const slow = await inTurn(cold, (subject) => firstVisit(browser, subject, SLOW));
  print("First visit, slow line", slow);
  console.log(`\nKB that had arrived by then, as sent (brotli)\n\n${byteTable(slow)}`);
  print("First visit, line of this machine", await inTurn(cold, (subject) => firstVisit(browser, subject)));
  for (const subject of later) subject.context = await visited(browser, server, subject);
  print("Later visits, slow line", await inTurn(later, ({ context, ...subject }) => load(context, subject, SLOW)));
  await server.stop();
});

function subjects(url) {
  const ours = (name, path, choice) => ({ name, url: `${url}/tongda/${path}`, choice });
  const embed = existsSync(join(folder, "embed.html")) ? [ours("Tongda, embedded", "embed.html", `${radio}, .doors button`)] : [];
  const copied = (subject) => ({ ...subject, keepsCopy: true });
  if (embed.length === 0) console.log("no embed.html in the site: its row is left out");
  return [
    copied(ours("Tongda, first question", "#/check", ".doors button")),
    copied(ours("Tongda, home page", "", ".doors a")),
    ...embed,
    { name: `govuk-frontend ${version("govuk-frontend")}`, url: `${url}/govuk/`, choice: radio },
    { name: "the same, when its script is ready", url: `${url}/govuk/`, choice: radio, ready: "[data-govuk-radios-init]" },
    { name: `React ${version("react")}`, url: `${url}/react/`, choice: radio },
  ];
}

/** Round by round, so that a busy minute of the machine falls on all alike. */
async function inTurn(subjects, once) {
  const rows = subjects.map(({ name, whole }) => ({ name, whole, loads: [] }));
  const from = Date.now();
  for (let round = 0; round < MOST && (round < FEWEST || Date.now() - from < SHARE); round++) {
    for (const [at, subject] of subjects.entries()) rows[at].loads.push(await once(subject));
  }
  return rows;
}

async function firstVisit(browser, subject, line) {
  const context = await fresh(browser);
  const times = await load(context, subject, line);
  await context.close();
  return times;
}

/** All that a page fetches until it is quiet: ours without the offline copy, which nobody waits for. */
async function whole(browser, server, subjects) {
  for (const subject of subjects) {
    const context = await fresh(browser, { serviceWorkers: "block" });
    const before = server.sent();
    await (await context.newPage()).goto(subject.url);
    await quiet(server);
    subject.whole = server.sent() - before;
    await context.close();
  }
}

/** A browser that has been there once, to the end of what the page does on its own. */
async function visited(browser, server, subject) {
  const context = await fresh(browser);
  const page = await context.newPage();
  await page.goto(subject.url);
  await quiet(server);
  // The offline copy is in force once the worker has taken the page over.
  if (subject.keepsCopy) await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.close();
  return context;
}

/** Until nothing has been asked of the server for a second and a half. */
async function quiet(server) {
  for (let before = -1; before !== server.sent();) {
    before = server.sent();
    await new Promise((done) => { setTimeout(done, 1_500); });
  }
}
