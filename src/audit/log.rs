//! A log of edits that several tablets may go on with: entries are never changed or removed, an undo is an entry too,
//! and two logs of the same thing are joined by taking the entries of both.
//!
//! An entry carries the tablet that made it, its number there, and how much of the other tablets' work was known
//! ([`Seen`]). So for any two entries it is certain which came first, or that neither knew of the other; no clock
//! decides it. The order of a log is the same on every tablet, whoever joined what first. An entry is *live* unless a
//! live later entry undoes it; undoing an undo therefore redoes. State is a fold of the live entries.

use super::id::DeviceId;
use super::moment::Moment;
use std::borrow::Borrow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// The tablet of logs from before tablets had names.
pub const FIRST_DEVICE: &str = "0";

/// Name of an entry: the tablet that made it, and its number there, counted from 1 without gaps.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntryId {
    /// The tablet.
    pub device: DeviceId,
    /// The number.
    pub n: u32,
}

/// How many entries of each other tablet were known. A tablet always knows all of its own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Seen(BTreeMap<DeviceId, u32>);

/// An edit that may be an undo of an earlier one.
pub trait Undoable {
    /// The edit that undoes the entry at `target`.
    fn undo_of(target: EntryId) -> Self;

    /// Which entry this undoes, if it is an undo.
    fn undoes(&self) -> Option<&EntryId>;
}

/// One edit with its name, its time, and what was known when it was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry<E> {
    /// Its name.
    pub id: EntryId,
    /// When it was made, by the clock of its tablet. For people; nothing is decided by it but the order of edits that did
    /// not know of each other.
    pub at: Moment,
    /// What was known of other tablets.
    pub seen: Seen,
    /// What was done.
    pub edit: E,
}

/// All edits of one record, in the order that every tablet agrees on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Log<E> {
    entries: Vec<Entry<E>>,
}

/// Why entries do not make a log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LogError {
    /// An entry is missing, or stands there twice.
    Gap(EntryId),
    /// An undo points at itself, at something it cannot have known, or nowhere.
    UndoOfNothing(EntryId),
    /// Two different entries have the same name: a log that was copied and went on in two places.
    Twice(EntryId),
}

impl fmt::Display for EntryId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.device, self.n)
    }
}

impl EntryId {
    /// Reads what `Display` writes.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (device, n) = text.rsplit_once('.')?;
        let device = DeviceId::new(device);
        let n = n.parse().ok().filter(|n| *n > 0)?;
        device.is_plain().then_some(Self { device, n })
    }
}

impl Seen {
    /// From pairs of tablet and number.
    #[must_use]
    pub fn new(pairs: impl IntoIterator<Item = (DeviceId, u32)>) -> Self {
        Self(pairs.into_iter().filter(|(_, n)| *n > 0).collect())
    }

    /// Pairs of tablet and number, in the order of their names.
    pub fn pairs(&self) -> impl Iterator<Item = (&DeviceId, u32)> {
        self.0.iter().map(|(device, n)| (device, *n))
    }

    fn of(&self, device: &DeviceId) -> u32 {
        self.0.get(device).copied().unwrap_or(0)
    }
}

impl<E> Entry<E> {
    /// Whether this was made knowing the other.
    #[must_use]
    pub fn knows(&self, other: &EntryId) -> bool {
        if self.id.device == other.device { self.id.n > other.n } else { self.seen.of(&other.device) >= other.n }
    }

    /// How many entries were known. Whoever knows another entry knows all that it knew, so this alone puts what came
    /// first before what came after.
    fn rank(&self) -> u64 {
        self.seen.pairs().map(|(_, n)| u64::from(n)).sum::<u64>() + u64::from(self.id.n)
    }
}

impl<E> Default for Log<E> {
    fn default() -> Self {
        Self { entries: Vec::new() }
    }
}

impl<E: Undoable> Log<E> {
    /// Takes entries from storage, in any order.
    ///
    /// # Errors
    /// [`LogError`] when an entry is missing, stands there twice, or undoes what it cannot have known.
    pub fn from_entries(mut entries: Vec<Entry<E>>) -> Result<Self, LogError> {
        entries.sort_by(|a, b| (a.rank(), a.at, &a.id).cmp(&(b.rank(), b.at, &b.id)));
        let mut counts: BTreeMap<&DeviceId, u32> = BTreeMap::new();
        for entry in &entries {
            let count = counts.entry(&entry.id.device).or_default();
            *count += 1;
            if entry.id.n != *count {
                return Err(LogError::Gap(EntryId { n: *count, ..entry.id.clone() }));
            }
            // A tablet knows all of its own and does not say so; an entry that does would stand too far back.
            if entry.seen.of(&entry.id.device) > 0 {
                return Err(LogError::Gap(entry.id.clone()));
            }
            // What was known stands before: its rank is lower.
            if let Some((device, n)) = entry.seen.pairs().find(|(d, n)| counts.get(*d).copied().unwrap_or(0) < *n) {
                return Err(LogError::Gap(EntryId { device: device.clone(), n }));
            }
            if entry.edit.undoes().is_some_and(|target| target.n == 0 || !entry.knows(target)) {
                return Err(LogError::UndoOfNothing(entry.id.clone()));
            }
        }
        Ok(Self { entries })
    }

    /// All entries, dead ones too.
    #[must_use]
    pub fn entries(&self) -> &[Entry<E>] {
        &self.entries
    }

    /// An entry by name.
    #[must_use]
    pub fn get(&self, id: &EntryId) -> Option<&Entry<E>> {
        self.entries.iter().find(|e| e.id == *id)
    }

    /// What an entry says: an undo, what it takes back or brings back in the end.
    #[must_use]
    pub fn meant(&self, id: &EntryId) -> Option<&E> {
        let mut edit = &self.get(id)?.edit;
        while let Some(target) = edit.undoes() {
            edit = &self.get(target)?.edit;
        }
        Some(edit)
    }

    /// How many entries of each tablet there are.
    fn counts(&self) -> BTreeMap<DeviceId, u32> {
        let mut counts = BTreeMap::new();
        for entry in &self.entries {
            let count: &mut u32 = counts.entry(entry.id.device.clone()).or_default();
            *count = (*count).max(entry.id.n);
        }
        counts
    }

    /// Adds an edit of a tablet and gives it back with its name, ready to be stored. An undo of nothing is not added.
    pub fn append(&mut self, device: &DeviceId, at: Moment, edit: E) -> Option<&Entry<E>> {
        if edit.undoes().is_some_and(|target| self.get(target).is_none()) {
            return None;
        }
        let mut seen = self.counts();
        let id = EntryId { device: device.clone(), n: seen.remove(device).unwrap_or(0).saturating_add(1) };
        // It knows everything, so it stands last.
        self.entries.push(Entry { id, at, seen: Seen::new(seen), edit });
        self.entries.last()
    }

    /// Whether a single tablet wrote all of it.
    #[must_use]
    pub fn is_of_one(&self) -> bool {
        self.entries.windows(2).all(|pair| pair[0].id.device == pair[1].id.device)
    }

    /// Entries that count, in order: no undos and nothing undone.
    pub fn live(&self) -> impl Iterator<Item = &Entry<E>> {
        let alive = alive(&self.entries);
        self.entries.iter().zip(alive).filter(|(e, alive)| *alive && e.edit.undoes().is_none()).map(|(e, _)| e)
    }

    /// The edit that takes back the latest change of a tablet that still counts. Nobody takes back by it what a colleague
    /// did elsewhere.
    #[must_use]
    pub fn undo(&self, device: &DeviceId) -> Option<E> {
        self.live().filter(|e| e.id.device == *device).last().map(|e| E::undo_of(e.id.clone()))
    }

    /// Whether an entry was made knowing another one that counted then. A tablet sees all of its own, what it took back, too.
    #[must_use]
    pub fn saw(&self, entry: &Entry<E>, other: &EntryId) -> bool {
        let is_own = entry.id.device == other.device;
        if is_own || !entry.knows(other) || !self.entries.iter().any(|one| one.edit.undoes() == Some(other)) {
            return entry.knows(other);
        }
        living(self.entries.iter().filter(|one| entry.knows(&one.id))).contains(other)
    }

    /// The edit that brings back what a tablet undid last, unless it did something new since, or something new came from
    /// elsewhere: that was done without it.
    #[must_use]
    pub fn redo(&self, device: &DeviceId) -> Option<E> {
        let alive = alive(&self.entries);
        for (entry, alive) in self.entries.iter().zip(alive).rev().filter(|(e, _)| e.id.device == *device) {
            let target = entry.edit.undoes()?;
            let undid_a_change = self.get(target).is_some_and(|t| t.edit.undoes().is_none());
            if alive && undid_a_change {
                let is_new = |other: &Entry<E>| other.id.device != *device && !entry.knows(&other.id);
                return (!self.entries.iter().any(is_new)).then(|| E::undo_of(entry.id.clone()));
            }
        }
        None
    }
}

impl<E: Undoable + Clone + PartialEq> Log<E> {
    /// Joins two logs of the same record. Whoever joins what with what, in which order and how often, has the same log
    /// in the end, and every entry of both is in it.
    ///
    /// # Errors
    /// [`LogError::Twice`] when both have an entry of one name that says different things.
    pub fn joined(&self, other: &Self) -> Result<Self, LogError> {
        let mut all: BTreeMap<&EntryId, &Entry<E>> = BTreeMap::new();
        for entry in self.entries.iter().chain(&other.entries) {
            match all.insert(&entry.id, entry) {
                Some(known) if known != entry => return Err(LogError::Twice(entry.id.clone())),
                _ => {}
            }
        }
        Self::from_entries(all.into_values().cloned().collect())
    }
}

/// The names of those entries that count, undos too.
pub(super) fn living<'a, E: Undoable + 'a>(entries: impl IntoIterator<Item = &'a Entry<E>>) -> BTreeSet<&'a EntryId> {
    let entries: Vec<&Entry<E>> = entries.into_iter().collect();
    let alive = alive(&entries);
    entries.into_iter().zip(alive).filter(|(_, alive)| *alive).map(|(entry, _)| &entry.id).collect()
}

/// Which of these entries, in the order of a log, no later one of them takes back. An undo whose target is not among them
/// takes nothing back.
pub(super) fn alive<E: Undoable, T: Borrow<Entry<E>>>(entries: &[T]) -> Vec<bool> {
    let places: BTreeMap<&EntryId, usize> = entries.iter().enumerate().map(|(i, e)| (&e.borrow().id, i)).collect();
    let mut alive = vec![true; entries.len()];
    for index in (0..entries.len()).rev() {
        if !alive[index] {
            continue;
        }
        if let Some(place) = entries[index].borrow().edit.undoes().and_then(|target| places.get(target)) {
            alive[*place] = false;
        }
    }
    alive
}
