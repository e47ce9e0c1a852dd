// What was measured, as tables for people.
import { KINDS } from "./watch.mjs";

const middle = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const kb = (bytes) => (bytes / 1000).toFixed(1);
const sum = (bytes) => Object.values(bytes).reduce((a, b) => a + b);

/** How a figure stands to the same one of the two that we are measured against: `(÷ govuk; ÷ React)`. */
function beside(rows, of) {
  const peers = ["govuk", "React"].map((name) => of(rows.find((row) => row.name.startsWith(name))));
  return (row) => `(${peers.map((peer) => (of(row) / peer).toFixed(2)).join("; ")})`;
}
const BESIDE = "(÷ govuk; ÷ React)";

/** Times of each page. */
export function timeTable(rows) {
  const time = (what) => ({ loads }) => middle(loads.map((load) => load[what]));
  const [paint, usable, next] = ["paint", "usable", "next"].map(time);
  const [paints, usables] = [paint, usable].map((of) => beside(rows, of));
  return table(["page", `first paint ${BESIDE}`, `usable ${BESIDE}`, "least to most", "next page seen"], rows.map((row) => {
    const all = row.loads.map((load) => load.usable);
    const [least, most] = [Math.min(...all), Math.max(...all)].map(Math.round);
    const cells = [`${Math.round(paint(row))} ${paints(row)}`, `${Math.round(usable(row))} ${usables(row)}`];
    return [row.name, ...cells, `${least} to ${most}`, Math.round(next(row))];
  }));
}

/** Bytes by kind, and all that the page goes on to fetch. */
export function byteTable(rows) {
  const byThen = ({ loads }) => middle(loads.map(({ bytes }) => sum(bytes)));
  const ratios = beside(rows, byThen);
  return table(["page", `by then ${BESIDE}`, ...KINDS, "in the end"], rows.map((row) => {
    const kinds = KINDS.map((kind) => kb(middle(row.loads.map(({ bytes }) => bytes[kind]))));
    return [row.name, `${kb(byThen(row))} ${ratios(row)}`, ...kinds, kb(row.whole)];
  }));
}

function table(head, lines) {
  const rule = head.map((_, at) => (at === 0 ? "---" : "---:"));
  return [head, rule, ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
