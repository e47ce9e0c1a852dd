//! apt on Debian (or a relative of it), as root.

use std::path::Path;

use anyhow::Result;

use crate::run;
use crate::step;

/// Whether packages may be installed here without asking anybody.
pub fn may_install() -> bool {
    Path::new("/etc/debian_version").exists()
        && run::is_found("apt-get")
        && run::output(run::command("id").arg("-u")).is_ok_and(|id| id == "0")
}

/// Installs packages, with apt's progress on the screen.
pub fn install(packages: &[&str]) -> Result<()> {
    step::line(&format!("  installing with apt: {}", packages.join(" ")));
    run::run(apt().arg("update"))?;
    run::run(apt().args(["install", "--yes", "--no-install-recommends"]).args(packages))
}

fn apt() -> std::process::Command {
    let mut apt = run::command("apt-get");
    apt.env("DEBIAN_FRONTEND", "noninteractive");
    apt
}
