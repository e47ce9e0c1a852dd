//! What is to be put right: how far it is on a day, that every act can be taken back, and what becomes of it when its
//! check leaves the list.

use crate::support::{
    a, action_of, answer, at, b, day, empty_round, entry, facts, list, note, order, photo, reading, samples, scoring,
    seen, spot, words,
};
use tongda::audit::action::{ActionEdit, ActionField, Order, Status};
use tongda::audit::conflict::conflicts;
use tongda::audit::digest::{Digest, digest};
use tongda::audit::edit::Edit;
use tongda::audit::id::RoundId;
use tongda::audit::judge::Outcome;
use tongda::audit::look::{Finding, Look, judging, looks};
use tongda::audit::observation::{Method, ShownVerdict};
use tongda::audit::round::Head;
use tongda::audit::state::{Audit, Event, reduce};
use tongda::codec::audit::{decode_action, encode_action};
use tongda::pack::checklist::{BuildKind, Checklist};
use tongda::report::actions_csv::{self, Line};

const DUE: &str = "2026-12-23";

fn fix() -> ActionEdit {
    ActionEdit::Fix { remark: "\u{4fee}\u{597d}".to_owned() }
}

fn verify() -> ActionEdit {
    ActionEdit::Verify { round: "round-2".into() }
}

fn reopen() -> ActionEdit {
    ActionEdit::Reopen { remark: String::new() }
}

fn undo(n: u32) -> ActionEdit {
    ActionEdit::Undo { target: entry(&format!("tablet-a.{n}")) }
}

/// The rules after the door has left them.
fn without_door() -> Checklist {
    let mut list = list();
    list.rules_version = "test-2".into();
    list.checks.retain(|check| check.id.as_str() != "door");
    list
}

/// A reading at the door, with what the inspector was told.
fn told(reading_of_door: &str) -> Edit {
    let answer = reading(reading_of_door);
    let shown = ShownVerdict::today(&list(), BuildKind::New, &seen("door", answer.clone(), None));
    Edit::Answer { spot: spot("door"), answer, method: Method::default(), shown }
}

/// What is seen at the door, and nothing measured.
fn by_eye() -> Vec<Edit> {
    vec![note("door", "wide"), Edit::AddPhoto { spot: spot("door"), photo: photo() }]
}

/// A site with these rounds, one after the other.
fn audit_of(rounds: Vec<Vec<Edit>>) -> Audit {
    let site = Event::CreateSite { id: "site-1".into(), at: at(0), facts: facts("A", BuildKind::New) };
    let mut audit = reduce(Audit::default(), site);
    for (n, edits) in (1..).zip(rounds) {
        let round = RoundId::new(format!("round-{n}"));
        let head = Head { id: round.clone(), started: at(n), ..empty_round().head };
        audit = reduce(audit, Event::StartRound(head));
        for edit in edits {
            audit = reduce(audit, Event::Edit { round: round.clone(), at: at(n), edit, bytes: None });
        }
    }
    audit
}

/// A look as text: its round, how it came out, and who says so.
fn said(look: Option<Look>) -> String {
    let Some(look) = look else { return String::new() };
    let outcome = look.outcome().map_or("nothing", Outcome::key);
    let by = match look.finding {
        Finding::Judged(judgement) => format!("judged by {}", judgement.rules_version),
        Finding::Told(told) => format!("told by {}, {}", told.rules_version, told.clauses.join(" ")),
        Finding::Seen => "seen".to_owned(),
    };
    format!("{}: {outcome}, {by}", look.round)
}

/// Acts in their order, a day, and how far it is on that day.
fn check(acts: &[ActionEdit], today: &str, expected: Option<Status>) {
    assert_eq!(action_of(acts.to_vec()).status(day(today)), expected, "{acts:?} on {today}");
}

#[test]
fn it_is_open_until_the_day_it_is_due_and_overdue_on_the_day_after() {
    for (today, expected) in [
        ("2026-11-23", Status::Open),
        ("2026-12-22", Status::Open),
        ("2026-12-23", Status::Open),
        ("2026-12-24", Status::Overdue),
        ("2031-01-01", Status::Overdue),
    ] {
        check(&[order(Some(DUE))], today, Some(expected));
    }
    check(&[order(None)], "2099-01-01", Some(Status::Open));
}

#[test]
fn the_latest_date_that_was_asked_for_counts() {
    check(&[order(Some("2026-12-01")), order(Some(DUE))], "2026-12-10", Some(Status::Open));
    check(&[order(Some(DUE)), order(Some("2026-12-01"))], "2026-12-10", Some(Status::Overdue));
    check(&[order(Some(DUE)), order(None)], "2027-12-10", Some(Status::Open));
}

#[test]
fn each_act_leads_on_whatever_the_day() {
    for today in ["2026-12-23", "2027-12-24"] {
        let late = if today == DUE { Status::Open } else { Status::Overdue };
        let asked = order(Some(DUE));
        for (acts, expected) in [
            (vec![asked.clone(), fix()], Some(Status::Fixed)),
            (vec![asked.clone(), fix(), verify()], Some(Status::Verified)),
            (vec![asked.clone(), verify()], Some(Status::Verified)),
            (vec![asked.clone(), fix(), reopen()], Some(late)),
            (vec![asked.clone(), fix(), verify(), reopen()], Some(late)),
            (vec![asked.clone(), fix(), reopen(), fix()], Some(Status::Fixed)),
            (vec![asked.clone(), ActionEdit::Drop], None),
            (vec![asked.clone(), fix(), verify(), ActionEdit::Drop], None),
            (vec![asked.clone(), ActionEdit::Drop, reopen()], Some(late)),
        ] {
            check(&acts, today, expected);
        }
    }
}

#[test]
fn every_act_can_be_undone_and_redone() {
    for act in [fix(), verify(), reopen(), ActionEdit::Drop, order(Some("2026-12-01")), order(None)] {
        let mut action = action_of([order(Some(DUE)), fix()]);
        let before = (action.status(day("2026-12-10")), action.order());
        action.append(&a(), at(9), act.clone());
        let after = (action.status(day("2026-12-10")), action.order());
        let undo = action.log.undo(&a()).expect("something to undo");
        action.append(&a(), at(10), undo);
        assert_eq!((action.status(day("2026-12-10")), action.order()), before, "undo {act:?}");
        let redo = action.log.redo(&a()).expect("something to redo");
        action.append(&a(), at(11), redo);
        assert_eq!((action.status(day("2026-12-10")), action.order()), after, "redo {act:?}");
    }
}

#[test]
fn asking_for_it_can_be_taken_back_and_brought_back() {
    check(&[order(Some(DUE)), undo(1)], DUE, None);
    check(&[order(Some(DUE)), undo(1), undo(2)], DUE, Some(Status::Open));
    check(&[], DUE, None);
    let mut action = action_of([order(Some(DUE))]);
    for nothing in ["tablet-a.2", "tablet-b.1"] {
        assert!(action.append(&a(), at(9), ActionEdit::Undo { target: entry(nothing) }).is_none(), "{nothing}");
    }
}

#[test]
fn what_was_asked_for_when_and_what_was_done_last_is_known() {
    let (_, _, action) = samples::full();
    assert_eq!(action.opened(), Some(at(0)));
    assert_eq!(action.order(), Order { owner: "\u{738b}".to_owned(), due: None, remark: String::new() });
    // Its last act, to drop it, was undone.
    assert_eq!(action.last().map(|entry| &entry.edit), Some(&verify()));
    assert_eq!(action.status(day("2030-01-01")), Some(Status::Verified));
    assert_eq!((action_of([]).opened(), action_of([]).order()), (None, Order::default()));
}

#[test]
fn two_tablets_that_decide_apart_are_flagged_and_ordering_is_no_deciding() {
    let asked = action_of([order(Some(DUE))]);
    for (ours, theirs, expected) in [
        (fix(), ActionEdit::Drop, vec![ActionField::Status]),
        (fix(), reopen(), vec![ActionField::Status]),
        (fix(), fix(), vec![]),
        (fix(), order(None), vec![]),
        (order(None), order(Some("2027-01-01")), vec![ActionField::Order]),
        (order(None), order(None), vec![]),
    ] {
        let (mut one, mut two) = (asked.clone(), asked.clone());
        one.append(&a(), at(2), ours.clone());
        two.append(&b(), at(1), theirs.clone());
        let both = one.log.joined(&two.log).expect("two tablets");
        let fields: Vec<_> = conflicts(&both).into_iter().map(|conflict| conflict.field).collect();
        assert_eq!(fields, expected, "{ours:?} {theirs:?}");
    }
}

#[test]
fn a_spot_is_judged_while_a_check_of_the_list_concerns_it() {
    for (at, build, expected) in [
        ("door", BuildKind::New, true),
        ("gone", BuildKind::New, false),
        ("lift", BuildKind::New, true),
        ("lift", BuildKind::Existing, false),
        ("ramp-width..2", BuildKind::New, true),
        // Of such things there is one.
        ("door..2", BuildKind::New, false),
    ] {
        assert_eq!(judging(&list(), build, &spot(at)).is_some(), expected, "{at} {build:?}");
    }
    assert!(judging(&without_door(), BuildKind::New, &spot("door")).is_none());
}

#[test]
fn where_the_check_has_left_the_list_what_was_told_stays_and_what_is_only_seen_has_no_verdict() {
    let action = action_of([order(None)]);
    let (narrow, wide) = (|| vec![told("width 850")], || vec![told("width 950")]);
    let (judged, left) = ("round-1: failed, judged by test-1", "round-1: failed, told by test-1, gb 1.1");
    for (list, rounds, first, again) in [
        (list(), vec![narrow()], judged, ""),
        (without_door(), vec![narrow()], left, ""),
        (list(), vec![narrow(), wide()], judged, "round-2: passed, judged by test-1"),
        (without_door(), vec![narrow(), wide()], left, "round-2: passed, told by test-1, gb 1.1"),
        (without_door(), vec![narrow(), by_eye()], left, "round-2: nothing, seen"),
        (without_door(), vec![narrow(), wide(), by_eye()], left, "round-3: nothing, seen"),
        // Beside a check that is judged, a note is no second look.
        (list(), vec![narrow(), by_eye()], judged, ""),
        (list(), vec![narrow(), wide(), by_eye()], judged, "round-2: passed, judged by test-1"),
        // What was seen elsewhere, or before, is none either.
        (without_door(), vec![narrow(), vec![note("sign", "x")]], left, ""),
        (without_door(), vec![by_eye(), Vec::new()], "round-1: nothing, seen", ""),
        // An answer of a time when no verdict was kept.
        (without_door(), vec![vec![answer("door", reading("width 850"))]], "round-1: nothing, seen", ""),
    ] {
        let (then, now) = looks(&audit_of(rounds.clone()), &list, &action);
        assert_eq!([said(then).as_str(), said(now).as_str()], [first, again], "{rounds:?}");
    }
}

#[test]
fn what_was_confirmed_by_eye_stays_to_be_seen_when_the_check_comes_back() {
    let action = action_of([order(None), ActionEdit::Verify { round: "round-2".into() }]);
    let audit = audit_of(vec![vec![told("width 850")], by_eye(), by_eye()]);
    assert_eq!(action.status(day(DUE)), Some(Status::Verified));
    assert_eq!(said(looks(&audit, &list(), &action).1), "round-2: nothing, seen");
    assert_eq!(said(looks(&audit, &list(), &action_of([order(None)])).1), "");
}

/// The round in which it failed was put aside since; it can be looked at again and verified all the same.
#[test]
fn what_failed_in_a_round_that_was_put_aside_can_still_be_looked_at_again() {
    let action = action_of([order(None)]);
    let mut audit = audit_of(vec![vec![told("width 850")], vec![told("width 950")]]);
    assert_eq!(said(looks(&audit, &list(), &action).1), "round-2: passed, judged by test-1");
    let digest = |aside: bool| {
        let round = empty_round();
        Digest { is_discarded: aside, ..digest(&list(), &scoring(), BuildKind::New, &round) }
    };
    let head = audit.heads.get_mut(&action.round).expect("there");
    head.digest = Some(digest(true));
    assert!(!audit.rounds_of(&action.site).iter().any(|head| head.id == action.round));
    assert_eq!(said(looks(&audit, &list(), &action).1), "round-2: passed, judged by test-1");
}

#[test]
fn the_table_has_the_overdue_first_and_nothing_that_was_dropped() {
    let (list, site) = (list(), facts("=A", BuildKind::New));
    let mut dropped = action_of([order(None)]);
    for edit in ActionEdit::drop_because("gone".to_owned()) {
        dropped.append(&a(), at(9), edit);
    }
    let (mut old, mut gone) = (action_of([order(Some("2026-11-24"))]), action_of([order(None), verify()]));
    (old.spot, gone.spot) = (spot("ramp-width..2"), spot("was-here"));
    let actions = [action_of([order(Some(DUE)), fix()]), gone, old, dropped];
    let lines: Vec<_> = actions.iter().map(|action| Line { action, site: &site, list: Some(&list) }).collect();
    let text = actions_csv::render(&lines, day("2026-11-25"), &words);
    let rows: Vec<&str> = text.trim_start_matches('\u{feff}').lines().collect();
    assert_eq!(rows.len(), 4, "{text}");
    assert!(rows[0].starts_with("column-site,field-site-type,field-township,"));
    assert!(rows[1].contains("ramp-width..2") && rows[1].contains("action-overdue") && rows[1].contains("2026-11-24"));
    assert!(rows[2].contains("check-door.short,action-fixed") && rows[2].contains(DUE));
    assert!(rows[3].contains("was-here,was-here,action-verified"));
    assert!(rows[1..].iter().all(|row| row.starts_with("\"'=A\"")), "no cell is a formula");
}

#[test]
fn it_is_dropped_with_a_reason_which_is_stored_and_comes_back_open() {
    let mut action = action_of([order(Some(DUE)), fix()]);
    for edit in ActionEdit::drop_because("The door is gone".to_owned()) {
        action.append(&a(), at(9), edit);
    }
    assert_eq!((action.status(day(DUE)), action.dropped_because()), (None, Some("The door is gone")));
    assert_eq!(decode_action(&encode_action(&action)), Ok(action.clone()));
    action.append(&b(), at(10), ActionEdit::Drop);
    assert_eq!((action.status(day(DUE)), action.dropped_because()), (None, Some("The door is gone")));
    while let Some(undo) = action.undo_drop() {
        action.append(&a(), at(11), undo);
    }
    assert_eq!((action.status(day(DUE)), action.dropped_because()), (Some(Status::Open), None));
}

#[test]
fn no_reason_is_made_up() {
    let because = || ActionEdit::Reopen { remark: "Still there".to_owned() };
    for acts in [
        vec![order(None), ActionEdit::Drop],
        vec![order(None), reopen(), ActionEdit::Drop],
        vec![order(None), because()],
        vec![order(None), because(), fix(), ActionEdit::Drop],
        vec![order(None), because(), ActionEdit::Drop, reopen()],
        vec![because(), ActionEdit::Drop, undo(1)],
    ] {
        assert_eq!(action_of(acts.clone()).dropped_because(), None, "{acts:?}");
    }
}
