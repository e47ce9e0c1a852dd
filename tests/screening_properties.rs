//! The engine against the oracle, for people made up at random and for every case a row tells apart.
#![cfg(feature = "cli")]

mod cases;
mod engine;
mod oracle;
mod people;

use engine::{ORACLE, PACK, answers, differences, engine_verdicts, oracle_verdicts, verdict};
use oracle::{Given, Person, Truth, Verdict};
use people::crowd::{Dice, somebody};
use people::{Gaps, for_people, people, people_near_a_row};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use tongda::screening::decide;

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

/// How many people the crowd has.
const CROWD: u64 = 100_000;

/// How often each row came to each verdict.
type Counts = BTreeMap<(String, Verdict), usize>;

#[test]
fn engine_and_oracle_agree_on_a_hundred_thousand_people() {
    let known: Vec<Person> = cases::all().iter().map(cases::Case::person).collect();
    let share = std::thread::available_parallelism().map_or(1, |cores| cores.get() as u64);
    let parts: Vec<Counts> = std::thread::scope(|scope| {
        let part = |seed| {
            let known = &known;
            scope.spawn(move || crowd(known, seed, CROWD.div_ceil(share)))
        };
        let running: Vec<_> = (0..share).map(part).collect();
        running.into_iter().map(|part| part.join().expect("every part agrees")).collect()
    });
    let mut counts = Counts::new();
    for ((row, verdict), count) in parts.into_iter().flatten() {
        *counts.entry((row, verdict)).or_default() += count;
    }
    // A crowd for whom no rule holds would prove little.
    let rare: Vec<String> = ORACLE
        .rows
        .iter()
        .filter_map(|row| {
            let best = if row.has("ask-only") { Verdict::Ask } else { Verdict::Likely };
            let count = counts.get(&(row.id.clone(), best)).copied().unwrap_or_default();
            (count < 100).then(|| format!("{} is {best:?} for {count} only", row.id))
        })
        .collect();
    assert!(rare.is_empty(), "{rare:#?}");
}

fn crowd(known: &[Person], seed: u64, size: u64) -> Counts {
    let mut dice = Dice(seed);
    let mut counts = Counts::new();
    for _ in 0..size {
        let person = somebody(&ORACLE, known, &mut dice);
        let (engine, oracle) = (engine_verdicts(&person), oracle_verdicts(&person));
        let apart = differences(&engine, &oracle);
        assert!(apart.is_empty(), "engine against oracle, {:?}: {apart:#?}", ORACLE.json_from_person(&person));
        for found in engine {
            *counts.entry(found).or_default() += 1;
        }
    }
    counts
}

#[test]
fn engine_and_oracle_agree_on_everything_a_row_tells_apart() {
    for row in &ORACLE.rows {
        let (at, index) = (ORACLE.position(&row.id), PACK.rows.iter().position(|known| known.id == row.id));
        let index = index.expect("a known row");
        let mut turn = 0;
        // Whoever asks for others does not see the row at all; the crowd below tries that.
        let mut asking = ORACLE.nobody();
        asking[0] = Some(Given::One(ORACLE.facts[0].value(row.for_whom())));
        ORACLE.every_completion(at, &asking, &mut |person| {
            // Some are enough where there are hundreds of thousands; the step divides no number of answers.
            turn += 1;
            if turn < 2000 || turn % 97 == 0 {
                let engine = verdict(decide(&PACK, &PACK.rows[index], &answers(person).effective(&PACK)).verdict);
                let oracle = ORACLE.verdict(row, person);
                assert_eq!(Some(engine), oracle, "{}, {:?}", row.id, ORACLE.json_from_person(person));
            }
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

/// Rows whose whole rule is who asks: there is nothing to fail or to be unsure of.
const NOTHING_TO_FAIL: [(&str, &[Verdict]); 2] =
    [("prevention-screening", &[Verdict::Likely, Verdict::Ask]), ("quota-rule", &[Verdict::Likely])];

#[test]
fn every_row_reaches_every_verdict_its_flags_allow() {
    let mut faults = Vec::new();
    for (row, rules) in ORACLE.rows.iter().enumerate() {
        let exception = NOTHING_TO_FAIL.iter().find(|(id, _)| *id == rules.id).map(|(_, verdicts)| *verdicts);
        let allowed: BTreeSet<Verdict> = match exception {
            Some(verdicts) => verdicts.iter().copied().collect(),
            None if rules.has("ask-only") => BTreeSet::from([Verdict::Ask, Verdict::No]),
            None => BTreeSet::from([Verdict::Likely, Verdict::Ask, Verdict::No]),
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
        reached.remove(&Verdict::Missing);
        if reached != allowed {
            faults.push(format!("{} reaches {reached:?}, its flags allow {allowed:?}", rules.id));
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

/// A hidden question counts as its neutral answer; that may not decide anything.
#[test]
fn hiding_a_question_changes_no_verdict() {
    for (row, rules) in ORACLE.rows.iter().enumerate() {
        for fact in ORACLE.reach(row).iter().copied().filter(|fact| ORACLE.facts[*fact].gate.is_some()) {
            ORACLE.some_completion(row, &ORACLE.nobody(), &[fact], &mut |person| {
                if ORACLE.is_hidden(fact, person) {
                    let hidden = ORACLE.verdict(rules, person);
                    for given in ORACLE.answers(row, fact, person).iter() {
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
