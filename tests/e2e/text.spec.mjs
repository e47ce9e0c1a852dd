// The text edition: every row and every checklist without a program. It is found from the first page by browsers that
// run no scripts or no WebAssembly, reads on the narrowest screen, and prints.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { axe } from "./engines.mjs";
import { expect, test } from "./guard.mjs";
import { LANGS, words } from "./words.mjs";

test.use({ serviceWorkers: "block" });

const data = (name) => JSON.parse(readFileSync(join(process.env.TONGDA_DIST, name), "utf8"));
const START = { "zh-CN": "text/index.html", en: "text/en/index.html" };
const folder = (lang) => START[lang].replace("index.html", "");
const SOME = ["index.html", "row/minimum-living.html", "check/bus.html"];

/** Every page that links lead to from one, by path below the site's folder. Links of the program are not followed. */
async function crawled(request, base, start) {
  const reached = new Map();
  let next = [start];
  const read = async (path) => {
    const response = await request.get(new URL(path, base).href);
    expect(response.status(), path).toBe(200);
    expect(response.headers()["content-type"], path).toBe("text/html; charset=utf-8");
    const html = await response.text();
    reached.set(path, html);
    const hrefs = [...html.matchAll(/<a [^>]*href="([^"#]+)/g)].map(([, href]) => new URL(href, new URL(path, base)).href);
    return hrefs.map((href) => href.slice(base.length)).filter((href) => href.startsWith("text/"));
  };
  while (next.length > 0) {
    const links = (await Promise.all(next.splice(0, 20).map(read))).flat();
    next = [...new Set([...next, ...links])].filter((path) => !reached.has(path));
  }
  return reached;
}

/** Each row and each checklist, with the words that only its page has as its heading. */
function wanted(lang) {
  const say = words(lang);
  const rows = data("details.json").rows.map(({ id }) => [`row/${id}.html`, say(`row-${id}`)]);
  const lists = data("checks.json").checklists.map(({ site_type: id }) => [`check/${id}.html`, say(`site-type-${id}`)]);
  expect([rows.length, lists.length]).toEqual([133, 11]);
  return [...rows, ...lists];
}

/** Every row and every check of both languages is on a page that links lead to. */
async function reaches(request, baseURL, start) {
  const pages = await crawled(request, baseURL, start);
  for (const lang of LANGS) {
    for (const [path, heading] of wanted(lang)) {
      const html = pages.get(folder(lang) + path) ?? "";
      expect(html.replace(/&#39;/g, "'").replace(/&quot;/g, '"').replace(/&amp;/g, "&"), path).toContain(`<h1>${heading}</h1>`);
    }
    const checks = data("checks.json").checklists.flatMap(({ site_type, check }) => check.map(({ id }) => [site_type, id]));
    expect(checks.length).toBe(411);
    for (const [list, id] of checks) expect(pages.get(`${folder(lang)}check/${list}.html`)).toContain(`<h3 id="${id}">`);
  }
}

/** Addresses of the links to the text edition that can be seen. */
const offered = (page) => page.locator("#fallback a[href^=text]:visible").evaluateAll((all) => all.map((one) => one.getAttribute("href")));

test.describe("no scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("every row and every check is reached from the first page", async ({ page, request, baseURL }) => {
    await page.goto("./");
    await expect(page.locator("#app")).toBeHidden();
    const links = page.locator("#fallback").getByRole("link").and(page.locator("[href^=text]"));
    await expect(links).toHaveCount(2);
    for (const [at, start] of [START["zh-CN"], START.en].entries()) await expect(links.nth(at)).toHaveAttribute("href", start);
    await reaches(request, baseURL, START["zh-CN"]);
    await links.nth(1).click();
    await expect(page.getByRole("heading", { level: 1, name: words("en")("text-name") })).toBeVisible();
    await page.getByRole("link", { name: words("en")("row-minimum-living"), exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: words("en")("row-minimum-living") })).toBeVisible();
    await page.getByRole("link", { name: words("en")("other-language"), exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: words("zh-CN")("row-minimum-living") })).toBeVisible();
  });
});

test("no WebAssembly: the first page leads to the same pages", async ({ page, guard }) => {
  guard.expects(/WebAssembly/);
  await page.addInitScript(() => { delete globalThis.WebAssembly; });
  await page.goto("./");
  await expect(page.locator("html")).toHaveAttribute("data-fallback", "old");
  expect(await offered(page)).toEqual([START["zh-CN"], START.en]);
  await page.locator(`#fallback a[href="${START["zh-CN"]}"]`).click();
  await expect(page.getByRole("heading", { level: 1, name: words("zh-CN")("text-name"), exact: true })).toBeVisible();
});

for (const lang of LANGS) {
  test(`${lang}: axe finds nothing, nothing is wider than a narrow screen, and the ways on are not printed`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of SOME) {
      await page.goto(folder(lang) + path);
      await expect(page.locator("html")).toHaveAttribute("lang", lang);
      expect(await axe(page), path).toEqual([]);
      expect(await page.evaluate(() => document.scrollingElement.scrollWidth), path).toBeLessThanOrEqual(320);
      expect((await page.title()).length).toBeGreaterThan(0);
    }
    for (const path of ["offices.html", "sources.html", "check/building.html"]) {
      await page.goto(folder(lang) + path);
      expect(await page.evaluate(() => document.scrollingElement.scrollWidth), path).toBeLessThanOrEqual(320);
    }
    await page.goto(folder(lang) + SOME[1]);
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.locator("header, nav, .way").filter({ visible: true })).toHaveCount(0);
    const pdf = await page.pdf({ format: "A4" });
    const sheets = [...pdf.toString("latin1").matchAll(/\/MediaBox\s*\[/g)].length;
    expect(sheets).toBeGreaterThan(0);
    expect(sheets).toBeLessThanOrEqual(4);
  });
}

test("without its style a page still reads in order", async ({ page, guard }) => {
  guard.expects(/Failed to load resource/);
  await page.route("**/text.css", (route) => route.fulfill({ status: 404, body: "" }));
  await page.goto(folder("zh-CN") + SOME[1]);
  const say = words("zh-CN");
  const order = ["row-minimum-living", "row-conditions", "first-step", "what-to-bring", "where-to-go", "where-from"].map((id) => say(id));
  const headings = await page.getByRole("heading").allTextContents();
  expect(headings.filter((text) => order.includes(text))).toEqual(order);
});
