// Another version of the published site: the same with another heading on the first pages, as its build would make it.
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Headings of the first page, and of the first page of a kiosk, with the file that each is in. */
const HEADINGS = { "home-title": "locales/zh-CN/start.ftl", "attract-title-zh": "locales/zh-CN/kiosk.ftl" };

/** A copy of the published site whose first pages are called `title`. `remove()` deletes it. */
export function version(title) {
  const folder = mkdtempSync(join(tmpdir(), "tongda-version-"));
  cpSync(process.env.TONGDA_DIST, folder, { recursive: true });
  let worker = readFileSync(join(folder, "sw.js"), "utf8");
  for (const [id, path] of Object.entries(HEADINGS)) {
    const text = replaced(readFileSync(join(folder, path), "utf8"), new RegExp(`^${id}=.*$`, "m"), `${id}=${title}`);
    writeFileSync(join(folder, path), text);
    const revision = createHash("sha256").update(text).digest("hex").slice(0, 16);
    worker = replaced(worker, new RegExp(`\\["${path}", "[0-9a-f]{16}"\\]`), `["${path}", "${revision}"]`);
  }
  const build = createHash("sha256").update(title).digest("hex").slice(0, 16);
  writeFileSync(join(folder, "sw.js"), replaced(worker, /const BUILD = "[0-9a-f]{16}"/, `const BUILD = "${build}"`));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function replaced(text, pattern, by) {
  if (!pattern.test(text)) throw new Error(`the build has no ${pattern}`);
  return text.replace(pattern, () => by);
}
