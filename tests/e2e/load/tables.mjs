// What was measured, as tables for people.
import { KINDS } from "./watch.mjs";

const middle = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const kb = (bytes) => (bytes / 1000).toFixed(1);
const sum = (bytes) => Object.values(bytes).reduce((a, b) => a + b);

/** Times of each page, and how they stand to the two that we are measured against. */
export function timeTable(rows) {
  const of = ({ loads }, what) => middle(loads.map((load) => load[what]));
  const peers = ["govuk", "React"].map((name) => of(rows.find((row) => row.name.startsWith(name)), "usable"));
  return table(["page", "first paint", "usable", "least to most", "÷ govuk", "÷ React", "next page seen"], rows.map((row) => {
    const all = row.loads.map(({ usable }) => usable);
    const [least, most] = [Math.min(...all), Math.max(...all)].map(Math.round);
    const ratios = peers.map((peer) => (of(row, "usable") / peer).toFixed(2));
    return [row.name, Math.round(of(row, "paint")), Math.round(of(row, "usable")), `${least} to ${most}`, ...ratios, Math.round(of(row, "next"))];
  }));
}

/** Bytes by kind, and all that the page goes on to fetch. */
export function byteTable(rows) {
  return table(["page", "by then", ...KINDS, "in the end"], rows.map(({ name, whole, loads }) => {
    const kinds = KINDS.map((kind) => kb(middle(loads.map(({ bytes }) => bytes[kind]))));
    return [name, kb(middle(loads.map(({ bytes }) => sum(bytes)))), ...kinds, kb(whole)];
  }));
}

function table(head, lines) {
  const rule = head.map((_, at) => (at === 0 ? "---" : "---:"));
  return [head, rule, ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
