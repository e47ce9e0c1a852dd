//! `cargo xtask check`: everything that can be proved without a browser.

mod scan;

use anyhow::{Result, bail};

use crate::compile;
use crate::prepare::rust;
use crate::run;
use crate::step::{self, Step};

/// What the core must not depend on.
const BROWSER_CRATES: [&str; 4] = ["leptos", "web-sys", "js-sys", "wasm-bindgen"];

/// All checks in order.
pub fn check() -> Result<()> {
    step::run_all(steps())
}

/// The checks, to be run alone or before the browser tests.
pub fn steps() -> Vec<Step> {
    vec![
        Step::new("tools: rustfmt and clippy", rust::ensure_components),
        Step::new("source scan", scan::scan),
        Step::new("format", || cargo(&["fmt", "--all", "--check"])),
        Step::new("lints: command line and tests", || {
            clippy(&["--package", "tongda", "--features", "cli,serve", "--all-targets"])
        }),
        Step::new("lints: application", || clippy(&["--package", "tongda", "--features", "ui", "--lib", "--bins"])),
        Step::new("lints: server and build tool", || {
            clippy(&["--package", "tongda-server", "--package", "xtask", "--all-targets"])
        }),
        Step::new("core alone, free of the browser", core_alone),
        Step::new("native tests", || cargo(&["test", "--package", "tongda", "--features", "cli,serve"])),
        Step::new("server's and build tool's tests", || {
            cargo(&["test", "--package", "tongda-server", "--package", "xtask", "--quiet"])
        }),
        Step::new("content", check_content),
    ]
}

fn cargo(words: &[&str]) -> Result<()> {
    run::run(run::cargo().args(words))
}

fn clippy(words: &[&str]) -> Result<()> {
    run::run(run::cargo().arg("clippy").args(words).args(["--", "--deny", "warnings"]))
}

fn core_alone() -> Result<()> {
    cargo(&["check", "--package", "tongda", "--lib", "--no-default-features"])?;
    let tree = [
        "tree",
        "--package",
        "tongda",
        "--no-default-features",
        "--edges",
        "normal",
        "--prefix",
        "none",
        "--format",
        "{p}",
    ];
    let tree = run::output(run::cargo().args(tree))?;
    let found: Vec<&str> =
        tree.lines().filter(|line| BROWSER_CRATES.iter().any(|name| line.split(' ').next() == Some(name))).collect();
    if !found.is_empty() {
        bail!("the core pulls in the browser: {}", found.join(", "));
    }
    step::line(&format!("  {} crates, none of {}", tree.lines().count(), BROWSER_CRATES.join(", ")));
    Ok(())
}

fn check_content() -> Result<()> {
    let content = compile::content()?;
    let tongda = ["run", "--quiet", "--package", "tongda", "--features", "cli", "--bin", "tongda", "--"];
    cargo(&[&tongda[..], &["check", &content, "--locales", "locales"]].concat())
}
