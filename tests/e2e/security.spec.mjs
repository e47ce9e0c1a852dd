// What docs/security.md says is defended, tried as somebody would who means harm: the content policy, files with markup in
// them, photos that know where they were taken, a site that was changed on the way.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beginRound, exported, imported, openCheck, picture, read, saved } from "./audit.mjs";
import { expect, test } from "./guard.mjs";
import { isKept } from "./kept.mjs";
import { FARMER, begin, fillIn, pack } from "./person.mjs";
import { serve } from "./server.mjs";
import { entries, packed } from "./zip.mjs";

const RULES = JSON.parse(readFileSync(join(process.env.TONGDA_DIST, "headers.json"), "utf8"));
const MARKUP = `"><img src=x onerror="document.title='run'"><script>document.title='run'</script>`;

test("every answer carries the policy, and the page itself has it too", async ({ page, request }) => {
  for (const path of ["./", "pack.json", "licences.txt", "sw.js", "nothing-here", "src/lib.rs", ".git/config"]) {
    const headers = (await request.get(path)).headers();
    for (const [name, value] of Object.entries(RULES.all)) expect(headers[name], `${path} ${name}`).toBe(value);
  }
  const policy = RULES.all["content-security-policy"];
  for (const part of ["default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "style-src 'self'", "connect-src 'self'",
    "form-action 'none'", "base-uri 'none'", "frame-ancestors 'none'"]) {
    expect(policy.split("; "), part).toContain(part);
  }
  await page.goto("./");
  const own = await page.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content");
  expect(policy).toBe(`${own}; frame-ancestors 'none'`);
});

/** What the browser refuses, by directive, when a page tries all that injected markup would try. */
const refused = (page) => page.evaluate(async () => {
  const seen = [];
  addEventListener("securitypolicyviolation", (event) => seen.push(event.effectiveDirective));
  const add = (name, attributes, text = "") => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.textContent = text;
    document.body.append(element);
    return element;
  };
  add("script", {}, "document.title = 'run'");
  add("script", { src: "https://elsewhere.invalid/x.js" });
  add("style", {}, "body { display: none }");
  add("p", { style: "color: red" });
  add("p", { onclick: "document.title = 'run'" }).click();
  add("img", { src: "https://elsewhere.invalid/x.png" });
  add("iframe", { src: "https://elsewhere.invalid/" });
  add("object", { data: "https://elsewhere.invalid/" });
  add("base", { href: "https://elsewhere.invalid/" });
  add("form", { action: "https://elsewhere.invalid/", method: "post" }).submit();
  await fetch("https://elsewhere.invalid/").catch(() => {});
  navigator.sendBeacon("https://elsewhere.invalid/", "x");
  // In a turn of its own: what the test itself evaluates is let through. That it is refused is said by the event.
  setTimeout(() => new Function("document.title = 'run'")());
  await new Promise((done) => setTimeout(done, 500));
  return [...new Set(seen)].sort();
});

const ALL = ["base-uri", "connect-src", "form-action", "frame-src", "img-src", "object-src", "script-src", "script-src-attr",
  "script-src-elem", "style-src-attr", "style-src-elem"];

test("the browser refuses all that injected markup could try, with a server and without", async ({ page, guard }) => {
  guard.expects(/^policy: /, /^page: .*eval/i, /Content Security Policy|content security policy/, /elsewhere\.invalid/, /ERR_CONNECTION_REFUSED|fetching the script/);
  const server = await serve();
  guard.also(server.url);
  try {
    await page.goto(server.url);
    await isKept(page);
    await page.reload();
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    expect(await refused(page)).toEqual(ALL);
    expect(await page.title()).not.toBe("run");
  } finally {
    await server.stop();
  }
  await page.reload();
  await expect(page.locator("h1").first()).toBeVisible();
  expect(await refused(page)).toEqual(ALL);
  expect(await page.title()).not.toBe("run");
});

test("no other page can put it into a frame", async ({ page, guard, baseURL }) => {
  guard.expects(/frame-ancestors/, /refused to display|Framing/i, /chrome-error/);
  const host = createServer((_, response) => {
    response.setHeader("content-type", "text/html");
    response.end(`<!doctype html><title>host</title><iframe src="${baseURL}"></iframe>`);
  });
  await new Promise((done) => host.listen(0, "127.0.0.1", done));
  try {
    const address = `http://127.0.0.1:${host.address().port}/`;
    guard.also(address);
    const asked = page.waitForRequest(baseURL);
    await page.goto(address);
    await asked;
    await page.waitForTimeout(1000);
    const frames = page.frames().filter((frame) => frame !== page.mainFrame());
    for (const frame of frames) expect(await frame.locator("#app").count()).toBe(0);
  } finally {
    host.close();
    host.closeAllConnections();
  }
});

test("an answer is in no request, no referrer, no log, and not on the page after a crash", async ({ page, say, guard }) => {
  const said = [];
  const sent = [];
  page.on("console", (message) => said.push(message.text()));
  page.on("request", (request) => sent.push(request));
  await begin(page, say);
  // The one number that nobody would meet by chance.
  await fillIn(page, { for_whom: "person", kinds: ["vision"], age: 117 });
  await page.goto("./#/check/results");
  await guard.leavesNothing(page);
  for (const request of sent) {
    const { referer, cookie } = await request.allHeaders();
    expect([request.method(), request.postData(), referer || "none", cookie], request.url()).toEqual(["GET", null, "none", undefined]);
    expect(request.url()).not.toContain("117");
  }
  await page.evaluate(() => dispatchEvent(new CustomEvent("tongda-crash")));
  await expect(page.locator("html")).toHaveAttribute("data-fallback", "crash");
  expect(await page.locator("body").innerText()).not.toContain("117");
  expect(said.filter((text) => text.includes("117"))).toEqual([]);
});

test("the code on the sheet has no row that tells more than a disability, until the person picks it", async ({ page, say }) => {
  await begin(page, say);
  await fillIn(page, FARMER.answers);
  await page.getByRole("link", { name: say("see-results-now"), exact: true }).click();
  await page.getByRole("link", { name: say("to-sheet"), exact: true }).click();
  const address = page.getByText(/#\/s\//).filter({ visible: true });
  const rows = async () => new URL(await address.innerText()).hash.replace("#/s/", "").split(".");
  const telling = new Set(pack.rows.filter(isTelling).map(({ id }) => id));
  const offered = await page.locator(".picker input").evaluateAll((all) => all.map(({ id }) => id.replace("pick-", "")));
  const secret = offered.filter((id) => telling.has(id));
  expect(secret.length).toBeGreaterThan(3);
  expect((await rows()).filter((id) => telling.has(id))).toEqual([]);
  await page.locator(`#pick-${secret[0]}`).check({ force: true });
  expect((await rows()).filter((id) => telling.has(id))).toEqual([secret[0]]);
});

/** Whether a row's rule asks for something that is private, the kind of disability aside. */
function isTelling(row) {
  const names = (test) => {
    const [[kind, inner]] = Object.entries(test);
    if (kind === "is" || kind === "has") return [inner[0]];
    if (kind === "sum") return inner[0].map(([, fact]) => fact);
    if (kind === "not") return names(inner);
    if (kind === "named") return [pack.derived[inner].is, pack.derived[inner].unsure_when].filter(Boolean).flatMap(names);
    return kind === "const" ? [] : inner.flatMap(names);
  };
  const tests = [...row.rule, row.wider].filter(Boolean).map(({ test }) => test);
  const facts = tests.flatMap(names).map((at) => pack.facts[at]);
  return facts.some(({ id, sensitive }) => id !== "kinds" && !["no", "low"].includes(sensitive));
}

test("addresses of offices are text, whatever stands in the file", async ({ page, say }) => {
  await page.route("**/contacts.json", (route) => route.fulfill({
    contentType: "application/json",
    body: JSON.stringify({ dpf: { address: MARKUP, phone: "javascript:document.title='run'", hours: ["list"], link: "https://elsewhere.invalid/" } }),
  }));
  await page.goto("./#/office/dpf");
  await expect(page.getByText(MARKUP, { exact: true })).toBeVisible();
  await expect(page.getByText("javascript:document.title='run'", { exact: true })).toBeVisible();
  await expect(page.getByText(say("contact-missing"), { exact: true })).toHaveCount(1);
  expect(await page.locator("a[href^='javascript:'], a[href*=elsewhere], #main img").count()).toBe(0);
  expect(await page.title()).not.toBe("run");
});
test("a photo that knows where it was taken is kept and handed on without that", async ({ page, say }) => {
  const round = await beginRound(page, say);
  await openCheck(page, say, round, "grab-bar-diameter");
  await read(page, "39");
  const shot = await picture(page, 400, 300);
  const buffer = withPlace(shot.buffer);
  expect(segments(buffer)).toContain("Exif");
  await page.locator("#pick").setInputFiles({ ...shot, buffer });
  await expect(page.locator(".photo[role=group] img")).toBeVisible();
  await saved(page);
  const photos = entries(await exported(page, say)).filter(([name]) => name.endsWith(".jpg"));
  expect(photos.length).toBe(1);
  // JFIF says that it is a JPEG; ICC_PROFILE would say what its colours mean. Nothing else may be in front of the picture.
  expect(segments(photos[0][1]).filter((name) => !["JFIF", "ICC_PROFILE"].includes(name))).toEqual([]);
  expect(photos[0][1].includes("Secret place")).toBe(false);
});

test("a file made to do harm is shown as text: markup in names and notes, a photo that is none", async ({ page, say, browser, baseURL, locale }) => {
  const round = await beginRound(page, say, { name: "Xibu" });
  await openCheck(page, say, round, "grab-bar-diameter");
  await read(page, "39");
  await page.getByRole("button", { name: say("note"), exact: true }).click();
  await page.getByLabel(say("note"), { exact: true }).fill("Note here");
  await page.locator("#pick").setInputFiles(await picture(page, 400, 300));
  await page.getByLabel(say("photo-words")).fill("A bar");
  await page.getByLabel(say("photo-words")).press("Tab");
  await saved(page);

  const evil = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" onload="document.title='run'"><script>document.title='run'</script></svg>`);
  const hash = createHash("sha256").update(evil).digest("hex");
  const all = entries(await exported(page, say));
  const old = all.find(([name]) => name.endsWith(".jpg"))[0].slice("photos/".length, -".jpg".length);
  const quoted = JSON.stringify(MARKUP).slice(1, -1);
  const changed = all.map(([name, bytes]) => name.endsWith(".jpg") ? [`photos/${hash}.jpg`, evil]
    : [name, bytes.toString("utf8").replaceAll(old, hash).replaceAll("Xibu", quoted).replaceAll("Note here", quoted).replaceAll("A bar", quoted)]);

  const context = await browser.newContext({ baseURL, locale, acceptDownloads: true });
  const fresh = await context.newPage();
  await fresh.goto("./#/audit/exchange");
  await expect(await imported(fresh, packed(changed))).toContainText(say("import-done"));
  for (const hash of ["#/audit", `#/audit/round/${round}`, `#/audit/round/${round}/check/grab-bar-diameter`, `#/audit/round/${round}/summary`,
    `#/audit/round/${round}/report`, "#/audit/district"]) {
    await fresh.goto(`./${hash}`);
    await expect(fresh.locator("#main h1")).toBeVisible();
    await fresh.waitForTimeout(300);
    expect(await fresh.locator("img[src=x], #main script, #main svg[onload]").count(), hash).toBe(0);
    expect(await fresh.title(), hash).not.toBe("run");
  }
  await fresh.goto(`./#/audit/round/${round}/report`);
  await expect(fresh.getByText(MARKUP).first()).toBeVisible();
  const download = fresh.waitForEvent("download");
  await fresh.getByRole("button", { name: say("save-report"), exact: true }).click();
  const report = readFileSync(await (await download).path(), "utf8");
  expect(report).not.toMatch(/<script|<img src=x|<svg[^>]*onload/);
  expect(report).toContain("Content-Security-Policy");
  // The saved file, opened as whoever gets it by mail opens it.
  const folder = mkdtempSync(join(tmpdir(), "tongda-report-"));
  writeFileSync(join(folder, "report.html"), report);
  await fresh.goto(`file://${join(folder, "report.html")}`);
  await expect(fresh.getByText(MARKUP).first()).toBeVisible();
  expect(await fresh.title()).not.toBe("run");
  rmSync(folder, { recursive: true });
  await context.close();
});

test("a site that was changed on the way is not kept for offline", async ({ page, context, guard }) => {
  const folder = mkdtempSync(join(tmpdir(), "tongda-changed-"));
  cpSync(process.env.TONGDA_DIST, folder, { recursive: true });
  writeFileSync(join(folder, "kiosk.svg"), `${readFileSync(join(folder, "kiosk.svg"), "utf8")}<!-- changed -->`);
  const server = await serve(folder);
  guard.also(server.url);
  guard.expects(/not of this version/, /serviceWorker|ServiceWorker/);
  try {
    const begun = context.waitForEvent("serviceworker");
    await page.goto(server.url);
    await begun;
    const kept = () => page.evaluate(async () => [
      (await navigator.serviceWorker.getRegistrations()).map((one) => one.active?.state ?? one.waiting?.state ?? one.installing?.state),
      (await caches.keys()).filter((name) => !name.startsWith("tongda-edited")),
    ]);
    await expect.poll(kept, { timeout: 30_000 }).toEqual([[], []]);
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true });
  }
});

/** The names of the segments in front of the picture. */
function segments(jpeg) {
  const names = [];
  for (let at = 2; jpeg[at] === 0xff && jpeg[at + 1] !== 0xda;) {
    const [marker, length] = [jpeg[at + 1], jpeg.readUInt16BE(at + 2)];
    const text = jpeg.toString("latin1", at + 4, at + 2 + length);
    if ((marker >= 0xe0 && marker <= 0xef) || marker === 0xfe) names.push(text.split("\0")[0] || `segment ${marker}`);
    at += 2 + length;
  }
  return names;
}

/** A picture as a telephone writes it: with a description and a latitude in front. */
function withPlace(jpeg) {
  const words = Buffer.from("Secret place\0");
  const entry = (tag, kind, count, value) => {
    const bytes = Buffer.alloc(12);
    bytes.writeUInt16LE(tag, 0);
    bytes.writeUInt16LE(kind, 2);
    bytes.writeUInt32LE(count, 4);
    if (typeof value === "string") bytes.write(value, 8, "latin1");
    else bytes.writeUInt32LE(value, 8);
    return bytes;
  };
  const [DESCRIPTION, GPS, LATITUDE_REF, ASCII, LONG] = [0x010e, 0x8825, 1, 2, 4];
  const head = Buffer.from([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0]); // Little end first; the directory follows at once.
  const directory = Buffer.concat([
    Buffer.from([2, 0]), entry(DESCRIPTION, ASCII, words.length, 38), entry(GPS, LONG, 1, 38 + words.length), Buffer.alloc(4),
  ]);
  const gps = Buffer.concat([Buffer.from([1, 0]), entry(LATITUDE_REF, ASCII, 2, "N\0"), Buffer.alloc(4)]);
  const exif = Buffer.concat([Buffer.from("Exif\0\0"), head, directory, words, gps]);
  const size = Buffer.alloc(2);
  size.writeUInt16BE(exif.length + 2);
  return Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xe1]), size, exif, jpeg.subarray(2)]);
}
