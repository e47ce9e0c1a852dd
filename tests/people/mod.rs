//! People made up for the property tests.
#![allow(dead_code)] // Each test file uses a part of it.

pub mod crowd;

use crate::oracle::{Fact, Given, Oracle, Person, Shape};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestCaseResult, TestRunner};

/// Ages on both sides of every edge that a rule of any district may draw.
const EDGES: [i64; 22] = [0, 1, 2, 3, 6, 7, 9, 10, 13, 14, 15, 16, 17, 18, 22, 23, 49, 50, 59, 60, 66, 67];

/// How often, of ten answers, a question is not answered or answered with not sure.
#[derive(Clone, Copy)]
pub struct Gaps {
    pub missing: u32,
    pub unsure: u32,
}

impl Gaps {
    /// Every kind of person there is.
    pub const SOME: Gaps = Gaps { missing: 2, unsure: 1 };
    /// Everything answered, not always surely.
    pub const ANSWERED: Gaps = Gaps { missing: 0, unsure: 1 };
    /// Everything answered and known.
    pub const DEFINITE: Gaps = Gaps { missing: 0, unsure: 0 };
}

/// Runs a property over people; a failure prints the smallest person found.
pub fn for_people(cases: u32, people: impl Strategy<Value = Person>, property: impl Fn(Person) -> TestCaseResult) {
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    if let Err(failure) = TestRunner::new(config).run(&people, property) {
        panic!("{failure}");
    }
}

/// A person with an answer, or none, for every fact.
pub fn people(oracle: &'static Oracle, gaps: Gaps) -> impl Strategy<Value = Person> {
    let facts: Vec<_> = oracle.facts.iter().map(|fact| answer(fact, gaps)).collect();
    facts.prop_map(|mut person| {
        oracle.put_in_order(&mut person);
        person
    })
}

/// A person whose answers are those that one row tells apart; other facts stay missing.
pub fn people_near_a_row(oracle: &'static Oracle) -> impl Strategy<Value = Person> {
    let facts = oracle.facts.len();
    (0..oracle.rows.len(), prop::collection::vec(any::<prop::sample::Index>(), facts)).prop_map(|(row, picks)| {
        let mut person = oracle.nobody();
        for at in oracle.reach(row) {
            let answers = oracle.answers(row, *at, &person);
            // One more than there are: the last pick is no answer.
            person[*at] = answers.get(picks[*at].index(answers.len() + 1)).cloned();
        }
        person
    })
}

fn answer(fact: &Fact, gaps: Gaps) -> BoxedStrategy<Option<Given>> {
    if fact.id == "for_whom" {
        // Mostly for a person: others see few rows. Unsure is no answer here.
        let [person, employer, org] =
            ["person", "employer", "org"].map(|word| Just(Some(Given::One(fact.value(word)))));
        return prop_oneof![gaps.missing.min(1) => Just(None), 3 => employer, 2 => org, 16 => person].boxed();
    }
    let sure = 10 - gaps.missing - gaps.unsure;
    prop_oneof![
        sure => known(fact).prop_map(Some),
        gaps.unsure => not_known(fact).prop_map(Some),
        gaps.missing => Just(None),
    ]
    .boxed()
}

fn known(fact: &Fact) -> BoxedStrategy<Given> {
    match fact.shape {
        Shape::Choice => {
            let sure: Vec<usize> = (0..fact.values.len()).filter(|value| !fact.vague[*value]).collect();
            prop::sample::select(sure).prop_map(Given::One).boxed()
        }
        Shape::Number { low, high } => {
            let edges: Vec<i64> = EDGES.into_iter().filter(|edge| (low..=high).contains(edge)).collect();
            prop_oneof![2 => prop::sample::select(edges), 1 => low..=high.min(120), 1 => low..=high]
                .prop_map(Given::Number)
                .boxed()
        }
        Shape::Multi => {
            let none = Given::Some { listed: fact.bits(&["none"]), unsure: false };
            prop_oneof![1 => Just(none), 4 => some_of(fact, false)].boxed()
        }
    }
}

fn not_known(fact: &Fact) -> BoxedStrategy<Given> {
    let vague: Vec<Given> = (0..fact.values.len()).filter(|value| fact.vague[*value]).map(Given::One).collect();
    let plain = prop::sample::select([vec![Given::Unsure], vague].concat());
    match fact.shape {
        Shape::Multi => prop_oneof![1 => plain, 1 => some_of(fact, true)].boxed(),
        _ => plain.boxed(),
    }
}

/// One to three of the values that do not stand alone.
fn some_of(fact: &Fact, unsure: bool) -> impl Strategy<Value = Given> + use<> {
    let values: Vec<u32> = fact.values.iter().filter(|v| *v != "none").map(|v| fact.bits(&[v])).collect();
    let most = values.len().min(3);
    prop::sample::subsequence(values, 1..=most)
        .prop_map(move |bits| Given::Some { listed: bits.into_iter().sum(), unsure })
}
