//! Rounds as CSV: one line for each figure, or for each check that has none. Beside the verdict of today stands the one
//! that the inspector was told, and at the end whether two tablets differ there. Answers that no check asks for any
//! more come last.

use super::audit::Subject;
use super::{Words, quantity, rejudged, verdict};
use crate::audit::day::Day;
use crate::audit::observation::{Answer, Observation, PartReading};
use crate::audit::spot::Spot;
use crate::audit::summary::{Judged, judge_all, left_over};
use crate::audit::twin::{Unsettled, unsettled};
use crate::codec::csv;
use crate::pack::checklist::{Checklist, Part};

const COLUMNS: [&str; 34] = [
    "column-site",
    "field-site-type",
    "column-address",
    "field-township",
    "field-owner",
    "column-build",
    "column-year",
    "column-started",
    "column-ended",
    "column-recheck",
    "column-rules",
    "column-check-id",
    "column-instance",
    "column-check",
    "column-duty",
    "column-key",
    "column-clause",
    "column-part",
    "column-value",
    "column-unit",
    "column-uncertainty",
    "column-tool",
    "column-requirement",
    "column-outcome",
    "column-verdict",
    "column-told-outcome",
    "column-told-rules",
    "column-told-clause",
    "column-told-verdict",
    "column-told-duty",
    "column-told-key",
    "column-note",
    "column-photos",
    "column-unsettled",
];

/// Renders all checks of these rounds, the untested ones too.
#[must_use]
pub fn render(subjects: &[Subject<'_>], words: Words<'_>) -> String {
    let mut rows = vec![COLUMNS.iter().map(|c| words(c, &[])).collect()];
    for subject in subjects {
        let open = unsettled(subject.list, subject.round);
        let mut add = |spot: &Spot, mut line: Vec<String>| {
            line.push(yes_no(words, is_open(subject.list, &open, spot)));
            rows.push(line);
        };
        for one in judge_all(subject.list, subject.site.build, subject.round) {
            if one.check.parts.is_empty() {
                add(&one.spot, row(*subject, &one, None, words));
            }
            for part in &one.check.parts {
                add(&one.spot, row(*subject, &one, Some(part), words));
            }
        }
        for seen in left_over(subject.list, subject.site.build, subject.round) {
            match &seen.answer {
                Some(Answer::Reading(figures)) if !figures.is_empty() => {
                    for figure in figures {
                        add(&seen.spot, left_row(*subject, &seen, Some(figure), words));
                    }
                }
                _ => add(&seen.spot, left_row(*subject, &seen, None, words)),
            }
        }
    }
    csv::write(&rows)
}

/// Whether a person has still to choose between tablets about a spot, or about the thing that it is at.
fn is_open(list: &Checklist, open: &Unsettled<'_>, spot: &Spot) -> bool {
    let group = list.check(&spot.check).map(|check| &check.group);
    open.numbers().any(|one| one.number == spot.instance && Some(&one.group) == group)
        || open.fields.iter().any(|conflict| conflict.is_about(list, spot))
}

fn row(subject: Subject<'_>, one: &Judged<'_>, part: Option<&Part>, words: Words<'_>) -> Vec<String> {
    let check = one.check;
    let judged = part.and_then(|p| one.judgement.parts.iter().find(|j| j.part == p.id));
    let value = judged.and_then(|j| j.value);
    let answer = one.seen.as_ref().and_then(|s| s.answer.as_ref());
    let found = vec![
        check.id.to_string(),
        one.one_of
            .as_ref()
            .map(|of| [one.spot.instance.to_string(), of.name.clone()].join(" ").trim_end().to_owned())
            .unwrap_or_default(),
        words(&format!("check-{}.short", check.id), &[]),
        words(&format!("duty-{}", check.duty.key()), &[]),
        yes_no(words, check.gate),
        verdict::clauses(words, check),
        part.map(|p| words(&format!("part-{}", p.id), &[])).unwrap_or_default(),
        match (value, answer) {
            (Some(value), _) => value.to_string(),
            (None, Some(answer)) if judged.is_none() => words(&format!("answer-{}", answer.key()), &[]),
            _ => String::new(),
        },
        part.map(|p| words(&format!("unit-{}", p.unit), &[])).unwrap_or_default(),
        judged.filter(|_| value.is_some()).map(|j| j.uncertainty.to_string()).unwrap_or_default(),
        one.seen.as_ref().filter(|_| value.is_some()).map(|seen| tool(seen, words)).unwrap_or_default(),
        part.and_then(|p| verdict::limit(words, check, p, subject.site.build))
            .map(|limit| quantity::plain(&limit))
            .unwrap_or_default(),
        words(&format!("outcome-{}", one.judgement.outcome.key()), &[]),
        quantity::plain(&verdict::sentence(words, check, &one.judgement)),
    ];
    [site(subject, words), found, told(words, subject.list, one.seen.as_ref())].concat()
}

/// A line of an answer that no check asks for any more, with one of its figures. No rule of today says anything to it.
fn left_row(subject: Subject<'_>, seen: &Observation, figure: Option<&PartReading>, words: Words<'_>) -> Vec<String> {
    let check = subject.list.check(&seen.spot.check);
    let part = figure.and_then(|figure| check?.part(&figure.part));
    let value = figure.map(|figure| figure.value.to_string());
    let answer = || seen.answer.as_ref().map(|answer| words(&format!("answer-{}", answer.key()), &[]));
    let found = vec![
        seen.spot.check.to_string(),
        Some(seen.spot.instance).filter(|n| *n > 1).map(|n| n.to_string()).unwrap_or_default(),
        rejudged::check_name(words, subject.list, &seen.spot),
        String::new(),
        String::new(),
        String::new(),
        figure.map(|figure| rejudged::part_name(words, check, &figure.part)).unwrap_or_default(),
        value.or_else(answer).unwrap_or_default(),
        part.map(|p| words(&format!("unit-{}", p.unit), &[])).unwrap_or_default(),
        figure.and(seen.method.uncertainty).map(|u| u.to_string()).unwrap_or_default(),
        figure.map(|_| tool(seen, words)).unwrap_or_default(),
        String::new(),
        String::new(),
        words("left-over", &[]),
    ];
    [site(subject, words), found, told(words, subject.list, Some(seen))].concat()
}

/// The place and the rules of today, at the beginning of each line.
fn site(subject: Subject<'_>, words: Words<'_>) -> Vec<String> {
    let Subject { site, round, list, .. } = subject;
    vec![
        site.name.clone(),
        words(&format!("site-type-{}", site.site_type), &[]),
        site.address.clone(),
        site.township.clone(),
        site.owner.clone(),
        words(&format!("build-{}", site.build.key()), &[]),
        site.year.map(|y| y.to_string()).unwrap_or_default(),
        // A day that a spreadsheet knows as one.
        Day::from_moment(round.head.started).to_string(),
        yes_no(words, round.closing().is_some()),
        yes_no(words, !round.head.scope.is_empty()),
        list.rules_version.to_string(),
    ]
}

/// What the inspector was told, with its rules, clauses, word and rank, and what else was noted, towards the end of each
/// line. What was not kept yet stays empty.
fn told(words: Words<'_>, list: &Checklist, seen: Option<&Observation>) -> Vec<String> {
    let told = seen.and_then(|s| s.shown.as_ref());
    let rank = told.and_then(|t| t.rank);
    let remark = told.and_then(|t| t.remark.as_ref());
    let photos = seen.iter().flat_map(|s| &s.photos).map(|p| p.hash.to_string());
    vec![
        told.map(|t| words(&format!("outcome-{}", t.outcome.key()), &[])).unwrap_or_default(),
        told.map(|t| t.rules_version.to_string()).unwrap_or_default(),
        told.map(|t| rejudged::clauses(words, list, t)).unwrap_or_default(),
        remark.map(|remark| words(&format!("verdict-{}", remark.key()), &[])).unwrap_or_default(),
        rank.map(|rank| words(&format!("duty-{}", rank.duty.key()), &[])).unwrap_or_default(),
        rank.map(|rank| yes_no(words, rank.gate)).unwrap_or_default(),
        seen.map(|s| s.note.clone()).unwrap_or_default(),
        photos.collect::<Vec<_>>().join(" "),
    ]
}

/// What was measured with.
fn tool(seen: &Observation, words: Words<'_>) -> String {
    seen.method.instrument.as_ref().map(|tool| words(&format!("instrument-{tool}"), &[])).unwrap_or_default()
}

fn yes_no(words: Words<'_>, is_so: bool) -> String {
    words(if is_so { "answer-yes" } else { "answer-no" }, &[])
}
