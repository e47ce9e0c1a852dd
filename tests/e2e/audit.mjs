// Steps of an inspection that several tests take, by the words a person sees; and what can be amiss on a tablet's screen.
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

/** What is amiss on the screen as the tablet lies, and when it is turned; it stays so. `main` is the button that leads on. */
export async function amissEitherWay(page, main) {
  const faults = await page.evaluate(amiss, main);
  const { width, height } = page.viewportSize();
  await page.setViewportSize({ width: height, height: width });
  return [...faults, ...await page.evaluate(amiss, main)];
}

/** What is amiss on the screen, a line for each fault. Runs in the page. */
export function amiss(main) {
  const faults = [];
  const note = (fault) => faults.push(`${innerWidth} × ${innerHeight}: ${fault}`);
  const all = (selector) => [...document.querySelectorAll(selector)].filter((one) =>
    one.checkVisibility({ opacityProperty: true }) && getComputedStyle(one).clipPath === "none");
  const called = (one) => (one.id || one.textContent).trim().slice(0, 40);
  const isTouched = (one) => {
    const { left, top, width, height } = one.getBoundingClientRect();
    return one.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  };

  const { scrollWidth, clientWidth } = document.scrollingElement;
  if (scrollWidth > clientWidth) note(`the page is ${scrollWidth - clientWidth} px wider than the screen`);
  // As the page is when it opens: what was typed since may have scrolled it.
  const heading = document.querySelector("main h1");
  for (let up = heading; up !== null; up = up.parentElement) up.scrollTop = 0;
  if (!isTouched(heading)) note("the heading is out of sight");
  const button = document.querySelector(main);
  button.scrollIntoView({ block: "nearest" });
  if (!isTouched(button)) note("something lies over the main button");

  for (const one of all("main :is(button, select, .button, .pill, .input, .check-row, .reading input, .pad-choice label)")) {
    const { width, height } = one.getBoundingClientRect();
    if (Math.round(Math.min(width, height)) < 48) note(`too small for a thumb: ${called(one)}`);
  }
  for (const one of all("body *:not(svg *)")) {
    const isFrame = getComputedStyle(one).overflowX !== "visible";
    if (isFrame && one.scrollWidth > one.clientWidth + 1) note(`cut off at the side: ${called(one)}`);
  }
  const range = document.createRange();
  for (const one of all("button, summary, label, th, td, dt, dd, .button, .pill, .reading, .verdict")) {
    range.selectNodeContents(one);
    const [text, box] = [range, one].map((part) => part.getBoundingClientRect());
    const isBeyond = text.left < box.left - 1 || text.right > box.right + 1;
    if (text.width > 0 && isBeyond) note(`text beyond its edge: ${called(one)}`);
  }

  // What has scrolled out of its frame lies under nobody's finger.
  const within = (box, frame) => ({
    left: Math.max(box.left, frame.left), right: Math.min(box.right, frame.right),
    top: Math.max(box.top, frame.top), bottom: Math.min(box.bottom, frame.bottom),
  });
  const boxes = (one) => {
    let found = [...one.getClientRects()];
    for (let up = one.parentElement; up !== document.body; up = up.parentElement) {
      if (getComputedStyle(up).overflowX !== "visible") found = found.map((box) => within(box, up.getBoundingClientRect()));
    }
    return found;
  };
  const isShared = ({ left, right, top, bottom }) => right - left > 1 && bottom - top > 1;
  const touchable = all("a[href], button, summary, select, textarea, input, label").map((one) => [one, boxes(one)]);
  for (const [index, [one, own]] of touchable.entries()) {
    for (const [other, others] of touchable.slice(index + 1)) {
      const isOver = own.some((box) => others.some((theirs) => isShared(within(box, theirs))));
      if (isOver && !one.contains(other)) note(`one over the other: ${called(one)}, ${called(other)}`);
    }
  }
  return faults;
}
