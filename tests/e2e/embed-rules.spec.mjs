// What a page that takes the check in with another district's rules relies on (docs/embed.md), and that district's own site.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "./guard.mjs";
import { COUNTY, OTHER, county, district, element, ending, frame, iframe, visit } from "./website.mjs";
import { LANGS, words } from "./words.mjs";

ending();

/** The words of the other district's widget, as they are served. */
const countyWords = (lang) => {
  const all = JSON.parse(readFileSync(join(district, "embed", `${lang}.json`), "utf8"));
  return (id) => {
    if (!(id in all)) throw new Error(`${lang}: no message ${id}`);
    return all[id];
  };
};

/** The same resident as in district.spec.mjs: registered elsewhere, so the pass is asked about. */
async function countyCheck(check, lang) {
  const say = countyWords(lang);
  await expect(check.locator(".tongda")).toContainText(COUNTY[lang]);
  await expect(check.getByRole("button", { name: say("whom-employer") })).toBeVisible();
  await expect(check.getByRole("button", { name: say("whom-org") })).toHaveCount(0);
  await check.getByRole("button", { name: say("whom-self") }).click();
  const answers = { kinds: 0, cert: 0, home: 1, age: "66", crossings: "8" };
  const titles = new Map(Object.keys(answers).map((fact) => [say(`q-${fact}`), fact]));
  const asked = [];
  for (;;) {
    const title = check.locator("[data-title]");
    await expect(title).toBeFocused();
    const fact = titles.get(await title.textContent());
    if (!fact) break;
    await expect(check.locator(".tongda")).not.toContainText(OTHER);
    const answer = answers[fact];
    if (typeof answer === "number") await check.locator(`#a${answer}`).check();
    else await check.locator("#number").fill(answer);
    asked.push(fact);
    const before = await title.elementHandle();
    await check.getByRole("button", { name: say("next"), exact: true }).click();
    await expect.poll(() => before.evaluate((old) => old.isConnected)).toBe(false);
  }
  expect(asked.sort()).toEqual(Object.keys(answers).sort());
  const found = await check.locator("[data-verdict]").evaluateAll((rows) => rows.map((row) => [row.querySelector("h1, h2, h3, h4, h5, h6").textContent, row.dataset.verdict]));
  expect(Object.fromEntries(found)).toEqual({ [say("row-ferry-pass")]: "ask", [say("row-reading-lamp")]: "likely", [say("row-river-walk")]: "likely" });
  const shown = await check.locator(".tongda").textContent();
  expect(shown).toMatch(COUNTY[lang]);
  expect(shown).not.toMatch(OTHER);
  expect(shown, "a text is missing").not.toMatch(/(^|\s)—(\s|$)/);
}

test.describe("another district's rules", () => {
  for (const lang of LANGS) {
    test.describe(lang, () => {
      test.use({ lang });

      test("by `pack`, from a third origin: its name, its questions, its results, and no way into the program with other rules", async ({ page, guard, baseURL }) => {
        const rules = await county(guard);
        const asked = [];
        page.on("request", (request) => asked.push(request.url()));
        await visit((tongda) => ({
          element: { allows: new URL(rules).origin, body: element(tongda, `lang="${lang}" pack="${rules}embed"`) },
        }))({ page, guard, baseURL }, "element");
        const check = page.locator("tongda-check");
        await countyCheck(check, lang);
        await expect(check.getByRole("button", { name: words(lang)("embed-go-on") })).toHaveCount(0);
        await expect(check.locator(".tongda")).not.toContainText(words(lang)("embed-go-on"));
        await expect(check.locator(`a[href^="${baseURL}"]`)).toHaveCount(0);
        // The program is this site's, rules and words are the other's, and this site's own are not even fetched.
        expect(asked.filter((url) => url.endsWith(".json")).sort()).toEqual([`${rules}embed/${lang}.json`, `${rules}embed/pack.json`].sort());
        expect(asked.filter((url) => url.endsWith(".wasm")).every((url) => url.startsWith(baseURL))).toBe(true);
        await check.getByRole("button", { name: words(lang)("end-and-clear") }).click();
        await expect(check.getByRole("status")).toHaveText(words(lang)("cleared"));
      });

      test("its own frame, and from there its own program", async ({ page, context, guard }) => {
        const rules = await county(guard);
        await visit((tongda) => ({ frame: { body: frame(tongda, `lang=${lang}`) } }))({ page, guard }, "frame", rules);
        const inner = page.frameLocator("iframe");
        await countyCheck(inner, lang);
        const say = countyWords(lang);
        const [whole] = await Promise.all([context.waitForEvent("page"), inner.getByRole("button", { name: say("embed-go-on") }).click()]);
        await expect(whole.getByRole("heading", { level: 1, name: words(lang)("review-title") })).toBeVisible();
        expect(whole.url()).toBe(`${rules}?lang=${lang}#/check/review`);
        await expect(whole.locator("#main")).toContainText(say("v-home-near"));
        await whole.getByRole("link", { name: words(lang)("see-results-now"), exact: true }).click();
        await expect(whole.locator("article[data-verdict=ask]:has(#result-ferry-pass)")).toBeAttached();
        await expect(whole.locator("body")).not.toContainText(OTHER);
      });

      test("its text edition opens, names it, and leads to no page of another district", async ({ page, guard }) => {
        const rules = await county(guard);
        const start = `${rules}text/${lang === "en" ? "en/" : ""}index.html`;
        const [waiting, seen] = [[start], new Set()];
        while (waiting.length > 0) {
          const url = waiting.pop();
          if (seen.has(url)) continue;
          seen.add(url);
          expect((await page.goto(url)).status(), url).toBe(200);
          await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
          await expect(page.locator("html")).toHaveAttribute("lang", lang);
          const all = `${await page.title()} ${await page.content()}`;
          // A checklist is the same everywhere, so it names none.
          if (!url.includes("/check/")) expect(await page.locator("body").innerText(), url).toMatch(COUNTY[lang]);
          expect(all, url).not.toMatch(OTHER);
          const links = await page.locator("a[href]").evaluateAll((links) => links.map((link) => link.href.split("#")[0]));
          const other = lang === "en" ? /\/text\/(?!en\/)/ : /\/text\/en\//;
          waiting.push(...links.filter((link) => link.startsWith(`${rules}text/`) && !other.test(link)));
        }
        const rows = [...seen].filter((url) => url.includes("/row/")).map((url) => url.split("/").pop());
        expect(rows.sort()).toEqual(["ferry-pass.html", "ramp-grant.html", "reading-lamp.html", "river-walk.html"]);
        expect([...seen].filter((url) => url.includes("/check/")).map((url) => url.split("/").pop())).toEqual(["pier.html"]);
      });
    });
  }

  test("`pack` beside the host's own page, by a relative address; another language comes from there too", async ({ page, guard, baseURL }) => {
    const data = (name) => readFileSync(join(district, "embed", name));
    await visit((tongda) => ({
      element: { allows: "'self'", body: element(tongda, `lang="zh-CN" pack="rules/"`) },
      ...Object.fromEntries(["pack.json", "zh-CN.json", "en.json"].map((name) => [`rules/${name}`, data(name)])),
    }))({ page, guard, baseURL }, "element");
    const check = page.locator("tongda-check");
    await expect(check.locator(".tongda")).toContainText(COUNTY["zh-CN"]);
    await check.evaluate((one) => one.setAttribute("lang", "en"));
    await countyCheck(check, "en");
  });

  test("rules that are none are said so to the host, without a way to a program with other rules", async ({ page, guard, baseURL }) => {
    guard.expects(/tongda-check/);
    await page.addInitScript(() => {
      globalThis.told = [];
      addEventListener("tongda-error", ({ detail }) => globalThis.told.push(detail.reason));
    });
    const broken = { "pack.json": `{"schema": 1}`, "zh-CN.json": readFileSync(join(district, "embed", "zh-CN.json")) };
    await visit((tongda) => ({
      element: { allows: "'self'", body: element(tongda, `lang="zh-CN" pack="rules"`, "<p>请打电话问县残联。</p>") },
      ...Object.fromEntries(Object.entries(broken).map(([name, data]) => [`rules/${name}`, data])),
    }))({ page, guard, baseURL }, "element");
    const check = page.locator("tongda-check");
    await expect(check.getByRole("alert")).toContainText("12345");
    await expect(check.getByRole("alert").getByRole("link")).toHaveCount(0);
    await expect(page.getByText("请打电话问县残联。")).toBeVisible();
    expect(await page.evaluate(() => globalThis.told)).toEqual(["pack"]);
  });
});
