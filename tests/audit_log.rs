//! Undo, redo and the fold of edits.

mod audit_support;

use audit_support::{answer, at, empty_round, facts, full, photo, reading};
use proptest::prelude::*;
use tongda::audit::edit::Edit;
use tongda::audit::join::{Joined, compare};
use tongda::audit::log::{Entry, Log, LogError, Seq, Undoable};
use tongda::audit::observation::Answer;
use tongda::audit::round::Round;
use tongda::audit::site::{Site, YearError, parse_year};
use tongda::audit::summary::{Counts, failed, judge_all, next_untested};
use tongda::pack::checklist::BuildKind;

fn do_all(round: &mut Round, edits: impl IntoIterator<Item = Edit>) {
    for edit in edits {
        round.append(at(9), edit).expect("accepted");
    }
}

fn undo(round: &mut Round) {
    let edit = round.log.undo().expect("something to undo");
    do_all(round, [edit]);
}

fn redo(round: &mut Round) {
    let edit = round.log.redo().expect("something to redo");
    do_all(round, [edit]);
}

#[test]
fn every_kind_of_edit_can_be_undone_and_redone() {
    let (_, full) = full();
    let mut round = empty_round();
    for entry in full.log.entries().iter().filter(|e| e.edit.undoes().is_none()) {
        let before = round.observations();
        do_all(&mut round, [entry.edit.clone()]);
        let after = round.observations();
        undo(&mut round);
        assert_eq!(round.observations(), before, "undo {:?}", entry.edit);
        redo(&mut round);
        assert_eq!(round.observations(), after, "redo {:?}", entry.edit);
    }
}

#[test]
fn undo_walks_back_step_by_step_and_redo_forward_again() {
    let mut round = empty_round();
    let mut states = vec![round.observations()];
    for value in ["1", "2", "3"] {
        do_all(&mut round, [answer("door", reading(&format!("width {value}")))]);
        states.push(round.observations());
    }
    for index in [2, 1, 0] {
        undo(&mut round);
        assert_eq!(round.observations(), states[index]);
    }
    assert_eq!(round.log.undo(), None);
    for state in &states[1..] {
        redo(&mut round);
        assert_eq!(round.observations(), *state);
    }
    assert_eq!(round.log.redo(), None);
}

#[test]
fn nothing_can_be_redone_after_a_new_act() {
    let mut round = empty_round();
    do_all(&mut round, [answer("sign", Answer::Yes)]);
    undo(&mut round);
    do_all(&mut round, [answer("firm", Answer::Yes)]);
    assert_eq!(round.log.redo(), None);
}

#[test]
fn clearing_keeps_note_and_photos() {
    let mut round = empty_round();
    let note = Edit::Note { check: "sign".into(), text: "x".to_owned() };
    let add = Edit::AddPhoto { check: "sign".into(), photo: photo() };
    do_all(&mut round, [answer("sign", Answer::Yes), note, add, Edit::Clear { check: "sign".into() }]);
    let seen = round.observation(&"sign".into()).expect("still there");
    assert_eq!((seen.answer, seen.note.as_str(), seen.photos.len()), (None, "x", 1));
}

#[test]
fn the_same_photo_is_not_added_twice_and_a_removed_one_is_still_known() {
    let mut round = empty_round();
    let add = || Edit::AddPhoto { check: "sign".into(), photo: photo() };
    do_all(&mut round, [add(), add()]);
    assert_eq!(round.observation(&"sign".into()).expect("there").photos.len(), 1);
    do_all(&mut round, [Edit::RemovePhoto { check: "sign".into(), hash: photo().hash }]);
    assert_eq!(round.observation(&"sign".into()), None);
    assert_eq!(round.photo_hashes().len(), 1);
}

#[test]
fn an_undo_of_nothing_is_not_taken() {
    let mut round = empty_round();
    for target in [0, 1, 2, u32::MAX] {
        assert!(round.append(at(1), Edit::Undo { target: Seq(target) }).is_none());
    }
    assert!(round.log.entries().is_empty());
    let entry = |seq, edit| Entry { seq: Seq(seq), at: at(1), edit };
    let yes = || answer("sign", Answer::Yes);
    assert_eq!(Log::from_entries(vec![entry(2, yes())]), Err(LogError::Gap(Seq(1))));
    assert_eq!(Log::from_entries(vec![entry(1, yes()), entry(1, yes())]), Err(LogError::Gap(Seq(2))));
    assert_eq!(Log::from_entries(vec![entry(1, Edit::undo_of(Seq(1)))]), Err(LogError::UndoOfNothing(Seq(1))));
}

#[test]
fn a_site_follows_its_log() {
    let (mut site, _) = full();
    assert_eq!(site.facts().map(|f| f.build), Some(BuildKind::New));
    while let Some(edit) = site.log.undo() {
        site.append(at(9), edit);
    }
    assert_eq!(site.facts(), None);
    let site = Site::create("s".into(), at(0), facts("A", BuildKind::New));
    assert_eq!(site.facts().map(|f| f.name.as_str()), Some("A"));
}

#[test]
fn years_are_read_or_refused() {
    for (text, expected) in [
        ("", Ok(None)),
        ("2019", Ok(Some(2019))),
        ("\u{ff12}\u{ff10}\u{ff11}\u{ff19}", Ok(Some(2019))),
        ("1899", Err(YearError::OutOfRange)),
        ("2027", Err(YearError::OutOfRange)),
        ("19", Err(YearError::OutOfRange)),
        ("-2019", Err(YearError::NotAYear)),
        ("2019.5", Err(YearError::NotAYear)),
        ("99999", Err(YearError::NotAYear)),
        ("x", Err(YearError::NotAYear)),
    ] {
        assert_eq!(parse_year(text, 2026), expected, "{text}");
    }
}

#[test]
fn records_of_two_tablets_are_compared_not_mixed() {
    let (_, ours) = full();
    let longer = {
        let mut round = ours.clone();
        do_all(&mut round, [answer("room", Answer::Yes)]);
        round
    };
    let other = {
        let mut round = ours.clone();
        do_all(&mut round, [answer("room", Answer::No)]);
        round
    };
    assert_eq!(compare(&ours.log, &ours.log), Joined::Same);
    assert_eq!(compare(&ours.log, &longer.log), Joined::Newer);
    assert_eq!(compare(&longer.log, &ours.log), Joined::Older);
    assert_eq!(compare(&longer.log, &other.log), Joined::Diverged);
}

#[test]
fn a_summary_adds_up_and_finds_the_next_check() {
    let list = audit_support::list();
    let (_, round) = full();
    let judged = judge_all(&list, BuildKind::New, &round);
    let counts = Counts::of(&judged);
    let expected = Counts { passed: 0, failed: 2, cannot_tell: 2, inapplicable: 1, no_such_facility: 1, untested: 8 };
    assert_eq!(counts, expected);
    assert_eq!((counts.total(), counts.tested()), (list.checks.len(), 6));
    let next =
        |current: Option<&str>| next_untested(&judged, current.map(Into::into).as_ref()).map(|c| c.as_str().to_owned());
    assert_eq!(next(None).as_deref(), Some("bar-height"));
    assert_eq!(next(Some("bar-height")).as_deref(), Some("exact"));
    assert_eq!(next(Some("room")).as_deref(), Some("bar-height"));
    let failed: Vec<_> = failed(&judged).iter().map(|j| j.check.id.as_str().to_owned()).collect();
    assert_eq!(failed, ["door", "firm"]);
}

proptest! {
    /// The slow meaning of undo: an entry counts unless a counting later entry undoes it.
    #[test]
    fn live_entries_agree_with_the_definition(steps in prop::collection::vec((any::<bool>(), 0usize..30), 0..30)) {
        let mut round = empty_round();
        for (is_undo, pick) in steps {
            let len = round.log.entries().len();
            let target = u32::try_from(pick % len.max(1) + 1).expect("small");
            let edit = if is_undo && len > 0 { Edit::Undo { target: Seq(target) } } else { answer("sign", Answer::Yes) };
            round.append(at(1), edit).expect("accepted");
        }
        fn counts(entries: &[Entry<Edit>], seq: Seq) -> bool {
            !entries.iter().any(|e| e.edit.undoes() == Some(seq) && counts(entries, e.seq))
        }
        let entries = round.log.entries();
        let expected: Vec<_> = entries.iter().filter(|e| e.edit.undoes().is_none() && counts(entries, e.seq)).map(|e| e.seq).collect();
        let got: Vec<_> = round.log.live().map(|e| e.seq).collect();
        prop_assert_eq!(got, expected);
    }
}
