//! The printable report of one round: what failed first, then what stays open, what passed, and what nobody looked at.

use super::document::{Bar, Block, Chart, Document, Table};
use super::rejudged::check_name;
use super::{Dates, Words, quantity, rejudged, verdict};
use crate::audit::day::Day;
use crate::audit::edit::Edit;
use crate::audit::judge::{Outcome, Remark};
use crate::audit::observation::Observation;
use crate::audit::photo::PhotoRef;
use crate::audit::round::Round;
use crate::audit::score::{Points, Score, score};
use crate::audit::site::SiteFacts;
use crate::audit::summary::{Counts, Judged, failed, judge_all, left_over};
use crate::audit::twin::unsettled;
use crate::pack::checklist::{BuildKind, CheckKind, Checklist, Scoring};

/// What a report is about.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    /// The facility.
    pub site: &'a SiteFacts,
    /// The inspection.
    pub round: &'a Round,
    /// The rules.
    pub list: &'a Checklist,
    /// Which inspection of the facility it is, from 1.
    pub number: usize,
}

/// Builds the report.
#[must_use]
pub fn document(subject: Subject<'_>, scoring: &Scoring, lang: &str, words: Words<'_>, dates: Dates<'_>) -> Document {
    let judged = judge_all(subject.list, subject.site.build, subject.round);
    let mut blocks = vec![Block::Notice(words("report-not-a-finding", &[]))];
    let open = unsettled(subject.list, subject.round).count();
    if open > 0 {
        blocks.push(Block::Paragraph(words("report-unsettled", &[("count", &open.to_string())])));
    }
    blocks.extend(rejudged::blocks(subject, &judged, words));
    blocks.push(Block::Facts(facts(subject, words, dates)));
    blocks.push(Block::Heading(2, words("report-overview", &[])));
    blocks.push(Block::Chart(chart(&judged, words)));
    blocks.push(Block::Table(overview(&judged, words)));
    if subject.round.head.scope.is_empty() {
        points(&mut blocks, &score(subject.list, scoring, &judged), scoring, words);
    }
    closing(&mut blocks, subject, words);
    let with = |outcome: Outcome| judged.iter().filter(|j| j.judgement.outcome == outcome).collect::<Vec<_>>();
    findings(&mut blocks, "report-failed", &failed(&judged), subject, words);
    findings(&mut blocks, "report-cannot-tell", &with(Outcome::CannotTell), subject, words);
    findings(&mut blocks, "report-passed", &with(Outcome::Passed), subject, words);
    findings(&mut blocks, "report-inapplicable", &with(Outcome::Inapplicable), subject, words);
    blocks.push(Block::Heading(2, words("report-untested", &[])));
    blocks.push(untested(&with(Outcome::Untested), words));
    if let Some(gone) = rejudged::gone(subject, words) {
        blocks.push(Block::Heading(2, words("report-left-over", &[])));
        blocks.push(Block::Table(gone));
        for seen in left_over(subject.list, subject.site.build, subject.round) {
            blocks.extend(photos(&seen, &check_name(words, subject.list, &seen.spot), words));
        }
    }
    blocks.push(Block::Sign(["sign-inspector", "sign-date"].map(|id| words(id, &[])).to_vec()));
    let title = if subject.round.head.scope.is_empty() { "report-title" } else { "report-title-recheck" };
    Document { lang: lang.to_owned(), title: words(title, &[("site", &subject.site.name)]), blocks }
}

fn facts(subject: Subject<'_>, words: Words<'_>, dates: Dates<'_>) -> Vec<(String, String)> {
    let Subject { site, round, list, number } = subject;
    let year = site.year.map(|y| y.to_string());
    let said = |text: &str| Some(text.to_owned()).filter(|t| !t.is_empty());
    let build = words(&format!("build-{}", site.build.key()), &[]);
    let kind = if round.head.scope.is_empty() { "round-number" } else { "recheck-number" };
    let ended = round.ended().map(|at| dates(Day::from_moment(at)));
    let pairs = [
        ("field-address", said(&site.address)),
        ("field-township", said(&site.township)),
        ("field-owner", said(&site.owner)),
        ("field-position", site.position.as_ref().map(|p| verdict::place(words, p))),
        ("field-site-type", Some(words(&format!("site-type-{}", site.site_type), &[]))),
        ("field-build", Some(build)),
        ("field-year", year),
        ("field-round", Some(words(kind, &[("number", &number.to_string())]))),
        ("field-started", Some(dates(Day::from_moment(round.head.started)))),
        ("field-last-touched", Some(dates(Day::from_moment(round.touched())))),
        ("field-ended", Some(ended.unwrap_or_else(|| words("round-open", &[])))),
        ("field-inspector", round.head.inspector.clone()),
        ("field-rules", Some(list.rules_version.to_string())),
    ];
    pairs.into_iter().filter_map(|(label, value)| Some((words(label, &[]), value?))).collect()
}

/// The short name of a check, with the number and name of the thing where things repeat.
pub(super) fn name(one: &Judged<'_>, words: Words<'_>) -> String {
    let name = words(&format!("check-{}.short", one.check.id), &[]);
    let Some(of) = one.one_of.as_ref().filter(|of| of.count > 1 || !of.name.is_empty()) else { return name };
    let number = one.spot.instance.to_string();
    let called = words("spot-of-instance", &[("name", &name), ("number", &number)]);
    if of.name.is_empty() { called } else { format!("{called} · {}", of.name) }
}

/// The score: gates first, then a number or that there is too little, then the parts, which add up.
fn points(blocks: &mut Vec<Block>, scored: &Score, scoring: &Scoring, words: Words<'_>) {
    blocks.push(Block::Heading(2, words("score-title", &[])));
    blocks.push(Block::Paragraph(verdict::standing(words, scored)));
    if !scored.gates.is_empty() {
        blocks.push(Block::List(scored.gates.iter().map(|id| words(&format!("check-{id}.short"), &[])).collect()));
    }
    let open = scored.total.open_percent().to_string();
    blocks.push(Block::Paragraph(words("score-open", &[("count", &open)])));
    let row = |name: String, points: &Points| {
        vec![name, points.earned.to_string(), points.decided.to_string(), points.all.to_string()]
    };
    let groups = scored.groups.iter().filter(|(_, points)| points.all > 0);
    let mut rows: Vec<_> = groups.map(|(id, points)| row(words(&format!("checkgroup-{id}"), &[]), points)).collect();
    rows.push(row(words("report-total", &[]), &scored.total));
    blocks.push(Block::Table(Table {
        caption: words("score-parts", &[]),
        head: ["score-part", "score-earned", "score-decided", "score-all"].iter().map(|id| words(id, &[])).collect(),
        rows,
    }));
    blocks.push(Block::Paragraph(words("score-how", &[])));
    blocks.push(Block::Paragraph(verdict::constants(words, scoring)));
}

/// What the responsible person said at the end, and who signed.
fn closing(blocks: &mut Vec<Block>, subject: Subject<'_>, words: Words<'_>) {
    let Some(closing) = subject.round.closing() else { return };
    blocks.push(Block::Heading(2, words("round-closed", &[])));
    let said = |label: &str, text: &str| (!text.is_empty()).then(|| (words(label, &[]), text.to_owned()));
    let pairs = [said("close-remark", &closing.remark), said("sign-name", &closing.name)];
    blocks.push(Block::Facts(pairs.into_iter().flatten().collect()));
    unsigned(blocks, subject, words);
    if let Some(photo) = &closing.signature {
        let alt = photo.alt.clone();
        blocks.push(Block::Photo { hash: photo.hash.clone(), caption: alt.clone(), alt });
    }
}

/// What came from other tablets and whoever signed had not seen.
fn unsigned(blocks: &mut Vec<Block>, subject: Subject<'_>, words: Words<'_>) {
    let log = &subject.round.log;
    let name = |edit: &Edit| match edit {
        Edit::Instance { group, number, .. } => {
            let kind = words(&format!("checkgroup-{group}.one"), &[]);
            Some(words("instance", &[("kind", &kind), ("number", &number.to_string())]))
        }
        edit => edit.spot().map(|spot| check_name(words, subject.list, spot)),
    };
    let mut names: Vec<String> = Vec::new();
    for entry in subject.round.unsigned() {
        names.extend(log.meant(&entry.id).and_then(name).filter(|name| !names.contains(name)));
    }
    if !names.is_empty() {
        blocks.push(Block::Paragraph(words("report-unsigned", &[])));
        blocks.push(Block::List(names));
    }
}

/// Outcomes as bars; the table behind has the numbers.
fn chart(judged: &[Judged<'_>], words: Words<'_>) -> Chart {
    let counts = Counts::of(judged);
    let total = counts.total().max(1);
    let bars = [
        ("failed", "outcome-failed", counts.failed),
        ("cannot-tell", "outcome-cannot-tell", counts.cannot_tell),
        ("passed", "outcome-passed", counts.passed),
        ("untested", "outcome-untested", counts.untested),
    ];
    let bars = bars.into_iter().map(|(style, id, n)| {
        let percent = u32::try_from(n * 100 / total).unwrap_or(100);
        Bar { label: words(id, &[]), pieces: vec![(style, percent)], value: n.to_string() }
    });
    Chart { label: words("report-overview-caption", &[]), bars: bars.collect() }
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
    let total = counts.total().max(1);
    let share = |n: usize| quantity::percent(&((n * 100 + total / 2) / total));
    Table {
        caption: words("report-overview-caption", &[]),
        head: ["column-outcome", "column-count", "column-share"].map(|id| words(id, &[])).to_vec(),
        rows: rows.into_iter().map(|(id, n)| vec![words(id, &[]), n.to_string(), share(n)]).collect(),
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
        let name = name(one, words);
        blocks.extend(one.seen.iter().flat_map(|seen| photos(seen, &name, words)));
    }
}

/// The photos of one place, each with its words.
fn photos(seen: &Observation, name: &str, words: Words<'_>) -> Vec<Block> {
    let block = |photo: &PhotoRef| {
        let alt = if photo.alt.is_empty() { words("photo-without-text", &[]) } else { photo.alt.clone() };
        let caption = words("photo-caption", &[("check", name), ("text", &alt)]);
        Block::Photo { hash: photo.hash.clone(), alt, caption }
    };
    seen.photos.iter().map(block).collect()
}

fn row(one: &Judged<'_>, build: BuildKind, words: Words<'_>) -> Vec<String> {
    let check = one.check;
    let duty = words(&format!("duty-{}", check.duty.key()), &[]);
    let clause = words("clause-and-duty", &[("clause", &verdict::clauses(words, check)), ("duty", &duty)]);
    let limits: Vec<_> = check.parts.iter().filter_map(|p| verdict::limit(words, check, p, build)).collect();
    let requirement = if limits.is_empty() || check.kind == CheckKind::YesNo || limits.len() > 1 {
        words(&format!("check-{}.requirement", check.id), &[])
    } else {
        limits.join(" ")
    };
    vec![
        name(one, words),
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
    let tool = one
        .seen
        .as_ref()
        .and_then(|seen| seen.method.instrument.as_ref())
        .filter(|_| one.check.kind == CheckKind::Measure);
    match (answer, texts.is_empty()) {
        (_, false) => {
            let reading = texts.join(&words("list-separator", &[]));
            let tool = tool.map(|tool| words(&format!("instrument-{tool}"), &[]));
            tool.map_or(reading.clone(), |tool| words("reading-with", &[("reading", &reading), ("tool", &tool)]))
        }
        (Some(answer), true) => words(&format!("answer-{}", answer.key()), &[]),
        (None, true) => String::new(),
    }
}

fn untested(judged: &[&Judged<'_>], words: Words<'_>) -> Block {
    if judged.is_empty() {
        return Block::Paragraph(words("report-nothing-untested", &[]));
    }
    Block::List(judged.iter().map(|j| name(j, words)).collect())
}
