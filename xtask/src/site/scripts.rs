//! The scripts that ship, without the names and spaces that only people read. The sources stay as they are.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::Files;
use crate::prepare::node;
use crate::run;
use crate::step;

/// Runs before anything else in whatever browser comes: it must stay a plain script of old JavaScript.
const PLAIN: &str = "before.js";

/// Shortens every script, by way of a folder.
pub fn shorten(files: &mut Files, folder: &Path) -> Result<()> {
    let Some(terser) = node::terser() else {
        step::line("  terser is missing (it comes with the node packages of tests/e2e): scripts stay as they are");
        return Ok(());
    };
    // The service worker still has places to be filled in, and nobody waits for it.
    let scripts = files.iter_mut().filter(|(path, _)| path.ends_with(".js") && *path != "sw.js");
    for (path, bytes) in scripts {
        let (source, short) = (folder.join(path), folder.join(format!("{path}.short")));
        fs::write(&source, &bytes)?;
        let mut command = run::command(&terser);
        command.arg(&source).args(["--compress", "passes=2", "--mangle", "--output"]).arg(&short);
        run::run(command.args(if path == PLAIN { ["--ecma", "5"] } else { ["--module", "--toplevel"] }))?;
        *bytes = fs::read(&short).with_context(|| format!("terser wrote no {}", short.display()))?;
    }
    Ok(())
}
