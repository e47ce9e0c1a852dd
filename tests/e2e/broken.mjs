// Ways to bring about what does not happen by itself: storage that refuses, files that do not arrive or say other things.
import { expect } from "@playwright/test";

/**
 * Storage that fails from when it is told to: `full`, `conflict`, `lost` (nothing can be written), `gone` (nor read), or
 * `tight` (full until the room in reserve is given up), or `stalled` (a save that never ends).
 * To be called before the page is opened.
 */
export async function breakable(page) {
  await page.addInitScript(() => {
    const NAMES = { full: "QuotaExceededError", tight: "QuotaExceededError", conflict: "ConstraintError" };
    const giveUp = IDBFactory.prototype.deleteDatabase;
    IDBFactory.prototype.deleteDatabase = function (...args) {
      if (globalThis.storage === "tight") globalThis.storage = undefined;
      return giveUp.apply(this, args);
    };
    for (const method of ["add", "put"]) {
      const plain = IDBObjectStore.prototype[method];
      IDBObjectStore.prototype[method] = function (...args) {
        const request = plain.apply(this, args);
        const name = NAMES[globalThis.storage];
        const { transaction } = this;
        if (name) request.addEventListener("success", () => {
          Object.defineProperty(transaction, "error", { value: new DOMException(name, name) });
          transaction.abort();
        });
        return request;
      };
    }
    const open = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (stores, mode, options) {
      if (globalThis.storage === "gone" || (globalThis.storage === "lost" && mode === "readwrite")) throw new DOMException("lost", "InvalidStateError");
      return open.call(this, stores, mode, options);
    };
    const { get, set } = Object.getOwnPropertyDescriptor(IDBTransaction.prototype, "oncomplete");
    Object.defineProperty(IDBTransaction.prototype, "oncomplete", {
      get,
      set(listener) {
        if (globalThis.storage !== "stalled") set.call(this, listener);
      },
    });
  });
  return page;
}

/** What storage does from now on. `newer`: another window has brought the database to a newer version. */
export const storage = (page, how) => page.evaluate(async (how) => {
  if (how !== "newer") return void (globalThis.storage = how);
  await new Promise((done, failed) => {
    const request = indexedDB.open("tongda-audit", 99);
    request.onsuccess = () => (request.result.close(), done());
    request.onerror = failed;
  });
}, how);

/** Waits until the room in reserve is held. */
export async function held(page) {
  const used = () => page.evaluate(async () => (await navigator.storage.estimate()).usageDetails.indexedDB ?? 0);
  await expect.poll(used, "the reserve is held").toBeGreaterThan(15_000_000);
}

/**
 * A device that gives the page so many bytes, on a profile that lasts. To be called before the page is opened: the browser
 * remembers for half a minute what was left.
 */
export async function roomFor(page, quotaSize) {
  await page.route("**/favicon.ico", (route) => route.fulfill({ status: 204, body: "" }));
  await page.goto("./manifest.webmanifest");
  const session = await page.context().newCDPSession(page);
  await session.send("Storage.overrideQuotaForOrigin", { origin: new URL(page.url()).origin, quotaSize });
}

/** A browser that keeps no database. */
export const withoutStorage = (page) => page.addInitScript(() => {
  IDBFactory.prototype.open = () => { throw new DOMException("no", "SecurityError"); };
});

/** A database that never answers. */
export const silentStorage = (page) => page.addInitScript(() => {
  for (const name of ["onsuccess", "onerror"]) Object.defineProperty(IDBRequest.prototype, name, { get: () => null, set() {} });
});

/** Puts a text into a store of the database, behind the program's back. */
export const stored = (page, store, key, text) => page.evaluate(([store, key, text]) => new Promise((done, failed) => {
  const request = indexedDB.open("tongda-audit");
  request.onerror = failed;
  request.onsuccess = () => {
    const transaction = request.result.transaction(store, "readwrite");
    transaction.objectStore(store).put(text, key);
    transaction.oncomplete = () => { request.result.close(); done(); };
  };
}), [store, key, text]);

/** A file of data with a change. */
export const changed = (page, file, change) => page.route(`**/${file}`, async (route) => {
  const response = await route.fetch();
  const json = await response.json();
  change(json);
  return route.fulfill({ response, json });
});

/** Rules of a later day, in which a kind of place has no such check. */
export const withoutCheck = (page, type, check) => changed(page, "checks.json", ({ checklists }) => {
  const list = checklists.find(({ site_type: id }) => id === type);
  list.rules_version += "-later";
  list.check = list.check.filter(({ id }) => id !== check);
});

/** A file that does not arrive. */
export async function missing(page, guard, file) {
  guard.expects(/Failed to load resource/, /404/);
  await page.route(file, (route) => route.fulfill({ status: 404, body: "" }));
}

/** A file that is still on its way. */
export const late = (page, file) => page.route(file, () => {});
