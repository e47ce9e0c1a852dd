// What one tablet ended, deleted or took back while another, not knowing, went on: nothing is hidden, and a person is asked.
// The answers are given by keyboard alone.
import { beginRound, exported, imported, openCheck, read, saved, secondTablet } from "./audit.mjs";
import { downloaded, rows } from "./downloads.mjs";
import { expect, test } from "./guard.mjs";
import { tabTo } from "./person.mjs";
import { LANGS } from "./words.mjs";
import { entries, packed } from "./zip.mjs";

const DOOR = "toilet-door-clear-width";
const BAR = "grab-bar-diameter";

/** The checks of which the table of all rounds says that the tablets differ. */
async function asked(page, say) {
  await page.goto("./#/audit/exchange");
  const press = () => page.getByRole("button", { name: say("export-csv"), exact: true }).click();
  const { bytes } = await downloaded(page, press);
  return rows(bytes).filter((row) => row[say("column-unsettled")] === say("answer-yes")).map((row) => row[say("column-check-id")]);
}

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

    test("what two tablets measured differently is said after the import, in the lists, at the check and in the table, until it is chosen", async ({ page, say, browser, baseURL, locale, guard }) => {
      const round = await beginRound(page, say, { name: "Xibu" });
      await saved(page);
      const { other, context } = await secondTablet({ page, say, browser, baseURL, locale, guard });
      for (const [at, figure] of [[page, "905"], [other, "890"]]) {
        await openCheck(at, say, round, DOOR);
        await expect(at.locator("#check-differs")).toHaveCount(0);
        await read(at, figure);
        await saved(at);
      }
      await openCheck(other, say, round, BAR);
      await read(other, "38");
      await saved(other);
      const theirs = await exported(other, say);
      const question = say("conflicts-title", { count: 1 });
      const goes = async (link) => {
        await tabTo(page, link);
        await page.keyboard.press("Enter");
        await expect(page).toHaveURL(new RegExp(`/round/${round}/summary$`));
        await expect(page.getByRole("region", { name: question, exact: true })).toBeVisible();
        await expect(page.locator("#conflict-0"), "the question itself, not the head of the page").toBeFocused();
      };

      await page.goto("./#/audit/exchange");
      const result = await imported(page, theirs);
      await expect(result).toContainText(say("import-rounds-differ", { count: 1 }));
      await expect(result.getByRole("listitem")).toHaveCount(1);
      await expect(result.getByRole("listitem")).toContainText(say("site-type-toilet"));
      await goes(result.getByRole("link", { name: say("round-of-site", { site: "Xibu", number: 1 }) }));
      await saved(page);

      await page.goto("./#/audit");
      await page.reload(); // No log has been read yet.
      await expect(page.locator(".site-state")).toContainText(question);
      await page.getByRole("link", { name: "Xibu" }).click();
      await expect(page.locator("li.round .meta")).toContainText(question);

      await openCheck(page, say, round, BAR);
      await expect(page.locator("#check-differs"), "only one of them read this").toHaveCount(0);
      await openCheck(page, say, round, DOOR);
      const heading = page.locator("#check-h");
      await expect(heading, "whoever arrives there hears it").toHaveAccessibleDescription(say("conflict-here"));
      await expect(heading).toBeFocused();
      // The next stop after the heading, so before the figure.
      await page.keyboard.press("Tab");
      const way = page.locator("#check-differs").getByRole("link", { name: say("twin-go"), exact: true });
      await expect(way).toBeFocused();
      expect(await asked(page, say)).toEqual([DOOR]);
      await openCheck(page, say, round, DOOR);
      await goes(way);

      await page.locator("#conflicts").getByRole("button").filter({ hasText: "890" }).click();
      await expect(page.locator("#conflicts")).toHaveCount(0);
      await saved(page);
      await openCheck(page, say, round, DOOR);
      await expect(page.locator("#reading-0")).toHaveValue("890");
      await expect(page.locator("#check-differs")).toHaveCount(0);
      expect(await asked(page, say)).toEqual([]);
      await page.goto("./#/audit");
      await page.reload();
      await expect(page.locator(".site-state")).toBeVisible();
      await expect(page.locator(".site-state")).not.toContainText(question);
      await context.close();
    });
  });
}

test("what two tablets wrote differently of sites is asked on their pages, and more than twenty are counted", async ({ page, say }) => {
  await page.goto("./#/audit/exchange");
  const lines = Array.from({ length: 22 }, (_, number) => `S${number},toilet`);
  const buffer = Buffer.from(["name,site-type", ...lines].join("\n"));
  await page.locator("#site-list").setInputFiles({ name: "sites.csv", mimeType: "text/csv", buffer });
  await expect(page.locator("#exchange-result")).toHaveAttribute("data-state", "list-done-text");
  await saved(page);
  // Two other tablets wrote down who is responsible for each of them.
  const owned = (device, name) => (text) => {
    const [first] = text.log;
    const seen = { [first.id.replace(/\.1$/, "")]: 1 };
    return { ...text, log: [first, { id: `${device}.1`, at: first.at, seen, edit: { change: [{ owner: name }] } }] };
  };
  const file = await exported(page, say);
  const changed = (change) => packed(entries(file).map(([name, bytes]) => (
    name.startsWith("sites/") ? [name, JSON.stringify(change(JSON.parse(bytes)))] : [name, bytes]
  )));
  await page.goto("./#/audit/exchange");
  await expect(await imported(page, changed(owned("yyyy", "Li")))).toHaveAttribute("data-state", "import-done-text");
  await page.goto("./#/audit"); // What came of the first import goes with the page.
  await page.goto("./#/audit/exchange");
  const result = await imported(page, changed(owned("zzzz", "Wang")));
  await expect(result).toContainText(say("import-sites-differ", { count: 22 }));
  await expect(result.getByRole("link")).toHaveCount(20);
  await expect(result.getByRole("listitem").last()).toHaveText(say("import-more", { count: 2 }));
  await result.getByRole("link").first().click();
  await expect(page.locator("#conflicts").getByRole("button")).toHaveCount(2);
  await page.goto("./#/audit");
  await expect(page.locator(".site-state").filter({ hasText: say("conflicts-title", { count: 1 }) })).toHaveCount(22);
});

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
