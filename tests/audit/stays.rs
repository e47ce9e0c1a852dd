//! What stays as it is, whatever is answered to a question about what came late: it is said beside the question.

use crate::support::ramps::{added, asked, both, c, homes, named, ramp, ramps, tell_apart, wide, width};
use crate::support::{a, answer, at, b, list, note, photo, reading, spot};
use std::collections::BTreeSet;
use tongda::audit::apart::numbers;
use tongda::audit::conflict::{conflicts, emptied};
use tongda::audit::edit::{Edit, Field};
use tongda::audit::id::DeviceId;
use tongda::audit::log::Log;
use tongda::audit::photo::PhotoRef;
use tongda::audit::round::Round;
use tongda::audit::stays::stays;
use tongda::audit::step::undo;
use tongda::audit::twin::twins;

fn said(round: &Round) -> BTreeSet<Field> {
    let all = twins(&list(), round);
    let [one] = &all[..] else { panic!("one is asked about") };
    stays(round, one, &numbers(&list(), round, one).expect("enough numbers"))
}

fn write(log: &mut Log<Edit>, device: &DeviceId, second: i64, edits: impl IntoIterator<Item = Edit>) {
    for edit in edits {
        log.append(device, at(second), edit).expect("accepted");
    }
}

fn added_photo(picture: &PhotoRef) -> Edit {
    Edit::AddPhoto { spot: spot("ramp-width..2"), photo: picture.clone() }
}

/// A's ramp became the third. There somebody enters this, and A, not knowing, does the other under the old number.
fn late(ours: &Log<Edit>, since: Option<Edit>, acts: impl IntoIterator<Item = Edit>) -> Round {
    let (_, theirs) = ramps(&b());
    let mut told = both(ours, &theirs);
    assert_eq!(tell_apart(&mut told, &b(), 2, 500), [2, 3]);
    write(&mut told.log, &b(), 510, since);
    let mut ours = ours.clone();
    write(&mut ours, &a(), 600, acts);
    let met = both(&told.log, &ours);
    assert_eq!((asked(&met), homes(&met)), (vec![2], vec![Some(3)]));
    met
}

#[test]
fn what_is_cleared_late_stays_where_somebody_has_entered_something_else() {
    let clear = || Edit::Clear { spot: spot("ramp-width..2") };
    let new = || Some(answer("ramp-width..3", reading("width 1190")));
    let remark = |text: &str| note("ramp-width..3", text);
    let ours = ramps(&b()).0;
    let noted = added(&a(), 100, "", [wide("1200"), note("ramp-width..2", "wet")]);
    let width_3 = || BTreeSet::from([Field::Answer(spot("ramp-width..3"))]);
    let note_3 = || BTreeSet::from([Field::Note(spot("ramp-width..3"))]);
    for (ours, since, acts, expected) in [
        (&ours, None, vec![clear()], BTreeSet::new()),
        (&ours, new(), vec![clear()], width_3()),
        (&ours, new(), vec![clear(), wide("1210")], BTreeSet::new()),
        (&ours, new(), vec![wide("1210"), clear()], width_3()),
        (&noted, None, vec![note("ramp-width..2", "")], BTreeSet::new()),
        (&noted, Some(remark("dry")), vec![note("ramp-width..2", "")], note_3()),
        (&noted, Some(remark("")), vec![note("ramp-width..2", "icy")], BTreeSet::new()),
    ] {
        let mut met = late(ours, since, acts.clone());
        assert_eq!(said(&met), expected, "{acts:?}");
        let before = (width(&met, 3), met.observation(&spot("ramp-width..3")).map(|seen| seen.note));
        tell_apart(&mut met, &b(), 2, 700);
        if !expected.is_empty() {
            let after = (width(&met, 3), met.observation(&spot("ramp-width..3")).map(|seen| seen.note));
            assert_eq!(after, before, "{acts:?}");
        }
    }
}

#[test]
fn a_photo_that_is_taken_out_late_stays_where_somebody_has_said_what_it_shows() {
    let picture = photo();
    let (at_2, at_3, hash) = (spot("ramp-width..2"), spot("ramp-width..3"), picture.hash.clone());
    let out = Edit::RemovePhoto { spot: at_2, hash: hash.clone() };
    let described = Edit::DescribePhoto { spot: at_3.clone(), hash: hash.clone(), alt: "a step".to_owned() };
    let ours = added(&a(), 100, "", [added_photo(&picture)]);
    let photos = |round: &Round| round.observation(&at_3).map_or(0, |seen| seen.photos.len());
    for act in [out, undo(&ours, &a())[0].clone()] {
        let mut met = late(&ours, None, [act.clone()]);
        assert_eq!(said(&met), BTreeSet::new());
        tell_apart(&mut met, &b(), 2, 700);
        assert_eq!(photos(&met), 0, "{act:?}");
        let mut met = late(&ours, Some(described.clone()), [act.clone()]);
        assert_eq!(said(&met), BTreeSet::from([Field::Photo(at_3.clone(), hash.clone())]), "{act:?}");
        tell_apart(&mut met, &b(), 2, 700);
        assert_eq!(photos(&met), 1, "{act:?}");
    }
}

/// B keeps its number, and takes back what it called its ramp; A, not knowing either, measures anew.
#[test]
fn a_name_that_is_taken_back_is_written_again_where_something_else_is_asked() {
    for names in [vec!["west"], vec!["", "west"], vec!["north", "west"]] {
        let mut theirs = added(&b(), 1, names[0], []);
        write(&mut theirs, &b(), 2, names.iter().skip(1).map(|name| ramp(2, name)));
        let ours = added(&a(), 100, "", [wide("1200")]);
        let mut told = both(&ours, &theirs);
        assert_eq!(tell_apart(&mut told, &a(), 2, 500), [2, 3]);
        // C had joined A before.
        let mut third = both(&ours, &Log::default());
        write(&mut third.log, &c(), 600, [wide("1210")]);
        let back = undo(&theirs, &b());
        write(&mut theirs, &b(), 610, back);
        let mut met = both(&both(&told.log, &third.log).log, &theirs);
        assert_eq!((asked(&met), homes(&met)), (vec![2], vec![Some(3)]), "{names:?}");
        assert_eq!(said(&met), BTreeSet::from([Field::Instance("ramp".into(), 2)]), "{names:?}");
        tell_apart(&mut met, &b(), 2, 700);
        assert_eq!(named(&met)[&2], "west");
    }
}

/// B keeps its number, and somebody says that there is no such ramp; A, not knowing, measures its own anew, or takes that back.
#[test]
fn where_there_is_no_such_thing_any_more_what_comes_late_is_asked_about() {
    let (ours, _) = ramps(&b());
    let theirs = added(&b(), 1, "", []);
    let mut told = both(&ours, &theirs);
    assert_eq!(tell_apart(&mut told, &c(), 2, 500), [2, 3]);
    let mut third = told;
    let mut own = theirs;
    let back = undo(&own, &b());
    write(&mut own, &b(), 510, back);
    write(&mut third.log, &c(), 520, [ramp(2, "west")]);
    let mut told = both(&third.log, &own);
    let field = Field::Instance("ramp".into(), 2);
    assert!(conflicts(&told.log).iter().any(|one| one.field == field));
    let edits = emptied(&told.log, &field);
    write(&mut told.log, &c(), 530, edits);
    assert_eq!((asked(&told), named(&told).contains_key(&2)), (vec![], false));
    for (act, expected) in [(wide("1210"), Some(reading("width 1210"))), (undo(&ours, &a())[0].clone(), None)] {
        let mut late = ours.clone();
        write(&mut late, &a(), 600, [act]);
        let mut met = both(&told.log, &late);
        assert_eq!((asked(&met), homes(&met)), (vec![2], vec![Some(3)]));
        assert!(twins(&list(), &met)[0].is_late());
        let mut here = met.clone();
        tell_apart(&mut met, &b(), 2, 700);
        assert_eq!((width(&met, 3), asked(&met)), (expected, vec![]));
        let same = twins(&list(), &here)[0].one()[0].clone();
        write(&mut here.log, &b(), 700, [same]);
        assert_eq!((width(&here, 3), asked(&here)), (Some(reading("width 1200")), vec![]));
    }
}

#[test]
fn nothing_is_said_where_two_were_begun_or_named_late() {
    for (one, two) in [("", ""), ("east", ""), ("", "west"), ("east", "west")] {
        let (ours, theirs) = (added(&a(), 1, one, []), added(&b(), 2, two, []));
        assert_eq!(said(&both(&ours, &theirs)), BTreeSet::new(), "{one}, {two}");
    }
    let ours = added(&a(), 100, "", [wide("1200")]);
    let met = late(&ours, Some(ramp(3, "by the lake")), [ramp(2, "west"), wide("1210")]);
    assert_eq!(said(&met), BTreeSet::new());
}
