//! Node packages of `tests/e2e`: the browser tests' tools, and `wasm-opt` for release builds.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use anyhow::Result;

use super::debian;
use crate::run::{self, Stop};
use crate::step;

/// The oldest Node.js that the browser tests' tools run on.
const OLDEST: u32 = 20;

/// The line of Node.js that is fetched where the machine's own is older.
const FETCHED: u32 = 22;

/// Where the packages and their lock file live.
pub fn folder() -> PathBuf {
    run::root().join("tests/e2e")
}

/// Installs what the lock file names, unless it is there already.
pub fn ensure() -> Result<()> {
    if lack().is_some()
        && debian::may_install()
        && let Err(error) = debian::install(&["nodejs", "npm"])
    {
        step::line(&format!("  {error:#}"));
    }
    if lack().is_some() && run::is_found("npm") {
        fetch_node()?;
    }
    if let Some(lack) = lack() {
        return Err(Stop::missing("this command", &[&lack]));
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

/// Puts a newer Node.js from npm beside the machine's own, which Debian 12 has too old. Commands find it first
/// ([`run::command`]); nothing outside `target` changes.
fn fetch_node() -> Result<()> {
    let Some(package) = run::NODE_PACKAGE else { return Ok(()) };
    step::line("  the machine's Node.js is too old; fetching one from npm into target/node");
    let folder = run::target().join("node");
    fs::create_dir_all(&folder)?;
    let mut npm = run::command("npm");
    npm.args(["install", "--no-audit", "--no-fund", "--no-save", "--prefix"]).arg(&folder);
    run::run(npm.arg(format!("{package}@{FETCHED}")).env("npm_config_engine_strict", "false"))
}

/// What there is in place of a Node.js that will do, and the remedy; nothing where it will do.
fn lack() -> Option<String> {
    let version = run::output(run::command("node").arg("--version"));
    let found = match &version {
        Ok(version) if !is_new_enough(version) => format!("`node --version` says {version}"),
        Ok(_) if run::is_found("npm") => return None,
        Ok(_) => "`npm --version` does not answer".to_owned(),
        Err(_) => "`node --version` does not answer".to_owned(),
    };
    Some(format!(
        "Node.js {OLDEST} or later with npm, before any other in PATH: {found}. Debian has it from Debian 13 on, in \
         the packages nodejs and npm; on Debian 12 those two do, with a way to npm's registry"
    ))
}

/// Whether a version such as `v20.19.2` is not too old.
fn is_new_enough(version: &str) -> bool {
    let major = version.trim_start_matches('v').split('.').next();
    major.and_then(|major| major.parse::<u32>().ok()).is_some_and(|major| major >= OLDEST)
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

#[cfg(test)]
mod tests {
    use super::is_new_enough;

    #[test]
    fn an_old_node_is_known_by_its_first_number() {
        for fine in ["v20.0.0", "v22.4.1", "v100.0.0"] {
            assert!(is_new_enough(fine), "{fine}");
        }
        for old in ["v18.20.4", "v9.11.2", "v2.200.0", "", "node"] {
            assert!(!is_new_enough(old), "{old}");
        }
    }
}
