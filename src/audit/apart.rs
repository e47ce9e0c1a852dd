//! Two things that were added under one number, told apart: the first keeps the number, each other one gets a new number
//! and takes along what was entered for it. Nothing is moved in the log, which only grows: what is known of the other
//! things is taken back under the old number and written once more under the new one. So what somebody goes on to enter
//! elsewhere for the thing that keeps the number stands over its own readings, and over nothing else.
//!
//! What was entered late for a thing that has its number already ([`Side::home`]) goes there.

use super::back::taken_back;
use super::conflict::{Writes, among, conflicts};
use super::edit::{Edit, Field};
use super::gone::{called_before, gone};
use super::log::{Entry, EntryId, Undoable};
use super::moment::Moment;
use super::observation::Observation;
use super::photo::PhotoRef;
use super::round::Round;
use super::spot::{Instance, MOST_INSTANCES, Spot};
use super::summary::instances;
use super::told::{brought, told};
use super::twin::{Side, Twins, also_called, called};
use super::withdrawn::Withdrawn;
use crate::pack::checklist::Checklist;
use std::collections::BTreeSet;

/// The numbers that the sides get, the first of which keeps its own; `None` when there are not enough numbers.
#[must_use]
pub fn numbers(list: &Checklist, round: &Round, twins: &Twins<'_>) -> Option<Vec<Instance>> {
    let last = instances(list, round).get(&twins.group)?.keys().last().copied()?;
    let mut new = last + 1..=MOST_INSTANCES;
    // Where it is not known yet what stands under a number, nothing more goes there.
    let asked = super::twin::twins(list, round);
    let is_asked = |number: Instance| asked.iter().any(|one| one.group == twins.group && one.number == number);
    let mut all = vec![twins.number];
    for (place, side) in twins.sides.iter().enumerate().skip(1) {
        let is_taken = |number: Instance| {
            let before = twins.sides[..place].iter().zip(&all);
            before.filter(|(_, own)| **own == number).any(|(other, _)| differs(side, &other.entries, number, knows))
        };
        if let Some(home) = side.home.filter(|_| side.entries.iter().all(|entry| entry.edit.undoes().is_some())) {
            all.push(home);
            continue;
        }
        let home =
            side.home.filter(|number| !is_asked(*number) && !is_taken(*number) && is_as_left(round, side, *number));
        all.push(home.or_else(|| new.next())?);
    }
    Some(all)
}

/// Whether an entry takes another one into account.
type Knows = fn(&Entry<Edit>, &EntryId) -> bool;

fn knows(entry: &Entry<Edit>, other: &EntryId) -> bool {
    entry.knows(other)
}

/// Whether a side would write over one of these under a number, not having known it. Names do not count: a late one is
/// written beside the one that is there.
fn differs(side: &Side<'_>, others: &[&Entry<Edit>], number: Instance, knows: Knows) -> bool {
    side.entries.iter().filter(|entry| entry.edit.spot().is_some()).any(|entry| {
        let edit = entry.edit.moved_to(number);
        let is_over = |other: &&Entry<Edit>| {
            let other_edit = other.edit.moved_to(number);
            let mut both = edit.writes().into_iter().filter(|field| other_edit.writes().contains(field));
            !knows(entry, &other.id) && both.any(|field| !edit.agrees(&other_edit, &field))
        };
        others.iter().any(is_over)
    })
}

/// Whether nobody has written under a number what a side would write over there without having known it: neither since
/// things were told apart, nor before, when it came there with the thing.
fn is_as_left(round: &Round, side: &Side<'_>, number: Instance) -> bool {
    let told = told(&round.log);
    let by_it: BTreeSet<&EntryId> = told.iter().flat_map(|one| &one.entries).map(|entry| &entry.id).collect();
    let is_there = |entry: &&Entry<Edit>| entry.edit.spot().is_some_and(|spot| spot.instance == number);
    let since: Vec<_> = round.log.live().filter(is_there).filter(|entry| !by_it.contains(&entry.id)).collect();
    let brought = brought(&round.log, &told, number);
    // What its tablet knew under that number was of another thing: it did not know that this one came there.
    if differs(side, &since, number, |_, _| false) || differs(side, &brought, number, knows) {
        return false;
    }
    // What it knew may have been open beside it all the same: it had been written over by something that was taken back since.
    let undecided: Vec<_> = round.log.entries().iter().filter(|entry| !by_it.contains(&entry.id)).collect();
    among(&undecided).into_iter().all(|conflict| {
        let (own, others): (Vec<_>, Vec<_>) =
            conflict.entries.iter().partition(|id| side.entries.iter().any(|entry| entry.id == **id));
        let has_come = |other: &&EntryId| brought.iter().any(|entry| entry.id == **other);
        let agrees = |one: &EntryId, other: &EntryId| {
            let (one, other) = (round.log.get(one), round.log.get(other));
            one.zip(other).is_some_and(|(one, other)| one.edit.agrees(&other.edit, &conflict.field))
        };
        others.into_iter().filter(has_come).all(|other| own.iter().all(|one| agrees(one, other)))
    })
}

/// The edits that tell them apart, in order, each with its time: a reading keeps the time when it was taken. A field
/// about which one side is at odds with itself stays where it is, as the question that it was.
#[must_use]
pub fn apart(round: &Round, twins: &Twins<'_>, numbers: &[Instance], now: Moment) -> Vec<(Moment, Edit)> {
    let [kept, moved @ ..] = &twins.sides[..] else { return Vec::new() };
    let naming = |number, name: &str| Edit::Instance { group: twins.group.clone(), number, name: name.to_owned() };
    let mut names = round.instances().remove(&twins.group).unwrap_or_default();
    let stays = odds(round, &twins.sides);
    let gone = gone(&Withdrawn::of(&round.log, &told(&round.log), &twins.group, twins.number).moved);
    let goes = |entry: &&&Entry<Edit>| {
        entry.edit.spot().is_none() || !entry.edit.writes().iter().any(|field| stays.contains(field))
    };
    let mut edits = Vec::new();
    for (side, number) in moved.iter().zip(numbers.iter().skip(1)) {
        // The old naming counts no more, either. Whoever goes on under it elsewhere, not knowing of this, is asked again.
        let all: Vec<_> = side.entries.iter().filter(goes).collect();
        edits.extend(all.iter().map(|entry| (now, Edit::undo_of(entry.id.clone()))));
        if side.home == Some(*number) {
            let is_naming = |entry: &&Entry<Edit>| matches!(entry.edit, Edit::Instance { .. });
            let late: Vec<&Entry<Edit>> = all.iter().map(|entry| **entry).filter(is_naming).collect();
            if !late.is_empty() {
                let name = names.entry(*number).or_default();
                // It takes the place of the name that its maker saw, and stands beside any other.
                let before = called(&called_before(&gone, *number, &late));
                *name = if *name == before { side.name.clone() } else { also_called(name, &side.name) };
                edits.push((now, naming(*number, name)));
            }
            // Act by act: what was cleared late was cleared there.
            let acts = all.iter().filter(|entry| entry.edit.spot().is_some());
            edits.extend(acts.map(|entry| (entry.at, entry.edit.moved_to(*number))));
        } else {
            let seen = side.seen();
            let mut written: Vec<_> = seen.iter().flat_map(|seen| again(seen, *number, &stays)).collect();
            // Words for a photo that is elsewhere take it along.
            let words = all.iter().filter(|_| side.home.is_some()).filter_map(|entry| described(round, entry, *number));
            written.extend(words);
            // Where nothing is left to be said of it, there is no such thing.
            if side.home.is_none() || !written.is_empty() {
                edits.push((now, naming(*number, &side.name)));
                edits.extend(written);
            }
        }
    }
    let free = 1 + names.keys().chain(numbers).copied().max().unwrap_or(twins.number);
    let back = taken_back(round, twins, &edits, free);
    edits.extend(back.into_iter().map(|edit| (now, edit)));
    // Last, so that the decision has an end by which it is known again.
    edits.push((now, naming(twins.number, &kept.name)));
    edits
}

/// The photo that somebody described late, with these words, under another number.
fn described(round: &Round, entry: &Entry<Edit>, number: Instance) -> Option<(Moment, Edit)> {
    let Edit::DescribePhoto { spot, hash, alt } = &entry.edit else { return None };
    let photo = round.photos_ever().find(|photo| photo.hash == *hash)?;
    let spot = Spot { check: spot.check.clone(), instance: number };
    Some((entry.at, Edit::AddPhoto { spot, photo: PhotoRef { alt: alt.clone(), ..photo.clone() } }))
}

/// The fields about which one side is at odds with itself. A photo and its words stay together.
fn odds(round: &Round, sides: &[Side<'_>]) -> BTreeSet<Field> {
    let told = told(&round.log);
    let is_decided = |entry: &Entry<Edit>| told.iter().flat_map(|one| &one.entries).any(|own| own.id == entry.id);
    // What somebody has settled since is no question any more.
    let within = conflicts(&round.log).into_iter().filter(|conflict| {
        let entries: Vec<_> = conflict.entries.iter().filter_map(|id| round.log.get(id)).collect();
        sides.iter().any(|side| {
            let (own, others): (Vec<&Entry<Edit>>, Vec<_>) =
                entries.iter().partition(|entry| side.entries.iter().any(|of_side| of_side.id == entry.id));
            let differ = own.iter().any(|entry| !entry.edit.agrees(&own[0].edit, &conflict.field));
            // Somebody took back what another one had written over; not by telling things apart.
            let takes_back = |other: &&Entry<Edit>| {
                let target = other.edit.undoes().filter(|_| !is_decided(other));
                target.is_some_and(|target| own.iter().any(|entry| entry.knows(target)))
            };
            // Or what lay beneath, of a side that another one's word covers.
            let within = || among(&side.entries).into_iter().any(|own| own.field == conflict.field);
            differ || others.iter().any(takes_back) || (!own.is_empty() && within())
        })
    });
    let both = within.flat_map(|conflict| match conflict.field {
        Field::Photo(spot, hash) | Field::Alt(spot, hash) => {
            vec![Field::Photo(spot.clone(), hash.clone()), Field::Alt(spot, hash)]
        }
        field => vec![field],
    });
    both.collect()
}

/// What was seen, under another number.
pub(super) fn again(seen: &Observation, number: Instance, stays: &BTreeSet<Field>) -> Vec<(Moment, Edit)> {
    let spot = Spot { check: seen.spot.check.clone(), instance: number };
    let goes = |field: Field| !stays.contains(&field);
    let mut edits = Vec::new();
    if let Some(answer) = seen.answer.clone().filter(|_| goes(Field::Answer(seen.spot.clone()))) {
        let (method, shown) = (seen.method.clone(), seen.shown.clone());
        edits.push(Edit::Answer { spot: spot.clone(), answer, method, shown });
    }
    if !seen.note.is_empty() && goes(Field::Note(seen.spot.clone())) {
        edits.push(Edit::Note { spot: spot.clone(), text: seen.note.clone() });
    }
    let photos = seen.photos.iter().filter(|photo| goes(Field::Photo(seen.spot.clone(), photo.hash.clone())));
    edits.extend(photos.map(|photo| Edit::AddPhoto { spot: spot.clone(), photo: photo.clone() }));
    edits.into_iter().map(|edit| (seen.at, edit)).collect()
}
