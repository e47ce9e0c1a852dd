//! What is no longer as the inspector was told: verdicts that are others today or weigh otherwise, and answers that no
//! check asks for any more. Each verdict stands there with the version of its rules and its clauses, so that both can
//! be looked up.

use super::audit::{Subject, name};
use super::document::{Block, Table};
use super::{Words, verdict};
use crate::audit::decimal::Decimal;
use crate::audit::id::{PartId, RulesVersion};
use crate::audit::judge::{Judgement, Outcome, Remark};
use crate::audit::observation::{Answer, Observation, PartReading, Rank, ShownVerdict};
use crate::audit::spot::Spot;
use crate::audit::summary::{Judged, left_over, rejudged};
use crate::pack::checklist::{Check, Checklist};

/// What a report says before anything else: other rules than at the beginning, and verdicts that are others today.
#[must_use]
pub fn blocks(subject: Subject<'_>, judged: &[Judged<'_>], words: Words<'_>) -> Vec<Block> {
    let (now, then) = (&subject.list.rules_version, &subject.round.head.rules_version);
    let mut blocks = Vec::new();
    if now != then {
        let args = [("now", now.as_str()), ("then", then.as_str())];
        blocks.push(Block::Paragraph(words("report-rules-changed", &args)));
    }
    blocks.extend(reasons(judged, words).into_iter().map(Block::Paragraph));
    blocks.extend(changed(judged, subject.list, words).map(Block::Table));
    blocks
}

/// Why verdicts are others today: the rules have changed, or under the same rules what is known of the site.
#[must_use]
pub fn reasons(judged: &[Judged<'_>], words: Words<'_>) -> Vec<String> {
    let told: Vec<_> = rejudged(judged).into_iter().filter_map(|one| Some((one.told_otherwise()?, one))).collect();
    let by_rules = told.iter().filter(|(told, one)| has_changed(told, one.check, &one.judgement)).count();
    let reasons = [("report-differs-rules", by_rules), ("report-differs-site", told.len() - by_rules)];
    let some = reasons.into_iter().filter(|(_, count)| *count > 0);
    some.map(|(id, count)| words(id, &[("count", &count.to_string())])).collect()
}

/// Verdicts then and now; nothing where all are as they were.
#[must_use]
pub fn changed(judged: &[Judged<'_>], list: &Checklist, words: Words<'_>) -> Option<Table> {
    let row = |one: &Judged<'_>| {
        let [then, now] = both(words, list, one.check, (one.told_otherwise()?, &one.judgement));
        Some(vec![name(one, words), then, now])
    };
    let rows = rejudged(judged).into_iter().filter_map(row).collect();
    table("report-changed.caption", &["column-check", "column-then", "column-now"], rows, words)
}

/// Answers that no check asks for any more, as they were given; nothing where there are none.
#[must_use]
pub fn gone(subject: Subject<'_>, words: Words<'_>) -> Option<Table> {
    let Subject { site, round, list, .. } = subject;
    let row = |seen: &Observation| {
        vec![
            check_name(words, list, &seen.spot),
            answer(words, list, seen),
            seen.shown.as_ref().map(|told| then(words, list, told)).unwrap_or_default(),
            seen.note.clone(),
            seen.photos.len().to_string(),
        ]
    };
    let head = ["column-check", "column-reading", "column-then", "column-note", "column-photo-count"];
    let rows = left_over(list, site.build, round).iter().map(row).collect();
    table("report-left-over.caption", &head, rows, words)
}

/// The sentence about one check: what the inspector was told, what is so today, and what has changed in between.
#[must_use]
pub fn sentence(
    words: Words<'_>,
    list: &Checklist,
    check: &Check,
    (told, judgement): (&ShownVerdict, &Judgement),
) -> String {
    let id = if has_changed(told, check, judgement) { "rejudged-rules" } else { "rejudged-site" };
    let [then, now] = both(words, list, check, (told, judgement));
    words(id, &[("then", &then), ("now", &now)])
}

/// The clauses that were kept with a verdict. A standard that the list names no more stands there by its id.
#[must_use]
pub fn clauses(words: Words<'_>, list: &Checklist, told: &ShownVerdict) -> String {
    let is_known = |id: &str| list.checks.iter().flat_map(|check| &check.sources).any(|s| s.source.as_str() == id);
    let clause = |kept: &String| {
        let (source, clause) = kept.split_once(' ').unwrap_or((kept.as_str(), ""));
        if is_known(source) { verdict::numbered(words, source, clause) } else { kept.clone() }
    };
    told.clauses.iter().map(clause).collect::<Vec<_>>().join(&words("list-separator", &[]))
}

/// The short name of a check that is still in the list; else where it was, by its id.
pub(super) fn check_name(words: Words<'_>, list: &Checklist, spot: &Spot) -> String {
    if list.check(&spot.check).is_none() {
        return spot.to_string();
    }
    let name = words(&format!("check-{}.short", spot.check), &[]);
    if spot.instance == 1 {
        return name;
    }
    words("spot-of-instance", &[("name", &name), ("number", &spot.instance.to_string())])
}

/// The name of a part that the check still has; else its id.
pub(super) fn part_name(words: Words<'_>, check: Option<&Check>, id: &PartId) -> String {
    match check.and_then(|check| check.part(id)) {
        Some(_) => words(&format!("part-{id}"), &[]),
        None => id.to_string(),
    }
}

/// Whether other rules judge today than at the time. What is known of a site changes no rank.
fn has_changed(told: &ShownVerdict, check: &Check, today: &Judgement) -> bool {
    told.rules_version != today.rules_version || told.ranked_otherwise(check, today).is_some()
}

/// The verdict then and today, with the rank of the check where that is another one.
fn both(
    words: Words<'_>,
    list: &Checklist,
    check: &Check,
    (told, judgement): (&ShownVerdict, &Judgement),
) -> [String; 2] {
    let is_word = told.worded_otherwise(judgement);
    let word = |remark: &Remark| words(&format!("verdict-{}.long", remark.key()), &[]);
    let [then, now] = match told.remark.as_ref().filter(|_| is_word) {
        Some(remark) => [
            with_rules(words, &word(remark), &told.rules_version, &clauses(words, list, told)),
            with_rules(words, &word(&judgement.remark), &judgement.rules_version, &verdict::clauses(words, check)),
        ],
        None => [then(words, list, told), today(words, check, judgement)],
    };
    match told.ranked_otherwise(check, judgement) {
        Some(rank) => [ranked(words, &then, rank), ranked(words, &now, Rank::of(check))],
        None => [then, now],
    }
}

fn ranked(words: Words<'_>, told: &str, rank: Rank) -> String {
    let duty = words(&format!("duty-{}", rank.duty.key()), &[]);
    let rank = if rank.gate { words("rank-key", &[("duty", &duty)]) } else { duty };
    words("told-ranked", &[("told", told), ("rank", &rank)])
}

fn then(words: Words<'_>, list: &Checklist, told: &ShownVerdict) -> String {
    outcome(words, told.outcome, &told.rules_version, &clauses(words, list, told))
}

fn today(words: Words<'_>, check: &Check, judgement: &Judgement) -> String {
    outcome(words, judgement.outcome, &judgement.rules_version, &verdict::clauses(words, check))
}

fn outcome(words: Words<'_>, outcome: Outcome, rules: &RulesVersion, clauses: &str) -> String {
    with_rules(words, &words(&format!("outcome-{}", outcome.key()), &[]), rules, clauses)
}

/// A verdict with the rules that gave it, and with the clauses behind it where they were kept.
fn with_rules(words: Words<'_>, verdict: &str, rules: &RulesVersion, clauses: &str) -> String {
    let args = [("outcome", verdict), ("rules", rules.as_str()), ("clauses", clauses)];
    if clauses.is_empty() { words("told", &args[..2]) } else { words("told-with-clauses", &args) }
}

/// What was read or answered. Of a figure whose part is gone nobody knows the unit.
fn answer(words: Words<'_>, list: &Checklist, seen: &Observation) -> String {
    let check = list.check(&seen.spot.check);
    let figure = |figure: &PartReading| {
        let text = match check.and_then(|check| check.part(&figure.part)) {
            Some(part) => verdict::reading(words, part, figure.value, Decimal::ZERO),
            None => figure.value.to_string(),
        };
        words("reading-of-part", &[("part", &part_name(words, check, &figure.part)), ("reading", &text)])
    };
    match &seen.answer {
        Some(Answer::Reading(all)) => all.iter().map(figure).collect::<Vec<_>>().join(&words("list-separator", &[])),
        Some(answer) => words(&format!("answer-{}", answer.key()), &[]),
        None => String::new(),
    }
}

fn table(caption: &str, head: &[&str], rows: Vec<Vec<String>>, words: Words<'_>) -> Option<Table> {
    let head = head.iter().map(|id| words(id, &[])).collect();
    (!rows.is_empty()).then(|| Table { caption: words(caption, &[]), head, rows })
}
