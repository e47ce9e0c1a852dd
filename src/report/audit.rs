//! The printable report of one round: what failed first, then what stays open, what passed, and what nobody looked at.

use super::document::{Block, Document, Table};
use super::{Words, verdict};
use crate::audit::judge::{Outcome, Remark};
use crate::audit::round::Round;
use crate::audit::site::SiteFacts;
use crate::audit::summary::{Counts, Judged, failed, judge_all};
use crate::pack::checklist::{BuildKind, CheckKind, Checklist};

/// What a report is about.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    /// The facility.
    pub site: &'a SiteFacts,
    /// The inspection.
    pub round: &'a Round,
    /// The rules.
    pub list: &'a Checklist,
}

/// Builds the report.
#[must_use]
pub fn document(subject: Subject<'_>, lang: &str, words: Words<'_>) -> Document {
    let judged = judge_all(subject.list, subject.site.build, subject.round);
    let mut blocks = vec![Block::Notice(words("report-not-a-finding", &[]))];
    if subject.list.rules_version != subject.round.rules_version {
        let (now, then) = (subject.list.rules_version.as_str(), subject.round.rules_version.as_str());
        blocks.push(Block::Paragraph(words("report-rules-changed", &[("now", now), ("then", then)])));
    }
    blocks.push(Block::Facts(facts(subject, words)));
    blocks.push(Block::Heading(2, words("report-overview", &[])));
    blocks.push(Block::Table(overview(&judged, words)));
    let with = |outcome: Outcome| judged.iter().filter(|j| j.judgement.outcome == outcome).collect::<Vec<_>>();
    findings(&mut blocks, "report-failed", &failed(&judged), subject, words);
    findings(&mut blocks, "report-cannot-tell", &with(Outcome::CannotTell), subject, words);
    findings(&mut blocks, "report-passed", &with(Outcome::Passed), subject, words);
    findings(&mut blocks, "report-inapplicable", &with(Outcome::Inapplicable), subject, words);
    blocks.push(Block::Heading(2, words("report-untested", &[])));
    blocks.push(untested(&with(Outcome::Untested), words));
    Document { lang: lang.to_owned(), title: words("report-title", &[("site", &subject.site.name)]), blocks }
}

fn facts(subject: Subject<'_>, words: Words<'_>) -> Vec<(String, String)> {
    let Subject { site, round, list } = subject;
    let year = site.year.map(|y| y.to_string());
    let said = |text: &str| Some(text.to_owned()).filter(|t| !t.is_empty());
    let build = words(&format!("build-{}", site.build.key()), &[]);
    let pairs = [
        ("field-address", said(&site.address)),
        ("field-township", said(&site.township)),
        ("field-site-type", Some(words(&format!("site-type-{}", site.site_type), &[]))),
        ("field-build", Some(build)),
        ("field-year", year),
        ("field-started", Some(round.started.date())),
        ("field-last-touched", Some(round.touched().date())),
        ("field-inspector", round.inspector.clone()),
        ("field-rules", Some(list.rules_version.to_string())),
    ];
    pairs.into_iter().filter_map(|(label, value)| Some((words(label, &[]), value?))).collect()
}

fn overview(judged: &[Judged<'_>], words: Words<'_>) -> Table {
    let counts = Counts::of(judged);
    let rows = [
        ("outcome-failed", counts.failed),
        ("outcome-cannot-tell", counts.cannot_tell),
        ("outcome-passed", counts.passed),
        ("outcome-inapplicable", counts.inapplicable),
        ("verdict-no-such-facility", counts.no_such_facility),
        ("outcome-untested", counts.untested),
        ("report-total", counts.total()),
    ];
    Table {
        caption: words("report-overview-caption", &[]),
        head: vec![words("column-outcome", &[]), words("column-count", &[])],
        rows: rows.into_iter().map(|(id, n)| vec![words(id, &[]), n.to_string()]).collect(),
    }
}

/// A heading, a table of checks, and their notes and photos; nothing when there are none.
fn findings(blocks: &mut Vec<Block>, heading: &str, judged: &[&Judged<'_>], subject: Subject<'_>, words: Words<'_>) {
    if judged.is_empty() {
        return;
    }
    blocks.push(Block::Heading(2, words(heading, &[])));
    if judged.iter().any(|j| j.judgement.remark == Remark::ImprovementPlan) {
        blocks.push(Block::Paragraph(words("report-article-18", &[])));
    }
    let columns =
        ["column-check", "column-reading", "column-requirement", "column-clause", "column-verdict", "column-note"];
    blocks.push(Block::Table(Table {
        caption: words(&format!("{heading}.caption"), &[]),
        head: columns.iter().map(|c| words(c, &[])).collect(),
        rows: judged.iter().map(|j| row(j, subject.site.build, words)).collect(),
    }));
    for one in judged {
        let name = words(&format!("check-{}.short", one.check.id), &[]);
        for photo in one.seen.iter().flat_map(|s| &s.photos) {
            let alt = if photo.alt.is_empty() { words("photo-without-text", &[]) } else { photo.alt.clone() };
            let caption = words("photo-caption", &[("check", &name), ("text", &alt)]);
            blocks.push(Block::Photo { hash: photo.hash.clone(), alt, caption });
        }
    }
}

fn row(one: &Judged<'_>, build: BuildKind, words: Words<'_>) -> Vec<String> {
    let check = one.check;
    let duty = words(&format!("duty-{}", check.duty.key()), &[]);
    let clause = words("clause-and-duty", &[("clause", &verdict::clauses(words, check)), ("duty", &duty)]);
    let limits: Vec<_> = check.parts.iter().filter_map(|p| verdict::limit(words, p, build)).collect();
    let requirement = if limits.is_empty() || check.kind == CheckKind::YesNo || limits.len() > 1 {
        words(&format!("check-{}.requirement", check.id), &[])
    } else {
        limits.join(" ")
    };
    vec![
        words(&format!("check-{}.short", check.id), &[]),
        readings(one, words),
        requirement,
        clause,
        verdict::sentence(words, check, &one.judgement),
        one.seen.as_ref().map(|s| s.note.clone()).unwrap_or_default(),
    ]
}

/// What was read or answered.
fn readings(one: &Judged<'_>, words: Words<'_>) -> String {
    let answer = one.seen.as_ref().and_then(|s| s.answer.as_ref());
    let parts = one.check.parts.iter().zip(&one.judgement.parts);
    let texts: Vec<_> = parts
        .filter_map(|(part, judged)| {
            let text = verdict::reading(words, part, judged.value?, judged.uncertainty);
            let label = words(&format!("part-{}", part.id), &[]);
            Some(if one.check.parts.len() == 1 {
                text
            } else {
                words("reading-of-part", &[("part", &label), ("reading", &text)])
            })
        })
        .collect();
    match (answer, texts.is_empty()) {
        (_, false) => texts.join(&words("list-separator", &[])),
        (Some(answer), true) => words(&format!("answer-{}", answer.key()), &[]),
        (None, true) => String::new(),
    }
}

fn untested(judged: &[&Judged<'_>], words: Words<'_>) -> Block {
    if judged.is_empty() {
        return Block::Paragraph(words("report-nothing-untested", &[]));
    }
    Block::List(judged.iter().map(|j| words(&format!("check-{}.short", j.check.id), &[])).collect())
}
