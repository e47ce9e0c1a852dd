//! Tablets that edit, undo and exchange at random, and beside them the plain truth about who knew of what: sets of names,
//! without counting anything.

use super::at;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use tongda::audit::conflict::{Conflict, Writes};
use tongda::audit::id::DeviceId;
use tongda::audit::log::{EntryId, Log};

/// How many tablets there are.
pub const TABLETS: usize = 4;

/// What happens at a tablet. Clocks are wrong by minutes, either way.
#[derive(Clone, Debug)]
pub enum Step {
    Edit { tablet: usize, clock: i64, writes: Vec<(usize, u8)> },
    Undo { tablet: usize, clock: i64, pick: usize },
    Receive { from: usize, to: usize },
}

/// An entry as the truth knows it: what was known when it was made, and the fields it writes with their values.
#[derive(Clone, Debug)]
pub struct Made<F> {
    pub past: BTreeSet<EntryId>,
    pub writes: Vec<(F, u8)>,
    pub undoes: Option<EntryId>,
}

pub struct History<E: Writes> {
    pub logs: Vec<Log<E>>,
    pub known: Vec<BTreeSet<EntryId>>,
    pub made: BTreeMap<EntryId, Made<E::Field>>,
}

pub fn steps() -> impl Strategy<Value = Vec<Step>> {
    let writes = prop::collection::vec((0usize..16, 0u8..3), 1..4);
    let step = prop_oneof![
        5 => (0..TABLETS, -300i64..300, writes).prop_map(|(tablet, clock, writes)| Step::Edit { tablet, clock, writes }),
        2 => (0..TABLETS, -300i64..300, any::<usize>()).prop_map(|(tablet, clock, pick)| Step::Undo { tablet, clock, pick }),
        3 => (0..TABLETS, 0..TABLETS).prop_map(|(from, to)| Step::Receive { from, to }),
    ];
    prop::collection::vec(step, 0..40)
}

pub fn tablet(index: usize) -> DeviceId {
    // Their names are not in the order of their numbers.
    DeviceId::new(["m", "a", "z", "0"][index])
}

/// Lets it all happen. `make` turns fields and values into an edit, and says what it writes.
pub fn play<E: Writes + Clone + PartialEq>(
    steps: &[Step],
    make: impl Fn(&[(usize, u8)]) -> (E, Vec<(E::Field, u8)>),
) -> History<E> {
    let mut history =
        History { logs: vec![Log::default(); TABLETS], known: vec![BTreeSet::new(); TABLETS], made: BTreeMap::new() };
    for step in steps {
        match step {
            Step::Edit { tablet, clock, writes } => {
                let (edit, writes) = make(writes);
                history.append(*tablet, *clock, edit, writes, None);
            }
            Step::Undo { tablet, clock, pick } => {
                let known = &history.known[*tablet];
                let Some(target) = known.iter().nth(pick % known.len().max(1)).cloned() else { continue };
                history.append(*tablet, *clock, E::undo_of(target.clone()), Vec::new(), Some(target));
            }
            Step::Receive { from, to } => history.receive(*from, *to),
        }
    }
    history
}

impl<E: Writes + Clone + PartialEq> History<E> {
    pub fn append(&mut self, index: usize, clock: i64, edit: E, writes: Vec<(E::Field, u8)>, undoes: Option<EntryId>) {
        let entry = self.logs[index].append(&tablet(index), at(clock), edit).expect("a known entry");
        let past = self.known[index].clone();
        self.known[index].insert(entry.id.clone());
        self.made.insert(entry.id.clone(), Made { past, writes, undoes });
    }

    pub fn receive(&mut self, from: usize, to: usize) {
        self.logs[to] = self.logs[to].joined(&self.logs[from]).expect("every name is given once");
        let known = self.known[from].clone();
        self.known[to].extend(known);
    }

    /// Everybody gets everything.
    pub fn meet(&mut self) {
        (1..TABLETS).for_each(|from| self.receive(from, 0));
        (1..TABLETS).for_each(|to| self.receive(0, to));
    }

    /// Whether an entry counts among these: nothing that counts undoes it.
    pub fn counts(&self, among: &BTreeSet<EntryId>, id: &EntryId) -> bool {
        !among.iter().any(|other| self.made[other].undoes.as_ref() == Some(id) && self.counts(among, other))
    }

    /// For each field the last words, and what they say: those that no other last word knew of.
    pub fn last_words(&self, among: &BTreeSet<EntryId>) -> BTreeMap<E::Field, BTreeMap<EntryId, u8>> {
        let mut writers: BTreeMap<E::Field, BTreeMap<EntryId, u8>> = BTreeMap::new();
        for id in among.iter().filter(|id| self.counts(among, id)) {
            for (field, value) in &self.made[id].writes {
                writers.entry(field.clone()).or_default().insert(id.clone(), *value);
            }
        }
        for own in writers.values_mut() {
            let all = own.clone();
            own.retain(|id, _| !all.keys().any(|other| self.made[other].past.contains(id)));
        }
        writers
    }

    /// The fields whose last words say different things.
    pub fn at_odds(&self, among: &BTreeSet<EntryId>) -> BTreeMap<E::Field, BTreeSet<EntryId>> {
        let mut all = self.last_words(among);
        all.retain(|_, words| words.values().collect::<BTreeSet<_>>().len() > 1);
        all.into_iter().map(|(field, words)| (field, words.into_keys().collect())).collect()
    }
}

/// What the program says is at odds, in the same shape.
pub fn flagged<F: Ord + Clone>(conflicts: &[Conflict<F>]) -> BTreeMap<F, BTreeSet<EntryId>> {
    conflicts.iter().map(|c| (c.field.clone(), c.entries.iter().cloned().collect())).collect()
}
