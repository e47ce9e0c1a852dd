//! What would change a verdict: a single answer that, were it another, would lead to a better one.
//!
//! For somebody who wonders whether an answer was right. Never advice: nobody is told to become something else.

use super::{Answer, Answers, Verdict, decide};
use crate::pack::{FactKind, Pack};

/// Other answers to one question that would lead to a better verdict.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flip {
    /// The question.
    pub fact: usize,
    /// Answers that all lead there. Numbers come as the first and the last of a range.
    pub answers: Vec<Answer>,
    /// The verdict they lead to.
    pub verdict: Verdict,
}

/// Numbers are tried one by one up to this; ages end long before, head counts may not.
const MOST: i64 = 200;

/// Single answers that would better the verdict of a row, those that make it likely first. Looks at answers that were
/// given only: what is missing has its own question.
#[must_use]
pub fn flips(pack: &Pack, row: usize, effective: &Answers) -> Vec<Flip> {
    let Some((known, cells)) = pack.rows.get(row).zip(pack.cells.get(row)) else { return Vec::new() };
    let now = decide(pack, known, effective).verdict;
    let mut flips = Vec::new();
    for fact in cells.iter().map(|c| c.fact).filter(|f| *f != pack.table.routing && !effective.is_missing(*f)) {
        for wanted in [Verdict::Likely, Verdict::Ask] {
            if rank(wanted) >= rank(now) {
                continue;
            }
            let leads = |answer: &Answer| {
                let other = effective.clone().with(fact, *answer);
                decide(pack, known, &other).verdict == wanted
            };
            let answers: Vec<Answer> = others(pack, fact, effective.get(fact)).into_iter().filter(leads).collect();
            if !answers.is_empty() {
                flips.push(Flip { fact, answers: ranges(answers), verdict: wanted });
                break;
            }
        }
    }
    flips.sort_by_key(|flip| rank(flip.verdict));
    flips
}

fn rank(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::Likely => 0,
        Verdict::Ask => 1,
        Verdict::No | Verdict::Missing => 2,
    }
}

/// Other definite answers near the one given: each value of a choice, one value more of several, each number.
fn others(pack: &Pack, fact: usize, given: Answer) -> Vec<Answer> {
    let known = &pack.facts[fact];
    let bits = (0..known.values.len()).filter(|v| known.unsure >> v & 1 == 0).filter_map(|v| u8::try_from(v).ok());
    match known.kind {
        FactKind::Choice => bits.map(Answer::One).filter(|answer| *answer != given).collect(),
        FactKind::Multi => {
            let alone = known.value("none");
            let has = |v: u8| matches!(given, Answer::Many { chosen, .. } if chosen >> v & 1 == 1);
            bits.filter(|v| Some(*v) != alone && !has(*v))
                .map(|v| Answer::Many { chosen: with(given, alone, v), unsure: false })
                .collect()
        }
        FactKind::Number(low, high) => {
            (low..=high.min(low + MOST)).map(Answer::Number).filter(|answer| *answer != given).collect()
        }
    }
}

/// The values given, one more among them, without `none`.
fn with(given: Answer, alone: Option<u8>, value: u8) -> u32 {
    let chosen = if let Answer::Many { chosen, .. } = given { chosen } else { 0 };
    (chosen & !alone.map_or(0, |bit| 1 << bit)) | 1 << value
}

/// Runs of numbers as their first and last.
fn ranges(answers: Vec<Answer>) -> Vec<Answer> {
    let numbers: Vec<i64> =
        answers.iter().filter_map(|a| if let Answer::Number(n) = a { Some(*n) } else { None }).collect();
    match numbers[..] {
        [first, .., last] => vec![Answer::Number(first), Answer::Number(last)],
        _ => answers,
    }
}
