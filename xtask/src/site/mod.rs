//! The site as files: what `dist` publishes and `serve` shows, put together in memory and written in one go.

#[cfg(test)]
mod deploy;
mod district;
mod embed;
mod first;
mod headers;
mod licence_terms;
mod licences;
mod locales;
mod pack;
mod parts;
mod scripts;
mod shell;
mod sizes;
mod twins;
mod worker;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

use crate::compile::{self, Care};
use crate::run;
pub use district::refill;
pub use sizes::Sizes;

/// Files by their path below the site's folder, with forward slashes.
pub type Files = BTreeMap<String, Vec<u8>>;

/// Whether a file belongs to the text edition, which nobody needs who has the program: it is outside the program's budgets,
/// and the offline copy has it in one file, taken behind everything else (`worker::TEXT`).
fn is_text_edition(path: &str) -> bool {
    path.starts_with("text/")
}

/// Builds everything and writes it into `into`, which is emptied first.
pub fn build(care: Care, into: &Path) -> Result<Sizes> {
    let bound = run::root().join("target/bound").join(format!("{care:?}").to_lowercase());
    empty(&bound)?;
    compile::application(care, &bound)?;
    let content = compile::content()?;
    compile::pack(&content, &bound)?;
    compile::text(&content, &bound.join("text"))?;

    let mut files = parts::collect(&run::root(), &run::root().join(&content), &bound)?;
    pack::split(&mut files)?;
    let home = files.remove("home.html").context("there is no public/home.html")?;
    let words = [run::root().join("locales"), run::root().join(&content).join("locales")];
    first::put(&mut files, &String::from_utf8(home)?, &words)?;
    if care == Care::Ship {
        scripts::shorten(&mut files, &bound)?;
    }
    embed::arrange(&mut files)?;
    let names = shell::hash_names(&mut files)?;
    worker::fill(&mut files, &names)?;
    files.insert("headers.json".to_owned(), headers::json()?);
    files.insert("licences.txt".to_owned(), licences::text()?.into_bytes());
    let twins = twins::make(&files, care)?;
    let sizes = sizes::measure(&files, &twins, &names);
    files.insert("sizes.json".to_owned(), sizes.json()?);
    empty(into)?;
    write(into, &files)?;
    write(into, &twins)?;
    Ok(sizes)
}

/// Nothing of an earlier build may slip into this one.
fn empty(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("could not empty {}", folder.display()))?;
    }
    Ok(fs::create_dir_all(folder)?)
}

fn write(into: &Path, files: &Files) -> Result<()> {
    for (path, bytes) in files {
        let file = into.join(path);
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(&file, bytes).with_context(|| format!("could not write {}", file.display()))?;
    }
    Ok(())
}

/// SHA-256 in hexadecimal, cut to the first `digits`.
pub fn hash(bytes: &[u8], digits: usize) -> String {
    let whole: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    whole.chars().take(digits).collect()
}
