//! What is entered under a number on one tablet while another tells apart what stands there: readings stay with the thing
//! that they were taken at, and where nobody can know which that was, a person is asked.

use crate::support::ramps::{added, asked, both, c, count, homes, ramp, ramps, tell_apart, wide, width};
use crate::support::{a, answer, at, b, list, note, reading, spot};
use tongda::audit::edit::Edit;
use tongda::audit::log::Log;
use tongda::audit::observation::Answer;
use tongda::audit::round::Round;
use tongda::audit::spot::Instance;
use tongda::audit::twin::twins;

#[test]
fn what_is_entered_late_for_the_thing_that_keeps_its_number_stands_there_and_nobody_is_asked() {
    let (mut ours, mut theirs) = ramps(&a());
    theirs.append(&b(), at(110), answer("ramp-landing..2", reading("length 1500"))).expect("accepted");
    let mut told = both(&ours, &theirs);
    assert_eq!(tell_apart(&mut told, &b(), 2, 500), [2, 3]);
    // A has not heard of B. It measures again, and something that only B had measured, at its own ramp.
    ours.append(&a(), at(600), wide("1210")).expect("accepted");
    ours.append(&a(), at(601), answer("ramp-landing..2", reading("length 1550"))).expect("accepted");
    let met = both(&told.log, &ours);
    assert_eq!((asked(&met), count(&met)), (vec![], 0));
    assert_eq!((width(&met, 2), width(&met, 3)), (Some(reading("width 1210")), Some(reading("width 900"))));
    let landing = |name: &str| met.observation(&spot(name)).and_then(|seen| seen.answer);
    assert_eq!(landing("ramp-landing..2"), Some(reading("length 1550")));
    assert_eq!(landing("ramp-landing..3"), Some(reading("length 1500")));
}

#[test]
fn what_is_entered_late_for_the_thing_that_got_a_new_number_is_asked_about_and_goes_there() {
    for (late, expected) in
        [(wide("1210"), Some(reading("width 1210"))), (Edit::Clear { spot: spot("ramp-width..2") }, None)]
    {
        let (mut ours, theirs) = ramps(&b());
        let mut told = both(&ours, &theirs);
        assert_eq!(tell_apart(&mut told, &b(), 2, 500), [2, 3]);
        assert_eq!(width(&told, 3), Some(reading("width 1200")), "A's is the third now");
        ours.append(&a(), at(600), late).expect("accepted");
        let mut met = both(&told.log, &ours);
        assert_eq!((asked(&met), homes(&met)), (vec![2], vec![Some(3)]));
        assert!(twins(&list(), &met)[0].is_late());
        assert_eq!(tell_apart(&mut met, &a(), 2, 700), [2, 3]);
        assert_eq!((width(&met, 2), width(&met, 3)), (Some(reading("width 900")), expected));
        assert_eq!((asked(&met), count(&met)), (vec![], 0));
    }
}

#[test]
fn who_had_joined_and_went_on_without_the_answer_is_asked_where_it_belongs() {
    let (ours, theirs) = ramps(&b());
    let (mut one, mut two) = (both(&ours, &theirs), both(&ours, &theirs));
    assert_eq!(tell_apart(&mut two, &b(), 2, 500), [2, 3]);
    // On A both are still one "ramp 2", and its own has become the third.
    one.append(&a(), at(600), note("ramp-landing..2", "cracked")).expect("accepted");
    let met = both(&one.log, &two.log);
    assert_eq!((asked(&met), homes(&met)), (vec![2], vec![Some(3)]));
    let noted = |round: &Round, at: &str| round.observation(&spot(at)).is_some_and(|seen| seen.note == "cracked");
    let mut there = met.clone();
    assert_eq!(tell_apart(&mut there, &b(), 2, 700), [2, 3]);
    let mut here = met.clone();
    let same = twins(&list(), &met)[0].one()[0].clone();
    here.append(&b(), at(700), same).expect("accepted");
    for (round, second, third) in [(&there, false, true), (&here, true, false)] {
        assert_eq!((noted(round, "ramp-landing..2"), noted(round, "ramp-landing..3")), (second, third));
        assert_eq!((asked(round), count(round)), (vec![], 0));
    }
}

#[test]
fn who_had_joined_and_keeps_the_number_is_asked_only_about_what_the_other_one_alone_had() {
    let (ours, mut theirs) = ramps(&a());
    theirs.append(&b(), at(110), answer("ramp-landing..2", reading("length 1500"))).expect("accepted");
    let (mut one, mut two) = (both(&ours, &theirs), both(&ours, &theirs));
    assert_eq!(tell_apart(&mut two, &b(), 2, 500), [2, 3]);
    one.append(&a(), at(600), note("ramp-width..2", "dry")).expect("accepted");
    let met = both(&one.log, &two.log);
    assert_eq!((asked(&met), count(&met)), (vec![], 0));
    one.append(&a(), at(601), answer("ramp-landing..2", reading("length 1550"))).expect("accepted");
    one.append(&a(), at(602), note("ramp-landing..2", "wet")).expect("accepted");
    let mut met = both(&one.log, &two.log);
    assert_eq!((asked(&met), homes(&met)), (vec![2], vec![Some(3)]));
    assert_eq!(tell_apart(&mut met, &a(), 2, 700), [2, 3]);
    let landing = |name: &str| met.observation(&spot(name)).map(|seen| (seen.answer, seen.note));
    assert_eq!(landing("ramp-landing..2"), None);
    assert_eq!(landing("ramp-landing..3"), Some((Some(reading("length 1550")), "wet".to_owned())));
    let dry = |number: &str| met.observation(&spot(number)).is_some_and(|seen| seen.note == "dry");
    assert!(dry("ramp-width..2") && !dry("ramp-width..3"));
    assert_eq!((asked(&met), count(&met)), (vec![], 0));
}

#[test]
fn what_was_entered_under_the_new_number_meanwhile_is_not_written_over() {
    let (mut ours, theirs) = ramps(&b());
    let mut told = both(&ours, &theirs);
    tell_apart(&mut told, &b(), 2, 500);
    told.append(&b(), at(510), answer("ramp-width..3", reading("width 1190"))).expect("accepted");
    ours.append(&a(), at(600), wide("1210")).expect("accepted");
    let mut met = both(&told.log, &ours);
    assert_eq!(homes(&met), [Some(3)]);
    assert_eq!(tell_apart(&mut met, &a(), 2, 700), [2, 4]);
    let all: Vec<Option<Answer>> = (2..=4).map(|number| width(&met, number)).collect();
    assert_eq!(all, ["900", "1190", "1210"].map(|figure| Some(reading(&format!("width {figure}")))));
}

#[test]
fn of_three_each_goes_to_its_own_number() {
    let (ours, mut theirs) = ramps(&a());
    let mut third = added(&c(), 200, "", [wide("1000")]);
    let mut told = both(&both(&ours, &theirs).log, &third);
    assert_eq!(tell_apart(&mut told, &a(), 2, 500), [2, 3, 4]);
    theirs.append(&b(), at(600), wide("910")).expect("accepted");
    third.append(&c(), at(600), wide("1010")).expect("accepted");
    let mut met = both(&both(&told.log, &theirs).log, &third);
    assert_eq!(homes(&met), [Some(3), Some(4)]);
    assert_eq!(tell_apart(&mut met, &a(), 2, 700), [2, 3, 4]);
    let all: Vec<Option<Answer>> = (2..=4).map(|number| width(&met, number)).collect();
    assert_eq!(all, ["1200", "910", "1010"].map(|figure| Some(reading(&format!("width {figure}")))));
    assert_eq!((asked(&met), count(&met)), (vec![], 0));
}

#[test]
fn a_late_answer_that_was_moved_is_taken_back_with_the_decision() {
    let (mut ours, theirs) = ramps(&b());
    let mut told = both(&ours, &theirs);
    tell_apart(&mut told, &b(), 2, 500);
    ours.append(&a(), at(600), wide("1210")).expect("accepted");
    let mut met = both(&told.log, &ours);
    let before = met.observations();
    tell_apart(&mut met, &a(), 2, 700);
    for edit in tongda::audit::step::undo(&met.log, &a()) {
        met.append(&a(), at(800), edit).expect("accepted");
    }
    assert_eq!((met.observations(), asked(&met), homes(&met)), (before, vec![2], vec![Some(3)]));
}

/// C had joined A's ramp and measured it, too; A, not knowing of that, once more.
#[test]
fn what_came_there_with_the_thing_is_not_written_over_by_who_did_not_know_it() {
    let (mut ours, theirs) = ramps(&b());
    let mut third = both(&ours, &Log::default());
    third.append(&c(), at(300), wide("1220")).expect("accepted");
    ours.append(&a(), at(310), wide("1210")).expect("accepted");
    let mut told = both(&third.log, &theirs);
    assert_eq!(tell_apart(&mut told, &c(), 2, 500), [2, 3]);
    assert_eq!(width(&told, 3), Some(reading("width 1220")));
    let mut met = both(&told.log, &ours);
    assert_eq!(homes(&met), [Some(3)]);
    assert_eq!(tell_apart(&mut met, &a(), 2, 700), [2, 4]);
    let all: Vec<Option<Answer>> = (2..=4).map(|number| width(&met, number)).collect();
    assert_eq!(all, ["900", "1220", "1210"].map(|figure| Some(reading(&format!("width {figure}")))));
    // The same figure once more is none.
    for (late, number) in [("1220", 3), ("1230", 4)] {
        let mut ours = third.clone();
        ours.append(&c(), at(320), wide("1220")).expect("accepted");
        let mut old = added(&a(), 100, "", [wide("1200")]);
        old.append(&a(), at(330), wide(late)).expect("accepted");
        let mut met = both(&told.log, &old);
        assert_eq!(tell_apart(&mut met, &a(), 2, 700), [2, number], "{late}");
    }
}

#[test]
fn of_two_who_were_late_the_second_does_not_write_over_the_first() {
    let (ours, theirs) = ramps(&b());
    let (mut one, mut two) = (both(&ours, &Log::default()), both(&ours, &Log::default()));
    let mut told = both(&ours, &theirs);
    tell_apart(&mut told, &b(), 2, 500);
    one.append(&a(), at(600), wide("1210")).expect("accepted");
    two.append(&c(), at(601), wide("1230")).expect("accepted");
    let mut met = both(&told.log, &one.log);
    assert_eq!(tell_apart(&mut met, &a(), 2, 700), [2, 3]);
    let mut met = both(&met.log, &two.log);
    assert_eq!(homes(&met), [Some(3)]);
    assert_eq!(tell_apart(&mut met, &c(), 2, 800), [2, 4]);
    let all: Vec<Option<Answer>> = (2..=4).map(|number| width(&met, number)).collect();
    assert_eq!(all, ["900", "1210", "1230"].map(|figure| Some(reading(&format!("width {figure}")))));
}

/// A's ramp became the third; there somebody had begun a third one, too, and it became the fourth.
#[test]
fn who_is_late_by_two_decisions_is_led_to_where_the_thing_is_now() {
    let (mut ours, theirs) = ramps(&b());
    let mut third = both(&theirs, &Log::default());
    third.append(&c(), at(200), ramp(3, "")).expect("accepted");
    third.append(&c(), at(201), answer("ramp-width..3", reading("width 1000"))).expect("accepted");
    let mut told = both(&ours, &theirs);
    assert_eq!(tell_apart(&mut told, &b(), 2, 500), [2, 3]);
    let mut told = both(&told.log, &third.log);
    assert_eq!(asked(&told), [3]);
    let numbers = tell_apart(&mut told, &b(), 3, 600);
    assert_eq!(numbers, [3, 4]);
    let place = |round: &Round, figure: &str| {
        (2..=5).find(|number| width(round, *number) == Some(reading(&format!("width {figure}"))))
    };
    let now = place(&told, "1200").expect("there");
    assert_eq!((now, place(&told, "1000")), (4, Some(3)), "C's third ramp was begun first");
    ours.append(&a(), at(700), note("ramp-width..2", "cracked")).expect("accepted");
    let mut met = both(&told.log, &ours);
    assert_eq!((asked(&met), homes(&met)), (vec![2], vec![Some(now)]));
    assert_eq!(tell_apart(&mut met, &a(), 2, 800), [2, now]);
    let noted: Vec<Instance> = (2..=5)
        .filter(|number| met.observation(&spot(&format!("ramp-width..{number}"))).is_some_and(|s| s.note == "cracked"))
        .collect();
    assert_eq!((noted, asked(&met)), (vec![now], vec![]));
}

/// Neither knew of the other, and both are about A's ramp.
#[test]
fn two_late_ones_that_differ_each_go_their_way() {
    let (ours, theirs) = ramps(&b());
    let mut told = both(&ours, &theirs);
    tell_apart(&mut told, &b(), 2, 500);
    let (mut one, mut two) = (both(&ours, &Log::default()), both(&ours, &Log::default()));
    one.append(&a(), at(600), wide("1210")).expect("accepted");
    two.append(&c(), at(601), wide("1230")).expect("accepted");
    two.append(&c(), at(602), note("ramp-landing..2", "wet")).expect("accepted");
    let mut met = both(&both(&told.log, &one.log).log, &two.log);
    assert_eq!(homes(&met), [Some(3), Some(3)]);
    assert_eq!(tell_apart(&mut met, &b(), 2, 700), [2, 3, 4]);
    let all: Vec<Option<Answer>> = (2..=4).map(|number| width(&met, number)).collect();
    assert_eq!(all, ["900", "1210", "1230"].map(|figure| Some(reading(&format!("width {figure}")))));
    assert_eq!((asked(&met), count(&met)), (vec![], 0));
}

/// A says that they are the same, and which width is right; B, not knowing of that, that they are different ones.
#[test]
fn what_was_chosen_for_both_together_is_asked_about_where_somebody_else_told_them_apart() {
    for (first, home) in [(a(), Some(reading("width 900"))), (b(), Some(reading("width 1200")))] {
        let (ours, theirs) = ramps(&first);
        let (mut one, mut two) = (both(&ours, &theirs), both(&ours, &theirs));
        let same = twins(&list(), &one)[0].one()[0].clone();
        one.append(&a(), at(400), same).expect("accepted");
        tell_apart(&mut two, &b(), 2, 500);
        // Each has its readings. "The same" alone hides nothing.
        let met = both(&one.log, &two.log);
        assert_eq!((asked(&met), width(&met, 3)), (vec![], home.clone()));
        one.append(&a(), at(600), wide("1000")).expect("accepted");
        let met = both(&one.log, &two.log);
        assert_eq!((asked(&met), homes(&met), width(&met, 3)), (vec![2], vec![Some(3)], home.clone()));
        let (mut here, mut there) = (met.clone(), met);
        let same = twins(&list(), &here)[0].one()[0].clone();
        here.append(&b(), at(700), same).expect("accepted");
        assert_eq!((width(&here, 2), width(&here, 3)), (Some(reading("width 1000")), home.clone()));
        assert_eq!(tell_apart(&mut there, &b(), 2, 700), [2, 3]);
        let kept = if first == a() { "width 1200" } else { "width 900" };
        assert_eq!((width(&there, 2), width(&there, 3)), (Some(reading(kept)), Some(reading("width 1000"))));
        assert_eq!((asked(&here), count(&here), asked(&there), count(&there)), (vec![], 0, vec![], 0));
    }
}
