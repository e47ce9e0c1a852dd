//! The words: `locales/<language>/<stage>/*.ftl` become one file per language and stage, so that each is fetched when it is needed.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use fluent_syntax::ast::{Attribute, Entry, Identifier, Message, Resource};
use fluent_syntax::{parser, serializer};

use super::Files;

/// In the order in which a person comes to need them.
pub const STAGES: [&str; 4] = ["start", "questions", "results", "audit"];

/// The stage of easy words: the attributes `.easy` of all messages, each as a message of its own.
const EASY: &str = "easy";

/// All languages and stages below `folder`.
pub fn collect(folder: &Path) -> Result<Files> {
    let mut files = Files::new();
    for language in sorted(folder)?.into_iter().filter(|path| path.is_dir()) {
        let name = language.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let mut easy = String::new();
        for stage in STAGES {
            let sources = language.join(stage);
            if sources.is_dir() {
                let (normal, easier) =
                    parted(&joined(&sources)?).with_context(|| format!("in {}", sources.display()))?;
                files.insert(format!("locales/{name}/{stage}.ftl"), normal.into_bytes());
                easy += &easier;
            } else if stage == STAGES[0] {
                bail!("there is no {}", sources.display());
            }
        }
        files.insert(format!("locales/{name}/{EASY}.ftl"), easy.into_bytes());
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

/// Takes the easy words out of a text: `.easy` of `row-x` becomes the message `easy-row-x`. They stand beside the
/// normal words in the sources, and are fetched only by those who want them.
fn parted(fluent: &str) -> Result<(String, String)> {
    let mut normal = match parser::parse(fluent) {
        Ok(resource) => resource,
        Err((_, errors)) => bail!("{} faults, such as {:?}", errors.len(), errors.first()),
    };
    let mut easy = Vec::new();
    for entry in &mut normal.body {
        let Entry::Message(message) = entry else { continue };
        let is_easy = |attribute: &Attribute<&str>| attribute.id.name == EASY;
        easy.extend(message.attributes.iter().find(|a| is_easy(a)).map(|a| (message.id.name, a.value.clone())));
        message.attributes.retain(|a| !is_easy(a));
    }
    let names: Vec<String> = easy.iter().map(|(id, _)| format!("{EASY}-{id}")).collect();
    let messages = easy.iter().zip(&names).map(|((_, value), name)| {
        let id = Identifier { name: name.as_str() };
        Entry::Message(Message { id, value: Some(value.clone()), attributes: Vec::new(), comment: None })
    });
    let easy = Resource { body: messages.collect() };
    Ok((serializer::serialize(&normal), serializer::serialize(&easy)))
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
