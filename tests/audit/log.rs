//! Undo, redo and the fold of edits.

use crate::support::samples::full;
use crate::support::{a, answer, at, b, empty_round, entry, facts, note, photo, reading, signature, spot};
use proptest::prelude::*;
use std::collections::BTreeSet;
use tongda::audit::conflict::emptied;
use tongda::audit::edit::{Closing, Edit, Field};
use tongda::audit::log::{Entry, EntryId, Log, LogError, Seen, Undoable};
use tongda::audit::observation::Answer;
use tongda::audit::round::Round;
use tongda::audit::site::{Site, SiteEdit, SiteFact, YearError, parse_year};
use tongda::audit::spot::{MOST_INSTANCES, Spot};
use tongda::audit::summary::{Counts, failed, instances, judge_all, next_untested};
use tongda::pack::checklist::BuildKind;

fn do_all(round: &mut Round, edits: impl IntoIterator<Item = Edit>) {
    for edit in edits {
        round.append(&a(), at(9), edit).expect("accepted");
    }
}

fn undo(round: &mut Round) {
    let edit = round.log.undo(&a()).expect("something to undo");
    do_all(round, [edit]);
}

fn redo(round: &mut Round) {
    let edit = round.log.redo(&a()).expect("something to redo");
    do_all(round, [edit]);
}

/// Everything that a round shows.
fn shown(round: &Round) -> impl PartialEq + std::fmt::Debug + use<> {
    (round.observations(), round.instances(), round.closing().cloned(), round.is_discarded())
}

#[test]
fn every_kind_of_edit_can_be_undone_and_redone() {
    let (_, full, _) = full();
    let mut round = empty_round();
    for entry in full.log.entries().iter().filter(|e| e.edit.undoes().is_none()) {
        let before = shown(&round);
        do_all(&mut round, [entry.edit.clone()]);
        let after = shown(&round);
        undo(&mut round);
        assert!(shown(&round) == before, "undo {:?}", entry.edit);
        redo(&mut round);
        assert!(shown(&round) == after, "redo {:?}", entry.edit);
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
    assert_eq!(round.log.undo(&a()), None);
    for state in &states[1..] {
        redo(&mut round);
        assert_eq!(round.observations(), *state);
    }
    assert_eq!(round.log.redo(&a()), None);
}

#[test]
fn nothing_can_be_redone_after_a_new_act() {
    let mut round = empty_round();
    do_all(&mut round, [answer("sign", Answer::Yes)]);
    undo(&mut round);
    do_all(&mut round, [answer("firm", Answer::Yes)]);
    assert_eq!(round.log.redo(&a()), None);
}

#[test]
fn undo_takes_back_what_this_tablet_did_and_nothing_of_a_colleague() {
    let mut round = empty_round();
    do_all(&mut round, [answer("sign", Answer::Yes)]);
    round.append(&b(), at(10), answer("firm", Answer::No));
    undo(&mut round);
    let left = |at| round.observation(&spot(at)).and_then(|seen| seen.answer);
    assert_eq!((left("sign"), left("firm")), (None, Some(Answer::No)));
    assert_eq!(round.log.undo(&a()), None);
    redo(&mut round);
    assert_eq!(round.observations().len(), 2);
}

#[test]
fn clearing_keeps_note_and_photos() {
    let mut round = empty_round();
    let add = Edit::AddPhoto { spot: spot("sign"), photo: photo() };
    do_all(&mut round, [answer("sign", Answer::Yes), note("sign", "x"), add, Edit::Clear { spot: spot("sign") }]);
    let seen = round.observation(&spot("sign")).expect("still there");
    assert_eq!((seen.answer, seen.note.as_str(), seen.photos.len()), (None, "x", 1));
}

#[test]
fn the_same_photo_is_not_added_twice_and_a_removed_one_is_still_known() {
    let mut round = empty_round();
    let add = || Edit::AddPhoto { spot: spot("sign"), photo: photo() };
    do_all(&mut round, [add(), add()]);
    assert_eq!(round.observation(&spot("sign")).expect("there").photos.len(), 1);
    do_all(&mut round, [Edit::RemovePhoto { spot: spot("sign"), hash: photo().hash }]);
    assert_eq!(round.observation(&spot("sign")), None);
    assert_eq!(round.photo_hashes().len(), 1);
}

#[test]
fn a_signature_is_no_photo_of_the_place() {
    let mut round = empty_round();
    let close = Edit::Close(Closing { signature: Some(signature()), ..Closing::default() });
    do_all(&mut round, [Edit::AddPhoto { spot: spot("sign"), photo: photo() }, close]);
    assert_eq!(round.photo_hashes(), BTreeSet::from([photo().hash, signature().hash]));
    assert_eq!(round.place_photos(), BTreeSet::from([photo().hash]));
    // Taken out, undone: the bytes are still there.
    let remove = Edit::RemovePhoto { spot: spot("sign"), hash: photo().hash };
    do_all(&mut round, [Edit::Reopen, remove, Edit::Undo { target: entry("tablet-a.1") }]);
    assert_eq!(round.place_photos(), BTreeSet::from([photo().hash]));
}

#[test]
fn what_is_said_of_one_ramp_is_not_said_of_another() {
    let mut round = empty_round();
    let name = |number, name: &str| Edit::Instance { group: "ramp".into(), number, name: name.to_owned() };
    do_all(&mut round, [name(3, "east"), answer("ramp-width..2", reading("width 900")), name(3, "west")]);
    assert_eq!(round.observation(&spot("ramp-width")), None);
    assert_eq!(round.observation(&spot("ramp-width..2")).map(|seen| seen.spot), Some(spot("ramp-width..2")));
    // The first, the one that was named, and the one that something is known of.
    let all = instances(&crate::support::list(), &round);
    let ramps: Vec<_> = all.into_values().flatten().collect();
    assert_eq!(ramps, [(1, String::new()), (2, String::new()), (3, "west".to_owned())]);
}

#[test]
fn a_round_that_was_put_aside_or_ended_comes_back() {
    let mut round = empty_round();
    do_all(&mut round, [Edit::Discard]);
    assert!(round.is_discarded());
    let back = emptied(&round.log, &Field::Kept);
    do_all(&mut round, back);
    assert!(!round.is_discarded());
    let closing = Closing { name: "x".to_owned(), ..Closing::default() };
    do_all(&mut round, [Edit::Close(closing.clone())]);
    assert_eq!(round.closing(), Some(&closing));
    do_all(&mut round, [Edit::Reopen]);
    assert_eq!(round.closing(), None);
    undo(&mut round);
    assert_eq!(round.closing(), Some(&closing));
}

#[test]
fn an_undo_of_nothing_is_not_taken() {
    let mut round = empty_round();
    for target in ["tablet-a.1", "tablet-a.2", "tablet-b.1"] {
        assert!(round.append(&a(), at(1), Edit::Undo { target: entry(target) }).is_none());
    }
    assert!(round.log.entries().is_empty());
}

#[test]
fn entries_with_a_gap_or_a_wrong_undo_are_no_log() {
    let made = |name: &str, seen: &[(&str, u32)], edit: Edit| Entry {
        id: entry(name),
        at: at(1),
        seen: Seen::new(seen.iter().map(|(device, n)| ((*device).into(), *n))),
        edit,
    };
    let yes = || answer("sign", Answer::Yes);
    let undo = |name: &str| Edit::undo_of(entry(name));
    let gap = |name: &str| Some(LogError::Gap(entry(name)));
    let wrong = |name: &str| Some(LogError::UndoOfNothing(entry(name)));
    for (entries, expected) in [
        (vec![made("a.1", &[], yes()), made("b.1", &[("a", 1)], undo("a.1")), made("a.2", &[], yes())], None),
        (vec![made("a.2", &[], yes())], gap("a.1")),
        (vec![made("a.1", &[], yes()), made("a.1", &[], yes())], gap("a.2")),
        (vec![made("a.1", &[], yes()), made("a.3", &[], yes())], gap("a.2")),
        (vec![made("b.1", &[("a", 1)], yes())], gap("a.1")),
        (vec![made("a.1", &[], yes()), made("b.1", &[("a", 2)], yes())], gap("a.2")),
        (vec![made("a.1", &[("b", 1)], yes()), made("b.1", &[("a", 1)], yes())], gap("b.1")),
        (vec![made("a.1", &[], undo("a.1"))], wrong("a.1")),
        (vec![made("a.1", &[], yes()), made("b.1", &[], undo("a.1"))], wrong("b.1")),
        (vec![made("a.1", &[], undo("a.2")), made("a.2", &[], yes())], wrong("a.1")),
    ] {
        let names: Vec<_> = entries.iter().map(|e| e.id.to_string()).collect();
        assert_eq!(Log::from_entries(entries).err(), expected, "{names:?}");
    }
}

#[test]
fn a_log_that_was_read_can_be_gone_on_with_and_read_again() {
    let odd =
        Entry { id: entry("a.1"), at: at(9), seen: Seen::new([("a".into(), 1)]), edit: answer("sign", Answer::Yes) };
    let Ok(mut log) = Log::from_entries(vec![odd]) else { return };
    log.append(&"a".into(), at(1), answer("sign", Answer::No));
    assert_eq!(Log::from_entries(log.entries().to_vec()), Ok(log));
}

#[test]
fn names_of_entries_and_spots_are_read_as_they_are_written() {
    for text in ["0.1", "tablet-a.4294967295", "a.b.2"] {
        assert_eq!(EntryId::parse(text).map(|id| id.to_string()).as_deref(), Some(text));
    }
    for text in ["", "a", "a.0", "a.-1", "a.4294967296", ".1", "../a.1", "a b.1", "a.x"] {
        assert_eq!(EntryId::parse(text), None, "{text}");
    }
    for text in ["door", "door..2", "a.b..99"] {
        assert_eq!(Spot::parse(text).map(|spot| spot.to_string()).as_deref(), Some(text));
    }
    for text in ["", "..2", "door..1", "door..0", "door..100", "door..x", "door..", "a/b", "door..2..3", ".door"] {
        assert_eq!(Spot::parse(text), None, "{text}");
    }
    for instance in 1..=MOST_INSTANCES {
        let spot = Spot { check: "door".into(), instance };
        assert_eq!(Spot::parse(&spot.to_string()), Some(spot));
    }
}

#[test]
fn a_site_follows_its_log() {
    let (mut site, _, _) = full();
    let known = site.facts().expect("there");
    assert_eq!((known.build, known.year, known.position), (BuildKind::New, Some(2018), None));
    for device in [a(), b()] {
        while let Some(edit) = site.log.undo(&device) {
            site.append(&device, at(9), edit);
        }
    }
    assert_eq!(site.facts(), None);
    let mut site = Site::create("s".into(), &a(), at(0), facts("A", BuildKind::New));
    assert_eq!(site.facts().map(|f| f.name).as_deref(), Some("A"));
    site.append(&b(), at(1), SiteEdit::Change(vec![SiteFact::Name("B".to_owned())]));
    site.append(&a(), at(2), SiteEdit::Delete);
    assert_eq!((site.facts(), site.deleted().map(|e| e.id.to_string()).as_deref()), (None, Some("tablet-a.2")));
    assert_eq!(site.last_name(), "B");
    let undo = site.log.undo(&a()).expect("something to undo");
    site.append(&b(), at(3), undo);
    let (known, before) = (site.facts().expect("back"), facts("A", BuildKind::New));
    assert_eq!(known.since(&before), [SiteFact::Name("B".to_owned())]);
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
fn a_summary_adds_up_and_finds_the_next_check() {
    let list = crate::support::list();
    let (_, round, _) = full();
    let judged = judge_all(&list, BuildKind::New, &round);
    let counts = Counts::of(&judged);
    let expected = Counts { passed: 1, failed: 3, cannot_tell: 2, inapplicable: 1, no_such_facility: 1, untested: 16 };
    assert_eq!(counts, expected);
    // There are two ramps, with two checks each.
    assert_eq!((counts.total(), counts.tested()), (list.checks.len() + 2, 8));
    let next = |current: Option<&str>| next_untested(&judged, current.map(spot).as_ref()).map(ToString::to_string);
    assert_eq!(next(None).as_deref(), Some("bar-height"));
    assert_eq!(next(Some("bar-height")).as_deref(), Some("exact"));
    assert_eq!(next(Some("labels")).as_deref(), Some("ramp-width"));
    assert_eq!(next(Some("ramp-landing..2")).as_deref(), Some("bar-height"));
    let failed: Vec<_> = failed(&judged).iter().map(|j| j.spot.to_string()).collect();
    assert_eq!(failed, ["ramp-width..2", "door", "firm"]);
    let mut again = crate::support::samples::recheck();
    again.log = round.log;
    let spots: Vec<_> = judge_all(&list, BuildKind::New, &again).iter().map(|j| j.spot.to_string()).collect();
    assert_eq!(spots, ["door", "ramp-width..2"], "a second look is about its spots only");
}

proptest! {
    /// The slow meaning of undo: an entry counts unless a counting later entry undoes it.
    #[test]
    fn live_entries_agree_with_the_definition(steps in prop::collection::vec((any::<bool>(), 0usize..30), 0..30)) {
        let mut round = empty_round();
        for (is_undo, pick) in steps {
            let len = round.log.entries().len();
            let target = EntryId { device: a(), n: u32::try_from(pick % len.max(1) + 1).expect("small") };
            let edit = if is_undo && len > 0 { Edit::Undo { target } } else { answer("sign", Answer::Yes) };
            round.append(&a(), at(1), edit).expect("accepted");
        }
        fn counts(entries: &[Entry<Edit>], id: &EntryId) -> bool {
            !entries.iter().any(|e| e.edit.undoes() == Some(id) && counts(entries, &e.id))
        }
        let entries = round.log.entries();
        let counted = entries.iter().filter(|e| e.edit.undoes().is_none() && counts(entries, &e.id));
        let expected: Vec<_> = counted.map(|e| e.id.clone()).collect();
        let got: Vec<_> = round.log.live().map(|e| e.id.clone()).collect();
        prop_assert_eq!(got, expected);
    }
}
