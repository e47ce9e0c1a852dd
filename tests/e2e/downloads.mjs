// Files that the program hands to the browser to save.
import { readFileSync } from "node:fs";

/** The file that comes of a press: its name and bytes. */
export async function downloaded(page, press) {
  const download = page.waitForEvent("download");
  await press();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

/** A table as rows by their headings. Cells hold no line ends. */
export function rows(bytes) {
  const [head, ...lines] = bytes.toString("utf8").replace(/^\ufeff/, "").trimEnd().split("\r\n").map(cells);
  return lines.map((line) => Object.fromEntries(head.map((name, at) => [name, line[at]])));
}

const cells = (line) => line.match(/(?<=^|,)(?:"(?:[^"]|"")*"|[^,]*)/g)
  .map((cell) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell));
