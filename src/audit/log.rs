//! An append-only list of edits with undo: entries are never changed or removed, and an undo is an entry too.
//!
//! An entry is *live* unless a live later entry undoes it; undoing an undo therefore redoes. State is a fold of
//! the live entries, so the order of undoing does not matter and history survives a crash at any point.

use super::moment::Moment;

/// Place of an entry in its log, counted from 1 without gaps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Seq(pub u32);

/// An edit that may be an undo of an earlier one.
pub trait Undoable {
    /// The edit that undoes the entry at `target`.
    fn undo_of(target: Seq) -> Self;

    /// Which entry this undoes, if it is an undo.
    fn undoes(&self) -> Option<Seq>;
}

/// One edit with its place and time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry<E> {
    /// Place in the log.
    pub seq: Seq,
    /// When it was made.
    pub at: Moment,
    /// What was done.
    pub edit: E,
}

/// All edits of one site or one round, oldest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Log<E> {
    entries: Vec<Entry<E>>,
}

/// Why entries do not make a log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogError {
    /// An entry is missing or out of order; carries the number that was expected.
    Gap(Seq),
    /// An undo points at itself or at something later.
    UndoOfNothing(Seq),
}

impl<E> Default for Log<E> {
    fn default() -> Self {
        Self { entries: Vec::new() }
    }
}

impl<E: Undoable> Log<E> {
    /// Takes entries from storage.
    ///
    /// # Errors
    /// [`LogError`] when numbers have gaps or an undo points forward.
    pub fn from_entries(entries: Vec<Entry<E>>) -> Result<Self, LogError> {
        let mut log = Self::default();
        for entry in entries {
            if entry.seq != log.next_seq() {
                return Err(LogError::Gap(log.next_seq()));
            }
            if entry.edit.undoes().is_some_and(|target| target.0 == 0 || target >= entry.seq) {
                return Err(LogError::UndoOfNothing(entry.seq));
            }
            log.entries.push(entry);
        }
        Ok(log)
    }

    /// All entries, dead ones too.
    #[must_use]
    pub fn entries(&self) -> &[Entry<E>] {
        &self.entries
    }

    /// The number the next entry gets.
    #[must_use]
    pub fn next_seq(&self) -> Seq {
        Seq(u32::try_from(self.entries.len()).unwrap_or(u32::MAX).saturating_add(1))
    }

    /// Adds an edit and gives it back with its number, ready to be stored. An undo that points nowhere is not added.
    pub fn append(&mut self, at: Moment, edit: E) -> Option<&Entry<E>> {
        let seq = self.next_seq();
        if edit.undoes().is_some_and(|target| target.0 == 0 || target >= seq) {
            return None;
        }
        self.entries.push(Entry { seq, at, edit });
        self.entries.last()
    }

    /// Entries that count, oldest first: no undos and nothing undone.
    pub fn live(&self) -> impl Iterator<Item = &Entry<E>> {
        let alive = self.alive();
        self.entries.iter().zip(alive).filter(|(e, alive)| *alive && e.edit.undoes().is_none()).map(|(e, _)| e)
    }

    /// The edit that takes back the latest change that still counts.
    #[must_use]
    pub fn undo(&self) -> Option<E> {
        self.live().last().map(|e| E::undo_of(e.seq))
    }

    /// The edit that brings back what was undone last, unless something new was done since.
    #[must_use]
    pub fn redo(&self) -> Option<E> {
        let alive = self.alive();
        for (entry, alive) in self.entries.iter().zip(alive).rev() {
            let target = entry.edit.undoes()?;
            let undid_a_change = self.get(target).is_some_and(|t| t.edit.undoes().is_none());
            if alive && undid_a_change {
                return Some(E::undo_of(entry.seq));
            }
        }
        None
    }

    fn get(&self, seq: Seq) -> Option<&Entry<E>> {
        usize::try_from(seq.0).ok().and_then(|n| n.checked_sub(1)).and_then(|n| self.entries.get(n))
    }

    fn alive(&self) -> Vec<bool> {
        let mut alive = vec![true; self.entries.len()];
        for index in (0..self.entries.len()).rev() {
            if !alive[index] {
                continue;
            }
            let target = self.entries[index].edit.undoes().and_then(|seq| usize::try_from(seq.0).ok());
            if let Some(place) = target.and_then(|t| t.checked_sub(1)) {
                alive[place] = false;
            }
        }
        alive
    }
}
