//! `cargo xtask dist`: the site to publish, held to its size budget.

use std::path::PathBuf;

use anyhow::{Result, bail};

use crate::compile::Care;
use crate::prepare::node;
use crate::run;
use crate::site;
use crate::step;

/// Where the published site is put.
pub fn folder() -> PathBuf {
    run::root().join("dist")
}

/// Builds into `dist/`, prints the sizes, and fails past the budget.
pub fn dist() -> Result<()> {
    // The optimiser comes with the node packages; without them the budget cannot be judged.
    node::ensure()?;
    let sizes = site::build(Care::Ship, &folder())?;
    step::line(&sizes.table());
    if !sizes.is_within_budget() {
        bail!("the site is larger than its budget (see the last lines of the table)");
    }
    Ok(())
}
