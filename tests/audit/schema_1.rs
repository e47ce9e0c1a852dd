//! Texts that the first program wrote: read for ever, written never again. Their files never change.

use crate::support::samples::{full, full_v1};
use serde_json::{Value, json};
use tongda::codec::{DecodeError, audit};

const SITE_1: &str = include_str!("../data/audit/v1/site.json");
const ROUND_1: &str = include_str!("../data/audit/v1/round.json");

#[test]
fn schema_1_is_read_for_ever() {
    let (site, round) = full_v1();
    assert_eq!(audit::decode_site(SITE_1), Ok(site));
    assert_eq!(audit::decode_round(ROUND_1), Ok(round.clone()));
    // As the store of that time kept it: the head, and each edit on its own.
    let mut whole: Value = serde_json::from_str(ROUND_1).expect("JSON");
    let lines = whole["log"].as_array().cloned().unwrap_or_default();
    whole["log"] = json!([]);
    let head = audit::decode_head(&whole.to_string()).expect("sound");
    assert_eq!(head, round.head);
    let entry = |line| json!({ "schema": 1, "round": "round-1", "entry": line }).to_string();
    let edits = lines.into_iter().rev().map(|line| audit::decode_entry(&entry(line)).expect("sound")).collect();
    assert_eq!(audit::assemble(head, edits), Ok(round));
}

#[test]
fn schema_1_is_never_written_again() {
    let (site, round) = full_v1();
    for text in [audit::encode_site(&site), audit::encode_round(&round), audit::encode_head(&round.head)] {
        assert!(text.starts_with("{\"schema\":2,"), "{text}");
    }
    assert_eq!(audit::decode_site(&audit::encode_site(&site)), Ok(site));
    assert_eq!(audit::decode_round(&audit::encode_round(&round)), Ok(round));
}

#[test]
fn schema_1_had_no_actions_and_nothing_of_what_came_later() {
    let action = audit::encode_action(&full().2).replacen("\"schema\":2", "\"schema\":1", 1);
    assert_eq!(audit::decode_action(&action), Err(DecodeError::Damaged { place: "schema".to_owned() }));
    for (from, to) in [
        ("\"schema\":1", "\"schema\":1,\"scope\":[]"),
        ("\"seq\":2", "\"id\":\"a.2\",\"seq\":2"),
        ("{\"clear\":{\"check\":\"sign\"}}", "\"discard\""),
        ("\"check\":\"sign\"", "\"spot\":\"sign\""),
        ("\"target\":11", "\"target\":\"0.11\""),
        ("\"target\":11", "\"target\":13"),
        ("\"target\":11", "\"target\":0"),
        ("\"seq\":2", "\"seq\":0"),
        ("\"seq\":2", "\"seq\":3"),
        ("\"schema\":1", "\"schema\":2"),
    ] {
        let text = ROUND_1.replacen(from, to, 1);
        assert_ne!(text, ROUND_1, "{from} is not in the text");
        assert_eq!(audit::decode_round(&text).map_err(|e| e.key()), Err("damaged"), "{from} -> {to}");
    }
}

#[test]
fn whatever_schema_1_says_can_be_stored_and_read_again() {
    for check in ["a b", "", "../x", "\u{95e8}", "sign..2"] {
        let text = ROUND_1.replace("\"check\":\"sign\"", &format!("\"check\":\"{check}\""));
        let Ok(round) = audit::decode_round(&text) else { continue };
        assert_eq!(audit::decode_round(&audit::encode_round(&round)), Ok(round), "{check:?}");
    }
}
