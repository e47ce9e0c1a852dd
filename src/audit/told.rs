//! Where things were told apart ([`super::apart`]), found again in the log. It needs no kind of entry of its own: what is
//! written at one stroke bears one time, and ends with the naming of the thing that keeps its number.

use super::edit::Edit;
use super::id::GroupId;
use super::log::{Entry, EntryId, Log, Undoable, alive};
use super::spot::Instance;
use std::collections::BTreeSet;

/// One decision that several things stand under one number.
pub(super) struct Told<'a> {
    /// Its entries, in order.
    pub(super) entries: Vec<&'a Entry<Edit>>,
    group: &'a GroupId,
    number: Instance,
}

/// A naming that counts no more under its number, because its thing got another one.
pub(super) struct Gone<'a> {
    naming: &'a Entry<Edit>,
    undos: Vec<&'a Entry<Edit>>,
    to: Instance,
}

/// Every decision of a log, those that were taken back too.
pub(super) fn told(log: &Log<Edit>) -> Vec<Told<'_>> {
    log.entries().iter().filter_map(|entry| ending(log, entry)).collect()
}

/// The decision that ends with this entry.
pub(super) fn ending<'a>(log: &'a Log<Edit>, last: &'a Entry<Edit>) -> Option<Told<'a>> {
    let Edit::Instance { group, number, .. } = &last.edit else { return None };
    let is_own = |entry: &&Entry<Edit>| entry.id.device == last.id.device && entry.id.n <= last.id.n;
    let own: Vec<&Entry<Edit>> = log.entries().iter().filter(is_own).collect();
    // Readings keep the time when they were taken. Nobody takes something back and names a thing in one moment by hand.
    let belongs = |entry: &Entry<Edit>| match &entry.edit {
        Edit::Undo { .. } => entry.at == last.at,
        Edit::Instance { group: of, number: other, .. } => entry.at == last.at && of == group && other != number,
        edit => edit.spot().is_some(),
    };
    let mut start = own.len();
    for (place, entry) in own.iter().copied().enumerate().rev().skip(1) {
        if !belongs(entry) {
            break;
        }
        if entry.edit.spot().is_none() {
            start = place;
        }
    }
    (start < own.len()).then(|| Told { entries: own[start..].to_vec(), group, number: *number })
}

/// The namings of a number whose things got other numbers, which they still have.
pub(super) fn gone<'a>(log: &'a Log<Edit>, told: &[Told<'a>], group: &GroupId, number: Instance) -> Vec<Gone<'a>> {
    let living = log.entries().iter().zip(alive(log.entries())).filter(|(_, alive)| *alive);
    let living: BTreeSet<&EntryId> = living.map(|(entry, _)| &entry.id).collect();
    let mut all: Vec<Gone<'_>> = Vec::new();
    for one in told.iter().filter(|one| one.group == group && one.number == number) {
        for (place, undo) in one.entries.iter().copied().enumerate() {
            let naming = undo.edit.undoes().filter(|_| living.contains(&undo.id)).and_then(|id| log.get(id));
            let is_naming = |entry: &&Entry<Edit>| is_naming(entry, group, number);
            let Some(naming) = naming.filter(is_naming) else { continue };
            // What is taken back of a thing is followed by its new name.
            let next = one.entries[place..].iter().find(|entry| entry.edit.undoes().is_none());
            let Some((next, to)) = next.and_then(|entry| Some((entry, named(entry)?))) else { continue };
            if to == number || !living.contains(&next.id) {
                continue;
            }
            match all.iter_mut().find(|gone| gone.naming.id == naming.id) {
                Some(known) => known.undos.push(undo),
                None => all.push(Gone { naming, undos: vec![undo], to }),
            }
        }
    }
    all
}

fn named(entry: &Entry<Edit>) -> Option<Instance> {
    match &entry.edit {
        Edit::Instance { number, .. } => Some(*number),
        _ => None,
    }
}

fn is_naming(entry: &Entry<Edit>, group: &GroupId, number: Instance) -> bool {
    matches!(&entry.edit, Edit::Instance { group: of, number: own, .. } if of == group && *own == number)
}

/// Whether an entry under the number may be about a thing that got another one: who made it knew that thing under this
/// number and did not know that it was told apart, nor did that take it into account. `namings` are those that count. Who
/// had begun what keeps the number went on with that.
pub(super) fn is_late(gone: &[Gone<'_>], namings: &[&Entry<Edit>], entry: &Entry<Edit>) -> bool {
    gone.iter().filter(|gone| entry.knows(&gone.naming.id)).any(|gone| {
        let is_unaware = gone.undos.iter().all(|undo| !entry.knows(&undo.id) && !undo.knows(&entry.id));
        let settles =
            |naming: &&&Entry<Edit>| naming.knows(&entry.id) && gone.undos.iter().any(|undo| naming.knows(&undo.id));
        let began = |naming: &&&Entry<Edit>| {
            naming.id.device == entry.id.device && entry.knows(&naming.id) && !naming.knows(&gone.naming.id)
        };
        is_unaware && !namings.iter().any(|naming| settles(&naming) || began(&naming))
    })
}

/// The number that the thing got which an entry may be about: the one that its own tablet began, before any other.
pub(super) fn home(gone: &[Gone<'_>], entry: &Entry<Edit>) -> Option<Instance> {
    let known = || gone.iter().filter(|gone| entry.knows(&gone.naming.id));
    let own = known().find(|gone| gone.naming.id.device == entry.id.device);
    own.or_else(|| known().next()).map(|gone| gone.to)
}
