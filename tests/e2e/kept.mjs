// Waiting for the offline copy. Playwright's `waitForFunction` takes the promise of an async function as its answer and does
// not ask again (tried: 1.65), so what needs one is asked for from here.
import { expect } from "./guard.mjs";

/** The page's files are offline, and its worker answers. */
export const isKept = (page) => expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state),
  { timeout: 30_000 }).toBe("activated");

/** The text edition is offline, too. */
export const isTextKept = (page) => expect.poll(() => page.evaluate(async () => Boolean(await caches.match("text.json", { ignoreVary: true }))),
  { timeout: 30_000 }).toBe(true);
