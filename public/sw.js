// The offline copy: one named set of files, taken whole or not at all, and never swapped under a running page.
// The build fills in the three constants; their change is what makes a browser see a new version.
const BUILD = "{{build}}";
const FILES = [/* {{files}}: [address, first 16 hex digits of its SHA-256], first needed first */];
// Sign-language films and recordings: too large for every phone, so taken only where a page asks for them (the kiosk).
const CLIPS = [/* {{clips}}: the same */];
// Files that whoever runs this copy changes in place: the newest that can be had, and without a network the last one.
const EDITED = ["contacts.json", "kiosk.json"];

// Two copies may live on one origin in different folders; each keeps to its own caches.
const scope = new URL(registration.scope).pathname;
const CACHE = `tongda-${BUILD}${scope}`;
const CLIPS_CACHE = `tongda-clips${scope}`;
const EDITED_CACHE = `tongda-edited${scope}`;
const isOurs = (name) => name.startsWith("tongda-") && name.endsWith(scope);

async function sha256(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

// A file of another revision (a half-finished deployment, a stubborn proxy) must not enter the set.
async function taken([address, revision]) {
  const response = await fetch(new Request(address, { cache: "reload" }));
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const bytes = await response.clone().arrayBuffer();
  if (!(await sha256(bytes)).startsWith(revision)) throw new Error(`${address}: not of this version`);
  return [address, response];
}

async function install() {
  const set = await Promise.all(FILES.map(taken));
  try {
    const cache = await caches.open(CACHE);
    await Promise.all(set.map(([address, response]) => cache.put(address, response)));
    // One that is not there, or damaged, is a matter of its page and not of the set.
    await Promise.allSettled(EDITED.map((address) => newest(address, address)));
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

async function activate() {
  const names = await caches.keys();
  const old = names.filter((name) => isOurs(name) && ![CACHE, CLIPS_CACHE, EDITED_CACHE].includes(name));
  await Promise.all(old.map((name) => caches.delete(name)));
  await clients.claim();
}

// Where a clip is kept. The revision is part of the address, so that a clip of an earlier version is never shown.
const kept = ([address, revision]) => new URL(`${address}/${revision}`, registration.scope).href;

// One by one: a clip that does not arrive costs no other, and is tried again the next time.
async function takeClips() {
  const cache = await caches.open(CLIPS_CACHE);
  const wanted = new Set(CLIPS.map(kept));
  for (const { url } of await cache.keys()) if (!wanted.has(url)) await cache.delete(url);
  for (const clip of CLIPS) {
    if (await cache.match(kept(clip), { ignoreVary: true })) continue;
    try {
      const [, response] = await taken(clip);
      await cache.put(kept(clip), response);
    } catch (error) {
      console.warn("A clip is not offline this time:", error);
    }
  }
}

// Chromium (tried: 156) plays a film that is answered whole, but goes to no place in it; so ranges are answered as ranges.
async function answerClip(clip, request) {
  const whole = await caches.match(kept(clip), { cacheName: CLIPS_CACHE, ignoreVary: true });
  const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.get("range") ?? "");
  if (!whole) return fetch(request);
  if (!range) return whole;
  const blob = await whole.blob();
  const from = Number(range[1]);
  const to = Math.min(range[2] === "" ? Infinity : Number(range[2]), blob.size - 1);
  if (from > to) return new Response(null, { status: 416, headers: { "content-range": `bytes */${blob.size}` } });
  const headers = new Headers({
    "accept-ranges": "bytes",
    "content-range": `bytes ${from}-${to}/${blob.size}`,
    "content-type": whole.headers.get("content-type"),
  });
  return new Response(blob.slice(from, to + 1), { status: 206, headers });
}

async function answer(address, request) {
  const cache = await caches.open(CACHE);
  return (await cache.match(address, { ignoreVary: true })) || fetch(request);
}

async function newest(address, request) {
  const cache = await caches.open(EDITED_CACHE);
  try {
    const response = await fetch(request);
    if (response.ok) await cache.put(address, response.clone());
    return response;
  } catch (error) {
    const last = await cache.match(address, { ignoreVary: true });
    if (last) return last;
    throw error;
  }
}

const pathOf = (address) => new URL(address, registration.scope).pathname;
const held = new Set(FILES.map(([address]) => pathOf(address)));
const edited = new Set(EDITED.map(pathOf));
const clips = new Map(CLIPS.map((clip) => [pathOf(clip[0]), clip]));

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(activate()));
addEventListener("message", (event) => {
  if (event.data === "skip-waiting") skipWaiting();
  if (event.data === "take-clips") event.waitUntil(takeClips());
});
addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin) return;
  if (request.mode === "navigate" && url.pathname === `${scope}index.html`) event.respondWith(answer(scope, request));
  else if (held.has(url.pathname)) event.respondWith(answer(url.pathname, request));
  else if (edited.has(url.pathname)) event.respondWith(newest(url.pathname, request));
  else if (clips.has(url.pathname)) event.respondWith(answerClip(clips.get(url.pathname), request));
});
