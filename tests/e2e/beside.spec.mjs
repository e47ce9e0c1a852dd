// What one tablet ended, deleted or took back while another, not knowing, went on: nothing is hidden, and a person is asked.
// The answers are given by keyboard alone.
import { beginRound, exported, imported, openCheck, read, saved, secondTablet } from "./audit.mjs";
import { expect, test } from "./guard.mjs";
import { tabTo } from "./person.mjs";
import { LANGS } from "./words.mjs";

const DOOR = "toilet-door-clear-width";
const BAR = "grab-bar-diameter";

for (const lang of LANGS) {
  test.describe(lang, () => {
    test.use({ lang });

    test("what was measured beside a signature is asked about, and the report says what was not seen", async ({ page, say, browser, baseURL, locale, guard }) => {
      const press = async (words) => {
        await tabTo(page, page.locator("#conflicts").getByRole("button", { name: words }));
        await page.keyboard.press("Enter");
        await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
      };
      const round = await beginRound(page, say);
      await openCheck(page, say, round, DOOR);
      await read(page, "950");
      await saved(page);
      const { other, context } = await secondTablet({ page, say, browser, baseURL, locale, guard });

      await page.goto(`./#/audit/round/${round}/close`);
      await page.getByLabel(say("sign-name"), { exact: true }).fill("Li Fang");
      await page.getByRole("button", { name: say("close-round"), exact: true }).click();
      await saved(page);
      await openCheck(other, say, round, BAR);
      await read(other, "38");
      await saved(other);
      const theirs = await exported(other, say);
      await page.goto("./#/audit/exchange");
      await expect(await imported(page, theirs)).toHaveAttribute("data-state", "import-done-copies");

      await page.goto(`./#/audit/round/${round}/summary`);
      await expect(page.locator("#conflicts")).toContainText(say("conflict-beside-closed", { count: 1 }));
      await expect(page.locator("#conflicts li")).toContainText(say(`check-${BAR}.short`));
      await press(say("conflict-closed", { name: "Li Fang" }));
      await expect(page.locator("#conflicts")).toHaveCount(0);
      await saved(page);
      await page.goto(`./#/audit/round/${round}/report`);
      await expect(page.locator("#main")).toContainText(say("report-unsigned"));

      // Opened again and signed anew, everything has been seen.
      await page.goto(`./#/audit/round/${round}/close`);
      await page.getByRole("button", { name: say("reopen-round"), exact: true }).click();
      await page.getByLabel(say("sign-name"), { exact: true }).fill("Li Fang");
      await page.getByRole("button", { name: say("close-round"), exact: true }).click();
      await saved(page);
      await page.goto(`./#/audit/round/${round}/report`);
      await expect(page.locator("#main")).toContainText(say("round-closed"));
      await expect(page.locator("#main")).not.toContainText(say("report-unsigned"));
      await context.close();
    });
  });
}

test("a site that was deleted here while another tablet went on with it is back, and it is said which", async ({ page, say, browser, baseURL, locale, guard }) => {
  const round = await beginRound(page, say, { name: "Xibu" });
  await saved(page);
  const { other, context } = await secondTablet({ page, say, browser, baseURL, locale, guard });
  await page.goto(`./#/audit/round/${round}/summary`);
  await page.getByRole("link", { name: "Xibu", exact: true }).click();
  await page.getByRole("button", { name: say("delete-site"), exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: say("site-deleted"), exact: true })).toBeVisible();
  const gone = await exported(page, say);
  await openCheck(other, say, round, BAR);
  await read(other, "38");
  await saved(other);
  const theirs = await exported(other, say);
  for (const [at, file] of [[page, theirs], [other, gone]]) {
    await at.goto("./#/audit/exchange");
    const result = await imported(at, file);
    await expect(result).toContainText(say("import-brought-back"));
    await expect(result.getByRole("listitem")).toHaveText(["Xibu"]);
    await saved(at);
    await at.goto("./#/audit");
    await expect(at.locator(".sites")).toContainText("Xibu");
    await openCheck(at, say, round, BAR);
    await expect(at.locator("#reading-0")).toHaveValue("38");
  }
  await context.close();
});

test("a site that the other tablet deleted is put away here, too, and it is said which", async ({ page, say, browser, baseURL, locale, guard }) => {
  const round = await beginRound(page, say, { name: "Xibu" });
  await saved(page);
  const { other, context } = await secondTablet({ page, say, browser, baseURL, locale, guard });
  await other.goto(`./#/audit/round/${round}/summary`);
  await other.getByRole("link", { name: "Xibu", exact: true }).click();
  await other.getByRole("button", { name: say("delete-site"), exact: true }).click();
  await expect(other.getByRole("heading", { level: 1, name: say("site-deleted"), exact: true })).toBeVisible();
  const theirs = await exported(other, say);
  await page.goto("./#/audit/exchange");
  const result = await imported(page, theirs);
  await expect(result).toContainText(say("import-deleted"));
  await expect(result.getByRole("listitem")).toHaveText(["Xibu"]);
  await page.goto("./#/audit");
  await expect(page.locator(".sites")).toHaveCount(0);
  await context.close();
});

test("a figure that was taken back here and written over there is chosen by a person", async ({ page, say, browser, baseURL, locale, guard }) => {
  const round = await beginRound(page, say);
  await openCheck(page, say, round, DOOR);
  await read(page, "950");
  await saved(page);
  const { other, context } = await secondTablet({ page, say, browser, baseURL, locale, guard });
  await openCheck(page, say, round, DOOR);
  await page.getByRole("button", { name: say("undo"), exact: true }).click();
  await saved(page);
  await openCheck(other, say, round, DOOR);
  await read(other, "890");
  await saved(other);
  const theirs = await exported(other, say);
  await page.goto("./#/audit/exchange");
  await expect(await imported(page, theirs)).toHaveAttribute("data-state", "import-done-copies");
  await page.goto(`./#/audit/round/${round}/summary`);
  const conflict = page.getByRole("group", { name: say(`check-${DOOR}.short`), exact: true });
  await expect(conflict.getByRole("button")).toHaveCount(2);
  await tabTo(page, conflict.getByRole("button", { name: say("left-empty") }));
  await page.keyboard.press("Enter");
  await expect(page.locator("#conflicts")).toHaveCount(0);
  await saved(page);
  await openCheck(page, say, round, DOOR);
  await expect(page.locator("#reading-0")).toHaveValue("");
  await context.close();
});
