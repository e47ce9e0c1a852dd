//! `cargo xtask district`: a site for another district from one that is built. Rules and words are data; the programs
//! stay as they are, so this takes seconds and needs no WebAssembly compiler.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::compile;
use crate::dist;
use crate::run::{self, Stop};
use crate::site;
use crate::step;

/// The made-up district of the tests.
const SAMPLE: &str = "tests/data/district";

/// Reads the words after `district` and does it.
pub fn district(words: &[String]) -> Result<()> {
    let (mut content, mut from, mut into) = (None, None, None);
    let mut words = words.iter();
    while let Some(word) = words.next() {
        let slot = match word.as_str() {
            "--site" => &mut from,
            "--into" => &mut into,
            other if !other.starts_with('-') && content.is_none() => {
                content = Some(other.to_owned());
                continue;
            }
            other => return Err(Stop::asked_wrongly(format!("district does not know \"{other}\""))),
        };
        let folder = words.next().ok_or_else(|| Stop::asked_wrongly(format!("{word} needs a folder")))?;
        *slot = Some(run::root().join(folder));
    }
    let content = content.ok_or_else(|| Stop::asked_wrongly("district needs a folder of content".to_owned()))?;
    let content = compile::checked(&content).map_err(|error| Stop::asked_wrongly(error.to_string()))?;
    let name = Path::new(&content).file_name().unwrap_or_default().to_string_lossy().into_owned();
    let into = into.unwrap_or_else(|| run::root().join(format!("dist-{name}")));
    fill(&content, &from.unwrap_or_else(dist::folder), &into)
}

/// The site of the tests' district, beside the one that is published.
pub fn sample() -> Result<()> {
    fill(SAMPLE, &dist::folder(), &sample_folder())
}

/// Where [`sample`] puts it.
pub fn sample_folder() -> PathBuf {
    run::root().join("target/district")
}

fn fill(content: &str, from: &Path, into: &Path) -> Result<()> {
    if from == into {
        return Err(Stop::asked_wrongly("the new site needs a folder of its own".to_owned()));
    }
    let is_foreign = into.exists() && !into.join("headers.json").is_file() && fs::read_dir(into)?.next().is_some();
    if is_foreign {
        return Err(Stop::asked_wrongly(format!("{} holds something that is no site of Tongda", into.display())));
    }
    site::refill(content, from, into)?;
    step::line(&format!("  the site of {content} is in {}", into.display()));
    Ok(())
}
