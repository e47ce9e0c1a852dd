// What nobody waits for: whether this machine is always a kiosk, then the service worker and its newer versions. Not part of
// boot.js, because the first question comes before it.
const html = document.documentElement;
const tag = document.querySelector("script[data-app]");

const isFallback = () => html.hasAttribute("data-fallback");

// A machine that is always a kiosk says so in its settings.
async function becomeKiosk() {
  if (html.hasAttribute("data-kiosk")) return;
  const settings = await fetch("kiosk.json").then((answer) => answer.json());
  if (settings.always === true) location.replace("?kiosk");
}

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
    dispatchEvent(new Event("tongda-update-ready"));
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

becomeKiosk()
  .catch(() => {})
  .then(offerUpdates)
  .catch((error) => console.warn("No offline copy this time:", error));
