// The states a page can be in. Every kind of page in `routes.json` is among them, and every name in `states.json`,
// which is read off the program's types, is shown by one of them.
import { readFileSync } from "node:fs";
import { AUDIT_STATES } from "./states-audit.mjs";
import { CHECK_STATES } from "./states-check.mjs";
import { EXCHANGE_STATES } from "./states-exchange.mjs";
import { GUIDE_STATES } from "./states-guide.mjs";
import { KIOSK_STATES } from "./states-kiosk.mjs";
import { LOOP_STATES } from "./states-loop.mjs";

const list = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));

export const ROUTES = list("routes.json");
export const SHOWN = list("states.json");

/** The address of a kind of page. */
export const address = (kind) => ROUTES.find((route) => route.kind === kind).address;

/**
 * `prepare` brings a state about; `shows` names what must then be seen. `heading` is the id of the page's heading; none
 * on the static page, whose words are in both languages at once. `slow` is a page of many cards.
 */
export const STATES = [...CHECK_STATES, ...GUIDE_STATES, ...AUDIT_STATES, ...LOOP_STATES, ...EXCHANGE_STATES, ...KIOSK_STATES].map((state) => (
  { name: state.kind, shows: [], ...state }
));
