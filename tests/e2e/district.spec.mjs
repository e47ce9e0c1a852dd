// Another district: the programs that ship, with the rules and words of tests/data/district in place of Wulingyuan's.
// `cargo xtask test` makes that site with `cargo xtask district` and names it in TONGDA_DISTRICT.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { beginRound, read, saved, verdict } from "./audit.mjs";
import { expect, test } from "./guard.mjs";
import { isKept } from "./kept.mjs";
import { serve } from "./server.mjs";
import { LANGS } from "./words.mjs";

const folder = process.env.TONGDA_DISTRICT;
if (!folder) throw new Error("TONGDA_DISTRICT is not set: start these tests with `cargo xtask test`");

const NAME = { "zh-CN": "示例县", en: "Sample County" };
const OTHER = /武陵源|Wulingyuan/;
const PASS = { "zh-CN": "渡船优待证", en: "Ferry pass" };

test.use({
  baseURL: async ({}, use) => {
    const server = await serve(folder);
    await use(server.url);
    await server.stop();
  },
});

for (const lang of LANGS) {
  test.describe(lang, () => {
    test.use({ lang });

    test("a resident checks, by the rules and in the words of this county", async ({ page, say, guard }) => {
      await page.goto("./");
      await expect(page.locator(".place").filter({ visible: true })).toHaveText(new RegExp(NAME[lang]));
      await page.getByRole("link", { name: say("door-check") }).click();
      // This county's plan has nothing for organisations: there is no such door.
      await expect(page.getByRole("button", { name: say("whom-employer") })).toBeVisible();
      await expect(page.getByRole("button", { name: say("whom-org") })).toHaveCount(0);
      await page.getByRole("button", { name: say("whom-self") }).click();
      // Too few topics to choose from: the first question comes at once.
      const answers = { kinds: "#kinds-0", cert: "#cert-0", home: "#home-1", age: "66", crossings: "8" };
      const asked = [];
      const fact = () => page.evaluate(() => /^#\/check\/ask\/(.+)$/.exec(location.hash)?.[1] ?? null);
      await expect.poll(fact).not.toBeNull();
      for (let now = await fact(); now; now = await fact()) {
        const answer = answers[now];
        expect(answer, `a question that this person is not asked: ${now}`).toBeTruthy();
        if (answer.startsWith("#")) await page.locator(answer).check({ force: true });
        else await page.locator(`#${now}`).fill(answer);
        await page.getByRole("button", { name: say("next"), exact: true }).click();
        asked.push(now);
        await expect.poll(fact).not.toBe(now);
      }
      expect(asked.sort()).toEqual(Object.keys(answers).sort());
      await page.getByRole("link", { name: say("see-results-now"), exact: true }).click();
      await expect(page.locator("article[data-verdict]:has(#result-ferry-pass)")).toBeAttached();
      await page.locator("details[id^='group-']").evaluateAll((groups) => groups.forEach((group) => (group.open = true)));
      const found = await page.locator("article[data-verdict]:has([id^='result-'])").evaluateAll((cards) => Object.fromEntries(cards.map((card) => [
        card.querySelector("[id^='result-']").id.replace("result-", ""), card.dataset.verdict,
      ])));
      // Registered elsewhere: the pass is dealt with at home, so it is asked about.
      expect(found).toEqual({ "ferry-pass": "ask", "reading-lamp": "likely", "river-walk": "likely" });
      await expect(page.locator("#main")).not.toContainText(OTHER);
      await guard.leavesNothing(page);
    });

    test("the guide has its rows, offices, events and words to search with, and nothing of another district", async ({ page, say }) => {
      for (const hash of ["#/guide", "#/row/ferry-pass", "#/row/ramp-grant", "#/office", "#/office/county-dpf", "#/guide/event/moving-to-the-river",
        "#/guide/kind/vision", "#/guide/topic/river", "#/about"]) {
        await page.goto(`./${hash}`);
        await expect(page.locator("#main h1")).toBeVisible();
        const text = await page.locator("body").innerText();
        expect(text, hash).not.toMatch(OTHER);
        expect(text, hash).not.toMatch(/(^|\s)—(\s|$)/);
      }
      await page.goto("./#/office/county-dpf");
      await expect(page.getByText("1 River Road", { exact: true })).toBeVisible();
      await page.goto("./#/guide");
      await page.getByRole("searchbox").fill(lang === "en" ? "free boat" : "坐渡船");
      await page.getByRole("searchbox").press("Enter");
      await expect(page.locator(".found")).toContainText(PASS[lang]);
    });

    test("an inspector goes through its checklist", async ({ page, say }) => {
      const round = await beginRound(page, say, { name: "East Pier", type: "pier" });
      await page.goto(`./#/audit/round/${round}/check/gangway-width`);
      await expect(page.locator("#reading-0")).toBeVisible();
      await read(page, "1000");
      await expect(verdict(page)).toHaveAttribute("data-outcome", "failed");
      await saved(page);
      await page.goto("./#/audit/district");
      await expect(page.locator("#main h1")).toBeVisible();
      await expect(page.locator("body")).not.toContainText(OTHER);
    });
  });
}

test("its kiosk has no settings, no code and no recordings of another district", async ({ page, say }) => {
  const own = (name) => JSON.parse(readFileSync(join(folder, name), "utf8"));
  expect(own("kiosk.json")).toEqual({ schema: 1, public_address: null, operator: null });
  expect(own("media/manifest.json")).toEqual({ schema: 1, languages: { "zh-CN": {}, en: {} } });
  expect(readdirSync(join(folder, "media")).filter((name) => !/^manifest\.json/.test(name))).toEqual([]);
  // What it brings itself is there.
  expect(Object.keys(own("contacts.json"))).toContain("county-dpf");
  await page.goto("./?kiosk");
  await expect(page.getByRole("button", { name: new RegExp(say("attract-begin-en")) })).toBeVisible();
  await expect(page.locator("body")).not.toContainText(OTHER);
});

test("its offline copy is whole, and holds its rules", async ({ page }) => {
  await page.goto("./");
  await isKept(page);
  const kept = await page.evaluate(async () => {
    const name = (await caches.keys()).find((key) => /^tongda-[0-9a-f]{16}/.test(key));
    const pack = await (await (await caches.open(name)).match(new URL("pack.json", location.href).href)).text();
    return pack;
  });
  expect(kept).toBe(readFileSync(join(folder, "pack.json"), "utf8"));
  expect(JSON.parse(kept).id).toBe("sample-county");
});
