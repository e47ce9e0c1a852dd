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
  const waiting = [start];
  while (waiting.length > 0) {
    const path = waiting.pop();
    if (reached.has(path)) continue;
    const response = await request.get(new URL(path, base).href);
    expect(response.status(), path).toBe(200);
    expect(response.headers()["content-type"], path).toBe("text/html; charset=utf-8");
    const html = await response.text();
    reached.set(path, html);
    for (const [, href] of html.matchAll(/<a [^>]*href="([^"#]+)/g)) {
      const next = new URL(href, new URL(path, base)).href.slice(base.length);
      if (next.startsWith("text/")) waiting.push(next);
    }
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

async function reaches(request, baseURL, links) {
  expect(links).toEqual([START["zh-CN"], START.en]);
  for (const lang of LANGS) {
    const pages = await crawled(request, baseURL, START[lang]);
    for (const [path, heading] of wanted(lang)) {
      const html = pages.get(folder(lang) + path) ?? "";
      expect(html.replace(/&#39;/g, "'").replace(/&quot;/g, '"').replace(/&amp;/g, "&"), path).toContain(`<h1>${heading}</h1>`);
    }
    const checks = data("checks.json").checklists.flatMap(({ site_type, checks }) => checks.map(({ id }) => [site_type, id]));
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
    await reaches(request, baseURL, [await links.nth(0).getAttribute("href"), await links.nth(1).getAttribute("href")]);
    await links.nth(1).click();
    await expect(page.getByRole("heading", { level: 1, name: words("en")("text-name") })).toBeVisible();
    await page.getByRole("link", { name: words("en")("row-minimum-living"), exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: words("en")("row-minimum-living") })).toBeVisible();
    await page.getByRole("link", { name: words("en")("other-language"), exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: words("zh-CN")("row-minimum-living") })).toBeVisible();
  });
});

test("no WebAssembly: every row and every check is reached from the first page", async ({ page, request, baseURL, guard }) => {
  guard.expects(/WebAssembly/);
  await page.addInitScript(() => { delete globalThis.WebAssembly; });
  await page.goto("./");
  await expect(page.locator("html")).toHaveAttribute("data-fallback", "old");
  await reaches(request, baseURL, await offered(page));
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
