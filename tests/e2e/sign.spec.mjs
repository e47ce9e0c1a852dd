// Sign language in place: a film where there is one, the easy words where there is none or where it does not load, one
// film at a time, captions always, nothing that starts by itself, and all of it without a network. The films are made
// by the tests (clips.mjs) and are no sign language.
import { CAPTION, route, siteWithClips } from "./clips.mjs";
import { expect, test } from "./guard.mjs";
import { isKept } from "./kept.mjs";
import { answer, counted, enter, finish, kiosk } from "./kiosk.mjs";
import { serve } from "./server.mjs";
import { LANGS } from "./words.mjs";

/** To the first question, having asked for sign language, as a person at the kiosk does. */
async function enterSigning(page, say, lang) {
  await kiosk(page);
  const click = (target) => target.click();
  await enter(page, say, lang, click, () => click(page.locator(".picture", { hasText: say("way-sign.about") })));
}

const FIRST = "q-kinds"; // The question that the kiosk begins with.
const films = (page) => page.locator("figure.sign");
const state = (page) => page.locator("figure.sign video").first().evaluate((film) => ({
  paused: film.paused, ended: film.ended, at: film.currentTime, rate: film.playbackRate, muted: film.muted,
  captions: [...film.textTracks].map((track) => track.mode),
  cues: [...film.textTracks].flatMap((track) => [...(track.activeCues ?? [])].map((cue) => cue.text)),
}));
const press = (page, say, id) => films(page).first().getByRole("button", { name: say(id), exact: true }).click();

for (const lang of LANGS) {
  test.describe(lang, () => {
    test.use({ lang, serviceWorkers: "block" }); // A worker's own requests would not see the films put in the way here.

    test("a film plays when asked, with captions, again and slower, and stops with its page", async ({ page, browser, say }) => {
      await route(page, browser, [FIRST]);
      await enterSigning(page, say, lang);
      await expect(films(page)).toHaveAccessibleName(say("sign-film-of", { what: say(FIRST) }));
      expect(await state(page)).toMatchObject({ paused: true, at: 0 });
      await expect(films(page)).toHaveAttribute("data-state", "paused");

      // Another film of the page, playing already.
      await page.evaluate(() => document.querySelector("main").append(Object.assign(document.createElement("video"), {
        id: "other", muted: true, loop: true, src: document.querySelector("figure.sign video").src,
      })));
      await page.locator("#other").evaluate((film) => film.play());
      await press(page, say, "sign-play");
      await expect(films(page)).toHaveAttribute("data-state", "playing");
      expect(await page.locator("#other").evaluate((film) => film.paused), "one film at a time").toBe(true);
      await expect.poll(async () => (await state(page)).at).toBeGreaterThan(0);
      expect(await state(page)).toMatchObject({ paused: false, muted: true, rate: 1, captions: ["showing"] });
      await expect.poll(async () => (await state(page)).cues).toEqual([CAPTION]);
      await press(page, say, "sign-pause");
      await expect(films(page)).toHaveAttribute("data-state", "paused");

      for (const [button, rate, words] of [
        ["sign-slower", 0.75, "sign-pace-slow"],
        ["sign-slower", 0.5, "sign-pace-slowest"],
        ["sign-full-pace", 1, "sign-pace-full"],
        ["sign-slower", 0.75, "sign-pace-slow"],
      ]) {
        await press(page, say, button);
        expect((await state(page)).rate).toBe(rate);
        await expect(page.locator("#spoken")).toHaveText(say(words));
        await expect(films(page).locator("figcaption")).toContainText(say(words));
      }
      await press(page, say, "sign-again");
      await expect.poll(async () => (await state(page)).at).toBeLessThan(1);
      expect((await state(page)).rate).toBe(0.75);
      const element = await page.locator("figure.sign video").elementHandle();
      await page.evaluate(() => { location.hash = "#/check"; });
      await expect(films(page)).toHaveCount(0);
      expect(await element.evaluate((film) => film.paused)).toBe(true);
    });

    test("a whole visit with sign language, one film at a time", async ({ page, browser, say }) => {
      await counted(page);
      await route(page, browser, [FIRST, "q-aid"]);
      await enterSigning(page, say, lang);
      await press(page, say, "sign-play");
      await expect(films(page)).toHaveAttribute("data-state", "playing");
      await page.locator("#main h1").focus();
      const click = (target) => target.click();
      await answer(page, say, {}, click);
      await finish(page, say, click);
    });

    test("where no film has been recorded, the easy words say it, and the page says so once", async ({ page, say }) => {
      await enterSigning(page, say, lang);
      await expect(page.locator(".sign-words").first()).toContainText(say(`${FIRST}.easy`));
      await expect(page.getByText(say("sign-none-but-easy"), { exact: true })).toHaveCount(1);
      await expect(page.locator("video")).toHaveCount(0);
    });

    test("a film that does not load gives way to the easy words, and focus goes with it", async ({ page, browser, say }) => {
      await route(page, browser, [FIRST], { broken: [FIRST] });
      await enterSigning(page, say, lang);
      await press(page, say, "sign-play");
      await expect(page.locator(".sign-words.lost")).toBeFocused();
      await expect(page.locator(".sign-words.lost")).toContainText(say("sign-lost"));
      await expect(page.locator(".sign-words.lost")).toContainText(say(`${FIRST}.easy`));
      await expect(page.locator("video")).toHaveCount(0);
      await expect(page.locator("#spoken")).toHaveText(say("sign-lost"));
    });
  });
}

test("films play without a network, from any place in them", async ({ page, browser, say, guard }) => {
  const site = await siteWithClips(browser, [FIRST]);
  const server = await serve(site.folder);
  guard.also(server.url);
  guard.expects(/ERR_CONNECTION_REFUSED|fetching the script|status of 416/);
  try {
    await page.goto(server.url);
    await isKept(page);
    const taken = () => page.evaluate(async () => {
      const names = (await caches.keys()).filter((name) => name.startsWith("tongda-clips"));
      return Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).length));
    });
    expect(await taken(), "nothing is taken unasked").toEqual([]);
    await page.evaluate(async () => (await navigator.serviceWorker.ready).active.postMessage("take-clips"));
    await expect.poll(taken).toEqual([4]);
    await page.reload();
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  } finally {
    await server.stop();
    site.remove();
  }
  const answers = await page.evaluate(async (address) => {
    const get = async (range) => {
      const answer = await fetch(address, range ? { headers: { range } } : {});
      return [answer.status, answer.headers.get("content-range"), (await answer.arrayBuffer()).byteLength];
    };
    return { whole: await get(), part: await get("bytes=10-19"), rest: await get("bytes=10-"), past: await get("bytes=99999999-") };
  }, `media/zh-CN/${FIRST}.webm`);
  const size = answers.whole[2];
  expect(answers).toEqual({
    whole: [200, null, size],
    part: [206, `bytes 10-19/${size}`, 10],
    rest: [206, `bytes 10-${size - 1}/${size}`, size - 10],
    past: [416, `bytes */${size}`, 0],
  });
  const played = await page.evaluate(async (address) => {
    const film = Object.assign(document.createElement("video"), { muted: true, src: address });
    const happens = (name) => new Promise((done, failed) => {
      film.addEventListener(name, done, { once: true });
      film.addEventListener("error", () => failed(film.error), { once: true });
    });
    document.body.append(film);
    const ended = happens("ended");
    await film.play();
    await ended;
    const seeked = happens("seeked");
    film.currentTime = 0.5;
    await seeked;
    const place = film.currentTime;
    film.remove();
    return place;
  }, `media/zh-CN/${FIRST}.webm`);
  expect(played).toBeCloseTo(0.5, 1);
});
