// Runs before the first paint, in every browser, however old: plain ES5, no modules.
// Two jobs: put back the chosen theme, letter size and language, and show the static page when the program cannot run.
(function () {
  "use strict";
  var root = document.documentElement;
  var allowed = {
    theme: ["light", "dark", "black-yellow", "low-glare"],
    size: ["1", "2", "3", "4"],
    lang: ["zh-CN", "en"]
  };

  function chosen(settings, name) {
    var value = String(settings[name]);
    return allowed[name].indexOf(value) < 0 ? null : value;
  }

  // A kiosk keeps nothing from one person to the next, and remembers nothing.
  var kiosk = /[?&]kiosk(&|=|$)/.test(location.search);
  if (kiosk) root.setAttribute("data-kiosk", "");

  var remembered;
  try {
    if (kiosk) throw 0;
    var settings = JSON.parse(localStorage.getItem("tongda.settings")) || {};
    var theme = chosen(settings, "theme");
    var size = chosen(settings, "size");
    remembered = chosen(settings, "lang");
    if (theme) root.setAttribute("data-theme", theme);
    if (size) root.setAttribute("data-size", size);
  } catch (_) {
    // A kiosk, no storage, or not our JSON: the page's own attributes stand.
  }

  // As the program chooses its language: asked for in the address, then remembered, then the reader's own, then Chinese. The static
  // pages hold both, each marked, so lang itself stays; the program sets it when it is up.
  var asks = /[?&]lang=(\w+)/.exec(location.search);
  var known = [asks && asks[1], remembered].concat(kiosk ? [] : navigator.languages).filter(function (tag) { return /^(zh|en)(?![a-z])/.test(tag); });
  var lang = /^en/.test(known[0]) ? "en" : "zh-CN";
  root.setAttribute("data-lang", lang);

  // The program of an address (self-check, guide or audit) and its words are needed at once; say so before the module is read.
  // Browsers without currentScript are too old for any of it; below they are told so.
  var files = document.currentScript ? document.currentScript.dataset : {};
  var asked = {};
  function soon(rel, as, href) {
    if (!href || asked[href]) return;
    asked[href] = true;
    var link = document.createElement("link");
    link.rel = rel;
    if (as) {
      link.setAttribute("as", as);
      link.crossOrigin = "anonymous";
    }
    link.href = href;
    document.head.appendChild(link);
  }
  function prepare() {
    var first = location.hash.split("/")[1];
    var face = kiosk || /^(kiosk|self-audit)$/.test(first) ? "kiosk" : first === "audit" ? "audit" : /^(guide|row|office|s|about)$/.test(first) ? "guide" : "app";
    root.setAttribute("data-face", face);
    // The first screen is shown at once, the program or not; every other address says that it is opening.
    root.setAttribute("data-home", !kiosk && location.hash.length < 3);
    // No first question needs the styles of results; boot.js fetches them behind it.
    if (face !== "app") soon("stylesheet", "", files.laterStyle);
    if (face === "audit") soon("stylesheet", "", files.auditStyle);
    if (face === "kiosk") soon("stylesheet", "", files.kioskStyle);
    soon("modulepreload", "", files[face]);
    soon("preload", "fetch", files[face + "Wasm"]);
  }
  prepare();
  addEventListener("hashchange", function () {
    prepare();
    // Somebody has gone on from the first screen before the program is up: it arrives there as it does after any other step.
    if (!root.hasAttribute("data-page")) root.setAttribute("data-page", "");
  });
  soon("preload", "fetch", "locales/" + lang + "/start.ftl");

  // reason: "old" (browser), "load" (a file did not arrive), "pack" or "texts" (a file is damaged), "crash".
  function fallback(reason) {
    if (document.readyState === "loading") {
      document.addEventListener("DOMContentLoaded", function () { fallback(reason); });
      return;
    }
    var page = document.getElementById("fallback");
    if (!page.hidden) return; // The first reason is the true one; what follows are its consequences.
    document.getElementById("app").hidden = true;
    root.lang = "zh-CN";
    var lines = page.querySelectorAll("[data-when]");
    for (var i = 0; i < lines.length; i++) lines[i].hidden = lines[i].getAttribute("data-when") !== reason;
    page.hidden = false;
    root.setAttribute("data-fallback", reason);
    page.querySelector("h1").focus();
    // Nobody can reload a kiosk.
    if (kiosk) setTimeout(function () { location.reload(); }, 20000);
  }

  function isTrap(error) {
    return typeof WebAssembly === "object" && error instanceof WebAssembly.RuntimeError;
  }

  addEventListener("tongda-crash", function () { fallback("crash"); });
  addEventListener("tongda-fallback", function (event) { fallback(event.detail); });
  addEventListener("unhandledrejection", function (event) { if (isTrap(event.reason)) fallback("crash"); });
  addEventListener("error", function (event) {
    if (event.target && event.target.tagName === "SCRIPT") fallback("load");
    else if (isTrap(event.error)) fallback("crash");
    else if (event.error instanceof SyntaxError && !root.hasAttribute("data-started")) fallback("old");
  }, true);

  if (typeof WebAssembly !== "object" || !("noModule" in document.createElement("script"))) fallback("old");
})();
