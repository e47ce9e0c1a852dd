//! Node packages of `tests/e2e`: the browser tests' tools, and `wasm-opt` for release builds.

use std::path::{Path, PathBuf};
use std::time::SystemTime;

use anyhow::Result;

use super::debian;
use crate::run::{self, Stop};
use crate::step;

/// Where the packages and their lock file live.
pub fn folder() -> PathBuf {
    run::root().join("tests/e2e")
}

/// Installs what the lock file names, unless it is there already.
pub fn ensure() -> Result<()> {
    if !(run::is_found("node") && run::is_found("npm")) {
        if !debian::may_install() {
            return Err(Stop::missing(
                "this command",
                &["Node.js 20 or later with npm (`node --version` and `npm --version` must answer)"],
            ));
        }
        debian::install(&["nodejs", "npm"])?;
    }
    if is_current() {
        return Ok(());
    }
    step::line("  installing the node packages of tests/e2e");
    let mut npm = run::command("npm");
    // The browser is the system's, used from an explicit path; npm never downloads one.
    npm.args(["ci", "--no-audit", "--no-fund"]).current_dir(folder()).env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    run::run(&mut npm)
}

/// The optimiser of WebAssembly, where the packages are installed.
pub fn wasm_opt() -> Option<PathBuf> {
    tool("wasm-opt")
}

/// The shortener of scripts, where the packages are installed.
pub fn terser() -> Option<PathBuf> {
    tool("terser")
}

fn tool(name: &str) -> Option<PathBuf> {
    let path = folder().join("node_modules/.bin").join(name);
    path.exists().then_some(path)
}

fn is_current() -> bool {
    // npm writes this file last, as its record of what it installed.
    let installed = modified(&folder().join("node_modules/.package-lock.json"));
    let asked = modified(&folder().join("package-lock.json"));
    matches!((installed, asked), (Some(installed), Some(asked)) if installed >= asked)
}

fn modified(path: &Path) -> Option<SystemTime> {
    path.metadata().and_then(|found| found.modified()).ok()
}
