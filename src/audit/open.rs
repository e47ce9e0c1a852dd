//! What is in force in a field of a log: everything that was written there, was not taken back, and was not written over by
//! somebody who had it before their eyes. Mostly that is one entry, or nothing. It is more where people did not know of each
//! other, and then a person has to choose ([`super::conflict`]).
//!
//! What somebody had before their eyes is what was in force in all that they knew, so one rule covers everything: what is
//! taken back gives free what it was written over, be that a slip, a choice, or a figure that somebody else, not knowing of
//! it, has meanwhile written over. Only who takes something back, or brings it back, knowing what has been written since leaves
//! that in its place.

use super::conflict::{Writes, last};
use super::log::{Entry, EntryId, living};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

/// An entry about a field, by its place among them, or nothing being there.
type Word = Option<usize>;

/// With more entries than that about one field, what counts and was not written over by what counts is in force. Nobody edits
/// one field so often; a file that says so shall not hold up the tablet.
const MOST_WEIGHED: usize = 300;

/// What is in force in a field. `about`: all that was done to it, in the order of the log: what was written there, what takes
/// that back, what brings it back.
pub(super) fn open<E: Writes>(about: Vec<&Entry<E>>) -> Open<'_, E> {
    if about.len() > MOST_WEIGHED {
        let living = living(about.iter().copied());
        let counts = |entry: &&Entry<E>| entry.edit.undoes().is_none() && living.contains(&entry.id);
        let written: Vec<&Entry<E>> = about.into_iter().filter(counts).collect();
        return Open { written: last(&written), nothing: None };
    }
    About::new(about).open()
}

/// What is in force in a field.
pub(super) struct Open<'a, E> {
    /// What was written, in the order of the log.
    pub(super) written: Vec<&'a Entry<E>>,
    /// That nothing is there, too: by whom that was left so. None where nobody left it so, or others have written since.
    pub(super) nothing: Option<&'a Entry<E>>,
}

/// All that was done to one field.
struct About<'a, E> {
    entries: Vec<&'a Entry<E>>,
    /// For an undo, what it takes back.
    targets: Vec<Option<usize>>,
    /// What the writer of each knew; last, everything.
    views: Vec<View>,
    /// What each writer had before their eyes; nothing for an undo.
    over: Vec<BTreeSet<Word>>,
    /// What an entry covers in a view, once it is known.
    covered: RefCell<BTreeMap<(usize, usize), BTreeSet<Word>>>,
}

/// Some of the entries, which hold all that was known to any of them.
struct View {
    entries: Vec<usize>,
    /// Those that count: no other one of them that counts takes them back.
    living: BTreeSet<usize>,
}

impl<'a, E: Writes> About<'a, E> {
    fn new(entries: Vec<&'a Entry<E>>) -> Self {
        let places: BTreeMap<&EntryId, usize> = entries.iter().enumerate().map(|(place, e)| (&e.id, place)).collect();
        let targets = entries.iter().map(|entry| entry.edit.undoes().and_then(|id| places.get(id).copied())).collect();
        let (views, over, covered) = (Vec::new(), Vec::new(), RefCell::default());
        let mut about = About { entries, targets, views, over, covered };
        for place in 0..=about.entries.len() {
            let known =
                (0..place).filter(|other| about.entries.get(place).is_none_or(|e| e.knows(&about.entries[*other].id)));
            let known: Vec<usize> = known.collect();
            let living = about.living(&known);
            about.views.push(View { entries: known, living });
            let is_writer = place < about.entries.len() && !about.is_undo(place);
            let over = if is_writer { about.in_force(place) } else { BTreeSet::new() };
            about.over.push(over);
        }
        about
    }

    /// What is in force in all of it.
    fn open(&self) -> Open<'a, E> {
        let all = self.entries.len();
        let words = self.in_force(all);
        let living = &self.views[all].living;
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

    fn living(&self, among: &[usize]) -> BTreeSet<usize> {
        let mut living: BTreeSet<usize> = among.iter().copied().collect();
        for place in among.iter().rev() {
            if let Some(target) = self.targets[*place].filter(|_| living.contains(place)) {
                living.remove(&target);
            }
        }
        living
    }

    /// What is in force in a view.
    fn in_force(&self, view: usize) -> BTreeSet<Word> {
        let written = || self.views[view].living.iter().copied().filter(|place| !self.is_undo(*place));
        let covered: BTreeSet<Word> = written().flat_map(|place| self.covers(place, view)).collect();
        let words = written().map(Some).chain([None]);
        words.filter(|word| !covered.contains(word)).collect()
    }

    /// What an entry covers in a view: what its writer had before their eyes; in turn what was covered, then, by such of that
    /// as was taken back by people who knew this entry; and what such people brought back.
    fn covers(&self, place: usize, view: usize) -> BTreeSet<Word> {
        let View { entries, living } = &self.views[view];
        // Mostly nothing was taken back since.
        if !living.iter().any(|other| self.is_undo(*other) && self.knows(*other, place)) {
            return self.over[place].clone();
        }
        if let Some(known) = self.covered.borrow().get(&(place, view)) {
            return known.clone();
        }
        let unaware: Vec<usize> = entries.iter().copied().filter(|other| !self.knows(*other, place)).collect();
        let without = self.living(&unaware);
        // What its writer knew as taken back.
        let own = &self.views[place];
        let gone = own.entries.iter().filter(|old| !own.living.contains(old) && !self.is_undo(**old));
        let is_brought = |old: &&usize| living.contains(old) && !without.contains(old);
        let mut all: BTreeSet<Word> = gone.filter(is_brought).map(|old| Some(*old)).collect();
        let mut next: Vec<Word> = self.over[place].iter().copied().collect();
        while let Some(word) = next.pop() {
            let is_taken = |old: &usize| !living.contains(old) && without.contains(old);
            if all.insert(word)
                && let Some(old) = word.filter(is_taken)
            {
                next.extend(self.covers(old, place));
            }
        }
        self.covered.borrow_mut().insert((place, view), all.clone());
        all
    }
}
