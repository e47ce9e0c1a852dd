// The pages that we are measured against, made from npm packages of a fixed version when the benchmark starts.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { govuk } from "./govuk.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);
const package_ = (name) => dirname(require.resolve(`${name}/package.json`));

/** The version of a package as installed. */
export const version = (name) => require(`${name}/package.json`).version;

/** A name that changes with the content, so that the file may be kept for ever. */
function hashed(name, bytes) {
  const [, stem, end] = /^(.*)\.(\w+)$/.exec(name);
  return `${stem}-${createHash("sha256").update(bytes).digest("hex").slice(0, 8)}.${end}`;
}

/** Style, script and fonts as the package ships them; the style names its fonts from the root of the server. */
export function govukPages(words) {
  const shipped = join(package_("govuk-frontend"), "dist/govuk");
  const read = (name) => readFileSync(join(shipped, name));
  const [css, js] = [read("govuk-frontend.min.css"), read("govuk-frontend.min.js")];
  const [style, script] = [hashed("govuk-frontend.css", css), hashed("govuk-frontend.js", js)];
  const files = new Map([[`/govuk/${style}`, css], [`/govuk/${script}`, js]]);
  for (const [name, html] of Object.entries(govuk(words, `./${style}`, `./${script}`))) files.set(`/govuk/${name}`, Buffer.from(html));
  for (const [, asset] of css.toString().matchAll(/url\((\/assets\/[\w./-]+)\)/g)) files.set(asset, read(asset.slice(1)));
  return files.set("/assets/images/favicon.svg", read("assets/images/favicon.svg"));
}

/** One script of React, its renderer and the page, for browsers of the last years; a style of its own. */
export async function reactPages(words) {
  const made = await build({
    entryPoints: [join(here, "react.jsx")],
    bundle: true, minify: true, write: false, jsx: "automatic", target: "es2020", format: "iife", legalComments: "none",
    define: { WORDS: JSON.stringify(words), "process.env.NODE_ENV": '"production"' },
  });
  const js = Buffer.from(made.outputFiles[0].contents);
  const css = readFileSync(join(here, "react.css"));
  const [style, script] = [hashed("page.css", css), hashed("page.js", js)];
  const html = `<!doctype html>
<html lang="${words.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.first.heading} - ${words.brand}</title>
<link rel="icon" href="/assets/images/favicon.svg" type="image/svg+xml">
<script defer src="${script}"></script>
<link rel="stylesheet" href="${style}">
</head>
<body><div id="root"></div></body>
</html>
`;
  return new Map([["/react/index.html", Buffer.from(html)], [`/react/${style}`, css], [`/react/${script}`, js]]);
}
