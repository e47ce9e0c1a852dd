//! What is in force in a field of a log: everything that was written there, was not taken back, and was not written over by
//! somebody who had it before their eyes. Mostly that is one entry, or nothing. It is more where people did not know of each
//! other, and then a person has to choose ([`super::conflict`]).
//!
//! What somebody had before their eyes is what was in force in all that they knew, so one rule covers everything: what is
//! taken back gives free what it was written over, be that a slip, a choice, or a figure that somebody else, not knowing of
//! it, has meanwhile written over. Only who takes something back, or brings it back, knowing what has been written since leaves
//! that in its place.

use super::conflict::Writes;
use super::log::{Entry, EntryId};
use std::collections::{BTreeMap, BTreeSet};

/// An entry about a field, by its place among them, or nothing being there.
type Word = Option<usize>;

/// What is in force in a field. `about`: all that was done to it, in the order of the log: what was written there, what takes
/// that back, what brings it back.
pub(super) fn open<E: Writes>(about: Vec<&Entry<E>>) -> Open<'_, E> {
    About::new(about).open()
}

/// All that was done to one field.
struct About<'a, E> {
    entries: Vec<&'a Entry<E>>,
    /// For an undo, what it takes back.
    targets: Vec<Option<usize>>,
    /// What each writer had before their eyes; nothing for an undo.
    over: Vec<BTreeSet<Word>>,
    /// What each writer knew as taken back; nothing for an undo.
    gone: Vec<Vec<usize>>,
}

/// What is in force in a field.
pub(super) struct Open<'a, E> {
    /// What was written, in the order of the log.
    pub(super) written: Vec<&'a Entry<E>>,
    /// That nothing is there, too: by whom that was left so. None where nobody left it so, or others have written since.
    pub(super) nothing: Option<&'a Entry<E>>,
}

impl<'a, E: Writes> About<'a, E> {
    fn new(entries: Vec<&'a Entry<E>>) -> Self {
        let places: BTreeMap<&EntryId, usize> = entries.iter().enumerate().map(|(place, e)| (&e.id, place)).collect();
        let targets = entries.iter().map(|entry| entry.edit.undoes().and_then(|id| places.get(id).copied())).collect();
        let mut about = About { over: Vec::new(), gone: Vec::new(), targets, entries };
        for place in 0..about.entries.len() {
            let known: Vec<usize> = (0..place).filter(|other| about.knows(place, *other)).collect();
            let (mut over, mut gone) = (BTreeSet::new(), Vec::new());
            if !about.is_undo(place) {
                let living = about.living(&known);
                over = about.in_force(&known);
                gone = known.into_iter().filter(|other| !living.contains(other) && !about.is_undo(*other)).collect();
            }
            about.over.push(over);
            about.gone.push(gone);
        }
        about
    }

    /// What is in force in all of it.
    fn open(&self) -> Open<'a, E> {
        let all: Vec<usize> = (0..self.entries.len()).collect();
        let words = self.in_force(&all);
        let living = self.living(&all);
        // The first that left nothing there.
        let left = |place: &&usize| self.targets[**place].is_some_and(|target| !living.contains(&target));
        let nothing =
            words.contains(&None).then(|| living.iter().filter(left).map(|place| self.entries[*place]).next());
        Open {
            written: words.into_iter().flatten().map(|place| self.entries[place]).collect(),
            nothing: nothing.flatten(),
        }
    }

    fn knows(&self, place: usize, other: usize) -> bool {
        self.entries[place].knows(&self.entries[other].id)
    }

    fn is_undo(&self, place: usize) -> bool {
        self.entries[place].edit.undoes().is_some()
    }

    /// Which of these count: no other one of them that counts takes them back.
    fn living(&self, among: &[usize]) -> BTreeSet<usize> {
        let mut living: BTreeSet<usize> = among.iter().copied().collect();
        for place in among.iter().rev() {
            if let Some(target) = self.targets[*place].filter(|_| living.contains(place)) {
                living.remove(&target);
            }
        }
        living
    }

    /// What is in force, if there were only these.
    fn in_force(&self, among: &[usize]) -> BTreeSet<Word> {
        let living = self.living(among);
        let written = || living.iter().copied().filter(|place| !self.is_undo(*place));
        let covered: BTreeSet<Word> = written().flat_map(|place| self.covers(place, among, &living)).collect();
        let words = written().map(Some).chain([None]);
        words.filter(|word| !covered.contains(word)).collect()
    }

    /// What an entry covers: what its writer had before their eyes; in turn what was covered, then, by such of that as was
    /// taken back by people who knew this entry; and what such people brought back.
    fn covers(&self, place: usize, among: &[usize], living: &BTreeSet<usize>) -> BTreeSet<Word> {
        // Mostly nothing was taken back since.
        if !living.iter().any(|other| self.is_undo(*other) && self.knows(*other, place)) {
            return self.over[place].clone();
        }
        let unaware: Vec<usize> = among.iter().copied().filter(|other| !self.knows(*other, place)).collect();
        let without = self.living(&unaware);
        let is_brought = |old: &&usize| living.contains(old) && !without.contains(old);
        let mut all: BTreeSet<Word> = self.gone[place].iter().filter(is_brought).map(|old| Some(*old)).collect();
        // What it knew, and what counted of that.
        let known: Vec<usize> = among.iter().copied().filter(|other| self.knows(place, *other)).collect();
        let then = self.living(&known);
        let mut next: Vec<Word> = self.over[place].iter().copied().collect();
        while let Some(word) = next.pop() {
            let is_taken = |old: &usize| !living.contains(old) && without.contains(old);
            if all.insert(word)
                && let Some(old) = word.filter(is_taken)
            {
                next.extend(self.covers(old, &known, &then));
            }
        }
        all
    }
}
