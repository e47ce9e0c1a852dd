// Each checklist, walked from a new site to the printed report in both languages. What is read and what comes of it is
// taken from the table of verdicts that was worked out by hand from the standards, not by the program. On the way the
// tablet is turned at every kind of page that comes up for the first time, and the page must fit it lying and upright.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { amissEitherWay, beginRound, choose, read, saved, verdict } from "./audit.mjs";
import { expect, test } from "./guard.mjs";
import { LANGS } from "./words.mjs";

const { checklists } = JSON.parse(readFileSync(join(process.env.TONGDA_DIST, "checks.json"), "utf8"));

/** Lines of the table for new buildings, by check; those that answer every part. */
const TABLE = new Map();
for (const text of readFileSync(new URL("../data/audit/verdicts.tsv", import.meta.url), "utf8").split("\n")) {
  const [check, build, answer, outcome, remark] = text.split("\t");
  if (text.startsWith("#") || build !== "new" || outcome === "untested") continue;
  TABLE.set(check, [...(TABLE.get(check) ?? []), { answer, outcome, remark }]);
}

for (const lang of LANGS) {
  for (const [place, list] of checklists.entries()) {
    const type = list.site_type;
    test.describe(lang, { tag: "@light" }, () => {
      test.use({ lang });

      test(`${type}: from a new site to the printed report`, async ({ page, say }) => {
        test.setTimeout(300_000);
        const expected = {};
        const kinds = new Set();
        const concerned = list.check.filter(({ id }) => TABLE.get(id)?.some(({ remark }) => remark !== "other-building"));
        await beginRound(page, say, { name: `${type} 1`, type });
        for (const [number, check] of concerned.entries()) {
          // Another kind of line each time, and in each language: met, missed, too close to tell.
          const lines = TABLE.get(check.id);
          const line = lines[(number + place + (lang === "en" ? 1 : 0)) % lines.length];
          await expect(page.getByRole("heading", { level: 1, name: say(`check-${check.id}`), exact: true })).toBeVisible();
          await give(page, say, check, line.answer);
          await expect(verdict(page), `${check.id}: ${line.answer}`).toHaveAttribute("data-state", `verdict-${line.remark}`);
          await expect(verdict(page)).toHaveAttribute("data-outcome", new RegExp(`^${line.outcome}`));
          expected[line.outcome] = (expected[line.outcome] ?? 0) + 1;
          const kind = kindOf(check);
          if (!kinds.has(kind)) expect.soft(await amissEitherWay(page, ".pad .next"), check.id).toEqual([]);
          kinds.add(kind);
          await page.locator(".pad .next").click();
        }

        await expect(page).toHaveURL(/\/summary$/);
        const rows = page.locator("main figure + .table-wrap tbody tr");
        for (const [outcome, count] of Object.entries(expected).filter(([outcome]) => outcome !== "inapplicable")) {
          await expect(rows.filter({ has: page.locator(`[data-outcome="${outcome}"]`) }).locator("td").first(), outcome).toHaveText(String(count));
        }
        await saved(page);
        expect.soft(await amissEitherWay(page, "main .actions .button"), "summary").toEqual([]);
        await page.getByRole("link", { name: say("see-report"), exact: true }).click();
        await expect(page.getByText(say("report-not-a-finding"))).toBeVisible();
        const failures = page.locator("article.report").getByRole("heading", { level: 2, name: say("report-failed"), exact: true });
        await expect(failures).toHaveCount(expected.failed ? 1 : 0);
        expect.soft(await amissEitherWay(page, "main .button.main"), "report").toEqual([]);
        await printed(page, say);
      });
    });
  }
}

for (const lang of LANGS) {
  test.describe(lang, { tag: "@light" }, () => {
    test.use({ lang });

    test("every other page of the audit fits the tablet as it lies and as it stands", async ({ page, say }) => {
      const round = await beginRound(page, say, { owner: "Works team" });
      await page.goto(`./#/audit/round/${round}/check/toilet-door-clear-width`);
      await read(page, "700");
      await saved(page);
      await page.goto(`./#/audit/round/${round}/summary`);
      await page.locator(".finding").getByRole("button", { name: say("open-action"), exact: true }).click();
      await expect(page.locator("#action-due")).toBeVisible();
      const action = page.url();
      const site = await page.locator(".trail a").last().getAttribute("href");
      for (const [address, main] of [
        [action, "main .button.main"],
        ["./#/audit/new", "main button[type=submit]"],
        [`./${site}`, "main .button.main"],
        [`./${site}/edit`, "main button[type=submit]"],
        [`./#/audit/round/${round}/close`, "main .button.main"],
        [`./#/audit/round/${round}/defects`, "main .check-row"],
        ["./#/audit/actions", "main .actions .button"],
        ["./#/audit", "main .button.main"],
        ["./#/audit/exchange", "main .button.main"],
        ["./#/audit/district", "main .button"],
        ["./#/audit/rules", "main .button"],
      ]) {
        await page.goto(address);
        await expect(page.locator(main).first(), address).toBeVisible();
        expect.soft(await amissEitherWay(page, main), address).toEqual([]);
      }
    });
  });
}

/** What tells the pages of two checks apart: how they are answered, how many figures they want, whether there is a drawing. */
const kindOf = ({ kind, parts, drawing }) => `${kind}, ${parts.length}, ${drawing !== undefined}`;

async function give(page, say, check, answer) {
  if (answer === "yes" || answer === "no") return choose(page, say, answer);
  // What was in hand at the check before is remembered; here the finer one is taken that the check asks for.
  const instrument = page.locator("#instrument");
  if (check.kind === "measure" && (await instrument.inputValue()) !== check.instrument) {
    await page.getByRole("button", { name: say("change-instrument"), exact: true }).click();
    await instrument.selectOption(check.instrument);
  }
  const figures = Object.fromEntries(answer.split("; ").map((one) => one.split(" ")));
  await read(page, ...check.parts.map(({ id }) => figures[id] ?? ""));
}

/** On paper nothing is cut off at the right, no control is printed, and what the report is not is said. */
async function printed(page, say) {
  await page.emulateMedia({ media: "print" });
  // 210 mm less two margins of 15 mm, at 96 dots an inch.
  await page.setViewportSize({ width: Math.floor((180 / 25.4) * 96), height: 1000 });
  const seen = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    controls: [...document.querySelectorAll("button, .asking")].filter((one) => one.checkVisibility()).length,
  }));
  expect(seen).toEqual({ wide: 0, controls: 0 });
  await expect(page.getByText(say("report-not-a-finding")), "on paper, too").toBeVisible();
  await expect(page.getByText(say("sign-inspector"), { exact: true }), "a line to sign on").toBeVisible();
  const pdf = await page.pdf({ format: "Letter", preferCSSPageSize: true });
  const sheets = [...pdf.toString("latin1").matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  expect(sheets.length).toBeGreaterThan(0);
  for (const [, ...size] of sheets) expect(size.map(Number).map(Math.round), "A4 by itself, in points").toEqual([595, 842]);
}
