//! Where things were told apart ([`super::apart`]), found again in the log. It needs no kind of entry of its own: what is
//! written at one stroke bears one time, and ends with the naming of the thing that keeps its number.

use super::edit::Edit;
use super::id::GroupId;
use super::log::{Entry, EntryId, Log, Undoable, living};
use super::spot::Instance;
use std::collections::BTreeSet;

/// One decision that several things stand under one number.
pub(super) struct Told<'a> {
    /// Its entries, in order.
    pub(super) entries: Vec<&'a Entry<Edit>>,
    pub(super) moves: Vec<Move<'a>>,
    pub(super) group: &'a GroupId,
    pub(super) number: Instance,
}

/// One thing that a decision took to another number.
pub(super) struct Move<'a> {
    /// What takes it back under the old one.
    pub(super) undos: Vec<&'a Entry<Edit>>,
    /// What says it under the new one. First its name, if the number is new.
    pub(super) written: Vec<&'a Entry<Edit>>,
}

impl Told<'_> {
    /// Whether an entry was written by it.
    pub(super) fn is_part(&self, id: &EntryId) -> bool {
        self.entries.iter().any(|own| own.id == *id)
    }

    /// Whether an entry was written by it to move a thing; what it takes back elsewhere was taken back late, and stays so.
    pub(super) fn has_moved(&self, log: &Log<Edit>, entry: &Entry<Edit>) -> bool {
        self.is_part(&entry.id) && !entry.edit.undoes().is_some_and(|id| is_elsewhere(log, id, self.number))
    }

    /// Whether an entry goes on, under one of the numbers, with what was told apart.
    pub(super) fn is_under(&self, entry: &Entry<Edit>) -> bool {
        let at = match &entry.edit {
            Edit::Instance { group, number, .. } => (group == self.group).then_some(*number),
            edit => edit.spot().map(|spot| spot.instance),
        };
        let is_there = || at == Some(self.number) || (at.is_some() && self.moves.iter().any(|one| one.to() == at));
        is_there() && !self.is_part(&entry.id) && self.entries.last().is_some_and(|last| entry.knows(&last.id))
    }
}

impl<'a> Move<'a> {
    /// The naming of the new number.
    pub(super) fn named(&self) -> Option<(&'a Entry<Edit>, Instance)> {
        let first = *self.written.first()?;
        match &first.edit {
            Edit::Instance { number, .. } => Some((first, *number)),
            _ => None,
        }
    }

    fn to(&self) -> Option<Instance> {
        let first = self.written.first()?;
        self.named().map(|(_, number)| number).or_else(|| Some(first.edit.spot()?.instance))
    }
}

/// Each thing that a decision took elsewhere: what is taken back of it is followed by what is written of it. What is taken back
/// elsewhere, or brought back after it was, moves nothing, and neither does what is written behind that.
fn moves<'a>(log: &Log<Edit>, entries: &[&'a Entry<Edit>], number: Instance) -> Vec<Move<'a>> {
    let mut all: Vec<Move<'a>> = Vec::new();
    let mut is_open = false;
    for entry in entries.iter().copied() {
        let Some(target) = entry.edit.undoes() else {
            if let Some(last) = all.last_mut().filter(|_| is_open) {
                last.written.push(entry);
            }
            continue;
        };
        let is_written = all.last().is_none_or(|last| !last.written.is_empty());
        if is_elsewhere(log, target, number) {
            is_open = false;
        } else if log.get(target).is_some_and(|target| target.edit.undoes().is_some()) {
            is_open &= !is_written;
        } else {
            if !is_open || is_written {
                all.push(Move { undos: Vec::new(), written: Vec::new() });
            }
            is_open = true;
            all.last_mut().into_iter().for_each(|last| last.undos.push(entry));
        }
    }
    all.retain(|one| !one.written.is_empty());
    all
}

/// Whether an entry is about another number.
fn is_elsewhere(log: &Log<Edit>, id: &EntryId, number: Instance) -> bool {
    log.get(id).is_some_and(|entry| match &entry.edit {
        Edit::Instance { number: own, .. } => *own != number,
        edit => edit.spot().is_some_and(|spot| spot.instance != number),
    })
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
    let entries = own[start..].to_vec();
    (start < own.len()).then(|| Told {
        moves: moves(log, &entries[..entries.len() - 1], *number),
        entries,
        group,
        number: *number,
    })
}

/// The number that a thing has now of which this was written: it may have been moved on since. `seen`: what was looked at
/// already, each once however many ways lead to it.
pub(super) fn now<'a>(
    told: &[Told<'a>],
    living: &BTreeSet<&EntryId>,
    entry: &'a Entry<Edit>,
    seen: &mut BTreeSet<&'a EntryId>,
) -> Option<Instance> {
    let number = match &entry.edit {
        Edit::Instance { number, .. } => *number,
        edit => edit.spot()?.instance,
    };
    if living.contains(&entry.id) {
        return Some(number);
    }
    if !seen.insert(&entry.id) {
        return None;
    }
    let takes_back = |undo: &&Entry<Edit>| living.contains(&undo.id) && undo.edit.undoes() == Some(&entry.id);
    let mut on = told.iter().flat_map(|one| &one.moves).filter(|one| one.undos.iter().any(takes_back)).peekable();
    // What was taken back and not moved on leaves its thing there: it may be brought back.
    if on.peek().is_none() {
        return Some(number);
    }
    on.find_map(|one| now(told, living, one.written.first()?, seen))
}

/// What decisions brought to a number, as it was first entered, under whatever number that was.
pub(super) fn brought<'a>(log: &'a Log<Edit>, told: &[Told<'a>], number: Instance) -> Vec<&'a Entry<Edit>> {
    let living = living(log.entries());
    let moves = || told.iter().flat_map(|one| &one.moves);
    let mut next: Vec<&Move<'_>> = moves().filter(|one| one.to() == Some(number)).collect();
    let mut seen = next.clone();
    let mut all: Vec<&Entry<Edit>> = Vec::new();
    while let Some(one) = next.pop() {
        let undos = one.undos.iter().filter(|undo| living.contains(&undo.id));
        for entry in undos.filter_map(|undo| log.get(undo.edit.undoes()?)).filter(|entry| entry.edit.spot().is_some()) {
            // What had been brought there itself is what it was made from.
            match moves().find(|one| one.written.iter().any(|own| own.id == entry.id)) {
                Some(before) if seen.iter().any(|one| std::ptr::eq(*one, before)) => {}
                Some(before) => {
                    seen.push(before);
                    next.push(before);
                }
                // What was restored there when something was taken back late was made from what is here already.
                None if told.iter().any(|one| one.is_part(&entry.id)) => {}
                None => all.push(entry),
            }
        }
    }
    all
}
