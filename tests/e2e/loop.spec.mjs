// From what failed to what is put right: who and when, what is overdue, the second look with both photos, and back; also
// where the check has left the list meanwhile.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beginRound, exported, imported, openCheck, picture, read, saved } from "./audit.mjs";
import { changed, withoutCheck } from "./broken.mjs";
import { expect, test } from "./guard.mjs";
import { LANGS } from "./words.mjs";
import { entries } from "./zip.mjs";

const DOOR = "toilet-door-clear-width";

for (const lang of LANGS) {
  test.describe(lang, () => {
    test.use({ lang });

    test("a failed check is asked for, done, looked at again with both photos, and confirmed", async ({ page, say }) => {
      await narrowDoor(page, say, { owner: "Works team" });
      await expect(page.getByRole("heading", { level: 1, name: say(`check-${DOOR}.short`), exact: true })).toBeFocused();
      await expect(page.getByLabel(say("action-owner"), { exact: true })).toHaveValue("Works team");
      await page.getByLabel(say("action-due"), { exact: true }).fill("2020-01-31");
      await page.getByLabel(say("action-remark"), { exact: true }).fill("Widen to 900");
      await page.getByRole("button", { name: say("save-site"), exact: true }).click();
      await state(page, "overdue");
      const action = page.url();

      await page.goto("./#/audit/actions");
      await expect(page.getByRole("heading", { level: 2, name: say("actions-overdue", { count: 1 }), exact: true })).toBeVisible();
      await page.getByRole("link", { name: say(`check-${DOOR}.short`), exact: true }).click();
      await press(page, say, "action-fix");
      await state(page, "fixed");
      await press(page, say, "undo");
      await state(page, "overdue");
      await press(page, say, "action-fix");

      await press(page, say, "action-recheck");
      await expect(page.getByRole("heading", { level: 1, name: say(`check-${DOOR}`), exact: true })).toBeVisible();
      await expect(page.locator(".check-row")).toHaveCount(1);
      await read(page, "950");
      await describe(page, say, "The wide door", 500);
      await saved(page);

      await page.goto(action);
      const photos = page.locator(".two-looks img");
      await expect(photos).toHaveCount(2);
      expect(await photos.evaluateAll((all) => all.map((img) => img.alt))).toEqual(["The narrow door", "The wide door"]);
      const [first, second] = await photos.evaluateAll((all) => all.map((img) => img.getBoundingClientRect().toJSON()));
      expect(second.left, "side by side").toBeGreaterThan(first.right - 1);
      await press(page, say, "action-verify");
      await state(page, "verified");
      await saved(page);
      await page.reload();
      await state(page, "verified");
    });

    test("a round is ended with a remark and a signature, and can be opened again", async ({ page, say }) => {
      const round = await beginRound(page, say);
      await openCheck(page, say, round, DOOR);
      await read(page, "950");
      await page.goto(`./#/audit/round/${round}/close`);
      await page.getByRole("button", { name: say("close-round"), exact: true }).click();
      await expect(page.getByLabel(say("sign-name"), { exact: true })).toBeFocused();
      await expect(page.getByLabel(say("sign-name"), { exact: true })).toHaveAccessibleDescription(say("close-unsigned"));
      await page.getByLabel(say("close-remark"), { exact: true }).fill("Agreed");
      await page.getByLabel(say("sign-name"), { exact: true }).fill("Li Fang");
      await draw(page, page.locator(".sign-pad"));
      await page.getByRole("button", { name: say("close-round"), exact: true }).click();
      await expect(page).toHaveURL(/\/summary$/);

      await openCheck(page, say, round, DOOR);
      await expect(page.locator("#reading-0")).toHaveValue("950");
      await expect(page.locator("#reading-0"), "an ended round does not change").toHaveAttribute("readonly");
      await expect(page.locator(".pad .keys")).toHaveCount(0);
      await page.goto(`./#/audit/round/${round}/report`);
      await expect(page.getByRole("img", { name: say("signature-alt", { name: "Li Fang" }), exact: true })).toHaveCount(1);
      await expect(page.getByText("Agreed")).toBeVisible();
      await expect(page.locator("article.report"), "what it was measured with").toContainText(say("instrument-tape"));
      await expect(page.locator("article.report"), "and how much is not known").toContainText(new RegExp(say("score-open", { count: "X" }).replace("X", "\\d+")));

      await page.goto(`./#/audit/round/${round}/close`);
      await page.getByRole("button", { name: say("reopen-round"), exact: true }).click();
      await expect(page.getByRole("button", { name: say("close-round"), exact: true })).toBeVisible();
    });
  });
}

for (const lang of LANGS) {
  test.describe(`${lang}, rules of a later day`, () => {
    test.use({ lang, serviceWorkers: "block" }); // A worker's own requests would not see the later rules.

    test("what failed a check that has left the list is looked at by eye, said not to be put right, then confirmed", async ({ page, say }) => {
      await narrowDoor(page, say);
      const action = page.url();
      await withoutCheck(page, "toilet", DOOR);
      await page.reload();
      await state(page, "open");
      await expect(page.locator("#action-retired")).toHaveText(say("action-retired"));
      const looks = page.locator(".two-looks > section");
      await expect(looks).toHaveCount(1);
      const { checklists } = JSON.parse(readFileSync(join(process.env.TONGDA_DIST, "checks.json"), "utf8"));
      const clause = say("clause", { source: say("standard-gb-55019-2021"), clause: "2.5.4(1)" });
      for (const words of [say("outcome-failed"), checklists.find(({ site_type }) => site_type === "toilet").rules_version, clause]) {
        await expect(looks.locator(".outcome")).toContainText(words);
      }
      await expect(looks.getByRole("img")).toHaveAttribute("alt", "The narrow door");
      for (const id of ["action-recheck", "action-drop", "action-verify"]) {
        await expect(page.getByRole("button", { name: say(id), exact: true })).toHaveCount(0);
      }

      const seen = page.locator("#sight-seen");
      await press(page, say, "sight-right");
      await expect(seen).toBeFocused();
      await expect(seen).toHaveAccessibleDescription(say("sight-seen-fault"));
      await state(page, "open");
      await seen.fill("Still as narrow as it was");
      await press(page, say, "sight-wrong");
      await expect(looks).toHaveCount(2);
      await state(page, "open");
      await expect(looks.nth(1)).toContainText("Still as narrow as it was");
      await expect(looks.nth(1).locator(".outcome")).toHaveText(say("look-not-judged"));
      await expect(seen).toHaveValue("");

      await seen.fill("A new door, a wheelchair passes");
      await page.locator("#sight-pick").setInputFiles(await picture(page, 500, 300));
      await page.locator("#sight").getByLabel(say("photo-words")).fill("The wide door");
      await press(page, say, "action-fix");
      await state(page, "fixed");
      await expect(seen, "what is not written down yet stays when the action takes a step").toHaveValue("A new door, a wheelchair passes");
      await press(page, say, "sight-right");
      await state(page, "verified");
      await expect(page.locator("#action-status")).toBeFocused();
      await expect(page.locator("#sight")).toHaveCount(0);
      await saved(page);
      await page.reload();
      await state(page, "verified");
      await expect(looks.getByRole("img")).toHaveCount(2);
      expect(await looks.getByRole("img").evaluateAll((all) => all.map((img) => img.alt))).toEqual(["The narrow door", "The wide door"]);
      await expect(looks.nth(1)).toContainText("A new door, a wheelchair passes");
      await expect(looks.nth(1).locator(".outcome")).toHaveText(say("look-not-judged"));

      await looks.nth(1).getByRole("link", { name: say("see-summary"), exact: true }).click();
      await expect(page.locator("#differences")).toContainText("A new door, a wheelchair passes");
      await page.goto(action);
      await page.locator(".trail a").last().click();
      await expect(page.locator(".round").getByText(say("recheck-number", { number: 3 }), { exact: true })).toBeVisible();
      await expect(page.getByRole("link", { name: say("go-on"), exact: true }), "there is nothing to go on with by eye").toHaveCount(1);
    });

    test("what failed a check that has left the list is taken off with the reason, and comes back", async ({ page, say }) => {
      await narrowDoor(page, say);
      await withoutCheck(page, "toilet", DOOR);
      await page.reload();
      await press(page, say, "sight-drop");
      await expect(page.locator("#sight-reason")).toBeFocused();
      await expect(page.locator("#sight-reason")).toHaveAccessibleDescription(say("sight-reason-fault"));
      await page.locator("#sight-reason").fill("The room has become a store");
      await press(page, say, "sight-drop");
      const dropped = async () => {
        await expect(page.locator("#action-status")).toHaveText(say("action-dropped-done"));
        await expect(page.locator("#action-retired")).toHaveText(say("action-retired"));
        await expect(page.getByText(say("action-dropped-why", { reason: "The room has become a store" }), { exact: true })).toBeVisible();
      };
      await dropped();
      const action = page.url();
      await page.goto("./#/audit/actions");
      await expect(page.locator("#main").getByRole("heading", { level: 2 })).toHaveText([say("actions-dropped", { count: 1 })]);
      await saved(page);
      await page.goto(action);
      await page.reload();
      await dropped();
      await press(page, say, "undo");
      await state(page, "open");
      await expect(page.locator("#sight-reason")).toHaveValue("");
    });

    test("where a limit has changed, both verdicts are said at the check, on the summary and in the report", async ({ page, say }) => {
      const round = await beginRound(page, say);
      await openCheck(page, say, round, DOOR);
      await read(page, "950");
      await saved(page);
      await expect(page.locator("#told")).toHaveCount(0);
      await changed(page, "checks.json", ({ checklists }) => {
        const list = checklists.find(({ site_type: id }) => id === "toilet");
        list.rules_version += "-later";
        for (const limit of list.check.find(({ id }) => id === DOOR).parts[0].limits) limit.min = "1000";
      });
      await page.reload();
      await expect(page.locator("#verdict")).toHaveAttribute("data-outcome", "failed");
      await expect(page.locator("#told")).toContainText(say("outcome-passed"));
      await expect(page.locator("#told")).toContainText("-later");
      await page.goto(`./#/audit/round/${round}/summary`);
      const differences = page.locator("#differences tbody tr");
      await expect(differences).toHaveCount(1);
      await expect(differences).toContainText(say("outcome-passed"));
      await page.goto(`./#/audit/round/${round}/report`);
      await expect(page.locator("article.report caption").filter({ hasText: say("report-changed.caption") })).toHaveCount(1);
    });

    test("a check whose words have left with it is called by its id", async ({ page, say }) => {
      await narrowDoor(page, say);
      await withoutCheck(page, "toilet", DOOR);
      await page.route(`**/locales/${lang}/audit.ftl`, async (route) => {
        const response = await route.fetch();
        const words = await response.text();
        const body = words.replace(new RegExp(`^check-${DOOR}=.*\\n(?: .*\\n)*`, "m"), "");
        expect(body).not.toBe(words);
        return route.fulfill({ response, body });
      });
      await page.reload();
      await expect(page.getByRole("heading", { level: 1, name: DOOR, exact: true })).toBeVisible();
      await page.goto("./#/audit/actions");
      await page.getByRole("link", { name: DOOR, exact: true }).click();
      await state(page, "open");
    });
  });
}

test("what is typed into an order stays when the action takes a step, is not called saved before, and is kept when one leaves", async ({ page, say }) => {
  const round = await beginRound(page, say, { owner: "Works team" });
  await openCheck(page, say, round, DOOR);
  await read(page, "700");
  await saved(page);
  await page.goto(`./#/audit/round/${round}/summary`);
  await page.locator(".finding").getByRole("button", { name: say("open-action"), exact: true }).click();
  const [owner, remark] = [page.locator("#action-owner"), page.locator("#action-remark")];
  await owner.fill("Roads team");
  await remark.fill("Widen to 900");
  for (const [act, then] of [["action-fix", "fixed"], ["undo", "open"]]) {
    await press(page, say, act);
    await state(page, then);
    await expect(owner).toHaveValue("Roads team");
    await expect(remark).toHaveValue("Widen to 900");
  }
  await expect(page.locator("#saved")).toHaveAttribute("data-saved", "false");
  await page.getByRole("link", { name: say("actions-title"), exact: true }).first().click();
  await saved(page);
  await page.goBack();
  await expect(owner).toHaveValue("Roads team");
  await page.reload();
  await expect(owner).toHaveValue("Roads team");
  await expect(remark).toHaveValue("Widen to 900");
});

test("a round that was begun and left empty does not stand in place of the one before", async ({ page, say }) => {
  const round = await beginRound(page, say, { name: "Xibu" });
  await openCheck(page, say, round, DOOR);
  await read(page, "700");
  await saved(page);
  const told = async () => {
    await page.goto("./#/audit/district");
    await expect(page.locator("article.report table").first()).toBeVisible();
    const district = await page.locator("article.report").innerText();
    await page.goto("./#/audit");
    await expect(page.locator(".site-state")).toBeVisible();
    return [district, await page.locator(".site-state").innerText()];
  };
  const before = await told();
  await page.locator(".site").click();
  await page.getByRole("button", { name: say("start-round", { number: 2 }), exact: true }).click();
  await expect(page).toHaveURL(/#\/audit\/round\/[0-9a-f]+$/);
  expect(page.url()).not.toContain(round);
  await saved(page);
  expect(await told()).toEqual(before);
});

test("a photo that was taken out writes nothing more: one undo brings it back with its words", async ({ page, say }) => {
  const round = await beginRound(page, say);
  await openCheck(page, say, round, DOOR);
  await describe(page, say, "A door", 400);
  await page.getByRole("button", { name: say("remove-photo"), exact: true }).click();
  await expect(page.locator(".photo[role=group]")).toHaveCount(0);
  await page.getByRole("button", { name: say("undo"), exact: true }).first().click();
  await expect(page.locator(".photo[role=group] img")).toHaveAttribute("alt", "A door");
  await saved(page);
});

test("several of one kind: each has its own answers, and a name", async ({ page, say }) => {
  const round = await beginRound(page, say, { type: "building" });
  await openCheck(page, say, round, "ramp-slope");
  await read(page, "8");
  await saved(page);
  const more = say("one-more", { kind: say("checkgroup-building-ramp.one") });
  await page.getByRole("button", { name: more, exact: true }).click();
  await expect(page).toHaveURL(/\.\.2$/);
  await page.locator("#instance-building-ramp").fill("East door");
  await page.locator("#instance-building-ramp").press("Tab");
  await openCheck(page, say, round, "ramp-slope..2");
  await expect(page.locator("#reading-0")).toHaveValue("");
  await read(page, "12");
  await saved(page);
  await expect(page.locator("h3").filter({ hasText: "East door" })).toBeVisible();
  await openCheck(page, say, round, "ramp-slope");
  await expect(page.locator("#reading-0")).toHaveValue("8");
  await page.goto(`./#/audit/round/${round}/summary`);
  const second = say("spot-of-instance-named", { name: say("check-ramp-slope.short"), number: 2, called: "East door" });
  await expect(page.locator(".finding h3")).toHaveText([second]);
  // From what is plainly wrong one gets to each of them.
  await page.goto(`./#/audit/round/${round}/defects`);
  const kind = say("checkgroup-building-ramp.one");
  const things = [say("instance", { kind, number: 1 }), say("instance-named", { kind, number: 2, name: "East door" })];
  const names = things.map((thing) => say("check-of-thing", { name: say("check-ramp-slope.short"), thing }));
  for (const name of names) await expect(page.locator("main a").filter({ hasText: name }).first()).toBeVisible();
  await page.locator("main a").filter({ hasText: names[1] }).first().click();
  await expect(page).toHaveURL(/ramp-slope\.\.2$/);
});

for (const [shape, width, height] of [["lying", 1600, 1200], ["upright", 1200, 1600]]) {
  test(`what is drawn on a photo that is ${shape} lands under the finger, however the tablet lies`, async ({ page, say }) => {
    const round = await beginRound(page, say);
    await openCheck(page, say, round, DOOR);
    await page.locator("#pick").setInputFiles(await picture(page, width, height));
    await expect(page.locator(".photo-state")).toBeVisible();
    const dialog = page.getByRole("dialog", { name: say("mark-photo") });
    for (const screen of [{ width: 1280, height: 800 }, { width: 800, height: 1280 }]) {
      await page.setViewportSize(screen);
      await page.getByRole("button", { name: say("mark-photo"), exact: true }).click();
      await draw(page, dialog.locator("canvas"));
      // The arrow goes from a fifth to seven tenths; this is its middle.
      const redness = await dialog.locator("canvas").evaluate((canvas) => {
        const { data } = canvas.getContext("2d").getImageData(canvas.width * 0.45 - 4, canvas.height * 0.45 - 4, 9, 9);
        const reds = Array.from({ length: 81 }, (_, i) => data.subarray(i * 4, i * 4 + 3));
        return reds.filter(([r, g, b]) => Math.abs(r - 143) + Math.abs(g - 29) + Math.abs(b - 29) < 40).length;
      });
      expect(redness, `${screen.width} × ${screen.height}`).toBeGreaterThan(10);
      // What is drawn goes only by a button that says so.
      await page.keyboard.press("Escape");
      const leave = dialog.getByRole("button", { name: say("mark-leave"), exact: true });
      await expect(leave).toBeFocused();
      await page.keyboard.press("Enter");
      await expect(dialog).toBeHidden();
    }
    await page.getByRole("button", { name: say("mark-photo"), exact: true }).click();
    await page.keyboard.press("Escape");
    await expect(dialog, "nothing was drawn").toBeHidden();
  });
}

test("a check that is only looked at takes several photos, from the camera too; each can have its words", async ({ page, say }) => {
  const round = await beginRound(page, say);
  await openCheck(page, say, round, "toilet-sign");
  await page.locator("#pick").setInputFiles([await picture(page, 300, 200), await picture(page, 310, 200)]);
  await expect(page.locator(".photo[role=group]")).toHaveCount(2);
  await page.locator("#shot").setInputFiles(await picture(page, 320, 200));
  const photos = page.locator(".photo[role=group]");
  await expect(photos).toHaveCount(3);
  for (const index of [0, 1, 2]) {
    await photos.nth(index).getByLabel(say("photo-words")).fill(`Photo ${index}`);
    await photos.nth(index).getByLabel(say("photo-words")).press("Tab");
  }
  await saved(page);
  await page.reload();
  await expect(photos.locator("img")).toHaveCount(3);
  expect(await photos.locator("img").evaluateAll((all) => all.map((img) => img.alt))).toEqual(["Photo 0", "Photo 1", "Photo 2"]);
});

test("what is not put right yet is open again; what is no longer asked for stays listed; all that was done is told", async ({ page, say }) => {
  await narrowDoor(page, say);
  const action = page.url();
  const comesNext = (id) => expect(page.locator("main .button.main"), "one button stands out").toHaveText([say(id)]);
  await comesNext("action-fix");
  await press(page, say, "action-fix");
  await comesNext("action-recheck");
  await press(page, say, "action-recheck");
  await read(page, "710");
  await saved(page);
  await page.goto(action);
  await state(page, "fixed");
  await comesNext("action-reopen");
  await press(page, say, "action-reopen");
  await state(page, "open");
  await comesNext("action-fix");
  await press(page, say, "action-fix");
  await comesNext("action-recheck"); // The second look was before somebody said so again.
  await press(page, say, "undo");
  await expect(page.getByRole("button", { name: say("action-reopen"), exact: true }), "it is open already").toHaveCount(0);
  await page.locator("#history summary").click();
  const acts = ["act-order", "act-fix", "act-reopen"];
  await expect(page.locator("#history li")).toHaveCount(acts.length);
  for (const [index, act] of acts.entries()) await expect(page.locator("#history li").nth(index)).toContainText(say(act));
  await press(page, say, "action-drop");
  await expect(page.locator("#action-status")).toBeFocused();

  await page.goto("./#/audit/actions");
  await expect(page.getByRole("heading", { level: 2, name: say("actions-dropped", { count: 1 }), exact: true })).toBeVisible();
  await page.getByRole("link", { name: say(`check-${DOOR}.short`), exact: true }).click();
  await press(page, say, "undo");
  await state(page, "open");
  await page.goto("./#/audit/actions");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: say("save-csv"), exact: true }).click();
  const table = readFileSync(await (await download).path(), "utf8").trim().split("\r\n");
  expect(table).toHaveLength(2);
  expect(table[1]).toContain(say("action-open"));
});

test("what is asked for already is not asked for twice, in whatever round it is seen again", async ({ page, say }) => {
  await narrowDoor(page, say);
  const action = page.url();
  await page.locator(".trail a").last().click();
  await page.getByRole("button", { name: say("start-round", { number: 2 }), exact: true }).click();
  await expect(page).toHaveURL(/#\/audit\/round\/[0-9a-f]+$/);
  const round = /round\/([0-9a-f]+)/.exec(page.url())[1];
  await openCheck(page, say, round, DOOR);
  await read(page, "700");
  await page.goto(`./#/audit/round/${round}/summary`);
  await expect(page.locator(".finding").getByRole("button", { name: say("open-action"), exact: true })).toHaveCount(0);
  await page.locator(".finding").getByRole("link", { name: say("see-action"), exact: true }).click();
  await expect(page).toHaveURL(action);
});

test("photos are marked with arrows and circles; the plain one comes back with undo", async ({ page, say }) => {
  const round = await beginRound(page, say);
  await openCheck(page, say, round, DOOR);
  await describe(page, say, "A door", 400);
  const before = await page.locator(".photo[role=group] input").getAttribute("id");
  await page.getByRole("button", { name: say("mark-photo"), exact: true }).click();
  const dialog = page.getByRole("dialog", { name: say("mark-photo") });
  await draw(page, dialog.locator("canvas"));
  await dialog.getByRole("button", { name: say("mark-circle"), exact: true }).click();
  await draw(page, dialog.locator("canvas"), 0.3);
  await dialog.getByLabel(say("photo-words")).fill("A door; the arrow shows the step");
  await dialog.getByRole("button", { name: say("mark-save"), exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(page.locator(".photo[role=group]")).toHaveCount(1);
  await expect(page.locator(".photo[role=group] img")).toHaveAttribute("alt", "A door; the arrow shows the step");
  expect(await page.locator(".photo[role=group] input").getAttribute("id")).not.toBe(before);
  await saved(page);
  for (let i = 0; i < 2; i++) await page.getByRole("button", { name: say("undo"), exact: true }).first().click();
  await expect(page.locator(`.photo[role=group] input#${before}`)).toHaveCount(1);
});

test("on a photo that cannot be read nothing is drawn, and it is said why", async ({ page, say }) => {
  const round = await beginRound(page, say);
  await openCheck(page, say, round, DOOR);
  await describe(page, say, "A door", 400);
  await saved(page);
  await page.evaluate(() => new Promise((done, failed) => {
    const request = indexedDB.open("tongda-audit");
    request.onsuccess = () => {
      const transaction = request.result.transaction("photos", "readwrite");
      transaction.objectStore("photos").clear();
      transaction.oncomplete = () => { request.result.close(); done(); };
      transaction.onabort = failed;
    };
  }));
  await page.reload();
  await page.getByRole("button", { name: say("mark-photo"), exact: true }).click();
  const save = page.getByRole("dialog", { name: say("mark-photo") }).getByRole("button", { name: say("mark-save"), exact: true });
  await expect(save).toBeDisabled();
  await expect(save).toHaveAccessibleDescription(say("mark-unread"));
});

test("photos of a home can be erased once their days are over, the home deleted too, and the signature stays; an older file does not bring them back", async ({ page, say }) => {
  await page.clock.setFixedTime("2025-01-15T10:00:00+08:00");
  const round = await beginRound(page, say, { type: "home" });
  await describe(page, say, "A bathroom", 400);
  await saved(page);
  await page.goto(`./#/audit/round/${round}/close`);
  await page.getByLabel(say("sign-name"), { exact: true }).fill("Li Fang");
  await draw(page, page.locator(".sign-pad"));
  await page.getByRole("button", { name: say("close-round"), exact: true }).click();
  await expect(page).toHaveURL(/\/summary$/);
  await saved(page);
  const older = await exported(page, say);
  const { log } = JSON.parse(entries(older).find(([name]) => name.startsWith("rounds/"))[1]);
  const { signature } = log.map(({ edit }) => edit.close).find(Boolean);
  await page.goto(`./#/audit/round/${round}`);
  await page.getByRole("link", { name: say("to-site"), exact: true }).click();
  await page.getByRole("button", { name: say("delete-site"), exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: say("site-deleted"), exact: true })).toBeVisible();
  const site = page.url();
  const erase = page.getByRole("button", { name: say("photos-erase"), exact: true });
  await page.goto("./#/audit/exchange");
  await expect(page.getByRole("heading", { level: 1, name: say("exchange-title") })).toBeVisible();
  await expect(erase).toHaveCount(0);

  await page.clock.setFixedTime("2026-02-01T10:00:00+08:00");
  await page.reload();
  await expect(page.getByText(say("photos-old-text", { count: 1 }), { exact: true })).toBeVisible();
  expect(await photosKept(page)).toHaveLength(2);
  await erase.click();
  await page.getByRole("button", { name: say("photos-erase-sure"), exact: true }).click();
  await expect(page.getByRole("heading", { name: say("photos-old"), exact: true })).toHaveCount(0);
  await expect(page.locator("#spoken")).toHaveText(say("photos-erased"));
  await imported(page, older);
  expect(await photosKept(page)).toEqual([signature.hash]);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: say("exchange-title") })).toBeVisible();
  await expect(erase, "there is nothing left to erase").toHaveCount(0);
  await page.goto(site);
  await press(page, say, "site-restore");
  await expect(page.getByRole("heading", { level: 1, name: "Xibu", exact: true })).toBeVisible();
  await page.goto(`./#/audit/round/${round}/report`);
  await expect(page.getByRole("img", { name: say("signature-alt", { name: "Li Fang" }), exact: true })).toBeVisible();
});

/** Names of the pictures on the device. */
const photosKept = (page) => page.evaluate(() => new Promise((done) => {
  const request = indexedDB.open("tongda-audit");
  request.onsuccess = () => {
    const keys = request.result.transaction("photos").objectStore("photos").getAllKeys();
    keys.onsuccess = () => { request.result.close(); done(keys.result); };
  };
}));

/** A door that is too narrow, with a photo, and what is asked for about it; the page of that is open. */
async function narrowDoor(page, say, site) {
  const round = await beginRound(page, say, site);
  await openCheck(page, say, round, DOOR);
  await read(page, "700");
  await describe(page, say, "The narrow door", 400);
  await saved(page);
  await page.goto(`./#/audit/round/${round}/summary`);
  await page.locator(".finding").getByRole("button", { name: say("open-action"), exact: true }).click();
  await state(page, "open");
  await saved(page);
}

/** Adds a photo and its words. */
async function describe(page, say, words, width) {
  await page.locator("#pick").setInputFiles(await picture(page, width, 300));
  await page.getByLabel(say("photo-words")).fill(words);
  await page.getByLabel(say("photo-words")).press("Tab");
  await expect(page.locator(".photo-state")).toHaveText(say("photo-saved"));
}

/** A stroke from the upper left to the lower right. */
async function draw(page, canvas, from = 0.2) {
  await canvas.scrollIntoViewIfNeeded();
  const box = await canvas.boundingBox();
  await page.mouse.move(box.x + box.width * from, box.y + box.height * from);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.5, box.y + box.height * 0.4, { steps: 4 });
  await page.mouse.move(box.x + box.width * 0.7, box.y + box.height * 0.7, { steps: 4 });
  await page.mouse.up();
}

const press = (page, say, id) => page.locator("main").getByRole("button", { name: say(id), exact: true }).click();
const state = (page, key) => expect(page.locator("#action-status")).toHaveAttribute("data-state", `action-${key}`);
