//! What is to be put right: how far it is on a day, and that every act can be taken back.

mod audit_support;

use audit_support::{a, action_of, at, b, day, entry, order, samples};
use tongda::audit::action::{ActionEdit, ActionField, Order, Status};
use tongda::audit::conflict::conflicts;

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
