//! Rows that are for one kind of disability, found from their conditions.

use super::truth::evaluate;
use super::{Answer, Answers, Truth};
use crate::pack::{Pack, Row};

/// Rows that a kind of disability (a value of the fact `fact`) leaves open and another kind shuts out, in pack order.
#[must_use]
pub fn rows_for_kind(pack: &Pack, fact: usize, kind: u8) -> Vec<usize> {
    let values = pack.facts.get(fact).map_or(0, |f| f.values.len());
    let alone = pack.facts.get(fact).and_then(|f| f.value("none"));
    let others = (0..values).filter_map(|v| u8::try_from(v).ok()).filter(|v| Some(*v) != alone && *v != kind);
    let others: Vec<u8> = others.collect();
    (0..pack.rows.len())
        .filter(|row| is_open(pack, &pack.rows[*row], fact, kind))
        .filter(|row| others.iter().any(|other| !is_open(pack, &pack.rows[*row], fact, *other)))
        .collect()
}

/// Whether a row can still be had by somebody of whom only the kind of disability is known.
fn is_open(pack: &Pack, row: &Row, fact: usize, kind: u8) -> bool {
    let answers = Answers::none(pack).with(fact, Answer::Many { chosen: 1 << kind, unsure: false });
    let fails = |test| evaluate(pack, test, &answers) == Ok(Truth::False);
    let wider = row.wider.as_ref().is_some_and(|w| !fails(&w.test));
    wider || !row.rule.iter().any(|clause| fails(&clause.test))
}
