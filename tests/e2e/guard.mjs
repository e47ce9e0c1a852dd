// What every test watches for besides its own subject: errors in the console, anything against the content policy,
// and any word to another origin. `leavesNothing` looks for traces of a person's answers.
import { expect, test as base } from "@playwright/test";
import { words } from "./words.mjs";

export { expect };

export const test = base.extend({
  lang: ["zh-CN", { option: true }],
  locale: async ({ lang }, use) => use(lang === "en" ? "en-GB" : "zh-CN"),
  say: async ({ lang }, use) => use(words(lang)),
  guard: [
    async ({ page, context, baseURL }, use) => {
      const guard = new Guard(new URL(baseURL).origin);
      await guard.watch(page, context);
      await use(guard);
      expect(guard.faults, "errors, policy violations and requests to elsewhere").toEqual([]);
    },
    { auto: true },
  ],
});

/** A query says nothing of a person: that this machine is a kiosk, or how a check inside another site looks. */
const SETTINGS = /^\?(kiosk|lang=(zh-CN|en)&continue|(&?(lang|theme|heading-level)=[\w-]+)+)$/;
const plain = (url) => url.search === "" || SETTINGS.test(url.search);

class Guard {
  constructor(origin) {
    this.origins = new Set([origin]);
    this.faults = [];
    this.expected = [];
    this.visited = [];
  }

  /** A test that breaks something says which complaints of the browser it expects. */
  expects(...patterns) {
    this.expected.push(...patterns);
  }

  /** A server of the test's own. */
  also(url) {
    this.origins.add(new URL(url).origin);
  }

  fault(text) {
    if (!this.expected.some((pattern) => pattern.test(text))) this.faults.push(text);
  }

  async watch(page, context) {
    await context.exposeBinding("__policyViolation", (_, text) => this.fault(`policy: ${text}`));
    await context.addInitScript(() => {
      addEventListener("securitypolicyviolation", (event) => {
        globalThis.__policyViolation(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
      });
    });
    context.on("request", (request) => this.request(request.url()));
    context.on("console", (message) => {
      if (message.type() === "error") this.fault(`console: ${message.text()} ${message.location().url ?? ""}`);
    });
    context.on("weberror", (error) => this.fault(`page: ${error.error().message}`));
    page.on("framenavigated", (frame) => this.visited.push(frame.url()));
  }

  request(address) {
    const url = new URL(address);
    if (["data:", "blob:", "about:"].includes(url.protocol)) return;
    if (!this.origins.has(url.origin)) this.fault(`request to another origin: ${address}`);
    if (!plain(url)) this.fault(`request with a query: ${address}`);
  }

  /** No trace of a person: the only storage is the settings, and no address holds more than fact and row ids. */
  async leavesNothing(page) {
    const found = await page.evaluate(async () => ({
      local: { ...localStorage },
      session: { ...sessionStorage },
      databases: (await indexedDB.databases()).map((database) => database.name),
      cookie: document.cookie,
      state: history.state,
      caches: (await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys())))
        .flat()
        .map((request) => request.url),
    }));
    const { "tongda.settings": settings = "{}", ...others } = found.local;
    expect(Object.keys(JSON.parse(settings)).filter((key) => !["theme", "size", "lang", "easy"].includes(key))).toEqual([]);
    expect({ ...found, local: others, caches: [] }).toEqual({
      local: {}, session: {}, databases: [], cookie: "", state: null, caches: [],
    });
    for (const address of found.caches) this.request(address);
    const route = /^(#\/(check(\/(topics|ask\/[a-z_]+|review|results|sheet))?|about|guide(\/[a-z]+\/[a-z-]+)?|(row|office)(\/[a-z0-9-]+)?|s\/[a-z0-9.-]+|audit|kiosk\/[a-z]+|self-audit)?)?$/;
    const strange = this.visited.map((address) => new URL(address)).filter((url) => {
      return url.protocol !== "about:" && !(this.origins.has(url.origin) && plain(url) && route.test(url.hash));
    });
    expect(strange.map(String), "addresses that say more than a page").toEqual([]);
  }
}
