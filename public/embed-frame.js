// For host pages that take the check as a frame: <iframe data-tongda src="…/embed.html">. Gives each frame the height it
// asks for, and listens to no other window.
const MOST = 20_000;
const heights = new WeakMap();

addEventListener("message", ({ source, origin, data }) => {
  if (data?.tongda !== "height" || !(data.height > 0 && data.height < MOST)) return;
  for (const frame of document.querySelectorAll("iframe[data-tongda]")) {
    if (frame.contentWindow !== source || new URL(frame.src).origin !== origin) continue;
    if (heights.get(frame) === data.height) return;
    heights.set(frame, data.height);
    // A border of the host's own comes on top of the content.
    const border = getComputedStyle(frame).boxSizing === "border-box" ? frame.offsetHeight - frame.clientHeight : 0;
    frame.style.setProperty("height", `${data.height + border}px`, "important");
  }
});

// A frame that was ready first has told its height to nobody.
for (const frame of document.querySelectorAll("iframe[data-tongda]")) frame.contentWindow?.postMessage("tongda-height", "*");
