//! The validator finds each fault an editor can make.

use crate::support::{LIST, list};
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
    check("\"group\": [", "\"group\": [{ \"id\": \"empty\" },", "empty", "no check");
    check("\"group\": [", "\"group\": [{ \"id\": \"g\" },", "g", "listed twice");
    check("\"column9\": [\n  4", "\"column9\": [\n  9", "column9", "no item");
    check("\"column9\": [\n  4", "\"column9\": [\n", "column9", "no item");
    check("\"unit\": \"mm\"\n  },", "\"unit\": \"m\"\n  },", "door", "differ in unit");
    check("\"uncertainty\": \"5\"", "\"uncertainty\": \"-5\"", "tape", "negative");
}

#[test]
fn each_fault_of_what_depends_on_something_else_is_found() {
    let relation = "\"relation\": {\n    \"part\": \"landing\",\n    \"at_least\": \"ramp\"";
    for (to, fault) in [
        ("\"relation\": { \"part\": \"door\", \"at_least\": \"ramp\"", "does not have"),
        ("\"relation\": { \"part\": \"landing\", \"at_least\": \"door\"", "does not have"),
        ("\"relation\": { \"part\": \"ramp\", \"at_least\": \"ramp\"", "held against each other"),
    ] {
        check(relation, to, "ramp-landing", fault);
    }
    let part = "\"id\": \"landing\",\n     \"unit\": \"mm\",\n     \"decimals\": 1,\n     \"limits\": []";
    let limited = part.replace("[]", "[{ \"min\": \"1\" }]");
    check(part, &limited, "ramp-landing", "held against each other");
    check(part, &part.replace("\"mm\"", "\"m\""), "ramp-landing", "held against each other");
    check("\"by\": \"total\"", "\"by\": \"number\"", "seats", "not there");
    check("\"by\": \"total\"", "\"by\": \"door\"", "seats", "not there");
    check("\"from\": \"100\"", "\"from\": \"1\"", "seats", "no steps in order");
    check("\"each\": \"200\"", "\"each\": \"0\"", "seats", "not positive");
    check("\"percent\": \"2\"", "\"percent\": \"-2\"", "seats", "not positive");
    check("\"duty\": \"unread\"", "\"duty\": \"advisory\"", "mirror", "nobody has read");
    check("\"duty\": \"reference\"", "\"duty\": \"unread\"", "basin", "was read");
    check("\"checks\": [\n    \"door\"", "\"checks\": [\n    \"gate\"", "too-narrow", "unknown check");
    check("\"door\",\n    \"ramp-width\"", "", "too-narrow", "no check");
    check("\"door\",\n    \"ramp-width\"", "\"door\", \"stall\", \"sign\", \"firm\"", "too-narrow", "more than three");
}

#[test]
fn the_list_is_written_as_it_is_read() {
    let text = serde_json::to_string(&list()).expect("JSON");
    assert_eq!(serde_json::from_str::<Checklist>(&text).expect("a checklist"), list());
}

#[test]
fn groups_and_checks_are_asked_by_name_and_building() {
    use tongda::pack::checklist::BuildKind;
    let list = list();
    assert_eq!(
        (list.repeats(&"ramp".into()), list.repeats(&"g".into()), list.repeats(&"x".into())),
        (true, false, false)
    );
    let lift = |build| list.checks_for(build).any(|check| check.id.as_str() == "lift");
    assert_eq!(BuildKind::ALL.map(lift), [true, true, false]);
    let gates: Vec<_> = list.checks.iter().filter(|check| check.gate).map(|check| check.id.as_str()).collect();
    assert_eq!(gates, ["lift", "ramp-width"]);
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
