//! The people of `data/people`: engine and oracle say what was worked out from the rule document.
#![cfg(feature = "cli")]

mod cases;
mod engine;
mod oracle;

use cases::{all, case};
use engine::{ORACLE, PACK, Verdicts, differences, engine_verdicts, oracle_verdicts};
use oracle::{Given, Verdict};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use tongda::screening::answers_from_json;

/// Where engine or oracle differ from what was worked out.
fn faults(name: &str, answers: &Map<String, Value>, expected: &Verdicts) -> Vec<String> {
    let person = ORACLE.person_from_json(answers);
    let ways = [("engine", engine_verdicts(&person)), ("oracle", oracle_verdicts(&person))];
    let apart = ways.iter().flat_map(|(by, verdicts)| {
        let apart = differences(verdicts, expected).into_iter();
        apart.map(move |line| format!("{name}: {by}: {line} as worked out"))
    });
    apart.collect()
}

#[test]
fn people_and_organisations_worked_out_from_the_rule_document() {
    let cases = all();
    assert!(cases.len() >= 60, "{} people and organisations", cases.len());
    let faults: Vec<String> =
        cases.iter().flat_map(|case| faults(&case.stem, &case.answers, &case.verdicts())).collect();
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn not_being_sure_of_each_single_answer() {
    let cases: Vec<_> = all().into_iter().filter(|case| !case.unsure.is_empty()).collect();
    assert!(!cases.is_empty());
    for case in cases {
        for fact in case.answers.keys().filter(|fact| *fact != "for_whom") {
            let changes = case.unsure.get(fact).unwrap_or_else(|| panic!("{}: nothing said of {fact}", case.stem));
            let (mut answers, mut expected) = (case.answers.clone(), case.verdicts());
            answers.insert(fact.clone(), json!("unsure"));
            for (row, verdict) in changes.as_object().expect("rows") {
                expected.insert(row.clone(), Verdict::from_word(verdict.as_str().expect("a word")));
            }
            let faults = faults(&format!("{}, not sure of {fact}", case.stem), &answers, &expected);
            assert!(faults.is_empty(), "{faults:#?}");
        }
    }
}

/// The browser tests answer whatever they are asked from the file, and count the answers in the review.
#[test]
fn the_farmer_answers_exactly_what_is_asked() {
    let farmer = case("farmer");
    let asked = tongda::screening::play(&PACK, &engine::answers(&farmer.person())).asked;
    let asked: BTreeSet<&str> = asked.iter().map(|fact| PACK.facts[*fact].id.as_str()).collect();
    assert_eq!(asked, farmer.answers.keys().map(String::as_str).collect());
}

#[test]
fn every_answer_is_given_by_somebody() {
    let given: BTreeSet<String> = all()
        .iter()
        .flat_map(|case| case.answers.clone())
        .flat_map(|(fact, answer)| match answer {
            Value::Array(several) => several.iter().map(|one| format!("{fact} {one}")).collect(),
            one => vec![format!("{fact} {one}")],
        })
        .collect();
    let values = PACK.facts.iter().flat_map(|fact| fact.values.iter().map(move |v| format!("{} \"{v}\"", fact.id)));
    let edges = [("age", &[0, 6, 7, 15, 16, 17, 18, 59, 60][..]), ("posts", &[49, 50, 66, 67])];
    let numbers = edges.iter().flat_map(|(fact, edges)| edges.iter().map(move |edge| format!("{fact} {edge}")));
    let missing: Vec<String> = values.chain(numbers).filter(|answer| !given.contains(answer)).collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn employers_and_organisations_see_no_row_for_people() {
    for who in ["employer", "org"] {
        let mut person = ORACLE.nobody();
        let at = ORACLE.fact("for_whom");
        person[at] = Some(Given::One(ORACLE.facts[at].value(who)));
        for id in engine_verdicts(&person).keys() {
            let row = ORACLE.rows.iter().find(|row| row.id == *id).expect("a known row");
            assert_eq!(row.for_whom(), who, "{id}");
        }
    }
}

#[test]
fn answers_that_are_refused() {
    let refused = [
        json!({"for_whom": "unsure"}),
        json!({"for_whom": "somebody"}),
        json!({"no_such_question": "yes"}),
        json!({"kinds": ["limb", "none"]}),
        json!({"kinds": ["none", "unsure"]}),
        json!({"kinds": []}),
        json!({"kinds": ["no_such_kind"]}),
        json!({"cert": ["have"]}),
        json!({"cert": "perhaps"}),
        json!({"cert": 1}),
        json!({"age": -1}),
        json!({"age": 121}),
        json!({"age": 17.5}),
        json!({"age": "17"}),
        json!({"staff": 9, "disabled_staff": 10}),
        json!({"disabled_staff": 1, "severe_staff": 2}),
        json!({"staff": 9, "severe_staff": 10}),
        json!({"posts": -1}),
        json!({"placed_1y": 100_001}),
    ];
    for record in refused {
        let answers = answers_from_json(&PACK, record.as_object().expect("a record"));
        assert!(answers.is_err(), "{record} is taken");
    }
}

#[test]
fn not_sure_may_stand_alone_or_in_a_list() {
    for record in [json!({"kinds": "unsure"}), json!({"kinds": ["unsure"]}), json!({"kinds": ["limb", "unsure"]})] {
        let answers = answers_from_json(&PACK, record.as_object().expect("a record"));
        assert!(answers.is_ok(), "{record} is refused");
    }
}
