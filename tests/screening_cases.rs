//! People whose results were worked out by hand from the rule document; one file each in `data/people`.
//!
//! `like` takes over another file's answers and expectations and changes some. `unsure` says, for each answer of the
//! person, which rows change when that answer is not sure.
#![cfg(feature = "cli")]

mod engine;
mod oracle;

use engine::{ORACLE, PACK, engine_verdicts, oracle_verdicts};
use oracle::{Given, Verdict};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use tongda::screening::answers_from_json;

struct Case {
    name: String,
    person: Map<String, Value>,
    expect: Map<String, Value>,
    unsure: Map<String, Value>,
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/people")
}

fn stems() -> Vec<String> {
    let files = std::fs::read_dir(folder()).expect("the folder of people");
    let stem = |file: PathBuf| file.file_stem().expect("a name").to_string_lossy().into_owned();
    let mut stems: Vec<String> = files.map(|file| stem(file.expect("a file").path())).collect();
    stems.sort();
    stems
}

fn case(stem: &str) -> Case {
    let text = std::fs::read_to_string(folder().join(stem).with_extension("json")).expect("a readable file");
    let record: Value = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{stem}: {error}"));
    let part = |key: &str| record.get(key).and_then(Value::as_object).cloned().unwrap_or_default();
    let (mut person, mut expect) = match record.get("like").and_then(Value::as_str) {
        Some(other) => {
            let like = case(other);
            (like.person, like.expect)
        }
        None => Default::default(),
    };
    person.extend(part("person"));
    expect.extend(part("expect"));
    let name = record["name"].as_str().expect("a name");
    Case { name: format!("{stem}: {name}"), person, expect, unsure: part("unsure") }
}

fn check(name: &str, person: &Map<String, Value>, expect: &Map<String, Value>) {
    let person = ORACLE.person_from_json(person);
    for (by, verdicts) in [("engine", engine_verdicts(&person)), ("oracle", oracle_verdicts(&person))] {
        let wrong = expect.iter().filter_map(|(row, verdict)| {
            let expected = Verdict::from_word(verdict.as_str().expect("a word"));
            let found = verdicts.get(row);
            (found != Some(&expected)).then(|| format!("{row}: {found:?}, by hand {expected:?}"))
        });
        let wrong: Vec<String> = wrong.collect();
        assert!(wrong.is_empty(), "{by}, {name}: {wrong:#?}");
    }
}

#[test]
fn people_worked_out_by_hand() {
    for case in stems().iter().map(|stem| case(stem)) {
        check(&case.name, &case.person, &case.expect);
    }
}

#[test]
fn not_being_sure_of_each_single_answer() {
    let cases: Vec<Case> = stems().iter().map(|stem| case(stem)).filter(|case| !case.unsure.is_empty()).collect();
    assert!(!cases.is_empty());
    for case in cases {
        for fact in case.person.keys().filter(|fact| *fact != "for_whom") {
            let changes = case.unsure.get(fact).unwrap_or_else(|| panic!("{}: nothing said of {fact}", case.name));
            let (mut person, mut expect) = (case.person.clone(), case.expect.clone());
            person.insert(fact.clone(), json!("unsure"));
            expect.extend(changes.as_object().expect("rows").clone());
            check(&format!("{}, not sure of {fact}", case.name), &person, &expect);
        }
    }
}

#[test]
fn the_farmer_is_worked_out_for_every_row_for_people() {
    let expected: BTreeSet<String> = case("farmer").expect.keys().cloned().collect();
    let rows = ORACLE.rows.iter().filter(|row| row.for_whom() == "person");
    assert_eq!(expected, rows.map(|row| row.id.clone()).collect());
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
