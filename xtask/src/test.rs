//! `cargo xtask test`: the checks, the published site, and the browser tests against it: all of them below a path of a
//! web server, a few against the program that has the site inside.

use std::process::Command;
use std::sync::{Arc, RwLock};

use anyhow::Result;

use crate::binary;
use crate::check;
use crate::compile::Care;
use crate::dist;
use crate::district;
use crate::nginx::Nginx;
use crate::prepare::browser::{self, Browser};
use crate::prepare::{nginx, node, wasm};
use crate::program::Program;
use crate::run;
use crate::server;
use crate::step::{self, Step};

/// What the program with the site inside is tried with: its headers and bytes, and one way through the site.
const OF_PROGRAM: [&str; 2] = ["headers.spec.mjs", "one-program.spec.mjs"];

/// Everything.
pub fn test(words: &[String]) -> Result<()> {
    let mut steps = preparation();
    steps.push(web_server());
    steps.extend(check::steps());
    steps.extend(browser_steps(words));
    step::run_all(steps)
}

/// The browser tests with what they stand on.
pub fn e2e(words: &[String]) -> Result<()> {
    let mut steps = preparation();
    steps.push(web_server());
    steps.extend(browser_steps(words));
    step::run_all(steps)
}

/// First, so that a machine on which something cannot be installed says so in the first minute, not in the tenth.
pub fn preparation() -> Vec<Step> {
    vec![
        Step::new("tools: WebAssembly compiler", || wasm::ensure(Care::Ship).map(drop)),
        Step::new("tools: node packages", node::ensure),
        Step::new("tools: browser and fonts", || browser::ensure().map(drop)),
    ]
}

fn web_server() -> Step {
    Step::new("tools: web server", || {
        if nginx::ensure().is_none() {
            step::line("  no nginx can be had here; the browser tests will run against our own server");
        }
        Ok(())
    })
}

fn browser_steps(words: &[String]) -> Vec<Step> {
    let mut steps = vec![
        Step::new("the site, within its size budget", dist::dist),
        Step::new("the site of another district, from the same programs", district::sample),
    ];
    // Whoever says which tests to run wants those.
    if words.is_empty() {
        steps.push(Step::new("the program with the site inside", program_tests));
    }
    let words = words.to_vec();
    steps.push(Step::new("browser tests", move || browser_tests(&words)));
    steps
}

fn program_tests() -> Result<()> {
    let serving = Program::serve(&binary::to_try()?)?;
    run::run(&mut playwright(serving.url(), &OF_PROGRAM.map(str::to_owned))?)
}

/// Under a path and with the files that we tell offices to use. An nginx that runs, but not with these, is a failure.
fn browser_tests(words: &[String]) -> Result<()> {
    let Some(program) = nginx::ensure() else {
        step::remember(
            "not with nginx: none can be had here. The browser tests ran against our own server, and docs/deploy/nginx \
             was not tried.",
        );
        return run::run(&mut playwright(&own_server("/tongda/")?, words)?);
    };
    let server = Nginx::start(&program, &dist::folder())?;
    run::run(&mut playwright(&server.url(), words)?)
}

/// The published site on the server of `serve`, below a path; gives its address.
pub fn own_server(base: &str) -> Result<String> {
    let folder = Arc::new(RwLock::new(dist::folder()));
    let address = server::start(server::listen(0)?, folder, base)?;
    Ok(format!("http://{address}{base}"))
}

/// Playwright over the published site at an address. `TONGDA_URL`, `TONGDA_DIST`, `TONGDA_CHROMIUM` and, where there
/// is one, `TONGDA_SHELL` are the interface to `tests/e2e`.
pub fn playwright(site: &str, words: &[String]) -> Result<Command> {
    let Browser { chromium, shell } = browser::ensure()?;
    let mut playwright = run::command("npx");
    playwright
        .args(["--no-install", "playwright", "test"])
        .args(words)
        .current_dir(node::folder())
        .env("TONGDA_URL", site)
        .env("TONGDA_DIST", dist::folder())
        .env("TONGDA_DISTRICT", district::sample_folder())
        .env("TONGDA_CHROMIUM", chromium)
        .envs(shell.map(|shell| ("TONGDA_SHELL", shell)))
        .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    Ok(playwright)
}
