//! Every word a pack needs, in every language: missing messages, missing attributes, languages that differ.

use super::{Finding, own_words};
use crate::pack::{FactKind, Pack};
use crate::text::{Locale, Texts};
use fluent_syntax::ast::{Entry, Expression, Pattern, PatternElement};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// Message and attribute ids of one language (`id` and `id.attribute`).
pub(super) type Language = BTreeMap<String, Written>;

/// Where a text stands, and what it says but for what is filled in.
pub(super) struct Written {
    pub file: String,
    pub line: usize,
    pub text: String,
}

/// The folders of a pack's words: those of all districts, then the pack's own, if it has any. A message that stands in
/// a later folder takes the place of the whole message in an earlier one.
#[must_use]
pub fn word_folders(content: &Path, common: &Path) -> Vec<PathBuf> {
    let own = content.join("locales");
    std::iter::once(common.to_path_buf()).chain(own.is_dir().then_some(own)).collect()
}

/// Checks the texts in these folders against a pack: nothing the pack needs is missing in a language, and in each folder
/// the languages have the same messages and attributes.
#[must_use]
pub fn check_texts(pack: &Pack, folders: &[PathBuf], languages: &[&str]) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut whole: Vec<Language> = languages.iter().map(|_| Language::new()).collect();
    let mut names = vec![String::new(); languages.len()];
    for (index, folder) in folders.iter().enumerate() {
        let read: Vec<(&str, Language)> =
            languages.iter().map(|l| (*l, language(&folder.join(l), l, &mut findings))).collect();
        counterparts(&read, &mut findings);
        for ((all, name), (_, own)) in whole.iter_mut().zip(&mut names).zip(read) {
            all.retain(|id, _| !own.contains_key(id.split('.').next().unwrap_or(id)));
            match index {
                0 => name.extend(own.get("district").map(|written| written.text.clone())),
                _ => own_words::check(pack, name, all, &mut findings),
            }
            all.extend(own);
        }
    }
    let needed = needed(pack);
    for (name, language) in languages.iter().zip(&whole) {
        for id in needed.iter().filter(|id| !language.contains_key(*id)) {
            findings.push(Finding {
                file: (*name).to_string(),
                line: 0,
                problem: format!("no text `{id}`"),
                remedy: "Write it in one of this language's .ftl files".to_string(),
            });
        }
    }
    findings.sort();
    findings.dedup();
    findings
}

/// What one language of a folder has and another has not.
fn counterparts(read: &[(&str, Language)], findings: &mut Vec<Finding>) {
    for (name, language) in read {
        for (other_name, other) in read.iter().filter(|(n, _)| n != name) {
            for (id, Written { file, line, .. }) in language.iter().filter(|(id, _)| !other.contains_key(*id)) {
                findings.push(Finding {
                    file: file.clone(),
                    line: *line,
                    problem: format!("`{id}` has no counterpart in {other_name}"),
                    remedy: "Write it there too, or remove it here".to_string(),
                });
            }
        }
    }
}

/// Every text of one language, for what is made from texts when a pack is compiled.
///
/// # Errors
/// A finding for each file that is not Fluent.
pub fn read_texts(folders: &[PathBuf], language: Locale) -> Result<Texts, Vec<Finding>> {
    let (mut texts, mut findings) = (Texts::new(language), Vec::new());
    for folder in folders {
        let mut files = Vec::new();
        collect(&folder.join(language.tag()), &mut files);
        files.sort();
        for path in files {
            let text = std::fs::read_to_string(&path).unwrap_or_default();
            if let Err(error) = texts.add(text) {
                findings.push(Finding {
                    file: path.strip_prefix(folder).unwrap_or(&path).display().to_string(),
                    line: error.line,
                    problem: "not Fluent".to_string(),
                    remedy: "Correct the entry".to_string(),
                });
            }
        }
    }
    if findings.is_empty() { Ok(texts) } else { Err(findings) }
}

/// Reads every `.ftl` below a folder.
fn language(folder: &Path, name: &str, findings: &mut Vec<Finding>) -> Language {
    let mut files = Vec::new();
    collect(folder, &mut files);
    files.sort();
    let mut all = Language::new();
    for path in files {
        let text = std::fs::read_to_string(&path).unwrap_or_default();
        let file = format!("{name}/{}", path.strip_prefix(folder).unwrap_or(&path).display());
        let finding = |line, problem: String, remedy: &str| Finding {
            file: file.clone(),
            line,
            problem,
            remedy: remedy.to_string(),
        };
        let resource = match fluent_syntax::parser::parse(text.as_str()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    let line = text.as_bytes().iter().take(error.pos.start).filter(|b| **b == b'\n').count() + 1;
                    findings.push(finding(line, format!("not Fluent: {}", error.kind), "Correct the entry"));
                }
                resource
            }
        };
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name.to_string();
            let line = text.lines().position(|l| l.split(['=', ' ']).next() == Some(&id)).map_or(0, |l| l + 1);
            let mut add = |key: String, pattern: Option<&Pattern<&str>>| {
                if pattern.is_none_or(is_empty) {
                    findings.push(finding(line, format!("`{key}` is empty"), "Write the text"));
                }
                let text = pattern.map(said).unwrap_or_default();
                if all.insert(key.clone(), Written { file: file.clone(), line, text }).is_some() {
                    findings.push(finding(line, format!("`{key}` stands there twice"), "Keep one of them"));
                }
            };
            add(id.clone(), message.value.as_ref());
            for attribute in &message.attributes {
                add(format!("{id}.{}", attribute.id.name), Some(&attribute.value));
            }
        }
    }
    all
}

fn is_empty(pattern: &Pattern<&str>) -> bool {
    pattern.elements.iter().all(|e| matches!(e, PatternElement::TextElement { value } if value.trim().is_empty()))
}

/// The words of a pattern, those of every case.
fn said(pattern: &Pattern<&str>) -> String {
    let part = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value } => (*value).to_string(),
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            variants.iter().map(|case| said(&case.value)).collect()
        }
        PatternElement::Placeable { .. } => String::new(),
    };
    pattern.elements.iter().map(part).collect()
}

/// Every `.ftl` below a folder.
fn collect(folder: &Path, out: &mut Vec<std::path::PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, out);
        } else if path.extension().is_some_and(|e| e == "ftl") {
            out.push(path);
        }
    }
}

/// Every message and attribute the pack's ids call for.
pub(super) fn needed(pack: &Pack) -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    let mut need = |id: String| {
        ids.insert(id);
    };
    for fact in &pack.facts {
        for part in ["", ".hint", ".short", ".why", ".easy"] {
            need(format!("q-{}{part}", fact.id));
        }
        if matches!(fact.kind, FactKind::Number(..)) {
            need(format!("q-{}.unit", fact.id));
        }
        fact.values.iter().for_each(|v| need(format!("v-{}-{v}", fact.id)));
    }
    for row in &pack.rows {
        for part in ["", ".what", ".ask", ".next", ".easy"] {
            need(format!("row-{}{part}", row.id));
        }
        row.documents.iter().for_each(|d| need(format!("doc-{}-{}", row.id, d.source)));
        row.unchecked.iter().for_each(|u| need(format!("unchecked-{u}")));
        row.rule.iter().chain(&row.wider).chain(&row.clash).for_each(|c| need(format!("reason-{}", c.reason)));
    }
    for reason in ["certificate", "hukou", "residence", "ask-only", "could-not-check"] {
        need(format!("reason-{reason}"));
    }
    for agency in &pack.agencies {
        ["", ".full", ".does"].iter().for_each(|part| need(format!("agency-{}{part}", agency.id)));
    }
    pack.tasks.iter().for_each(|t| need(format!("task-{}", t.id)));
    for words in ["plan-targets", "plan-target-note", "plan-target-binding", "plan-target-expected", "plan-readings"] {
        need(words.to_string());
    }
    pack.plan.indicators.iter().for_each(|i| need(format!("indicator-{}", i.id)));
    for reading in &pack.plan.readings {
        ["", ".why"].iter().for_each(|part| need(format!("reading-{}{part}", reading.id)));
    }
    pack.plan.outline.nobody.iter().for_each(|n| need(format!("nobody-{}", n.why)));
    pack.papers.iter().flat_map(|s| &s.papers).for_each(|p| need(format!("paper-{p}")));
    for source in &pack.sources {
        ["", ".note"].iter().for_each(|part| need(format!("source-{}{part}", source.id)));
    }
    for event in &pack.events {
        ["", ".lead"].iter().for_each(|part| need(format!("event-{}{part}", event.id)));
    }
    pack.overlaps.iter().for_each(|o| need(format!("overlap-{}", o.id)));
    pack.topics.iter().for_each(|t| need(format!("topic-{t}")));
    for standard in &pack.standards {
        ["", ".full", ".note"].iter().for_each(|part| need(format!("standard-{}{part}", standard.id)));
    }
    for list in &pack.checklists {
        ["", ".about"].iter().for_each(|part| need(format!("site-type-{}{part}", list.site_type)));
        for group in &list.groups {
            need(format!("checkgroup-{}", group.id));
            if group.repeats {
                need(format!("checkgroup-{}.one", group.id));
            }
        }
        list.instruments.iter().for_each(|i| need(format!("instrument-{}", i.id)));
        list.defects.iter().for_each(|d| need(format!("defect-{}", d.id)));
        for check in &list.checks {
            ["", ".short", ".how", ".requirement"].iter().for_each(|part| need(format!("check-{}{part}", check.id)));
            check.parts.iter().for_each(|p| need(format!("part-{}", p.id)));
            check.parts.iter().for_each(|p| need(format!("unit-{}", p.unit)));
            check.drawing.iter().for_each(|id| need(format!("drawing-{id}")));
        }
    }
    ids
}
