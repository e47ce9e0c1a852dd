// Everybody in the files goes through the real pages: the verdicts on the cards are those worked out from the rules.
import { expect, test } from "./guard.mjs";
import { arrived, everybody, factOf, fillIn, person } from "./person.mjs";
import { verdicts } from "./results.mjs";
import { LANGS } from "./words.mjs";

const DOORS = { person: "whom-self", employer: "whom-employer", org: "whom-org" };

everybody().forEach((name, at) => {
  const { answers, expect: expected } = person(name);
  const door = DOORS[answers.for_whom];
  if (!door || Object.values(expected).includes("missing")) return; // The pages ask until nothing is missing.

  test.describe(LANGS[at % LANGS.length], { tag: "@light" }, () => {
    test.use({ lang: LANGS[at % LANGS.length], serviceWorkers: "block" }); // Offline is other tests' subject.

    test(`${name} gets the verdicts worked out`, async ({ page, say }) => {
      await page.goto("./#/check");
      await page.getByRole("button", { name: say(door) }).click();
      if (answers.for_whom === "person") {
        await arrived(page, say, say("topics-title"));
        await page.getByRole("button", { name: say("topics-all"), exact: true }).click();
      }
      await expect.poll(() => factOf(page)).not.toBeNull();
      await fillIn(page, answers);
      await arrived(page, say, say("review-title"));
      await page.getByRole("link", { name: say("see-results-now"), exact: true }).click();
      expect(await verdicts(page)).toEqual(expected);
    });
  });
});
