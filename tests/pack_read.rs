//! The pack that ships: what the compiler writes, the browser reads back; damage is refused and named.
#![cfg(feature = "cli")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::path::Path;
use tongda::pack::{LoadError, Pack, compile, load, load_checklists};

fn pack() -> Pack {
    compile::compile(Path::new("content/wulingyuan")).unwrap_or_else(|f| panic!("{}", f[0]))
}

#[test]
fn everything_the_compiler_writes_is_read_back() {
    let written = pack();
    let json = serde_json::to_string(&written).unwrap();
    let mut read = load(&json).unwrap();
    load_checklists(&mut read, &json).unwrap();
    assert_eq!(serde_json::to_value(&read).unwrap(), serde_json::to_value(&written).unwrap());
    assert_eq!(read.cells.len(), read.rows.len());
}

#[test]
fn a_pack_of_another_schema_is_refused_with_its_number() {
    assert_eq!(load(r#"{"schema": 99}"#).unwrap_err(), LoadError::Schema(99));
}

#[test]
fn every_cut_pack_is_refused() {
    let json = serde_json::to_string(&pack()).unwrap();
    for end in (0..json.len()).step_by(997).filter(|end| json.is_char_boundary(*end)) {
        assert!(matches!(load(&json[..end]), Err(LoadError::Damaged(_))), "cut at {end}");
    }
}

#[test]
fn a_missing_part_is_named() {
    let whole = serde_json::to_value(pack()).unwrap();
    for part in ["facts", "rows", "table", "tasks", "sources", "papers", "topics", "version", "plan"] {
        let mut cut = whole.clone();
        cut.as_object_mut().unwrap().remove(part);
        assert_eq!(load(&cut.to_string()).unwrap_err(), LoadError::Damaged(part.to_string()));
    }
}

#[test]
fn a_rule_over_facts_that_are_not_there_is_asked_about_and_takes_no_other_row_down() {
    use tongda::screening::{Answer, Answers, Verdict, Why, screen};
    let mut broken = serde_json::to_value(pack()).unwrap();
    broken["rows"][0]["rule"][0]["test"] = serde_json::json!({ "is": [999, 1] });
    let broken = load(&broken.to_string()).unwrap();
    let person = Answers::none(&broken).with(0, Answer::One(0));
    let outcomes = screen(&broken, &person);
    assert_eq!(outcomes[0].verdict, Verdict::Ask);
    assert!(matches!(outcomes[0].why, Why::Failed(_)));
    let whole = pack();
    let rest = screen(&whole, &Answers::none(&whole).with(0, Answer::One(0)));
    assert_eq!(outcomes[1..], rest[1..]);
}
