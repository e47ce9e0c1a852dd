// Coming to and leaving the check again and again costs a host page no memory that is not given back (docs/embed.md).
import { expect, test } from "./guard.mjs";
import { ending, visit } from "./website.mjs";

ending();

/** What a host page does to have one more check, by way. */
const ADD = {
  element: () => {
    const check = document.createElement("tongda-check");
    check.lang = "en";
    document.querySelector("main").append(check);
  },
  frame: (tongda) => {
    const frame = document.createElement("iframe");
    frame.dataset.tongda = "";
    frame.src = `${tongda}embed.html?lang=en`;
    document.querySelector("main").append(frame);
  },
};

const REMOVE = () => document.querySelector("tongda-check, iframe").remove();

/** From the first page to the question after the first answer. Gives back what that asks. */
function walk({ shadowRoot }) {
  for (const selector of ["button[data-do=begin]", "form [type=submit]", "#a0", "form [type=submit]"]) shadowRoot.querySelector(selector).click();
  return shadowRoot.querySelector("[data-title]").textContent;
}

/** The memory of the element's program, which is one for all elements of a page. The program of a frame goes with its document. */
const program = (page) => page.evaluate(async () => {
  const address = performance.getEntriesByType("resource").find(({ name }) => /\/embed\/check-\w+\.js$/.test(name))?.name;
  if (!address) return 0;
  return (await (await import(address)).default()).memory.buffer.byteLength;
});

/** How much more than a tenth look each may be: what differs from one collection to the next, and nothing that grows. */
const MORE = { documents: 0, nodes: 20, listeners: 2, heap: 30_000, program: 0 };

for (const way of Object.keys(ADD)) {
  test(`coming and going fifty times in the ${way}, some pages deep, memory reaches a plateau by the tenth`, async ({ page, say, guard, baseURL }) => {
    test.setTimeout(180_000);
    await visit((tongda) => ({
      element: { body: `<script type="module" src="${tongda}embed.js"></script>` },
      frame: { body: `<script type="module" src="${tongda}embed-frame.js"></script>` },
    }))({ page, guard, baseURL }, way);
    const session = await page.context().newCDPSession(page);
    // Nodes and documents of the page and its frames, which are in one process. Not the rest of the browser's own heap: there the
    // debugger keeps 0.4 KB of each request (an empty frame with as many requests: the same, Chromium 156).
    const used = async () => {
      await session.send("HeapProfiler.collectGarbage");
      const { usedSize: heap } = await session.send("Runtime.getHeapUsage");
      const { documents, nodes, jsEventListeners: listeners } = await session.send("Memory.getDOMCounters");
      return { documents, nodes, listeners, heap, program: await program(page) };
    };
    const within = way === "frame" ? page.frameLocator("iframe") : page;
    const check = within.locator("tongda-check");
    const seen = [await used()];
    for (let turn = 1; turn <= 50; turn++) {
      await page.evaluate(ADD[way], baseURL);
      await check.locator("button[data-do=begin]").first().waitFor();
      expect(await check.evaluate(walk)).not.toBe(say.in("en")("q-kinds"));
      if (turn === 1) expect((await used()).nodes, "what is there is seen").toBeGreaterThan(seen[0].nodes + 50);
      await page.evaluate(REMOVE);
      if (turn % 10 === 0) seen.push(await used());
    }
    const tenth = seen[1];
    // The last one may still be waiting to be collected: looked at again, for as long as any other expectation.
    await expect.poll(async () => {
      const now = await used();
      const more = Object.keys(MORE).filter((name) => now[name] > tenth[name] + MORE[name]);
      return more.map((name) => [name, ...seen.map((one) => one[name]), now[name]]);
    }).toEqual([]);
  });
}
