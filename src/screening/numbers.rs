//! Cells of numbers. A number that is weighed against others has no fixed cells: where its limits lie depends on
//! the other answers.

use super::{Answer, Answers, Cells};
use crate::pack::{Derived, Expr, Fact, FactKind, Pack};

/// A comparison of weighted numbers with zero.
pub(super) struct Linear<'p> {
    terms: &'p [(i64, usize)],
    constant: i64,
}

/// The comparisons in a condition.
pub(super) fn linear<'p>(expr: &'p Expr, derived: &'p [Derived], out: &mut Vec<Linear<'p>>) {
    match expr {
        Expr::Sum(terms, constant, _) => out.push(Linear { terms, constant: *constant }),
        Expr::All(parts) | Expr::Any(parts) => parts.iter().for_each(|p| linear(p, derived, out)),
        Expr::Not(part) => linear(part, derived, out),
        Expr::Named(i) => {
            if let Some(named) = derived.get(*i) {
                linear(&named.is, derived, out);
                if let Some(doubt) = &named.unsure_when {
                    linear(doubt, derived, out);
                }
            }
        }
        Expr::Const(_) | Expr::Is(..) | Expr::Has(..) => {}
    }
}

/// Whether the cells of a fact depend on other answers: it is weighed against another number, or bounded by one.
pub(super) fn is_linked(pack: &Pack, fact: usize, units: &[&Expr]) -> bool {
    if !matches!(pack.facts.get(fact).map(|f| f.kind), Some(FactKind::Number(..))) {
        return false;
    }
    let mut sums = Vec::new();
    units.iter().for_each(|unit| linear(unit, &pack.derived, &mut sums));
    let bounded = |f: &Fact| f.at_most == Some(fact);
    sums.iter().any(|s| s.terms.len() > 1) || pack.facts[fact].at_most.is_some() || pack.facts.iter().any(bounded)
}

/// The cells of a linked number, given the other answers. None are merged: two numbers that look alike now may differ
/// once the others are known.
pub(super) fn linked(pack: &Pack, fact: usize, conditions: &[&Expr], answers: &Answers) -> Cells {
    let mut sums = Vec::new();
    conditions.iter().for_each(|condition| linear(condition, &pack.derived, &mut sums));
    let mine = sums.iter().filter(|s| s.terms.iter().any(|(_, f)| *f == fact));
    let mut near = Vec::new();
    for sum in mine {
        let others = sum.terms.iter().map(|(_, f)| *f).filter(|f| *f != fact);
        let mut known: Vec<Vec<(usize, i64)>> = vec![Vec::new()];
        for other in others {
            let values = values(pack, other, &sums, answers);
            known = known
                .iter()
                .flat_map(|k| values.iter().map(move |v| k.iter().copied().chain([(other, *v)]).collect()))
                .collect();
        }
        near.extend(known.iter().flat_map(|k| around(sum, fact, k)));
    }
    let (low, high) = bounds(pack, fact, answers);
    let mut cells: Vec<(Answer, u32)> = numbers(low, high, near).into_iter().map(|a| (a, 1)).collect();
    cells.push((Answer::Unsure, 1));
    Cells { fact, cells, linked: true }
}

/// Numbers just below, at and above the limit of a comparison, with the other numbers as given.
pub(super) fn around(sum: &Linear, fact: usize, others: &[(usize, i64)]) -> Vec<i64> {
    let value = |f: usize| others.iter().find(|(o, _)| *o == f).map(|(_, v)| *v);
    let (mut weight, mut rest) = (0, sum.constant);
    for (w, f) in sum.terms {
        match value(*f) {
            Some(known) => rest += w * known,
            None if *f == fact => weight += w,
            None => return Vec::new(),
        }
    }
    if weight == 0 {
        return Vec::new();
    }
    let at = (-rest).div_euclid(weight);
    vec![at - 1, at, at + 1, at + 2]
}

/// Answers within bounds, the bounds among them.
pub(super) fn numbers(low: i64, high: i64, mut near: Vec<i64>) -> Vec<Answer> {
    near.extend([low, high]);
    near.retain(|n| (low..=high).contains(n));
    near.sort_unstable();
    near.dedup();
    near.into_iter().map(Answer::Number).collect()
}

/// What another number may be: its answer, or its bounds and the limits it has by itself.
fn values(pack: &Pack, fact: usize, sums: &[Linear], answers: &Answers) -> Vec<i64> {
    if let Answer::Number(known) = answers.get(fact) {
        return vec![known];
    }
    let (low, high) = bounds(pack, fact, answers);
    let near = sums.iter().flat_map(|sum| around(sum, fact, &[])).collect();
    numbers(low, high, near)
        .into_iter()
        .filter_map(|a| if let Answer::Number(n) = a { Some(n) } else { None })
        .collect()
}

/// The range of a number, narrowed by the answers it stands in order with.
fn bounds(pack: &Pack, fact: usize, answers: &Answers) -> (i64, i64) {
    let Some(FactKind::Number(mut low, mut high)) = pack.facts.get(fact).map(|f| f.kind) else { return (0, 0) };
    let known = |f: usize| if let Answer::Number(n) = answers.get(f) { Some(n) } else { None };
    let mut more = pack.facts[fact].at_most;
    while let Some(f) = more {
        high = high.min(known(f).unwrap_or(high));
        more = pack.facts[f].at_most;
    }
    for less in 0..pack.facts.len() {
        let mut above = pack.facts[less].at_most;
        while let Some(f) = above {
            if f == fact {
                low = low.max(known(less).unwrap_or(low));
            }
            above = pack.facts[f].at_most;
        }
    }
    (low, high)
}
