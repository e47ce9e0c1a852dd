// What a page that takes the check in relies on (docs/embed.md): its own colours, the device's light or dark, another
// district's rules, several frames at once, who may frame it, and how people go on in the whole program.
import { mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { axe } from "./engines.mjs";
import { expect, test } from "./guard.mjs";
import { policy } from "./host.mjs";
import { choose, next } from "./person.mjs";
import { serve } from "./server.mjs";
import { LANGS, words } from "./words.mjs";

const district = process.env.TONGDA_DISTRICT;
if (!district) throw new Error("TONGDA_DISTRICT is not set: start these tests with `cargo xtask test`");

const COUNTY = { "zh-CN": /示例县/, en: /Sample County/ };
const OTHER = /武陵源|Wulingyuan/;
const OWN_WORDS = "区政府办事指南";

const element = (tongda, attributes, inside = "") => `<script type="module" src="${tongda}embed.js"></script><tongda-check ${attributes}>${inside}</tongda-check>`;
const iframe = (tongda, query, attributes = "") => `<iframe data-tongda title="通达" ${attributes} src="${tongda}embed.html?${query}"></iframe>`;
const frame = (...given) => `<script type="module" src="${given[0]}embed-frame.js"></script>${iframe(...given)}`;

/**
 * A website of an origin of its own: pages by name, each with a body and, if wanted, a style, headers, more that it allows
 * to connect to or to frame; files by name as they are. Its policy is that of docs/embed.md and nothing more.
 */
async function website(tongda, pages) {
  const server = createServer((request, response) => {
    const name = request.url.slice(1);
    const page = pages[name];
    if (name.endsWith(".css")) return response.setHeader("content-type", "text/css").end(pages[name.slice(0, -4)]?.style ?? "");
    if (page === undefined) return response.writeHead(404).end();
    if (!page.body) return response.end(page);
    const [kind] = /^(element|frame)/.exec(name);
    const own = policy(new URL(tongda).origin)[kind].replace(/(connect|frame)-src/, `$& ${page.allows ?? ""}`).replace(/style-src [^;]+;/, "");
    const style = `style-src 'self' ${new URL(tongda).origin}`;
    response.setHeader("content-security-policy", `default-src 'none'; img-src data:; ${style}; ${own}; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'`);
    for (const [key, value] of Object.entries(page.headers ?? {})) response.setHeader(key, value);
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(`<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>某某区人民政府</title><link rel="icon" href="data:,"><link rel="stylesheet" href="${name}.css"><body><main><h1>${OWN_WORDS}</h1>${page.body}</main></body></html>`);
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    stop: () => new Promise((done) => { server.close(done); server.closeAllConnections(); }),
  };
}

const stops = [];
test.afterEach(async () => { for (const stop of stops.splice(0)) await stop(); });

/** Opens a page of a website with these pages around the check of a Tongda site, for as long as the test runs. */
const visit = (pages) => async ({ page, guard, baseURL }, name, of = baseURL) => {
  const site = await website(of, pages(of));
  stops.push(site.stop);
  guard.also(site.url);
  await page.goto(site.url + name);
  return site;
};

/** The site of the other district, for as long as the test runs. */
async function county(guard) {
  const server = await serve(district);
  stops.push(server.stop);
  guard.also(server.url);
  return server.url;
}

async function begin(check, say) {
  await check.getByRole("button", { name: say("whom-self") }).click();
  await expect(check.getByRole("heading", { name: say("topics-title"), exact: true })).toBeFocused();
}

/** To the results after one question, whose answer can be recognised. */
async function someResults(check, say) {
  await begin(check, say);
  await next(check, say).click();
  await expect(check.locator("[data-title]")).toHaveText(say("q-kinds"));
  await choose(check, say, "kinds", ["hearing"]);
  await next(check, say).click();
  await expect(check.locator("[data-title]")).not.toHaveText(say("q-kinds"));
  await check.getByRole("button", { name: say("see-results") }).click();
  await expect(check.getByRole("button", { name: say("embed-go-on") })).toBeVisible();
}

/** Some computed styles of the first element that fits, in each check of the page. */
const looks = (page, selector, names) => page.locator("tongda-check").evaluateAll((all, [selector, names]) => all.map((one) => {
  const style = getComputedStyle(one.shadowRoot.querySelector(selector));
  return Object.fromEntries(names.map((name) => [name, style[name]]));
}), [selector, names]);

test.describe("colours of the host", () => {
  const styled = visit((tongda) => ({
    element: {
      body: element(tongda, `lang="zh-CN" id="own"`) + `<tongda-check lang="zh-CN"></tongda-check>`,
      // The second half is nothing that docs/embed.md offers: names that the widget has inside, and plain properties.
      style: `#own {
        --tongda-font: monospace; --tongda-size: 24px; --tongda-radius: 3px;
        --tongda-background: rgb(240, 244, 255); --tongda-text: rgb(10, 10, 40);
        --tongda-accent: rgb(90, 0, 60); --tongda-on-accent: rgb(255, 250, 240);
        --ink: white; --ink-2: white; --surface: white; --paper: white; --line: white; --fail: white; --fail-tint: white;
        --on-fail-tint: white; --ring-out: transparent; --ring-in: transparent; --pine-tint: white; --accent: white; --edge: red;
        color: white; background: red; border: 9px solid red; outline: none; text-decoration: line-through;
      }`,
    },
  }));
  const ACCENT = "rgb(90, 0, 60)";

  test("the properties that are offered show, on every page", async ({ page, say, guard, baseURL }) => {
    await styled({ page, guard, baseURL }, "element");
    const own = page.locator("#own");
    await expect(own.getByRole("button", { name: say("whom-self") })).toBeVisible();
    const [ground] = await looks(page, ".tongda", ["backgroundColor", "color", "fontFamily"]);
    expect(ground).toEqual({ backgroundColor: "rgb(240, 244, 255)", color: "rgb(10, 10, 40)", fontFamily: "monospace" });
    expect((await looks(page, ".page", ["fontSize"]))[0]).toEqual({ fontSize: "24px" });
    expect((await looks(page, ".door", ["borderRadius"]))[0]).toEqual({ borderRadius: "3px" });
    expect((await looks(page, ".door b", ["color", "fontFamily"]))[0]).toEqual({ color: ACCENT, fontFamily: "monospace" });
    // Every length follows the size.
    const heights = await page.locator("tongda-check").evaluateAll((all) => all.map((one) => one.shadowRoot.querySelector(".door b").getBoundingClientRect().height));
    expect(heights[0]).toBeGreaterThan(heights[1] * 1.2);

    await begin(own, say);
    const main = await looks(page, ".button.main, .door", ["backgroundColor", "color", "borderTopColor", "borderRadius"]);
    expect(main[0]).toEqual({ backgroundColor: ACCENT, color: "rgb(255, 250, 240)", borderTopColor: ACCENT, borderRadius: "3px" });
    await own.locator("#a1").check();
    await own.getByRole("heading").first().hover();
    expect((await looks(page, "#a1:checked + label, .door", ["borderTopColor"]))[0]).toEqual({ borderTopColor: ACCENT });
    expect(await axe(page, "colour", "#own"), "colours that hold together").toEqual([]);
  });

  test("nothing else of the host reaches in: errors, answers and the ring around the focus keep their colours", async ({ page, say, guard, baseURL }) => {
    await styled({ page, guard, baseURL }, "element");
    const checks = [page.locator("tongda-check").nth(0), page.locator("tongda-check").nth(1)];
    /** The same of both, one after the other since only one can have the focus. Lengths follow the size, colours nothing. */
    const same = async (selector, names, act = async () => {}) => {
      const seen = [];
      for (const [at, check] of checks.entries()) {
        await act(check);
        const look = (await looks(page, selector, names))[at];
        if (look.boxShadow) look.boxShadow = look.boxShadow.replace(/ [\d.]+px/g, "");
        seen.push(look);
      }
      expect(seen[0], selector).toEqual(seen[1]);
      return seen[0];
    };
    for (const check of checks) {
      await begin(check, say);
      await next(check, say).click();
      await expect(check.locator("[data-title]")).toHaveText(say("q-kinds"));
      await next(check, say).click();
      await expect(check.getByRole("alert")).toBeFocused();
    }
    const errors = await same(".errors", ["backgroundColor", "color", "borderTopColor"]);
    expect(new Set(Object.values(errors)).size, "not white on white").toBeGreaterThan(1);
    await same(".error", ["color"]);
    await same(".answer label", ["backgroundColor", "color", "borderTopColor"]);
    await same(".hint", ["textDecorationLine"]);
    expect((await looks(page, ".hint", ["color"]))[0].color).not.toBe("rgb(255, 255, 255)");
    await same(".tongda", ["borderTopColor", "borderTopWidth", "outlineStyle"]);
    // By keyboard: the ring on an answer and on the main button.
    const ring = ["outlineStyle", "outlineColor", "boxShadow"];
    const onAnswer = await same("#a0 + label", ring, async (check) => {
      await check.getByRole("alert").getByRole("button").press("Enter");
      await page.keyboard.press("ArrowDown"); // By keyboard, and nowhere else.
      await expect(check.locator("#a0")).toBeFocused();
    });
    expect(onAnswer.outlineStyle).toBe("solid");
    expect(onAnswer.outlineColor).not.toMatch(/rgba\(.*, 0\)$/);
    const onButton = await same(".button.main", ring, async (check) => {
      await check.locator(".answer input").last().focus();
      await page.keyboard.press("Tab");
      await expect(next(check, say)).toBeFocused();
    });
    expect(onButton.outlineStyle).toBe("solid");
    expect(onButton.outlineColor).not.toMatch(/rgba\(.*, 0\)$/);
    expect(onButton.boxShadow).not.toMatch(/rgba\([^)]*, 0\)/);
  });
});

test.describe("light and dark", () => {
  const themed = visit((tongda) => ({
    element: {
      body: ["auto", "", "light", "dark", "black-yellow", "low-glare", "AUTO?"].map((theme) => element(tongda, `lang="en" ${theme && `theme="${theme}"`}`)).join(""),
    },
    frame: { body: frame(tongda, "lang=en&theme=auto") + iframe(tongda, "lang=en") },
  }));
  const themes = (where) => where.locator("tongda-check .tongda").evaluateAll((all) => all.map((one) => one.dataset.theme));
  const grounds = async (page) => (await looks(page, ".tongda", ["backgroundColor", "colorScheme"])).map(({ backgroundColor, colorScheme }) => `${backgroundColor} ${colorScheme}`);

  test("`auto` is what the device wants, in the element and in the frame; a theme that was chosen stays", async ({ page, guard, baseURL }) => {
    const seen = {};
    for (const colorScheme of ["dark", "light"]) {
      await page.emulateMedia({ colorScheme });
      const { url } = await themed({ page, guard, baseURL }, "element");
      const checks = page.locator("tongda-check");
      for (const check of await checks.all()) {
        await check.scrollIntoViewIfNeeded();
        await expect(check.getByRole("button", { name: words("en")("whom-self") })).toBeVisible();
      }
      expect(await themes(page)).toEqual([colorScheme, "light", "light", "dark", "black-yellow", "low-glare", "light"]);
      seen[colorScheme] = await grounds(page);
      // It shows: the ground, and what the browser draws by itself.
      expect(seen[colorScheme][0]).toBe(seen[colorScheme][colorScheme === "dark" ? 3 : 2]);
      await page.goto(`${url}frame`);
      for (const [at, expected] of [colorScheme, "light"].entries()) {
        const inner = page.frameLocator("iframe").nth(at);
        await expect(inner.getByRole("button", { name: words("en")("whom-self") })).toBeVisible();
        expect(await themes(inner)).toEqual([expected]);
      }
    }
    expect(seen.dark[0]).not.toBe(seen.light[0]);
    expect(seen.dark.slice(1)).toEqual(seen.light.slice(1));
  });

  test("a theme that the host changes later shows at once, and what was chosen stays chosen", async ({ page, say, guard, baseURL }) => {
    await visit((tongda) => ({ element: { body: element(tongda, `lang="zh-CN" theme="light"`) } }))({ page, guard, baseURL }, "element");
    const check = page.locator("tongda-check");
    await begin(check, say);
    await check.locator("#a1").check();
    const [before] = await grounds(page);
    await check.evaluate((one) => one.setAttribute("theme", "black-yellow"));
    expect(await grounds(page)).not.toEqual([before]);
    await expect(check.locator("#a1")).toBeChecked();
    await check.evaluate((one) => one.removeAttribute("theme"));
    expect(await grounds(page)).toEqual([before]);
    await expect(check.locator("#a1")).toBeFocused();
  });
});

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

test("two frames on one page each have their own height, and no other window has a say in it", async ({ page, say, guard, baseURL }) => {
  await page.addInitScript(() => {
    if (window.top !== window) return;
    window.told = [];
    addEventListener("message", ({ source, data }) => {
      const at = [...document.querySelectorAll("iframe")].findIndex((one) => one.contentWindow === source);
      window.told.push([at, data]);
    });
  });
  const other = await website(baseURL, { "element-ad": { body: "<p>…</p>" } });
  stops.push(other.stop);
  guard.also(other.url);
  await visit((tongda) => ({
    frame: {
      allows: new URL(other.url).origin,
      body: frame(tongda, "lang=zh-CN") + iframe(tongda, "lang=en&theme=dark") + `<iframe data-tongda title="通达" src="${baseURL}embed.html?lang=en" class="third"></iframe>`,
      style: "iframe { display: block; width: 600px; height: 40px; border: 3px solid; } iframe:nth-of-type(2) { box-sizing: border-box; width: 340px; }",
    },
  }))({ page, guard, baseURL }, "frame");
  const third = page.locator("iframe.third");
  const [zh, en] = [page.frameLocator("iframe >> nth=0"), page.frameLocator("iframe >> nth=1")];
  const heights = () => page.locator("iframe").evaluateAll((all) => all.map((one) => one.clientHeight));
  const inner = async (at) => {
    const frame = await (await page.locator("iframe").nth(at).elementHandle()).contentFrame();
    return frame.evaluate(() => Math.ceil(document.querySelector("main").getBoundingClientRect().height / 64) * 64);
  };
  const fits = (...all) => expect.poll(async () => {
    const now = await heights();
    return Promise.all(all.map(async (at) => now[at] === (await inner(at))));
  }).toEqual(all.map(() => true));
  await expect(zh.getByRole("button", { name: say("whom-self") })).toBeVisible();
  await expect(en.getByRole("button", { name: say.in("en")("whom-self") })).toBeVisible();
  await fits(0, 1);
  const shown = await heights();
  expect(shown[0]).not.toBe(shown[1]);

  await begin(zh, say);
  await next(zh, say).click();
  await expect(zh.locator("[data-title]")).toHaveText(say("q-kinds"));
  await zh.locator("summary").first().click();
  await fits(0, 1);
  const asked = await heights();
  expect(asked[0], "the one in which something happened").not.toBe(shown[0]);
  expect(asked[1], "the other").toBe(shown[1]);
  await begin(en, say.in("en"));
  await next(en, say.in("en")).click();
  await en.getByRole("button", { name: say.in("en")("see-results") }).click();
  await expect(en.getByRole("button", { name: say.in("en")("embed-go-on") })).toBeVisible();
  await fits(0, 1);
  const answered = await heights();
  expect(answered[0]).toBe(asked[0]);
  expect(answered[1]).not.toBe(asked[1]);

  // A third one has gone elsewhere by itself; the address that the host gave it is still Tongda's. It moves nothing.
  await third.scrollIntoViewIfNeeded();
  await expect(page.frameLocator("iframe.third").getByRole("button", { name: say.in("en")("whom-self") })).toBeVisible();
  await fits(0, 1, 2);
  const settled = await heights();
  const loaded = page.waitForEvent("framenavigated", (one) => one.url().startsWith(other.url));
  await (await (await third.elementHandle()).contentFrame()).evaluate((url) => { location.href = url; }, `${other.url}element-ad`).catch(() => {});
  const strange = await loaded;
  await strange.evaluate(() => {
    for (const height of [1, 999, 100_000]) parent.postMessage({ tongda: "height", height }, "*");
  });
  await expect.poll(() => page.evaluate(() => window.told.filter(([, data]) => data.height === 100_000).length)).toBe(1);
  expect(await heights()).toEqual(settled);
  // Each message was said by the frame whose height it is, and only figures were said.
  for (const [at, data] of await page.evaluate(() => window.told)) {
    expect([0, 1, 2]).toContain(at);
    expect(Object.keys(data).sort()).toEqual(["height", "tongda"]);
  }
});

test("a site that names who may frame it is not framed elsewhere, and the host's own words stay", async ({ page, say, guard, baseURL }) => {
  guard.expects(/frame-ancestors/, /refused to display|Framing/i, /chrome-error/);
  // The site as it is, with another list of headers.
  const folder = mkdtempSync(join(tmpdir(), "tongda-framed-"));
  const dist = process.env.TONGDA_DIST;
  for (const name of readdirSync(dist)) if (name !== "headers.json") symlinkSync(join(dist, name), join(folder, name));
  const rules = readFileSync(join(dist, "headers.json"), "utf8");
  expect(rules.split("frame-ancestors *").length, "said for embed.html alone").toBe(2);
  const named = (who) => writeFileSync(join(folder, "headers.json"), rules.replace("frame-ancestors *", `frame-ancestors ${who}`));
  named("https://example.org");
  const server = await serve(folder);
  stops.push(server.stop, async () => rmSync(folder, { recursive: true }));
  guard.also(server.url);
  const answered = page.waitForResponse((response) => response.url().includes("embed.html"));
  const { url } = await visit((tongda) => ({
    frame: { body: frame(tongda, "lang=zh-CN") + "<p>也可以打 12345 问。</p>", style: "iframe { display: block; height: 40px; }" },
  }))({ page, guard }, "frame", server.url);
  expect((await answered).headers()["content-security-policy"]).toMatch(/frame-ancestors https:\/\/example\.org$/);
  const framed = () => page.frames().find((one) => one !== page.mainFrame());
  await expect.poll(() => framed().url()).toBe("chrome-error://chromewebdata/");
  await expect(page.frameLocator("iframe").locator("tongda-check")).toHaveCount(0);
  await expect(page.getByRole("heading", { name: OWN_WORDS })).toBeVisible();
  await expect(page.getByText("也可以打 12345 问。")).toBeVisible();
  expect(await page.locator("iframe").evaluate((one) => one.style.height), "nobody asked for a height").toBe("");

  // The host that is named shows it.
  named(`https://example.org ${new URL(url).origin}`);
  server.show(folder);
  await page.reload();
  await expect(page.frameLocator("iframe").getByRole("button", { name: say("whom-self") })).toBeVisible();
  await expect.poll(() => page.locator("iframe").evaluate((one) => one.offsetHeight)).toBeGreaterThan(200);
});

test.describe("going on in the whole program", () => {
  const goOn = (check, say) => check.getByRole("button", { name: say("embed-go-on") });
  const SANDBOX = "allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox";
  const hosts = visit((tongda) => ({
    frame: { body: frame(tongda, "lang=zh-CN") },
    "frame-sandbox": { body: frame(tongda, "lang=zh-CN", `sandbox="${SANDBOX}"`) },
    "frame-closed": { body: frame(tongda, "lang=zh-CN", `sandbox="allow-scripts allow-same-origin allow-forms"`) },
    "frame-apart": { body: frame(tongda, "lang=zh-CN"), headers: { "cross-origin-opener-policy": "same-origin" } },
    "element-apart": { body: element(tongda, `lang="zh-CN"`), headers: { "cross-origin-opener-policy": "same-origin" } },
  }));

  for (const [name, what] of [["frame", "the frame"], ["frame-sandbox", "a sandboxed frame as documented"]]) {
    test(`from ${what}: the answers come along, once, and the frame keeps its own until it is cleared`, async ({ page, context, say, guard, baseURL }) => {
      await hosts({ page, guard, baseURL }, name);
      const check = page.frameLocator("iframe");
      await someResults(check, say);
      const [whole] = await Promise.all([context.waitForEvent("page"), goOn(check, say).click()]);
      await expect(whole.getByRole("heading", { level: 1, name: say("review-title") })).toBeVisible();
      expect(whole.url()).toBe(`${baseURL}?lang=zh-CN#/check/review`);
      await expect(whole.locator("#main")).toContainText(say("v-kinds-hearing"));
      await expect(whole.locator("#main")).not.toContainText(say("v-kinds-vision"));
      expect(await whole.evaluate(() => [localStorage.length, sessionStorage.length, history.state])).toEqual([0, 0, null]);
      await expect(goOn(check, say)).toBeVisible();
      await expect(check.getByRole("status")).toHaveText("");
      await check.getByRole("button", { name: say("end-and-clear") }).click();
      await expect(check.getByRole("status")).toHaveText(say("cleared"));
      await expect(whole.locator("#main"), "the other window is another copy").toContainText(say("v-kinds-hearing"));
    });
  }

  test("from a frame whose browser opens no windows: the address is shown, has the focus, and leads to the program", async ({ page, context, say, guard, baseURL }) => {
    await page.addInitScript(() => { window.open = () => null; });
    await hosts({ page, guard, baseURL }, "frame");
    const check = page.frameLocator("iframe");
    await someResults(check, say);
    await goOn(check, say).click();
    await expect(check.getByRole("status")).toContainText(say("embed-blocked"));
    const link = check.getByRole("status").getByRole("link", { name: baseURL, exact: true });
    await expect(link).toBeFocused();
    await expect(goOn(check, say), "the results stay").toBeVisible();
    const [whole] = await Promise.all([context.waitForEvent("page"), link.press("Enter")]);
    await expect(whole.getByRole("link", { name: say("door-check") })).toBeVisible();
    expect([whole.url(), await whole.evaluate(() => opener)]).toEqual([baseURL, null]);
  });

  test("from a frame that its host lets open no windows: the address can be read", async ({ page, context, say, guard, baseURL }) => {
    guard.expects(/allow-popups/);
    await hosts({ page, guard, baseURL }, "frame-closed");
    const check = page.frameLocator("iframe");
    await someResults(check, say);
    await goOn(check, say).click();
    await expect(check.getByRole("status")).toHaveText(say("embed-blocked") + baseURL);
    await expect(check.getByRole("status").getByRole("link")).toBeFocused();
    await expect(goOn(check, say), "the results stay").toBeVisible();
    expect(context.pages()).toEqual([page]);
  });

  for (const kind of ["element", "frame"]) {
    test(`from the ${kind} on a page that keeps other windows apart: the program opens and starts from the beginning`, async ({ page, context, say, guard, baseURL }) => {
      await hosts({ page, guard, baseURL }, `${kind}-apart`);
      const check = kind === "frame" ? page.frameLocator("iframe") : page.locator("tongda-check");
      await someResults(check, say);
      const [whole] = await Promise.all([context.waitForEvent("page"), goOn(check, say).click()]);
      await expect(whole.getByRole("link", { name: say("door-check") })).toBeVisible();
      await expect(whole.locator("html")).toHaveAttribute("lang", "zh-CN");
      expect(await whole.evaluate(() => [opener, location.hash, document.documentElement.dataset.fallback ?? null])).toEqual([null, "", null]);
      await whole.getByRole("link", { name: say("door-check") }).click();
      await expect(whole.getByRole("button", { name: say("whom-self") })).toBeVisible();
      await expect(goOn(check, say), "the results stay where they are").toBeVisible();
    });
  }
});
