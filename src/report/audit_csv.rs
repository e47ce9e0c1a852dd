//! Rounds as CSV: one line for each figure, or for each check that has none.

use super::audit::Subject;
use super::{Words, verdict};
use crate::audit::summary::{Judged, judge_all};
use crate::codec::csv;
use crate::pack::checklist::Part;

const COLUMNS: [&str; 21] = [
    "column-site",
    "field-site-type",
    "column-address",
    "column-build",
    "column-year",
    "column-started",
    "column-rules",
    "column-check-id",
    "column-instance",
    "column-check",
    "column-duty",
    "column-clause",
    "column-part",
    "column-value",
    "column-unit",
    "column-uncertainty",
    "column-requirement",
    "column-outcome",
    "column-verdict",
    "column-note",
    "column-photos",
];

/// Renders all checks of these rounds, the untested ones too.
#[must_use]
pub fn render(subjects: &[Subject<'_>], words: Words<'_>) -> String {
    let mut rows = vec![COLUMNS.iter().map(|c| words(c, &[])).collect()];
    for subject in subjects {
        for one in judge_all(subject.list, subject.site.build, subject.round) {
            if one.check.parts.is_empty() {
                rows.push(row(*subject, &one, None, words));
            }
            rows.extend(one.check.parts.iter().map(|part| row(*subject, &one, Some(part), words)));
        }
    }
    csv::write(&rows)
}

fn row(subject: Subject<'_>, one: &Judged<'_>, part: Option<&Part>, words: Words<'_>) -> Vec<String> {
    let Subject { site, round, list } = subject;
    let check = one.check;
    let judged = part.and_then(|p| one.judgement.parts.iter().find(|j| j.part == p.id));
    let value = judged.and_then(|j| j.value);
    let answer = one.seen.as_ref().and_then(|s| s.answer.as_ref());
    let photos = one.seen.iter().flat_map(|s| &s.photos).map(|p| p.hash.to_string());
    vec![
        site.name.clone(),
        words(&format!("site-type-{}", site.site_type), &[]),
        site.address.clone(),
        words(&format!("build-{}", site.build.key()), &[]),
        site.year.map(|y| y.to_string()).unwrap_or_default(),
        round.head.started.to_string(),
        list.rules_version.to_string(),
        check.id.to_string(),
        one.one_of
            .as_ref()
            .map(|of| [one.spot.instance.to_string(), of.name.clone()].join(" ").trim_end().to_owned())
            .unwrap_or_default(),
        words(&format!("check-{}.short", check.id), &[]),
        words(&format!("duty-{}", check.duty.key()), &[]),
        verdict::clauses(words, check),
        part.map(|p| words(&format!("part-{}", p.id), &[])).unwrap_or_default(),
        match (value, answer) {
            (Some(value), _) => value.to_string(),
            (None, Some(answer)) if judged.is_none() => words(&format!("answer-{}", answer.key()), &[]),
            _ => String::new(),
        },
        part.map(|p| words(&format!("unit-{}", p.unit), &[])).unwrap_or_default(),
        judged.filter(|_| value.is_some()).map(|j| j.uncertainty.to_string()).unwrap_or_default(),
        part.and_then(|p| verdict::limit(words, check, p, site.build)).unwrap_or_default(),
        words(&format!("outcome-{}", one.judgement.outcome.key()), &[]),
        verdict::sentence(words, check, &one.judgement),
        one.seen.as_ref().map(|s| s.note.clone()).unwrap_or_default(),
        photos.collect::<Vec<_>>().join(" "),
    ]
}
