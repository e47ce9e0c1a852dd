// What the web server says with each file, against the site's own list of headers: media types, caching, packed twins,
// the content policy. Asked by hand, so that no browser tidies an address or unpacks an answer first.
import { expect, test } from "@playwright/test";
import { readFileSync, readdirSync, existsSync } from "node:fs";
import * as http from "node:http";
import * as https from "node:https";
import { join } from "node:path";

const dist = process.env.TONGDA_DIST;
const base = new URL(process.env.TONGDA_URL);
const { request } = base.protocol === "https:" ? https : http;
const rules = JSON.parse(readFileSync(join(dist, "headers.json"), "utf8"));
const hashed = new RegExp(rules.hashed.match);
const isTwin = (path) => /\.(br|gz)$/.test(path);
const paths = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !isTwin(entry.name))
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(dist.length).replace(/^\//, ""));

/** One request, as it is written. */
function ask(path, headers = {}, method = "GET") {
  return new Promise((done, failed) => {
    const asked = request({ host: base.hostname, port: base.port, path, method, headers, agent: false }, (answer) => {
      const parts = [];
      answer.on("data", (part) => parts.push(part));
      answer.on("end", () => done({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }));
    });
    asked.on("error", failed);
    asked.end();
  });
}

const at = (path) => base.pathname + path;

/** What goes with every answer about a path, whether or not there is such a file. */
function always(path) {
  const special = rules.paths.filter(({ begins }) => path.startsWith(begins)).map(({ headers }) => headers);
  return Object.assign({}, rules.all, ...special);
}

function kind(path) {
  return rules.types[path.split(".").pop()] ?? "application/octet-stream";
}

test("each file has its media type, its headers and its time to be kept", async () => {
  expect(paths.length).toBeGreaterThan(40);
  for (const path of paths) {
    const { status, headers, body } = await ask(at(path));
    expect(status, path).toBe(200);
    expect(headers, path).toMatchObject({
      ...always(path),
      ...(hashed.test(path) ? rules.hashed : rules.others).headers,
      "content-type": kind(path),
    });
    expect(headers["content-encoding"], path).toBeUndefined();
    expect(body.equals(readFileSync(join(dist, path))), path).toBe(true);
  }
});

test("the folder is the page", async () => {
  const { status, headers, body } = await ask(base.pathname);
  expect(status).toBe(200);
  expect(headers).toMatchObject({ ...always("index.html"), ...rules.others.headers, "content-type": kind("index.html") });
  expect(body.equals(readFileSync(join(dist, "index.html")))).toBe(true);
});

test("a browser that unpacks gzip gets the packed twin, if there is one", async () => {
  const packed = paths.filter((path) => existsSync(join(dist, `${path}.gz`)));
  expect(packed.length).toBeGreaterThan(40);
  for (const path of paths) {
    const { status, headers, body } = await ask(at(path), { "accept-encoding": "gzip" });
    const twin = packed.includes(path);
    expect(status, path).toBe(200);
    expect(headers["content-encoding"], path).toBe(twin ? "gzip" : undefined);
    expect(headers["content-type"], path).toBe(kind(path));
    expect(body.equals(readFileSync(join(dist, twin ? `${path}.gz` : path))), path).toBe(true);
    if (twin) expect(headers.vary?.toLowerCase(), path).toBe("accept-encoding");
  }
  // Changed in place on the server: a twin would go on saying what was.
  expect(packed).not.toContain("kiosk.json");
  expect(packed).not.toContain("contacts.json");
});

test("a browser that unpacks brotli alone gets that twin, or the file as it is", async () => {
  // The hundreds of pages of the text edition are served alike.
  for (const path of paths.filter((path) => !path.startsWith("text/") || path.endsWith("/index.html"))) {
    const { status, headers, body } = await ask(at(path), { "accept-encoding": "br" });
    const sent = headers["content-encoding"] ?? "nothing";
    expect(status, path).toBe(200);
    // nginx needs a part of its own for it, which is not in every installation.
    expect(existsSync(join(dist, `${path}.br`)) ? ["br", "nothing"] : ["nothing"], path).toContain(sent);
    expect(headers["content-type"], path).toBe(kind(path));
    expect(body.equals(readFileSync(join(dist, sent === "br" ? `${path}.br` : path))), path).toBe(true);
  }
});

test("what a browser has is not sent again", async () => {
  for (const path of ["", "pack.json", "locales/zh-CN/start.ftl", "sw.js", paths.find((path) => hashed.test(path))]) {
    const gzip = { "accept-encoding": "gzip" };
    const { etag } = (await ask(at(path), gzip)).headers;
    const again = await ask(at(path), { ...gzip, "if-none-match": etag });
    expect(again.status, path).toBe(304);
    expect(again.body.length, path).toBe(0);
    expect(again.headers["cache-control"], path).toBe((hashed.test(path) ? rules.hashed : rules.others).headers["cache-control"]);
    expect((await ask(at(path), { ...gzip, "if-none-match": '"another"' })).status, path).toBe(200);
  }
});

test("HEAD says what GET says", async () => {
  const get = await ask(at("pack.json"), { "accept-encoding": "gzip" });
  const head = await ask(at("pack.json"), { "accept-encoding": "gzip" }, "HEAD");
  for (const { headers } of [get, head]) for (const name of ["date", "transfer-encoding"]) delete headers[name];
  expect(head.headers).toEqual(get.headers);
  expect(head.body.length).toBe(0);
});

test("what is not there is not kept, and nothing outside the folder is there", async () => {
  const missing = ["nothing.js", "nothing-0123abcd.js", "embed/nothing-0123abcd.wasm", "locales/"];
  for (const path of missing) {
    const { status, headers } = await ask(at(path));
    expect([403, 404], path).toContain(status);
    expect(headers, path).toMatchObject({ ...always(path), ...rules.others.headers });
  }
  for (const path of ["../package.json", "%2e%2e/package.json", "..%2fpackage.json", "../../../../../../etc/passwd", ".git/config"]) {
    const { status, body } = await ask(at(path));
    // Caddy has an empty page for what is no part of a site.
    if (status !== 200 || body.length > 0) expect([400, 403, 404], path).toContain(status);
  }
  for (const method of ["POST", "PUT", "DELETE"]) expect((await ask(at(""), {}, method)).status, method).toBe(405);
});

test("other sites may load and frame what is made for them, and nothing else", async () => {
  for (const path of ["embed.js", "embed/check-0123abcd.wasm"]) {
    expect((await ask(at(path))).headers, path).toMatchObject({
      "access-control-allow-origin": "*", "cross-origin-resource-policy": "cross-origin",
    });
  }
  const framed = (await ask(at("embed.html"))).headers["content-security-policy"];
  expect(framed).toContain("frame-ancestors *");
  expect(framed).toBe(always("embed.html")["content-security-policy"]);
  for (const path of ["", "index.html", "pack.json", "sw.js"]) {
    const { headers } = await ask(at(path));
    expect(headers["access-control-allow-origin"], path).toBeUndefined();
    expect(headers["content-security-policy"], path).toContain("frame-ancestors 'none'");
  }
});

test("without the last slash the folder is still found, and what stands behind a question mark goes along", async () => {
  test.skip(base.pathname === "/", "served at the root");
  for (const query of ["", "?kiosk", "?lang=en&continue"]) {
    const { status, headers } = await ask(base.pathname.slice(0, -1) + query);
    expect([301, 302, 307, 308], query).toContain(status);
    expect(new URL(headers.location, base).href).toBe(base.href + query);
  }
});
