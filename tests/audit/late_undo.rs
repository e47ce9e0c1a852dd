//! What is taken back or brought back on one tablet while another tells apart what stands there: a person is asked, and it is
//! done at the thing that it was about.

use crate::support::ramps::{added, asked, both, c, count, homes, named, ramp, ramps, tell_apart, wide, width};
use crate::support::{a, answer, at, b, list, reading};
use tongda::audit::edit::Edit;
use tongda::audit::log::Log;
use tongda::audit::step::{redo, undo};
use tongda::audit::twin::twins;

fn press(log: &mut Log<Edit>, second: i64, edits: Vec<Edit>) {
    assert_eq!(edits.len(), 1);
    edits.into_iter().for_each(|edit| drop(log.append(&a(), at(second), edit).expect("accepted").id.clone()));
}

#[test]
fn a_reading_that_is_brought_back_late_is_asked_about() {
    let (mut ours, theirs) = ramps(&b());
    let edits = undo(&ours, &a());
    press(&mut ours, 110, edits);
    let mut told = both(&ours, &theirs);
    tell_apart(&mut told, &b(), 2, 500);
    let edits = redo(&ours, &a());
    press(&mut ours, 600, edits);
    let mut met = both(&told.log, &ours);
    assert_eq!((asked(&met), homes(&met)), (vec![2], vec![Some(3)]));
    assert_eq!(tell_apart(&mut met, &a(), 2, 700), [2, 3]);
    assert_eq!((width(&met, 2), width(&met, 3)), (Some(reading("width 900")), Some(reading("width 1200"))));
}

/// A reads twice, B, who has joined, tells apart, and A, not knowing of that, takes its second figure back.
#[test]
fn what_is_taken_back_late_is_asked_about_and_taken_back_there() {
    let (mut ours, theirs) = ramps(&b());
    ours.append(&a(), at(110), wide("1210")).expect("accepted");
    let mut told = both(&ours, &theirs);
    tell_apart(&mut told, &b(), 2, 500);
    assert_eq!(width(&told, 3), Some(reading("width 1210")));
    for left in [Some(reading("width 1200")), None] {
        for edit in undo(&ours, &a()) {
            ours.append(&a(), at(600), edit).expect("accepted");
        }
        let mut met = both(&told.log, &ours);
        assert_eq!((asked(&met), homes(&met)), (vec![2], vec![Some(3)]));
        let before = met.observations();
        assert_eq!(tell_apart(&mut met, &a(), 2, 700), [2, 3]);
        assert_eq!((width(&met, 2), width(&met, 3)), (Some(reading("width 900")), left));
        assert_eq!((asked(&met), count(&met)), (vec![], 0));
        for edit in undo(&met.log, &a()) {
            met.append(&a(), at(800), edit).expect("accepted");
        }
        assert_eq!((met.observations(), asked(&met)), (before, vec![2]));
    }
    // Or it was the one that kept the number that somebody meant.
    let mut met = both(&told.log, &ours);
    let same = twins(&list(), &met)[0].one()[0].clone();
    met.append(&b(), at(700), same).expect("accepted");
    assert_eq!((asked(&met), width(&met, 3)), (vec![], Some(reading("width 1210"))));
}

/// A takes its figure back and enters another one; C, who had joined A, had read a check of its own, and that was moved.
#[test]
fn what_is_taken_back_late_takes_nothing_else_along() {
    let (mut ours, theirs) = ramps(&b());
    let mut third = both(&ours, &Log::default());
    let mut told = both(&ours, &theirs);
    tell_apart(&mut told, &b(), 2, 500);
    for edit in undo(&ours, &a()) {
        ours.append(&a(), at(600), edit).expect("accepted");
    }
    let mut corrected = ours.clone();
    corrected.append(&a(), at(610), wide("1250")).expect("accepted");
    let mut met = both(&told.log, &corrected);
    assert_eq!(homes(&met), [Some(3)]);
    assert_eq!(tell_apart(&mut met, &a(), 2, 700), [2, 3]);
    assert_eq!((width(&met, 3), asked(&met)), (Some(reading("width 1250")), vec![]));
    // What C read instead has come there meanwhile.
    third.append(&c(), at(620), wide("1260")).expect("accepted");
    let mut met = both(&told.log, &third.log);
    tell_apart(&mut met, &b(), 2, 700);
    let mut met = both(&met.log, &ours);
    assert_eq!(tell_apart(&mut met, &a(), 2, 800), [2, 3]);
    assert_eq!((width(&met, 3), asked(&met)), (Some(reading("width 1260")), vec![]));
}

/// A reads twice; its figures are moved to the third ramp. Each of its undos comes there by itself, and its redo.
#[test]
fn what_is_taken_back_late_step_by_step_is_taken_back_there_step_by_step() {
    let (mut ours, theirs) = ramps(&b());
    ours.append(&a(), at(110), wide("1210")).expect("accepted");
    let mut told = both(&ours, &theirs);
    tell_apart(&mut told, &b(), 2, 500);
    for (second, is_undo, left) in
        [(600, true, Some("1200")), (601, true, None), (602, false, Some("1200")), (603, true, None)]
    {
        let edits = if is_undo { undo(&ours, &a()) } else { redo(&ours, &a()) };
        press(&mut ours, second, edits);
        told = both(&told.log, &ours);
        assert_eq!((asked(&told), homes(&told)), (vec![2], vec![Some(3)]), "{second}");
        assert_eq!(tell_apart(&mut told, &b(), 2, second + 100), [2, 3]);
        let left = left.map(|figure| reading(&format!("width {figure}")));
        assert_eq!((width(&told, 2), width(&told, 3)), (Some(reading("width 900")), left), "{second}");
        assert_eq!((asked(&told), count(&told)), (vec![], 0));
    }
}

/// A's late figure was moved to its ramp, the third; A does not know of that, either.
#[test]
fn what_was_moved_late_and_is_taken_back_after_that_is_asked_about() {
    let (mut ours, theirs) = ramps(&b());
    let mut told = both(&ours, &theirs);
    tell_apart(&mut told, &b(), 2, 500);
    ours.append(&a(), at(600), wide("1210")).expect("accepted");
    let mut moved = both(&told.log, &ours);
    assert_eq!(tell_apart(&mut moved, &b(), 2, 700), [2, 3]);
    assert_eq!(width(&moved, 3), Some(reading("width 1210")));
    // Whether A has heard of the first decision or of none.
    for known in [None, Some(&told)] {
        let mut ours = known.map_or_else(|| ours.clone(), |told| both(&told.log, &ours).log);
        let edits = undo(&ours, &a());
        press(&mut ours, 800, edits);
        let mut met = both(&moved.log, &ours);
        assert_eq!((asked(&met), homes(&met)), (vec![2], vec![Some(3)]));
        assert_eq!(tell_apart(&mut met, &b(), 2, 900), [2, 3]);
        assert_eq!((width(&met, 2), width(&met, 3)), (Some(reading("width 900")), Some(reading("width 1200"))));
        assert_eq!((asked(&met), count(&met)), (vec![], 0));
    }
}

/// A calls its ramp "east", and takes that back; then that there is such a ramp at all.
#[test]
fn a_name_that_is_taken_back_late_is_taken_back_there_and_so_is_the_thing() {
    let mut ours = added(&a(), 100, "", [ramp(2, "east")]);
    let theirs = added(&b(), 1, "", [wide("900")]);
    let mut told = both(&ours, &theirs);
    assert_eq!(tell_apart(&mut told, &b(), 2, 500), [2, 3]);
    assert_eq!(named(&told)[&3], "east");
    for (second, left) in [(600, Some("")), (700, None)] {
        let edits = undo(&ours, &a());
        press(&mut ours, second, edits);
        told = both(&told.log, &ours);
        assert_eq!((asked(&told), homes(&told)), (vec![2], vec![Some(3)]), "{second}");
        assert_eq!(tell_apart(&mut told, &b(), 2, second + 50), [2, 3]);
        assert_eq!(
            (named(&told).get(&3).map(String::as_str), asked(&told), count(&told)),
            (left, vec![], 0),
            "{second}"
        );
    }
}

/// A's ramp became the third, and C had begun a third one, too.
#[test]
fn what_is_taken_back_late_waits_until_it_is_known_what_the_number_of_its_thing_stands_for() {
    let (mut ours, theirs) = ramps(&b());
    ours.append(&a(), at(110), wide("1210")).expect("accepted");
    let mut third = both(&theirs, &Log::default());
    third.append(&c(), at(200), ramp(3, "")).expect("accepted");
    third.append(&c(), at(201), answer("ramp-width..3", reading("width 1000"))).expect("accepted");
    let mut told = both(&ours, &theirs);
    assert_eq!(tell_apart(&mut told, &b(), 2, 500), [2, 3]);
    let edits = undo(&ours, &a());
    press(&mut ours, 600, edits);
    let mut met = both(&both(&told.log, &third.log).log, &ours);
    assert_eq!((asked(&met), count(&met)), (vec![3], 3), "a width, and what waits, are counted, too");
    assert_eq!(tell_apart(&mut met, &b(), 3, 700), [3, 4]);
    assert_eq!((asked(&met), homes(&met)), (vec![2], vec![Some(4)]));
    assert_eq!(tell_apart(&mut met, &b(), 2, 800), [2, 4]);
    let all: Vec<_> = (2..=4).map(|number| width(&met, number)).collect();
    assert_eq!(all, ["900", "1000", "1200"].map(|figure| Some(reading(&format!("width {figure}")))));
    assert_eq!((asked(&met), count(&met)), (vec![], 0));
}
