// One question at a time: what is said when an answer is missing or makes no sense, and what is kept on the way.
import { expect, test } from "./guard.mjs";
import { FARMER, answerAll, arrived, begin, byMouse, choose, factOf, input, next, tabTo } from "./person.mjs";
import { LANGS, words } from "./words.mjs";

const errors = (page) => page.getByRole("alert").filter({ has: page.getByRole("heading", { level: 2 }) });

/** Answers until a question comes up. */
async function until(page, say, wanted) {
  for (let fact = await factOf(page); fact !== wanted; fact = await factOf(page)) {
    await arrived(page, say, say(`q-${fact}`));
    await byMouse(page, say, fact, FARMER.answers[fact]);
    await expect.poll(() => factOf(page)).not.toBe(fact);
  }
  await arrived(page, say, say(`q-${wanted}`));
}

/** The summary has focus, its link leads to the field, and the field's own message is there. */
async function complains(page, say, fault, field) {
  const words = say(fault, { low: 0, high: 120 });
  await expect(errors(page)).toBeFocused();
  await expect(errors(page).getByRole("heading")).toHaveText(say("one-more-step"));
  await expect(page.getByRole("group").getByText(words, { exact: true })).toBeVisible();
  await expect(page.getByRole("group").first()).toHaveAccessibleDescription(new RegExp(words.slice(0, 8)));
  await errors(page).getByRole("link", { name: words, exact: true }).click();
  await expect(field).toBeFocused();
}

for (const lang of LANGS) {
  test.describe(lang, () => {
    test.use({ lang });
    test.beforeEach(({ page, say }) => begin(page, say));

    test("nothing chosen is said, and leads to the first choice", async ({ page, say }) => {
      await until(page, say, "cert");
      await next(page, say).click();
      await complains(page, say, "fault-nothing", input(page, say, "cert", 0));
      await page.keyboard.press("Space");
      await expect(errors(page)).toHaveCount(0);
      await next(page, say).click();
      await expect.poll(() => factOf(page)).not.toBe("cert");
    });

    test("an age is a whole number up to 120, in digits of either width", async ({ page, say }) => {
      await until(page, say, "age");
      const field = page.getByRole("textbox", { name: say("q-age") });
      for (const nonsense of ["", "200", "-4", "4.5", "four", "4 5 6"]) {
        await field.fill(nonsense);
        await next(page, say).click();
        await complains(page, say, "fault-number", field);
        await expect(field).toHaveAttribute("aria-invalid", "true");
        expect(await factOf(page)).toBe("age");
      }
      await field.fill("４５");
      await expect(field).toHaveAttribute("aria-invalid", "false");
      await next(page, say).click();
      await expect.poll(() => factOf(page)).not.toBe("age");
      await page.goBack();
      await expect(page.getByRole("textbox", { name: say("q-age") })).toHaveValue("45");
    });

    test("going back shows the answers given; choosing does not move on", async ({ page, say }) => {
      await until(page, say, "age");
      for (const fact of ["grade", "cert", "kinds"]) {
        await page.getByRole("link", { name: say("back"), exact: true }).click();
        await arrived(page, say, say(`q-${fact}`));
        const checked = await page.locator("main input:checked").evaluateAll((all) => all.map(({ id }) => id));
        expect(checked).toEqual([{ grade: "grade-1", cert: "cert-0", kinds: "kinds-3" }[fact]]);
      }
      await input(page, say, "kinds", 0).check();
      await page.waitForTimeout(300);
      expect(await factOf(page)).toBe("kinds");
    });

    test("a change of language in the middle keeps the choice and the answers", async ({ page, say, guard }) => {
      await until(page, say, "grade");
      await choose(page, say, "grade", "3");
      await page.getByRole("button", { name: say("other-language"), exact: true }).click();
      const other = words(LANGS.find((one) => one !== lang));
      await expect(page.getByRole("heading", { level: 1, name: other("q-grade"), exact: true })).toBeVisible();
      await expect(page.locator("html")).toHaveAttribute("lang", LANGS.find((one) => one !== lang));
      await expect(page).toHaveTitle(`${other("q-grade")} · ${other("brand-title")}`);
      await expect(input(page, other, "grade", 2)).toBeChecked();
      await page.getByRole("link", { name: other("back"), exact: true }).click();
      await arrived(page, other, other("q-cert"));
      await expect(input(page, other, "cert", 0)).toBeChecked();
      await guard.leavesNothing(page);
    });

    test("an answer changed from the review leads back to the review", async ({ page, say }) => {
      const asked = await answerAll(page, say, FARMER.answers);
      await expect(page.getByText(say("review-lead", { count: asked.length }), { exact: true })).toBeVisible();
      await page.locator("main").getByRole("link", { name: new RegExp(`^${say("change")}.*${say("q-work.short")}$`) }).click();
      await arrived(page, say, say("q-work"));
      await byMouse(page, say, "work", "employed");
      await arrived(page, say, say("review-title"));
      await expect(page.getByText(say("v-work-employed"), { exact: true })).toBeVisible();
      await expect(page.getByText(say("review-lead", { count: asked.length }), { exact: true })).toBeVisible();
    });

    test("“finish and clear” leaves nothing to go back to", async ({ page, say, guard }) => {
      await until(page, say, "aid");
      await tabTo(page, page.getByRole("button", { name: say("end-and-clear"), exact: true }));
      await page.keyboard.press("Enter");
      await arrived(page, say, say("home-title"));
      await expect(page.getByRole("status").filter({ hasText: say("cleared") })).toBeAttached();
      for (const gone of ["results", "review", "sheet", "ask/aid"]) {
        await page.goto(`./#/check/${gone}`);
        await expect(page).toHaveURL(/#\/check$/);
        await arrived(page, say, say("begin-title"));
      }
      await expect(page.getByRole("button", { name: say("whom-self") })).toBeVisible();
      await guard.leavesNothing(page);
    });
  });
}
