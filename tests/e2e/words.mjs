// The words of a language, read from `locales/` as the program reads them, so that no test carries a sentence of its own.
// Understands the part of Fluent that the project uses: variables, literals, selections by number or plural.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const LANGS = ["zh-CN", "en"];

const folder = fileURLToPath(new URL("../../locales/", import.meta.url));
const known = new Map();

/** `say(id, args)` of a language; `id` may be `message.attribute`. An unknown id is a fault of the test. */
export function words(lang) {
  if (!known.has(lang)) known.set(lang, read(lang));
  const patterns = known.get(lang);
  const say = (id, args = {}) => {
    const pattern = patterns.get(id);
    if (pattern === undefined) throw new Error(`${lang}: no message ${id}`);
    // Words about the person present, unless told otherwise.
    return format(pattern, { who: "self", ...args }, lang).replace(/\s+/g, " ").trim();
  };
  say.has = (id) => patterns.has(id);
  say.in = words; // Another language, for tests that switch.
  say.easy = (id, args) => say(easier(say, id), args); // What somebody sees who has asked for easy words.
  say.easy.has = say.has;
  say.easy.in = (other) => words(other).easy;
  return say;
}

/** Easy words stand in place of the normal ones; those of a question or a row stand beside it. */
function easier(say, id) {
  if (/^(q|row)-[^.]*$/.test(id)) return id;
  const easy = id.includes(".") ? `${id}-easy` : `${id}.easy`;
  return say.has(easy) ? easy : id;
}

function read(lang) {
  const patterns = new Map();
  const files = readdirSync(join(folder, lang), { recursive: true }).filter((name) => name.endsWith(".ftl"));
  for (const file of files) take(patterns, readFileSync(join(folder, lang, file), "utf8"));
  return patterns;
}

function take(patterns, text) {
  let message = null;
  let at = null;
  for (const line of text.split(/\r?\n/)) {
    const start = /^([A-Za-z][\w-]*) *= ?(.*)$/.exec(line);
    const attribute = /^\s+\.([A-Za-z][\w-]*) *= ?(.*)$/.exec(line);
    if (start) {
      [, message] = start;
      at = message;
      patterns.set(at, start[2]);
    } else if (attribute) {
      at = `${message}.${attribute[1]}`;
      patterns.set(at, attribute[2]);
    } else if (at && /^\s+\S/.test(line) || line.startsWith("}")) {
      patterns.set(at, `${patterns.get(at)}\n${line.trim()}`);
    } else if (line.trim() !== "") {
      at = null;
    }
  }
}

function format(pattern, args, lang) {
  let out = "";
  for (let i = 0; i < pattern.length; i++) {
    if (pattern[i] !== "{") {
      out += pattern[i];
      continue;
    }
    const end = closing(pattern, i);
    out += placeable(pattern.slice(i + 1, end).trim(), args, lang);
    i = end;
  }
  return out;
}

function closing(pattern, open) {
  let depth = 0;
  for (let i = open; i < pattern.length; i++) {
    if (pattern[i] === "{") depth++;
    if (pattern[i] === "}" && --depth === 0) return i;
  }
  throw new Error(`no closing brace: ${pattern}`);
}

function placeable(inner, args, lang) {
  if (/^".*"$/.test(inner)) return JSON.parse(inner); // With its escapes, which are those of JSON.
  const [, name, variants] = /^\$([\w-]+)(?:\s*->([\s\S]*))?$/.exec(inner) ?? [];
  if (!name) throw new Error(`not understood: { ${inner} }`);
  if (!(name in args)) throw new Error(`no argument $${name}`);
  return variants === undefined ? String(args[name]) : format(choose(variants, args[name], lang), args, lang);
}

function choose(variants, value, lang) {
  const all = [...variants.matchAll(/^\s*(\*?)\[([^\]]+)\] ?([\s\S]*?)(?=^\s*\*?\[|(?![\s\S]))/gm)];
  const plural = typeof value === "number" ? new Intl.PluralRules(lang).select(value) : null;
  const chosen =
    all.find(([, , key]) => key.trim() === String(value)) ??
    all.find(([, , key]) => key.trim() === plural) ??
    all.find(([, star]) => star === "*");
  return chosen[3];
}
