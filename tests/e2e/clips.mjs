// Films for tests, made by the browser under test: a moving square that says it is a test. None is sign language, and
// none leaves the tests. `siteWithClips` is the published site with such films in it, offline list included.
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

export const CAPTION = "TEST CLIP, no sign language";
export const CAPTIONS = `WEBVTT\n\n00:00.000 --> 00:10.000\n${CAPTION}\n`;

let recorded;

/** Two seconds of WebM, recorded once. */
export function film(browser) {
  recorded ??= record(browser);
  return recorded;
}

async function record(browser) {
  const page = await browser.newPage();
  try {
    const base64 = await page.evaluate(async (caption) => {
      const canvas = Object.assign(document.createElement("canvas"), { width: 320, height: 240 });
      const pen = canvas.getContext("2d");
      const begun = performance.now();
      const draw = () => {
        pen.fillStyle = "#204060";
        pen.fillRect(0, 0, 320, 240);
        pen.fillStyle = "#ffffff";
        pen.font = "20px sans-serif";
        pen.fillText(caption, 16, 40);
        pen.fillRect(16 + ((performance.now() - begun) / 2000) * 240, 120, 48, 48);
      };
      draw();
      const timer = setInterval(draw, 40);
      const recorder = new MediaRecorder(canvas.captureStream(25), { mimeType: "video/webm;codecs=vp8" });
      const parts = [];
      recorder.ondataavailable = ({ data }) => parts.push(data);
      const ended = new Promise((done) => { recorder.onstop = done; });
      recorder.start();
      await new Promise((done) => setTimeout(done, 2000));
      recorder.stop();
      await ended;
      clearInterval(timer);
      const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
    }, CAPTION);
    return Buffer.from(base64, "base64");
  } finally {
    await page.close();
  }
}

/** The manifest that gives each of these messages a film, in both languages. */
export function manifest(ids) {
  const one = (lang) => (id) => [id, {
    sign: { video: `media/${lang}/${id}.webm`, captions: `media/${lang}/${id}.vtt`, licence: "test only", signer: "nobody" },
  }];
  const languages = ["zh-CN", "en"].map((lang) => [lang, Object.fromEntries(ids.map(one(lang)))]);
  return JSON.stringify({ schema: 1, languages: Object.fromEntries(languages) });
}

/** Puts films in the way of the page's requests. Names in `broken` are no films at all. Needs `serviceWorkers: "block"`. */
export async function route(page, browser, ids, { broken = [] } = {}) {
  const webm = await film(browser);
  await page.route("**/media/manifest.json", (way) => way.fulfill({ contentType: "application/json", body: manifest(ids) }));
  await page.route("**/media/*/*.vtt", (way) => way.fulfill({ contentType: "text/vtt", body: CAPTIONS }));
  await page.route("**/media/*/*.webm", (way) => {
    const isBroken = broken.some((id) => way.request().url().endsWith(`/${id}.webm`));
    return way.fulfill({ contentType: "video/webm", body: isBroken ? "no film" : webm });
  });
}

/** A copy of the published site in which these messages have films. `remove()` deletes it. */
export async function siteWithClips(browser, ids) {
  const folder = mkdtempSync(join(tmpdir(), "tongda-clips-"));
  cpSync(process.env.TONGDA_DIST, folder, { recursive: true });
  const webm = await film(browser);
  const clips = {};
  for (const lang of ["zh-CN", "en"]) {
    for (const id of ids) Object.assign(clips, { [`media/${lang}/${id}.webm`]: webm, [`media/${lang}/${id}.vtt`]: Buffer.from(CAPTIONS) });
  }
  const files = { ...clips, "media/manifest.json": Buffer.from(manifest(ids)) };
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  const worker = join(folder, "sw.js");
  writeFileSync(worker, listed(readFileSync(worker, "utf8"), clips, files["media/manifest.json"]));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

const revision = (bytes) => createHash("sha256").update(bytes).digest("hex").slice(0, 16);

/** The service worker with the lists that the build would have written. */
function listed(script, clips, manifest) {
  const lines = Object.entries(clips).map(([path, bytes]) => `["${path}", "${revision(bytes)}"],`);
  const filled = script
    .replace(/const CLIPS = \[\s*\];/, `const CLIPS = [${lines.join("\n")}];`)
    .replace(/\["media\/manifest\.json", "[0-9a-f]{16}"\]/, `["media/manifest.json", "${revision(manifest)}"]`);
  if (!filled.includes(lines[0]) || !filled.includes(revision(manifest))) throw new Error("sw.js has no place for clips");
  return filled;
}
