//! Where two tablets wrote the same field without knowing of each other. Nothing is decided here: both values are kept,
//! and a person chooses by writing the field once more.

use super::log::{Entry, EntryId, Log, Undoable};

/// An edit that writes fields.
pub trait Writes: Undoable {
    /// Name of a field.
    type Field: Clone + Ord;

    /// The fields that this edit writes.
    fn writes(&self) -> Vec<Self::Field>;

    /// Whether both leave the same in a field.
    fn agrees(&self, other: &Self, field: &Self::Field) -> bool;
}

/// A field with more than one last word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict<F> {
    /// The field.
    pub field: F,
    /// The entries that wrote it last, none of which knew of the others; two or more, in the order of the log. The last
    /// of them is what is shown until somebody chooses.
    pub entries: Vec<EntryId>,
}

/// Every field with more than one last word, in the order of the fields.
#[must_use]
pub fn conflicts<E: Writes>(log: &Log<E>) -> Vec<Conflict<E::Field>> {
    // One tablet alone cannot be at odds with itself.
    if log.entries().windows(2).all(|pair| pair[0].id.device == pair[1].id.device) {
        return Vec::new();
    }
    among(&log.live().collect::<Vec<_>>())
}

/// The same, as if there were only these entries, all of which count.
pub(super) fn among<E: Writes>(live: &[&Entry<E>]) -> Vec<Conflict<E::Field>> {
    let mut fields: Vec<E::Field> = live.iter().flat_map(|entry| entry.edit.writes()).collect();
    fields.sort();
    fields.dedup();
    fields.into_iter().filter_map(|field| conflict(live, field)).collect()
}

fn conflict<E: Writes>(live: &[&Entry<E>], field: E::Field) -> Option<Conflict<E::Field>> {
    let writers: Vec<_> = live.iter().filter(|entry| entry.edit.writes().contains(&field)).collect();
    let last: Vec<_> = writers.iter().filter(|entry| !writers.iter().any(|other| other.knows(&entry.id))).collect();
    let first = last.first()?;
    if last.iter().all(|entry| entry.edit.agrees(&first.edit, &field)) {
        return None;
    }
    Some(Conflict { entries: last.iter().map(|entry| entry.id.clone()).collect(), field })
}
