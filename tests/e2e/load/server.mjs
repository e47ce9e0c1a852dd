// One server for all pages measured: HTTP/1.1, everything in memory, compressed beforehand, the same headers for all.
import { createServer } from "node:http";
import { readFileSync, readdirSync, existsSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

// The pages of others need what ours does without: a script in the page, fonts, a form that is sent.
const POLICY = "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self'; img-src 'self' blob: data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const PACKED = /\.(woff2?|png|jpg|ico)$/;

/** Ours, from its folder, with the twins that were published beside the files. */
export function ours(folder, below) {
  const files = new Map();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath ?? entry.path, entry.name);
    if (!entry.isFile() || /\.(br|gz)$/.test(path)) continue;
    const twin = existsSync(`${path}.br`) ? readFileSync(`${path}.br`) : null;
    files.set(below + path.slice(folder.length).replaceAll("\\", "/").replace(/^\/+/, ""), { bytes: readFileSync(path), twin });
  }
  return files;
}

/** Those of others, compressed as hard as ours. */
export function theirs(pages) {
  const best = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
  return new Map([...pages].map(([path, bytes]) => [path, { bytes, twin: PACKED.test(path) ? null : brotliCompressSync(bytes, best), policy: POLICY }]));
}

/** Starts on a free port. `sent` is the sum of the bodies sent so far. */
export async function serve(files, rules) {
  const state = { sent: 0 };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const name = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
    const file = files.get(name);
    const kept = new RegExp(rules.hashed.match).test(name) ? rules.hashed : rules.others;
    const type = rules.types[name.split(".").pop()] ?? "application/octet-stream";
    const head = { ...rules.all, ...kept.headers, ...rules.twins.headers, "content-type": type };
    if (file?.policy) head["content-security-policy"] = file.policy;
    if (file?.twin) head["content-encoding"] = "br";
    const body = file ? file.twin ?? file.bytes : Buffer.from("404 Not Found");
    state.sent += body.length;
    response.writeHead(file ? 200 : 404, { ...head, "content-length": body.length }).end(body);
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    sent: () => state.sent,
    stop: () => new Promise((done) => {
      server.close(done);
      server.closeAllConnections();
    }),
  };
}
