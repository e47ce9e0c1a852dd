// What is typed is kept without a further step, and what cannot be kept is not left behind in silence.
import { beginRound, openCheck, picture, read, saved, verdict } from "./audit.mjs";
import { breakable, held, storage } from "./broken.mjs";
import { expect, test } from "./guard.mjs";

const DOOR = "toilet-door-clear-width";

test("a remark and the words of a photo are kept while the field is still in hand", async ({ page, say }) => {
  const round = await beginRound(page, say);
  await openCheck(page, say, round, DOOR);
  await page.locator("#pick").setInputFiles(await picture(page, 400, 300));
  await saved(page);
  await page.getByRole("button", { name: say("note"), exact: true }).click();
  for (const field of [page.locator("#note"), page.getByLabel(say("photo-words"))]) {
    await field.pressSequentially("The door sticks ");
    await expect(page.locator("#saved"), "not called saved yet").toHaveAttribute("data-saved", "false");
    await saved(page);
    await expect(field, "still being typed").toHaveValue("The door sticks ");
    await expect(field).toBeFocused();
  }
  await page.reload();
  await expect(page.locator("#note")).toHaveValue("The door sticks");
  await expect(page.getByLabel(say("photo-words"))).toHaveValue("The door sticks");
});

test("a figure that cannot be read is said, and neither the list nor the pad leads away from it", async ({ page, say }) => {
  const round = await beginRound(page, say);
  await openCheck(page, say, round, DOOR);
  await page.locator("#reading-0").pressSequentially("1.2");
  await expect(page.locator("#reading-0-fault"), "without another step").toBeVisible();
  await expect(page.locator("#saved")).toHaveAttribute("data-saved", "false");
  for (const way of [page.locator(".check-row").last(), page.getByRole("link", { name: say("see-summary"), exact: true }), page.locator(".pad .next")]) {
    await way.click();
    await expect(page.locator("#reading-0")).toBeFocused();
    await expect(page.locator("#reading-0")).toHaveValue("1.2");
    await expect(page).toHaveURL(new RegExp(`check/${DOOR}$`));
  }
  await page.locator("#reading-0").fill("1200");
  await page.locator(".check-row").last().click();
  await expect(page).not.toHaveURL(new RegExp(`check/${DOOR}$`));
});

test("a figure that is saved while it is being typed stays as it is typed", async ({ page, say }) => {
  const round = await beginRound(page, say, { type: "building" });
  await openCheck(page, say, round, "ramp-cross-slope");
  const field = page.locator("#reading-0");
  await field.pressSequentially("0.");
  await page.waitForTimeout(2_500);
  await expect(page.locator("#saved"), "nobody stops at a mark").toHaveAttribute("data-saved", "false");
  await expect(field).toHaveValue("0.");
  await field.pressSequentially("50");
  await saved(page);
  await expect(field).toHaveValue("0.50");
  await field.press("Backspace");
  await expect(field).toHaveValue("0.5");
  await saved(page);
  await page.reload();
  await expect(field).toHaveValue("0.5");
});

test("a figure that cannot be read holds back whatever leads away in the list; on a phone its step is shown", async ({ page, say }) => {
  const round = await beginRound(page, say, { type: "building" });
  await openCheck(page, say, round, "ramp-slope");
  const field = page.locator("#reading-0");
  await read(page, "8.33");
  await field.fill("8.333");
  await page.getByLabel(say("instance-where")).first().click();
  await page.keyboard.type("N");
  await expect(page.getByLabel(say("instance-where")).first(), "what does not lead away can be used").toHaveValue("N");
  await expect(page.locator("#reading-0-fault")).toBeVisible();
  await expect(verdict(page), "what is stored is not what is typed").toHaveAttribute("data-outcome", "untested");
  const lines = await page.locator(".check-row").count();
  for (const way of [page.locator(".grow").first(), page.getByRole("button", { name: say("none-here"), exact: true }), page.locator("[data-step=undo]")]) {
    await way.click();
    await expect(field).toBeFocused();
    await expect(field).toHaveValue("8.333");
    await expect(page.locator("#reading-0-fault")).toBeVisible();
  }
  expect(await page.locator(".check-row").count()).toBe(lines);
  await page.setViewportSize({ width: 390, height: 800 });
  await page.locator(".steps .pill").first().click();
  await expect(field).toBeHidden();
  await page.locator(".check-row").last().click();
  await expect(field).toBeFocused();
  await expect(page.locator("#reading-0-fault")).toBeVisible();
});

test("a figure that cannot be read and is left by other ways is said, and stands in its field again", async ({ page, say }) => {
  const round = await beginRound(page, say);
  await openCheck(page, say, round, DOOR);
  await page.locator("#reading-0").fill("90 cm");
  await page.goBack();
  await expect(page.locator(".banner[data-state=figure-unread]")).toContainText(say("figure-unread"));
  await expect(page.locator("#saved")).toHaveAttribute("data-saved", "false");
  await page.goto(`./#/audit/round/${round}/summary`);
  await expect(page.locator("#saved a")).toHaveText(say(`check-${DOOR}.short`));
  await page.goto(`./#/audit/round/${round}/close`);
  await page.locator("#sign-name").fill("Li Fang");
  await page.getByRole("button", { name: say("close-round"), exact: true }).click();
  await expect(page.locator("#close-unread a"), "nobody signs over it").toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("#reading-0")).toHaveValue("90 cm");
  await page.goBack();
  await page.goBack();
  const asked = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    return dialog.accept();
  });
  await openCheck(page, say, round, DOOR);
  await expect(page.locator(".banner[data-state=figure-unread]")).toHaveCount(0);
  await expect(page.locator("#reading-0")).toHaveValue("90 cm");
  await expect(page.locator("#reading-0-fault")).toBeVisible();
  await expect(page.locator("#saved")).toHaveAttribute("data-saved", "false");
  await page.goBack();
  await page.reload();
  expect(asked, "the browser asks before it is lost").toEqual(["beforeunload"]);
});

test("what is not saved is not called saved, whichever other field was", async ({ page, say }) => {
  const round = await beginRound(page, say);
  await openCheck(page, say, round, DOOR);
  await page.locator("#reading-0").fill("90 cm");
  await page.getByRole("button", { name: say("note"), exact: true }).click();
  await page.locator("#note").pressSequentially("Sticks");
  await page.locator("#note").press("Tab");
  await expect(page.locator("#saved")).toHaveAttribute("data-saved", "false");
  await page.evaluate(() => {
    Object.defineProperty(document, "hidden", { value: true, configurable: true });
    document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));
  });
  await expect(page.locator("#saved")).toHaveAttribute("data-saved", "false");
  await page.locator("#reading-0").fill("900");
  await page.locator("#reading-0").press("Enter");
  await saved(page);
  await page.getByRole("button", { name: say("change-instrument"), exact: true }).click();
  await expect(page.locator("#instrument"), "it takes focus as it opens").toBeFocused();
  await page.locator("#uncertainty").fill("8");
  await expect(page.locator("#saved"), "the error, too").toHaveAttribute("data-saved", "false");
  await page.goBack();
  await openCheck(page, say, round, DOOR);
  await expect(page.locator(".instrument")).toContainText("± 8");

  const name = page.getByLabel(say("instance-where"));
  await openCheck(page, say, await beginRound(page, say, { type: "building", name: "Suoxi" }), "ramp-slope");
  await name.pressSequentially("N");
  await expect(page.locator("#saved")).toHaveAttribute("data-saved", "false");
  await name.press("Backspace");
  await saved(page);
});

test("in a round that has ended, next leads on at once", async ({ page, say }) => {
  const round = await beginRound(page, say, { type: "building" });
  await openCheck(page, say, round, "lift-car-size");
  await read(page, "1300");
  await saved(page);
  await page.goto(`./#/audit/round/${round}/close`);
  await page.locator("#sign-name").fill("Li Fang");
  await page.getByRole("button", { name: say("close-round"), exact: true }).click();
  await expect(page).toHaveURL(/summary$/);
  await openCheck(page, say, round, "lift-car-size");
  await page.locator(".pad .next").click();
  await expect(page).not.toHaveURL(/lift-car-size$/);
});

test("the pad leads from one figure of a check to the next, then on", async ({ page, say }) => {
  const round = await beginRound(page, say, { type: "building" });
  await openCheck(page, say, round, "lift-car-size");
  const press = async (...keys) => {
    for (const key of keys) await page.locator(".keys").getByRole("button", { name: key, exact: true }).click();
  };
  await press("1", "3", "0", "0");
  await page.locator(".pad .next").click();
  await expect(page, "the second figure is still to be read").toHaveURL(/lift-car-size$/);
  await press("1", "5", "0", "0");
  await expect(page.locator("#reading-0")).toHaveValue("1300");
  await expect(page.locator("#reading-1")).toHaveValue("1500");
  await page.locator(".pad .next").click();
  await expect(page).not.toHaveURL(/lift-car-size$/);
  await page.goto(`./#/audit/round/${round}`);
  await expect(page.locator(".check-row[aria-current=step] .name"), "where one was, not the top of the list").not.toHaveText(await page.locator(".check-row .name").first().innerText());
});

test("a measuring error that is none, and one no instrument has, is refused beside the field", async ({ page, say }) => {
  const round = await beginRound(page, say);
  await openCheck(page, say, round, DOOR);
  await read(page, "905");
  await page.getByRole("button", { name: say("change-instrument"), exact: true }).click();
  for (const [typed, fault] of [["about 5", "uncertainty-unread"], ["500", "uncertainty-odd"], ["0", "uncertainty-odd"]]) {
    await page.locator("#uncertainty").fill(typed);
    await page.locator("#uncertainty").press("Tab");
    await expect(page.locator("#uncertainty-fault")).toHaveAttribute("data-state", fault);
    await expect(verdict(page)).toHaveAttribute("data-outcome", "passed");
  }
  await page.locator("#instrument").selectOption("laser");
  await expect(page.locator("#uncertainty-fault"), "said of the other tool").toHaveCount(0);
  await page.locator("#uncertainty").fill("10");
  await page.locator("#uncertainty").press("Tab");
  await expect(page.locator("#uncertainty-fault")).toHaveCount(0);
  await expect(verdict(page)).toHaveAttribute("data-outcome", "cannot-tell");
});

test("more than there is, and centimetres below the highest that may be, are questioned", async ({ page, say }) => {
  let round = await beginRound(page, say, { type: "parking" });
  await openCheck(page, say, round, "parking-count-general");
  await read(page, "20", "200");
  await expect(verdict(page)).toContainText(say("more-than-all", { part: say("part-number"), value: "200", all: say("part-total"), most: "20" }));
  round = await beginRound(page, say, { type: "building" });
  await openCheck(page, say, round, "ramp-rise-per-run");
  await read(page, "80");
  await expect(verdict(page)).toContainText(say("perhaps-centimetres", { value: "80", more: "800" }));
  await read(page, "300");
  await expect(verdict(page)).toHaveAttribute("data-outcome", "passed");
  await expect(verdict(page)).not.toContainText(say("perhaps-centimetres", { value: "300", more: "3000" }));
});

test("what is written and drawn at the end is still there after a look elsewhere; what is open is said", async ({ page, say }) => {
  const round = await beginRound(page, say);
  const close = `./#/audit/round/${round}/close`;
  await page.goto(close);
  await expect(page.locator("#close-open")).toHaveText(say("close-open", { count: await page.evaluate(() => 49) }));
  await page.locator("#close-remark").fill("Next week");
  await page.locator("#sign-name").fill("Li Fang");
  const pad = page.locator(".sign-pad");
  const box = await pad.boundingBox();
  await page.mouse.move(box.x + 40, box.y + 40);
  await page.mouse.down();
  await page.mouse.move(box.x + 140, box.y + 90, { steps: 5 });
  await page.mouse.up();
  const ink = () => pad.evaluate((pad) => [...pad.getContext("2d").getImageData(0, 0, pad.width, pad.height).data].filter((value, at) => at % 4 === 0 && value < 128).length);
  const drawn = await ink();
  expect(drawn).toBeGreaterThan(0);
  expect(await page.evaluate(() => !dispatchEvent(new Event("beforeunload", { cancelable: true }))), "the browser would ask").toBe(true);
  await page.getByRole("link", { name: say("back-to-summary"), exact: true }).click();
  await page.getByRole("link", { name: say("close-round") }).click();
  await expect(page.locator("#close-remark")).toHaveValue("Next week");
  await expect(page.locator("#sign-name")).toHaveValue("Li Fang");
  expect(await ink()).toBe(drawn);
  await page.getByRole("button", { name: say("close-round"), exact: true }).click();
  await expect(page).toHaveURL(/summary$/);
  await page.goto(close);
  await page.getByRole("button", { name: say("reopen-round"), exact: true }).click();
  await expect(page.locator("#close-remark"), "said before").toHaveValue("Next week");
  await expect(page.locator("#sign-name"), "but nobody has signed").toHaveValue("");
  // Once the opening is stored.
  await expect.poll(() => page.evaluate(() => dispatchEvent(new Event("beforeunload", { cancelable: true }))), "nothing is left unsent").toBe(true);
});

test("the browser asks before a window with unsaved work is closed, and not otherwise", async ({ page, say }) => {
  await breakable(page);
  const round = await beginRound(page, say);
  await openCheck(page, say, round, DOOR);
  await saved(page);
  const asked = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    return dialog.accept();
  });
  await page.reload();
  expect(asked).toEqual([]);
  await held(page);
  await storage(page, "full");
  await read(page, "940");
  await expect(page.locator("#saved")).toHaveAttribute("data-saved", "false");
  await page.reload();
  expect(asked).toEqual(["beforeunload"]);
});

test("an inspection begun anew does not hide what the ended one found", async ({ page, say }) => {
  const round = await beginRound(page, say, { build: "existing", year: "2000" });
  await openCheck(page, say, round, DOOR);
  await read(page, "600");
  await saved(page);
  await page.goto(`./#/audit/round/${round}/close`);
  await page.locator("#sign-name").fill("Li Fang");
  await page.getByRole("button", { name: say("close-round"), exact: true }).click();
  await expect(page).toHaveURL(/summary$/);
  await saved(page);
  const failed = async () => {
    await page.goto("./#/audit/district");
    const row = page.getByRole("table").last().getByRole("row").last();
    await expect(row).toContainText("Xibu");
    return row.innerText();
  };
  const before = await failed();
  await page.goto("./#/audit");
  await page.locator("a.site").click();
  await page.getByRole("button", { name: say("start-round", { number: 2 }) }).click();
  await expect(page).toHaveURL(/round\//);
  await page.locator(".check-row").last().click();
  await page.locator(".pad .next").click();
  await openCheck(page, say, /round\/([0-9a-f]+)/.exec(page.url())[1], DOOR);
  await read(page, "950");
  await saved(page);
  expect(await failed()).toBe(before);
});
