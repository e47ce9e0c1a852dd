//! What somebody took back late ([`super::gone`]), done under the number that its thing got when things were told apart
//! ([`super::apart`]).

use super::apart::again;
use super::conflict::Writes;
use super::edit::{Edit, Field};
use super::gone::gone;
use super::id::GroupId;
use super::log::{Entry, Undoable};
use super::moment::Moment;
use super::observation::Observation;
use super::round::{Round, observed};
use super::spot::Instance;
use super::told::{Told, told};
use super::twin::{Side, Twins, called};
use std::collections::{BTreeMap, BTreeSet};

/// What is to be done under the number that a thing got, where somebody took back late, under the old one, what had been
/// brought along: what decisions wrote of it there is taken back, and what lay beneath is written, unless somebody has
/// written something else there, or `others` do. What is restored bears the time of the decision.
pub(super) fn taken_back<'a>(
    round: &'a Round,
    twins: &Twins<'_>,
    side: &Side<'a>,
    others: &[(Moment, Edit)],
) -> Vec<Edit> {
    let backs: Vec<_> = side.entries.iter().copied().filter(|entry| entry.edit.undoes().is_some()).collect();
    let told = told(&round.log);
    let gone = gone(&round.log, &told, &twins.group, twins.number);
    let Some(gone) = gone.iter().find(|gone| Some(gone.to) == side.home).filter(|_| !backs.is_empty()) else {
        return Vec::new();
    };
    let left = gone.left(&round.log, &told, &backs);
    let taken = gone.had().filter(|entry| !left.iter().any(|own| own.id == entry.id));
    let taken: Vec<Edit> = taken.map(|entry| entry.edit.moved_to(gone.to)).collect();
    let had_left = gone.left(&round.log, &told, &[]);
    let mut edits = name_back(round, (&twins.group, gone.to), &had_left, &left, &told);
    let (before, after) = (said(&observed(had_left), gone.to), said(&observed(left), gone.to));
    let there: Vec<_> = round.observations().into_iter().filter(|seen| seen.spot.instance == gone.to).collect();
    let now = said(&there, gone.to);
    let same = |one: Option<&Edit>, other: Option<&Edit>, field: &Field| match (one, other) {
        (Some(one), Some(other)) => one.agrees(other, field),
        (one, other) => one.is_none() && other.is_none(),
    };
    let fields: BTreeSet<&Field> = before.keys().chain(after.keys()).collect();
    for field in fields.into_iter().filter(|field| !same(before.get(field), after.get(field), field)) {
        let is_photo = matches!(field, Field::Photo(..));
        let written: Vec<_> = round.log.live().filter(|entry| entry.edit.writes().contains(field)).collect();
        let (decided, by_hand): (Vec<&Entry<Edit>>, Vec<_>) =
            written.into_iter().partition(|entry| told.iter().any(|one| one.is_part(&entry.id)));
        // A photo whose words somebody has written there since is meant to stay.
        if is_photo && !by_hand.is_empty() {
            continue;
        }
        let is_taken = |entry: &&Entry<Edit>| {
            taken.iter().any(|edit| edit.writes().contains(field) && (is_photo || edit.agrees(&entry.edit, field)))
        };
        edits.extend(decided.into_iter().filter(is_taken).map(|entry| Edit::undo_of(entry.id.clone())));
        let is_written = others.iter().any(|(_, edit)| edit.writes().contains(field));
        if by_hand.is_empty() && !is_written && same(now.get(field), before.get(field), field) {
            edits.extend(after.get(field).cloned());
        }
    }
    edits
}

/// The same for the name, and for that there is such a thing at all.
fn name_back(
    round: &Round,
    (group, number): (&GroupId, Instance),
    before: &[&Entry<Edit>],
    after: &[&Entry<Edit>],
    told: &[Told<'_>],
) -> Vec<Edit> {
    let is_naming = |entry: &&&Entry<Edit>| matches!(entry.edit, Edit::Instance { .. });
    let namings = |all: &[&Entry<Edit>]| all.iter().filter(is_naming).count();
    if namings(before) == namings(after) {
        return Vec::new();
    }
    let field = Field::Instance(group.clone(), number);
    let is_decided = |entry: &Entry<Edit>| told.iter().any(|one| one.is_part(&entry.id));
    let is_there = |entry: &Entry<Edit>| entry.edit.spot().is_some_and(|spot| spot.instance == number);
    let by_hand = || round.log.live().filter(|entry| !is_decided(entry));
    if by_hand().any(|entry| entry.edit.writes().contains(&field)) {
        return Vec::new();
    }
    if namings(after) > 0 {
        return vec![Edit::Instance { group: group.clone(), number, name: called(after) }];
    }
    // Somebody has gone on with it there.
    if by_hand().any(is_there) {
        return Vec::new();
    }
    let decided = round.log.live().filter(|entry| is_decided(entry) && entry.edit.writes().contains(&field));
    decided.map(|entry| Edit::undo_of(entry.id.clone())).collect()
}

/// What was seen, as what would be written of it under a number.
fn said(seen: &[Observation], number: Instance) -> BTreeMap<Field, Edit> {
    let edits = seen.iter().flat_map(|seen| again(seen, number, &BTreeSet::new()));
    edits.flat_map(|(_, edit)| Some((edit.writes().into_iter().next()?, edit))).collect()
}
