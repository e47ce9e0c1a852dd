//! What several tablets added under one number: it is asked whether that is one thing, exactly when neither side knew of
//! the other, whatever it was called; and whichever is chosen, nothing that was entered is hidden or lost.

use crate::support::history::{History, TABLETS, play, steps};
use crate::support::{a, answer, at, b, empty_round, facts, list, note, photo, reading, scoring, spot, words};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use tongda::audit::apart::{apart, numbers};
use tongda::audit::conflict::conflicts;
use tongda::audit::digest::digest;
use tongda::audit::edit::{Edit, Field};
use tongda::audit::id::{DeviceId, GroupId};
use tongda::audit::log::{EntryId, Log};
use tongda::audit::observation::{Answer, Observation};
use tongda::audit::photo::PhotoRef;
use tongda::audit::round::Round;
use tongda::audit::spot::{Instance, MOST_INSTANCES, Spot};
use tongda::audit::twin::{Twins, twins, unsettled};
use tongda::pack::checklist::BuildKind;
use tongda::report::audit::Subject;
use tongda::report::audit_csv;

fn ramp(number: Instance, name: &str) -> Edit {
    Edit::Instance { group: "ramp".into(), number, name: name.to_owned() }
}

fn round(log: &Log<Edit>) -> Round {
    Round { log: log.clone(), ..empty_round() }
}

/// A tablet adds the second ramp and does this, from this second on.
fn added(device: &DeviceId, second: i64, name: &str, edits: impl IntoIterator<Item = Edit>) -> Log<Edit> {
    let mut log = Log::default();
    for (second, edit) in (second..).zip([ramp(2, name)].into_iter().chain(edits)) {
        log.append(device, at(second), edit).expect("accepted");
    }
    log
}

fn both(one: &Log<Edit>, two: &Log<Edit>) -> Round {
    round(&one.joined(two).expect("every name is given once"))
}

/// What is asked about the numbers of ramps.
fn asked(round: &Round) -> Vec<Instance> {
    twins(&list(), round).iter().map(|one| one.number).collect()
}

/// The ramps that have a name, which may be empty.
fn named(round: &Round) -> BTreeMap<Instance, String> {
    round.instances().remove(&GroupId::new("ramp")).unwrap_or_default()
}

fn width(round: &Round, number: Instance) -> Option<Answer> {
    round.observation(&Spot { check: "ramp-width".into(), instance: number })?.answer
}

/// Says that they are different.
fn tell_apart(round: &mut Round, device: &DeviceId, number: Instance, now: i64) -> Vec<Instance> {
    let before = round.clone();
    let all = twins(&list(), &before);
    let one = all.iter().find(|one| one.number == number).expect("asked about");
    let numbers = numbers(&list(), &before, one).expect("enough numbers");
    for (at, edit) in apart(&before, one, &numbers, at(now)) {
        assert!(round.allows(&edit));
        round.append(device, at, edit).expect("accepted");
    }
    numbers
}

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
    let table = audit_csv::render(&[Subject { site: &site, round, list: &list }], &words);
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

#[test]
fn taking_a_step_of_it_back_asks_again() {
    let (ours, theirs) = (added(&a(), 1, "", []), [answer("ramp-width..2", reading("width 900"))]);
    let mut joined = both(&ours, &added(&b(), 100, "", theirs));
    tell_apart(&mut joined, &a(), 2, 500);
    while let Some(undo) = joined.log.undo(&a()).filter(|_| named(&joined).len() > 1) {
        joined.append(&a(), at(600), undo);
        assert_eq!(asked(&joined), [2]);
    }
    assert_eq!(width(&joined, 2), Some(reading("width 900")), "all of it is back");
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

/// An edit about the second ramp, the third, or a door.
fn ramp_edit(writes: &[(usize, u8)]) -> (Edit, Vec<(Field, u8)>) {
    let (kind, value) = writes[0];
    let place = spot("ramp-width..2");
    let (edit, field) = match kind % 8 {
        0 | 1 => (ramp(2, ["", "east", "west"][usize::from(value)]), Field::Instance("ramp".into(), 2)),
        2 => (ramp(3, ""), Field::Instance("ramp".into(), 3)),
        3 if value == 2 => (Edit::Clear { spot: place.clone() }, Field::Answer(place)),
        3 => (answer("ramp-width..2", [Answer::Yes, Answer::No][usize::from(value)].clone()), Field::Answer(place)),
        4 => (note("ramp-landing..2", &value.to_string()), Field::Note(spot("ramp-landing..2"))),
        5 if value == 0 => {
            let hash = photo().hash;
            (Edit::RemovePhoto { spot: place.clone(), hash: hash.clone() }, Field::Photo(place, hash))
        }
        5 => (Edit::AddPhoto { spot: place.clone(), photo: photo() }, Field::Photo(place, photo().hash)),
        6 => {
            let (hash, alt) = (photo().hash, value.to_string());
            (Edit::DescribePhoto { spot: place.clone(), hash: hash.clone(), alt }, Field::Alt(place, hash))
        }
        _ => (note("door", &value.to_string()), Field::Note(spot("door"))),
    };
    (edit, vec![(field, value)])
}

fn is_under(field: &Field, wanted: Instance) -> bool {
    match field {
        Field::Answer(spot) | Field::Note(spot) | Field::Photo(spot, _) | Field::Alt(spot, _) => {
            spot.instance == wanted && spot.check.as_str().starts_with("ramp")
        }
        _ => false,
    }
}

/// The things that were begun under a number by themselves, as sets of namings; and what was entered for each by whoever
/// knew of it alone, with what nobody's naming accounts for at the end.
fn truth(history: &History<Edit>, among: &BTreeSet<EntryId>, number: Instance) -> Vec<BTreeSet<EntryId>> {
    let live: Vec<&EntryId> = among.iter().filter(|id| history.counts(among, id)).collect();
    let writes = |id: &EntryId, fits: &dyn Fn(&Field) -> bool| history.made[id].writes.iter().any(|(f, _)| fits(f));
    let is_naming = |field: &Field| *field == Field::Instance("ramp".into(), number);
    let namings: Vec<_> = live.iter().copied().filter(|id| writes(id, &is_naming)).collect();
    let knows = |one: &EntryId, other: &EntryId| history.made[one].past.contains(other);
    // Everything that can be reached from one naming to the next.
    let mut things: Vec<BTreeSet<EntryId>> = Vec::new();
    for start in &namings {
        let mut thing = BTreeSet::from([(*start).clone()]);
        loop {
            let near = |id: &&&EntryId| thing.iter().any(|own| own == **id || knows(own, id) || knows(id, own));
            let next: BTreeSet<EntryId> = namings.iter().filter(near).map(|id| (*id).clone()).collect();
            if next == thing {
                break;
            }
            thing = next;
        }
        if !things.contains(&thing) {
            things.push(thing);
        }
    }
    if things.is_empty() {
        return things;
    }
    let begun = things.clone();
    let mut stray = BTreeSet::new();
    for id in live.iter().copied().filter(|id| writes(id, &|field| is_under(field, number))) {
        let known: Vec<_> = (0..begun.len()).filter(|i| begun[*i].iter().any(|naming| knows(id, naming))).collect();
        match known[..] {
            [one] => {
                things[one].insert(id.clone());
            }
            [] if !namings.iter().any(|naming| knows(naming, id)) => {
                stray.insert(id.clone());
            }
            _ => {}
        }
    }
    things.extend((!stray.is_empty()).then_some(stray));
    things
}

fn ids(one: &Twins<'_>) -> Vec<BTreeSet<EntryId>> {
    one.sides.iter().map(|side| side.entries.iter().map(|entry| entry.id.clone()).collect()).collect()
}

/// What a round shows of the ramps, by check, under one number.
fn shown(round: &Round, number: Instance) -> BTreeMap<String, Observation> {
    let all = round.observations().into_iter().filter(|seen| seen.spot.instance == number);
    all.filter(|seen| seen.spot.check.as_str().starts_with("ramp")).map(|s| (s.spot.check.to_string(), s)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn it_is_asked_exactly_when_things_were_begun_apart(steps in steps()) {
        let history = play(&steps, ramp_edit);
        for (log, known) in history.logs.iter().zip(&history.known) {
            let round = round(log);
            let found = twins(&list(), &round);
            for number in [2, 3] {
                let expected = truth(&history, known, number);
                let one = found.iter().find(|one| one.number == number);
                prop_assert_eq!(one.is_some(), expected.len() > 1, "{} {:?}", number, expected);
                let Some(sides) = one.map(ids) else { continue };
                prop_assert_eq!(sides.len(), expected.len());
                for own in &expected {
                    prop_assert_eq!(sides.iter().filter(|side| own.is_subset(side)).count(), 1, "{:?} {:?}", own, sides);
                }
                // Every entry under the number is on one side, and on one only.
                let under = known.iter().filter(|id| history.counts(known, id)).filter(|id| {
                    history.made[*id].writes.iter().any(|(field, _)| is_under(field, number))
                });
                for id in under {
                    prop_assert_eq!(sides.iter().filter(|side| side.contains(id)).count(), 1, "{} {:?}", id, sides);
                }
            }
        }
    }

    #[test]
    fn the_same_one_is_settled_for_everybody(steps in steps(), chooser in 0..TABLETS, pick: usize) {
        let mut history = play(&steps, ramp_edit);
        history.meet();
        let before = round(&history.logs[chooser]);
        for one in twins(&list(), &before) {
            let ways = one.one();
            let seen = shown(&before, one.number);
            history.append(chooser, 900, ways[pick % ways.len()].clone(), Vec::new(), None);
            prop_assert_eq!(shown(&round(&history.logs[chooser]), one.number), seen);
        }
        history.meet();
        prop_assert_eq!(asked(&round(&history.logs[0])), Vec::<Instance>::new());
    }

    #[test]
    fn different_ones_lose_nothing(steps in steps(), chooser in 0..TABLETS) {
        let mut history = play(&steps, ramp_edit);
        history.meet();
        let before = round(&history.logs[chooser]);
        let odds = |round: &Round| conflicts(&round.log).into_iter().map(|c| c.field).collect::<BTreeSet<_>>();
        for one in twins(&list(), &before) {
            let mut after = round(&history.logs[chooser]);
            let device = crate::support::history::tablet(chooser);
            let numbers = tell_apart(&mut after, &device, one.number, 900);
            prop_assert_eq!(numbers.iter().collect::<BTreeSet<_>>().len(), one.sides.len());
            prop_assert!(!asked(&after).iter().any(|number| numbers.contains(number)));
            let left = odds(&after);
            // What one side is itself at odds about stays a question, as it was before.
            prop_assert!(left.iter().all(|field| odds(&before).contains(field)), "{:?}", left);
            for (side, number) in one.sides.iter().zip(&numbers) {
                let there = shown(&after, *number);
                for seen in side.seen() {
                    let now = there.get(seen.spot.check.as_str());
                    if !left.contains(&Field::Answer(seen.spot.clone())) {
                        prop_assert_eq!(now.and_then(|now| now.answer.clone()), seen.answer.clone());
                    }
                    if !left.contains(&Field::Note(seen.spot.clone())) {
                        prop_assert_eq!(now.map_or("", |now| now.note.as_str()), seen.note.as_str());
                    }
                    let hash = photo().hash;
                    let of_photo = [Field::Photo(seen.spot.clone(), hash.clone()), Field::Alt(seen.spot.clone(), hash)];
                    if !of_photo.iter().any(|field| left.contains(field)) {
                        prop_assert_eq!(now.map_or(&[][..], |now| &now.photos[..]), &seen.photos[..]);
                    }
                }
                // And nothing stands there that is not its own.
                let own: BTreeSet<_> = side.seen().iter().map(|seen| seen.spot.check.to_string()).collect();
                let others = there.into_keys().filter(|check| !own.contains(check));
                let stays = |check: &String| left.iter().any(|field| is_under(field, one.number) && format!("{field:?}").contains(check.as_str()));
                prop_assert!(others.filter(|check| !stays(check)).count() == 0);
            }
            history.logs[chooser] = after.log;
        }
    }
}
