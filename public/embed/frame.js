// The page inside a host's <iframe>: takes its settings from the address (settings only, never an answer), and tells the
// host how tall it is. The height is that of the content, which does not depend on the frame's, so it cannot loop.
import "../embed.js";

const wanted = new URLSearchParams(location.search);
const check = document.querySelector("tongda-check");
const language = wanted.get("lang");
if (language === "en" || language === "zh-CN") document.documentElement.lang = language;
for (const name of ["theme", "heading-level"]) {
  if (wanted.has(name)) check.setAttribute(name, wanted.get(name));
}
if (!wanted.has("heading-level")) check.setAttribute("heading-level", "1");

// Coarse, because the exact height of each page would say more of the answers.
const STEP = 64;
let told = 0;
const main = document.querySelector("main");
const tell = () => {
  const height = Math.ceil(main.getBoundingClientRect().height / STEP) * STEP;
  if (height === told) return;
  told = height;
  // A height gives no answer, but whoever measures every page could guess at some of them (docs/embed.md); who may frame
  // this page is the server's decision.
  parent.postMessage({ tongda: "height", height }, "*");
};
new ResizeObserver(tell).observe(main);
// A frame of another origin that is off the screen is not drawn (Chromium 156), and what is not drawn sees no change of size. A
// frame above that grows may push this one there just before it has its words.
for (const name of ["tongda-ready", "tongda-error"]) check.addEventListener(name, tell);

// The host's script may have come after the height was told.
addEventListener("message", ({ source, data }) => {
  if (source === parent && data === "tongda-height" && told) parent.postMessage({ tongda: "height", height: told }, "*");
});
