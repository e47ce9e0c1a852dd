//! What several tablets added under one number: it is asked whether that is one thing, exactly when neither side knew of
//! the other, whatever it was called. What telling them apart does: `apart.rs`; what is entered meanwhile: `late.rs`.

use crate::support::ramps::{added, asked, both, ramp, round};
use crate::support::{a, answer, at, b, facts, list, note, reading, scoring, spot, words};
use std::collections::BTreeSet;
use tongda::audit::digest::digest;
use tongda::audit::edit::Field;
use tongda::audit::log::Log;
use tongda::audit::observation::Answer;
use tongda::audit::round::Round;
use tongda::audit::twin::{twins, unsettled};
use tongda::pack::checklist::BuildKind;
use tongda::report::audit::Subject;
use tongda::report::audit_csv;

#[test]
fn two_that_added_one_each_are_asked_whether_it_is_the_same_even_if_it_is_called_the_same() {
    for (ours, theirs) in [("", ""), ("east", "east"), ("east", ""), ("east", "west")] {
        let joined = both(&added(&a(), 1, ours, []), &added(&b(), 2, theirs, []));
        let found = twins(&list(), &joined);
        assert_eq!(asked(&joined), [2], "{ours:?} {theirs:?}");
        let names: Vec<_> = found[0].sides.iter().map(|side| side.name.as_str()).collect();
        assert_eq!(names, [ours, theirs]);
        let ways: BTreeSet<_> = [ours, theirs].into_iter().filter(|name| !name.is_empty()).collect();
        assert_eq!(found[0].one().len(), ways.len().max(1));
        for edit in found[0].one() {
            let mut settled = joined.clone();
            settled.append(&b(), at(9), edit).expect("accepted");
            assert_eq!(unsettled(&list(), &settled).count(), 0);
        }
    }
}

#[test]
fn who_knew_of_it_went_on_with_it_and_nothing_is_asked() {
    let ours = added(&a(), 1, "", []);
    let (mut one, mut two) = (ours.clone(), ours);
    two.append(&b(), at(2), answer("ramp-width..2", reading("width 1200")));
    two.append(&b(), at(3), ramp(2, "east"));
    one.append(&a(), at(4), ramp(2, "east"));
    one.append(&a(), at(5), ramp(3, ""));
    assert!(asked(&both(&one, &two)).is_empty());
    // The first is there from the beginning; a name for it adds nothing.
    let (mut one, mut two) = (Log::default(), Log::default());
    one.append(&a(), at(1), ramp(1, "east"));
    two.append(&b(), at(1), ramp(1, "west"));
    assert!(asked(&both(&one, &two)).is_empty());
    assert_eq!(unsettled(&list(), &both(&one, &two)).count(), 1);
    // A second look has its numbers from the first.
    let mut second = both(&added(&a(), 1, "", []), &added(&b(), 1, "", []));
    second.head.scope = vec![spot("ramp-width..2")];
    assert!(asked(&second).is_empty());
}

/// The number of questions that lists know of, and where the table says that tablets differ, as `check.number`.
fn told(round: &Round) -> (usize, BTreeSet<String>) {
    let (list, site) = (list(), facts("A", BuildKind::New));
    let table = audit_csv::render(&[Subject { site: &site, round, list: &list, number: 1 }], &words);
    let mut lines = table.lines();
    let head: Vec<_> = lines.next().expect("a head").trim_start_matches('\u{feff}').split(',').collect();
    assert_eq!(head.last(), Some(&"column-unsettled"));
    let cell = |line: &str, name: &str| {
        let at = head.iter().position(|column| *column == name).expect("a column");
        line.split(',').nth(at).expect("a cell").to_owned()
    };
    let mut open = BTreeSet::new();
    for line in lines {
        // Behind the number stands the name.
        let number = cell(line, "column-instance").split(' ').next().unwrap_or_default().to_owned();
        let answer = cell(line, "column-unsettled");
        assert!(["answer-yes", "answer-no"].contains(&answer.as_str()), "{line}");
        if answer == "answer-yes" {
            open.insert(format!("{}.{number}", cell(line, "column-check-id")));
        }
    }
    (digest(&list, &scoring(), BuildKind::New, round).unsettled, open)
}

#[test]
fn lists_know_how_much_is_asked_and_the_table_says_where() {
    let (mut one, mut two) = (Log::default(), Log::default());
    for (log, device, name, word) in [(&mut one, a(), "east", "dry"), (&mut two, b(), "west", "wet")] {
        for edit in [ramp(1, name), note("firm", word), answer("sign", Answer::Yes)] {
            log.append(&device, at(1), edit).expect("accepted");
        }
    }
    assert_eq!(told(&round(&one)), (0, BTreeSet::new()));
    let mut joined = both(&one, &two);
    let places = |all: &[&str]| all.iter().map(|place| (*place).to_owned()).collect::<BTreeSet<_>>();
    // Two that gave the first ramp different names are at odds about all that is looked at there.
    assert_eq!(told(&joined), (2, places(&["firm.", "ramp-landing.1", "ramp-width.1"])));
    joined.append(&a(), at(9), ramp(1, "east"));
    assert_eq!(told(&joined), (1, places(&["firm."])));
    joined.append(&a(), at(9), note("firm", "dry"));
    assert_eq!(told(&joined), (0, BTreeSet::new()));

    // Whether it is one ramp or two is asked first, and one of its checks was read differently.
    let ours = added(&a(), 1, "", [answer("ramp-width..2", reading("width 1200"))]);
    let theirs = added(&b(), 2, "", [answer("ramp-width..2", reading("width 900"))]);
    assert_eq!(told(&both(&ours, &theirs)), (2, places(&["ramp-landing.2", "ramp-width.2"])));
}

#[test]
fn what_was_read_is_asked_about_after_what_it_was_read_at() {
    let one = added(&a(), 1, "", [answer("ramp-width..2", reading("width 1200")), note("ramp-landing..2", "same")]);
    let two = added(&b(), 2, "", [answer("ramp-width..2", reading("width 900")), note("ramp-landing..2", "same")]);
    let (mut one, mut two) = (one, two);
    one.append(&a(), at(9), answer("door", Answer::Yes));
    two.append(&b(), at(9), answer("door", Answer::No));
    let mut joined = both(&one, &two);
    let found = unsettled(&list(), &joined);
    let fields =
        |all: &[tongda::audit::conflict::Conflict<Field>]| all.iter().map(|c| c.field.clone()).collect::<Vec<_>>();
    assert_eq!((found.twins[0].fields, fields(&found.fields)), (1, vec![Field::Answer(spot("door"))]));
    assert_eq!(found.count(), 3);
    let same = found.twins[0].one()[0].clone();
    joined.append(&a(), at(20), same);
    let left = unsettled(&list(), &joined);
    assert_eq!(left.twins, []);
    assert_eq!(fields(&left.fields), [Field::Answer(spot("door")), Field::Answer(spot("ramp-width..2"))]);
}
