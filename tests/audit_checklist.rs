//! The validator finds each fault an editor can make.

mod audit_support;

use audit_support::{LIST, list};
use tongda::pack::checklist::{Checklist, validate};

/// Changes the text of the test list and expects exactly one kind of finding at a place.
fn check(from: &str, to: &str, place: &str, fault: &str) {
    let text = LIST.replacen(from, to, 1);
    assert_ne!(text, LIST, "{from} is not in the list");
    let list: Checklist = serde_json::from_str(&text).expect("still a checklist");
    let problems = validate(&list);
    assert!(problems.iter().any(|p| p.place == place && p.fault.contains(fault)), "{from} -> {to}: {problems:?}");
}

#[test]
fn the_test_list_is_sound() {
    assert_eq!(validate(&list()), []);
}

#[test]
fn each_fault_is_found() {
    check("\"id\": \"door\"", "\"id\": \"stall\"", "stall", "used twice");
    check("\"id\": \"door\"", "\"id\": \"a door\"", "a door", "cannot be stored");
    check("\"group\": \"g\"", "\"group\": \"h\"", "bar-height", "unknown group");
    check("\"instrument\": \"tape\"", "\"instrument\": \"rope\"", "bar-height", "unknown instrument");
    check("\"instrument\": \"tape\"", "\"instrument\": \"area\"", "bar-height", "differ in unit");
    check("\"kind\": \"measure\"", "\"kind\": \"yes-no\"", "bar-height", "yes-no with parts");
    check("\"kind\": \"measure\"", "\"kind\": \"count\"", "bar-height", "is not a count");
    check("\"kind\": \"yes-no\"", "\"kind\": \"measure\"", "sign", "nothing to read off");
    check("\"min\": \"250\"", "\"min\": \"450\"", "bar-height", "larger than max");
    check("\"tolerance\": \"10\"", "\"max\": \"10\"", "exact", "go together");
    check("\"tolerance\": \"10\"", "\"tolerance\": \"0\"", "exact", "not positive");
    check("\"tolerance\": \"10\"", "\"tolerance\": \"10\", \"min\": \"1\"", "exact", "beside min or max");
    check("\"new\"", "\"new\", \"altered\"", "door", "two limits");
    check("\"decimals\": 1", "\"decimals\": 4", "bar-height", "too many decimals");
    check("\"certainty\": \"verified\"", "\"certainty\": \"memory\"", "bar-height", "nobody has read");
    check("\"clause\": \"1.1\"", "\"clause\": \"\"", "bar-height", "no clause");
    check("\"300\"", "\"3000\"", "door", "plausible range");
    check("\"groups\": [", "\"groups\": [\"empty\",", "empty", "no check");
    check("\"uncertainty\": \"5\"", "\"uncertainty\": \"-5\"", "tape", "negative");
}

#[test]
fn figures_that_are_not_decimals_do_not_load() {
    for to in ["\"wide\"", "1.5", "true", "\"1e3\"", "\"\""] {
        let text = LIST.replacen("\"250\"", to, 1);
        assert!(serde_json::from_str::<Checklist>(&text).is_err(), "{to}");
    }
}

#[test]
fn unknown_fields_do_not_load() {
    let text = LIST.replacen("\"limits\"", "\"limit\"", 1);
    assert!(serde_json::from_str::<Checklist>(&text).is_err());
}
