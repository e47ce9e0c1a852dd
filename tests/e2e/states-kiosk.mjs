// States of the kiosk: its own pages, what stands around the others there, and settings that are wrong.
import { readFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { expect } from "./guard.mjs";
import { enter, kiosk, listening } from "./kiosk.mjs";

const MANY = readFileSync(new URL("../data/kiosk/many-faults.json", import.meta.url), "utf8");
const CODE = { operator: { salt: "salt", sha256: createHash("sha256").update("salt4711").digest("hex") } };

/** A page of the kiosk by its address, in the language of the test. */
const at = (hash, settings, after = async () => {}) => async (context) => {
  const { page, say, lang } = context;
  await kiosk(page, settings);
  await page.evaluate((hash) => (location.hash = hash), hash);
  await expect(page.locator("html")).toHaveAttribute("data-page", hash === "#/self-audit" ? "self-audit" : hash.slice(2).replace("/", "-"));
  await english(page, say, lang);
  await after(context);
};

/** The kiosk begins in Chinese; another language is chosen as a person does, and the page is gone to again. */
async function english(page, say, lang) {
  if (lang === "zh-CN") return;
  const hash = await page.evaluate(() => location.hash);
  await page.evaluate(() => (location.hash = "#/kiosk/ways"));
  await page.getByRole("button", { name: say.in("zh-CN")("language-en"), exact: true }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", lang);
  await page.evaluate((hash) => (location.hash = hash), hash);
  await expect(page.locator("html")).toHaveAttribute("data-page", hash === "#/self-audit" ? "self-audit" : hash.slice(2).replace("/", "-"));
}

const entered = (choose, after = async () => {}) => async ({ page, say, lang }) => {
  await kiosk(page);
  const click = (target) => target.click();
  await enter(page, say, lang, click, () => choose(page, say, click));
  await after(page, say);
};
const picture = (id) => (page, say, click) => click(page.locator(".picture", { hasText: say(`${id}.about`) }));
const nothing = async () => {};

const wrong = (name, prepare, shows) => ({
  name: `kiosk settings (${name})`, kind: "home", heading: "config-title", kiosk: true, shows,
  prepare: async (context) => {
    await prepare(context);
    const { page, say, lang } = context;
    if (lang !== "zh-CN") await page.getByRole("button", { name: say.in("zh-CN")("other-language"), exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: say("config-title"), exact: true })).toBeVisible();
  },
});

export const KIOSK_STATES = [
  { name: "kiosk (invitation)", kind: "home", kiosk: true, prepare: async ({ page, lang, say }) => {
    await kiosk(page);
    if (lang !== "zh-CN") {
      await page.evaluate(() => (location.hash = "#/kiosk/ways"));
      await page.getByRole("button", { name: say.in("zh-CN")("language-en"), exact: true }).click();
      await expect(page.locator("html")).toHaveAttribute("lang", lang);
      await page.evaluate(() => (location.hash = "#/"));
      await expect(page.locator("main.attract")).toBeVisible();
    }
  } },
  { kind: "kiosk-ways", kiosk: true, heading: "kiosk-ways-title", prepare: at("#/kiosk/ways") },
  { kind: "kiosk-goodbye", kiosk: true, heading: "goodbye-title", prepare: async ({ page, say, lang }) => {
    await page.clock.install();
    await kiosk(page);
    await page.clock.runFor(1_000);
    await page.evaluate(() => (location.hash = "#/kiosk/ways"));
    await page.clock.runFor(1_000);
    if (lang !== "zh-CN") {
      await page.getByRole("button", { name: say.in("zh-CN")("language-en"), exact: true }).click();
      await page.clock.runFor(1_000);
      await expect(page.locator("html")).toHaveAttribute("lang", lang);
    }
    await page.getByRole("button", { name: say("end-and-clear"), exact: true }).click();
    await page.clock.runFor(1_000);
  } },
  { kind: "kiosk-operator", kiosk: true, heading: "operator-title", prepare: at("#/kiosk/operator") },
  { name: "kiosk-operator (code)", kind: "kiosk-operator", kiosk: true, heading: "operator-title", prepare: at("#/kiosk/operator", CODE) },
  { name: "kiosk-operator (open)", kind: "kiosk-operator", kiosk: true, heading: "operator-title", prepare: at("#/kiosk/operator", CODE, async ({ page, say }) => {
    for (const figure of "4711") await page.locator(".pad-keys .digit").getByText(figure, { exact: true }).click();
    await page.getByRole("button", { name: say("operator-open"), exact: true }).click();
    await expect(page.getByRole("heading", { name: say("operator-set"), exact: true })).toBeVisible();
  }) },
  { kind: "kiosk-keys", kiosk: true, heading: "keys-title", prepare: at("#/kiosk/keys") },
  { kind: "kiosk-calibrate", kiosk: true, heading: "calibrate-title", prepare: at("#/kiosk/calibrate") },
  { kind: "self-audit", kiosk: true, heading: "self-audit-title", prepare: at("#/self-audit") },
  { name: "kiosk (question)", kind: "question", kiosk: true, prepare: entered(nothing) },
  { name: "kiosk (question, no film)", kind: "question", kiosk: true, prepare: entered(picture("way-sign"), async (page) => {
    await expect(page.locator(".sign-words").first()).toBeVisible();
  }) },
  { name: "kiosk (question, low)", kind: "question", kiosk: true, prepare: entered(picture("way-low")) },
  { name: "kiosk (number pad)", kind: "question", kiosk: true, prepare: entered(nothing, async (page, say) => {
    await page.evaluate(() => (location.hash = "#/check/ask/age"));
    await expect(page.locator(".number-pad .digit").first()).toBeVisible();
    await expect(page.getByRole("heading", { level: 1, name: say("q-age"), exact: true })).toBeVisible();
  }) },
  { name: "kiosk (guardian)", kind: "question", kiosk: true, prepare: entered(nothing, async (page, say) => {
    await page.evaluate(() => (location.hash = "#/check/ask/age"));
    for (const figure of "12") await page.locator(".number-pad .digit").getByText(figure, { exact: true }).click();
    await page.getByRole("button", { name: say("next"), exact: true }).click();
    await expect(page.getByText(say("kiosk-guardian"), { exact: true })).toBeVisible();
  }) },
  { name: "kiosk (still here?)", kind: "question", kiosk: true, prepare: async ({ page, say, lang }) => {
    await page.clock.install();
    await kiosk(page);
    await enter(page, say, lang, (target) => target.click());
    await page.clock.runFor(122_000);
    await expect(page.getByRole("dialog")).toBeVisible();
  } },
  { name: "kiosk (no voice)", kind: "kiosk-ways", kiosk: true, heading: "kiosk-ways-title", prepare: async (context) => {
    await listening(context.page, []);
    await at("#/kiosk/ways")(context);
    await context.page.keyboard.press("F6");
    await expect(context.page.getByText(context.say("kiosk-no-voice"), { exact: true })).toBeVisible();
  } },
  wrong("many faults", async ({ page }) => kiosk(page, MANY), [
    "config-newer", "config-unknown", "config-wrong-type", "config-out-of-range", "config-two-meanings",
    "config-no-such-action", "config-not-an-address", "config-not-a-code",
  ]),
  wrong("not JSON", async ({ page }) => kiosk(page, "{ mm"), ["config-not-json"]),
  wrong("missing", async ({ page, guard }) => {
    guard.expects(/404/);
    await page.route("**/kiosk.json", (route) => route.fulfill({ status: 404 }));
    await page.goto("./?kiosk");
  }, ["config-absent"]),
];
