// Files that are damaged or do not arrive: the page says so, in both languages and with a way out, and is never blank.
import { expect, test } from "./guard.mjs";

const HALF = (text) => text.slice(0, text.length / 2);

const CASES = [
  { name: "half a policy pack", file: "**/pack.json", reason: "pack", damage: (text) => HALF(text) },
  { name: "a pack of another make", file: "**/pack.json", reason: "pack", damage: () => '{"schema":99}' },
  { name: "words that cannot be read", file: "**/start.ftl", reason: "texts", damage: () => "brand = { $\n??? {\n" },
  { name: "no words", file: "**/start.ftl", reason: "load" },
  { name: "no pack", file: "**/pack.json", reason: "load" },
  { name: "no program", file: "**/app-*.wasm", reason: "load" },
  { name: "no script", file: "**/app-*.js", reason: "load" },
  { name: "no start-up script", file: "**/boot-*.js", reason: "load" },
  { name: "half a program", file: "**/app-*.wasm", reason: "old", bytes: true },
];

test.use({ serviceWorkers: "block" });

for (const { name, file, reason, damage, bytes } of CASES) {
  test(`${name}: the static page says so`, async ({ page, guard }) => {
    guard.expects(/Failed to load resource/, /^page: /, /^console: .*(404|CompileError)/, /WebAssembly/);
    await page.route(file, async (route) => {
      if (!damage && !bytes) return route.fulfill({ status: 404, body: "" });
      const response = await route.fetch();
      const body = bytes ? HALF(await response.body()) : damage(await response.text());
      return route.fulfill({ response, body });
    });
    await page.goto("./");
    await expect(page.locator("html")).toHaveAttribute("data-fallback", reason);
    await says(page, reason);
  });
}

/** One reason, in Chinese and in English, each with a way to open the page again and one to the text edition; focus is on the heading. */
async function says(page, reason) {
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await expect(page.locator("#app")).toBeHidden();
  const reasons = page.locator("[data-when]:visible");
  expect(await reasons.evaluateAll((all) => all.map((one) => [one.dataset.when, one.closest("[lang]").lang]))).toEqual([
    [reason, "zh-CN"], [reason, "en"],
  ]);
  const again = page.getByRole("main").getByRole("link");
  expect(await again.evaluateAll((all) => all.map((one) => [one.getAttribute("href"), one.closest("[lang]").lang]))).toEqual([
    ["./", "zh-CN"], ["text/index.html", "zh-CN"], ["./", "en"], ["text/en/index.html", "en"],
  ]);
}

test("the way out works once the files are whole again", async ({ page, say, guard }) => {
  guard.expects(/Failed to load resource/, /404/);
  await page.route("**/pack.json", (route) => route.fulfill({ status: 404, body: "" }));
  await page.goto("./");
  await expect(page.locator("html")).toHaveAttribute("data-fallback", "load");
  await page.unroute("**/pack.json");
  await page.getByRole("main").getByRole("link").first().click();
  await expect(page.locator("html")).toHaveAttribute("data-page", "home");
  await expect(page.getByRole("heading", { level: 1, name: say("home-title"), exact: true })).toBeVisible();
});

test("words that come later and do not arrive are said to be missing; the rest works", async ({ page, say, guard }) => {
  guard.expects(/Failed to load resource/, /404/);
  await page.route("**/results.ftl", (route) => route.fulfill({ status: 404, body: "" }));
  await page.goto("./");
  await expect(page.getByRole("status").getByText(say("words-not-loaded"), { exact: true })).toBeVisible();
  await page.getByRole("button", { name: say("close"), exact: true }).click();
  await page.getByRole("link", { name: say("door-check") }).click();
  await expect(page.getByRole("heading", { level: 1, name: say("begin-title"), exact: true })).toBeFocused();
});

test("settings that are not ours do not keep the program from starting", async ({ page, say }) => {
  for (const nonsense of ["{", "null", "[]", '"x"', '{"theme":7,"size":"99","lang":"xx"}']) {
    await page.goto("./");
    await page.evaluate((nonsense) => localStorage.setItem("tongda.settings", nonsense), nonsense);
    await page.reload();
    await expect(page.locator("html")).toHaveAttribute("data-page", "home");
    await expect(page.getByRole("heading", { level: 1, name: say("home-title"), exact: true })).toBeVisible();
  }
});
