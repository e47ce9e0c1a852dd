//! The engine against the oracle, for people made up at random and for every case a row tells apart.
#![cfg(feature = "cli")]

mod engine;
mod oracle;
mod people;

use engine::{ORACLE, PACK, differences, engine_verdicts, oracle_verdicts};
use oracle::{Given, Person, Truth, Verdict};
use people::{Gaps, for_people, people, people_near_a_row};
use proptest::prelude::*;
use std::collections::BTreeSet;

#[test]
fn pack_and_oracle_know_the_same_rows_and_facts() {
    let sorted = |mut ids: Vec<&str>| {
        ids.sort_unstable();
        ids.join("\n")
    };
    assert_eq!(
        sorted(PACK.rows.iter().map(|row| row.id.as_str()).collect()),
        sorted(ORACLE.rows.iter().map(|row| row.id.as_str()).collect()),
    );
    assert_eq!(
        sorted(PACK.facts.iter().map(|fact| fact.id.as_str()).collect()),
        sorted(ORACLE.facts.iter().map(|fact| fact.id.as_str()).collect()),
    );
}

fn agrees(person: &Person) -> Result<(), TestCaseError> {
    let apart = differences(&engine_verdicts(person), &oracle_verdicts(person));
    prop_assert!(apart.is_empty(), "engine against oracle, {:?}: {apart:#?}", ORACLE.json_from_person(person));
    Ok(())
}

#[test]
fn engine_and_oracle_agree_on_anybody() {
    for_people(512, people(&ORACLE, Gaps::SOME), |person| agrees(&person));
    for_people(512, people_near_a_row(&ORACLE), |person| agrees(&person));
}

#[test]
fn engine_and_oracle_agree_on_everything_a_row_tells_apart() {
    for row in 0..ORACLE.rows.len() {
        let id = &ORACLE.rows[row].id;
        let mut turn = 0;
        ORACLE.some_completion(row, &ORACLE.nobody(), &[], &mut |person| {
            // Every seventh is enough where there are thousands; seven is no divisor of the number of answers.
            turn += 1;
            if turn < 300 || turn % 7 == 0 {
                let (engine, oracle) = (engine_verdicts(person), oracle_verdicts(person));
                assert_eq!(engine.get(id), oracle.get(id), "{id}, {:?}", ORACLE.json_from_person(person));
            }
            false
        });
    }
}

#[test]
fn nobody_asking_leaves_every_row_missing() {
    let verdicts = engine_verdicts(&ORACLE.nobody());
    assert_eq!(verdicts.len(), ORACLE.rows.len());
    assert!(verdicts.values().all(|verdict| *verdict == Verdict::Missing), "{verdicts:?}");
}

#[test]
fn not_being_sure_of_one_answer_never_turns_a_row_into_no() {
    for_people(48, people(&ORACLE, Gaps::ANSWERED), |person| {
        for fact in 1..ORACLE.facts.len() {
            let mut unsure = person.clone();
            unsure[fact] = Some(Given::Unsure);
            for (id, _) in engine_verdicts(&unsure).into_iter().filter(|(_, verdict)| *verdict == Verdict::No) {
                let forced = no_whatever_the_answer(&id, fact, &person);
                prop_assert!(forced, "{id} need not be no: {:?}", ORACLE.json_from_person(&unsure));
            }
        }
        Ok(())
    });
}

/// By the oracle: without this answer, every completion says no.
fn no_whatever_the_answer(id: &str, fact: usize, person: &Person) -> bool {
    let row = ORACLE.rows.iter().position(|row| row.id == id).expect("a known row");
    let mut open = person.clone();
    open[fact] = None;
    let says_no = |person: &Person| ORACLE.verdict(&ORACLE.rows[row], person) == Some(Verdict::No);
    says_no(&open) && !ORACLE.some_completion(row, &open, &[], &mut |done| !says_no(done))
}

#[test]
fn every_row_reaches_every_verdict_its_flags_allow() {
    for (row, rules) in ORACLE.rows.iter().enumerate() {
        // The rule is never just `true`, so no can always be reached; unsure answers reach ask.
        let allowed = match rules.has("ask-only") {
            true => BTreeSet::from([Verdict::Ask, Verdict::No]),
            false => BTreeSet::from([Verdict::Likely, Verdict::Ask, Verdict::No]),
        };
        let mut reached = BTreeSet::new();
        ORACLE.some_completion(row, &ORACLE.nobody(), &[], &mut |person| {
            let Some(verdict) = ORACLE.verdict(rules, person) else { return false };
            if reached.insert(verdict) {
                let engine = engine_verdicts(person).get(&rules.id).copied();
                assert_eq!(engine, Some(verdict), "{}, {:?}", rules.id, ORACLE.json_from_person(person));
            }
            false
        });
        assert_eq!(reached, allowed, "{}", rules.id);
    }
}

/// A hidden question counts as its neutral answer; that may not decide anything.
#[test]
fn hiding_a_question_changes_no_verdict() {
    for (row, rules) in ORACLE.rows.iter().enumerate() {
        for fact in ORACLE.reach(row).iter().copied().filter(|fact| ORACLE.facts[*fact].gate.is_some()) {
            ORACLE.some_completion(row, &ORACLE.nobody(), &[fact], &mut |person| {
                if ORACLE.is_hidden(fact, person) {
                    let hidden = ORACLE.verdict(rules, person);
                    for given in ORACLE.answers(row, fact) {
                        let mut shown = person.clone();
                        shown[fact] = Some(given.clone());
                        let counting = ORACLE.effective_but(&shown, Some(fact));
                        let verdict = ORACLE.verdict_counting(rules, &counting);
                        let json = ORACLE.json_from_person(&shown);
                        assert_eq!(verdict, hidden, "{} by {}: {json:?}", rules.id, ORACLE.facts[fact].id);
                    }
                }
                false
            });
        }
    }
}

/// Where everything is known, the conditions are plain CEL: the cel crate's own interpreter must agree.
#[test]
fn engine_agrees_with_the_cel_interpreter_where_everything_is_known() {
    let named: Vec<_> = ORACLE.named.iter().map(|named| (named, program(&named.source))).collect();
    let rows: Vec<_> =
        ORACLE.rows.iter().map(|row| row.sources.each_ref().map(|source| source.as_deref().map(program))).collect();
    for_people(256, people(&ORACLE, Gaps::DEFINITE), |person| {
        let counting = ORACLE.effective(&person);
        let mut context = context(&counting);
        let mut doubtful = Vec::new();
        for (named, program) in &named {
            match named.meaning.truth(&ORACLE.facts, &counting) {
                Truth::True | Truth::False => {
                    context.add_variable_from_value(named.id.as_str(), holds(program, &context))
                }
                _ => doubtful.push(named.id.as_str()),
            }
        }
        let engine = engine_verdicts(&person);
        for (row, programs) in ORACLE.rows.iter().zip(&rows) {
            let rests_on = |name: &&str| programs.iter().flatten().any(|part| part.references().has_variable(name));
            if doubtful.iter().any(rests_on) {
                continue;
            }
            let [rule, wider, clash] =
                programs.each_ref().map(|part| part.as_ref().map(|part| Truth::of(holds(part, &context))));
            let weighed = oracle::Weighed { rule: rule.expect("every row has a rule"), wider, clash };
            let expected = ORACLE.decide(row, &weighed, &counting);
            let json = ORACLE.json_from_person(&person);
            prop_assert_eq!(engine.get(&row.id).copied(), expected, "{}: {:?}", &row.id, json);
        }
        Ok(())
    });
}

fn program(source: &str) -> cel::Program {
    cel::Program::compile(source).unwrap_or_else(|error| panic!("{source}: {error}"))
}

fn holds(program: &cel::Program, context: &cel::Context) -> bool {
    match program.execute(context) {
        Ok(cel::Value::Bool(holds)) => holds,
        other => panic!("neither true nor false: {other:?}"),
    }
}

fn context(person: &Person) -> cel::Context<'static, 'static> {
    let mut context = cel::Context::default();
    for (fact, given) in ORACLE.facts.iter().zip(person) {
        let value = match given.as_ref().expect("everything is known") {
            Given::One(value) => cel::Value::from(fact.values[*value].as_str()),
            Given::Number(number) => cel::Value::Int(*number),
            Given::Some { listed, unsure: false } => {
                let listed = fact.values.iter().filter(|value| listed & fact.bits(&[value]) != 0);
                cel::Value::from(listed.map(String::as_str).collect::<Vec<_>>())
            }
            other => panic!("{} is not known: {other:?}", fact.id),
        };
        context.add_variable_from_value(fact.id.as_str(), value);
    }
    context
}
