// An inspection by keyboard alone, in both languages: from the first page to the signed end and the report, and what is
// beside that way. Focus is moved with Tab, and after every change of page it is on the heading.
import { beginRound, exported, saved, verdict } from "./audit.mjs";
import { expect, test } from "./guard.mjs";
import { tabTo } from "./person.mjs";
import { STATES, address } from "./states.mjs";
import { LANGS } from "./words.mjs";

const heading = (page) => page.getByRole("heading", { level: 1 });

/** Brings about one of the states of the pages, and starts anew from the top of its page. */
async function standing(given, name) {
  await STATES.find((state) => state.name === name).prepare(given);
  await given.page.reload();
  await expect(heading(given.page)).toBeVisible();
}

/** Goes to where a file is chosen, and chooses one. Choosers are listened for as long as the page is there: to start and stop
 * that for each one would race with the key. */
async function chooseFile(page, selector, file) {
  if (page.listenerCount("filechooser") === 0) page.on("filechooser", (chooser) => chooser.setFiles(chooser.page().chosen));
  page.chosen = file;
  await pressed(page, page.locator(selector));
}

const pressed = async (page, target) => {
  await tabTo(page, target);
  await page.keyboard.press("Enter");
};

for (const lang of LANGS) {
  test.describe(lang, () => {
    test.use({ lang, serviceWorkers: "block" });

    test("from a new site to the report by keyboard alone", async ({ page, say }) => {
      test.setTimeout(180_000);
      const press = async (target, key = "Enter") => {
        await tabTo(page, target);
        await page.keyboard.press(key);
      };
      const type = async (target, text) => {
        await tabTo(page, target);
        await page.keyboard.type(text);
      };
      const link = (id) => page.getByRole("link", { name: say(id) });
      const button = (id) => page.getByRole("button", { name: say(id), exact: true });
      const at = (heading) => expect(page.getByRole("heading", { level: 1, name: heading, exact: true })).toBeFocused();
      /** Goes through a group of radios by arrows: nothing is chosen in it, so Tab reaches the first one. */
      const pick = async (all, wanted) => {
        await press(all.first(), "Space");
        for (let i = 0; i < 20 && !(await wanted.isChecked()); i++) await page.keyboard.press("ArrowDown");
        await expect(wanted).toBeChecked();
      };

      await page.goto("./");
      await press(link("door-audit"));
      await at(say("audit-title"));
      await press(link("new-site"));
      await at(say("new-site"));
      await pick(page.locator("input[name=type]"), page.locator("input[name=type][value=toilet]"));
      await type(page.getByLabel(say("field-name"), { exact: true }), "Xibu");
      await pick(page.locator("input[name=build]"), page.getByRole("radio", { name: say("build-new") }));
      await type(page.getByLabel(say("field-year"), { exact: true }), "2019");
      await press(button("create-site"));
      await expect(page).toHaveURL(/#\/audit\/round\/[0-9a-f]+$/);

      await expect(heading(page)).toBeFocused();
      await press(page.getByRole("link", { name: say("check-toilet-door-clear-width.short") }), "Enter");
      await at(say("check-toilet-door-clear-width"));
      await type(page.locator("#reading-0"), "700");
      await page.keyboard.press("Enter");
      await expect(verdict(page)).toHaveAttribute("data-state", "verdict-missed");
      await press(button("note"));
      await type(page.locator("#note"), "A bin stands in the way");
      await saved(page);
      await press(page.locator(".pad .next"));
      await expect(heading(page)).toBeFocused();
      await expect(heading(page)).not.toHaveText(say("check-toilet-door-clear-width"));

      await press(link("see-summary"));
      await at(say("summary-title", { number: 1 }));
      await press(link("close-round"));
      await at(say("close-title"));
      await type(page.getByLabel(say("close-remark"), { exact: true }), "Agreed");
      await type(page.getByLabel(say("sign-name"), { exact: true }), "Li Ming");
      await press(button("close-round"));
      await at(say("summary-title", { number: 1 }));
      await saved(page);
      await press(link("see-report"));
      await expect(heading(page)).toBeFocused();
      await expect(page.locator("article.report")).toContainText("A bin stands in the way");
      await expect(page.locator("article.report")).toContainText("Li Ming");
    });

    test("records and a list of sites are brought in by keyboard alone, and what came of it has focus", async ({ page, say }) => {
      await beginRound(page, say);
      await saved(page);
      const buffer = await exported(page, say);
      await page.reload();
      const result = page.locator("#exchange-result");
      await chooseFile(page, "#bundle", { name: "tongda.zip", mimeType: "application/zip", buffer });
      await expect(result).toBeFocused();
      await expect(result).toHaveRole("status");
      await expect(result).toContainText(say("import-done"));

      const column = (id) => say(`list-column-${id}`);
      const rows = [[column("name"), column("site-type")], ["South gate", say("site-type-toilet")], ["", say("site-type-toilet")]];
      await chooseFile(page, "#site-list", { name: "list.csv", mimeType: "text/csv", buffer: Buffer.from(rows.map((row) => row.join(",")).join("\n")) });
      await expect(result).toBeFocused();
      await expect(page.locator(".errors-list li")).toHaveCount(1);
    });

    test("an inspection starts from a defect, and axe-core's results come in, by keyboard alone", async ({ page, say }) => {
      await beginRound(page, say, { type: "web", name: "District site" });
      await saved(page);
      await page.reload();
      await pressed(page, page.getByRole("link", { name: say("by-defect"), exact: true }));
      await expect(page.getByRole("heading", { level: 1, name: say("by-defect"), exact: true })).toBeFocused();
      await pressed(page, page.locator('main a[href*="/check/"]'));
      await expect(heading(page)).toBeFocused();
      await expect(verdict(page)).toHaveRole("status");

      await pressed(page, page.getByRole("link", { name: say("see-summary"), exact: true }));
      await expect(heading(page)).toBeFocused();
      const result = { url: "https://example.org/", testEngine: { version: "4.10.0" }, violations: [{ id: "document-title", help: "About it", nodes: [{ target: ["#here"] }] }] };
      await chooseFile(page, "#axe-file", { name: "axe.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(result)) });
      await expect(page.getByRole("status").filter({ hasText: say("axe-done", { checks: 1, against: 0 }) })).toBeVisible();
    });

    test("what two tablets wrote differently is found, understood and chosen by keyboard alone", async ({ page, say, guard, lang }) => {
      await standing({ page, say, guard, lang, address }, "audit-check (differs)");
      await expect(page.locator("#check-differs")).toMatchAriaSnapshot(`- region:\n  - paragraph\n  - link "${say("twin-go")}"`);
      await pressed(page, page.locator("#check-differs").getByRole("link"));
      const question = page.locator("#conflicts").getByRole("group");
      await expect(question.getByRole("heading", { level: 3 }), "not only the page, but the question").toBeFocused();
      await expect(question).toHaveAccessibleName(await question.getByRole("heading").innerText());
      await expect(question.getByRole("button")).toHaveCount(2);
      await pressed(page, question.getByRole("button", { name: /The door is heavy/ }));
      await expect(page.locator("#conflicts")).toHaveCount(0);
      await expect(heading(page)).toBeFocused();
      await expect(page.locator("#spoken")).toHaveText(say("conflict-chosen"));
    });

    test("what came late from another tablet is told act by act and settled by keyboard alone", async ({ page, say, guard, lang }) => {
      await standing({ page, say, guard, lang, address }, "audit-summary (went on without the answer)");
      const question = page.locator("#conflicts").getByRole("group");
      await expect(question.getByRole("heading", { level: 3 })).toHaveCount(1);
      await expect(question.getByRole("list").first().getByRole("listitem").filter({ hasText: "Worn at the top" })).not.toHaveCount(0);
      await pressed(page, question.getByRole("button").last());
      await expect(heading(page)).toBeFocused();
      await expect(page.locator("#spoken")).toHaveText(say("conflict-chosen"));
      await expect(page.locator("#conflicts")).toHaveCount(0);
    });

    test("what no check judges any more is looked at and put right by keyboard alone", async ({ page, say, guard, lang }) => {
      await standing({ page, say, guard, lang, address }, "audit-action (its check has left the list)");
      const right = page.locator("#sight").getByRole("button", { name: say("sight-right"), exact: true });
      await pressed(page, right);
      await expect(page.locator("#sight-seen"), "nothing is put right without a word").toBeFocused();
      await expect(page.locator("#sight-seen")).toHaveAttribute("aria-invalid", "true");
      await page.keyboard.type("The door is wide now");
      await pressed(page, right);
      await expect(page.locator("#action-status")).toBeFocused();
      await expect(page.locator("#action-status")).toHaveAttribute("data-state", "action-verified");
      await expect(page.locator("#spoken")).toHaveText(say("action-verified-done"));
    });
  });
}
