//! Verdicts, readings, limits and clauses as short texts; the screens, the report and the CSV say them alike.

use super::{Words, quantity, scale};
use crate::audit::decimal::Decimal;
use crate::audit::judge::{Departure, Judgement, PartJudgement};
use crate::audit::position::Position;
use crate::audit::score::{Lack, Score, Standing};
use crate::pack::checklist::{BuildKind, Check, Limit, Part, Scoring, SourceRef};

/// The sign before a figure that must not be gone below.
const AT_LEAST: char = '\u{2265}';

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
    let unit = unit(words, part);
    if uncertainty == Decimal::ZERO {
        return quantity::of(&value, &unit);
    }
    quantity::of(&quantity::around(&value, &uncertainty), &unit)
}

/// Where a place is, how exactly that is known, and from what.
#[must_use]
pub fn place(words: Words<'_>, position: &Position) -> String {
    let (latitude, longitude) = position.degrees();
    let (latitude, longitude) = (format!("{latitude:.5}"), format!("{longitude:.5}"));
    let from = words(&format!("provenance-{}", position.provenance.key()), &[]);
    let place = [("latitude", latitude.as_str()), ("longitude", longitude.as_str()), ("from", from.as_str())];
    match position.accuracy {
        None => words("position-said", &place),
        Some(metres) => {
            let metres = metres.to_string();
            words("position-measured", &[&place[..], &[("metres", metres.as_str())]].concat())
        }
    }
}

/// The limit that holds for such a building, in figures; `None` when the part is only recorded.
#[must_use]
pub fn limit(words: Words<'_>, check: &Check, part: &Part, build: BuildKind) -> Option<String> {
    let unit = unit(words, part);
    if let Some(relation) = check.relation.as_ref().filter(|r| r.part == part.id) {
        let mut related = quantity::signed(AT_LEAST, &words(&format!("part-{}", relation.at_least), &[]));
        if relation.tolerance != Decimal::ZERO {
            let tolerance = quantity::of(&relation.tolerance, &unit);
            related = words("limit-related-within", &[("limit", &related), ("tolerance", &tolerance)]);
        }
        if relation.floor == Decimal::ZERO {
            return Some(related);
        }
        let floor = quantity::of(&quantity::signed(AT_LEAST, &relation.floor), &unit);
        return Some([floor, related].join(&words("list-separator", &[])));
    }
    let limit = part.limits.iter().find(|l| l.holds_for(build))?;
    if let Some(by) = &limit.scale {
        return Some(scale::scale(words, check, part, by));
    }
    figures(limit).map(|figures| quantity::of(&figures, &unit))
}

/// The clauses behind a check, the sure ones first as written.
#[must_use]
pub fn clauses(words: Words<'_>, check: &Check) -> String {
    let clauses: Vec<_> = check.sources.iter().map(|s| clause(words, s)).collect();
    clauses.join(&words("clause-separator", &[]))
}

fn unit(words: Words<'_>, part: &Part) -> String {
    words(&format!("unit-{}", part.unit), &[])
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
    let text = words(id, &[("amount", &quantity::of(amount, &unit(words, part)))]);
    if check.parts.len() == 1 {
        return text;
    }
    let label = words(&format!("part-{}", part.id), &[]);
    words("verdict-of-part", &[("part", &label), ("verdict", &text)])
}

fn figures(limit: &Limit) -> Option<String> {
    match (limit.exact, limit.tolerance, limit.min, limit.max) {
        (Some(exact), Some(tolerance), ..) => Some(quantity::around(&exact, &tolerance)),
        (Some(exact), None, ..) => Some(exact.to_string()),
        (None, _, Some(min), Some(max)) => Some(format!("{min}\u{2013}{max}")),
        (None, _, Some(min), None) => Some(quantity::signed(AT_LEAST, &min)),
        (None, _, None, Some(max)) => Some(quantity::signed('\u{2264}', &max)),
        (None, _, None, None) => None,
    }
}

/// One clause behind a check, with how far it was read.
#[must_use]
pub fn clause(words: Words<'_>, source: &SourceRef) -> String {
    let text = numbered(words, source.source.as_str(), &source.clause);
    match source.certainty {
        crate::pack::checklist::ClauseCertainty::Verified => text,
        unsure => words(&format!("clause-{}", unsure.key()), &[("clause", &text)]),
    }
}

/// A clause of a standard that has a name.
pub(super) fn numbered(words: Words<'_>, source: &str, clause: &str) -> String {
    let name = words(&format!("standard-{source}"), &[]);
    let (id, clause, item) = match clause {
        "" => ("clause-blank", "", ""),
        // `annex-2 1.1` and `table-3.2.2`: the word for it is of the language.
        text if text.starts_with("annex-") => match text["annex-".len()..].split_once(' ') {
            Some((annex, item)) => ("clause-annex-item", annex, item),
            None => ("clause-annex", &text["annex-".len()..], ""),
        },
        text if text.starts_with("table-") => ("clause-table", &text["table-".len()..], ""),
        text if text.starts_with(|first: char| first.is_ascii_digit()) => ("clause", text, ""),
        text => ("clause-other", text, ""),
    };
    let args = [("source", name.as_str()), ("clause", clause), ("item", item)];
    words(id, if item.is_empty() { &args[..2] } else { &args })
}

/// How a round stands, in a sentence.
#[must_use]
pub fn standing(words: Words<'_>, scored: &Score) -> String {
    let (checks, least, enough) = (scored.checks.to_string(), scored.least.to_string(), scored.enough.to_string());
    match scored.standing() {
        Standing::Gates(count) => words("standing-gates", &[("count", &count.to_string())]),
        Standing::NotEnough(Lack::Checks) => words("standing-few", &[("count", &checks), ("least", &least)]),
        Standing::NotEnough(Lack::Share) => words("standing-not-enough", &[("count", &enough)]),
        Standing::NotEnough(Lack::Both) => {
            words("standing-little", &[("count", &checks), ("least", &least), ("enough", &enough)])
        }
        Standing::Percent(percent) => words("standing-percent", &[("count", &percent.to_string())]),
    }
}

/// That there is no number, in a word or two.
#[must_use]
pub fn lack(words: Words<'_>, lack: Lack) -> String {
    let id = match lack {
        Lack::Checks => "score-few",
        Lack::Share | Lack::Both => "score-not-enough",
    };
    words(id, &[])
}

/// The published constants of the score with their version, in a sentence.
#[must_use]
pub fn constants(words: Words<'_>, scoring: &Scoring) -> String {
    let (mandatory, standard) = (scoring.weights.mandatory.to_string(), scoring.weights.standard.to_string());
    let (least, enough) = (scoring.least.to_string(), scoring.enough.to_string());
    let version = scoring.version.to_string();
    words(
        "score-constants",
        &[
            ("mandatory", &mandatory),
            ("standard", &standard),
            ("least", &least),
            ("enough", &enough),
            ("version", &version),
        ],
    )
}
