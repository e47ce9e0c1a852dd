// A server of a test's own that can be stopped: the files of the site, below a path, with the headers of production.
import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const BASE = "/tongda/";

/**
 * Starts on a free port. `stop()` ends it at once, open connections too; `show(folder)` puts another version of the site
 * in the place of the one that is there.
 */
export async function serve(folder = process.env.TONGDA_DIST) {
  let site = read(folder);
  const server = createServer((request, response) => answer(site, request, response));
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${server.address().port}${BASE}`,
    show: (folder) => { site = read(folder); },
    stop: () => new Promise((done) => {
      server.close(done);
      server.closeAllConnections();
    }),
  };
}

const read = (folder) => ({ folder, rules: JSON.parse(readFileSync(join(folder, "headers.json"), "utf8")) });

function answer({ folder, rules }, request, response) {
  const { pathname } = new URL(request.url, "http://localhost");
  const path = pathname.startsWith(BASE) ? pathname.slice(BASE.length) : "..";
  const name = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  const special = rules.paths.filter(({ begins }) => name.startsWith(begins)).map(({ headers }) => headers);
  for (const [key, value] of Object.entries(Object.assign({}, rules.all, ...special))) response.setHeader(key, value);
  try {
    if (!/^[\w./-]+$/.test(name) || name.includes("..")) throw new Error("not ours");
    const bytes = readFileSync(join(folder, name));
    const { headers } = new RegExp(rules.hashed.match).test(name) ? rules.hashed : rules.others;
    for (const [key, value] of Object.entries(headers)) response.setHeader(key, value);
    response.setHeader("content-type", rules.types[name.split(".").pop()] ?? "application/octet-stream");
    response.end(bytes);
  } catch {
    response.statusCode = 404;
    response.end("404 Not Found");
  }
}
