//! The engine under test, spoken to in the words of the oracle.
#![allow(dead_code)] // Each test file uses a part of it.

use crate::oracle::{Oracle, Person, Verdict, content};
use std::collections::BTreeMap;
use std::sync::LazyLock;
use tongda::pack::Pack;
use tongda::pack::compile::compile;
use tongda::screening::{self, Answers, Outcome, answers_from_json, screen};

pub static ORACLE: LazyLock<Oracle> = LazyLock::new(|| Oracle::read(&content()));

pub static PACK: LazyLock<Pack> = LazyLock::new(|| match compile(&content()) {
    Ok(pack) => pack,
    Err(findings) => panic!("the pack does not compile: {findings:#?}"),
});

/// Verdicts by row id. A row for somebody else is absent.
pub type Verdicts = BTreeMap<String, Verdict>;

pub fn answers(person: &Person) -> Answers {
    let record = ORACLE.json_from_person(person);
    answers_from_json(&PACK, &record).unwrap_or_else(|error| panic!("{record:?} is refused: {error:?}"))
}

pub fn engine_verdicts(person: &Person) -> Verdicts {
    by_id(&screen(&PACK, &answers(person)))
}

pub fn by_id(outcomes: &[Outcome]) -> Verdicts {
    outcomes.iter().map(|outcome| (PACK.rows[outcome.row].id.clone(), verdict(outcome.verdict))).collect()
}

pub fn oracle_verdicts(person: &Person) -> Verdicts {
    let counting = ORACLE.effective(person);
    let verdicts = ORACLE.rows.iter().map(|row| (row.id.clone(), ORACLE.verdict_counting(row, &counting)));
    verdicts.filter_map(|(id, verdict)| Some((id, verdict?))).collect()
}

/// Where two sets of verdicts differ, one line per row; empty when they agree.
pub fn differences(left: &Verdicts, right: &Verdicts) -> Vec<String> {
    let ids: std::collections::BTreeSet<_> = left.keys().chain(right.keys()).collect();
    let apart = ids.into_iter().filter(|id| left.get(*id) != right.get(*id));
    apart.map(|id| format!("{id}: {:?} against {:?}", left.get(id), right.get(id))).collect()
}

/// The number of a fact of the pack, as the oracle counts.
pub fn oracle_fact(fact: usize) -> usize {
    ORACLE.fact(&PACK.facts[fact].id)
}

/// The number of a fact of the oracle, as the pack counts.
pub fn pack_fact(fact: usize) -> usize {
    let id = &ORACLE.facts[fact].id;
    PACK.facts.iter().position(|fact| fact.id == *id).unwrap_or_else(|| panic!("the pack has no fact {id}"))
}

pub fn verdict(verdict: screening::Verdict) -> Verdict {
    match verdict {
        screening::Verdict::Likely => Verdict::Likely,
        screening::Verdict::Ask => Verdict::Ask,
        screening::Verdict::No => Verdict::No,
        screening::Verdict::Missing => Verdict::Missing,
    }
}
