// A website of somebody else that takes the check in, and the other district's site, for the tests of what a host relies on.
import { createServer } from "node:http";
import { expect, test } from "./guard.mjs";
import { policy } from "./host.mjs";
import { choose, next } from "./person.mjs";
import { serve } from "./server.mjs";

export const district = process.env.TONGDA_DISTRICT;
if (!district) throw new Error("TONGDA_DISTRICT is not set: start these tests with `cargo xtask test`");

export const COUNTY = { "zh-CN": /示例县/, en: /Sample County/ };
export const OTHER = /武陵源|Wulingyuan/;
export const OWN_WORDS = "区政府办事指南";

export const element = (tongda, attributes, inside = "") => `<script type="module" src="${tongda}embed.js"></script><tongda-check ${attributes}>${inside}</tongda-check>`;
export const iframe = (tongda, query, attributes = "") => `<iframe data-tongda title="通达" ${attributes} src="${tongda}embed.html?${query}"></iframe>`;
export const frame = (...given) => `<script type="module" src="${given[0]}embed-frame.js"></script>${iframe(...given)}`;

/**
 * A website of an origin of its own: pages by name, each with a body and, if wanted, a style, headers, more that it allows
 * to connect to or to frame; files by name as they are. Its policy is that of docs/embed.md and nothing more.
 */
export async function website(tongda, pages) {
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

export const stops = [];
/** To be called once by each file of tests: ends what its tests have begun. */
export const ending = () => test.afterEach(async () => { for (const stop of stops.splice(0)) await stop(); });

/** Opens a page of a website with these pages around the check of a Tongda site, for as long as the test runs. */
export const visit = (pages) => async ({ page, guard, baseURL }, name, of = baseURL) => {
  const site = await website(of, pages(of));
  stops.push(site.stop);
  guard.also(site.url);
  await page.goto(site.url + name);
  return site;
};

/** The site of the other district, for as long as the test runs. */
export async function county(guard) {
  const server = await serve(district);
  stops.push(server.stop);
  guard.also(server.url);
  return server.url;
}

export async function begin(check, say) {
  await check.getByRole("button", { name: say("whom-self") }).click();
  await expect(check.getByRole("heading", { name: say("topics-title"), exact: true })).toBeFocused();
}

/** To the results after one question, whose answer can be recognised. */
export async function someResults(check, say) {
  await begin(check, say);
  await next(check, say).click();
  await expect(check.locator("[data-title]")).toHaveText(say("q-kinds"));
  await choose(check, say, "kinds", ["hearing"]);
  await next(check, say).click();
  await expect(check.locator("[data-title]")).not.toHaveText(say("q-kinds"));
  await check.getByRole("button", { name: say("see-results") }).click();
  await expect(check.getByRole("button", { name: say("embed-go-on") })).toBeVisible();
}
