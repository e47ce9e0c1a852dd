// An import on a device whose storage takes its time: what a person types meanwhile and what the file brings both stay.
import { beginRound, exported, imported, openCheck, read, saved, secondTablet } from "./audit.mjs";
import { breakable, storage } from "./broken.mjs";
import { expect, test } from "./guard.mjs";

const DOOR = "toilet-door-clear-width";
const BAR = "grab-bar-diameter";

/** Keeps what the program writes waiting, as a slow device does, until `release`. */
const hold = (page, mode) => page.evaluate((mode) => new Promise((held, failed) => {
  const request = indexedDB.open("tongda-audit");
  request.onerror = failed;
  request.onsuccess = () => {
    const database = request.result;
    const transaction = database.transaction([...database.objectStoreNames], mode);
    transaction.oncomplete = () => database.close();
    globalThis.holding = true;
    const again = () => {
      transaction.objectStore("meta").get("nothing").onsuccess = () => {
        held();
        if (globalThis.holding) again();
      };
    };
    again();
  };
}), mode);
const release = (page) => page.evaluate(() => { globalThis.holding = false; });

for (const [when, mode, isTypedFirst] of [
  ["while a file is looked through", "readwrite", false],
  ["while a file is being stored", "readonly", false],
  ["just before a file is chosen, and not stored yet,", "readonly", true],
]) {
  test(`what is typed ${when} stays, and so does what the file brings`, async ({ page, say, browser, baseURL, locale, guard }) => {
    const round = await beginRound(page, say);
    await openCheck(page, say, round, DOOR);
    await read(page, "950");
    await saved(page);
    const { other, context } = await secondTablet({ page, say, browser, baseURL, locale, guard });
    await openCheck(other, say, round, BAR);
    await read(other, "38");
    await saved(other);
    const buffer = await exported(other, say);
    await context.close();

    const type = async () => {
      await openCheck(page, say, round, DOOR);
      await read(page, "905");
    };
    if (isTypedFirst) {
      await hold(page, mode);
      await type();
    }
    await page.goto("./#/audit/exchange");
    if (!isTypedFirst) await hold(page, mode);
    await page.locator("#bundle").setInputFiles({ name: "tongda.zip", mimeType: "application/zip", buffer });
    await expect(page.getByText(say("working"), { exact: true })).toBeVisible();
    if (!isTypedFirst) await type();
    await expect(page.locator("#saved"), "not called saved before it is").toHaveAttribute("data-saved", "false");
    await release(page);

    await openCheck(page, say, round, BAR);
    await expect(page.locator("#reading-0")).toHaveValue("38");
    await saved(page);
    await page.reload();
    await expect(page.locator("#reading-0")).toHaveValue("38");
    await openCheck(page, say, round, DOOR);
    await expect(page.locator("#reading-0")).toHaveValue("905");
    await page.goto(`./#/audit/round/${round}/summary`);
    await expect(page.locator("#main")).toContainText(say("progress", { done: 2, all: 49 }));
    await expect(page.locator("#conflicts"), "nothing was written twice").toHaveCount(0);
  });
}

test("what could not be saved is saved with the file that is imported then, and saving goes on", async ({ page, say, browser, baseURL, locale, guard }) => {
  await breakable(page);
  const round = await beginRound(page, say);
  await openCheck(page, say, round, DOOR);
  await read(page, "950");
  await saved(page);
  const { other, context } = await secondTablet({ page, say, browser, baseURL, locale, guard });
  await openCheck(other, say, round, BAR);
  await read(other, "38");
  await saved(other);
  const theirs = await exported(other, say);
  await context.close();

  await openCheck(page, say, round, DOOR);
  await storage(page, "full");
  await read(page, "905");
  await expect(page.locator("#audit-fault")).toBeVisible();
  await storage(page, "well");
  await page.goto("./#/audit/exchange");
  await imported(page, theirs);
  await expect(page.locator("#audit-fault")).toHaveCount(0);
  await saved(page);
  await openCheck(page, say, round, "wc-paper-holder");
  await read(page, "455");
  await saved(page);
  await page.reload();
  for (const [check, figure] of [["wc-paper-holder", "455"], [DOOR, "905"], [BAR, "38"]]) {
    await openCheck(page, say, round, check);
    await expect(page.locator("#reading-0")).toHaveValue(figure);
  }
});
