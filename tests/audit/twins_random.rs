//! Things added under one number by tablets that edit, undo and exchange at random, beside the plain truth.

use crate::support::history::{History, TABLETS, histories, play, steps};
use crate::support::ramps::{asked, ramp, round, tell_apart};
use crate::support::{answer, list, note, photo, spot};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use tongda::audit::conflict::{Writes, conflicts};
use tongda::audit::edit::{Edit, Field};
use tongda::audit::log::EntryId;
use tongda::audit::observation::{Answer, Observation};
use tongda::audit::round::Round;
use tongda::audit::spot::Instance;
use tongda::audit::twin::{Twins, twins};

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
    // What was taken back then, nobody else saw.
    let knows = |one: &EntryId, other: &EntryId| {
        let past = &history.made[one].past;
        past.contains(other) && (one.device == other.device || history.counts(past, other))
    };
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

/// Whether two tablets did something to a field without knowing of each other.
fn was_written_apart(round: &Round, field: &Field) -> bool {
    let all = round.log.entries();
    let about: Vec<_> =
        all.iter().filter(|e| round.log.meant(&e.id).is_some_and(|edit| edit.writes().contains(field))).collect();
    about.iter().any(|one| about.iter().any(|two| one.id != two.id && !one.knows(&two.id) && !two.knows(&one.id)))
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
    #![proptest_config(histories(600))]

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
            // What one side is itself at odds about stays a question, as it was before; or is one again, where what
            // had been written over it goes to another thing.
            let is_old = |field: &Field| [2, 3].iter().any(|n| is_under(field, *n)) && was_written_apart(&before, field);
            prop_assert!(left.iter().all(|field| odds(&before).contains(field) || is_old(field)), "{:?}", left);
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
