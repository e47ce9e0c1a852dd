//! `cargo xtask test`: the checks, the published site, and the browser tests against it.

use std::process::Command;
use std::sync::{Arc, RwLock};

use anyhow::Result;

use crate::check;
use crate::compile::Care;
use crate::dist;
use crate::district;
use crate::nginx::Nginx;
use crate::prepare::browser::{self, Browser};
use crate::prepare::{nginx, node, wasm};
use crate::run;
use crate::server;
use crate::step::{self, Step};

/// Everything.
pub fn test(words: &[String]) -> Result<()> {
    let mut steps = preparation();
    steps.extend(check::steps());
    steps.extend(browser_steps(words));
    step::run_all(steps)
}

/// The browser tests with what they stand on.
pub fn e2e(words: &[String]) -> Result<()> {
    let mut steps = preparation();
    steps.extend(browser_steps(words));
    step::run_all(steps)
}

/// First, so that a machine on which something cannot be installed says so in the first minute, not in the tenth.
pub fn preparation() -> Vec<Step> {
    vec![
        Step::new("tools: WebAssembly compiler", || wasm::ensure(Care::Ship).map(drop)),
        Step::new("tools: node packages", node::ensure),
        Step::new("tools: browser and fonts", || browser::ensure().map(drop)),
        Step::new("tools: web server", || {
            nginx::ensure();
            Ok(())
        }),
    ]
}

fn browser_steps(words: &[String]) -> Vec<Step> {
    let words = words.to_vec();
    vec![
        Step::new("the site, within its size budget", dist::dist),
        Step::new("the site of another district, from the same programs", district::sample),
        Step::new("browser tests", move || match nginx::ensure() {
            // Under a path and with the files that we tell offices to use.
            Some(program) => match Nginx::start(&program, &dist::folder()) {
                Ok(nginx) => run::run(&mut playwright(&nginx.url(), &words)?),
                Err(error) => {
                    step::line(&format!("  {error:#}; the tests run against our own server instead"));
                    run::run(&mut playwright(&own_server()?, &words)?)
                }
            },
            None => run::run(&mut playwright(&own_server()?, &words)?),
        }),
    ]
}

/// The published site on the server of `serve`; gives its address.
pub fn own_server() -> Result<String> {
    let folder = Arc::new(RwLock::new(dist::folder()));
    let address = server::start(server::listen(0)?, folder)?;
    Ok(format!("http://{address}/"))
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
