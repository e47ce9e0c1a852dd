//! Where two tablets did different things to the same field without knowing of each other, and where one ended a record
//! or put it aside while another went on with it. Nothing is decided here: everything is kept, and a person chooses by
//! writing the field once more.
//!
//! What is taken back counts as never written, so what stood open before it is open again, and nobody is asked about a slip
//! that was taken back at once ([`super::open`]). But whoever took a figure back and whoever, not knowing of that, put another
//! one over it are at odds: the first of them meant what was there before.

use super::log::{Entry, EntryId, Log, Undoable, living};
use super::open::open;
use std::collections::BTreeMap;

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

    /// The edit that leaves in a field what is there before anybody writes it; none where only taking back does.
    fn empty(_: &Self::Field) -> Option<Self>
    where
        Self: Sized,
    {
        None
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
    /// What is in force there, in the order of the log; first an undo, where it may be that nothing is ([`value`]).
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
    let all = acts(entries);
    let mut fields: BTreeMap<E::Field, Vec<&Entry<E>>> = BTreeMap::new();
    for act in &all {
        for field in act.said.writes() {
            fields.entry(field).or_default().push(act.entry);
        }
    }
    let counting = counting(entries, all);
    fields.into_iter().filter_map(|(field, about)| conflict(&counting, field, about)).collect()
}

/// What was done elsewhere while a record was ended or put aside in `field`, and is not settled yet.
pub(super) fn beside<'a, E: Writes>(log: &'a Log<E>, field: &E::Field) -> Vec<&'a Entry<E>> {
    if log.is_of_one() {
        return Vec::new();
    }
    let entries: Vec<&Entry<E>> = log.entries().iter().collect();
    let all = acts(&entries);
    let about = all.iter().filter(|act| act.said.writes().contains(field)).map(|act| act.entry);
    let written = open(about.collect()).written;
    unknown_to(&counting(&entries, all), field, &last(&written))
}

/// The edits that leave in a field what is there before anybody writes it.
#[must_use]
pub fn emptied<E: Writes>(log: &Log<E>, field: &E::Field) -> Vec<E> {
    if let Some(edit) = E::empty(field) {
        return vec![edit];
    }
    let live = log.live().filter(|entry| entry.edit.writes().contains(field));
    live.map(|entry| E::undo_of(entry.id.clone())).collect()
}

/// Work for an end in `field` that none of these ends knew of, in the order of the log. A slip that was taken back again
/// is none.
pub(super) fn unseen<'a, E: Writes>(log: &'a Log<E>, field: &E::Field, ends: &[&Entry<E>]) -> Vec<&'a Entry<E>> {
    let entries: Vec<&Entry<E>> = log.entries().iter().collect();
    let work = counting(&entries, acts(&entries)).into_iter().filter(|act| act.said.is_work_for(field));
    work.filter(|act| act.is_unseen_by(ends)).map(|act| act.entry).collect()
}

/// An entry, be it an undo.
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

/// All entries, each with what it says in the end.
fn acts<'a, E: Writes>(entries: &[&'a Entry<E>]) -> Vec<Act<'a, E>> {
    // What is taken back stands before what takes it back.
    let mut roots: BTreeMap<&EntryId, &'a Entry<E>> = BTreeMap::new();
    let mut all = Vec::new();
    for entry in entries.iter().copied() {
        let root = entry.edit.undoes().map_or(Some(entry), |target| roots.get(target).copied());
        if let Some(root) = root {
            roots.insert(&entry.id, root);
            all.push(Act { entry, root: &root.id, said: &root.edit });
        }
    }
    all
}

/// Those that count.
fn counting<'a, E: Writes>(entries: &[&'a Entry<E>], acts: Vec<Act<'a, E>>) -> Vec<Act<'a, E>> {
    let living = living(entries.iter().copied());
    acts.into_iter().filter(|act| living.contains(&act.entry.id)).collect()
}

/// Those that no other one of them knew.
pub(super) fn last<'a, E>(writers: &[&'a Entry<E>]) -> Vec<&'a Entry<E>> {
    writers.iter().filter(|entry| !writers.iter().any(|other| other.knows(&entry.id))).copied().collect()
}

fn conflict<'a, E: Writes>(
    acts: &[Act<'a, E>],
    field: E::Field,
    about: Vec<&'a Entry<E>>,
) -> Option<Conflict<E::Field>> {
    let open = open(about);
    let beside = unknown_to(acts, &field, &last(&open.written));
    let words: Vec<&Entry<E>> = open.nothing.into_iter().chain(open.written).collect();
    if beside.is_empty() && words.iter().all(|entry| same(entry, words[0], &field)) {
        return None;
    }
    let ids = |entries: &[&Entry<E>]| entries.iter().map(|entry| entry.id.clone()).collect();
    Some(Conflict { field, entries: ids(&words), beside: ids(&beside) })
}

/// What one of the entries of a [`Conflict`] stands for: what it wrote, or nothing, if it is an undo.
#[must_use]
pub fn value<E: Undoable>(entry: &Entry<E>) -> Option<&E> {
    entry.edit.undoes().is_none().then_some(&entry.edit)
}

fn same<E: Writes>(one: &Entry<E>, two: &Entry<E>, field: &E::Field) -> bool {
    match (value(one), value(two)) {
        (Some(own), Some(other)) => one.id == two.id || own.agrees(other, field),
        (Some(some), None) | (None, Some(some)) => some.empties(field),
        (None, None) => true,
    }
}

/// Work that none of those that stand in a field knew of, where one of them ends the record or puts it aside, and that did
/// not know of such an end either.
fn unknown_to<'a, E: Writes>(acts: &[Act<'a, E>], field: &E::Field, stands: &[&'a Entry<E>]) -> Vec<&'a Entry<E>> {
    let ends: Vec<_> = stands.iter().filter(|entry| entry.edit.stops().as_ref() == Some(field)).collect();
    let is_unknown = |act: &&Act<'_, E>| {
        act.said.is_work_for(field) && act.is_unseen_by(stands) && !ends.iter().any(|end| act.entry.knows(&end.id))
    };
    if ends.is_empty() { Vec::new() } else { acts.iter().filter(is_unknown).map(|act| act.entry).collect() }
}
