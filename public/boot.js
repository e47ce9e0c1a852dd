// Starts the program, then the service worker. Both may be missing or broken: the page must say so, never stay blank.
const html = document.documentElement;
const tag = document.querySelector("script[data-app]");
const place = document.getElementById("app");
const opening = [...place.cloneNode(true).childNodes];
const beside = (name) => new URL(name, import.meta.url);

const say = (name, detail) => dispatchEvent(new CustomEvent(name, { detail }));
const isFallback = () => html.hasAttribute("data-fallback");

async function start(face) {
  let app;
  try {
    app = await import(beside(tag.dataset[face]).href);
  } catch (error) {
    say("tongda-fallback", error instanceof SyntaxError ? "old" : "load");
    return;
  }
  try {
    await app.default({ module_or_path: beside(tag.dataset[`${face}Wasm`]) });
    html.setAttribute("data-started", "");
  } catch (error) {
    // CompileError: an instruction this browser does not know. TypeError: the file did not arrive.
    if (error instanceof WebAssembly.CompileError) say("tongda-fallback", "old");
    else if (error instanceof WebAssembly.RuntimeError) say("tongda-crash");
    else say("tongda-fallback", "load");
    throw error; // Stays visible in the console; nobody else handles it.
  }
}

// The programs share the page. One that is not shown is kept whole outside the document, so that a look at the
// guide costs nobody the answers given so far, and no id is there twice. before.js has put the face on the root.
let shown = html.dataset.face;
const kept = {};
addEventListener("hashchange", () => {
  const face = html.dataset.face;
  if (face === shown || isFallback()) return;
  kept[shown] = [...place.childNodes];
  shown = face;
  place.replaceChildren(...(kept[face] ?? opening));
  if (!kept[face]) start(face);
});

// A new version waits until somebody asks for it: an inspection or a check in progress is never swapped away.
async function offerUpdates() {
  if (!navigator.serviceWorker) return;
  const workers = navigator.serviceWorker;
  const registration = await workers.register(tag.dataset.worker, { updateViaCache: "none" });
  // The worker then sees which older files no window needs any more, and takes what nobody waits for. Not where it is about to
  // be relieved: work that comes to it then can hold up the newer one for half a minute.
  workers.ready.then(({ active, waiting }) => waiting || active.postMessage("came-up"));
  let controlled = Boolean(workers.controller);
  let asked = false;

  const apply = () => {
    if (!registration.waiting) return location.reload();
    asked = true;
    registration.waiting.postMessage("skip-waiting");
  };
  const announce = () => {
    if (!workers.controller) return;
    // On the static page nothing is in progress: let the next start have the newer version. Other windows keep their files.
    if (isFallback() && registration.waiting) return registration.waiting.postMessage("skip-waiting");
    html.setAttribute("data-update", "ready");
    say("tongda-update-ready");
  };

  addEventListener("tongda-apply-update", apply);
  workers.addEventListener("controllerchange", () => {
    if (asked) location.reload();
    else if (controlled) announce(); // Another tab asked for it: this one says so and waits.
    controlled = true;
  });
  const watch = (worker) => worker && worker.addEventListener("statechange", () => {
    if (worker.state === "installed") announce();
  });
  if (registration.waiting) announce();
  watch(registration.installing);
  registration.addEventListener("updatefound", () => watch(registration.installing));

  // A page left open for days (an installed app, a tablet) looks for a newer version when somebody comes back to it.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") registration.update().catch(() => {});
  });
}

function laterStyles() {
  const href = tag.dataset.laterStyle;
  if (document.querySelector(`link[rel=stylesheet][href="${href}"]`)) return;
  const link = document.createElement("link");
  Object.assign(link, { rel: "stylesheet", href });
  document.head.append(link);
}

// A machine that is always a kiosk says so in its settings. Looked at behind the first page: nobody waits for it.
async function becomeKiosk() {
  if (html.hasAttribute("data-kiosk")) return;
  const settings = await fetch("kiosk.json").then((answer) => answer.json());
  if (settings.always === true) location.replace("?kiosk");
}

// Whoever is at a door of the first screen when the program comes is at the same door afterwards.
let door;
place.addEventListener("focusin", ({ target }) => (door = target.getAttribute("href")));
const taken = new MutationObserver(() => {
  taken.disconnect();
  if (door && document.activeElement === document.body) place.querySelector(`.door[href="${door}"]`)?.focus();
});
taken.observe(place, { childList: true });

const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

if (opener && /&continue$/.test(location.search)) import("./embed/continue.js");

start(shown)
  .finally(painted)
  .finally(laterStyles)
  .finally(() => becomeKiosk().catch(() => {}))
  .finally(() => offerUpdates().catch((error) => console.warn("No offline copy this time:", error)));
