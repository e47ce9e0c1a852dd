//! Hand-written search words of rows: `search.toml`.

use super::Finding;
use super::files::{self, File, Text};
use super::finding::Findings;
use crate::pack::Pack;
use serde::Deserialize;
use std::path::Path;

/// What people say when they mean a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowWords {
    /// Index into [`Pack::rows`].
    pub row: usize,
    /// Chinese words and short descriptions.
    pub zh: Vec<String>,
    /// English ones.
    pub en: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WordsFile {
    #[serde(default)]
    words: Vec<EntryFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EntryFile {
    row: Text,
    #[serde(default)]
    zh: Vec<Text>,
    #[serde(default)]
    en: Vec<Text>,
}

/// Reads `search.toml` of a content folder. A row without an entry is found by its texts alone.
///
/// # Errors
/// Every finding: unknown rows, rows with two entries, empty words, words given twice.
pub fn search_words(content: &Path, pack: &Pack) -> Result<Vec<RowWords>, Vec<Finding>> {
    let mut findings = Findings::default();
    let mut all: Vec<RowWords> = Vec::new();
    if let Some(file) = files::one::<WordsFile>(content, "search.toml", &mut findings) {
        for entry in &file.value.words {
            let id = entry.row.get_ref();
            let Some(row) = pack.row(id) else {
                findings.add(&file.at(&entry.row), format!("unknown row `{id}`"), "Use an id of `benefits/*.toml`");
                continue;
            };
            if all.iter().any(|other| other.row == row) {
                findings.add(&file.at(&entry.row), format!("`{id}` stands there twice"), "Make one entry of the two");
                continue;
            }
            let zh = words(&file, &entry.zh, &mut findings);
            let en = words(&file, &entry.en, &mut findings);
            all.push(RowWords { row, zh, en });
        }
    }
    if findings.is_empty() { Ok(all) } else { Err(findings.into_sorted()) }
}

fn words(file: &File<WordsFile>, list: &[Text], findings: &mut Findings) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for word in list {
        let text = word.get_ref().trim();
        if text.is_empty() {
            findings.add(&file.at(word), "an empty word", "Write a word, or remove it");
        } else if all.iter().any(|other| other == text) {
            findings.add(&file.at(word), format!("`{text}` stands there twice"), "Keep one of them");
        } else {
            all.push(text.to_string());
        }
    }
    all
}
