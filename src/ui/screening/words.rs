//! Sentences that several pages of the self-check build from ids.

use crate::pack::{Pack, Row};
use crate::screening::{Answer, Answers, Flip, Outcome, Progress, Stands, Truth, Verdict};
use crate::text::{answer_ids, place_key};
use crate::ui::shell::Shell;
use leptos::prelude::WithUntracked;

/// What is settled already, in words.
#[must_use]
pub fn progress_words(shell: Shell, progress: Progress) -> String {
    let count = |n: usize| fluent_bundle::FluentValue::from(n);
    shell.t_with(
        "settled",
        &[("likely", count(progress.likely)), ("ask", count(progress.ask)), ("open", count(progress.open))],
    )
}

/// An answer in words.
#[must_use]
pub fn answer_words(shell: Shell, pack: &Pack, fact: usize, answers: &Answers) -> String {
    let known = &pack.facts[fact];
    let answer = answers.get(fact);
    if let Answer::Number(n) = answer {
        return format!("{n} {}", shell.t(&format!("q-{}.unit", known.id)));
    }
    let words: Vec<String> = answer_ids(known, answer).iter().map(|id| shell.t(id)).collect();
    words.join(&shell.t("list-separator"))
}

/// What another answer would lead to, in words.
#[must_use]
pub fn flip_words(shell: Shell, pack: &Pack, flip: &Flip) -> String {
    let fact = &pack.facts[flip.fact];
    let answers = match flip.answers[..] {
        [Answer::Number(low), Answer::Number(high)] => {
            let unit = shell.t(&format!("q-{}.unit", fact.id));
            shell.t_with("flip-range", &[("low", low.into()), ("high", high.into()), ("unit", unit.into())])
        }
        _ => {
            let given = shell.session.with_untracked(|s| s.answers.effective(pack).get(flip.fact));
            let all = flip.answers.iter().flat_map(|answer| answer_ids(fact, added(given, *answer)));
            let words: Vec<String> =
                all.map(|id| shell.t_with("in-quotes", &[("text", shell.t(&id).into())])).collect();
            words.join(&shell.t("or-separator"))
        }
    };
    let what = shell.t(&format!("q-{}.short", fact.id));
    let stands = shell.t(if flip.verdict == Verdict::Likely { "group-likely" } else { "group-ask" });
    shell.t_with("flip", &[("what", what.into()), ("answers", answers.into()), ("verdict", stands.into())])
}

/// Of several answers only what is new: the others stay as they are.
fn added(given: Answer, other: Answer) -> Answer {
    match (given, other) {
        (Answer::Many { chosen: before, .. }, Answer::Many { chosen, unsure }) => {
            Answer::Many { chosen: chosen & !before, unsure }
        }
        _ => other,
    }
}

/// A place in the plan in words.
#[must_use]
pub fn place_words(shell: Shell, place: &str) -> String {
    let (key, head, tail) = place_key(place);
    let (chapter, section) = head.split_once('.').unwrap_or((&head, ""));
    let (chapter, section) = (chapter.to_string(), section.to_string());
    shell.t_with(key, &[("head", chapter.into()), ("section", section.into()), ("tail", tail.into())])
}

/// The line that says how a row stands.
#[must_use]
pub fn verdict_words(shell: Shell, outcome: &Outcome) -> String {
    let stands = outcome.stands();
    let counted = if stands == Stands::No { Truth::False } else { Truth::True };
    let count = outcome.lines.iter().filter(|l| l.state == counted).count();
    shell.t_with(stands.key(), &[("count", count.into())])
}

/// How much of a row can be checked here: lines that stand for conditions, and all conditions known of.
#[must_use]
pub fn coverage(row: &Row, outcome: &Outcome) -> (usize, usize) {
    use crate::screening::Part::{Certificate, Hukou, Residence, Rule};
    let checked = outcome.lines.iter().filter(|l| matches!(l.part, Rule(_) | Certificate | Hukou | Residence)).count();
    (checked, checked + row.unchecked.len())
}

/// The icon of a verdict. A word always stands beside it.
#[must_use]
pub fn verdict_icon(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Likely => "check",
        Verdict::Ask | Verdict::Missing => "question-mark",
        Verdict::No => "dash",
    }
}
