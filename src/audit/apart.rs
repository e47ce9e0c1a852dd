//! Two things that were added under one number, told apart: the first keeps the number, each other one gets a new number
//! and takes along what was entered for it. Nothing is moved in the log, which only grows: what is known of the other
//! things is written once more under their new numbers, and under the old one what is known of the first.

use super::conflict::{Writes, among, conflicts};
use super::edit::{Edit, Field};
use super::log::{Entry, Undoable};
use super::moment::Moment;
use super::observation::Observation;
use super::photo::PhotoHash;
use super::round::Round;
use super::spot::{Instance, MOST_INSTANCES, Spot};
use super::summary::instances;
use super::twin::{Side, Twins};
use crate::pack::checklist::Checklist;
use std::collections::BTreeSet;

/// The numbers that the sides get, the first of which keeps its own; `None` when there are not enough numbers.
#[must_use]
pub fn numbers(list: &Checklist, round: &Round, twins: &Twins<'_>) -> Option<Vec<Instance>> {
    let last = instances(list, round).get(&twins.group)?.keys().last().copied()?;
    let new = (last + 1..=MOST_INSTANCES).take(twins.sides.len() - 1);
    let all: Vec<_> = [twins.number].into_iter().chain(new).collect();
    (all.len() == twins.sides.len()).then_some(all)
}

/// The edits that tell them apart, in order, each with its time: a reading keeps the time when it was taken. A field
/// about which one side is at odds with itself stays where it is, as the question that it was.
#[must_use]
pub fn apart(round: &Round, twins: &Twins<'_>, numbers: &[Instance], now: Moment) -> Vec<(Moment, Edit)> {
    let [kept, moved @ ..] = &twins.sides[..] else { return Vec::new() };
    let name =
        |side: &Side<'_>, number| (now, Edit::Instance { group: twins.group.clone(), number, name: side.name.clone() });
    // The old namings count no more. Whoever goes on under one of them elsewhere, not knowing of this, is asked again.
    let namings = moved.iter().flat_map(|side| &side.entries).filter(|entry| entry.edit.spot().is_none());
    let mut edits: Vec<_> = namings.map(|entry| (now, Edit::undo_of(entry.id.clone()))).collect();
    let (own, stays) = (kept.seen(), odds(round, &twins.sides));
    for (side, number) in moved.iter().zip(numbers.iter().skip(1)) {
        edits.push(name(side, *number));
        for seen in side.seen() {
            edits.extend(again(&seen, *number, &stays));
        }
        let fields: BTreeSet<Field> = side.entries.iter().flat_map(|entry| entry.edit.writes()).collect();
        for field in fields.difference(&stays) {
            edits.extend(as_before(field, &own, now));
        }
    }
    // Last, so that whoever takes a step of this back is asked again.
    edits.push(name(kept, twins.number));
    edits
}

/// The fields about which one side is at odds with itself. A photo and its words stay together.
fn odds(round: &Round, sides: &[Side<'_>]) -> BTreeSet<Field> {
    let fields = |entries: &[&Entry<Edit>]| among(entries).into_iter().map(|c| c.field).collect::<BTreeSet<_>>();
    // What somebody has settled since is no question any more.
    let open: BTreeSet<Field> = conflicts(&round.log).into_iter().map(|c| c.field).collect();
    let within = sides.iter().flat_map(|side| fields(&side.entries)).filter(|field| open.contains(field));
    let both = within.flat_map(|field| match field {
        Field::Photo(spot, hash) | Field::Alt(spot, hash) => {
            vec![Field::Photo(spot.clone(), hash.clone()), Field::Alt(spot, hash)]
        }
        field => vec![field],
    });
    both.collect()
}

/// What was seen, under another number.
fn again(seen: &Observation, number: Instance, stays: &BTreeSet<Field>) -> Vec<(Moment, Edit)> {
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

/// The edits that leave in a field what the thing that keeps the number has there.
fn as_before(field: &Field, own: &[Observation], now: Moment) -> Vec<(Moment, Edit)> {
    let at = |spot: &Spot| own.iter().find(|seen| seen.spot == *spot);
    let photo = |spot: &Spot, hash: &PhotoHash| at(spot)?.photos.iter().find(|photo| photo.hash == *hash).cloned();
    let (spot, edits) = match field.clone() {
        Field::Answer(spot) => match at(&spot).and_then(|seen| Some((seen, seen.answer.clone()?))) {
            Some((Observation { method, shown, .. }, answer)) => {
                let (method, shown) = (method.clone(), shown.clone());
                (spot.clone(), vec![Edit::Answer { spot, answer, method, shown }])
            }
            None => (spot.clone(), vec![Edit::Clear { spot }]),
        },
        Field::Note(spot) => {
            let text = at(&spot).map(|seen| seen.note.clone()).unwrap_or_default();
            (spot.clone(), vec![Edit::Note { spot, text }])
        }
        Field::Photo(spot, hash) | Field::Alt(spot, hash) => match photo(&spot, &hash) {
            Some(photo) => {
                let words = Edit::DescribePhoto { spot: spot.clone(), hash, alt: photo.alt.clone() };
                (spot.clone(), vec![Edit::AddPhoto { spot, photo }, words])
            }
            None => (spot.clone(), vec![Edit::RemovePhoto { spot, hash }]),
        },
        Field::Instance(..) | Field::Closing | Field::Kept => return Vec::new(),
    };
    let when = at(&spot).map_or(now, |seen| seen.at);
    edits.into_iter().map(|edit| (when, edit)).collect()
}
