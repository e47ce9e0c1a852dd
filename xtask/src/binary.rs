//! `cargo xtask binary`: the command line with the published site inside, one file to carry to a machine.

use anyhow::Result;

use crate::dist;
use crate::run;
use crate::step;

/// Builds the site, then the program around it.
pub fn binary() -> Result<()> {
    dist::dist()?;
    let mut cargo = run::cargo();
    cargo.args(["build", "--package", "tongda", "--release", "--features", "cli,embed", "--bin", "tongda"]);
    run::run(cargo.env("TONGDA_EMBED", dist::folder()))?;
    step::line("\nThe program is target/release/tongda; `tongda serve` needs nothing else.");
    Ok(())
}
