// The two engines of automatic accessibility checks, run inside the page. They are evaluated through the browser's
// debugger, so the page's own content policy stays in force, and once for each document: to read an engine takes five
// times as long as to look at the colours of a page with it.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const source = (name) => readFileSync(createRequire(import.meta.url).resolve(name), "utf8");
const AXE = `(function () { ${source("axe-core/axe.min.js")}\n}).call(globalThis)`;
const IBM = `globalThis.ace = (function () { ${source("accessibility-checker-engine/ace.js")}\nreturn ace; }).call(globalThis)`;
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Issues of IBM's engine below a violation that somebody has looked at: rule, what it is about, and why it stands. */
export const REVIEWED = JSON.parse(readFileSync(new URL("ibm-reviewed.json", import.meta.url), "utf8"));

/** The names of all rules of axe-core. */
export async function axeRules(page) {
  await bring(page, "axe", AXE);
  return page.evaluate(() => axe.getRules().map(({ ruleId }) => ruleId));
}

/** axe-core: `all` rules, or `colour` alone; of the page, or `within` one element of it. Gives back violations as short lines. */
export async function axe(page, what = "all", within = null) {
  await bring(page, "axe", AXE);
  const options = what === "colour" ? { runOnly: ["color-contrast"] } : { runOnly: { type: "tag", values: TAGS } };
  // To read the styles of a shadow root axe-core writes a style into the page, which a strict policy refuses and reports.
  options.preload = !within && Boolean(page.context);
  return page.evaluate(async ([options, within]) => {
    const { violations } = await axe.run(within ? { include: [[within]] } : document, { ...options, resultTypes: ["violations"] });
    const text = ({ target, failureSummary }) => `${target.join(" ")}: ${failureSummary.replace(/\s+/g, " ")}`;
    return violations.flatMap(({ id, nodes }) => nodes.slice(0, 5).map((node) => `${id} ${text(node)}`));
  }, [options, within]);
}

/** IBM's engine: every violation, and whatever else has not been reviewed. */
export async function ibm(page) {
  await bring(page, "ace", IBM);
  const found = await page.evaluate(async () => {
    // It takes what is scrolled out of a list for hidden, and for lying over the page's head: it sees lists from their top.
    for (const one of document.querySelectorAll("*")) if (one.scrollTop > 0) one.scrollTop = 0;
    const report = await new ace.Checker().check(document, ["IBM_Accessibility"]);
    // What lies behind a modal dialog cannot have focus; the engine does not know that.
    const modal = document.querySelector("dialog:modal");
    const at = (path) => document.evaluate(path, document, null, XPathResult.FIRST_ORDERED_NODE_TYPE, null).singleNodeValue;
    const isInert = ({ ruleId, path }) => modal && ruleId === "element_tabbable_unobscured" && !modal.contains(at(path.dom));
    return report.results
      .filter((one) => one.value[1] !== "PASS" && !isInert(one))
      .map(({ ruleId, reasonId, value, message, snippet }) => ({
        rule: ruleId, reason: String(reasonId), level: value.join(" "), message, snippet,
      }));
  });
  const known = ({ rule, reason, level, snippet }) => level !== "VIOLATION FAIL" && REVIEWED.some((one) => (
    one.rule === rule && (!one.reason || one.reason === reason) && (!one.about || new RegExp(one.about).test(snippet))
  ));
  return found.filter((one) => !known(one)).map((one) => `${one.level} ${one.rule}/${one.reason}: ${one.message} ${one.snippet.slice(0, 160)}`);
}

/** Evaluates an engine, unless the document has it. */
async function bring(page, name, script) {
  if (await page.evaluate((name) => name in globalThis, name)) return;
  if (!page.context) return page.evaluate(`${script}; undefined`); // A frame has no debugger of its own.
  const debug = await page.context().newCDPSession(page);
  const { exceptionDetails: fault } = await debug.send("Runtime.evaluate", { expression: `${script}; undefined` });
  await debug.detach();
  if (fault) throw new Error(`${name}: ${fault.exception?.description ?? fault.text}`);
}
