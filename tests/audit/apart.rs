//! Things under one number that are told apart: each keeps what was entered for it, nothing is hidden or lost, and the
//! decision is taken back as it was made.

use crate::support::ramps::{added, asked, both, named, ramp, tell_apart, width};
use crate::support::{a, answer, at, b, list, note, photo, reading, spot};
use std::collections::BTreeMap;
use tongda::audit::apart::numbers;
use tongda::audit::edit::Edit;
use tongda::audit::id::DeviceId;
use tongda::audit::log::Log;
use tongda::audit::observation::{Answer, Observation};
use tongda::audit::photo::PhotoRef;
use tongda::audit::round::Round;
use tongda::audit::spot::{Instance, MOST_INSTANCES, Spot};
use tongda::audit::step::{redo, undo};
use tongda::audit::twin::{twins, unsettled};

#[test]
fn different_ones_each_keep_what_was_entered_for_them() {
    let of = |alt: &str| PhotoRef { alt: alt.to_owned(), ..photo() };
    let add = Edit::AddPhoto { spot: spot("ramp-landing..2"), photo: of("") };
    let describe =
        Edit::DescribePhoto { spot: spot("ramp-landing..2"), hash: photo().hash, alt: "the landing".to_owned() };
    let ours = added(&a(), 1, "east", [answer("ramp-width..2", reading("width 1200")), note("ramp-width..2", "ours")]);
    let theirs = [answer("ramp-width..2", reading("width 900")), note("ramp-landing..2", "theirs"), add, describe];
    let mut joined = both(&ours, &added(&b(), 100, "west", theirs));
    let before = joined.clone();
    assert_eq!(tell_apart(&mut joined, &a(), 2, 500), [2, 3]);
    assert_eq!(unsettled(&list(), &joined).count(), 0);
    let names = named(&joined);
    assert_eq!((names[&2].as_str(), names[&3].as_str()), ("east", "west"));
    assert_eq!((width(&joined, 2), width(&joined, 3)), (Some(reading("width 1200")), Some(reading("width 900"))));
    let seen = |name: &str| joined.observation(&spot(name));
    assert_eq!(seen("ramp-width..2").map(|s| s.note), Some("ours".to_owned()));
    assert_eq!(
        seen("ramp-width..3").map(|s| (s.note, s.at)),
        Some((String::new(), at(101))),
        "the time of the reading"
    );
    assert_eq!(seen("ramp-landing..2"), None);
    let landing = seen("ramp-landing..3").expect("taken along");
    assert_eq!((landing.note.as_str(), landing.photos), ("theirs", vec![of("the landing")]));
    assert_eq!(joined.log.entries()[..before.log.entries().len()], *before.log.entries(), "the log only grows");
}

#[test]
fn a_photo_and_a_note_taken_after_joining_stay_with_the_reading_of_their_check() {
    let ours = added(&a(), 1, "east", []);
    let theirs = added(&b(), 100, "west", [answer("ramp-landing..2", reading("width 1550"))]);
    let mut joined = both(&ours, &theirs);
    let landing = |number: Instance| Spot { check: "ramp-landing".into(), instance: number };
    joined.append(&a(), at(200), Edit::AddPhoto { spot: landing(2), photo: photo() }).expect("accepted");
    joined.append(&a(), at(201), note("ramp-landing..2", "broken")).expect("accepted");
    assert_eq!(tell_apart(&mut joined, &a(), 2, 500), [2, 3]);
    let there = joined.observation(&landing(3)).expect("the other ramp");
    assert_eq!((there.photos.len(), there.note.as_str()), (1, "broken"));
    assert!(joined.observation(&landing(2)).is_none_or(|seen| seen.photos.is_empty() && seen.note.is_empty()));
}

#[test]
fn what_was_entered_after_joining_goes_with_the_one_that_alone_had_it() {
    let ours = added(&a(), 1, "", [answer("ramp-width..2", reading("width 1200"))]);
    let theirs = [answer("ramp-width..2", reading("width 900")), answer("ramp-landing..2", reading("length 1500"))];
    let mut joined = both(&ours, &added(&b(), 100, "", theirs));
    joined.append(&a(), at(300), answer("ramp-landing..2", reading("length 1550")));
    joined.append(&a(), at(301), answer("ramp-width..2", reading("width 1210")));
    assert_eq!(asked(&joined), [2], "a reading does not say what it was read at");
    tell_apart(&mut joined, &a(), 2, 500);
    assert_eq!((width(&joined, 2), width(&joined, 3)), (Some(reading("width 1210")), Some(reading("width 900"))));
    let landing = |name: &str| joined.observation(&spot(name)).and_then(|seen| seen.answer);
    assert_eq!((landing("ramp-landing..2"), landing("ramp-landing..3")), (None, Some(reading("length 1550"))));
}

#[test]
fn who_goes_on_elsewhere_under_the_old_number_is_asked_again() {
    let (ours, mut theirs) = (added(&a(), 1, "", []), added(&b(), 100, "", []));
    let mut joined = both(&ours, &theirs);
    tell_apart(&mut joined, &a(), 2, 500);
    assert!(asked(&joined).is_empty());
    theirs.append(&b(), at(600), answer("ramp-width..2", reading("width 900")));
    let again = both(&joined.log, &theirs);
    assert_eq!(asked(&again), [2]);
    let found = twins(&list(), &again);
    assert_eq!(found[0].sides.iter().map(|side| side.seen().len()).collect::<Vec<_>>(), [0, 1]);
}

/// Makes these edits, as one press of a button does.
fn press(round: &mut Round, device: &DeviceId, second: i64, edits: Vec<Edit>) {
    assert!(!edits.is_empty(), "there is something to do");
    for edit in edits {
        round.append(device, at(second), edit).expect("accepted");
    }
}

/// What is seen of the ramps, what they are called, and how much is asked.
fn state(round: &Round) -> (Vec<Observation>, BTreeMap<Instance, String>, usize) {
    let is_ramp = |seen: &Observation| seen.spot.check.as_str().starts_with("ramp");
    let seen = round.observations().into_iter().filter(is_ramp).collect();
    (seen, named(round), unsettled(&list(), round).count())
}

/// Each added a second ramp; one check was read by both, differently, one by B alone.
fn two_ramps() -> Round {
    let ours = added(&a(), 1, "east", [answer("ramp-width..2", reading("width 1200"))]);
    let theirs = [answer("ramp-width..2", reading("width 900")), note("ramp-landing..2", "wet")];
    both(&ours, &added(&b(), 100, "west", theirs))
}

#[test]
fn the_decision_is_taken_back_and_brought_back_whole() {
    for decider in [a(), b()] {
        let mut round = two_ramps();
        let before = state(&round);
        tell_apart(&mut round, &decider, 2, 500);
        let told = state(&round);
        assert_ne!(before, told);
        for second in [600, 700] {
            let edits = undo(&round.log, &decider);
            press(&mut round, &decider, second, edits);
            assert_eq!((state(&round), asked(&round)), (before.clone(), vec![2]), "{decider}");
            let edits = redo(&round.log, &decider);
            press(&mut round, &decider, second + 50, edits);
            assert_eq!((state(&round), asked(&round)), (told.clone(), vec![]), "{decider}");
        }
    }
}

#[test]
fn what_was_done_before_the_decision_is_a_step_of_its_own() {
    let mut round = two_ramps();
    let (old, decided) = (round.clone(), b());
    tell_apart(&mut round, &decided, 2, 500);
    let edits = undo(&round.log, &decided);
    press(&mut round, &decided, 600, edits);
    assert_eq!(undo(&round.log, &decided), undo(&old.log, &decided));
    // What is entered after the decision comes back first, alone.
    let mut round = old;
    tell_apart(&mut round, &decided, 2, 500);
    let told = state(&round);
    round.append(&decided, at(550), answer("ramp-width..3", reading("width 910"))).expect("accepted");
    let edits = undo(&round.log, &decided);
    assert_eq!(edits.len(), 1);
    press(&mut round, &decided, 600, edits);
    assert_eq!(state(&round), told);
}

#[test]
fn after_a_decision_was_taken_back_both_tablets_are_where_they_were_in_whatever_order_they_meet() {
    for met_between in [false, true] {
        let (mut one, mut two) = (two_ramps(), two_ramps());
        let before = state(&one);
        tell_apart(&mut two, &b(), 2, 500);
        if met_between {
            one = both(&one.log, &two.log);
        }
        one.append(&a(), at(550), answer("door", Answer::Yes)).expect("accepted");
        let edits = undo(&two.log, &b());
        press(&mut two, &b(), 600, edits);
        let (left, right) = (both(&one.log, &two.log), both(&two.log, &one.log));
        assert_eq!(left, right);
        assert_eq!((state(&left), asked(&left)), (before, vec![2]), "met between: {met_between}");
    }
}

#[test]
fn the_answer_that_it_is_one_is_taken_back_too_and_so_is_what_was_chosen_after_it() {
    let mut round = two_ramps();
    let before = state(&round);
    let same = twins(&list(), &round)[0].one()[0].clone();
    press(&mut round, &b(), 500, vec![same]);
    let joined = state(&round);
    assert_eq!((asked(&round), joined.2), (vec![], 1), "what was read differently is asked next");
    press(&mut round, &a(), 510, vec![answer("ramp-width..2", reading("width 1200"))]);
    assert_eq!(unsettled(&list(), &round).count(), 0);
    let edits = undo(&round.log, &a());
    press(&mut round, &a(), 520, edits);
    assert_eq!(state(&round), joined, "a choice that is taken back is asked about again");
    let edits = undo(&round.log, &b());
    press(&mut round, &b(), 530, edits);
    assert_eq!((state(&round), asked(&round)), (before, vec![2]));
}

#[test]
fn two_that_both_told_them_apart_are_asked_once_more_and_nothing_differs() {
    let ours = added(&a(), 1, "", [answer("ramp-width..2", reading("width 1200"))]);
    let joined = both(&ours, &added(&b(), 100, "", [answer("ramp-width..2", reading("width 900"))]));
    let (mut one, mut two) = (joined.clone(), joined);
    tell_apart(&mut one, &a(), 2, 500);
    tell_apart(&mut two, &b(), 2, 600);
    let again = both(&one.log, &two.log);
    let found = unsettled(&list(), &again);
    assert_eq!((asked(&again), found.twins[0].fields, found.count()), (vec![3], 0, 1));
    assert_eq!((width(&again, 2), width(&again, 3)), (Some(reading("width 1200")), Some(reading("width 900"))));
}

#[test]
fn without_a_number_left_they_cannot_be_told_apart() {
    let mut joined = both(&added(&a(), 1, "", []), &added(&b(), 2, "", []));
    joined.append(&a(), at(9), ramp(MOST_INSTANCES, ""));
    let found = twins(&list(), &joined);
    assert_eq!(numbers(&list(), &joined, &found[0]), None);
}

/// C began the second ramp, too, and was not there when A and B told theirs apart.
#[test]
fn a_decision_on_which_another_one_was_built_is_not_taken_back_by_half() {
    let mut told = two_ramps();
    tell_apart(&mut told, &a(), 2, 500);
    let third = added(&DeviceId::new("tablet-c"), 0, "", [answer("ramp-width..2", reading("width 1000"))]);
    let mut met = both(&told.log, &third);
    assert_eq!(asked(&met), [2]);
    tell_apart(&mut met, &b(), 2, 600);
    let (before, log) = (state(&met), met.log.clone());
    assert_eq!(undo(&met.log, &a()), [], "what it kept has been moved on");
    // What A does now can be taken back, and that is all.
    met.append(&a(), at(700), note("ramp-width..2", "dry")).expect("accepted");
    let edits = undo(&met.log, &a());
    press(&mut met, &a(), 710, edits);
    assert_eq!((state(&met), undo(&met.log, &a())), (before, vec![]));
    // The second decision can be; then so can the first.
    met.log = log;
    let edits = undo(&met.log, &b());
    press(&mut met, &b(), 720, edits);
    let edits = undo(&met.log, &a());
    press(&mut met, &a(), 730, edits);
    assert_eq!((state(&met), asked(&met)), (state(&both(&two_ramps().log, &third)), vec![2]));
}

/// Whatever came from elsewhere was done without it.
#[test]
fn nothing_is_brought_back_over_what_came_from_elsewhere_since() {
    let mut round = two_ramps();
    tell_apart(&mut round, &a(), 2, 500);
    let edits = undo(&round.log, &a());
    press(&mut round, &a(), 510, edits);
    assert_ne!(redo(&round.log, &a()), []);
    let mut other = round.clone();
    other.append(&b(), at(520), note("door", "wet")).expect("accepted");
    assert_eq!(redo(&both(&round.log, &other.log).log, &a()), []);
    tell_apart(&mut round, &b(), 2, 530);
    assert_eq!(redo(&round.log, &a()), []);
}

#[test]
fn a_decision_is_not_taken_back_from_under_what_was_entered_since() {
    let mut round = two_ramps();
    tell_apart(&mut round, &a(), 2, 500);
    let told = state(&round);
    round.append(&b(), at(510), answer("ramp-width..3", reading("width 910"))).expect("accepted");
    assert_eq!(undo(&round.log, &a()), []);
    let edits = undo(&round.log, &b());
    press(&mut round, &b(), 520, edits);
    assert_eq!(state(&round), told);
    assert_ne!(undo(&round.log, &a()), [], "B took it back");
}

/// A takes its second ramp back, B, who knows of that, begins another one, and A brings its own back.
#[test]
fn two_things_of_which_one_was_taken_back_meanwhile_are_asked_about() {
    let mut ours = added(&a(), 1, "", []);
    let back = |log: &mut Log<Edit>, second: i64, edits: Vec<Edit>| {
        edits.into_iter().for_each(|edit| drop(log.append(&a(), at(second), edit).expect("accepted").id.clone()));
    };
    let edits = undo(&ours, &a());
    back(&mut ours, 10, edits);
    let mut theirs = both(&ours, &Log::default());
    theirs.append(&b(), at(20), ramp(2, "")).expect("accepted");
    theirs.append(&b(), at(21), answer("ramp-width..2", reading("width 900"))).expect("accepted");
    let edits = redo(&ours, &a());
    back(&mut ours, 30, edits);
    ours.append(&a(), at(31), note("ramp-landing..2", "steep")).expect("accepted");
    let mut met = both(&ours, &theirs.log);
    assert_eq!(asked(&met), [2]);
    tell_apart(&mut met, &a(), 2, 500);
    let has = |number: Instance| {
        let noted = met.observation(&Spot { check: "ramp-landing".into(), instance: number }).is_some();
        (width(&met, number).is_some(), noted)
    };
    assert_eq!((has(2), has(3)), ((false, true), (true, false)));
}

/// B's side was read by B and by C, who did not know of each other; then B, knowing A's, read on.
#[test]
fn a_side_whose_last_word_fell_to_the_other_side_is_still_at_odds_with_itself() {
    let ours = added(&a(), 1, "", [answer("ramp-width..2", reading("width 1100"))]);
    let mut theirs = added(&b(), 100, "", []);
    let mut third = both(&theirs, &Log::default());
    third.append(&DeviceId::new("tablet-c"), at(200), answer("ramp-width..2", reading("width 950"))).expect("accepted");
    theirs.append(&b(), at(210), answer("ramp-width..2", reading("width 970"))).expect("accepted");
    let mut met = both(&ours, &theirs);
    met.append(&b(), at(300), answer("ramp-width..2", reading("width 990"))).expect("accepted");
    let mut met = both(&met.log, &third.log);
    tell_apart(&mut met, &b(), 2, 500);
    let shown = (2..=3).filter_map(|number| width(&met, number));
    let asked = unsettled(&list(), &met).fields.into_iter().flat_map(|conflict| conflict.entries);
    let asked = asked.filter_map(|id| match &met.log.get(&id)?.edit {
        Edit::Answer { answer, .. } => Some(answer.clone()),
        _ => None,
    });
    let seen: Vec<Answer> = shown.chain(asked).collect();
    assert!(["950", "990"].iter().all(|figure| seen.contains(&reading(&format!("width {figure}")))), "{seen:?}");
}

#[test]
fn names_that_were_given_without_knowing_of_each_other_stand_side_by_side() {
    let ours = added(&a(), 1, "", []);
    let mut theirs = added(&b(), 100, "", []);
    let mut third = both(&theirs, &Log::default());
    third.append(&DeviceId::new("tablet-c"), at(200), ramp(2, "west")).expect("accepted");
    theirs.append(&b(), at(210), ramp(2, "east")).expect("accepted");
    let mut met = both(&both(&ours, &theirs).log, &third.log);
    assert_eq!(twins(&list(), &met)[0].sides[1].name, "west / east");
    tell_apart(&mut met, &b(), 2, 500);
    assert_eq!(named(&met)[&3], "west / east");
}
