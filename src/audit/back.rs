//! What somebody took back late ([`super::withdrawn`]), done under the number that its thing got when things were told apart
//! ([`super::apart`]).

use super::apart::again;
use super::conflict::Writes;
use super::edit::{Edit, Field};
use super::log::{Entry, Undoable};
use super::moment::Moment;
use super::observation::Observation;
use super::round::{Round, observed};
use super::spot::{Instance, MOST_INSTANCES};
use super::told::{Told, told};
use super::twin::{Twins, also_called, called, names};
use super::withdrawn::Withdrawn;
use std::collections::{BTreeMap, BTreeSet};

/// What is to be done under the numbers that things got, where somebody took back late, under the old one, what had been
/// brought along: what decisions wrote of it there is taken back, and what lay beneath is written; under a number that is
/// still `free`, where somebody has written something else there. `others` is what the same answer writes. What is restored bears
/// the time of the decision.
pub(super) fn taken_back(round: &Round, twins: &Twins<'_>, others: &[(Moment, Edit)], mut free: Instance) -> Vec<Edit> {
    let told = told(&round.log);
    let all = Withdrawn::of(&round.log, &told, &twins.group, twins.number);
    let said = twins.sides.iter().flat_map(|side| &side.entries).filter(|entry| entry.edit.undoes().is_some());
    let backs: Vec<&Entry<Edit>> = said.filter_map(|entry| round.log.get(&entry.id)).collect();
    let mut edits = Vec::new();
    for number in all.homes(&backs) {
        let thing = Thing {
            had: all.had(&round.log, number),
            before: all.left(&round.log, number, &[]),
            after: all.left(&round.log, number, &backs),
            number,
        };
        let (readings, differing) = thing.readings_back(round, &told, others);
        edits.extend(thing.name_back(round, twins, &told, others, &readings));
        edits.extend(readings);
        if !differing.is_empty() && free <= MOST_INSTANCES {
            let name = called(&thing.after);
            edits.push(Edit::Instance { group: twins.group.clone(), number: free, name });
            edits.extend(differing.iter().map(|edit| edit.moved_to(free)));
            free += 1;
        }
    }
    edits
}

/// A thing of which something was taken back late.
struct Thing<'a> {
    /// What was entered of it under the old number.
    had: Vec<&'a Entry<Edit>>,
    /// What counted of that until now.
    before: Vec<&'a Entry<Edit>>,
    /// What counts of it from now on.
    after: Vec<&'a Entry<Edit>>,
    /// The number that it has now.
    number: Instance,
}

impl Thing<'_> {
    /// What is to be done with its readings there, and what would stand there if nobody had written anything else.
    fn readings_back(&self, round: &Round, told: &[Told<'_>], others: &[(Moment, Edit)]) -> (Vec<Edit>, Vec<Edit>) {
        let taken = self.had.iter().filter(|entry| !self.after.iter().any(|own| own.id == entry.id));
        let taken: Vec<Edit> = taken.map(|entry| entry.edit.moved_to(self.number)).collect();
        let seen = |entries: &[&Entry<Edit>]| said(&observed(entries.iter().copied()), self.number);
        let (before, after) = (seen(&self.before), seen(&self.after));
        let there = round.observations().into_iter().filter(|seen| seen.spot.instance == self.number);
        let now = said(&there.collect::<Vec<_>>(), self.number);
        let same = |one: Option<&Edit>, other: Option<&Edit>, field: &Field| match (one, other) {
            (Some(one), Some(other)) => one.agrees(other, field),
            (one, other) => one.is_none() && other.is_none(),
        };
        let (mut edits, mut differing) = (Vec::new(), Vec::new());
        let fields: BTreeSet<&Field> = before.keys().chain(after.keys()).collect();
        for field in fields.into_iter().filter(|field| !same(before.get(field), after.get(field), field)) {
            let is_photo = matches!(field, Field::Photo(..));
            let (decided, by_hand) = written(round, told, field);
            // A photo whose words somebody has written there since is meant to stay.
            if is_photo && !by_hand.is_empty() {
                continue;
            }
            let is_taken = |entry: &&Entry<Edit>| {
                taken.iter().any(|edit| edit.writes().contains(field) && (is_photo || edit.agrees(&entry.edit, field)))
            };
            edits.extend(decided.into_iter().filter(is_taken).map(|entry| Edit::undo_of(entry.id.clone())));
            let Some(beneath) = after.get(field).filter(|_| !is_written(others, field)) else { continue };
            if by_hand.is_empty() && same(now.get(field), before.get(field), field) {
                edits.push(beneath.clone());
            } else if by_hand.iter().any(|entry| !entry.edit.agrees(beneath, field)) {
                differing.push(beneath.clone());
            }
        }
        (edits, differing)
    }

    /// The same for the name, and for that there is such a thing at all. `readings`: what is done with its readings there.
    fn name_back(
        &self,
        round: &Round,
        twins: &Twins<'_>,
        told: &[Told<'_>],
        others: &[(Moment, Edit)],
        readings: &[Edit],
    ) -> Vec<Edit> {
        let namings = |all: &[&Entry<Edit>]| all.iter().filter(|entry| entry.edit.spot().is_none()).count();
        if namings(&self.before) == namings(&self.after) {
            return Vec::new();
        }
        let field = Field::Instance(twins.group.clone(), self.number);
        let (decided, by_hand) = written(round, told, &field);
        let is_here = |edit: &Edit| edit.spot().is_some_and(|spot| spot.instance == self.number);
        let is_gone = |entry: &Entry<Edit>| readings.iter().any(|edit| edit.undoes() == Some(&entry.id));
        let is_written = is_written(others, &field) || others.iter().any(|(_, edit)| is_here(edit));
        let stays = round.log.live().any(|entry| is_here(&entry.edit) && !is_gone(entry));
        let went_on = is_written || !by_hand.is_empty() || stays || readings.iter().any(is_here);
        if namings(&self.after) == 0 && !went_on {
            return decided.into_iter().map(|entry| Edit::undo_of(entry.id.clone())).collect();
        }
        // Other names that it got there stay.
        let new = others.iter().rev().find_map(|(_, edit)| match edit {
            Edit::Instance { name, .. } if edit.writes().contains(&field) => Some(name.clone()),
            _ => None,
        });
        let there = || round.instances().remove(&twins.group).and_then(|mut all| all.remove(&self.number));
        let current = new.or_else(there).unwrap_or_default();
        let (before, after) = (called(&self.before), called(&self.after));
        let kept = names(&current).filter(|own| !names(&before).any(|name| name == *own)).chain(names(&after));
        let name = kept.fold(String::new(), |all, name| also_called(&all, name));
        let is_new = name != current || (decided.is_empty() && by_hand.is_empty());
        let edit = Edit::Instance { group: twins.group.clone(), number: self.number, name };
        is_new.then_some(edit).into_iter().collect()
    }
}

/// What counts in a field, written by decisions and by hand.
fn written<'a>(round: &'a Round, told: &[Told<'_>], field: &Field) -> (Vec<&'a Entry<Edit>>, Vec<&'a Entry<Edit>>) {
    let all = round.log.live().filter(|entry| entry.edit.writes().contains(field));
    all.partition(|entry| told.iter().any(|one| one.is_part(&entry.id)))
}

fn is_written(edits: &[(Moment, Edit)], field: &Field) -> bool {
    edits.iter().any(|(_, edit)| edit.writes().contains(field))
}

/// What was seen, as what would be written of it under a number.
fn said(seen: &[Observation], number: Instance) -> BTreeMap<Field, Edit> {
    let edits = seen.iter().flat_map(|seen| again(seen, number, &BTreeSet::new()));
    edits.flat_map(|(_, edit)| Some((edit.writes().into_iter().next()?, edit))).collect()
}
