//! What one press of "undo" or "redo" does: a step of a tablet is mostly one entry. That things were told apart is one
//! step too, however much was written for it: half of it taken back would show a reading twice, or nowhere.

use super::edit::Edit;
use super::id::DeviceId;
use super::log::{Entry, EntryId, Log, Undoable, living};
use super::told::{ending, told};
use std::collections::BTreeSet;

/// The edits that take back the latest step of a tablet that still counts; none when there is none. Nobody takes back by it
/// what a colleague did elsewhere, nor half of a decision on which somebody built.
#[must_use]
pub fn undo(log: &Log<Edit>, device: &DeviceId) -> Vec<Edit> {
    let Some(last) = log.live().filter(|entry| entry.id.device == *device).last() else { return Vec::new() };
    let all = told(log);
    let Some(one) = all.iter().find(|one| one.entries.iter().any(|entry| entry.id == last.id)) else {
        return vec![Edit::undo_of(last.id.clone())];
    };
    let living = living(log.entries());
    let is_whole = one.entries.iter().all(|entry| living.contains(&entry.id));
    let entries = one.entries.iter().filter(|_| is_whole && !log.live().any(|entry| one.is_under(entry)));
    entries.map(|entry| Edit::undo_of(entry.id.clone())).collect()
}

/// The edits that bring back what a tablet took back last, unless it did something new since.
#[must_use]
pub fn redo(log: &Log<Edit>, device: &DeviceId) -> Vec<Edit> {
    let Some(edit) = log.redo(device) else { return Vec::new() };
    whole(log, &edit).unwrap_or_else(|| vec![edit])
}

/// All of a step that was taken back whole, of which an edit brings back the end.
fn whole(log: &Log<Edit>, edit: &Edit) -> Option<Vec<Edit>> {
    let undo = log.get(edit.undoes()?)?;
    let one = ending(log, log.get(undo.edit.undoes()?)?)?;
    let ids: BTreeSet<&EntryId> = one.entries.iter().map(|entry| &entry.id).collect();
    let living = living(log.entries());
    let of_it = |entry: &&Entry<Edit>| {
        entry.id.device == undo.id.device
            && entry.at == undo.at
            && living.contains(&entry.id)
            && entry.edit.undoes().is_some_and(|target| ids.contains(target))
    };
    // Those within the decision take back what it told apart, and are no part of its taking back.
    let undos = log.entries().iter().filter(of_it).filter(|entry| !ids.contains(&entry.id));
    Some(undos.map(|entry| Edit::undo_of(entry.id.clone())).collect())
}
