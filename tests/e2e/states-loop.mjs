// States of what comes after the figures: what differs between two tablets, the end of a round, marks on photos, things
// that repeat, putting right, the district.
import { beginRound, exported, imported, openCheck, picture, read, saved } from "./audit.mjs";
import { withoutCheck } from "./broken.mjs";
import { expect } from "./guard.mjs";
import { DOOR, describedPhoto, inspected, ofRound, withCheck } from "./states-audit.mjs";
import { at } from "./states-check.mjs";
import { entries, packed } from "./zip.mjs";

/** A failed check that is asked for; then what is done about it. */
const failed = (act) => withCheck(DOOR, async (given) => {
  const { page, say, round } = given;
  await read(page, "700");
  await describedPhoto(given);
  await saved(page);
  await page.goto(`./#/audit/round/${round}/summary`);
  await page.locator(".finding").getByRole("button", { name: say("open-action"), exact: true }).click();
  await page.locator("#action-due").waitFor();
  await act?.({ ...given, action: page.url() });
});

const asked = (status, act) => ({
  name: `audit-action (${status})`, kind: "audit-action", heading: `check-${DOOR}.short`, shows: [`action-${status}`],
  prepare: async (given) => {
    await failed(act)(given);
    await expect(given.page.locator(".two-looks img").first()).toBeVisible();
  },
});

/** The same check has left the list meanwhile. */
const retired = (act) => async (given) => {
  const { page } = given;
  await saved(page);
  await withoutCheck(page, "toilet", DOOR);
  await page.reload();
  await expect(page.locator("#action-retired")).toBeVisible();
  await act(given);
};

const button = (page, say, id) => page.locator("main").getByRole("button", { name: say(id), exact: true }).click();

async function looksAgain({ page, say, action }) {
  await button(page, say, "action-recheck");
  await expect(page.locator("#reading-0")).toBeVisible();
  await read(page, "950");
  await describedPhoto({ page, say });
  await saved(page);
  await page.goto(action);
  await button(page, say, "action-verify");
}

/** The end of a round, signed by hand and by name. */
async function ended({ page, say, round }) {
  await page.goto(`./#/audit/round/${round}/close`);
  await page.locator("#sign-name").fill("Li Fang");
  await page.locator("#close-remark").fill("Agreed");
  const box = await page.locator(".sign-pad").boundingBox();
  await page.mouse.move(box.x + 40, box.y + 40);
  await page.mouse.down();
  await page.mouse.move(box.x + 140, box.y + 90, { steps: 5 });
  await page.mouse.up();
  await button(page, say, "close-round");
  await expect(page).toHaveURL(/summary$/);
  await saved(page);
}

/** A note that another tablet wrote differently. */
async function differs(given) {
  const { page, say, round } = given;
  await page.getByRole("button", { name: say("note"), exact: true }).click();
  await page.locator("#note").fill("The door sticks");
  await page.locator("#note").press("Tab");
  await saved(page);
  const file = packed(entries(await exported(page, say)).map(([name, bytes]) => {
    if (!name.startsWith("rounds/")) return [name, bytes];
    const text = JSON.parse(bytes);
    text.log.push({ id: "zzzz.1", at: text.started, edit: { note: { spot: DOOR, text: "The door is heavy" } } });
    return [name, JSON.stringify(text)];
  }));
  await imported(page, file);
  await page.goto(`./#/audit/round/${round}/summary`);
  await expect(page.locator("#conflicts")).toBeVisible();
}

/** An inspection that was ended here while another tablet, not knowing, went on. */
async function endedBeside(given) {
  const { page, say, round } = given;
  const file = packed(entries(await exported(page, say)).map(([name, bytes]) => {
    if (!name.startsWith("rounds/")) return [name, bytes];
    const text = JSON.parse(bytes);
    text.log = [...(text.log ?? []), { id: "zzzz.1", at: text.started, edit: { note: { spot: DOOR, text: "The door is heavy" } } }];
    return [name, JSON.stringify(text)];
  }));
  await page.goto(`./#/audit/round/${round}/close`);
  await page.getByLabel(say("sign-name"), { exact: true }).fill("Li Fang");
  await button(page, say, "close-round");
  await saved(page);
  await page.goto("./#/audit/exchange");
  await imported(page, file);
  await page.goto(`./#/audit/round/${round}/summary`);
  await expect(page.locator("#conflicts li")).toHaveCount(1);
}

/** A second ramp, added here and on another tablet, and read differently. Gives back what brings in that tablet's entries, with
 * such as it has made since. */
async function addedTwice(given) {
  const { page, say, round } = given;
  await page.getByRole("button", { name: say("one-more", { kind: say("checkgroup-building-ramp.one") }), exact: true }).click();
  await openCheck(page, say, round, "ramp-slope..2");
  await read(page, "8");
  await saved(page);
  const here = entries(await exported(page, say));
  const bring = async (since = []) => {
    const edits = [
      { instance: { group: "building-ramp", number: 2, name: "East door" } },
      { note: { spot: "ramp-slope..2", text: "Worn" } },
      ...since,
    ];
    await page.goto("./#/audit/exchange");
    await imported(page, packed(here.map(([name, bytes]) => {
      if (!name.startsWith("rounds/")) return [name, bytes];
      const text = JSON.parse(bytes);
      // After the first one here, so that it is the one that gets a new number.
      const { at } = text.log.at(-1);
      text.log.push(...edits.map((edit, n) => ({ id: `zzzz.${n + 1}`, at, edit })));
      return [name, JSON.stringify(text)];
    })));
  };
  await bring();
  return bring;
}

/** The two told apart here, while the other tablet, not knowing, took a note back and wrote two others. */
async function goneOn(given) {
  const { page, say, round } = given;
  const bring = await addedTwice(given);
  await page.goto(`./#/audit/round/${round}/summary`);
  await page.locator("#conflicts").getByRole("button", { name: say("twin-apart") }).click();
  await expect(page.locator("#conflicts")).toHaveCount(0);
  await saved(page);
  const note = (spot, text) => ({ note: { spot, text } });
  await bring([{ undo: { target: "zzzz.2" } }, note("ramp-slope..2", "Worn at the top"), note("ramp-landing-length..2", "Wet")]);
  await page.goto(`./#/audit/round/${round}/summary`);
  await expect(page.locator("#conflicts li li"), "each act").toHaveCount(3);
}

/** The same, but it took its note back, or emptied it where something else stands by now. */
const wentOn = (act, here) => async (given) => {
  const { page, say, round } = given;
  const bring = await addedTwice(given);
  await page.goto(`./#/audit/round/${round}/summary`);
  await page.locator("#conflicts").getByRole("button", { name: say("twin-apart") }).click();
  await expect(page.locator("#conflicts")).toHaveCount(0);
  if (here) {
    await openCheck(page, say, round, "ramp-slope..3");
    await page.locator("#note").fill(here);
    await page.locator("#note").press("Tab");
  }
  await saved(page);
  await bring([act]);
  await page.goto(`./#/audit/round/${round}/summary`);
  await expect(page.locator("#conflicts li li")).toHaveCount(1);
};

export const LOOP_STATES = [
  { name: "audit-summary (differs)", kind: "audit-summary", prepare: withCheck(DOOR, differs) },
  {
    name: "audit-check (differs)", kind: "audit-check", heading: `check-${DOOR}`,
    prepare: withCheck(DOOR, async (given) => {
      await differs(given);
      await openCheck(given.page, given.say, given.round, DOOR);
      await expect(given.page.locator("#check-differs a")).toBeVisible();
    }),
  },
  {
    name: "audit-sites (differs)", kind: "audit-sites", heading: "audit-title",
    prepare: withCheck(DOOR, async (given) => {
      await differs(given);
      await given.page.goto("./#/audit");
      await expect(given.page.locator(".site-state")).toContainText(given.say("conflicts-title", { count: 1 }));
    }),
  },
  { name: "audit-summary (ended beside)", kind: "audit-summary", prepare: withCheck(DOOR, endedBeside) },
  {
    name: "audit-summary (added on two tablets)", kind: "audit-summary",
    prepare: withCheck("ramp-slope", async (given) => {
      await addedTwice(given);
      await given.page.goto(`./#/audit/round/${given.round}/summary`);
      await expect(given.page.locator("#conflicts li")).toHaveCount(2);
    }, { type: "building" }),
  },
  { name: "audit-summary (went on without the answer)", kind: "audit-summary", prepare: withCheck("ramp-slope", goneOn, { type: "building" }) },
  {
    name: "audit-summary (took back without the answer)", kind: "audit-summary",
    prepare: withCheck("ramp-slope", async (given) => {
      await wentOn({ undo: { target: "zzzz.2" } })(given);
      await expect(given.page.locator("#conflicts")).toContainText(given.say("twin-late-keep"));
    }, { type: "building" }),
  },
  {
    name: "audit-summary (emptied without the answer)", kind: "audit-summary",
    prepare: withCheck("ramp-slope", async (given) => {
      await wentOn({ note: { spot: "ramp-slope..2", text: "" } }, "Dry")(given);
      const what = given.say("conflict-note", { name: given.say("spot-of-instance", { name: given.say("check-ramp-slope.short"), number: 3 }) });
      await expect(given.page.locator("#conflicts")).toContainText(given.say("twin-stays", { what }));
    }, { type: "building" }),
  },
  {
    name: "audit-check (added on two tablets)", kind: "audit-check", heading: "check-ramp-slope",
    prepare: withCheck("ramp-slope", async (given) => {
      await addedTwice(given);
      await openCheck(given.page, given.say, given.round, "ramp-slope..2");
      await expect(given.page.locator(".stretch-tools a")).toBeVisible();
    }, { type: "building" }),
  },
  { name: "audit-close", kind: "audit-close", heading: "close-title", prepare: inspected(ofRound("close")) },
  {
    name: "audit-close (unsigned)", kind: "audit-close", heading: "close-title",
    prepare: inspected(async (given) => {
      await ofRound("close")(given);
      await button(given.page, given.say, "close-round");
      await expect(given.page.locator("#sign-fault")).toBeVisible();
    }),
  },
  {
    name: "audit-close (ended)", kind: "audit-close", heading: "close-title",
    prepare: inspected(async (given) => {
      await ended(given);
      await ofRound("close")(given);
      await expect(given.page.locator(".signature img")).toBeVisible();
    }),
  },
  { name: "audit-report (ended)", kind: "audit-report", prepare: inspected(async (given) => { await ended(given); await ofRound("report")(given); }) },
  { name: "audit-check (ended)", kind: "audit-check", prepare: inspected(async (given) => { await ended(given); await openCheck(given.page, given.say, given.round, DOOR); }) },
  { name: "audit-defects", kind: "audit-defects", heading: "by-defect", prepare: inspected(ofRound("defects")) },
  {
    name: "audit-check (marking a photo)", kind: "audit-check", heading: `check-${DOOR}`,
    prepare: withCheck(DOOR, async (given) => {
      await describedPhoto(given);
      await given.page.getByRole("button", { name: given.say("mark-photo"), exact: true }).click();
      await expect(given.page.getByRole("dialog", { name: given.say("mark-photo") })).toBeVisible();
    }),
  },
  {
    name: "audit-check (several of one kind)", kind: "audit-check", heading: "check-ramp-slope", sensor: true,
    prepare: withCheck("ramp-slope", async ({ page, say, round }) => {
      await page.getByRole("button", { name: say("one-more", { kind: say("checkgroup-building-ramp.one") }), exact: true }).click();
      await openCheck(page, say, round, "ramp-slope");
      await page.getByRole("button", { name: say("tilt-start"), exact: true }).click();
      // This machine has no sensor: sooner or later it says so.
      await expect(page.locator(".tilt [role=status]")).not.toBeEmpty();
    }, { type: "building" }),
  },
  { kind: "audit-actions", prepare: at("#/audit/actions"), heading: "actions-title" },
  asked("open"),
  asked("fixed", ({ page, say }) => button(page, say, "action-fix")),
  asked("overdue", async ({ page, say }) => {
    await page.locator("#action-due").fill("2020-01-31");
    await button(page, say, "save-site");
  }),
  asked("verified", looksAgain),
  {
    ...asked("open", retired(async ({ page, say }) => {
      await page.locator("#sight-pick").setInputFiles(await picture(page, 400, 300));
      await expect(page.locator("#sight .photo[role=group] img")).toBeVisible();
      await button(page, say, "sight-right");
      await expect(page.locator("#sight-seen-fault")).toBeVisible();
    })),
    name: "audit-action (its check has left the list)",
  },
  {
    ...asked("verified", retired(async ({ page, say }) => {
      await page.locator("#sight-seen").fill("A wider door");
      await button(page, say, "sight-right");
      await expect(page.locator(".two-looks > section")).toHaveCount(2);
    })),
    name: "audit-action (confirmed by eye)",
  },
  {
    name: "audit-action (dropped with its check)", kind: "audit-action", heading: `check-${DOOR}.short`,
    prepare: failed(retired(async ({ page, say }) => {
      await page.locator("#sight-reason").fill("The door is gone");
      await button(page, say, "sight-drop");
      await expect(page.getByText(say("action-dropped-why", { reason: "The door is gone" }), { exact: true })).toBeVisible();
    })),
  },
  {
    name: "audit-actions (overdue)", kind: "audit-actions", heading: "actions-title",
    prepare: withCheck(DOOR, async (given) => {
      const { page, say, round } = given;
      await read(page, "700");
      await saved(page);
      await page.goto(`./#/audit/round/${round}/summary`);
      await page.locator(".finding").getByRole("button", { name: say("open-action"), exact: true }).click();
      await page.locator("#action-due").fill("2020-01-31");
      await button(page, say, "save-site");
      await saved(page);
      await page.goto("./#/audit/actions");
    }),
  },
  { kind: "audit-district", heading: "district-title", prepare: at("#/audit/district") },
  { name: "audit-district (one site)", kind: "audit-district", heading: "district-title", prepare: inspected(at("#/audit/district")) },
  {
    name: "audit-district (two sites)", kind: "audit-district", heading: "district-title",
    prepare: inspected(async (given) => {
      const { page, say } = given;
      const round = await beginRound(page, say, { name: "South", type: "parking" });
      await openCheck(page, say, round, "parking-bay-slope");
      await read(page, "9", "9");
      await saved(page);
      await at("#/audit/district")(given);
      await expect(page.locator("article.report")).toContainText("South");
    }),
  },
  {
    name: "audit-round (begun)", kind: "audit-round", heading: "check-stall-inward-door-turning",
    prepare: inspected(({ page, round }) => page.goto(`./#/audit/round/${round}`)),
  },
  {
    name: "audit-site (to put right, and a round put aside)", kind: "audit-site",
    prepare: failed(async ({ page, say }) => {
      await page.locator(".trail a").last().click();
      await page.getByRole("button", { name: say("start-round", { number: 2 }), exact: true }).click();
      await expect(page).toHaveURL(/#\/audit\/round\/[0-9a-f]+$/);
      await page.goto(`${page.url()}/summary`);
      await button(page, say, "discard-round");
      await page.getByText(say("discarded-rounds"), { exact: true }).click();
      await expect(page.getByRole("button", { name: say("restore-round"), exact: true })).toBeVisible();
    }),
  },
  {
    name: "audit-site (deleted)", kind: "audit-site", heading: "site-deleted",
    prepare: failed(async ({ page, say }) => {
      await page.locator(".trail a").last().click();
      await button(page, say, "delete-site");
      await expect(page.getByRole("heading", { level: 1, name: say("site-deleted"), exact: true })).toBeVisible();
    }),
  },
  {
    ...asked("fixed", async ({ page, say, action }) => {
      await button(page, say, "action-fix");
      await button(page, say, "action-recheck");
      await read(page, "710");
      await saved(page);
      await page.goto(action);
      await page.locator("#history summary").click();
      await expect(page.getByRole("button", { name: say("action-reopen"), exact: true })).toBeVisible();
    }),
    name: "audit-action (looked at again, still failing)",
  },
  {
    name: "audit-summary (second look)", kind: "audit-summary",
    prepare: failed(async ({ page, say }) => {
      await button(page, say, "action-recheck");
      await read(page, "710");
      await saved(page);
      await page.goto(page.url().replace(/check.*/, "summary"));
      await expect(page.locator(".back-to-action a")).toBeVisible();
    }),
  },
  {
    name: "audit-actions (done, and no longer asked for)", kind: "audit-actions", heading: "actions-title",
    prepare: failed(async (given) => {
      const { page, say } = given;
      await button(page, say, "action-fix");
      await at("#/audit/actions")(given);
      await expect(page.getByRole("heading", { level: 2, name: say("actions-fixed", { count: 1 }), exact: true })).toBeVisible();
      await page.getByRole("link", { name: say(`check-${DOOR}.short`), exact: true }).click();
      await button(page, say, "action-drop");
      await at("#/audit/actions")(given);
      await expect(page.getByRole("heading", { level: 2, name: say("actions-dropped", { count: 1 }), exact: true })).toBeVisible();
    }),
  },
  { kind: "audit-rules", heading: "rules-title", prepare: at("#/audit/rules") },
  ...[["axe-not-json", "{"], ["axe-foreign", "{}"]].map(([fault, text]) => ({
    name: `audit-summary (${fault})`, kind: "audit-summary", shows: [fault],
    prepare: withCheck("web-page-title", async (given) => {
      await ofRound("summary")(given);
      await given.page.locator("#axe-file").setInputFiles({ name: "axe.json", mimeType: "application/json", buffer: Buffer.from(text) });
    }, { type: "web", name: "Site" }),
  })),
];
