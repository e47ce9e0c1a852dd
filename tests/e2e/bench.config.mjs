// Benchmarks: one at a time, on a browser that nothing else uses. Started by `cargo xtask bench`.
import tests from "./playwright.config.mjs";

export default { ...tests, testMatch: ["*.bench.mjs", "kill.spec.mjs"], workers: 1, retries: 0, timeout: 1_800_000 };
