//! What is taken back or brought back on one tablet while another tells apart what stands there: a person is asked, and it is
//! done at the thing that it was about.

use crate::support::ramps::{added, asked, both, c, count, homes, named, ramp, ramps, tell_apart, wide, width};
use crate::support::{a, answer, at, b, list, photo, reading, spot};
use tongda::audit::edit::Edit;
use tongda::audit::log::Log;
use tongda::audit::round::Round;
use tongda::audit::spot::Instance;
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

fn undo_of(log: &mut Log<Edit>, second: i64) {
    let edits = undo(log, &a());
    press(log, second, edits);
}

/// B says each time that it was of A's ramp.
fn told_again(told: &mut Round, ours: &Log<Edit>, second: i64, numbers: &[Instance]) {
    *told = both(&told.log, ours);
    assert_eq!(asked(told), [2], "{second}");
    assert_eq!(tell_apart(told, &b(), 2, second), numbers, "{second}");
    assert_eq!((asked(told), count(told)), (vec![], 0), "{second}");
}

#[test]
fn a_thing_that_was_taken_back_late_can_be_brought_back_late() {
    let (mut ours, theirs) = ramps(&b());
    let mut told = both(&ours, &theirs);
    tell_apart(&mut told, &b(), 2, 500);
    undo_of(&mut ours, 600);
    undo_of(&mut ours, 601);
    told_again(&mut told, &ours, 650, &[2, 3]);
    assert_eq!((width(&told, 3), named(&told).contains_key(&3)), (None, false));
    for (second, there) in [(700, None), (800, Some(reading("width 1200")))] {
        let edits = redo(&ours, &a());
        press(&mut ours, second, edits);
        told_again(&mut told, &ours, second + 50, &[2, 3]);
        assert_eq!((width(&told, 3), named(&told).contains_key(&3)), (there, true), "{second}");
    }
}

#[test]
fn a_name_that_was_given_after_another_one_was_taken_back_stays() {
    let mut ours = added(&a(), 100, "", [ramp(2, "east")]);
    let mut told = both(&ours, &added(&b(), 1, "", []));
    tell_apart(&mut told, &b(), 2, 500);
    undo_of(&mut ours, 600);
    ours.append(&a(), at(610), ramp(2, "south")).expect("accepted");
    told_again(&mut told, &ours, 700, &[2, 3]);
    assert_eq!(named(&told)[&3], "south");
    // And is taken back again.
    undo_of(&mut ours, 710);
    told_again(&mut told, &ours, 800, &[2, 3]);
    assert_eq!(named(&told)[&3], "");
}

#[test]
fn of_names_beside_each_other_the_one_that_is_taken_back_goes() {
    let theirs = added(&a(), 100, "west", []);
    let mut ours = both(&theirs, &Log::default()).log;
    let mut told = both(&theirs, &added(&b(), 1, "", []));
    ours.append(&a(), at(300), ramp(2, "south")).expect("accepted");
    tell_apart(&mut told, &b(), 2, 500);
    told.append(&b(), at(510), ramp(3, "lake")).expect("accepted");
    told_again(&mut told, &ours, 600, &[2, 3]);
    assert_eq!(named(&told)[&3], "lake / south");
    undo_of(&mut ours, 610);
    told_again(&mut told, &ours, 700, &[2, 3]);
    assert!(!named(&told)[&3].contains("south") && named(&told)[&3].contains("lake"), "{:?}", named(&told));
}

/// Its figure could not go to its ramp, where another one stands, and got a number of its own.
#[test]
fn what_went_to_a_number_of_its_own_is_taken_back_there() {
    let (mut ours, theirs) = ramps(&b());
    let mut told = both(&ours, &theirs);
    tell_apart(&mut told, &b(), 2, 500);
    told.append(&b(), at(510), answer("ramp-width..3", reading("width 1190"))).expect("accepted");
    ours.append(&a(), at(600), wide("1210")).expect("accepted");
    told_again(&mut told, &ours, 700, &[2, 4]);
    assert_eq!(width(&told, 4), Some(reading("width 1210")));
    undo_of(&mut ours, 800);
    told_again(&mut told, &ours, 900, &[2, 4]);
    let all: Vec<_> = (2..=4).map(|number| width(&told, number)).collect();
    assert_eq!(all, [Some(reading("width 900")), Some(reading("width 1190")), None]);
}

/// C had joined A and measured once more; each takes back its own figure.
#[test]
fn of_two_who_take_back_late_neither_restores_what_the_other_one_took_back() {
    let (mut ours, theirs) = ramps(&b());
    let mut third = both(&ours, &Log::default());
    third.append(&c(), at(300), wide("1220")).expect("accepted");
    let mut told = both(&third.log, &theirs);
    tell_apart(&mut told, &b(), 2, 500);
    assert_eq!(width(&told, 3), Some(reading("width 1220")));
    undo_of(&mut ours, 600);
    let edits = undo(&third.log, &c());
    edits.into_iter().for_each(|edit| drop(third.append(&c(), at(610), edit).expect("accepted").id.clone()));
    let mut met = both(&both(&told.log, &ours).log, &third.log);
    assert_eq!(homes(&met), [Some(3), Some(3)]);
    assert_eq!(tell_apart(&mut met, &b(), 2, 700), [2, 3, 3]);
    assert_eq!((width(&met, 3), asked(&met), count(&met)), (None, vec![], 0));
}

/// C, knowing of nobody, adds a second ramp, too, and it is B's; that says nothing of what A took back.
#[test]
fn that_two_others_are_the_same_does_not_settle_what_was_taken_back_late() {
    let (mut ours, theirs) = ramps(&b());
    let mut told = both(&ours, &theirs);
    tell_apart(&mut told, &b(), 2, 500);
    undo_of(&mut ours, 600);
    let third = added(&c(), 300, "", []);
    let mut met = both(&both(&told.log, &ours).log, &third);
    assert_eq!(homes(&met), [None, Some(3)]);
    let same = twins(&list(), &met)[0].one()[0].clone();
    met.append(&b(), at(700), same).expect("accepted");
    assert_eq!((asked(&met), homes(&met)), (vec![2], vec![Some(3)]));
    let mut kept = met.clone();
    let here = twins(&list(), &kept)[0].one()[0].clone();
    kept.append(&b(), at(800), here).expect("accepted");
    assert_eq!((asked(&kept), width(&kept, 3)), (vec![], Some(reading("width 1200"))));
    assert_eq!(tell_apart(&mut met, &b(), 2, 800), [2, 3]);
    assert_eq!((asked(&met), width(&met, 3)), (vec![], None));
}

/// B and C each told A's ramp apart, and gave it different numbers.
#[test]
fn what_is_taken_back_late_is_taken_back_under_every_number_that_its_thing_got() {
    let (mut ours, theirs) = ramps(&b());
    let mut one = both(&ours, &theirs);
    let mut two = one.clone();
    two.append(&c(), at(400), ramp(3, "")).expect("accepted");
    assert_eq!(tell_apart(&mut two, &c(), 2, 450), [2, 4]);
    assert_eq!(tell_apart(&mut one, &b(), 2, 500), [2, 3]);
    undo_of(&mut ours, 600);
    let mut met = both(&both(&one.log, &two.log).log, &ours);
    for turn in 0..5 {
        if let Some(number) = asked(&met).first().copied() {
            tell_apart(&mut met, &b(), number, 700 + turn);
        }
    }
    assert_eq!((asked(&met), count(&met)), (vec![], 0));
    let left: Vec<_> = (2..=9).filter_map(|number| width(&met, number)).collect();
    assert_eq!(left, [reading("width 900")]);
}

/// B has seen 1210 alone, and measured 1190 where that went; A takes 1210 back, and meant 1200.
#[test]
fn what_lay_beneath_is_not_lost_where_somebody_else_has_written_meanwhile() {
    let (mut ours, theirs) = ramps(&b());
    ours.append(&a(), at(110), ramp(2, "east")).expect("accepted");
    ours.append(&a(), at(111), ramp(2, "south")).expect("accepted");
    ours.append(&a(), at(112), wide("1210")).expect("accepted");
    let mut told = both(&ours, &theirs);
    tell_apart(&mut told, &b(), 2, 500);
    assert_eq!((named(&told)[&3].as_str(), width(&told, 3)), ("south", Some(reading("width 1210"))));
    told.append(&b(), at(510), answer("ramp-width..3", reading("width 1190"))).expect("accepted");
    told.append(&b(), at(511), ramp(3, "lake")).expect("accepted");
    undo_of(&mut ours, 600);
    told_again(&mut told, &ours, 700, &[2, 3]);
    let all = |told: &Round| (2..=5).map(|number| width(told, number)).collect::<Vec<_>>();
    let expected = ["900", "1190", "1200"].map(|figure| Some(reading(&format!("width {figure}"))));
    assert_eq!(all(&told), [&expected[..], &[None]].concat());
    undo_of(&mut ours, 710);
    told_again(&mut told, &ours, 800, &[2, 3]);
    assert_eq!(named(&told)[&3], "lake / east");
    assert_eq!(all(&told), [&expected[..], &[None]].concat());
}

/// A describes its photo late; B has described it, too, where it is now. Or A takes it out, and B's words stay.
#[test]
fn words_for_a_photo_are_not_lost_where_somebody_else_has_described_it_meanwhile() {
    let at_ramp = |number: Instance| spot(&format!("ramp-landing..{number}"));
    let describe = |number: Instance, alt: &str| Edit::DescribePhoto {
        spot: at_ramp(number),
        hash: photo().hash,
        alt: alt.to_owned(),
    };
    for (late, words) in [
        (describe(2, "A crack"), vec!["A step", "A crack"]),
        (Edit::RemovePhoto { spot: at_ramp(2), hash: photo().hash }, vec!["A step"]),
    ] {
        let (mut ours, theirs) = ramps(&b());
        ours.append(&a(), at(110), Edit::AddPhoto { spot: at_ramp(2), photo: photo() }).expect("accepted");
        let mut told = both(&ours, &theirs);
        tell_apart(&mut told, &b(), 2, 500);
        told.append(&b(), at(510), describe(3, "A step")).expect("accepted");
        ours.append(&a(), at(600), late).expect("accepted");
        told_again(&mut told, &ours, 700, &[2, 4]);
        let alts: Vec<_> =
            told.observations().into_iter().flat_map(|seen| seen.photos).map(|photo| photo.alt).collect();
        assert_eq!(alts, words);
        assert_eq!(named(&told).contains_key(&4), words.len() > 1, "no empty ramp");
    }
}

/// Only its figure is left to stand, as A's taking it back was said to be of another ramp; so the ramp stays, too.
#[test]
fn a_thing_of_which_something_stays_stays() {
    let (mut ours, theirs) = ramps(&b());
    let mut told = both(&ours, &theirs);
    tell_apart(&mut told, &b(), 2, 500);
    undo_of(&mut ours, 600);
    told = both(&told.log, &ours);
    let keep = twins(&list(), &told)[0].one()[0].clone();
    told.append(&b(), at(650), keep).expect("accepted");
    undo_of(&mut ours, 700);
    told_again(&mut told, &ours, 750, &[2, 3]);
    assert_eq!((width(&told, 3), named(&told).contains_key(&3)), (Some(reading("width 1200")), true));
}

/// C, who knew all, said that they are the same; A, not knowing of C, told B's apart.
#[test]
fn one_answer_is_enough_where_the_same_was_said_without_knowing() {
    let (ours, mut theirs) = ramps(&a());
    let mut third = both(&both(&ours, &theirs).log, &added(&c(), 300, "", []));
    let same = twins(&list(), &third)[0].one()[0].clone();
    third.append(&c(), at(400), same).expect("accepted");
    let mut told = both(&ours, &theirs);
    tell_apart(&mut told, &a(), 2, 500);
    let edits = undo(&theirs, &b());
    edits.into_iter().for_each(|edit| drop(theirs.append(&b(), at(600), edit).expect("accepted").id.clone()));
    let mut met = both(&both(&told.log, &third.log).log, &theirs);
    assert_eq!(asked(&met), [2]);
    let keep = twins(&list(), &met)[0].one()[0].clone();
    met.append(&a(), at(700), keep).expect("accepted");
    assert_eq!((asked(&met), count(&met)), (vec![], 0));
}

/// Restored at the third ramp, which became the fourth, what lay beneath is still A's own.
#[test]
fn who_took_back_late_goes_on_late_with_the_same_thing() {
    let (mut ours, theirs) = ramps(&b());
    ours.append(&a(), at(110), wide("1210")).expect("accepted");
    let mut third = both(&theirs, &Log::default());
    third.append(&c(), at(200), ramp(3, "")).expect("accepted");
    third.append(&c(), at(201), answer("ramp-width..3", reading("width 1000"))).expect("accepted");
    let mut told = both(&ours, &theirs);
    tell_apart(&mut told, &b(), 2, 500);
    undo_of(&mut ours, 600);
    told_again(&mut told, &ours, 650, &[2, 3]);
    let mut told = both(&told.log, &third.log);
    assert_eq!(tell_apart(&mut told, &b(), 3, 700), [3, 4]);
    assert_eq!(width(&told, 4), Some(reading("width 1200")));
    ours.append(&a(), at(800), wide("1250")).expect("accepted");
    told_again(&mut told, &ours, 900, &[2, 4]);
    assert_eq!(width(&told, 4), Some(reading("width 1250")));
}
