//! Verdicts, readings, limits and clauses as short texts; the screens, the report and the CSV say them alike.

use super::Words;
use crate::audit::decimal::Decimal;
use crate::audit::judge::{Departure, Judgement, PartJudgement};
use crate::pack::checklist::{BuildKind, Check, Limit, Part, SourceRef};

/// The verdict in a word or two.
#[must_use]
pub fn short(words: Words<'_>, judgement: &Judgement) -> String {
    words(&format!("verdict-{}", judgement.remark.key()), &[])
}

/// The verdict as a sentence about this check, with how far off the reading is.
#[must_use]
pub fn sentence(words: Words<'_>, check: &Check, judgement: &Judgement) -> String {
    let sentence = words(&format!("verdict-{}.long", judgement.remark.key()), &[]);
    let off = departures(words, check, judgement);
    if off.is_empty() {
        return sentence;
    }
    words("verdict-with-detail", &[("verdict", &sentence), ("detail", &off.join(&words("list-separator", &[])))])
}

/// How far each part lies outside its limits.
#[must_use]
pub fn departures(words: Words<'_>, check: &Check, judgement: &Judgement) -> Vec<String> {
    let parts = judgement.parts.iter().filter_map(|p| Some((part(check, p)?, p.departure.as_ref()?)));
    parts.map(|(part, departure)| departure_text(words, check, part, departure)).collect()
}

/// A figure with its unit and what it may be off by.
#[must_use]
pub fn reading(words: Words<'_>, part: &Part, value: Decimal, uncertainty: Decimal) -> String {
    let unit = words(&format!("unit-{}", part.unit), &[]);
    if uncertainty == Decimal::ZERO {
        format!("{value} {unit}")
    } else {
        format!("{value} \u{b1} {uncertainty} {unit}")
    }
}

/// The limit that holds for such a building, in figures; `None` when the part is only recorded.
#[must_use]
pub fn limit(words: Words<'_>, part: &Part, build: BuildKind) -> Option<String> {
    let unit = words(&format!("unit-{}", part.unit), &[]);
    let limit = part.limits.iter().find(|l| l.holds_for(build))?;
    figures(limit).map(|figures| format!("{figures} {unit}"))
}

/// The clauses behind a check, the sure ones first as written.
#[must_use]
pub fn clauses(words: Words<'_>, check: &Check) -> String {
    let clauses: Vec<_> = check.sources.iter().map(|s| clause(words, s)).collect();
    clauses.join(&words("list-separator", &[]))
}

/// A part of a check by the judgement of it.
fn part<'a>(check: &'a Check, judged: &PartJudgement) -> Option<&'a Part> {
    check.parts.iter().find(|p| p.id == judged.part)
}

fn departure_text(words: Words<'_>, check: &Check, part: &Part, departure: &Departure) -> String {
    let (id, amount) = match departure {
        Departure::Above { amount, .. } => ("verdict-above", amount),
        Departure::Below { amount, .. } => ("verdict-below", amount),
    };
    let unit = words(&format!("unit-{}", part.unit), &[]);
    let text = words(id, &[("amount", &amount.to_string()), ("unit", &unit)]);
    if check.parts.len() == 1 {
        return text;
    }
    let label = words(&format!("part-{}", part.id), &[]);
    words("verdict-of-part", &[("part", &label), ("verdict", &text)])
}

fn figures(limit: &Limit) -> Option<String> {
    match (limit.exact, limit.tolerance, limit.min, limit.max) {
        (Some(exact), Some(tolerance), ..) => Some(format!("{exact} \u{b1} {tolerance}")),
        (Some(exact), None, ..) => Some(exact.to_string()),
        (None, _, Some(min), Some(max)) => Some(format!("{min}\u{2013}{max}")),
        (None, _, Some(min), None) => Some(format!("\u{2265} {min}")),
        (None, _, None, Some(max)) => Some(format!("\u{2264} {max}")),
        (None, _, None, None) => None,
    }
}

fn clause(words: Words<'_>, source: &SourceRef) -> String {
    let name = words(&format!("standard-{}", source.source), &[]);
    let id = if source.clause.is_empty() { "clause-blank" } else { "clause" };
    let text = words(id, &[("source", &name), ("clause", &source.clause)]);
    match source.certainty {
        crate::pack::checklist::ClauseCertainty::Verified => text,
        unsure => words(&format!("clause-{}", unsure.key()), &[("clause", &text)]),
    }
}
