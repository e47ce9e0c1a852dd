//! Storage texts: round trips, frozen fixtures, and everything that must be refused.

use crate::support::samples::{full, recheck};
use crate::support::{a, answer, at, b, day, empty_round, list, note, reading, spot};
use proptest::prelude::*;
use tongda::audit::action::Action;
use tongda::audit::digest::Digest;
use tongda::audit::edit::Edit;
use tongda::audit::judge::{Outcome, Remark};
use tongda::audit::log::Log;
use tongda::audit::observation::{Answer, Method, Rank, ShownVerdict};
use tongda::audit::round::{Head, Round};
use tongda::audit::score::{Lack, Points, Score};
use tongda::audit::summary::Counts;
use tongda::codec::{DecodeError, audit};
use tongda::pack::checklist::{BuildKind, Duty};

/// A head with a digest and a scope. Its numbers are made up: frozen texts must not hang on today's rules.
fn head() -> Head {
    let points = |earned, decided, all| Points { earned, decided, all };
    let digest = Digest {
        rules_version: "test-1".into(),
        counts: Counts { passed: 6, failed: 5, cannot_tell: 4, inapplicable: 3, no_such_facility: 2, untested: 1 },
        score: Score {
            total: points(7, 19, 41),
            groups: vec![("g".into(), points(5, 14, 31)), ("ramp".into(), points(2, 5, 10))],
            checks: 0,
            gates: vec!["lift".into(), "ramp-width".into()],
            enough: 60,
            least: 0,
            scoring_version: None,
        },
        touched: at(86_500),
        is_closed: true,
        is_discarded: false,
        next_look: Some(day("2027-02-24")),
        failed_due: [(spot("door"), day("2027-05-24"))].into(),
        differs: 0,
        unsettled: 0,
    };
    Head { digest: Some(digest), ..recheck().head }
}

/// The frozen texts of schema 2 and what they say, all in one list.
fn frozen() -> [(&'static str, &'static str, String); 5] {
    let (site, round, action) = full();
    [
        ("site.json", include_str!("../data/audit/v2/site.json"), audit::encode_site(&site)),
        ("round.json", include_str!("../data/audit/v2/round.json"), audit::encode_round(&round)),
        ("action.json", include_str!("../data/audit/v2/action.json"), audit::encode_action(&action)),
        ("head.json", include_str!("../data/audit/v2/head.json"), audit::encode_head(&head())),
        (
            "entry.json",
            include_str!("../data/audit/v2/entry.json"),
            audit::encode_entry(&round.head.id, &round.log.entries()[0]),
        ),
    ]
}

#[test]
fn schema_2_is_read_for_ever() {
    let (site, round, action) = full();
    let text = |wanted: &str| frozen().into_iter().find(|(name, ..)| *name == wanted).map_or("", |(_, text, _)| text);
    assert_eq!(audit::decode_site(text("site.json")), Ok(site));
    assert_eq!(audit::decode_round(text("round.json")), Ok(round.clone()));
    assert_eq!(audit::decode_action(text("action.json")), Ok(action));
    assert_eq!(audit::decode_head(text("head.json")), Ok(head()));
    let (id, entry) = audit::decode_entry(text("entry.json")).expect("sound");
    assert_eq!((id, Some(&entry)), (round.head.id.clone(), round.log.entries().first()));
    for (name, text, written) in frozen() {
        assert_eq!(written, text.trim_end(), "{name}");
    }
}

#[test]
fn the_frozen_texts_use_every_kind_of_edit() {
    let all: String = frozen().into_iter().map(|(_, text, _)| text).collect();
    for key in [
        "answer",
        "clear",
        "note",
        "add-photo",
        "remove-photo",
        "describe-photo",
        "instance",
        "close",
        "undo",
        "create",
        "change",
        "order",
        "fix",
        "verify",
        "position",
        "signature",
        "seen",
        "scope",
        "digest",
    ] {
        assert!(all.contains(&format!("\"{key}\":")), "{key}");
    }
    for word in ["\"reopen\"", "\"discard\"", "\"delete\"", "\"drop\"", "\"tablet-a.1\"", "\"tablet-b.1\"", "..2\""] {
        assert!(all.contains(word), "{word}");
    }
}

#[test]
fn head_and_edits_make_the_round_again_in_any_order() {
    let (_, round, _) = full();
    let head = audit::decode_head(&audit::encode_head(&round.head)).expect("sound");
    assert_eq!(head, round.head);
    assert_eq!(audit::decode_round(&audit::encode_head(&round.head)).map(|r| r.log), Ok(Log::default()));
    let mut edits: Vec<_> = round
        .log
        .entries()
        .iter()
        .map(|e| audit::decode_entry(&audit::encode_entry(&round.head.id, e)).expect("sound"))
        .collect();
    edits.reverse();
    assert_eq!(audit::assemble(head.clone(), edits.clone()), Ok(round));
    edits.remove(4);
    assert_eq!(audit::assemble(head.clone(), edits.clone()).map_err(|e| e.key()), Err("damaged"));
    edits.truncate(0);
    edits.push(("round-9".into(), full().1.log.entries()[0].clone()));
    assert_eq!(audit::assemble(head, edits), Err(DecodeError::Damaged { place: "round".to_owned() }));
}

#[test]
fn a_round_goes_out_without_its_digest_and_is_stored_with_it() {
    let round = Round { head: head(), log: full().1.log };
    assert_eq!(audit::decode_head(&audit::encode_head(&round.head)), Ok(round.head.clone()));
    let out = audit::decode_round(&audit::encode_round(&round)).expect("sound");
    assert_eq!((out.head.digest, out.head.scope, out.log), (None, round.head.scope, round.log));
}

#[test]
fn clauses_and_rank_of_a_verdict_and_the_number_of_other_verdicts_are_kept() {
    let seen = crate::support::seen("door", reading("width 850"), None);
    let shown = ShownVerdict::today(&list(), BuildKind::New, &seen);
    let clauses = shown.as_ref().map(|shown| shown.clauses.clone());
    assert_eq!(clauses, Some(vec!["gb 1.1".to_owned()]));
    let mut round = empty_round();
    let told = Edit::Answer { spot: spot("door"), answer: reading("width 850"), method: Method::default(), shown };
    round.append(&a(), at(1), told);
    let text = audit::encode_round(&round);
    let shown =
        r#""shown":{"outcome":"failed","rules":"test-1","clauses":["gb 1.1"],"duty":"mandatory","remark":"missed"}"#;
    assert!(text.contains(shown), "{text}");
    assert_eq!(audit::decode_round(&text), Ok(round));
    let mut head = head();
    head.digest.as_mut().expect("a digest").differs = 3;
    let text = audit::encode_head(&head);
    assert_eq!(audit::decode_head(&text), Ok(head));
    refused(&text, audit::decode_head, &[("\"differs\":3", "\"differs\":70000", "damaged")]);
}

#[test]
fn the_rank_of_a_verdict_may_be_missing_and_is_never_half() {
    let rank = |duty, gate| Some(Rank { duty, gate });
    for (rank, written) in [
        (None, ""),
        (rank(Duty::Advisory, false), r#","duty":"advisory""#),
        (rank(Duty::Mandatory, true), r#","duty":"mandatory","gate":true"#),
    ] {
        let rules_version = "test-1".into();
        let clauses = Vec::new();
        let shown = Some(ShownVerdict { outcome: Outcome::Passed, rules_version, clauses, rank, remark: None });
        let told = Edit::Answer { spot: spot("sign"), answer: Answer::Yes, method: Method::default(), shown };
        let mut round = empty_round();
        round.append(&a(), at(1), told);
        let text = audit::encode_round(&round);
        assert!(text.contains(&format!(r#""shown":{{"outcome":"passed","rules":"test-1"{written}}}"#)), "{text}");
        assert_eq!(audit::decode_round(&text), Ok(round));
        if written.contains("gate") {
            let changes = [
                (r#""duty":"mandatory","#, "", "damaged"),
                (r#""duty":"mandatory""#, r#""duty":"heavy""#, "damaged"),
                (r#""gate":true"#, r#""gate":1"#, "damaged"),
            ];
            refused(&text, audit::decode_round, &changes);
        }
    }
}

#[test]
fn the_word_of_a_verdict_is_kept_and_may_be_missing() {
    for remark in Remark::examples().into_iter().map(Some).chain([None]) {
        let (rules_version, clauses) = ("test-1".into(), Vec::new());
        let written = remark.as_ref().map(|remark| format!(r#","remark":"{}""#, remark.key())).unwrap_or_default();
        let shown = Some(ShownVerdict { outcome: Outcome::Failed, rules_version, clauses, rank: None, remark });
        let told = Edit::Answer { spot: spot("sign"), answer: Answer::No, method: Method::default(), shown };
        let mut round = empty_round();
        round.append(&a(), at(1), told);
        let text = audit::encode_round(&round);
        assert!(text.contains(&format!(r#""shown":{{"outcome":"failed","rules":"test-1"{written}}}"#)), "{text}");
        assert_eq!(audit::decode_round(&text), Ok(round));
    }
    let mut round = empty_round();
    let seen = crate::support::seen("sign", Answer::No, None);
    let shown = ShownVerdict::today(&list(), BuildKind::Existing, &seen);
    let told = Edit::Answer { spot: spot("sign"), answer: Answer::No, method: Method::default(), shown };
    round.append(&a(), at(1), told);
    let text = audit::encode_round(&round);
    let changes = [(r#""remark":"improvement-plan""#, r#""remark":"fine""#, "damaged")];
    refused(&text, audit::decode_round, &changes);
}

#[test]
fn a_score_is_stored_with_the_version_of_its_constants() {
    let mut head = head();
    head.digest.as_mut().expect("a digest").score.scoring_version = Some(9);
    let text = audit::encode_head(&head);
    assert!(text.contains(r#""enough":60,"scoring":9,"#), "{text}");
    assert_eq!(audit::decode_head(&text), Ok(head));
    refused(&text, audit::decode_head, &[("\"scoring\":9", "\"scoring\":-9", "damaged")]);
}

#[test]
fn a_score_is_stored_with_the_number_of_checks_behind_it_and_a_head_from_before_asked_for_none() {
    let before = head();
    let mut head = head();
    let score = &mut head.digest.as_mut().expect("a digest").score;
    (score.checks, score.least) = (4, 5);
    assert_eq!(score.percent(), Err(Lack::Both));
    let text = audit::encode_head(&head);
    assert!(text.contains(r#""enough":60,"checks":4,"least":5,"#), "{text}");
    assert_eq!(audit::decode_head(&text), Ok(head));
    assert_eq!(audit::decode_head(&text.replace(r#""checks":4,"least":5,"#, "")), Ok(before));
    let changes = [("\"checks\":4", "\"checks\":70000", "damaged"), ("\"least\":5", "\"least\":70000", "damaged")];
    refused(&text, audit::decode_head, &changes);
}

#[test]
fn the_number_of_questions_is_kept_and_a_head_from_before_has_none() {
    let before = head();
    let mut head = head();
    head.digest.as_mut().expect("a digest").unsettled = 2;
    let text = audit::encode_head(&head);
    assert_eq!(audit::decode_head(&text), Ok(head));
    assert_eq!(audit::decode_head(&text.replace(",\"unsettled\":2", "")), Ok(before));
    refused(&text, audit::decode_head, &[("\"unsettled\":2", "\"unsettled\":70000", "damaged")]);
}

/// Changes a text and expects the same answer of whoever reads it.
fn refused<T: std::fmt::Debug>(
    good: &str,
    read: impl Fn(&str) -> Result<T, DecodeError>,
    changes: &[(&str, &str, &str)],
) {
    for (from, to, expected) in changes {
        let text = good.replacen(from, to, 1);
        assert_ne!(text, good, "{from} is not in the text");
        assert_eq!(read(&text).map_err(|e| e.key()).err(), Some(*expected), "{from} -> {to}");
    }
}

#[test]
fn newer_and_damaged_texts_are_told_apart() {
    let (site, round, action) = full();
    refused(
        &audit::encode_round(&round),
        audit::decode_round,
        &[
            ("\"schema\":2", "\"schema\":3", "newer"),
            ("\"schema\":2,", "\"schema\":3,\"more\":[],", "newer"),
            ("\"schema\":2", "\"schema\":0", "damaged"),
            ("\"schema\":2", "\"schema\":-1", "damaged"),
            ("\"schema\":2", "\"schema\":1", "damaged"),
            ("\"schema\":2,", "", "damaged"),
            ("\"id\":\"round-1\"", "\"id\":\"../round-1\"", "damaged"),
            ("\"id\":", "\"extra\":1,\"id\":", "damaged"),
            ("\"tablet-a.2\"", "\"tablet-a.3\"", "damaged"),
            ("\"tablet-a.2\"", "\"tablet a.2\"", "damaged"),
            ("\"target\":\"tablet-a.11\"", "\"target\":\"tablet-a.12\"", "damaged"),
            ("\"target\":\"tablet-a.11\"", "\"target\":\"tablet-b.1\"", "damaged"),
            ("\"target\":\"tablet-a.11\"", "\"target\":11", "damaged"),
            ("\"seen\":{\"tablet-a\":14}", "\"seen\":{\"tablet-a\":40}", "damaged"),
            ("\"seen\":{\"tablet-a\":14}", "\"seen\":{\"tablet a\":14}", "damaged"),
            ("\"seen\":{\"tablet-a\":14}", "\"seen\":{\"tablet-a\":-1}", "damaged"),
            ("\"spot\":\"stall\"", "\"spot\":\"a stall\"", "damaged"),
            ("\"spot\":\"ramp-width..2\"", "\"spot\":\"ramp-width..100\"", "damaged"),
            ("\"number\":2", "\"number\":0", "damaged"),
            ("\"number\":2", "\"number\":100", "damaged"),
            ("\"outcome\":\"failed\"", "\"outcome\":\"fine\"", "damaged"),
            ("\"1497.5\"", "\"wide\"", "damaged"),
            ("\"1497.5\"", "1497.5", "damaged"),
            ("20:43:54", "20:43:99", "damaged"),
        ],
    );
    refused(
        &audit::encode_site(&site),
        audit::decode_site,
        &[
            ("\"schema\":2", "\"schema\":3", "newer"),
            ("\"provenance\":\"device\"", "\"provenance\":\"guess\"", "damaged"),
            ("\"latitude\":293455000", "\"latitude\":900000001", "damaged"),
            ("\"longitude\":1105501234", "\"longitude\":-2147483648", "damaged"),
            ("\"accuracy\":8", "\"accuracy\":-8", "damaged"),
            ("\"build\":\"new\"", "\"build\":\"old\"", "damaged"),
            ("\"year\":2019", "\"year\":65536", "damaged"),
        ],
    );
    refused(
        &audit::encode_action(&action),
        audit::decode_action,
        &[
            ("\"schema\":2", "\"schema\":3", "newer"),
            ("\"due\":\"2026-12-23\"", "\"due\":\"2026-12-32\"", "damaged"),
            ("\"round\":\"round-1\"", "\"round\":\"a/b\"", "damaged"),
            ("\"spot\":\"door\"", "\"spot\":\"\"", "damaged"),
            ("\"drop\"", "\"forget\"", "damaged"),
        ],
    );
    refused(
        &audit::encode_head(&head()),
        audit::decode_head,
        &[
            ("\"digest\":{", "\"digest\":{\"more\":1,", "damaged"),
            ("\"scope\":[\"door\"", "\"scope\":[\"a door\"", "damaged"),
            ("\"total\":[", "\"total\":[999,", "damaged"),
            ("\"total\":[7,19,41]", "\"total\":[20,19,41]", "damaged"),
            ("\"total\":[7,19,41]", "\"total\":[7,42,41]", "damaged"),
            ("\"total\":[7,19,41]", "\"total\":[7,19,6553501]", "damaged"),
            ("\"next_look\":\"2027-02-24\"", "\"next_look\":\"2027-02-30\"", "damaged"),
            ("\"2027-05-24\"", "\"2027-05-32\"", "damaged"),
        ],
    );
}

proptest! {
    #[test]
    fn any_text_is_answered(text: String, place in 0usize..4000, insert in "[{}\\[\\]\",:0-9a-z]{1,4}") {
        prop_assert!(audit::decode_round(&text).is_err() && audit::decode_action(&text).is_err());
        let mut mangled = audit::encode_round(&full().1);
        let place = (place % mangled.len()..).find(|p| mangled.is_char_boundary(*p)).unwrap_or(0);
        mangled.insert_str(place, &insert);
        if let Ok(round) = audit::decode_round(&mangled) {
            prop_assert_eq!(audit::decode_round(&audit::encode_round(&round)), Ok(round));
        }
    }

    #[test]
    fn words_of_any_kind_come_back(text: String) {
        let mut round = empty_round();
        round.append(&a(), at(1), note("door", &text));
        round.append(&b(), at(1), answer("door", Answer::No));
        prop_assert_eq!(audit::decode_round(&audit::encode_round(&round)), Ok(round));
        let fixed = tongda::audit::action::ActionEdit::Fix { remark: text };
        let action = Action { spot: spot("door..99"), ..crate::support::action_of([fixed]) };
        prop_assert_eq!(audit::decode_action(&audit::encode_action(&action)), Ok(action));
    }
}

/// Writes the frozen files anew. Only for a new schema, and into a new folder: run by hand with `TONGDA_FREEZE=1`.
#[test]
fn freeze_texts_when_told() {
    if std::env::var_os("TONGDA_FREEZE").is_none() {
        return;
    }
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/audit/v2");
    for (name, _, written) in frozen() {
        std::fs::write(format!("{folder}/{name}"), format!("{written}\n")).expect("writable");
    }
}
