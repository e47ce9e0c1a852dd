//! `cargo xtask binary`: the command line with the published site inside, one file to carry to a machine.

use std::env::consts::EXE_SUFFIX;
use std::path::PathBuf;

use anyhow::Result;

use crate::dist;
use crate::run;
use crate::step;

/// Builds the site, then the program around it.
pub fn binary() -> Result<()> {
    dist::dist()?;
    let program = around_site("release")?;
    step::line(&format!("\nThe program is {}; `tongda serve` needs nothing else.", program.display()));
    Ok(())
}

/// The program around the site that is built, to be tried out. Not optimised: that is ready soonest, because the native
/// tests have compiled nearly all that it needs in this way.
pub fn to_try() -> Result<PathBuf> {
    around_site("dev")
}

fn around_site(profile: &str) -> Result<PathBuf> {
    let mut cargo = run::cargo();
    cargo.args(["build", "--package", "tongda", "--profile", profile, "--features", "cli,embed", "--bin", "tongda"]);
    run::run(cargo.env("TONGDA_EMBED", dist::folder()).env("CARGO_TARGET_DIR", run::target()))?;
    let folder = if profile == "dev" { "debug" } else { profile };
    Ok(run::target().join(folder).join(format!("tongda{EXE_SUFFIX}")))
}
