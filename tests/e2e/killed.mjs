// A browser that is killed with all its processes at once, after what the screen calls saved or inside a save, and started
// again on the same profile. Finds the browser in /proc.
import { readFileSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { saved } from "./audit.mjs";

const PATIENCE_MS = 10_000;

/** One life of the browser on a profile. */
export class Run {
  static async start(chromium, profile, options, guard) {
    // Left behind by the killed one; they would be taken for a browser that still runs.
    for (const name of ["Lock", "Cookie", "Socket"]) rmSync(join(profile, `Singleton${name}`), { force: true });
    const context = await chromium.launchPersistentContext(profile, options);
    const run = new Run();
    run.group = groupOf(profile);
    run.gone = new Promise((done) => context.once("close", done)).then(() => { run.group = null; });
    run.page = context.pages()[0] ?? (await context.newPage());
    await context.exposeBinding("__saved", (_, state) => run.told?.(state));
    await guard.watch(run.page, context);
    return run;
  }

  /** Ends every process of the browser at once, with no time to put anything in order. */
  kill() {
    if (this.group) process.kill(-this.group, "SIGKILL");
    this.group = null;
    this.isKilled = true;
  }

  /** An act whose browser is gone before it can be confirmed. */
  ignoreTheKill = (error) => {
    if (!this.isKilled) throw error;
  };

  /** Acts, and waits until the screen has said "not saved" and then "saved". */
  async acknowledged(act) {
    const states = await this.watch();
    await act();
    await soon(states.saved);
  }

  /** Acts and, once the screen says "saved", goes on; kills a little after that word, wherever that has come to. */
  async killAfter(act, goOn, delay) {
    const states = await this.watch();
    const killed = soon(states.saved).then(() => pause(delay)).then(() => this.kill());
    const acted = act().then(() => states.saved).then(goOn);
    await Promise.all([killed, acted.catch(this.ignoreTheKill)]);
    await this.gone;
  }

  /** Acts, and kills a little later, counted from the act or from the moment in which the screen says "not saved";
   * gives whether it had said "saved" by then. */
  async killInside(act, from, delay) {
    const states = await this.watch();
    let wasSaved = false;
    states.saved.then(() => { wasSaved = true; });
    const acted = act().catch(this.ignoreTheKill);
    if (from === "saving") await soon(states.saving);
    await pause(delay);
    const before = wasSaved;
    this.kill();
    await Promise.all([acted, this.gone]);
    return before;
  }

  /** Gives both words of the screen as they come; `took` says then how long the second took after the first. */
  async watch() {
    await saved(this.page);
    const seen = {};
    const states = {
      saving: new Promise((done) => { seen.false = done; }),
      saved: new Promise((done) => { seen.true = done; }),
    };
    let since = performance.now();
    states.saving.then(() => { since = performance.now(); });
    states.saved.then(() => { this.took = performance.now() - since; });
    this.told = (state) => seen[state]?.();
    await this.page.locator("#saved").evaluate((line) => {
      globalThis.watching?.disconnect();
      globalThis.watching = new MutationObserver(() => globalThis.__saved(line.dataset.saved));
      globalThis.watching.observe(line, { attributeFilter: ["data-saved"] });
    });
    return states;
  }
}

/** What the screen says, if it says so in time. */
function soon(said) {
  const late = pause(PATIENCE_MS, null, { ref: false }).then(() => {
    throw new Error("the screen has not said what becomes of the save");
  });
  return Promise.race([said, late]);
}

/** The process group of the browser that uses a profile. Playwright makes each browser the head of one. */
function groupOf(profile) {
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      const args = readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0");
      if (!args.includes(`--user-data-dir=${profile}`) || args.some((arg) => arg.startsWith("--type="))) continue;
      const [, , group] = readFileSync(`/proc/${pid}/stat`, "utf8").replace(/^.*\) /, "").split(" ");
      return Number(group);
    } catch {
      // It ended while being looked at.
    }
  }
  throw new Error("the browser's process is not to be found");
}
