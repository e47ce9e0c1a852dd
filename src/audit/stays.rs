//! What stays as it is, whatever is answered to a question about a number ([`super::twin`]): what somebody cleared, took out or
//! took back there, not knowing that the thing has another number, where that thing has something else by now. It is said
//! beside the question, so that a person can look at it.

use super::apart::apart;
use super::conflict::{Writes, conflicts, value};
use super::edit::{Edit, Field};
use super::log::{Entry, Undoable};
use super::round::Round;
use super::spot::Instance;
use super::twin::{Twins, names};
use std::collections::{BTreeMap, BTreeSet};

/// The fields that stay, each under the number that its thing has. `numbers` are those that the sides get.
#[must_use]
pub fn stays(round: &Round, twins: &Twins<'_>, numbers: &[Instance]) -> BTreeSet<Field> {
    let Some((device, now)) = round.log.entries().last().map(|last| (&last.id.device, last.at)) else {
        return BTreeSet::new();
    };
    let mut after = round.clone();
    for (at, edit) in apart(round, twins, numbers, now) {
        after.log.append(device, at, edit);
    }
    let mut all = BTreeSet::new();
    for side in &twins.sides {
        let Some(home) = side.home else { continue };
        let acts = round.log.entries().iter().filter(|entry| side.entries.iter().any(|own| own.id == entry.id));
        // The last word about each.
        let wanted: BTreeMap<Field, Option<bool>> = acts.flat_map(|entry| wanted(round, entry, home)).collect();
        let differs = |(field, is_wanted): &(Field, Option<bool>)| is_wanted.is_some_and(|is| is != has(&after, field));
        all.extend(wanted.into_iter().filter(differs).map(|(field, _)| field));
    }
    all.extend(name(round, twins, &after));
    all
}

/// Whether something is to be there after an act; none where it writes something, which may go to another number.
fn wanted(round: &Round, entry: &Entry<Edit>, number: Instance) -> Vec<(Field, Option<bool>)> {
    let is_undo = |entry: &Entry<Edit>| entry.edit.undoes().is_some();
    let target = entry.edit.undoes().and_then(|id| round.log.get(id));
    let takes_back = target.is_some_and(|target| !is_undo(target));
    let Some(said) = round.log.meant(&entry.id).filter(|said| said.spot().is_some()) else { return Vec::new() };
    let said = said.moved_to(number);
    let is_wanted = |field: &Field| match &said {
        Edit::AddPhoto { .. } => target.is_some().then_some(!takes_back),
        Edit::RemovePhoto { .. } => Some(takes_back),
        said => (!takes_back && said.empties(field)).then_some(false),
    };
    said.writes().into_iter().map(|field| (field.clone(), is_wanted(&field))).collect()
}

/// Whether there is something in a field.
fn has(round: &Round, field: &Field) -> bool {
    match field {
        Field::Answer(spot) => round.observation(spot).is_some_and(|seen| seen.answer.is_some()),
        Field::Note(spot) => round.observation(spot).is_some_and(|seen| !seen.note.is_empty()),
        Field::Photo(spot, hash) | Field::Alt(spot, hash) => {
            round.observation(spot).is_some_and(|seen| seen.photos.iter().any(|photo| photo.hash == *hash))
        }
        Field::Instance(..) | Field::Closing | Field::Kept => false,
    }
}

/// The naming of the number, where somebody took one back of what keeps it, and it is written again.
fn name(round: &Round, twins: &Twins<'_>, after: &Round) -> Option<Field> {
    let field = Field::Instance(twins.group.clone(), twins.number);
    let called = after.instances().remove(&twins.group)?.remove(&twins.number)?;
    let is_others =
        |entry: &&Entry<Edit>| twins.sides.iter().skip(1).flat_map(|side| &side.entries).any(|own| own.id == entry.id);
    let is_left_out = |entry: &Entry<Edit>| match value(entry) {
        Some(Edit::Instance { name, .. }) if name.is_empty() => !called.is_empty(),
        Some(Edit::Instance { name, .. }) => names(name).any(|one| !names(&called).any(|own| own == one)),
        _ => true,
    };
    let found = conflicts(&round.log).into_iter().find(|conflict| conflict.field == field)?;
    let mut of_it = found.entries.iter().filter_map(|id| round.log.get(id)).filter(|entry| !is_others(entry));
    of_it.any(is_left_out).then_some(field)
}
