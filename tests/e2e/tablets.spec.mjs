// Two tablets and two windows: what both wrote is joined; what they wrote differently is shown and chosen by a person.
import { beginRound, exported, imported, openCheck, read, saved } from "./audit.mjs";
import { expect, test } from "./guard.mjs";
import { LANGS } from "./words.mjs";

const DOOR = "toilet-door-clear-width";
const BAR = "grab-bar-diameter";

for (const lang of LANGS) {
  test.describe(lang, () => {
    test.use({ lang });

    test("two tablets that went on apart are joined, and what differs is chosen by a person", async ({ page, say, browser, baseURL, locale, guard }) => {
      const round = await beginRound(page, say);
      await openCheck(page, say, round, DOOR);
      await read(page, "950");
      await saved(page);
      const context = await browser.newContext({ baseURL, locale });
      const other = await context.newPage();
      await guard.watch(other, context);
      await other.goto("./#/audit/exchange");
      await imported(other, await exported(page, say));

      // Apart: one field on both, one field on each.
      await openCheck(page, say, round, DOOR);
      await read(page, "905");
      await saved(page);
      await openCheck(other, say, round, DOOR);
      await read(other, "890");
      await openCheck(other, say, round, BAR);
      await read(other, "38");
      await saved(other);

      const theirs = await exported(other, say);
      await page.goto("./#/audit/exchange");
      const result = await imported(page, theirs);
      await expect(result).toHaveAttribute("data-state", "import-done-copies");
      await openCheck(page, say, round, BAR);
      await expect(page.locator("#reading-0")).toHaveValue("38");

      await page.goto(`./#/audit/round/${round}/summary`);
      const conflict = page.getByRole("group", { name: say(`check-${DOOR}.short`), exact: true });
      await expect(conflict.getByRole("button")).toHaveCount(2);
      await conflict.getByRole("button").filter({ hasText: "890" }).click();
      await expect(page.locator("#conflicts")).toHaveCount(0);
      await saved(page);

      // The choice goes back and settles it there, too.
      const ours = await exported(page, say);
      await other.goto("./#/audit/exchange");
      await expect(await imported(other, ours)).toHaveAttribute("data-state", "import-done-text");
      await other.goto(`./#/audit/round/${round}/summary`);
      await expect(other.locator("#conflicts")).toHaveCount(0);
      await openCheck(other, say, round, DOOR);
      await expect(other.locator("#reading-0")).toHaveValue("890");
      expect(await exported(other, say)).toEqual(ours);
      await context.close();
    });
  });
}

test("one window edits at a time; the other says so, changes nothing, and can take over", async ({ page, say, context }) => {
  const round = await beginRound(page, say);
  await openCheck(page, say, round, DOOR);
  await read(page, "950");
  await saved(page);
  const other = await context.newPage();
  await openCheck(other, say, round, DOOR);
  await expect(other.locator("#audit-elsewhere")).toContainText(say("elsewhere"));
  await expect(other.locator("#reading-0")).toHaveValue("950");
  await read(other, "700");
  await openCheck(page, say, round, BAR);
  await read(page, "38");
  await saved(page);

  await other.getByRole("button", { name: say("take-over"), exact: true }).click();
  await expect(other.locator("#audit-elsewhere")).toHaveCount(0);
  await expect(page.locator("#audit-elsewhere")).toBeVisible();
  await openCheck(other, say, round, DOOR);
  await expect(other.locator("#reading-0"), "nothing was written while it only looked").toHaveValue("950");
  await openCheck(other, say, round, BAR);
  await expect(other.locator("#reading-0"), "what the first wrote meanwhile").toHaveValue("38");
  await openCheck(other, say, round, DOOR);
  await read(other, "960");
  await saved(other);
  await other.close();
  await expect(page.locator("#audit-elsewhere")).toHaveCount(0);
  await page.reload();
  await openCheck(page, say, round, DOOR);
  await expect(page.locator("#reading-0")).toHaveValue("960");
});

test("a site that was deleted is brought back with its rounds", async ({ page, say }) => {
  const round = await beginRound(page, say, { name: "Xibu" });
  await openCheck(page, say, round, DOOR);
  await read(page, "950");
  await saved(page);
  await page.getByRole("link", { name: say("to-site"), exact: true }).click();
  await page.getByRole("button", { name: say("delete-site"), exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: say("site-deleted"), exact: true })).toBeVisible();
  await page.goto("./#/audit");
  await expect(page.locator(".sites")).toHaveCount(0);
  await page.getByText(say("deleted-sites"), { exact: true }).click();
  await page.getByRole("link", { name: "Xibu", exact: true }).click();
  await page.getByRole("button", { name: say("site-restore"), exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Xibu", exact: true })).toBeVisible();
  await openCheck(page, say, round, DOOR);
  await expect(page.locator("#reading-0")).toHaveValue("950");
});
