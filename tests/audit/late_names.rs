//! Names that are given on one tablet while another tells apart what stands there.

use crate::support::ramps::{added, asked, both, c, count, homes, named, ramp, ramps, tell_apart};
use crate::support::{a, at, b, note, spot};
use tongda::audit::id::DeviceId;
use tongda::audit::log::Log;

#[test]
fn a_name_that_was_given_late_goes_to_the_thing_that_it_names() {
    let (ours, theirs) = ramps(&a());
    let mut third = both(&theirs, &Log::default());
    third.append(&c(), at(300), ramp(2, "west")).expect("accepted");
    third.append(&c(), at(301), note("ramp-landing..2", "wet")).expect("accepted");
    let mut told = both(&ours, &theirs);
    tell_apart(&mut told, &a(), 2, 500);
    let mut met = both(&told.log, &third.log);
    assert_eq!((asked(&met), homes(&met)), (vec![2], vec![Some(3)]));
    assert_eq!(tell_apart(&mut met, &a(), 2, 600), [2, 3]);
    let names = crate::support::ramps::named(&met);
    assert_eq!((names.len(), names[&2].as_str(), names[&3].as_str()), (2, "", "west"));
    assert!(met.observation(&spot("ramp-landing..3")).is_some_and(|seen| seen.note == "wet"));
    assert_eq!((asked(&met), count(&met)), (vec![], 0));
}

#[test]
fn late_names_stand_beside_the_one_that_is_there_and_make_no_thing_of_their_own() {
    let (ours, mut theirs) = ramps(&a());
    let other = DeviceId::new("tablet-d");
    let (mut third, mut fourth) = (both(&theirs, &Log::default()), both(&theirs, &Log::default()));
    theirs.append(&b(), at(200), ramp(2, "west")).expect("accepted");
    third.append(&c(), at(300), ramp(2, "north")).expect("accepted");
    fourth.append(&other, at(310), ramp(2, "")).expect("accepted");
    let mut told = both(&ours, &theirs);
    tell_apart(&mut told, &a(), 2, 500);
    let mut met = both(&both(&told.log, &third.log).log, &fourth.log);
    assert_eq!(homes(&met), [Some(3), Some(3)]);
    assert_eq!(tell_apart(&mut met, &a(), 2, 600), [2, 3, 3]);
    let names = crate::support::ramps::named(&met);
    assert_eq!((names.len(), names[&2].as_str(), names[&3].as_str()), (2, "", "west / north"));
    assert_eq!((asked(&met), count(&met)), (vec![], 0));
}

/// C knows B's ramp as "west" and calls it "south" while somebody else, not knowing of that, gives it another number.
#[test]
fn a_late_name_takes_the_place_of_the_one_that_its_maker_saw() {
    let ours = added(&a(), 1, "", []);
    let theirs = added(&b(), 100, "west", []);
    let mut third = both(&theirs, &Log::default());
    third.append(&c(), at(300), ramp(2, "south")).expect("accepted");
    let mut told = both(&ours, &theirs);
    tell_apart(&mut told, &a(), 2, 500);
    assert_eq!(named(&told)[&3], "west");
    let mut renamed = told.clone();
    renamed.append(&a(), at(510), ramp(3, "by the lake")).expect("accepted");
    // What somebody wrote there without knowing of it stays beside it.
    for (told, name) in [(&told, "south"), (&renamed, "by the lake / south")] {
        let mut met = both(&told.log, &third.log);
        assert_eq!(homes(&met), [Some(3)]);
        assert_eq!(tell_apart(&mut met, &a(), 2, 600), [2, 3]);
        assert_eq!((named(&met)[&3].as_str(), asked(&met), count(&met)), (name, vec![], 0));
    }
}

/// A renames its ramp and takes that back; C, who had joined A before, names it, too. Both come late and at once.
#[test]
fn of_two_late_names_the_one_that_was_taken_back_goes() {
    let mut ours = added(&a(), 100, "", []);
    let mut third = both(&ours, &Log::default());
    ours.append(&a(), at(110), ramp(2, "east")).expect("accepted");
    let mut told = both(&ours, &added(&b(), 1, "", []));
    tell_apart(&mut told, &b(), 2, 500);
    for edit in tongda::audit::step::undo(&ours, &a()) {
        ours.append(&a(), at(600), edit).expect("accepted");
    }
    third.append(&c(), at(610), ramp(2, "south")).expect("accepted");
    let mut met = both(&both(&told.log, &ours).log, &third.log);
    assert_eq!(tell_apart(&mut met, &b(), 2, 700)[..2], [2, 3]);
    assert_eq!((named(&met)[&3].as_str(), asked(&met), count(&met)), ("south", vec![], 0));
}
