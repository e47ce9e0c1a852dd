// A server of a test's own that can be stopped: the files of the site with the headers of production.
import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Starts on a free port. `stop()` ends it at once, open connections too. */
export async function serve(folder = process.env.TONGDA_DIST) {
  const rules = JSON.parse(readFileSync(join(folder, "headers.json"), "utf8"));
  const server = createServer((request, response) => answer(folder, rules, request, response));
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    stop: () => new Promise((done) => {
      server.close(done);
      server.closeAllConnections();
    }),
  };
}

function answer(folder, rules, request, response) {
  const { pathname } = new URL(request.url, "http://localhost");
  const name = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
  for (const [key, value] of Object.entries(rules.all)) response.setHeader(key, value);
  const kind = rules.types[name.split(".").pop()];
  try {
    if (!/^[\w./-]+$/.test(name) || name.includes("..")) throw new Error("not ours");
    const bytes = readFileSync(join(folder, name));
    const { headers } = new RegExp(rules.hashed.match).test(name) ? rules.hashed : rules.others;
    for (const [key, value] of Object.entries(headers)) response.setHeader(key, value);
    response.setHeader("content-type", kind ?? "application/octet-stream");
    response.end(bytes);
  } catch {
    response.statusCode = 404;
    response.end("404 Not Found");
  }
}
