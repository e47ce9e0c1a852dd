// The guide, without answering anything: looking around by keyboard, searching, printing, reading aloud; every row and
// office has a page; what is not there is said.
import { expect, test } from "./guard.mjs";
import { missing } from "./broken.mjs";
import { arrived, pack, tabTo } from "./person.mjs";
import { voices } from "./voices.mjs";
import { LANGS } from "./words.mjs";

test.use({ serviceWorkers: "block" }); // A worker's own requests would not see the files put in the way here.

const link = (page, name) => page.locator("main").getByRole("link", { name, exact: true });
const follow = async (page, target) => {
  await tabTo(page, target);
  await page.keyboard.press("Enter");
};

async function search(page, say, query) {
  await page.getByRole("searchbox", { name: say("search-label"), exact: true }).fill(query);
  await page.keyboard.press("Enter");
}

/** The whole name of an office, where it has a shorter one beside it. */
const office = (say, id) => say(say.has(`agency-${id}.full`) ? `agency-${id}.full` : `agency-${id}`);

/** What an operator has entered. */
const entered = (page, body) => page.route("**/contacts.json", (route) => route.fulfill({ body, contentType: "application/json" }));

for (const lang of LANGS) {
  test.describe(lang, () => {
    test.use({ lang });

    test("from the contents to a topic, a row, an office and back, by keyboard alone", async ({ page, say, guard }) => {
      await page.goto("./#/guide");
      await arrived(page, say, say("guide-title")).catch(() => {}); // Opened by its address: focus stays with the browser.
      await follow(page, page.getByRole("link", { name: say("topic-money") }));
      await arrived(page, say, say("topic-money"));
      await follow(page, link(page, say("row-living-allowance")));
      await arrived(page, say, say("row-living-allowance"));
      await follow(page, link(page, say("agency-civil-affairs")));
      await arrived(page, say, office(say, "civil-affairs"));
      await expect(page.getByText(say("contact-12345"), { exact: true })).toBeVisible();
      await follow(page, link(page, say("guide-offices")));
      await arrived(page, say, say("guide-offices"));
      await follow(page, link(page, say("to-guide")));
      await arrived(page, say, say("guide-title"));
      await page.goBack();
      await arrived(page, say, say("guide-offices"));
      await guard.leavesNothing(page);
    });

    test("events and kinds of disability lead to rows", async ({ page, say }) => {
      await page.goto("./#/guide");
      await page.getByRole("link", { name: say("event-new-certificate") }).click();
      await arrived(page, say, say("event-new-certificate"));
      await expect(link(page, say("row-cert-service"))).toBeVisible();
      await link(page, say("to-guide")).click();
      await link(page, say("v-kinds-vision")).click();
      await arrived(page, say, say("v-kinds-vision"));
      await expect(link(page, say("row-blind-reading"))).toBeVisible();
      await expect(link(page, say("row-deaf-tv"))).toHaveCount(0);
    });

    test("searching finds, says how many, and keeps what was typed in memory", async ({ page, say, guard }) => {
      await page.goto("./#/guide");
      await search(page, say, "dibao");
      await expect(page.locator(".found[data-found=some]")).toBeVisible();
      await expect(link(page, say("row-minimum-living"))).toBeVisible();
      const count = await page.locator(".found .entries > li").count();
      await expect(page.locator(".found [role=status]")).toHaveText(say("search-found", { count }));
      await expect(page.getByRole("searchbox")).toBeFocused();
      await search(page, say, "qqqqzzzz");
      await expect(page.locator(".found [role=status]")).toHaveText(say("search-found", { count: 0 }));
      await expect(page.locator(".found")).toContainText(say("search-found", { count: 0 }));
      await expect(page.getByRole("link", { name: say("topic-money") })).toBeVisible();
      await search(page, say, "  ");
      await expect(page.locator(".found[data-found=idle]")).toHaveCount(1);
      await guard.leavesNothing(page);
    });

    test("a row can be printed", async ({ page, say }) => {
      await page.addInitScript(() => {
        globalThis.printed = 0;
        globalThis.print = () => globalThis.printed++;
      });
      await page.goto("./#/row/living-allowance");
      await page.getByRole("button", { name: say("print-page"), exact: true }).click();
      expect(await page.evaluate(() => globalThis.printed)).toBe(1);
    });

    test("a row is read aloud by a voice of the device, sentence by sentence, until the page is left", async ({ page, say }) => {
      await voices(page, [[lang, false], ["fr-FR", true], [lang, true]]);
      await page.goto("./#/row/living-allowance");
      const said = () => page.evaluate(() => globalThis.said);
      const end = () => page.evaluate(() => globalThis.endSentence());
      await page.getByRole("button", { name: say("aloud"), exact: true }).click();
      await expect.poll(async () => (await said()).length).toBe(1);
      const [first] = await said();
      expect(first).toMatchObject({ lang, voice: `${lang} true` });
      expect(first.text).toContain(say("row-living-allowance"));
      const stop = page.getByRole("button", { name: say("aloud-stop"), exact: true });
      await expect(stop).toBeVisible();
      for (let i = 0; i < 6; i++) {
        await end();
        await expect.poll(async () => (await said()).length).toBe(i + 2);
      }
      const texts = (await said()).map(({ text }) => text);
      expect(texts.join(" ")).not.toContain(say("aloud-stop"));
      await stop.click();
      await expect(page.getByRole("button", { name: say("aloud"), exact: true })).toBeVisible();
      const before = (await said()).length;
      await end();
      expect((await said()).length).toBe(before);

      await page.getByRole("button", { name: say("aloud"), exact: true }).click();
      await expect.poll(async () => (await said()).length).toBe(before + 1);
      await link(page, say("to-guide")).click();
      await arrived(page, say, say("guide-title"));
      await end();
      expect((await said()).length).toBe(before + 1);
    });

    test("without a voice for the language it says so", async ({ page, say }) => {
      await voices(page, [["fr-FR", true]]);
      await page.goto("./#/row/living-allowance");
      await page.getByRole("button", { name: say("aloud"), exact: true }).click();
      await expect(page.getByText(say("aloud-no-voice"), { exact: true })).toBeVisible();
      expect(await page.evaluate(() => globalThis.said)).toEqual([]);
    });

    test("every row has its page, with one heading and no text missing", async ({ page, say }) => {
      test.slow();
      await everyPage(page, say, "row", pack.rows.map(({ id }) => id), (id) => say(`row-${id}`));
    });

    test("every office has its page, with one heading and no text missing", async ({ page, say }) => {
      await page.goto("./#/office");
      await expect(page.locator("#main .tiles a").first()).toBeVisible();
      const offices = await page.locator("#main .tiles a").evaluateAll((all) => all.map((a) => a.hash.split("/").pop()));
      expect(offices.length).toBeGreaterThan(40);
      await everyPage(page, say, "office", offices, (id) => office(say, id));
    });

    for (const address of ["row/nowhere", "office/nowhere", "guide/topic/nowhere", "guide/event/nowhere", "guide/kind/none"]) {
      test(`what is not there is said: ${address}`, async ({ page, say }) => {
        await page.goto(`./#/${address}`);
        await expect(page.getByRole("heading", { level: 1, name: say("guide-gone-title"), exact: true })).toBeVisible();
        await link(page, say("to-guide")).click();
        await arrived(page, say, say("guide-title"));
      });
    }
  });
}

/** Goes from page to page within the program and looks at each. */
async function everyPage(page, say, kind, ids, name) {
  await page.goto(`./#/${kind}/${ids[0]}`);
  for (const id of ids) {
    await page.evaluate((hash) => (location.hash = hash), `#/${kind}/${id}`);
    await expect(page.getByRole("heading", { level: 1 }), id).toHaveText(name(id));
    const [headings, dashes] = await page.evaluate(() => [
      document.querySelectorAll("#main h1").length,
      [...document.querySelectorAll("#main *")].filter((e) => e.children.length === 0 && e.textContent.includes("—") && e.textContent.trim() === "—").length,
    ]);
    expect.soft([headings, dashes], id).toEqual([1, 0]);
    expect.soft(await page.locator("#main").innerText(), id).not.toMatch(/(^|\s)—(\s|$)/);
  }
}

test("contacts: empty ones are said to be missing, entered ones are shown, a damaged file harms nothing else", async ({ page, say }) => {
  await page.goto("./#/office/dpf");
  await expect(page.getByText(say("contact-missing"), { exact: true })).toHaveCount(3);
  await entered(page, JSON.stringify({ dpf: { address: "军地坪街道1号", phone: "0744-0000000" } }));
  await page.goto("./#/office/civil-affairs");
  await page.goto("./#/office/dpf");
  await expect(page.getByText("军地坪街道1号", { exact: true })).toBeVisible();
  await expect(page.getByText(say("contact-missing"), { exact: true })).toHaveCount(1);
  await entered(page, "{ damaged");
  await page.goto("./#/office/civil-affairs");
  await expect(page.getByText(say("contact-damaged"), { exact: true })).toBeVisible();
  await expect(page.getByText(say("contact-12345"), { exact: true })).toBeVisible();
  await expect(page.getByRole("heading", { name: say("office-leads"), exact: true })).toBeVisible();
});

test("without the search file it says so, and the lists are there", async ({ page, say, guard }) => {
  await missing(page, guard, "**/search.json");
  await page.goto("./#/guide");
  await search(page, say, "dibao");
  await expect(page.locator(".found")).toContainText(say("search-failed"));
});
