//! Cells: which answers of a fact a row can tell apart. They make exhaustive search small and exact.

use super::decide::{is_personal, residence_tests};
use super::numbers::{around, is_linked, linear, linked, numbers};
use super::truth::evaluate;
use super::{Answer, Answers, Truth};
use crate::pack::{Expr, FactKind, Flag, Pack, Row};
use std::borrow::Cow;

/// The answers of one fact that a row can tell apart, one of each kind.
#[derive(Clone, Debug)]
pub struct Cells {
    /// The fact.
    pub fact: usize,
    /// One answer per cell, and how many of the possible answers it stands for.
    pub cells: Vec<(Answer, u32)>,
    /// A number that is weighed against another number: its cells depend on the answers to that one, see [`linked`].
    pub linked: bool,
}

/// The cells of every row of a pack.
#[must_use]
pub fn cells(pack: &Pack) -> Vec<Vec<Cells>> {
    pack.rows.iter().map(|row| distinguish(pack, &conditions(pack, row))).collect()
}

/// The cells of one fact for a row, given the other answers; `None` when the row does not depend on it.
#[must_use]
pub fn cells_of<'p>(pack: &'p Pack, row: usize, fact: usize, answers: &Answers) -> Option<Cow<'p, Cells>> {
    let cells = pack.cells.get(row)?.iter().find(|c| c.fact == fact)?;
    Some(if cells.linked {
        Cow::Owned(linked(pack, fact, &conditions(pack, &pack.rows[row]), answers))
    } else {
        Cow::Borrowed(cells)
    })
}

/// Every condition that the decision table may evaluate for a row.
fn conditions<'p>(pack: &'p Pack, row: &'p Row) -> Vec<&'p Expr> {
    let clauses = row.rule.iter().chain(&row.wider).chain(&row.clash);
    let mut all: Vec<&Expr> = clauses.map(|c| &c.test).collect();
    if is_personal(pack, row) && !row.has(Flag::AskOnly) {
        if row.has(Flag::Cert) {
            all.push(&pack.table.certificate);
        }
        if !row.has(Flag::Anywhere) {
            all.extend(residence_tests(pack, row));
        }
    }
    all
}

/// For each fact that some of the conditions mention, the answers they can tell apart.
#[must_use]
pub fn distinguish(pack: &Pack, conditions: &[&Expr]) -> Vec<Cells> {
    let mut units: Vec<(usize, &Expr)> = Vec::new();
    for condition in conditions {
        collect(pack, condition, &mut units);
    }
    let mut facts: Vec<usize> = units.iter().map(|(fact, _)| *fact).collect();
    facts.sort_unstable();
    facts.dedup();
    let none = Answers::none(pack);
    facts
        .into_iter()
        .map(|fact| {
            let mine: Vec<&Expr> = units.iter().filter(|(f, _)| *f == fact).map(|(_, u)| *u).collect();
            if is_linked(pack, fact, &mine) {
                return linked(pack, fact, conditions, &none);
            }
            let mut seen: Vec<(Vec<Option<Truth>>, Answer, u32)> = Vec::new();
            for answer in candidates(pack, fact, &mine) {
                let with = none.clone().with(fact, answer);
                let sign: Vec<_> = mine.iter().map(|u| evaluate(pack, u, &with).ok()).collect();
                match seen.iter_mut().find(|(s, _, _)| *s == sign) {
                    Some(cell) => cell.2 += 1,
                    None => seen.push((sign, answer, 1)),
                }
            }
            Cells { fact, linked: false, cells: seen.into_iter().map(|(_, a, n)| (a, n)).collect() }
        })
        .collect()
}

/// The largest parts of a condition that depend on a single fact.
fn collect<'p>(pack: &'p Pack, expr: &'p Expr, out: &mut Vec<(usize, &'p Expr)>) {
    if let [fact] = expr.facts(&pack.derived)[..] {
        return out.push((fact, expr));
    }
    match expr {
        Expr::All(parts) | Expr::Any(parts) => parts.iter().for_each(|p| collect(pack, p, out)),
        Expr::Not(part) => collect(pack, part, out),
        Expr::Named(i) => {
            if let Some(named) = pack.derived.get(*i) {
                collect(pack, &named.is, out);
                if let Some(doubt) = &named.unsure_when {
                    collect(pack, doubt, out);
                }
            }
        }
        Expr::Sum(terms, ..) => out.extend(terms.iter().map(|(_, fact)| (*fact, expr))),
        Expr::Const(_) | Expr::Is(..) | Expr::Has(..) => {}
    }
}

/// Every answer that could matter: all values and subsets, numbers around every limit, and unsure.
fn candidates(pack: &Pack, fact: usize, units: &[&Expr]) -> Vec<Answer> {
    let Some(known) = pack.facts.get(fact) else { return Vec::new() };
    let mut all = match known.kind {
        FactKind::Choice => (0..known.values.len()).filter_map(|v| u8::try_from(v).ok()).map(Answer::One).collect(),
        FactKind::Multi => subsets(known.value("none"), known.values.len()),
        FactKind::Number(low, high) => {
            let mut sums = Vec::new();
            units.iter().for_each(|unit| linear(unit, &pack.derived, &mut sums));
            let near = sums.iter().flat_map(|sum| around(sum, fact, &[]));
            numbers(low, high, near.collect())
        }
    };
    all.push(Answer::Unsure);
    all
}

fn subsets(none: Option<u8>, values: usize) -> Vec<Answer> {
    let alone = none.map_or(0, |bit| 1u32 << bit);
    let listed = ((1u32 << values) - 1) & !alone;
    let mut all = vec![Answer::Many { chosen: alone, unsure: false }];
    for chosen in (1..1u32 << values).filter(|set| set & !listed == 0) {
        all.push(Answer::Many { chosen, unsure: false });
        all.push(Answer::Many { chosen, unsure: true });
    }
    all
}
