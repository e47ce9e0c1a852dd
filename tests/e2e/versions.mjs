// Another version of the published site: the same with another heading on the first pages, as its build would make it. Where
// a test asks for it, a button of the check has other English words, too, the guide's program another name, and the text
// edition another name on all its pages.
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { words } from "./words.mjs";

/** Headings of the first page, and of the first page of a kiosk, with the file that each is in. */
const HEADINGS = { "home-title": "locales/zh-CN/start.ftl", "attract-title-zh": "locales/zh-CN/kiosk.ftl" };

/** A button that is seen with every question, in words that a Chinese page has not read. */
const BUTTON = { next: "locales/en/start.ftl" };

/** A copy of the published site whose first pages are called `title`. `remove()` deletes it. */
export function version(title, { moreDiffers = false } = {}) {
  const folder = mkdtempSync(join(tmpdir(), "tongda-version-"));
  cpSync(process.env.TONGDA_DIST, folder, { recursive: true });
  let worker = readFileSync(join(folder, "sw.js"), "utf8");
  const written = (path, text) => {
    writeFileSync(join(folder, path), text);
    const revision = createHash("sha256").update(text).digest("hex").slice(0, 16);
    const address = path === "index.html" ? "./" : path;
    worker = replaced(worker, new RegExp(`\\["${address}", "[0-9a-f]{16}"\\]`), `["${address}", "${revision}"]`);
  };
  for (const [id, path] of Object.entries({ ...HEADINGS, ...(moreDiffers && BUTTON) })) {
    written(path, replaced(readFileSync(join(folder, path), "utf8"), new RegExp(`^${id}=.*$`, "m"), `${id}=${title}`));
  }
  if (moreDiffers) {
    const guide = readdirSync(folder).filter((name) => /^guide-[0-9a-f]{8}\.(js|wasm)$/.test(name));
    const other = (name) => name.replace(/-[0-9a-f]{8}/, "-00000000");
    for (const name of guide) renameSync(join(folder, name), join(folder, other(name)));
    const renamed = (text) => guide.reduce((text, name) => replaced(text, name, other(name)), text);
    worker = renamed(worker);
    written("index.html", renamed(readFileSync(join(folder, "index.html"), "utf8")));
    const pages = JSON.parse(readFileSync(join(folder, "text.json"), "utf8"));
    for (const path of Object.keys(pages)) pages[path] = pages[path].replaceAll(words("zh-CN")("text-name"), title);
    for (const [path, page] of Object.entries(pages)) writeFileSync(join(folder, path), page);
    written("text.json", JSON.stringify(pages));
  }
  const build = createHash("sha256").update(title).digest("hex").slice(0, 16);
  writeFileSync(join(folder, "sw.js"), replaced(worker, /const BUILD = "[0-9a-f]{16}"/, `const BUILD = "${build}"`));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function replaced(text, pattern, by) {
  if (text.search(pattern) < 0) throw new Error(`the build has no ${pattern}`);
  return text.replace(pattern, () => by);
}
