//! Where two tablets did different things to the same field without knowing of each other, and where one ended a record
//! or put it aside while another went on with it. Nothing is decided here: everything is kept, and a person chooses by
//! writing the field once more.
//!
//! Taking something back is an act on its field, too: whoever took a figure back and whoever put another one over it are
//! at odds. It is none where it only leaves what the other side started from. And where the last word on a field is taken
//! back before anybody else built on it, what stood open before it is open again.

use super::log::{Entry, EntryId, Log, Undoable, alive};
use std::collections::{BTreeMap, BTreeSet};

/// An edit that writes fields.
pub trait Writes: Undoable {
    /// Name of a field.
    type Field: Clone + Ord;

    /// The fields that this edit writes; none for an undo.
    fn writes(&self) -> Vec<Self::Field>;

    /// Whether both leave the same in a field.
    fn agrees(&self, other: &Self, field: &Self::Field) -> bool;

    /// Whether this leaves in a field what is there before anybody writes it.
    fn empties(&self, _: &Self::Field) -> bool {
        false
    }

    /// The field by which this ends the record or puts it aside, if it does.
    fn stops(&self) -> Option<Self::Field> {
        None
    }

    /// Whether this is work that such an end, written in that field, should have known of.
    fn is_work_for(&self, _: &Self::Field) -> bool {
        false
    }
}

/// Something for a person to settle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict<F> {
    /// The field.
    pub field: F,
    /// What was done to it last, each without knowing of the others, in the order of the log; an undo stands for what it
    /// left there ([`left_by`]).
    pub entries: Vec<EntryId>,
    /// What was done on other tablets while these ended the record or put it aside, in the order of the log; mostly empty.
    pub beside: Vec<EntryId>,
}

/// Everything to settle in a log, in the order of the fields.
#[must_use]
pub fn conflicts<E: Writes>(log: &Log<E>) -> Vec<Conflict<E::Field>> {
    // One tablet alone cannot be at odds with itself.
    if log.is_of_one() {
        return Vec::new();
    }
    among(&log.entries().iter().collect::<Vec<_>>())
}

/// The same, as if there were only these entries.
pub(super) fn among<E: Writes>(entries: &[&Entry<E>]) -> Vec<Conflict<E::Field>> {
    let all = roots(entries);
    let acts = counting(entries, &all);
    let mut fields: BTreeMap<E::Field, Vec<&Entry<E>>> = BTreeMap::new();
    for act in &all {
        for field in act.said.writes() {
            fields.entry(field).or_default().push(act.entry);
        }
    }
    fields.into_iter().filter_map(|(field, about)| conflict(entries, &acts, field, &about)).collect()
}

/// What was done elsewhere while a record was ended or put aside in `field`, and is not settled yet.
pub(super) fn beside<'a, E: Writes>(log: &'a Log<E>, field: &E::Field) -> Vec<&'a Entry<E>> {
    if log.is_of_one() {
        return Vec::new();
    }
    let entries: Vec<&Entry<E>> = log.entries().iter().collect();
    let acts = acts(&entries);
    let writers: Vec<_> = acts.iter().filter(|act| act.said.writes().contains(field)).map(|act| act.entry).collect();
    unknown_to(&entries, &acts, field, &last(&writers))
}

/// The entry whose value an entry left in a field: itself, or for an undo what was written there before; `None` when that
/// is nothing.
#[must_use]
pub fn left_by<'a, E: Writes>(log: &'a Log<E>, id: &EntryId, field: &E::Field) -> Option<&'a Entry<E>> {
    let entries: Vec<&Entry<E>> = log.entries().iter().collect();
    value(&entries, log.get(id)?, field)
}

/// The edits that leave in a field what is there before anybody writes it.
#[must_use]
pub fn emptied<E: Writes>(log: &Log<E>, field: &E::Field) -> Vec<E> {
    let writes = |entry: &&Entry<E>| entry.edit.writes().contains(field);
    let live: Vec<_> = log.live().filter(writes).collect();
    // Where everything is taken back already, once more says it knowing all that was done.
    let all = if live.is_empty() { log.entries().iter().rfind(writes).into_iter().collect() } else { live };
    all.into_iter().map(|entry| E::undo_of(entry.id.clone())).collect()
}

/// Work for an end in `field` that none of these ends knew of, in the order of the log. A slip that was taken back again
/// is none.
pub(super) fn unseen<'a, E: Writes>(log: &'a Log<E>, field: &E::Field, ends: &[&Entry<E>]) -> Vec<&'a Entry<E>> {
    let entries: Vec<&Entry<E>> = log.entries().iter().collect();
    let work = acts(&entries).into_iter().filter(|act| act.said.is_work_for(field));
    work.filter(|act| act.is_unseen_by(ends)).map(|act| act.entry).collect()
}

/// An entry that counts, undos too.
struct Act<'a, E> {
    entry: &'a Entry<E>,
    /// Its own name, or that of what it takes back or brings back in the end.
    root: &'a EntryId,
    /// What was done, or what it takes back or brings back in the end.
    said: &'a E,
}

impl<E: Undoable> Act<'_, E> {
    /// Whether none of these knew of it, and it makes a difference to them.
    fn is_unseen_by(&self, others: &[&Entry<E>]) -> bool {
        let differs = self.entry.edit.undoes().is_none() || others.iter().any(|other| other.knows(self.root));
        differs && !others.iter().any(|other| other.knows(&self.entry.id))
    }
}

fn acts<'a, E: Writes>(entries: &[&'a Entry<E>]) -> Vec<Act<'a, E>> {
    counting(entries, &roots(entries))
}

/// Those that count.
fn counting<'a, E: Writes>(entries: &[&'a Entry<E>], all: &[Act<'a, E>]) -> Vec<Act<'a, E>> {
    let living = entries.iter().zip(alive(entries)).filter(|(_, alive)| *alive);
    let living: BTreeSet<&EntryId> = living.map(|(entry, _)| &entry.id).collect();
    let counts = all.iter().filter(|act| living.contains(&act.entry.id));
    counts.map(|act| Act { entry: act.entry, root: act.root, said: act.said }).collect()
}

/// All entries with what they say in the end.
fn roots<'a, E: Writes>(entries: &[&'a Entry<E>]) -> Vec<Act<'a, E>> {
    let by_id: BTreeMap<&EntryId, &Entry<E>> = entries.iter().map(|entry| (&entry.id, *entry)).collect();
    let said = |entry: &'a Entry<E>| {
        let mut root = entry;
        while let Some(target) = root.edit.undoes() {
            root = by_id.get(target)?;
        }
        Some(Act { entry, root: &root.id, said: &root.edit })
    };
    entries.iter().copied().filter_map(said).collect()
}

/// Entries about one field without those that were taken back as the last word on it, and without the taking back: nobody
/// else had built on them, so what they covered is as it was. What is brought back in the same way is there again.
fn standing<'a, E: Undoable>(about: &[&'a Entry<E>]) -> Vec<&'a Entry<E>> {
    let mut stays = vec![false; about.len()];
    // Of each undo that is left out: which entry it took away or brought back.
    let mut turned: BTreeMap<usize, usize> = BTreeMap::new();
    for (place, entry) in about.iter().copied().enumerate() {
        let target = entry.edit.undoes().and_then(|id| about.iter().position(|other| other.id == *id));
        let base = target.and_then(|target| if stays[target] { Some(target) } else { turned.get(&target).copied() });
        let (Some(target), Some(base)) = (target, base) else {
            stays[place] = true;
            continue;
        };
        let is_covered = |other: usize| {
            other == base || !stays[other] || !entry.knows(&about[other].id) || about[base].knows(&about[other].id)
        };
        let is_built_on = about.iter().any(|other| {
            let is_beside = other.id != entry.id && !other.knows(&entry.id) && !entry.knows(&other.id);
            is_beside && other.knows(&about[target].id)
        });
        if is_built_on || !(0..place).all(is_covered) {
            stays[place] = true;
        } else {
            stays[base] = !stays[base];
            turned.insert(place, base);
        }
    }
    about.iter().zip(stays).filter(|(_, stays)| *stays).map(|(entry, _)| *entry).collect()
}

/// Those that no other one of them knew.
fn last<'a, E>(writers: &[&'a Entry<E>]) -> Vec<&'a Entry<E>> {
    writers.iter().filter(|entry| !writers.iter().any(|other| other.knows(&entry.id))).copied().collect()
}

fn conflict<'a, E: Writes>(
    entries: &[&'a Entry<E>],
    acts: &[Act<'a, E>],
    field: E::Field,
    about: &[&'a Entry<E>],
) -> Option<Conflict<E::Field>> {
    let (all, words) = (last(&living(acts, about)), last(&living(acts, &standing(about))));
    let matters = |entry: &&&Entry<E>| {
        entry.edit.undoes().is_none() || words.iter().any(|other| changed(entries, entry, other, &field))
    };
    let last: Vec<_> = words.iter().filter(matters).copied().collect();
    let beside = unknown_to(entries, acts, &field, &all);
    let values: Vec<_> = last.iter().map(|entry| value(entries, entry, &field)).collect();
    if beside.is_empty() && values.iter().all(|one| same(*one, values[0], &field)) {
        return None;
    }
    let ids = |entries: &[&Entry<E>]| entries.iter().map(|entry| entry.id.clone()).collect();
    Some(Conflict { field, entries: ids(if beside.is_empty() { &last } else { &all }), beside: ids(&beside) })
}

/// Those of these entries that count.
fn living<'a, E>(acts: &[Act<'a, E>], entries: &[&'a Entry<E>]) -> Vec<&'a Entry<E>> {
    entries.iter().filter(|entry| acts.iter().any(|act| act.entry.id == entry.id)).copied().collect()
}

/// Whether an undo left something else in a field than what it and the other one both knew.
fn changed<E: Writes>(entries: &[&Entry<E>], undo: &Entry<E>, other: &Entry<E>, field: &E::Field) -> bool {
    let both: Vec<_> = entries.iter().filter(|e| undo.knows(&e.id) && other.knows(&e.id)).copied().collect();
    undo.id != other.id && !same(value(entries, undo, field), shown(&both, field), field)
}

fn value<'a, E: Writes>(entries: &[&'a Entry<E>], entry: &'a Entry<E>, field: &E::Field) -> Option<&'a Entry<E>> {
    if entry.edit.undoes().is_none() {
        return Some(entry);
    }
    let past: Vec<_> = entries.iter().filter(|e| e.id == entry.id || entry.knows(&e.id)).copied().collect();
    shown(&past, field)
}

/// What these entries alone leave in a field.
fn shown<'a, E: Writes>(entries: &[&'a Entry<E>], field: &E::Field) -> Option<&'a Entry<E>> {
    let live = entries.iter().zip(alive(entries)).rev().filter(|(_, alive)| *alive);
    live.map(|(entry, _)| *entry).find(|entry| entry.edit.writes().contains(field))
}

fn same<E: Writes>(one: Option<&Entry<E>>, two: Option<&Entry<E>>, field: &E::Field) -> bool {
    match (one, two) {
        (Some(one), Some(two)) => one.id == two.id || one.edit.agrees(&two.edit, field),
        (Some(some), None) | (None, Some(some)) => some.edit.empties(field),
        (None, None) => true,
    }
}

/// Work that none of the last words on a field knew of, where one of them ends the record or puts it aside, and that did
/// not know of such an end either.
fn unknown_to<'a, E: Writes>(
    entries: &[&'a Entry<E>],
    acts: &[Act<'a, E>],
    field: &E::Field,
    last: &[&'a Entry<E>],
) -> Vec<&'a Entry<E>> {
    let stops =
        |entry: &&&Entry<E>| value(entries, entry, field).is_some_and(|v| v.edit.stops().as_ref() == Some(field));
    let ends: Vec<_> = last.iter().filter(stops).collect();
    let is_unknown = |act: &&Act<'_, E>| {
        act.said.is_work_for(field) && act.is_unseen_by(last) && !ends.iter().any(|end| act.entry.knows(&end.id))
    };
    if ends.is_empty() { Vec::new() } else { acts.iter().filter(is_unknown).map(|act| act.entry).collect() }
}
