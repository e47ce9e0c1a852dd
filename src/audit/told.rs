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
    moves: Vec<Move<'a>>,
    group: &'a GroupId,
    number: Instance,
}

/// One thing that a decision took to another number.
struct Move<'a> {
    /// What takes it back under the old one.
    undos: Vec<&'a Entry<Edit>>,
    /// What says it under the new one. First its name, if the number is new.
    written: Vec<&'a Entry<Edit>>,
}

/// A naming that counts no more under its number, because its thing got another one.
pub(super) struct Gone<'a> {
    naming: &'a Entry<Edit>,
    undos: Vec<&'a Entry<Edit>>,
    /// What was known of the thing under the old number.
    pub(super) had: Vec<&'a Entry<Edit>>,
    pub(super) to: Instance,
}

impl Told<'_> {
    /// Whether an entry goes on, under one of the numbers, with what was told apart.
    pub(super) fn is_under(&self, entry: &Entry<Edit>) -> bool {
        let at = match &entry.edit {
            Edit::Instance { group, number, .. } => (group == self.group).then_some(*number),
            edit => edit.spot().map(|spot| spot.instance),
        };
        let is_own = || self.entries.iter().any(|own| own.id == entry.id);
        let is_there = || at == Some(self.number) || (at.is_some() && self.moves.iter().any(|one| one.to() == at));
        is_there() && !is_own() && self.entries.last().is_some_and(|last| entry.knows(&last.id))
    }
}

impl<'a> Move<'a> {
    /// The naming of the new number.
    fn named(&self) -> Option<(&'a Entry<Edit>, Instance)> {
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

impl<'a> Gone<'a> {
    /// Whether who made an entry knew the thing under the old number and not that it got another one, and neither did that
    /// take the entry into account.
    fn is_unknown_to(&self, log: &Log<Edit>, entry: &Entry<Edit>) -> bool {
        let is_unaware = |undo: &&Entry<Edit>| !entry.knows(&undo.id) && !log.saw(undo, &entry.id);
        log.saw(entry, &self.naming.id) && self.undos.iter().all(is_unaware)
    }

    /// What somebody, not knowing that the thing got another number, took back of it there, where nobody has settled that.
    pub(super) fn taken_back(&self, log: &'a Log<Edit>, namings: &[&Entry<Edit>]) -> Vec<&'a Entry<Edit>> {
        let living = living(log.entries());
        let is_of_it = |id: &EntryId| self.had.iter().any(|had| had.id == *id && had.edit.spot().is_some());
        let is_unaware =
            |entry: &Entry<Edit>| self.undos.iter().all(|undo| !entry.knows(&undo.id) && !undo.knows(&entry.id));
        let is_settled = |entry: &Entry<Edit>| {
            namings.iter().any(|one| one.knows(&entry.id) && self.undos.iter().any(|undo| one.knows(&undo.id)))
        };
        let all = log.entries().iter().filter(|entry| living.contains(&entry.id));
        let all = all.filter(|entry| entry.edit.undoes().is_some_and(is_of_it));
        let told = told(log);
        let by_hand = |entry: &&Entry<Edit>| !told.iter().flat_map(|one| &one.entries).any(|own| own.id == entry.id);
        all.filter(by_hand).filter(|entry| is_unaware(entry) && !is_settled(entry)).collect()
    }
}

/// Each thing that a decision took elsewhere: what is taken back of it is followed by what is written of it.
fn moves<'a>(entries: &[&'a Entry<Edit>]) -> Vec<Move<'a>> {
    let mut all: Vec<Move<'a>> = Vec::new();
    for entry in entries.iter().copied() {
        let is_undo = entry.edit.undoes().is_some();
        match all.last_mut().filter(|last| !is_undo || last.written.is_empty()) {
            Some(last) if is_undo => last.undos.push(entry),
            Some(last) => last.written.push(entry),
            None if is_undo => all.push(Move { undos: vec![entry], written: Vec::new() }),
            None => {}
        }
    }
    all
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
    (start < own.len()).then(|| Told { moves: moves(&entries[..entries.len() - 1]), entries, group, number: *number })
}

/// The namings of a number whose things got other numbers, which they still have.
pub(super) fn gone<'a>(log: &'a Log<Edit>, told: &[Told<'a>], group: &GroupId, number: Instance) -> Vec<Gone<'a>> {
    let living = living(log.entries());
    let mut all: Vec<Gone<'_>> = Vec::new();
    for one in told.iter().filter(|one| one.group == group && one.number == number).flat_map(|one| &one.moves) {
        let Some(to) = one
            .named()
            .and_then(|(naming, _)| now(told, &living, naming, &mut BTreeSet::new()))
            .filter(|to| *to != number)
        else {
            continue;
        };
        let undos = one.undos.iter().copied().filter(|undo| living.contains(&undo.id));
        let had: Vec<_> = undos.filter_map(|undo| Some((undo, log.get(undo.edit.undoes()?)?))).collect();
        for (undo, naming) in had.iter().copied().filter(|(_, entry)| is_naming(entry, group, number)) {
            match all.iter_mut().find(|gone| gone.naming.id == naming.id) {
                Some(known) => known.undos.push(undo),
                None => {
                    let had = had.iter().map(|(_, entry)| *entry).collect();
                    all.push(Gone { naming, undos: vec![undo], had, to });
                }
            }
        }
    }
    all
}

/// The number that a thing has now which got this name: it may have been moved on since. `seen`: names that were looked at
/// already, each once however many ways lead to it.
fn now<'a>(
    told: &[Told<'a>],
    living: &BTreeSet<&EntryId>,
    naming: &'a Entry<Edit>,
    seen: &mut BTreeSet<&'a EntryId>,
) -> Option<Instance> {
    let Edit::Instance { number, .. } = &naming.edit else { return None };
    if living.contains(&naming.id) {
        return Some(*number);
    }
    if !seen.insert(&naming.id) {
        return None;
    }
    let takes_back = |undo: &&Entry<Edit>| living.contains(&undo.id) && undo.edit.undoes() == Some(&naming.id);
    let mut on = told.iter().flat_map(|one| &one.moves).filter(|one| one.undos.iter().any(takes_back));
    on.find_map(|one| now(told, living, one.named()?.0, seen))
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
                None => all.push(entry),
            }
        }
    }
    all
}

fn is_naming(entry: &Entry<Edit>, group: &GroupId, number: Instance) -> bool {
    matches!(&entry.edit, Edit::Instance { group: of, number: own, .. } if of == group && *own == number)
}

/// Whether an entry under the number may be about a thing that got another one: who made it knew that thing under this
/// number and did not know that it was told apart, nor did that take it into account. `namings` are those that count. Who had
/// begun what keeps the number went on with that, but at a check that the other thing alone had been read at.
pub(super) fn is_late(log: &Log<Edit>, gone: &[Gone<'_>], namings: &[&Entry<Edit>], entry: &Entry<Edit>) -> bool {
    gone.iter().filter(|gone| gone.is_unknown_to(log, entry)).any(|gone| {
        let settles =
            |naming: &&&Entry<Edit>| log.saw(naming, &entry.id) && gone.undos.iter().any(|undo| naming.knows(&undo.id));
        let began = |naming: &&&Entry<Edit>| {
            naming.id.device == entry.id.device && entry.knows(&naming.id) && !naming.knows(&gone.naming.id)
        };
        let mut going_on = namings.iter().filter(began).peekable();
        let went_on = going_on.peek().is_some() && !is_of_other(log, gone, entry);
        !went_on && !namings.iter().any(|naming| settles(&naming))
    })
}

/// Whether of what an entry is about the thing that is gone alone had been read, as far as its maker knew.
fn is_of_other(log: &Log<Edit>, gone: &Gone<'_>, entry: &Entry<Edit>) -> bool {
    let was_there = |other: &Entry<Edit>| {
        entry.edit.spot().is_some() && other.edit.spot() == entry.edit.spot() && entry.knows(&other.id)
    };
    // What the decision left there, or was entered before the other thing was known here, is of what keeps the number.
    let is_kept = |own: &Entry<Edit>| {
        was_there(own) && (!own.knows(&gone.naming.id) || gone.undos.iter().any(|undo| undo.knows(&own.id)))
    };
    gone.had.iter().any(|had| was_there(had)) && !log.live().any(is_kept)
}

/// The number that the thing got which an entry may be about, whose maker did not know of that: the one that its own tablet
/// began, before any other.
pub(super) fn home(log: &Log<Edit>, gone: &[Gone<'_>], entry: &Entry<Edit>) -> Option<Instance> {
    let known = || gone.iter().filter(|gone| gone.is_unknown_to(log, entry));
    let own = known().find(|gone| gone.naming.id.device == entry.id.device);
    own.or_else(|| known().next()).map(|gone| gone.to)
}
