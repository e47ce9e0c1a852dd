// Without a network: once the offline copy is taken, the program starts, and the self-check works to its results.
import { expect, test } from "./guard.mjs";
import { FARMER, answerAll, arrived, checkEverything } from "./person.mjs";
import { arrivedAtResults, verdicts } from "./results.mjs";
import { serve } from "./server.mjs";
import { LANGS, words } from "./words.mjs";

test("the self-check works after the server has gone", async ({ page, say, guard }) => {
  const server = await serve();
  guard.also(server.url);
  try {
    await page.goto(server.url);
    await page.waitForFunction(async () => (await navigator.serviceWorker.ready).active?.state === "activated");
    await page.reload();
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  } finally {
    await server.stop();
  }
  guard.expects(/ERR_CONNECTION_REFUSED|fetching the script/);
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-page", "home"); // The first screen is there before the program is.
  await expect(page.getByRole("heading", { level: 1, name: say("home-title"), exact: true })).toBeVisible();
  await page.getByRole("link", { name: say("door-check") }).click();
  await arrived(page, say, say("begin-title"));
  await page.getByRole("button", { name: say("whom-self") }).click();
  await checkEverything(page, say);
  await answerAll(page, say, FARMER.answers);
  await page.getByRole("link", { name: say("see-results-now"), exact: true }).click();
  await arrivedAtResults(page, say, FARMER.expect);
  expect(await verdicts(page)).toEqual(FARMER.expect);
  await guard.leavesNothing(page);

  const other = words(LANGS.find((lang) => lang !== "zh-CN"));
  await page.getByRole("button", { name: say("other-language"), exact: true }).click();
  await expect(page.getByRole("link", { name: other("to-sheet"), exact: true })).toBeVisible();
  await page.goto(`${server.url}#/audit`);
  await expect(page.getByRole("heading", { level: 1, name: other("audit-title"), exact: true })).toBeVisible();
});
