//! Outcomes: a verdict with one line per criterion, for every row a person sees.

use super::decide::{is_personal, residence, rule};
use super::interview::shown_rows;
use super::truth::evaluate;
use super::{Answers, Decision, Truth, Verdict, Why, decide};
use crate::pack::{Expr, Flag, Pack, Row};

/// A row's verdict and its reasons.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// Index into the pack's rows.
    pub row: usize,
    /// The verdict.
    pub verdict: Verdict,
    /// The line of the decision table behind it.
    pub why: Why,
    /// One line per criterion, in reading order.
    pub lines: Vec<Line>,
}

/// One criterion and how the answers stand to it.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Which criterion.
    pub part: Part,
    /// Met, not met, or which kind of not-known.
    pub state: Truth,
    /// The facts whose answers stand behind it.
    pub facts: Vec<usize>,
}

/// The criterion a line is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// A clause of the rule, by position.
    Rule(usize),
    /// The wider rule.
    Wider,
    /// What may stand against it.
    Clash,
    /// The plan leaves it to the office.
    AskOnly,
    /// A certificate.
    Certificate,
    /// The household register and home are here.
    Hukou,
    /// The home is here.
    Residence,
    /// A rule that could not be evaluated.
    CouldNotCheck,
}

/// Verdicts with reasons for every row the person sees, in pack order.
#[must_use]
pub fn screen(pack: &Pack, answers: &Answers) -> Vec<Outcome> {
    screen_topics(pack, answers, &[])
}

/// As [`screen`], for the rows of some topics (places in [`Pack::topics`]); without any, for all.
#[must_use]
pub fn screen_topics(pack: &Pack, answers: &Answers, topics: &[usize]) -> Vec<Outcome> {
    let effective = answers.effective(pack);
    shown_rows(pack, answers, topics).into_iter().map(|row| outcome(pack, row, &effective)).collect()
}

/// The verdict of one row with its reasons, on effective answers.
#[must_use]
pub fn outcome(pack: &Pack, row: usize, effective: &Answers) -> Outcome {
    let known = &pack.rows[row];
    let decision = decide(pack, known, effective);
    Outcome { row, verdict: decision.verdict, why: decision.why, lines: lines(pack, known, decision, effective) }
}

/// Facts whose answers are missing and that the row depends on.
#[must_use]
pub fn missing_facts(pack: &Pack, row: usize, effective: &Answers) -> Vec<usize> {
    let mut facts = vec![pack.table.routing];
    facts.extend(pack.cells.get(row).into_iter().flatten().map(|c| c.fact));
    facts.retain(|fact| effective.is_missing(*fact));
    facts
}

fn lines(pack: &Pack, row: &Row, decision: Decision, answers: &Answers) -> Vec<Line> {
    let state = |test: &Expr| evaluate(pack, test, answers);
    let line = |part, test: &Expr| match state(test) {
        Ok(state) => Line { part, state, facts: test.facts(&pack.derived) },
        Err(_) => Line { part: Part::CouldNotCheck, state: Truth::Unsure, facts: Vec::new() },
    };
    let mut lines: Vec<Line> = row.rule.iter().enumerate().map(|(i, c)| line(Part::Rule(i), &c.test)).collect();
    let holds = rule(pack, row, answers).unwrap_or(Truth::Unsure);
    if let Some(wider) = &row.wider
        && holds != Truth::True
        && !matches!(state(&wider.test), Ok(Truth::False))
    {
        lines.push(line(Part::Wider, &wider.test));
    }
    if let Some(clash) = &row.clash
        && holds == Truth::True
        && matches!(state(&clash.test), Ok(Truth::True | Truth::Unsure) | Err(_))
    {
        lines.push(line(Part::Clash, &clash.test));
    }
    if row.has(Flag::AskOnly) && holds != Truth::False {
        lines.push(Line { part: Part::AskOnly, state: Truth::Unsure, facts: Vec::new() });
    }
    if is_personal(pack, row) {
        if row.has(Flag::Cert) {
            lines.push(line(Part::Certificate, &pack.table.certificate));
        }
        if !row.has(Flag::Anywhere) {
            let part = if row.has(Flag::Hukou) { Part::Hukou } else { Part::Residence };
            let facts = pack.table.resident.facts(&pack.derived);
            lines.push(match residence(pack, row, answers) {
                Ok(state) => Line { part, state, facts },
                Err(_) => Line { part: Part::CouldNotCheck, state: Truth::Unsure, facts },
            });
        }
    }
    if let (Why::Failed(_), false) = (decision.why, lines.iter().any(|l| l.part == Part::CouldNotCheck)) {
        lines.push(Line { part: Part::CouldNotCheck, state: Truth::Unsure, facts: Vec::new() });
    }
    lines
}
