// Other people's websites: pages of another origin that take the check in, with styles that fight it and a policy that
// allows it no more than docs/embed.md asks for.
import { createServer } from "node:http";
import { readFileSync } from "node:fs";

const CSS = readFileSync(new URL("host/hostile.css", import.meta.url));

/** The policy line of docs/embed.md, for the element and for the frame, on a page that allows nothing else. */
export const policy = (tongda) => ({
  element: `script-src 'self' 'wasm-unsafe-eval' ${tongda}; style-src ${tongda}; connect-src ${tongda}`,
  frame: `script-src 'self' ${tongda}; frame-src ${tongda}`,
});

/** A site that answers with `pages`, each a body, under a policy. */
export async function host(tongda, pages) {
  const origin = new URL(tongda).origin;
  const allowed = Object.entries(policy(origin));
  const server = createServer((request, response) => {
    const name = request.url.slice(1);
    if (name === "hostile.css") return response.setHeader("content-type", "text/css").end(CSS);
    const page = pages[name];
    if (!page) return response.writeHead(404).end();
    const own = allowed.find(([kind]) => name.startsWith(kind))[1].replace("style-src", "style-src 'self'");
    const style = own.includes("style-src") ? "" : "; style-src 'self'";
    response.setHeader("content-security-policy", `default-src 'none'; img-src data:; ${own}${style}; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'`);
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(`<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>某某区人民政府</title><link rel="icon" href="data:,"><link rel="stylesheet" href="hostile.css"><body><main>${page}</main></body></html>`);
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return { url: `http://127.0.0.1:${server.address().port}/`, stop: () => new Promise((done) => { server.close(done); server.closeAllConnections(); }) };
}
