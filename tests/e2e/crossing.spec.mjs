// Two programs share the page: a look at the audit in the middle of a self-check costs nobody their answers.
import { axe } from "./engines.mjs";
import { expect, test } from "./guard.mjs";
import { FARMER, arrived, begin, factOf, fillIn } from "./person.mjs";
import { LANGS } from "./words.mjs";

for (const lang of LANGS) {
  test.describe(lang, () => {
    test.use({ lang });

    test("answers are still there after a look at the audit", async ({ page, say }) => {
      await begin(page, say);
      await fillIn(page, FARMER.answers, 6);
      const fact = await factOf(page);
      await arrived(page, say, say(`q-${fact}`));

      await page.evaluate(() => (location.hash = "#/audit"));
      await arrived(page, say, say("audit-title"));
      await expect(page.locator("#main")).toHaveCount(1);
      expect(await axe(page), "axe-core").toEqual([]);
      await page.goBack();
      await arrived(page, say, say(`q-${fact}`));

      await page.goForward();
      await arrived(page, say, say("audit-title"));
      await page.evaluate(() => (location.hash = "#/check/review"));
      await arrived(page, say, say("review-title"));
      for (const known of ["kinds", "age"]) await expect(page.getByText(say(`q-${known}`), { exact: true })).toBeVisible();
    });

    test("a language, a theme and a size chosen in the audit are those of the self-check", async ({ page, say }) => {
      await page.goto("./#/check");
      await expect(page.getByRole("heading", { level: 1, name: say("begin-title"), exact: true })).toBeVisible();
      await page.evaluate(() => (location.hash = "#/audit"));
      await arrived(page, say, say("audit-title"));
      await page.getByRole("button", { name: say("theme-dark"), exact: true }).click();
      await page.getByRole("button", { name: say("other-language"), exact: true }).click();
      const other = LANGS.find((one) => one !== lang);
      await expect(page.locator("html")).toHaveAttribute("lang", other);
      await page.goBack();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(say.in(other)("begin-title"));
      await expect(page.getByRole("button", { name: say.in(other)("theme-dark"), exact: true })).toHaveAttribute("aria-pressed", "true");
    });

    test("somebody who goes back before the audit has arrived keeps the page they were on", async ({ page, say }) => {
      await page.goto("./#/check");
      await expect(page.getByRole("heading", { level: 1, name: say("begin-title"), exact: true })).toBeVisible();
      let release;
      const held = new Promise((done) => (release = done));
      await page.route(/audit-[^/]*\.wasm/, async (route) => {
        await held;
        await route.continue();
      });
      await page.evaluate(() => (location.hash = "#/audit"));
      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(0);
      await page.goBack();
      await arrived(page, say, say("begin-title"));
      release();
      await page.waitForTimeout(1_000); // Nothing to wait for: nothing must happen.
      await arrived(page, say, say("begin-title"));
      await page.goForward();
      await arrived(page, say, say("audit-title"));
    });
  });
}
