//! The words: `locales/<language>/<stage>/*.ftl` become one file per language and stage, so that each is fetched when it is needed.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use super::Files;

/// In the order in which a person comes to need them.
pub const STAGES: [&str; 3] = ["start", "results", "audit"];

/// All languages and stages below `folder`.
pub fn collect(folder: &Path) -> Result<Files> {
    let mut files = Files::new();
    for language in sorted(folder)?.into_iter().filter(|path| path.is_dir()) {
        let name = language.file_name().unwrap_or_default().to_string_lossy().into_owned();
        for stage in STAGES {
            let sources = language.join(stage);
            if sources.is_dir() {
                files.insert(format!("locales/{name}/{stage}.ftl"), joined(&sources)?.into_bytes());
            } else if stage == STAGES[0] {
                bail!("there is no {}", sources.display());
            }
        }
        if let Some(stray) = sorted(&language)?.into_iter().find(|path| !is_stage(path)) {
            bail!("{} belongs to no stage; the stages are {}", stray.display(), STAGES.join(", "));
        }
    }
    Ok(files)
}

fn joined(folder: &Path) -> Result<String> {
    let mut all = String::new();
    for source in sorted(folder)?.into_iter().filter(|path| path.extension().is_some_and(|end| end == "ftl")) {
        let text = fs::read_to_string(&source).with_context(|| format!("could not read {}", source.display()))?;
        all += &without_comments(&text);
    }
    Ok(all)
}

/// In Fluent a line whose first character is `#` is always a comment, and blank lines only stand between messages or inside a pattern.
fn without_comments(fluent: &str) -> String {
    fluent.lines().filter(|line| !line.starts_with('#')).map(|line| format!("{line}\n")).collect()
}

fn is_stage(path: &Path) -> bool {
    path.file_name().is_some_and(|name| STAGES.iter().any(|stage| name == *stage))
}

fn sorted(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).with_context(|| format!("could not read {}", folder.display()))?;
    let mut paths = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}
