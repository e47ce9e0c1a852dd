// Started by `cargo xtask test`, which serves the published site and says where everything is.
import { defineConfig } from "@playwright/test";

for (const name of ["TONGDA_URL", "TONGDA_DIST", "TONGDA_CHROMIUM"]) {
  if (!process.env[name]) throw new Error(`${name} is not set: start these tests with \`cargo xtask test\``);
}

// What Playwright itself turns off (a second switch would replace its list), and the address bar's list, a page of its
// own that costs each window a second of computing.
const FEATURES_OFF = [
  "AvoidUnnecessaryBeforeUnloadCheckSync", "DestroyProfileOnBrowserClose", "HttpsUpgrades", "HttpsFirstBalancedModeAutoEnable",
  "LensOverlay", "MediaRouter", "PaintHolding", "ThirdPartyStoragePartitioning", "AvoidCorsURLLoaderRestartOnRedirect",
  "OptimizationHints", "NetworkTimeServiceQuerying", "AimEnabled", "PreconnectToSearch",
  "WebUIOmniboxPopup", "WebUIOmniboxAimPopup",
];

// Tests marked so, and whole files, whose names Playwright matches along with the titles.
const LIGHT = /@light| (check|guide|question|text|loop|beside|tablets|audit-rest|audit-keys|typing)\.spec\.mjs /;

export default defineConfig({
  testDir: ".",
  outputDir: "out",
  reporter: "list",
  workers: 2,
  fullyParallel: true,
  // A shared machine may stall once; a second try there is reported as flaky, never hidden. At home there is none.
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: process.env.TONGDA_URL,
    browserName: "chromium",
    actionTimeout: 10_000,
    timezoneId: "Asia/Shanghai",
    viewport: { width: 1280, height: 800 },
    screenshot: "only-on-failure",
  },
  projects: [
    { name: "light", grep: LIGHT, use: { launchOptions: browser(process.env.TONGDA_SHELL || process.env.TONGDA_CHROMIUM) } },
    { name: "whole", grepInvert: LIGHT, use: { launchOptions: browser(process.env.TONGDA_CHROMIUM) } },
  ],
});

/**
 * How to start it. What is light looks at pages and needs nothing of the browser around them (sensors, windows,
 * installing): it runs in Chromium's headless shell where there is one, the same engine in two thirds of the time.
 */
function browser(executablePath) {
  const off = ["gpu", "background-networking", "component-update", "sync", "quic"].map((name) => `--disable-${name}`);
  return { executablePath, args: ["--no-sandbox", "--no-first-run", `--disable-features=${FEATURES_OFF.join(",")}`, ...off] };
}
