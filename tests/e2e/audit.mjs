// Steps of an inspection that several tests take, by the words a person sees.
import { expect } from "./guard.mjs";

/** Enters a site, which begins its first round; gives the round's id. */
export async function beginRound(page, say, { name = "Xibu", type = "toilet", build = "new", year = "2019", owner = "" } = {}) {
  await page.goto("./#/audit/new");
  await page.locator(`input[name=type][value=${type}]`).check({ force: true });
  await page.getByLabel(say("field-name"), { exact: true }).fill(name);
  await page.getByRole("radio", { name: say(`build-${build}`) }).check({ force: true });
  await page.getByLabel(say("field-year"), { exact: true }).fill(year);
  if (owner) await page.getByLabel(say("field-owner"), { exact: true }).fill(owner);
  await page.getByRole("button", { name: say("create-site"), exact: true }).click();
  await expect(page).toHaveURL(/#\/audit\/round\/[0-9a-f]+$/);
  return /round\/([0-9a-f]+)/.exec(page.url())[1];
}

/** Opens one check of a round. */
export async function openCheck(page, say, round, check) {
  await page.goto(`./#/audit/round/${round}/check/${check}`);
  const [id] = check.split(".."); // What stands behind it is the number of one of several like things.
  await expect(page.getByRole("heading", { level: 1, name: say(`check-${id}`), exact: true })).toBeVisible();
}

/** Types figures into a check, one for each part, and saves with Enter. */
export async function read(page, ...figures) {
  for (const [index, figure] of figures.entries()) {
    await page.locator(`#reading-${index}`).fill(figure);
    await page.locator(`#reading-${index}`).press("Enter");
  }
}

/** Answers a check that is looked at, not measured. */
export const choose = (page, say, answer) =>
  page.getByRole("radio", { name: say(`answer-${answer}`), exact: true }).check({ force: true });

/** Waits until storage has confirmed everything. */
export const saved = (page) => expect(page.locator("#saved")).toHaveAttribute("data-saved", "true");

/** The verdict of the check on screen. */
export const verdict = (page) => page.locator("#verdict");

/** A picture larger than what is stored, made in the page. */
export async function picture(page, width = 2400, height = 3200) {
  const address = await page.evaluate(([w, h]) => {
    const canvas = Object.assign(document.createElement("canvas"), { width: w, height: h });
    const context = canvas.getContext("2d");
    for (let i = 0; i < 60; i++) {
      context.fillStyle = `hsl(${i * 23} 40% 50%)`;
      context.fillRect((i * 131) % w, (i * 173) % h, w / 6, h / 6);
    }
    return canvas.toDataURL("image/jpeg", 0.9);
  }, [width, height]);
  return { name: "photo.jpg", mimeType: "image/jpeg", buffer: Buffer.from(address.split(",")[1], "base64") };
}

/** Exports everything; gives the bytes. */
export async function exported(page, say) {
  await page.goto("./#/audit/exchange");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: say("export-all"), exact: true }).click();
  const stream = await (await download).createReadStream();
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  await expect(page.locator("#exchange-result")).toContainText(say("export-done"));
  return Buffer.concat(chunks);
}

/** Imports bytes and waits for what came of it. */
export async function imported(page, bytes, name = "tongda.zip") {
  await page.locator("#bundle").setInputFiles({ name, mimeType: "application/zip", buffer: bytes });
  const result = page.locator("#exchange-result");
  await expect(result).toBeVisible();
  await expect(result).toBeFocused();
  return result;
}

/** A second tablet that has all of the first one. */
export async function secondTablet({ page, say, browser, baseURL, locale, guard }) {
  const context = await browser.newContext({ baseURL, locale });
  const other = await context.newPage();
  await guard.watch(other, context);
  await other.goto("./#/audit/exchange");
  await imported(other, await exported(page, say));
  return { other, context };
}
