//! Every id that one entry uses of another, and what must be unique or present.

use super::files::{ClauseFile, File, Files, RowFile, RowsFile, Text};
use super::finding::{At, Findings};
use crate::pack::{Pack, checklist};
use std::collections::BTreeSet;

const KINDS: [&str; 8] = ["money", "in-kind", "service", "insurance", "protection", "duty", "public", "info"];

struct Ids {
    agencies: BTreeSet<String>,
    tasks: BTreeSet<String>,
    sets: BTreeSet<String>,
    papers: BTreeSet<String>,
    sources: BTreeSet<String>,
    rows: BTreeSet<String>,
    audiences: BTreeSet<String>,
}

/// Reports unknown and double ids, rows without sources or offices, and faults of the checklists.
pub(super) fn check(files: &Files, pack: &Pack, findings: &mut Findings) {
    let set = |ids: &mut dyn Iterator<Item = &String>| ids.cloned().collect::<BTreeSet<_>>();
    let ids = Ids {
        agencies: set(&mut pack.agencies.iter().map(|a| &a.id)),
        tasks: set(&mut pack.tasks.iter().map(|t| &t.id)),
        sets: set(&mut pack.papers.iter().map(|s| &s.id)),
        papers: set(&mut pack.papers.iter().flat_map(|s| &s.papers)),
        sources: set(&mut pack.sources.iter().map(|s| &s.id)),
        rows: set(&mut pack.rows.iter().map(|r| &r.id)),
        audiences: set(&mut pack.audiences.iter().flatten()),
    };
    doubles("facts.toml", pack.facts.iter().map(|f| &f.id).chain(pack.derived.iter().map(|d| &d.id)), findings);
    doubles("agencies.toml", pack.agencies.iter().map(|a| &a.id), findings);
    doubles("agencies.toml", pack.tasks.iter().map(|t| &t.id), findings);
    doubles("sources.toml", pack.sources.iter().map(|s| &s.id), findings);
    for ids in files.plan.value.ids() {
        doubles("plan.toml", ids.into_iter(), findings);
    }
    doubles("benefits", pack.rows.iter().map(|r| &r.id), findings);
    for task in &pack.tasks {
        for agency in task.lead.iter().chain(&task.with).filter(|a| !ids.agencies.contains(*a)) {
            let at = At::file("agencies.toml");
            findings.add(&at, format!("task {} names unknown agency `{agency}`", task.id), "Add it or correct the id");
        }
    }
    doubles("events.toml", pack.events.iter().map(|e| &e.id).chain(pack.overlaps.iter().map(|o| &o.id)), findings);
    let named = pack.events.iter().flat_map(|e| &e.rows).chain(pack.overlaps.iter().flat_map(|o| &o.rows));
    for row in named.filter(|row| !ids.rows.contains(*row)) {
        let line = files.events.text.lines().position(|l| l.contains(&format!("\"{row}\"")));
        let at = At { file: files.events.name.clone(), line: line.map_or(0, |l| l + 1) };
        findings.add(&at, format!("unknown row `{row}`"), "Correct the id, or leave the row out");
    }
    for fact in &files.facts.value.facts {
        known(&files.facts, &fact.topic, "topic", &pack.topics.iter().cloned().collect(), findings);
    }
    for file in &files.rows {
        for row in &file.value.rows {
            check_row(file, row, pack, &ids, findings);
        }
    }
    for (file, list) in files.checks.iter().zip(&pack.checklists) {
        for problem in checklist::validate(list) {
            let line = file.text.lines().position(|l| l.trim() == format!("id = \"{}\"", problem.place));
            let at = At { file: file.name.clone(), line: line.map_or(0, |l| l + 1) };
            findings.add(&at, problem.fault, problem.remedy);
        }
        let known = |id: &str| pack.standards.iter().any(|s| s.id == id);
        for source in list.checks.iter().flat_map(|c| &c.sources).filter(|s| !known(s.source.as_str())) {
            let problem = format!("unknown source `{}`", source.source.as_str());
            findings.add(&At::file(&file.name), problem, "Add it to standards.toml");
        }
    }
    doubles("standards.toml", pack.standards.iter().map(|s| &s.id), findings);
    doubles("instruments.toml", files.instruments.value.instruments.iter().map(|i| i.id.as_str()), findings);
    let checks = pack.checklists.iter().flat_map(|list| &list.checks);
    doubles("checks", checks.map(|c| c.id.as_str()), findings);
}

fn check_row(file: &File<RowsFile>, row: &RowFile, pack: &Pack, ids: &Ids, findings: &mut Findings) {
    let at = file.at(&row.id);
    let id = row.id.get_ref();
    if pack.retired.contains(id) {
        findings.add(&at, format!("`{id}` is retired"), "Choose another id; printed codes still carry this one");
    }
    known(file, &row.audience, "audience", &ids.audiences, findings);
    known(file, &row.kind, "kind", &KINDS.iter().map(ToString::to_string).collect(), findings);
    known(file, &row.topic, "topic", &pack.topics.iter().cloned().collect(), findings);
    row.tasks.iter().chain(&row.nearest).for_each(|t| known(file, t, "task", &ids.tasks, findings));
    row.desks.iter().for_each(|d| known(file, d, "agency", &ids.agencies, findings));
    row.leads_to.iter().for_each(|r| known(file, r, "row", &ids.rows, findings));
    if row.rule.is_empty() {
        findings.add(&at, format!("`{id}` has no rule"), "Give at least one clause");
    }
    if row.desks.is_empty() {
        findings.add(&at, format!("`{id}` names no desk"), "Say where a person goes first");
    }
    if row.places.is_empty() {
        findings.add(&at, format!("`{id}` has no place in the plan"), "Give the paragraph or box it comes from");
    }
    if !ids.sets.contains(&row.bring.set) {
        findings.add(&at, format!("unknown set of papers `{}`", row.bring.set), "Use a set of bring.toml");
    }
    for paper in row.bring.extra.iter().filter(|p| !ids.papers.contains(*p)) {
        findings.add(&at, format!("unknown paper `{paper}`"), "Use a paper of bring.toml");
    }
    for document in row.documents.iter().filter(|d| !ids.sources.contains(&d.source)) {
        findings.add(&at, format!("unknown source `{}`", document.source), "Add it to sources.toml");
    }
    let clauses: Vec<&ClauseFile> = row.rule.iter().chain(&row.wider).chain(&row.clash).collect();
    let mut reasons = BTreeSet::new();
    for clause in clauses {
        known(file, &clause.source, "source", &ids.sources, findings);
        if !reasons.insert(clause.reason.get_ref()) {
            let problem = format!("`{id}` gives the reason `{}` twice", clause.reason.get_ref());
            findings.add(&file.at(&clause.reason), problem, "Each criterion has its own line");
        }
    }
}

/// Reports a text that is none of the ids.
pub(super) fn known<T>(file: &File<T>, text: &Text, what: &str, ids: &BTreeSet<String>, findings: &mut Findings) {
    if !ids.contains(text.get_ref()) {
        let problem = format!("unknown {what} `{}`", text.get_ref());
        findings.add(&file.at(text), problem, format!("Add it or correct the id of the {what}"));
    }
}

fn doubles<'a>(file: &str, ids: impl Iterator<Item = impl AsRef<str> + 'a>, findings: &mut Findings) {
    let mut seen = BTreeSet::new();
    for id in ids {
        let id = id.as_ref();
        if !seen.insert(id.to_string()) {
            findings.add(&At::file(file), format!("`{id}` stands there twice"), "Ids are unique; rename one");
        }
    }
}
