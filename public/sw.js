// The offline copy: one named set of files, taken whole or not at all, and never swapped under a running page.
// A window has all its files from the set that it was opened from, whichever worker answers; the set stays as long as the window.
// The build fills in the four constants; their change is what makes a browser see a new version.
const BUILD = "{{build}}";
const FILES = [/* {{files}}: [address, first 16 hex digits of its SHA-256], first needed first */];
// Sign-language films and recordings: too large for every phone, so taken only where a page asks for them (the kiosk).
const CLIPS = [/* {{clips}}: the same */];
// The pages that need no program, in one file. Nobody waits for it: it is taken when a window has come up.
const TEXT = [/* {{text}}: the same */];
// Files that whoever runs this copy changes in place: the newest that can be had, and without a network the last one.
const EDITED = ["contacts.json", "kiosk.json"];

// Two copies may live on one origin in different folders; each keeps to its own caches.
const scope = new URL(registration.scope).pathname;
const CACHE = `tongda-${BUILD}${scope}`;
const CLIPS_CACHE = `tongda-clips${scope}`;
const TEXT_CACHE = `tongda-text${scope}`;
const EDITED_CACHE = `tongda-edited${scope}`;
const WINDOWS_CACHE = `tongda-windows${scope}`;
const isSet = (name) => name.endsWith(scope) && /^tongda-[0-9a-f]{16}$/.test(name.slice(0, -scope.length));

async function sha256(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

const isOf = async (revision, response) => (await sha256(await response.clone().arrayBuffer())).startsWith(revision);

// A file of another revision (a half-finished deployment, a stubborn proxy) must not enter the set.
async function taken([address, revision]) {
  const response = await fetch(new Request(address, { cache: "reload" }));
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  if (!(await isOf(revision, response))) throw new Error(`${address}: not of this version`);
  return [address, response];
}

async function install() {
  const set = await Promise.all(FILES.map(taken));
  // A version that is gone back to may still be in use.
  const wasThere = await caches.has(CACHE);
  try {
    const cache = await caches.open(CACHE);
    await Promise.all(set.map(([address, response]) => cache.put(address, response)));
    // One that is not there, or damaged, is a matter of its page and not of the set.
    await Promise.allSettled(EDITED.map((address) => newest(address, address)));
  } catch (error) {
    if (!wasThere) await caches.delete(CACHE);
    throw error;
  }
}

// Which set each window was opened from: the browser's number for the window, and the name of the set. On disk, because
// browsers end a worker that has nothing to do; in memory, because a start asks for many files.
const homes = new Map();
const noteOf = (id) => new URL(`window/${id}`, registration.scope).href;

async function note(id, set) {
  homes.set(id, set);
  const notes = await caches.open(WINDOWS_CACHE);
  await notes.put(noteOf(id), new Response(set));
}

async function setOf(id) {
  if (homes.has(id)) return homes.get(id);
  const found = await caches.match(noteOf(id), { cacheName: WINDOWS_CACHE });
  const set = found ? await found.text() : CACHE;
  homes.set(id, set);
  return set;
}

// A window that was there before any worker has what the server had, which is what this one took.
async function activate() {
  await clients.claim();
  for (const { id } of await clients.matchAll()) await note(id, await setOf(id));
}

// A set goes when the last window that was opened from it has gone.
async function tidy() {
  // A set that is being taken, or waits, has no window yet. The next window to come up asks again.
  if (registration.installing || registration.waiting) return;
  const sets = (await caches.keys()).filter(isSet);
  const open = new Set((await clients.matchAll({ includeUncontrolled: true })).map(({ id }) => id));
  const notes = await caches.open(WINDOWS_CACHE);
  const used = new Set([CACHE]);
  for (const { url } of await notes.keys()) {
    const id = url.slice(url.lastIndexOf("/") + 1);
    if (open.has(id)) used.add(await setOf(id));
    else await notes.delete(url);
  }
  for (const name of sets) if (!used.has(name)) await caches.delete(name);
}

// No part of a set, so that it outlives an update without a network. An older one stays until the newer has arrived whole: at
// the foot of each page stands which version of the rules it is of.
async function takeText() {
  const cache = await caches.open(TEXT_CACHE);
  for (const file of TEXT) {
    const [address, revision] = file;
    const last = await cache.match(address, { ignoreVary: true });
    if (last && (await isOf(revision, last))) continue;
    try {
      await cache.put(...(await taken(file)));
    } catch (error) {
      console.warn("The text edition is not offline this time:", error);
    }
  }
}

async function cameUp(id) {
  // Of windows that open together, the first tidies while the others are not yet there to be counted.
  if (homes.has(id)) await note(id, homes.get(id));
  await tidy();
  await takeText();
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

async function answer(address, request, set) {
  return (await caches.match(address, { cacheName: set, ignoreVary: true })) || fetch(request);
}

// Whoever reads the text edition may have no program that works: what the server has now comes first.
async function answerText(path, request) {
  try {
    return await fetch(request);
  } catch (error) {
    const copy = await caches.match("text.json", { cacheName: TEXT_CACHE, ignoreVary: true });
    const headers = new Headers(copy?.headers); // With the policy that every answer of the server has.
    const name = path.replace(/\/$/, "/index.html");
    const text = copy && (await copy.json())[name];
    if (text === undefined) throw error;
    for (const header of ["content-encoding", "content-length", "etag", "last-modified"]) headers.delete(header);
    headers.set("content-type", `text/${name.endsWith(".css") ? "css" : "html"}; charset=utf-8`);
    return new Response(text, { headers });
  }
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
const edited = new Set(EDITED.map(pathOf));
const clips = new Map(CLIPS.map((clip) => [pathOf(clip[0]), clip]));

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(activate()));
addEventListener("message", (event) => {
  if (event.data === "skip-waiting") skipWaiting();
  if (event.data === "take-clips") event.waitUntil(takeClips());
  if (event.data === "came-up") event.waitUntil(cameUp(event.source.id));
});
addEventListener("fetch", (event) => {
  const { request, clientId, resultingClientId } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin || !pathname.startsWith(scope)) return;
  const path = pathname.slice(scope.length);
  if (path.startsWith("text/")) event.respondWith(answerText(path, request));
  else if (request.mode === "navigate") {
    if (path !== "" && path !== "index.html") return;
    if (resultingClientId) event.waitUntil(note(resultingClientId, CACHE));
    event.respondWith(answer(scope, request, CACHE));
  } else if (edited.has(pathname)) event.respondWith(newest(pathname, request));
  else if (clips.has(pathname)) event.respondWith(answerClip(clips.get(pathname), request));
  // Whatever else there is: an older window may want a file that this worker's own list no longer has.
  else event.respondWith(setOf(clientId).then((set) => answer(pathname, request, set)));
});
