// One load of a page as a person with a poor phone has it, and what the page itself says of the times.

/** A phone six times slower than this machine. */
const PHONE = 6;
/** The slow mobile line of Lighthouse: 1.6 Mbit/s down, 750 kbit/s up, every answer begins 150 ms late. */
export const SLOW = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const SCREEN = { width: 390, height: 844 };

/**
 * Runs in the page before its own scripts. An answer that was drawn in one picture is pressed in the next: the press has
 * to lead on to another heading, or it was not usable and the benchmark ends there. Shadow trees are looked into.
 */
function press({ choice, ready }) {
  const now = () => performance.timeOrigin + performance.now();
  const isSeen = (element) => element.getClientRects().length > 0;
  const roots = (root) => [root, ...[...root.querySelectorAll("*")].flatMap(({ shadowRoot }) => (shadowRoot ? roots(shadowRoot) : []))];
  const all = (selector) => {
    const here = [...document.querySelectorAll(selector)];
    return here.length > 0 ? here : roots(document).flatMap((root) => [...root.querySelectorAll(selector)]);
  };
  const headings = () => roots(document).flatMap((root) => [...root.querySelectorAll("h1, h2, legend")])
    .filter(isSeen).map((element) => element.textContent.trim()).join("\n");
  const paint = new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries()) {
      if (name === "first-contentful-paint") globalThis.__seen("paint", performance.timeOrigin + startTime);
    }
  });

  function arrived() {
    const entries = [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")];
    return entries.filter(({ responseEnd }) => responseEnd > 0).map(({ name, encodedBodySize }) => [name, encodedBodySize]);
  }

  function answer(element) {
    element.click();
    const form = element.matches("input") ? element.form ?? element.getRootNode() : null;
    form?.querySelector("[type=submit], button")?.click();
  }

  // The page after the first may be another document.
  const before = sessionStorage.getItem("asked");
  if (before === null) {
    globalThis.__seen("begin", performance.timeOrigin);
    paint.observe({ type: "paint", buffered: true });
    const look = () => {
      const [found] = all(choice).filter(isSeen);
      if (!found || (ready && all(ready).length === 0)) return requestAnimationFrame(look);
      requestAnimationFrame(() => drawn(found));
    };
    const drawn = (found) => {
      if (performance.getEntriesByName("first-contentful-paint").length === 0) return requestAnimationFrame(() => drawn(found));
      const asked = headings();
      globalThis.__seen("usable", now(), arrived());
      sessionStorage.setItem("asked", asked);
      follow(asked);
      answer(found);
    };
    requestAnimationFrame(look);
  } else {
    follow(before);
  }

  function follow(asked) {
    const look = () => {
      const heading = headings();
      if (heading === "" || heading === asked) return requestAnimationFrame(look);
      requestAnimationFrame(() => globalThis.__seen("next", now()));
    };
    requestAnimationFrame(look);
  }
}

/** Times of one load in milliseconds from its beginning, and the bytes that had arrived when it was usable, by kind. */
export async function load(context, { url, choice, ready }, line) {
  const page = await context.newPage();
  const seen = {};
  let done;
  const whole = new Promise((resolve) => { done = resolve; });
  await page.exposeBinding("__seen", (_, what, at, list) => {
    seen[what] ??= at;
    if (list) seen.arrived = list;
    if (seen.paint && seen.next) done(true);
  });
  await page.addInitScript(press, { choice, ready });
  const devtools = await context.newCDPSession(page);
  if (line) {
    await devtools.send("Network.enable");
    await devtools.send("Network.emulateNetworkConditions", line);
  }
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: PHONE });
  await page.goto(url, { waitUntil: "commit" });
  const isWhole = await Promise.race([whole, later(30_000)]);
  if (!isWhole) throw new Error(`${url}: the first answer led nowhere (${JSON.stringify(seen)})`);
  await page.close();
  const since = (at) => at - seen.begin;
  return { paint: since(seen.paint), usable: since(seen.usable), next: since(seen.next), bytes: byKind(seen.arrived) };
}

const later = (wait) => new Promise((done) => { setTimeout(done, wait, false).unref(); });

export const KINDS = ["html", "css", "js", "wasm", "words and policy", "fonts", "pictures"];

function kind(address) {
  const end = new URL(address).pathname.split(".").pop();
  if (["css", "js", "wasm"].includes(end)) return end;
  if (["ftl", "json", "webmanifest"].includes(end)) return "words and policy";
  if (/^woff2?$/.test(end)) return "fonts";
  return ["svg", "png", "ico", "jpg"].includes(end) ? "pictures" : "html";
}

function byKind(list) {
  const sizes = new Map(list.map(([name, size]) => [name, size]).sort(([, a], [, b]) => a - b));
  const sums = Object.fromEntries(KINDS.map((name) => [name, 0]));
  for (const [name, size] of sizes) sums[kind(name)] += size;
  return sums;
}

/** A browser that has nothing of any earlier load. */
export const fresh = (browser, more = {}) => browser.newContext({ viewport: SCREEN, locale: "zh-CN", ...more });
