// The facility audit: readings, verdicts, photos, undo, and that nothing is ever lost.
import { readFileSync } from "node:fs";
import { beginRound, exported, imported, openCheck, picture, read, saved, verdict } from "./audit.mjs";
import { expect, test } from "./guard.mjs";
import { LANGS } from "./words.mjs";

const data = (name) => readFileSync(new URL(`../data/audit/${name}`, import.meta.url));

for (const lang of LANGS) {
  test.describe(lang, () => {
    test.use({ lang });

    test("verdicts with clause and duty appear at once, and each edit can be undone", async ({ page, say }) => {
      const round = await beginRound(page, say);
      await openCheck(page, say, round, "wc-hinged-bar-height");
      for (const key of ["4", "2", "0"]) await page.getByRole("button", { name: key, exact: true }).click();
      await expect(verdict(page)).toContainText(say("verdict-above", { amount: `70 ${say("unit-mm")}` }));
      await expect(verdict(page)).toContainText("GB 55019-2021");
      await expect(verdict(page)).toContainText(say("duty-mandatory"));
      await page.locator(".pad .next").click();
      await expect(page).toHaveURL(/check\/wc-hinged-bar-length$/);

      await openCheck(page, say, round, "stall-size");
      await read(page, "1810", "\uff11\uff14\uff19\uff18");
      await expect(verdict(page)).toContainText(say("verdict-below", { amount: `2 ${say("unit-mm")}` }));
      await saved(page);
      const other = page.getByRole("button", { name: say("answer-no-such-facility"), exact: true });
      await other.click();
      await expect(verdict(page)).toContainText(say("verdict-no-such-facility.long"));
      await expect(other).toHaveAttribute("aria-pressed", "true");
      await page.getByRole("button", { name: say("undo"), exact: true }).click();
      await expect(page.locator("#reading-1")).toHaveValue("1498");
      await page.getByRole("button", { name: say("redo"), exact: true }).click();
      await expect(page.locator("#reading-1")).toHaveValue("");
      await expect(other).toHaveAttribute("aria-pressed", "true");
    });

    test("a figure from the pad is saved without another press, and at once when the screen goes dark", async ({ page, say }) => {
      const round = await beginRound(page, say);
      await openCheck(page, say, round, "wc-hinged-bar-height");
      const press = async (keys) => {
        for (const key of keys) await page.getByRole("button", { name: key, exact: true }).click();
      };
      await press("655");
      await expect(page.locator("#saved"), "not called saved before it is").toHaveAttribute("data-saved", "false");
      await saved(page);
      await page.reload();
      await expect(page.locator("#reading-0")).toHaveValue("655");
      await openCheck(page, say, round, "grab-bar-diameter");
      await press("39");
      await page.evaluate(() => {
        Object.defineProperty(document, "hidden", { get: () => true });
        document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));
      });
      await expect(page.locator("#saved")).toHaveAttribute("data-saved", "true", { timeout: 1_500 });
      await page.reload();
      await expect(page.locator("#reading-0")).toHaveValue("39");
    });

    test("an undo never ends a round, nor opens it again", async ({ page, say }) => {
      const round = await beginRound(page, say);
      await openCheck(page, say, round, "grab-bar-diameter");
      await read(page, "39");
      await page.goto(`./#/audit/round/${round}/close`);
      await page.getByLabel(say("sign-name"), { exact: true }).fill("Li");
      await page.getByRole("button", { name: say("close-round"), exact: true }).click();
      await expect(page).toHaveURL(/summary$/);
      await page.goto(`./#/audit/round/${round}/close`);
      await page.getByRole("button", { name: say("reopen-round"), exact: true }).click();
      await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
      await openCheck(page, say, round, "grab-bar-diameter");
      await expect(page.getByRole("button", { name: say("undo"), exact: true })).toHaveAttribute("aria-disabled", "true");
      await read(page, "38");
      await page.getByRole("button", { name: say("undo"), exact: true }).click();
      await expect(page.locator("#reading-0")).toHaveValue("39");
    });

    test("nonsense is refused beside the field, with focus on it", async ({ page, say }) => {
      const round = await beginRound(page, say);
      await openCheck(page, say, round, "grab-bar-diameter");
      for (const [typed, fault] of [["abc", "not-a-number"], ["39 mm", "has-unit"], ["1,000", "too-many-decimals"]]) {
        await read(page, typed);
        const field = page.locator("#reading-0");
        await expect(field).toBeFocused();
        await expect(field).toHaveAttribute("aria-invalid", "true");
        await expect(field).toHaveAccessibleDescription(say(`reading-fault-${fault}`));
        await expect(field).toHaveValue(typed);
      }
      await read(page, "39");
      await expect(page.locator("#reading-0")).toHaveAttribute("aria-invalid", "false");
      await saved(page);
    });

    test("a round survives a crash, goes into one file and comes back byte for byte", async ({ page, say, browser, baseURL, locale }) => {
      const round = await beginRound(page, say);
      await openCheck(page, say, round, "grab-bar-diameter");
      await read(page, "39");
      await page.getByRole("button", { name: say("note"), exact: true }).click();
      await page.getByLabel(say("note"), { exact: true }).fill("=1+1, \"x\"");
      await page.locator("#pick").setInputFiles(await picture(page));
      await expect(page.locator(".photo-state")).toHaveText(say("photo-needs-words"));
      await page.getByLabel(say("photo-words")).fill("A bar");
      await page.getByLabel(say("photo-words")).press("Tab");
      await expect(page.locator(".photo-state")).toHaveText(say("photo-saved"));
      await saved(page);

      await page.goto("about:blank");
      await openCheck(page, say, round, "grab-bar-diameter");
      await expect(page.locator("#reading-0")).toHaveValue("39");
      await expect(page.getByLabel(say("note"), { exact: true })).toHaveValue("=1+1, \"x\"");
      const stored = page.locator(".photo[role=group] img");
      await expect(stored).toHaveAttribute("alt", "A bar");
      expect(await stored.evaluate(async (img) => (await img.decode(), [img.naturalWidth, img.naturalHeight]))).toEqual([1200, 1600]);

      const file = await exported(page, say);
      const context = await browser.newContext({ baseURL, locale });
      const fresh = await context.newPage();
      await fresh.goto("./#/audit/exchange");
      await expect(await imported(fresh, file)).toContainText(say("import-done"));
      expect(await exported(fresh, say)).toEqual(file);
      await expect(await imported(fresh, file)).toContainText(say("import-nothing-new"));
      await context.close();
    });

    test("summary and report say what failed, what is untested, and that it is no legal finding", async ({ page, say }) => {
      const round = await beginRound(page, say, { build: "existing" });
      await openCheck(page, say, round, "toilet-door-clear-width");
      await read(page, "700");
      await expect(verdict(page)).toContainText(say("verdict-improvement-plan.long"));
      await page.goto(`./#/audit/round/${round}/summary`);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.locator(".finding")).toContainText(say("check-toilet-door-clear-width.short"));
      const [began] = (await page.locator("h1 + p").innerText()).split(" · ");
      await page.getByRole("link", { name: say("see-report"), exact: true }).click();
      const started = page.locator("dl.facts > div").filter({ has: page.getByText(say("field-started"), { exact: true }) });
      await expect(started.locator("dd"), "the day as in the summary").toHaveText(began);
      await expect(page.getByText(say("report-not-a-finding"))).toBeVisible();
      await expect(page.getByText(say("report-article-18"))).toBeVisible();
      await expect(page.getByRole("listitem").filter({ hasText: say("check-stall-size.short") })).toBeVisible();
    });
  });
}

test("files that are not whole exports are refused by name, and change nothing", async ({ page, say }) => {
  await beginRound(page, say);
  await saved(page);
  const file = await exported(page, say);
  const flipped = Buffer.from(file);
  flipped[file.length >> 1] ^= 1;
  for (const [bytes, id] of [
    [Buffer.from("hello, not a zip"), "bundle-not-a-zip"],
    [file.subarray(0, file.length - 9), "bundle-truncated"],
    [data("foreign.zip"), "bundle-foreign"],
    [data("deflated.zip"), "bundle-repacked"],
    [data("restored.zip"), "bundle-repacked"],
  ]) {
    await expect(await imported(page, bytes), id).toContainText(say(id));
  }
  await expect(await imported(page, flipped)).toContainText(say("import-refused"));
  expect(await exported(page, say)).toEqual(file);
});

test("a full device is said, keeps what was typed, and saves on the next try", async ({ page, say }) => {
  await page.addInitScript(() => {
    const add = IDBObjectStore.prototype.add;
    IDBObjectStore.prototype.add = function (...args) {
      if (!globalThis.isFull) return add.apply(this, args);
      const error = new DOMException("full", "QuotaExceededError");
      this.transaction.abort();
      Object.defineProperty(this.transaction, "error", { value: error });
      throw error;
    };
  });
  const round = await beginRound(page, say);
  await openCheck(page, say, round, "toilet-door-clear-width");
  await saved(page);
  await page.evaluate(() => { globalThis.isFull = true; });
  await read(page, "950");
  await expect(page.locator("#audit-fault")).toContainText(say("fault-full"));
  await expect(page.locator("#saved")).toHaveAttribute("data-saved", "false");
  await expect(page.locator("#reading-0")).toHaveValue("950");
  await page.evaluate(() => { globalThis.isFull = false; });
  await page.getByRole("button", { name: say("save-again"), exact: true }).click();
  await expect(page.locator("#audit-fault")).toHaveCount(0);
  await saved(page);
  await page.reload();
  await expect(page.locator("#reading-0")).toHaveValue("950");
});

test("a browser that refuses storage is said so for as long as it lasts", async ({ page, say }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => { throw new DOMException("no", "SecurityError"); };
  });
  const round = await beginRound(page, say);
  await expect(page.locator("#audit-memory")).toContainText(say("memory-title"));
  await openCheck(page, say, round, "toilet-door-clear-width");
  await read(page, "950");
  await expect(page.locator("#saved")).toHaveText(say("saved-in-memory"));
});

test("records of a newer version are left alone", async ({ page, say }) => {
  await beginRound(page, say);
  await saved(page);
  await page.evaluate(() => new Promise((done) => {
    const request = indexedDB.open("tongda-audit");
    request.onsuccess = () => {
      const transaction = request.result.transaction("sites", "readwrite");
      transaction.objectStore("sites").put('{"schema":99}', "newer");
      transaction.oncomplete = () => { request.result.close(); done(); };
    };
  }));
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: say("newer-title"), exact: true })).toBeVisible();
});
