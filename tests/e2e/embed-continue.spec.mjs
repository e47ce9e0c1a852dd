// What the whole program takes from the window that opened it, and what it does not: answers by other rules, answers that come
// too late (docs/embed.md, "Going on in the whole program").
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "./guard.mjs";
import { pack } from "./person.mjs";
import { serve } from "./server.mjs";
import { element, ending, someResults, stops, visit } from "./website.mjs";

ending();

/** The site as it was before its rules changed, as far as the check on other websites has them. */
function earlierRules() {
  const [folder, dist] = [mkdtempSync(join(tmpdir(), "tongda-earlier-")), process.env.TONGDA_DIST];
  for (const name of readdirSync(dist)) if (name !== "embed") symlinkSync(join(dist, name), join(folder, name));
  cpSync(join(dist, "embed"), join(folder, "embed"), { recursive: true });
  const rules = JSON.parse(readFileSync(join(dist, "embed/pack.json"), "utf8"));
  expect(rules.version).toBe(pack.version);
  writeFileSync(join(folder, "embed/pack.json"), JSON.stringify({ ...rules, version: "earlier" }));
  return { folder, remove: async () => rmSync(folder, { recursive: true }) };
}

test("a page that was open while the rules changed: its answers are not taken over, and the program says so", async ({ page, context, say, guard }) => {
  const earlier = earlierRules();
  const server = await serve(earlier.folder);
  stops.push(server.stop, earlier.remove);
  guard.also(server.url);
  await visit((tongda) => ({ element: { body: element(tongda, `lang="zh-CN"`) } }))({ page, guard }, "element", server.url);
  const check = page.locator("tongda-check");
  await someResults(check, say);

  server.show(process.env.TONGDA_DIST);
  const goOn = check.getByRole("button", { name: say("embed-go-on") });
  const [whole] = await Promise.all([context.waitForEvent("page"), goOn.click()]);
  await expect(whole.getByRole("heading", { level: 1, name: say("not-taken-over"), exact: true })).toBeFocused();
  await expect(whole.locator("#main")).not.toContainText(say("v-kinds-hearing"));
  expect(await whole.evaluate(() => [localStorage.length, sessionStorage.length, history.state, document.documentElement.dataset.takenOver ?? null]))
    .toEqual([0, 0, null, null]);
  await expect(goOn, "nothing is lost where it was answered").toBeVisible();

  // From the beginning, with no answer in it.
  await whole.getByRole("link", { name: say("begin-title"), exact: true }).click();
  await whole.getByRole("button", { name: say("whom-self") }).click();
  await expect(whole.getByRole("heading", { level: 1, name: say("topics-title"), exact: true })).toBeFocused();
  await whole.getByRole("button", { name: say("topics-all"), exact: true }).click();
  await expect(whole.getByRole("heading", { level: 1, name: say("q-kinds"), exact: true })).toBeFocused();
  await expect(whole.locator("input:checked")).toHaveCount(0);
});

/** What a check hands over after the first two questions. */
const ANSWERS = [pack.version, "0", "for_whom 1 0 ", `kinds ${1 << pack.facts.find(({ id }) => id === "kinds").values.indexOf("hearing")} 0 `].join("\n");

for (const [seconds, isTaken] of [[29, true], [31, false]]) {
  test(`answers that come after ${seconds} seconds are ${isTaken ? "" : "not "}taken`, async ({ page, context, say, guard, baseURL }) => {
    await context.clock.install();
    await visit(() => ({ element: { body: "<p>…</p>" } }))({ page, guard, baseURL }, "element");
    const opening = context.waitForEvent("page");
    const begun = await page.evaluate((url) => {
      globalThis.heard = [];
      addEventListener("message", ({ data }) => globalThis.heard.push(data));
      globalThis.whole = open(url);
      return Date.now();
    }, `${baseURL}?lang=zh-CN&continue`);
    const whole = await opening;
    await expect(whole.getByRole("link", { name: say("door-check") })).toBeVisible();
    await expect.poll(() => page.evaluate(() => globalThis.heard)).toEqual(["tongda-continue"]);
    // The time is that since it asked, which was between these two.
    const asked = isTaken ? begun : await whole.evaluate(() => Date.now());
    await whole.clock.pauseAt(asked + seconds * 1_000);
    await page.evaluate((tongda) => globalThis.whole.postMessage({ tongda }, "*"), ANSWERS);
    await page.waitForTimeout(500); // What is not taken leaves nothing to wait for.
    expect(await whole.evaluate(() => location.hash)).toBe(isTaken ? "#/check/review" : "");
    await whole.clock.resume();
    const heading = isTaken ? "review-title" : "home-title";
    await expect(whole.getByRole("heading", { level: 1, name: say(heading), exact: true })).toBeVisible();
    if (isTaken) await expect(whole.locator("#main")).toContainText(say("v-kinds-hearing"));
  });
}
