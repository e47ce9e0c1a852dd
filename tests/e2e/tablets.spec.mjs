// Two tablets and two windows: what both wrote is joined; what they wrote differently is shown and chosen by a person.
import { beginRound, exported, imported, openCheck, read, saved } from "./audit.mjs";
import { breakable, storage } from "./broken.mjs";
import { expect, test } from "./guard.mjs";
import { LANGS } from "./words.mjs";

const DOOR = "toilet-door-clear-width";
const BAR = "grab-bar-diameter";
const RAMP = "ramp-slope";

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

test("two tablets that each add one under the same number are told, and a person says whether it is the same", async ({ page, say, browser, baseURL, locale, guard }) => {
  const ramp = (number, name) => {
    const of = { kind: say("checkgroup-building-ramp.one"), number };
    return name ? say("instance-named", { ...of, name }) : say("instance", of);
  };
  const asks = (at, number) => at.getByRole("group", { name: say("twin-about", { one: ramp(number) }), exact: true });
  const round = await beginRound(page, say, { type: "building" });
  await openCheck(page, say, round, RAMP);
  await read(page, "8");
  await saved(page);
  const context = await browser.newContext({ baseURL, locale });
  const other = await context.newPage();
  await guard.watch(other, context);
  await other.goto("./#/audit/exchange");
  await imported(other, await exported(page, say));

  // Apart: each adds a second ramp.
  const add = async (at, number, figure, name) => {
    await openCheck(at, say, round, RAMP);
    await at.getByRole("button", { name: say("one-more", { kind: say("checkgroup-building-ramp.one") }), exact: true }).click();
    await expect(at).toHaveURL(new RegExp(`\\.\\.${number}$`));
    if (name) {
      await at.locator("#instance-building-ramp").fill(name);
      await at.locator("#instance-building-ramp").press("Tab");
    }
    await openCheck(at, say, round, `${RAMP}..${number}`);
    await read(at, figure);
    await saved(at);
  };
  await add(page, 2, "7");
  await add(other, 2, "6", "East door");
  const theirs = await exported(other, say);
  await page.goto("./#/audit/exchange");
  await expect(await imported(page, theirs)).toHaveAttribute("data-state", "import-done-copies");

  // Whoever goes on there is sent to the question.
  await openCheck(page, say, round, `${RAMP}..2`);
  await expect(page.locator("#instance-building-ramp"), "a name would say that it is one").toHaveCount(0);
  await expect(page.locator("#check-h")).toHaveAccessibleDescription(say("twin-note", { one: ramp(2) }));
  await expect(page.getByRole("link", { name: say("twin-go"), exact: true }), "in the list, and at the check").toHaveCount(2);
  await page.locator("#check-differs").getByRole("link", { name: say("twin-go"), exact: true }).click();
  await expect(asks(page, 2).getByRole("listitem")).toHaveCount(2);
  await expect(asks(page, 2).getByRole("listitem").nth(1)).toContainText("East door");
  await expect(asks(page, 2).getByRole("button")).toHaveCount(2);
  await expect(page.locator("#conflicts .conflict"), "what was read there is asked about afterwards").toHaveCount(1);
  await expect(asks(page, 2).getByRole("button", { name: say("twin-same") })).toContainText(say("twin-same-fields", { count: 1 }));

  // Different ones: each keeps its own.
  await asks(page, 2).getByRole("button", { name: say("twin-apart") }).click();
  await expect(page.locator("#conflicts")).toHaveCount(0);
  await saved(page);
  for (const [number, figure] of [[2, "7"], [3, "6"]]) {
    await openCheck(page, say, round, `${RAMP}..${number}`);
    await expect(page.locator("#reading-0")).toHaveValue(figure);
  }
  await expect(page.locator("h3").filter({ hasText: ramp(3, "East door") })).toHaveCount(1);

  // The other tablet, not knowing, reads its ramp once more: what it did is said, and where that belongs is asked.
  await openCheck(other, say, round, `${RAMP}..2`);
  await read(other, "6.5");
  await saved(other);
  const news = await exported(other, say);
  await page.goto("./#/audit/exchange");
  await imported(page, news);
  await page.goto(`./#/audit/round/${round}/summary`);
  const late = page.getByRole("group", { name: say("twin-late-about", { one: ramp(2) }), exact: true });
  await expect(late).toContainText(say("twin-late", { one: ramp(2) }));
  const reading = { name: say("spot-of-instance", { name: say(`check-${RAMP}.short`), number: 2 }), text: "6.5" };
  await expect(late.getByRole("listitem").last()).toHaveText(say("twin-late-entered", reading));
  await expect(late.getByRole("listitem").filter({ has: page.getByRole("listitem") })).toContainText(ramp(3));
  await late.getByRole("button", { name: say("twin-late-apart", { one: ramp(2) }) }).click();
  await expect(page.locator("#conflicts")).toHaveCount(0);
  await saved(page);
  for (const [number, figure] of [[2, "7"], [3, "6.5"]]) {
    await openCheck(page, say, round, `${RAMP}..${number}`);
    await expect(page.locator("#reading-0")).toHaveValue(figure);
  }
  const ours = await exported(page, say);
  await other.goto("./#/audit/exchange");
  await imported(other, ours);
  await other.goto(`./#/audit/round/${round}/summary`);
  await expect(other.locator("#conflicts")).toHaveCount(0);
  expect(await exported(other, say)).toEqual(ours);

  // The same one: what was read differently is asked next.
  await add(page, 4, "5");
  await add(other, 4, "4.5");
  const again = await exported(other, say);
  await page.goto("./#/audit/exchange");
  await imported(page, again);
  await page.goto(`./#/audit/round/${round}/summary`);
  await asks(page, 4).getByRole("button", { name: say("twin-same") }).click();
  const slope = say("spot-of-instance", { name: say(`check-${RAMP}.short`), number: 4 });
  await page.getByRole("group", { name: slope, exact: true }).getByRole("button").filter({ hasText: "4.5" }).click();
  await expect(page.locator("#conflicts")).toHaveCount(0);
  await openCheck(page, say, round, `${RAMP}..4`);
  await expect(page.locator("#reading-0")).toHaveValue("4.5");
  await saved(page);
  await context.close();
});

/** In a window that may only look, fields are to be read, and the pad says why it does nothing. */
async function triesInVain(page, say) {
  await expect(page.locator("#reading-0")).toHaveAttribute("readonly", "");
  await page.locator(".keys").getByRole("button", { name: "7", exact: true }).click();
  await expect(page.locator("#spoken")).toHaveText(say("elsewhere"));
  await expect(page.locator("#reading-0")).toHaveValue("950");
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
  await triesInVain(other, say);
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

test("a window that takes over but cannot read what the other one wrote still may not write, and can try again", async ({ page, say, context }) => {
  const round = await beginRound(page, say);
  await openCheck(page, say, round, DOOR);
  await read(page, "950");
  await saved(page);
  const other = await breakable(await context.newPage());
  await openCheck(other, say, round, DOOR);
  const takeOver = other.getByRole("button", { name: say("take-over"), exact: true });
  await expect(takeOver).toBeVisible();
  await storage(other, "gone");
  await takeOver.click();
  await expect(other.locator("#audit-fault")).toBeVisible();
  await expect(takeOver, "still to be pressed").toBeVisible();
  await storage(other, "well");
  await triesInVain(other, say);
  await takeOver.click();
  await expect(other.locator("#audit-elsewhere")).toHaveCount(0);
  await expect(other.locator("#audit-fault")).toHaveCount(0);
  await other.reload();
  await openCheck(other, say, round, DOOR);
  await expect(other.locator("#reading-0"), "nothing was written while it only looked").toHaveValue("950");
});

test("a window that may only look refuses, says so, and keeps what was typed, also once it may write", async ({ page, say, context }) => {
  const round = await beginRound(page, say, { name: "Xibu" });
  await page.goto(`./#/audit/round/${round}/summary`);
  await page.getByRole("link", { name: "Xibu", exact: true }).click();
  await saved(page);
  await page.getByRole("link", { name: say("edit-site"), exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: say("edit-site"), exact: true })).toBeVisible();
  const form = page.url();
  const other = await context.newPage();
  await other.goto(form);
  await expect(other.locator("#audit-elsewhere")).toBeVisible();
  await other.getByLabel(say("field-name"), { exact: true }).fill("Xibu, back door");
  await other.getByRole("button", { name: say("save-site"), exact: true }).click();
  await expect(other.locator("#spoken"), "it is said").toHaveText(say("elsewhere"));
  await expect(other).toHaveURL(form);
  await expect(other.getByLabel(say("field-name"), { exact: true })).toHaveValue("Xibu, back door");
  // The first window changes something else meanwhile.
  await page.goto("./#/audit");
  await page.goto(form);
  await expect(page.getByLabel(say("field-name"), { exact: true }), "nothing was changed").toHaveValue("Xibu");
  await page.getByLabel(say("field-address"), { exact: true }).fill("Xibu Street 12");
  await page.getByRole("button", { name: say("save-site"), exact: true }).click();
  await saved(page);

  await other.getByRole("button", { name: say("take-over"), exact: true }).click();
  await expect(other.locator("#audit-elsewhere")).toHaveCount(0);
  await expect(other.getByLabel(say("field-name"), { exact: true })).toHaveValue("Xibu, back door");
  await other.getByRole("button", { name: say("save-site"), exact: true }).click();
  await expect(other.getByRole("heading", { level: 1, name: "Xibu, back door", exact: true })).toBeVisible();
  await expect(other.locator("#main"), "what the first window wrote meanwhile stays").toContainText("Xibu Street 12");
});

test("a site that both tablets deleted is brought back with one press", async ({ page, say, browser, baseURL, locale, guard }) => {
  const round = await beginRound(page, say, { name: "Xibu" });
  await saved(page);
  const context = await browser.newContext({ baseURL, locale });
  const other = await context.newPage();
  await guard.watch(other, context);
  await other.goto("./#/audit/exchange");
  await imported(other, await exported(page, say));
  for (const at of [page, other]) {
    await at.goto(`./#/audit/round/${round}/summary`);
    await at.getByRole("link", { name: "Xibu", exact: true }).click();
    await at.getByRole("button", { name: say("delete-site"), exact: true }).click();
    await expect(at.getByRole("heading", { level: 1, name: say("site-deleted"), exact: true })).toBeVisible();
  }
  const site = page.url();
  const theirs = await exported(other, say);
  await page.goto("./#/audit/exchange");
  await imported(page, theirs);
  await page.goto(site);
  await page.getByRole("button", { name: say("site-restore"), exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Xibu", exact: true })).toBeVisible();
  await context.close();
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
