// The offline copy: one named set of files, taken whole or not at all, and never swapped under a running page.
// The build fills in the two constants; their change is what makes a browser see a new version.
const BUILD = "{{build}}";
const FILES = [/* {{files}}: [address, first 16 hex digits of its SHA-256], first needed first */];

// Two copies may live on one origin in different folders; each keeps to its own caches.
const scope = new URL(registration.scope).pathname;
const CACHE = `tongda-${BUILD}${scope}`;
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
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

async function activate() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => isOurs(name) && name !== CACHE).map((name) => caches.delete(name)));
  await clients.claim();
}

async function answer(address, request) {
  const cache = await caches.open(CACHE);
  return (await cache.match(address, { ignoreVary: true })) || fetch(request);
}

const held = new Set(FILES.map(([address]) => new URL(address, registration.scope).pathname));

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(activate()));
addEventListener("message", (event) => {
  if (event.data === "skip-waiting") skipWaiting();
});
addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin) return;
  if (request.mode === "navigate" && url.pathname === `${scope}index.html`) event.respondWith(answer(scope, request));
  else if (held.has(url.pathname)) event.respondWith(answer(url.pathname, request));
});
