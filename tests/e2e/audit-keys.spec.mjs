// An inspection by keyboard alone, in both languages: from the first page to the signed end and the report. Focus is
// moved with Tab, and after every change of page it is on the heading.
import { saved, verdict } from "./audit.mjs";
import { expect, test } from "./guard.mjs";
import { tabTo } from "./person.mjs";
import { LANGS } from "./words.mjs";

for (const lang of LANGS) {
  test.describe(lang, () => {
    test.use({ lang });

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
      const heading = page.getByRole("heading", { level: 1 });
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

      await expect(heading).toBeFocused();
      await press(page.getByRole("link", { name: say("check-toilet-door-clear-width.short") }), "Enter");
      await at(say("check-toilet-door-clear-width"));
      await type(page.locator("#reading-0"), "700");
      await page.keyboard.press("Enter");
      await expect(verdict(page)).toHaveAttribute("data-state", "verdict-missed");
      await press(button("note"));
      await type(page.locator("#note"), "A bin stands in the way");
      await saved(page);
      await press(page.locator(".pad .next"));
      await expect(heading).toBeFocused();
      await expect(heading).not.toHaveText(say("check-toilet-door-clear-width"));

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
      await expect(heading).toBeFocused();
      await expect(page.locator("article.report")).toContainText("A bin stands in the way");
      await expect(page.locator("article.report")).toContainText("Li Ming");
    });
  });
}
