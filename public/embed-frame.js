// For host pages that take the check as a frame: <iframe data-tongda src="…/embed.html">. Gives each frame the height it
// asks for, and listens to no other window.
const MOST = 200_000;
const heights = new WeakMap();

addEventListener("message", ({ source, origin, data }) => {
  if (data?.tongda !== "height" || !(data.height > 0)) return;
  for (const frame of document.querySelectorAll("iframe[data-tongda]")) {
    if (frame.contentWindow !== source || new URL(frame.src).origin !== origin) continue;
    const height = Math.min(data.height, MOST);
    if (heights.get(frame) === height) return;
    heights.set(frame, height);
    // A border of the host's own comes on top of the content.
    const border = getComputedStyle(frame).boxSizing === "border-box" ? frame.offsetHeight - frame.clientHeight : 0;
    frame.style.setProperty("height", `${height + border}px`, "important");
  }
});

// A frame that was ready first has told its height to nobody.
for (const frame of document.querySelectorAll("iframe[data-tongda]")) frame.contentWindow?.postMessage("tongda-height", "*");
