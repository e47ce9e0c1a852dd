// What comes of an export or an import, good or bad, each on the page of exchange.
import { readFileSync } from "node:fs";
import { exported, imported, saved } from "./audit.mjs";
import { breakable, storage, stored } from "./broken.mjs";
import { at } from "./states-check.mjs";
import { entries, packed } from "./zip.mjs";

const data = (name) => readFileSync(new URL(`../data/audit/${name}`, import.meta.url));
const WHOLE = data("v1/bundle.zip");

/** The whole export with each entry changed, taken out (`null`) or put in its place. */
const changed = (change) => packed(entries(WHOLE).map(([name, bytes]) => change(name, bytes)).filter(Boolean));
const inText = (file, from, to) => changed((name, bytes) => [
  name, name.startsWith(file) ? bytes.toString("utf8").replace(from, to) : bytes,
]);

function flipped() {
  const bytes = Buffer.from(WHOLE);
  bytes[bytes.indexOf("manifest.json") + 40] ^= 1;
  return bytes;
}

const open = at("#/audit/exchange");
const state = (name, prepare) => ({
  name: `audit-exchange (${name})`, kind: "audit-exchange", prepare, heading: "exchange-title", shows: [`exchange-${name}`],
});

/** Files one after the other. */
const files = (...all) => async (given) => {
  await open(given);
  for (const file of all) await imported(given.page, file);
};

/** A file while storage fails. */
const failing = (how) => async (given) => {
  await breakable(given.page);
  await open(given);
  await given.page.locator("#saved").waitFor();
  await storage(given.page, how);
  await imported(given.page, WHOLE);
};

/** An export that ends without a file. */
async function pressExport({ page, say }) {
  await page.getByRole("button", { name: say("export-all"), exact: true }).click();
  await page.locator("#exchange-result").waitFor({ timeout: 30_000 });
}

/** So many of one kind of record: sites, or things to be put right on one round, which is more than a file can list. */
export const many = (store, text, count) => async (given) => {
  const { page } = given;
  await files(WHOLE)(given);
  await saved(page);
  await page.evaluate(([store, text, count]) => new Promise((done, failed) => {
    const request = indexedDB.open("tongda-audit");
    request.onsuccess = () => {
      const transaction = request.result.transaction(store, "readwrite");
      const { id } = JSON.parse(text);
      for (let i = 0; i < count; i++) transaction.objectStore(store).put(text.replace(`"id":"${id}"`, `"id":"x${i}"`), `x${i}`);
      transaction.oncomplete = () => { request.result.close(); done(); };
      transaction.onabort = failed;
    };
  }), [store, text, count]);
  await page.reload();
  await page.locator("#saved").waitFor({ timeout: 30_000 });
  await pressExport(given);
};

export const SITE = entries(WHOLE).find(([name]) => name.startsWith("sites/"))[1].toString("utf8");
const ACTION = data("v2/action.json").toString("utf8");

/** A list of sites with these lines below its headings. */
const list = (...lines) => async (given) => {
  await open(given);
  const text = ["name,site-type,build,year,latitude,longitude", ...lines].join("\n");
  await listed(given, Buffer.from(text));
};

async function listed({ page }, buffer, datum = "wgs-84") {
  await page.locator("#list-datum").selectOption(datum);
  await page.locator("#site-list").setInputFiles({ name: "sites.csv", mimeType: "text/csv", buffer });
  await page.locator("#exchange-result").waitFor();
}

const LONG = "x".repeat(10_000);
const FAULTY = [
  ["list-name", ",toilet,new,,,"], ["list-site-type", "A,castle,new,,,"], ["list-build", "A,toilet,ancient,,,"],
  ["list-year", "A,toilet,new,1700,,"], ["list-position", "A,toilet,new,,95,110"], ["list-too-large", `${LONG},toilet,new,,,`],
  ["list-there", "South gate,toilet,existing,,,"],
];

export const EXCHANGE_STATES = [
  state("list-done-text", list("South gate,toilet,new,2019,29.35,110.55")),
  {
    ...state("list-done-partly", list("South gate,toilet,new,2019,29.35,110.55", ...FAULTY.map(([, line]) => line))),
    shows: ["exchange-list-done-partly", ...FAULTY.map(([fault]) => fault)],
  },
  state("list-not-text", async (given) => { await open(given); await listed(given, Buffer.from([0xff, 0xfe, 0x00, 0xd8])); }),
  state("list-no-heading", async (given) => { await open(given); await listed(given, Buffer.from("a,b\n1,2")); }),
  state("list-open-quote", list('"South gate,toilet,new,,,')),
  state("list-no-datum", async (given) => {
    await open(given);
    await listed(given, Buffer.from("name,site-type,latitude,longitude\nSouth gate,toilet,29.35,110.55"), "");
  }),
  state("list-too-long", list(...Array.from({ length: 20_001 }, (_, i) => `S${i},toilet,new,,,`))),
  { kind: "audit-exchange", prepare: open, heading: "exchange-title" },
  state("export-done-text", ({ page, say }) => exported(page, say)),
  state("export-refused", async (given) => {
    await open(given);
    await given.page.evaluate(() => { URL.createObjectURL = () => { throw new Error("no"); }; });
    await pressExport(given);
  }),
  state("export-in-parts", many("sites", SITE, 20_001)),
  state("bundle-too-large", many("actions", ACTION, 65_535)),
  state("export-done-partly", async (given) => {
    await files(WHOLE)(given);
    await saved(given.page);
    await stored(given.page, "sites", "other", "{");
    await given.page.reload();
    await given.page.locator("#audit-unreadable").waitFor();
    await pressExport(given);
  }),
  state("export-elsewhere", async (given) => {
    await open(given);
    await saved(given.page); // It has the lock; otherwise either of the two may be the one that only looks.
    const other = await given.page.context().newPage();
    await other.goto("./#/audit");
    await other.locator("#audit-elsewhere button").click();
    await given.page.locator("#audit-elsewhere").waitFor();
    await given.page.bringToFront();
    await pressExport(given);
  }),
  state("export-not-read", async (given) => {
    await files(WHOLE)(given);
    await given.page.locator("#exchange-result").waitFor();
    await given.page.reload();
    await open(given);
    await saved(given.page);
    await given.page.evaluate(() => {
      IDBDatabase.prototype.transaction = () => { throw new DOMException("closed", "InvalidStateError"); };
    });
    await pressExport(given);
  }),
  state("import-done-text", files(WHOLE)),
  state("import-nothing-new", files(WHOLE, WHOLE)),
  state("import-done-copies", files(WHOLE, inText("rounds/", "2026-11-23T20:43:55", "2026-11-23T20:43:54"))),
  state("bundle-unreadable", async (given) => {
    await open(given);
    await given.page.evaluate(() => { Blob.prototype.arrayBuffer = () => Promise.reject(new Error("gone")); });
    await imported(given.page, WHOLE);
  }),
  state("bundle-not-a-zip", files(Buffer.from("hello, not a zip"))),
  state("bundle-truncated", files(WHOLE.subarray(0, WHOLE.length - 9))),
  state("bundle-foreign", files(data("foreign.zip"))),
  state("bundle-repacked", files(data("deflated.zip"))),
  state("bundle-newer", files(inText("manifest.json", /"schema":\d/, '"schema":99'))),
  state("bundle-unsafe-name", files(packed([...entries(WHOLE), ["../x", "x"]]))),
  state("bundle-damaged", files(flipped())),
  state("bundle-missing", files(changed((name, bytes) => (name.startsWith("sites/") ? null : [name, bytes])))),
  state("bundle-unexpected", files(packed([...entries(WHOLE), ["x.txt", "x"]]))),
  ...["full", "lost", "conflict", "newer"].map((how) => state(`fault-${how}`, failing(how))),
];
