// A device that is really full: the browser's own quota, on a profile of its own (in a private window it is not kept).
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beginRound, openCheck, picture, read, saved } from "./audit.mjs";
import { held, roomFor } from "./broken.mjs";
import { expect, test } from "./guard.mjs";

const DOOR = "toilet-door-clear-width";

test("on a full device what was just entered goes into the room in reserve, a warning says so, and all of it is there afterwards", async ({ playwright, launchOptions, baseURL, locale, guard, say }) => {
  const profile = mkdtempSync(join(tmpdir(), "tongda-room-"));
  const { executablePath, args } = launchOptions;
  const opened = async (act) => {
    const context = await playwright.chromium.launchPersistentContext(profile, { executablePath, args, baseURL, locale });
    await guard.watch(context.pages()[0], context);
    await act(context.pages()[0]);
    await context.close();
  };
  try {
    let round, used;
    await opened(async (page) => {
      round = await beginRound(page, say);
      await openCheck(page, say, round, DOOR);
      await read(page, "950");
      await saved(page);
      await held(page);
      used = await page.evaluate(async () => (await navigator.storage.estimate()).usage);
    });
    // On the next day something else has taken all that was left.
    await opened(async (page) => {
      await roomFor(page, used);
      await openCheck(page, say, round, DOOR);
      await expect(page.locator("#audit-short")).toHaveCount(0);
      await page.locator("#pick").setInputFiles(await picture(page));
      await expect(page.locator("#audit-short")).toHaveAttribute("data-state", "runs-out");
      await saved(page);
      await expect(page.locator("#audit-fault")).toHaveCount(0);
      await page.reload();
      await expect(page.locator(".photo[role=group] img")).toHaveCount(1);
      await expect(page.locator("#reading-0")).toHaveValue("950");
    });
    // And on the day after that it is known from the first save on.
    await opened(async (page) => {
      await roomFor(page, used - 8_000_000);
      await openCheck(page, say, round, DOOR);
      await read(page, "945");
      await saved(page);
      await expect(page.locator("#audit-short")).toHaveAttribute("data-state", "runs-out");
    });
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});
