// The kiosk for somebody who does not see the screen: keypad keys only, and what the voice says is all there is to go by.
// One switch, too. What was said is compared with what stands on each page, and kept to be read by people.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "./guard.mjs";
import { counted, kiosk, listening, said, saidSoFar, silence } from "./kiosk.mjs";
import { factOf, pack } from "./person.mjs";
import { LANGS } from "./words.mjs";

test.use({ viewport: { width: 1080, height: 1920 }, serviceWorkers: "block" });

const kept = fileURLToPath(new URL("./speech/", import.meta.url));

/** A person at the keypad: presses a key, hears what is said, decides. */
class Listener {
  constructor(page, say) {
    Object.assign(this, { page, say, heard: 0 });
  }

  async key(name) {
    this.heard = await saidSoFar(this.page);
    await this.page.keyboard.press(name);
    await silence(this.page);
    return this.now();
  }

  /** What has been said since the last key. */
  async now() {
    return (await said(this.page, this.heard)).map(({ text }) => text).join(" ");
  }

  /** Goes down until the control with these words is heard. */
  async find(words, key = "ArrowDown", most = 60) {
    for (let i = 0; i < most; i++) {
      if (spoken(await this.key(key)).startsWith(spoken(words))) return;
    }
    throw new Error(`never heard: ${words}`);
  }

  async take(words) {
    await this.find(words);
    return this.key("Enter");
  }
}

/** Words without figures and signs: what is left when figures are read as words. */
const spoken = (text) => text.toLowerCase().replace(/percent|per cent|也叫|\bto\b|\bor\b|\band\b|\bno\b|\bnumber\b|yuan/g, "")
  .replace(/[零〇一二两三四五六七八九十百千万亿幺点到至或分之多少不于年月日第]/g, "").replace(/[^\p{L}]/gu, "")
  .replace(/村居委会/g, "村委会居委会").replace(/招录聘/g, "招录招聘"); // Brackets that stand for two words are said as two.

/** Texts to be seen on the page, in order, as one. */
const seen = (page) => page.evaluate(() => {
  const walker = document.createTreeWalker(document.querySelector(".stage main"), NodeFilter.SHOW_TEXT);
  const texts = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (element.closest("[aria-hidden=true], script, style, video, .number-pad, .address") || element.getClientRects().length === 0) continue;
    if (node.textContent.trim()) texts.push(node.textContent.trim());
  }
  return texts;
});

/** Everything to be seen was said, in order. */
async function wasRead(page, heard, where) {
  let rest = spoken(heard);
  for (const text of await seen(page)) {
    const words = spoken(text);
    const found = rest.indexOf(words);
    expect(found, `${where}: “${text}” was not said, or not in its place`).toBeGreaterThanOrEqual(0);
    rest = rest.slice(found + words.length);
  }
}

for (const lang of LANGS) {
  test.describe(lang, () => {
    test.use({ lang });

    test("a whole visit by keypad with the screen dark", async ({ page, say }) => {
      test.slow();
      await counted(page);
      await listening(page);
      await kiosk(page);
      const person = new Listener(page, say);
      // Headphones: the invitation is read, in both languages.
      expect(spoken(await person.key("F6"))).toContain(spoken(say("attract-title-zh")));
      expect(spoken(await person.now())).toContain(spoken(say("attract-title-en")));
      await person.take(say(`attract-begin-${lang === "en" ? "en" : "zh"}`));
      await wasRead(page, await person.now(), "ways");
      // Help says what a key does, and does nothing.
      await person.key("F1");
      expect(spoken(await person.key("Escape"))).toContain(spoken(say("action-end.does")));
      await person.key("F1");
      await person.take(say("kiosk-ways-next"));
      await wasRead(page, await person.now(), "begin");
      await person.take(say("whom-self"));
      await wasRead(page, await person.now(), "topics");
      expect(await person.take(say("topic-culture"))).toContain(lang === "en" ? "chosen" : "已选");
      await person.key("ArrowRight");
      for (let fact = await factOf(page); fact; fact = await factOf(page)) {
        await wasRead(page, await person.now(), fact);
        if (fact === "age") {
          for (const figure of ["4", "5"]) await person.take(figure === "4" ? (lang === "en" ? "four" : "四") : (lang === "en" ? "five" : "五")).catch(() => person.key(figure));
        } else {
          const known = pack.facts.find(({ id }) => id === fact);
          await person.take(say(known.values.includes("skip") ? `v-${fact}-skip` : "v-unsure"));
        }
        await person.key("ArrowRight");
        await expect.poll(() => factOf(page), { intervals: [20, 50, 100] }).not.toBe(fact);
        await silence(page);
      }
      await wasRead(page, await person.now(), "review");
      await person.take(say("see-results-now"));
      await wasRead(page, await person.now(), "results");
      await person.take(say("to-sheet"));
      await person.take(say("print"));
      expect(await page.evaluate(() => globalThis.printed)).toBe(1);
      await person.key("Escape");
      expect(spoken(await person.now())).toContain(spoken(say("goodbye-title")));
      await compare(`${lang}.txt`, (await said(page)).map(({ text }) => text).join("\n"));
    });

    test("every kind of page a resident can come to is read whole and in order; so are its errors", async ({ page, say }) => {
      test.slow();
      await listening(page);
      await kiosk(page);
      const person = new Listener(page, say);
      await person.key("F6");
      await person.take(say(`attract-begin-${lang === "en" ? "en" : "zh"}`));
      const go = async (hash) => {
        person.heard = await saidSoFar(page);
        await page.evaluate((hash) => (location.hash = hash), hash);
        await expect.poll(() => saidSoFar(page), { intervals: [50] }).toBeGreaterThan(person.heard);
        await silence(page);
        await wasRead(page, await person.now(), hash);
      };
      for (const hash of [
        "#/guide", `#/guide/topic/${pack.topics[0]}`, "#/guide/event/new-certificate", "#/guide/kind/vision",
        "#/row/living-allowance", "#/office", "#/office/dpf", "#/about", "#/s/living-allowance.parking", "#/nowhere", "#/check",
      ]) await go(hash);
      await person.take(say("whom-self"));
      await go("#/check/ask/age");
      // Nothing chosen, and nonsense: what is wrong is heard at once.
      await person.take(say("next"));
      expect(spoken(await person.now())).toContain(spoken(say("one-more-step")));
      await page.locator("#age").fill("x");
      person.heard = await saidSoFar(page);
      await page.getByRole("button", { name: say("next"), exact: true }).click();
      await silence(page);
      expect(spoken(await person.now())).toContain(spoken(say("one-more-step")));
    });

    test("repeat, faster, slower, louder, softer; back to usual for the next person", async ({ page, say }) => {
      await listening(page);
      await kiosk(page);
      const person = new Listener(page, say);
      const first = await person.key("F6");
      expect(await person.key("F2")).toBe(first);
      await person.key("F8");
      expect((await said(page)).at(-1).rate).toBeGreaterThan(1);
      await person.key("F7");
      await person.key("F7");
      expect((await said(page)).at(-1).rate).toBeLessThan(1);
      await person.key("F4");
      expect((await said(page)).at(-1).volume).toBeCloseTo(0.6);
      await person.key("F3");
      await person.key("F3");
      expect((await said(page)).at(-1).volume).toBeCloseTo(0.4);
      await person.take(say(`attract-begin-${lang === "en" ? "en" : "zh"}`));
      await person.key("Escape");
      await expect(page.locator("main.attract")).toBeVisible({ timeout: 15_000 });
      await person.key("F6");
      expect((await said(page)).at(-1)).toMatchObject({ rate: 1, volume: 0.5 });
    });
  });
}

test("what is private is not spoken before headphones are in, unless the operator allows the loudspeaker", async ({ page, say }) => {
  await listening(page);
  await kiosk(page);
  await page.getByRole("button", { name: new RegExp(say("attract-begin-zh")) }).click();
  await page.locator(".picture", { hasText: say("way-aloud.about") }).click();
  await expect(page.getByText(say("kiosk-headphones"), { exact: true })).toBeVisible();
  await silence(page);
  const before = await saidSoFar(page);
  await page.getByRole("button", { name: say("kiosk-ways-next"), exact: true }).click();
  await page.getByRole("button", { name: new RegExp(say("whom-self")) }).click();
  await silence(page);
  const quiet = (await said(page, before)).map(({ text }) => text).join(" ");
  expect(quiet).not.toContain(say("topics-title").slice(0, 4));
  await page.keyboard.press("F6");
  await silence(page);
  expect((await said(page, before)).map(({ text }) => text).join(" ")).toContain(say("topics-title").slice(0, 4));
});

test("without a voice the page says so", async ({ page, say }) => {
  await listening(page, []);
  await kiosk(page);
  await page.keyboard.press("F6");
  await expect(page.getByText(say("kiosk-no-voice"), { exact: true })).toBeVisible();
});

test("one switch: the frame goes on by itself, and one key does all", async ({ page, say }) => {
  test.slow();
  await page.clock.install();
  await counted(page);
  await listening(page);
  await kiosk(page, { scan: { pace: 0 } });
  const named = () => page.evaluate(() => {
    const active = document.activeElement;
    const label = active.id && document.querySelector(`label[for="${active.id}"]`);
    return (label || active).textContent.trim();
  });
  /** Waits until the frame is on the control with these words, then presses. */
  const take = async (words) => {
    for (let i = 0; i < 90; i++) {
      if ((await named()).replace(/^\d+/, "").startsWith(words)) {
        await page.keyboard.press("F9");
        await page.clock.runFor(300);
        return;
      }
      await page.clock.runFor(500);
    }
    throw new Error(`the frame never came to: ${words}`);
  };
  await page.keyboard.press("F9");
  await take(say("attract-begin-zh"));
  await take(say("kiosk-ways-next"));
  await take(say("whom-self"));
  await take(say("topic-culture"));
  await take(say("topics-some"));
  for (let fact = await factOf(page); fact; fact = await factOf(page)) {
    const known = pack.facts.find(({ id }) => id === fact);
    await take(say(known.values?.includes("skip") ? `v-${fact}-skip` : "v-unsure"));
    await take(say("next"));
  }
  await take(say("see-results-now"));
  await take(say("to-sheet"));
  await take(say("print"));
  expect(await page.evaluate(() => globalThis.printed)).toBe(1);
  await take(say("end-and-clear"));
  await expect(page.getByRole("heading", { level: 1, name: say("goodbye-title"), exact: true })).toBeVisible();
});

/** What was said on a visit is kept and read by people; a change of it is a change to be read again. */
async function compare(name, text) {
  const file = `${kept}${name}`;
  const now = `${text.replace(/\b\d+ (January|February|March|April|May|June|July|August|September|October|November|December) \d+\b/g, "(date)").replace(/二〇..年.{1,3}月.{1,4}日/g, "（日期）")}\n`;
  if (process.env.TONGDA_WRITE) {
    mkdirSync(kept, { recursive: true });
    writeFileSync(file, now);
  }
  expect(now, "TONGDA_WRITE=1 writes the new words; read them").toBe(readFileSync(file, "utf8"));
}
