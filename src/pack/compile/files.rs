//! The TOML files of a pack as they are written, with the place of everything that can be wrong.

use super::finding::{At, Findings};
use super::plan::PlanFile;
use crate::pack::checklist::{Checklist, Instrument, Scoring};
use crate::pack::{Agency, Bring, Document, Flag, LifeEvent, Overlap, PaperSet, Sensitivity, Source, Task};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;
use std::path::Path;
use toml::Spanned;

/// Text with its place in the file.
pub(super) type Text = Spanned<String>;

/// One file: its name, its text and what it says.
pub(super) struct File<T> {
    pub name: String,
    pub text: String,
    pub value: T,
}

impl<T> File<T> {
    pub(super) fn at<V>(&self, spanned: &Spanned<V>) -> At {
        At::byte(&self.name, &self.text, spanned.span().start)
    }
}

/// All files of a pack.
pub(super) struct Files {
    pub pack: File<PackFile>,
    pub facts: File<FactsFile>,
    pub agencies: File<AgenciesFile>,
    pub sources: File<SourcesFile>,
    pub bring: File<BringFile>,
    pub plan: File<PlanFile>,
    pub events: File<EventsFile>,
    pub rows: Vec<File<RowsFile>>,
    pub checks: Vec<File<Checklist>>,
    pub instruments: File<InstrumentsFile>,
    pub scoring: File<Scoring>,
    pub standards: File<SourcesFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PackFile {
    pub id: String,
    pub version: String,
    pub plan_from: u16,
    pub plan_to: u16,
    pub topics: Vec<String>,
    pub audiences: BTreeMap<String, Vec<String>>,
    pub retired: Vec<String>,
    pub table: TableFile,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TableFile {
    pub routing: Text,
    pub personal: Vec<Text>,
    pub certificate: Text,
    pub hukou: Text,
    pub resident: Text,
    pub present: Text,
    pub present_kinds: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FactsFile {
    #[serde(rename = "fact")]
    pub facts: Vec<FactFile>,
    pub derived: Vec<DerivedFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FactFile {
    pub id: Text,
    #[serde(rename = "type")]
    pub kind: Text,
    #[serde(default)]
    pub values: Vec<String>,
    #[serde(default)]
    pub unsure: Vec<Text>,
    pub range: Option<(i64, i64)>,
    pub neutral: Option<Spanned<Neutral>>,
    pub asked_when: Option<Text>,
    pub topic: Text,
    pub sensitive: Sensitivity,
    #[serde(default)]
    pub pin: u8,
    pub at_most: Option<Text>,
    pub symbol: String,
}

/// The neutral answer as written: a value, a list of one value, or a number.
#[derive(Deserialize)]
#[serde(untagged)]
pub(super) enum Neutral {
    Number(i64),
    Value(String),
    Values([String; 1]),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DerivedFile {
    pub id: Text,
    pub is: Text,
    pub unsure_when: Option<Text>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AgenciesFile {
    #[serde(rename = "agency")]
    pub agencies: Vec<Agency>,
    #[serde(rename = "task")]
    pub tasks: Vec<Task>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SourcesFile {
    #[serde(rename = "source")]
    pub sources: Vec<Source>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct InstrumentsFile {
    #[serde(rename = "instrument")]
    pub instruments: Vec<Instrument>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EventsFile {
    #[serde(rename = "event", default)]
    pub events: Vec<LifeEvent>,
    #[serde(rename = "overlap", default)]
    pub overlaps: Vec<Overlap>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct BringFile {
    #[serde(rename = "set")]
    pub sets: Vec<PaperSet>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RowsFile {
    #[serde(rename = "row")]
    pub rows: Vec<RowFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RowFile {
    pub id: Text,
    pub audience: Text,
    pub kind: Text,
    pub topic: Text,
    pub symbol: String,
    pub flags: Vec<Flag>,
    pub places: Vec<Text>,
    pub tasks: Vec<Text>,
    #[serde(default)]
    pub nearest: Vec<Text>,
    pub desks: Vec<Text>,
    #[serde(default)]
    pub open_to_all: bool,
    pub own_when: Option<Text>,
    pub rule: Vec<ClauseFile>,
    pub wider: Option<ClauseFile>,
    pub clash: Option<ClauseFile>,
    pub bring: Bring,
    #[serde(default)]
    pub documents: Vec<Document>,
    #[serde(default)]
    pub unchecked: Vec<String>,
    #[serde(default)]
    pub leads_to: Vec<Text>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ClauseFile {
    pub test: Text,
    pub reason: Text,
    pub source: Text,
}

/// Reads every file of a content folder; `None` when one of them cannot be read.
pub(super) fn read(content: &Path, findings: &mut Findings) -> Option<Files> {
    let pack = one(content, "pack.toml", findings);
    let facts = one(content, "facts.toml", findings);
    let agencies = one(content, "agencies.toml", findings);
    let sources = one(content, "sources.toml", findings);
    let bring = one(content, "bring.toml", findings);
    let events = one(content, "events.toml", findings);
    let plan = one(content, "plan.toml", findings);
    let rows = folder(content, "benefits", findings);
    let checks = folder(content, "checks", findings);
    let instruments = one(content, "instruments.toml", findings);
    let scoring = one(content, "scoring.toml", findings);
    let standards = one(content, "standards.toml", findings);
    let (pack, facts, agencies, plan) = (pack?, facts?, agencies?, plan?);
    Some(Files {
        pack,
        facts,
        agencies,
        sources: sources?,
        bring: bring?,
        plan,
        events: events?,
        rows: rows?,
        checks: checks?,
        instruments: instruments?,
        scoring: scoring?,
        standards: standards?,
    })
}

pub(super) fn one<T: DeserializeOwned>(content: &Path, name: &str, findings: &mut Findings) -> Option<File<T>> {
    let text = match std::fs::read_to_string(content.join(name)) {
        Ok(text) => text,
        Err(error) => {
            findings.add(&At::file(name), format!("cannot be read: {error}"), "Put the file there");
            return None;
        }
    };
    match toml::from_str(&text) {
        Ok(value) => Some(File { name: name.to_string(), text, value }),
        Err(error) => {
            let at = error.span().map_or(At::file(name), |span| At::byte(name, &text, span.start));
            findings.add(&at, error.message().to_string(), "Correct the entry; the schema is in docs/pack.md");
            None
        }
    }
}

/// Every TOML file of a folder, by name.
fn folder<T: DeserializeOwned>(content: &Path, folder: &str, findings: &mut Findings) -> Option<Vec<File<T>>> {
    let entries = match std::fs::read_dir(content.join(folder)) {
        Ok(entries) => entries,
        Err(error) => {
            findings.add(&At::file(folder), format!("cannot be read: {error}"), "Put the folder there");
            return None;
        }
    };
    let mut names: Vec<String> =
        entries.flatten().filter_map(|e| e.file_name().into_string().ok()).filter(|n| n.ends_with(".toml")).collect();
    names.sort();
    let files: Vec<_> = names.iter().map(|name| one(content, &format!("{folder}/{name}"), findings)).collect();
    files.into_iter().collect()
}
