// States of the guide: each kind of page with something on it, and what is not there.
import { at } from "./states-check.mjs";

const kinds = ["guide", "guide-topic", "guide-event", "guide-kind", "row", "offices", "office"];
const example = (kind) => ({ kind, prepare: ({ page, address }) => page.goto(`./${address(kind)}`) });

export const GUIDE_STATES = [
  ...kinds.map(example),
  { kind: "rows", prepare: at("#/s/device-basic.parking") },
  { name: "rows (all unknown)", kind: "rows", prepare: at("#/s/parking.nonsense") },
  { kind: "about", prepare: at("#/about"), heading: "about-title" },
];
