//! What somebody took back late ([`super::withdrawn`]), done under the number that its thing got when things were told apart
//! ([`super::apart`]).

use super::apart::again;
use super::conflict::Writes;
use super::edit::{Edit, Field};
use super::log::{Entry, Undoable};
use super::moment::Moment;
use super::observation::Observation;
use super::round::{Round, observed};
use super::spot::Instance;
use super::told::{Told, told};
use super::twin::{Twins, called, names};
use super::withdrawn::Withdrawn;
use std::collections::{BTreeMap, BTreeSet};

/// What is to be done under the numbers that things got, where somebody took back late, under the old one, what had been
/// brought along: what decisions wrote of it there is taken back, and what lay beneath is written, unless somebody has
/// written something else there, or `others` do. What is restored bears the time of the decision.
pub(super) fn taken_back(round: &Round, twins: &Twins<'_>, others: &[(Moment, Edit)]) -> Vec<Edit> {
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
        edits.extend(thing.name_back(round, twins, &told, others));
        edits.extend(thing.readings_back(round, &told, others));
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
    fn readings_back(&self, round: &Round, told: &[Told<'_>], others: &[(Moment, Edit)]) -> Vec<Edit> {
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
        let mut edits = Vec::new();
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
            let is_free = by_hand.is_empty() && same(now.get(field), before.get(field), field);
            edits.extend(after.get(field).filter(|_| is_free && !is_written(others, field)).cloned());
        }
        edits
    }

    /// The same for the name, and for that there is such a thing at all.
    fn name_back(&self, round: &Round, twins: &Twins<'_>, told: &[Told<'_>], others: &[(Moment, Edit)]) -> Vec<Edit> {
        let namings = |all: &[&Entry<Edit>]| all.iter().filter(|entry| entry.edit.spot().is_none()).count();
        let field = Field::Instance(twins.group.clone(), self.number);
        if namings(&self.before) == namings(&self.after) || is_written(others, &field) {
            return Vec::new();
        }
        let (decided, by_hand) = written(round, told, &field);
        let is_decided = |entry: &Entry<Edit>| told.iter().any(|one| one.is_part(&entry.id));
        let is_here = |entry: &Entry<Edit>| entry.edit.spot().is_some_and(|spot| spot.instance == self.number);
        let went_on = !by_hand.is_empty() || round.log.live().any(|entry| is_here(entry) && !is_decided(entry));
        if namings(&self.after) == 0 && !went_on {
            return decided.into_iter().map(|entry| Edit::undo_of(entry.id.clone())).collect();
        }
        // Other names that it got there stay.
        let current = round.instances().remove(&twins.group).and_then(|mut all| all.remove(&self.number));
        let current = current.unwrap_or_default();
        let (before, after) = (called(&self.before), called(&self.after));
        if !names(&before).all(|name| names(&current).any(|own| own == name)) {
            return Vec::new();
        }
        let kept = names(&current).filter(|own| !names(&before).any(|name| name == *own)).chain(names(&after));
        let name = kept.fold(String::new(), |all, name| super::twin::also_called(&all, name));
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
