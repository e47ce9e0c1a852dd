// Starts the program, then what nobody waits for (later.js). Both may be missing or broken: the page must say so, never stay blank.
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

function laterStyles() {
  const href = tag.dataset.laterStyle;
  if (document.querySelector(`link[rel=stylesheet][href="${href}"]`)) return;
  const link = document.createElement("link");
  Object.assign(link, { rel: "stylesheet", href });
  document.head.append(link);
}

// Whoever is at a link of the first screen when the program comes is at the same link afterwards, or at the heading where
// the program has no such link.
let link;
place.addEventListener("focusin", ({ target }) => (link = target.getAttribute("href")));
const taken = new MutationObserver(() => {
  taken.disconnect();
  if (link && document.activeElement === document.body) (place.querySelector(`a[href="${link}"]`) ?? place.querySelector("h1"))?.focus();
});
taken.observe(place, { childList: true });

const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

if (opener && /&continue$/.test(location.search)) import("./embed/continue.js");

start(shown)
  .finally(painted)
  .finally(laterStyles)
  .finally(() => import("./later.js"));
