//! What could still happen: exact search over everything not answered yet.
//!
//! A completion gives every missing fact an answer, "don't know" included. Gates are proved sound when
//! the pack is compiled, so a hidden question cannot matter and the search may ignore gates.

use super::cells::cells_of;
use super::decide::residence_tests;
use super::truth::evaluate;
use super::{Answer, Answers, Cells, Truth, Verdict, Why, decide};
use crate::pack::{Expr, Pack, Row};

/// Verdicts reachable from some answers, as bits.
type Reach = u8;

fn bit(verdict: Verdict) -> Reach {
    1 << verdict as u8
}

/// Every verdict that some completion of the missing facts leads to.
#[must_use]
pub fn possible(pack: &Pack, row: usize, effective: &Answers) -> Vec<Verdict> {
    let reach = search(pack, row, &mut effective.clone(), &mut |_| false);
    [Verdict::Likely, Verdict::Ask, Verdict::No, Verdict::Missing]
        .into_iter()
        .filter(|v| reach & bit(*v) != 0)
        .collect()
}

/// Whether no completion changes the verdict of a row.
#[must_use]
pub fn is_settled(pack: &Pack, row: usize, effective: &Answers) -> bool {
    let Some(known) = pack.rows.get(row) else { return true };
    if effective.is_missing(pack.table.routing) {
        return false; // Whoever is asking, a row does not stay missing.
    }
    let now = bit(decide(pack, known, effective).verdict);
    search(pack, row, &mut effective.clone(), &mut |reach| reach & !now != 0) == now
}

/// Whether an answer to a fact could change the verdict on a row, under some completion of everything else that is
/// missing: two answers lead to two verdicts, or the row would stay missing without one.
#[must_use]
pub fn is_useful(pack: &Pack, row: usize, fact: usize, effective: &Answers) -> bool {
    if !pack.cells.get(row).is_some_and(|cells| cells.iter().any(|c| c.fact == fact)) {
        return false;
    }
    let mut answers = effective.clone();
    answers.set(fact, Answer::Missing);
    differs(pack, row, fact, &mut answers)
}

/// Collects reachable verdicts until `enough`.
fn search(pack: &Pack, row: usize, answers: &mut Answers, enough: &mut dyn FnMut(Reach) -> bool) -> Reach {
    let mut reach = 0;
    walk(pack, row, answers, None, &mut |verdict, _| {
        reach |= bit(verdict);
        enough(reach)
    });
    reach
}

fn differs(pack: &Pack, row: usize, fact: usize, answers: &mut Answers) -> bool {
    // Each leaf is either decided without the fact, or waits for nothing but the fact.
    walk(pack, row, answers, Some(fact), &mut |_, seen| seen.count_ones() > 1)
}

/// Visits leaves; `visit` returns true to stop. With `held`, that fact is branched on last and a leaf
/// carries all the verdicts its answers lead to.
fn walk(
    pack: &Pack,
    row: usize,
    answers: &mut Answers,
    held: Option<usize>,
    visit: &mut dyn FnMut(Verdict, Reach) -> bool,
) -> bool {
    let Some(known) = pack.rows.get(row) else { return false };
    let decision = decide(pack, known, answers);
    let Some(fact) = open_fact(pack, known, answers, decision.why, held) else {
        return visit(decision.verdict, bit(decision.verdict));
    };
    let Some(cells) = cells_of(pack, row, fact, answers) else {
        return visit(decision.verdict, bit(decision.verdict));
    };
    if held == Some(fact) {
        return leaf(pack, row, answers, (fact, decision.verdict), &cells, visit);
    }
    branch(pack, row, answers, &cells, held, visit)
}

/// Every answer of one missing fact in turn.
fn branch(
    pack: &Pack,
    row: usize,
    answers: &mut Answers,
    cells: &Cells,
    held: Option<usize>,
    visit: &mut dyn FnMut(Verdict, Reach) -> bool,
) -> bool {
    for (answer, _) in &cells.cells {
        answers.set(cells.fact, *answer);
        let stop = walk(pack, row, answers, held, visit);
        answers.set(cells.fact, Answer::Missing);
        if stop {
            return true;
        }
    }
    false
}

/// Nothing but the held fact is open: visits what its answers lead to, unless one of them opens
/// another fact, which must then be answered first to compare like with like.
fn leaf(
    pack: &Pack,
    row: usize,
    answers: &mut Answers,
    (held, unanswered): (usize, Verdict),
    cells: &Cells,
    visit: &mut dyn FnMut(Verdict, Reach) -> bool,
) -> bool {
    let Some(known) = pack.rows.get(row) else { return false };
    // A row that would stay missing for want of this answer needs it, even if every answer leads to the same verdict.
    let mut seen = bit(unanswered);
    for (answer, _) in &cells.cells {
        answers.set(held, *answer);
        let decision = decide(pack, known, answers);
        let opened = open_fact(pack, known, answers, decision.why, None);
        answers.set(held, Answer::Missing);
        if let Some(other) = opened.and_then(|fact| cells_of(pack, row, fact, answers)) {
            return branch(pack, row, answers, &other, Some(held), visit);
        }
        seen |= bit(decision.verdict);
    }
    visit(Verdict::Missing, seen)
}

/// A missing fact that could still move the verdict away from this line of the table; `None` when the
/// verdict is final whatever is answered.
fn open_fact(pack: &Pack, row: &Row, answers: &Answers, why: Why, held: Option<usize>) -> Option<usize> {
    let clash = || {
        let test = &row.clash.as_ref()?.test;
        missing_in(pack, test, answers, held)
    };
    let wider = || missing_in(pack, &row.wider.as_ref()?.test, answers, held);
    let rule = || missing_in_all(pack, row.rule.iter().map(|c| &c.test), answers, held);
    let certificate = || missing_in(pack, &pack.table.certificate, answers, held);
    let home = || missing_in_all(pack, residence_tests(pack, row).into_iter(), answers, held);
    let first = |found: Vec<Option<usize>>| {
        let found: Vec<usize> = found.into_iter().flatten().collect();
        found.iter().copied().find(|f| Some(*f) != held).or(found.first().copied())
    };
    match why {
        Why::Audience | Why::RuleFails | Why::RuleUnsure | Why::AskOnly | Why::Clash | Why::Failed(_) => None,
        Why::RuleFailsWiderOpen => wider(),
        // The rule may be missing (open) or false (final) where a wider one holds.
        Why::Wider | Why::RuleOpen => first(vec![rule(), wider()]).filter(|_| rule().is_some()),
        Why::Certificate | Why::Residence => None,
        Why::CertificateOpen => first(vec![certificate(), clash(), home()]),
        Why::ResidenceOpen => first(vec![home(), clash()]),
        Why::Met => clash(),
    }
}

/// A missing fact in a conjunction, unless a part of it is already false.
fn missing_in_all<'p>(
    pack: &Pack,
    parts: impl Iterator<Item = &'p Expr>,
    answers: &Answers,
    held: Option<usize>,
) -> Option<usize> {
    let mut found: Option<usize> = None;
    for part in parts {
        match evaluate(pack, part, answers) {
            Ok(Truth::False) | Err(_) => return None,
            Ok(Truth::Missing) if found.is_none() || found == held => {
                found = missing_in(pack, part, answers, held).filter(|f| Some(*f) != held).or(found).or(held);
            }
            Ok(_) => {}
        }
    }
    found
}

/// A missing fact that keeps a condition from being known; the held one only if there is no other.
fn missing_in(pack: &Pack, expr: &Expr, answers: &Answers, held: Option<usize>) -> Option<usize> {
    if evaluate(pack, expr, answers) != Ok(Truth::Missing) {
        return None;
    }
    let facts = expr.facts(&pack.derived);
    let mut missing = facts.into_iter().filter(|f| answers.is_missing(*f));
    let first = missing.next()?;
    if Some(first) == held { missing.next().or(Some(first)) } else { Some(first) }
}
