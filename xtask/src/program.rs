//! `tongda serve` with the site inside, as on a machine that has no web server. It ends with this value.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Stdio};

use anyhow::{Context, Result, bail};

use crate::run;

/// A running program.
pub struct Program {
    process: Child,
    url: String,
}

impl Program {
    /// Starts it on a free port, in a folder that has nothing of the site, and waits until it says its address.
    pub fn serve(program: &Path) -> Result<Program> {
        let nowhere = run::root().join("target/nowhere");
        fs::create_dir_all(&nowhere)?;
        let mut command = run::command(program);
        command.args(["serve", "--port", "0"]).current_dir(nowhere);
        let process = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn();
        let process = process.with_context(|| format!("could not start {}", program.display()))?;
        let mut serving = Program { process, url: String::new() };
        let said = serving.process.stdout.take().context("the program has no standard output")?;
        BufReader::new(said).read_line(&mut serving.url)?;
        serving.url.truncate(serving.url.trim_end().len());
        if !serving.url.starts_with("http://") {
            bail!("`tongda serve` said \"{}\" in place of its address", serving.url);
        }
        Ok(serving)
    }

    /// The site's address.
    pub fn url(&self) -> &str {
        &self.url
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // If it has ended by itself there is nothing to end.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
