// What comes in from elsewhere: the device's position and tilt, lists of sites, results of axe-core; and what goes out.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beginRound, choose, openCheck, read, saved, verdict } from "./audit.mjs";
import { axeRules } from "./engines.mjs";
import { expect, test } from "./guard.mjs";
import { LANGS } from "./words.mjs";

const PLACE = { latitude: 29.345678, longitude: 110.55, accuracy: 12.3 };

async function downloaded(page, press) {
  const download = page.waitForEvent("download");
  await press();
  return readFileSync(await (await download).path());
}

for (const lang of LANGS) {
  test.describe(lang, () => {
    test.use({ lang });

    test("a position is measured, says how exact it is, and goes into the map file as WGS 84", async ({ page, say, context }) => {
      await context.grantPermissions(["geolocation"]);
      await context.setGeolocation(PLACE);
      await beginRound(page, say);
      await page.getByRole("link", { name: say("to-site"), exact: true }).click();
      await page.getByRole("link", { name: say("edit-site"), exact: true }).click();
      await page.getByRole("button", { name: say("position-here"), exact: true }).click();
      const measured = say("position-measured", { latitude: "29.34568", longitude: "110.55000", metres: 13, from: say("provenance-device") });
      await expect(page.locator("#site-place")).toHaveText(measured);
      await page.getByRole("button", { name: say("save-site"), exact: true }).click();
      await expect(page.getByText(measured)).toBeVisible();
      await saved(page);
      await page.goto("./#/audit/district");
      const text = await downloaded(page, () => page.getByRole("button", { name: say("save-geojson"), exact: true }).click());
      const { features } = JSON.parse(text);
      expect(features[0].geometry).toEqual({ type: "Point", coordinates: [110.55, 29.345678] });
      expect(features[0].properties.position_source).toBe("device");
    });

    test("sites come from a table; lines that cannot be read are named with their reason", async ({ page, say }) => {
      const column = (key) => say(`list-column-${key}`);
      const rows = [
        [column("name"), column("site-type"), column("build"), column("year"), column("latitude"), column("longitude")],
        ["South gate toilet", say("site-type-toilet"), say("build-existing"), "2008", "29.35", "110.55"],
        ["Square, east", say("site-type-crossing"), "", "", "", ""],
        ["Nowhere", "castle", "", "", "", ""],
        ["", say("site-type-toilet"), "", "", "", ""],
      ];
      const cell = (text) => `"${text.replaceAll('"', '""')}"`;
      const text = `\ufeff${rows.map((row) => row.map(cell).join(",")).join("\r\n")}`;
      await page.goto("./#/audit/exchange");
      const choose = () => page.locator("#site-list").setInputFiles({ name: "sites.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
      await choose();
      await expect(page.locator("#exchange-result")).toContainText(say("list-no-datum"));
      await page.getByLabel(say("list-datum"), { exact: true }).selectOption({ label: say("list-datum-gcj-02") });
      await choose();
      await expect(page.locator("#exchange-result")).toContainText(say("list-done-partly", { sites: 2, lines: 2, datum: "gcj-02" }));
      await expect(page.locator(".errors-list li")).toHaveText([
        say("list-line", { line: 4, why: say("list-site-type") }), say("list-line", { line: 5, why: say("list-name") }),
      ]);
      await page.goto("./#/audit");
      await expect(page.getByRole("link", { name: /South gate toilet/ })).toBeVisible();
      await expect(page.getByRole("link", { name: /Square, east/ })).toBeVisible();
      await page.getByRole("link", { name: /South gate toilet/ }).click();
      await expect(page.getByText(say("provenance-map"))).toBeVisible();
    });

    test("results of axe-core speak to the checks they know, never against a person unseen", async ({ page, say }) => {
      const round = await beginRound(page, say, { type: "web", name: "District site" });
      await openCheck(page, say, round, "web-page-title");
      await choose(page, say, "yes");
      await saved(page);
      await page.goto(`./#/audit/round/${round}/summary`);
      const violation = (id) => ({ id, help: `About ${id}`, nodes: [{ target: ["#here"] }] });
      const result = { url: "https://example.org/", testEngine: { version: "4.10.0" }, violations: [violation("document-title")] };
      await page.locator("#axe-file").setInputFiles({ name: "axe.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(result)) });
      await expect(page.locator("#axe-done")).toHaveText(say("axe-done", { checks: 1, against: 1 }));
      await openCheck(page, say, round, "web-page-title");
      await expect(verdict(page)).toHaveAttribute("data-state", "verdict-could-not-measure");
      await expect(page.locator("#note")).toHaveValue(/#here/);
    });
  });
}

test("a position from a Chinese map is brought back to WGS 84; nonsense is refused beside the field", async ({ page, say }) => {
  await beginRound(page, say);
  await page.getByRole("link", { name: say("to-site"), exact: true }).click();
  await page.getByRole("link", { name: say("edit-site"), exact: true }).click();
  const field = page.locator("#site-position");
  for (const [typed, fault] of [["here", "not-a-pair"], ["95, 110", "out-of-range"], ["110.55, 29.34", "far-away"], ["48.85, 2.35", "far-away"]]) {
    await field.fill(typed);
    await page.getByRole("button", { name: say("save-site"), exact: true }).click();
    await expect(page.locator("#site-position-fault")).toHaveText(say(`position-${fault}`));
    await expect(field).toHaveValue(typed);
  }
  await field.fill("29.342560, 110.554850");
  await page.getByRole("button", { name: say("save-site"), exact: true }).click();
  // Back on the site's page: the form has a figure like it in its hint.
  await expect(page.getByRole("heading", { level: 1, name: "Xibu", exact: true })).toBeVisible();
  await expect(page.getByText(say("provenance-map"))).toBeVisible();
  // The shift here is about 500 m; the stored place is not the typed one.
  await expect(page.getByText("29.34256")).toHaveCount(0);
  await expect(page.getByText(/29\.34[56]/)).toBeVisible();
});

test("a slope is read from the device once it lies still, and written only when the person takes it", async ({ page, say }) => {
  await unfelt(page);
  const round = await beginRound(page, say, { type: "building" });
  await openCheck(page, say, round, "ramp-slope");
  await page.getByRole("button", { name: say("tilt-start"), exact: true }).click();
  await expect(page.getByText(say("tilt-lay"))).toBeVisible();
  await lay(page, 4.5);
  await expect(page.getByText(say("tilt-reads", { value: "7.9" }))).toBeVisible();
  await lay(page, 20); // Lifted to be read.
  await expect(page.getByText(say("tilt-reads", { value: "7.9" }))).toBeVisible();
  await expect(page.locator("#reading-0")).toHaveValue("");
  await page.getByRole("button", { name: say("tilt-take"), exact: true }).click();
  await expect(page.locator("#reading-0")).toHaveValue("7.9");
  await expect(page.locator(".instrument")).toContainText(say("instrument-sensor"));
  // One percent off, as the sensor may be, 8.33 is too close to tell.
  await expect(verdict(page)).toHaveAttribute("data-state", "verdict-within-uncertainty");

  // A figure typed after it is not the sensor's, and the next slope does not begin with it.
  await page.locator("#reading-0").fill("7.7");
  await page.locator("#reading-0").press("Enter");
  await expect(page.locator(".instrument")).not.toContainText(say("instrument-sensor"));
  await expect(verdict(page)).toHaveAttribute("data-outcome", "passed");
});

test("typing puts away only a sensor that was asked here, and never makes the figure beside it more exact than it is", async ({ page, say }) => {
  await unfelt(page);
  const round = await beginRound(page, say, { type: "parking" });
  await openCheck(page, say, round, "parking-bay-slope");
  const named = page.locator(".instrument");
  await page.getByRole("button", { name: say("tilt-start"), exact: true }).first().click();
  await lay(page, 1.2);
  await page.getByRole("button", { name: say("tilt-take"), exact: true }).click();
  await expect(page.locator("#reading-0")).toHaveValue("2.1");
  await page.locator("#reading-1").fill("0.5");
  await page.locator("#reading-1").press("Enter");
  await expect(named, "both count as the sensor's, the less exact of the two").toContainText(say("instrument-sensor"));
  await expect(verdict(page)).toHaveAttribute("data-state", "verdict-within-uncertainty");

  // A figure that could not be read, and the sensor's beside it: that is still the sensor's when one comes back.
  await page.locator("#reading-0").fill("2.1.");
  await page.goBack();
  await expect(page.locator(".banner[data-state=figure-unread]")).toBeVisible();
  await openCheck(page, say, round, "parking-bay-slope");
  await expect(page.locator("#reading-0")).toHaveValue("2.1.");
  await expect(named).toContainText(say("instrument-sensor"));
  await page.locator("#reading-0").fill("2.1");
  await page.locator("#reading-0").press("Enter");
  await expect(verdict(page)).toHaveAttribute("data-state", "verdict-within-uncertainty");

  await openCheck(page, say, await beginRound(page, say, { type: "building", name: "Suoxi" }), "ramp-slope");
  await page.getByRole("button", { name: say("tilt-start"), exact: true }).click();
  await lay(page, 4.5);
  await page.getByRole("button", { name: say("tilt-take"), exact: true }).click();
  await page.locator(".keys").getByRole("button", { name: "0", exact: true }).click();
  await expect(page.locator("#reading-0")).toHaveValue("7.90");
  await expect(named, "a nought more").toContainText(say("instrument-sensor"));
  await page.getByRole("button", { name: say("change-instrument"), exact: true }).click();
  await page.locator("#instrument").selectOption("sensor");
  await read(page, "8.5");
  await expect(named, "chosen by hand").toContainText(say("instrument-sensor"));
  await expect(verdict(page)).toHaveAttribute("data-state", "verdict-within-uncertainty");
  await page.locator("#instrument").selectOption("level");
  await expect(verdict(page)).toHaveAttribute("data-outcome", "failed");
  await page.waitForTimeout(700); // What was typed has settled.
  await page.getByRole("button", { name: say("undo"), exact: true }).click();
  await expect(named, "taken back with its figure").toContainText(say("instrument-sensor"));
  await expect(verdict(page)).toHaveAttribute("data-state", "verdict-within-uncertainty");
});

test("a device without a tilt sensor says so, whether it tells of none or says nothing; one that wakes late is heard", async ({ page, say }) => {
  await unfelt(page);
  const round = await beginRound(page, say, { type: "building" });
  await openCheck(page, say, round, "ramp-slope");
  const start = page.getByRole("button", { name: say("tilt-start"), exact: true });
  const told = page.locator(".tilt [role=status]");
  await start.click();
  await expect(told).toHaveText(say("tilt-wait"));
  await page.evaluate(() => dispatchEvent(new DeviceOrientationEvent("deviceorientation", {})));
  await expect(told).toHaveText(say("tilt-none"), { timeout: 2_000 }); // Before the silence would have told.

  await start.click();
  await expect(told).toBeEmpty();
  await start.click();
  await expect(told).toHaveText(say("tilt-wait"));
  await expect(told).toHaveText(say("tilt-none"));
  await lay(page, 4.5);
  await expect(told).toHaveText(say("tilt-reads", { value: "7.9" }));
});

test("the instrument that was chosen is in hand at the next site, and after a reload", async ({ page, say }) => {
  const named = page.locator(".instrument");
  const wheel = { tool: say("instrument-wheel"), uncertainty: `± 40 ${say("unit-mm")}` };
  const round = await beginRound(page, say);
  await openCheck(page, say, round, "toilet-door-clear-width");
  await page.getByRole("button", { name: say("change-instrument"), exact: true }).click();
  await page.locator("#instrument").selectOption("wheel");
  await page.locator("#uncertainty").fill("40");
  await page.locator("#uncertainty").press("Tab");
  await expect(named).toContainText(say("instrument-in-use", wheel));

  const next = await beginRound(page, say, { name: "Suoxi" });
  await openCheck(page, say, next, "toilet-door-clear-width");
  await expect(named).toContainText(say("instrument-remembered", wheel));
  await page.reload();
  await expect(named).toContainText(say("instrument-remembered", wheel));
});

test("every rule of axe-core that a check names is a rule of axe-core", async ({ page }) => {
  const { checklists } = JSON.parse(readFileSync(join(process.env.TONGDA_DIST, "checks.json"), "utf8"));
  const named = new Set(checklists.flatMap(({ check }) => check.flatMap(({ axe = [] }) => axe)));
  const known = await axeRules(page);
  expect(named.size).toBeGreaterThan(5);
  expect([...named].filter((rule) => !known.includes(rule))).toEqual([]);
});

/** Whatever the browser itself says of a sensor is not heard. To be called before the page is opened. */
const unfelt = (page) => page.addInitScript(() => {
  addEventListener("deviceorientation", (event) => event.isTrusted && event.stopImmediatePropagation(), true);
});

/** The device lies still at an angle of so many degrees. */
const lay = (page, degrees, across = 0) => page.evaluate(async ([beta, gamma]) => {
  for (let i = 0; i < 40; i++) {
    dispatchEvent(new DeviceOrientationEvent("deviceorientation", { beta, gamma, alpha: 0 }));
    await new Promise((done) => setTimeout(done, 2));
  }
}, [degrees, across]);

test("a slope is read along what is upright on the screen, whatever the fall across it", async ({ page, say }) => {
  await unfelt(page);
  const round = await beginRound(page, say, { type: "building" });
  const reads = async (check, across, value) => {
    await openCheck(page, say, round, check);
    await page.getByRole("button", { name: say("tilt-start"), exact: true }).click();
    await expect(page.locator(".tilt-axis")).toBeVisible();
    await lay(page, 4.5, across);
    await expect(page.getByText(say("tilt-reads", { value }))).toBeVisible();
    await expect(page.locator(".tilt-axis")).toHaveCount(0);
  };
  await reads("ramp-slope", 1, "7.9");
  await reads("ramp-slope", -3, "7.9");
  const session = await page.context().newCDPSession(page);
  const screenOrientation = { type: "landscapePrimary", angle: 90 };
  await session.send("Emulation.setDeviceMetricsOverride", { width: 1280, height: 800, deviceScaleFactor: 1, mobile: false, screenOrientation });
  await reads("ramp-cross-slope", 1, "1.7");
  await reads("ramp-cross-slope", -1, "1.7");
});

test("a list that a Chinese spreadsheet saved as plain CSV is read as it is", async ({ page, say }) => {
  await page.goto("./#/audit/exchange");
  // 名称,类型,乡镇 / 南门,公共厕所,军地坪街道, in GB 18030.
  const buffer = Buffer.from("c3fbb3c62cc0e0d0cd2ccfe7d5f20ac4cfc3c52cb9abb9b2b2decbf92cbefcb5d8c6babdd6b5c00a", "hex");
  await page.locator("#site-list").setInputFiles({ name: "sites.csv", mimeType: "text/csv", buffer });
  await expect(page.locator("#exchange-result")).toHaveAttribute("data-state", "list-done-text");
  await page.goto("./#/audit");
  await expect(page.locator(".site")).toContainText("南门");
  await expect(page.locator(".site")).toContainText("军地坪街道");
});

test("an unusual figure is questioned with the usual range", async ({ page, say }) => {
  const round = await beginRound(page, say);
  await openCheck(page, say, round, "toilet-door-clear-width");
  await read(page, "90");
  await expect(verdict(page)).toContainText(say("implausible", { low: "300", high: `3000 ${say("unit-mm")}` }));
  await expect(verdict(page), "and a tape is numbered in centimetres").toContainText(say("perhaps-centimetres", { value: "90", more: "900" }));
  await expect(page.locator("#reading-0")).toHaveValue("90");
  await read(page, "890");
  await expect(verdict(page)).toHaveAttribute("data-outcome", "failed");
  await expect(verdict(page)).not.toContainText(say("perhaps-centimetres", { value: "890", more: "8900" }));
});

test("an inspection can start from what is plainly wrong", async ({ page, say }) => {
  const round = await beginRound(page, say, { type: "crossing" });
  await page.getByRole("link", { name: say("by-defect"), exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: say("by-defect"), exact: true })).toBeFocused();
  const link = page.locator(`main a[href^="#/audit/round/${round}/check/"]`).first();
  const [name] = (await link.innerText()).split("\n");
  await link.click();
  await expect(page.locator(".check-row[aria-current=step] .name")).toHaveText(name.trim());
});
