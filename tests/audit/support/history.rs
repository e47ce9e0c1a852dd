//! Tablets that edit, undo and exchange at random, and beside them the plain truth about who knew of what: sets of names,
//! without counting anything.

use super::at;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use std::collections::{BTreeMap, BTreeSet};
use tongda::audit::conflict::{Conflict, Writes};
use tongda::audit::id::DeviceId;
use tongda::audit::log::{EntryId, Log};

/// How many tablets there are.
pub const TABLETS: usize = 4;

/// What happens at a tablet. Clocks are wrong by minutes, either way.
#[derive(Clone, Debug)]
pub enum Step {
    Edit {
        tablet: usize,
        clock: i64,
        writes: Vec<(usize, u8)>,
    },
    /// Of any entry that is known, or only of one of its own.
    Undo {
        tablet: usize,
        clock: i64,
        pick: usize,
        own: bool,
    },
    Receive {
        from: usize,
        to: usize,
    },
}

/// An entry as the truth knows it: what was known when it was made, and the fields it writes with their values.
#[derive(Clone, Debug)]
pub struct Made<F> {
    pub past: BTreeSet<EntryId>,
    pub writes: Vec<(F, u8)>,
    pub undoes: Option<EntryId>,
    /// By the clock of its tablet.
    pub clock: i64,
}

#[derive(Clone)]
pub struct History<E: Writes> {
    pub logs: Vec<Log<E>>,
    pub known: Vec<BTreeSet<EntryId>>,
    pub made: BTreeMap<EntryId, Made<E::Field>>,
}

/// How many histories are tried. They are the same in each run: that one in ten thousand goes wrong shall be found by
/// somebody who looks for it, and not turn another change red. More, and others: `PROPTEST_CASES=100000 cargo test ...`.
pub fn histories(usual: u32) -> ProptestConfig {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(usual);
    ProptestConfig {
        cases,
        rng_seed: RngSeed::Fixed(cases.into()),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

pub fn steps() -> impl Strategy<Value = Vec<Step>> {
    let writes = prop::collection::vec((0usize..16, 0u8..3), 1..4);
    let step = prop_oneof![
        5 => (0..TABLETS, -300i64..300, writes).prop_map(|(tablet, clock, writes)| Step::Edit { tablet, clock, writes }),
        2 => (0..TABLETS, -300i64..300, any::<usize>())
            .prop_map(|(tablet, clock, pick)| Step::Undo { tablet, clock, pick, own: false }),
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
            Step::Undo { tablet: index, clock, pick, own } => {
                let known = history.known[*index].iter().filter(|id| !own || id.device == tablet(*index));
                let known: Vec<_> = known.cloned().collect();
                let Some(target) = known.get(pick % known.len().max(1)).cloned() else { continue };
                history.append(*index, *clock, E::undo_of(target.clone()), Vec::new(), Some(target));
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
        self.made.insert(entry.id.clone(), Made { past, writes, undoes, clock });
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

    /// A log of these entries, all that they knew among them.
    pub fn log(&self, among: &BTreeSet<EntryId>) -> Log<E> {
        let all = self.logs.iter().flat_map(|log| log.entries());
        let own: BTreeMap<_, _> = all.filter(|e| among.contains(&e.id)).map(|entry| (&entry.id, entry)).collect();
        Log::from_entries(own.into_values().cloned().collect()).expect("nothing is missing")
    }

    /// Whether an entry counts among these: nothing that counts undoes it.
    pub fn counts(&self, among: &BTreeSet<EntryId>, id: &EntryId) -> bool {
        !among.iter().any(|other| self.made[other].undoes.as_ref() == Some(id) && self.counts(among, other))
    }

    /// The fields that an entry touches: those it writes, or for an undo those of what it is about in the end.
    pub fn touches(&self, id: &EntryId) -> Vec<E::Field> {
        let made = &self.made[id];
        match &made.undoes {
            Some(target) => self.touches(target),
            None => made.writes.iter().map(|(field, _)| field.clone()).collect(),
        }
    }

    /// What an undo is about in the end; any other entry itself.
    fn root(&self, id: &EntryId) -> EntryId {
        self.made[id].undoes.as_ref().map_or_else(|| id.clone(), |target| self.root(target))
    }

    /// Whose value these entries leave in a field: of those that count the one written last, by what was known and then by
    /// the clocks.
    pub fn writer(&self, among: &BTreeSet<EntryId>, field: &E::Field) -> Option<EntryId> {
        let writes = |id: &&EntryId| self.made[*id].writes.iter().any(|(own, _)| own == field);
        let written = among.iter().filter(writes).filter(|id| self.counts(among, id));
        written.max_by_key(|id| (self.made[*id].past.len(), self.made[*id].clock, *id)).cloned()
    }

    /// The value that these entries leave in a field.
    pub fn left(&self, among: &BTreeSet<EntryId>, field: &E::Field) -> Option<u8> {
        let writer = self.writer(among, field)?;
        self.made[&writer].writes.iter().find(|(own, _)| own == field).map(|(_, value)| *value)
    }

    /// What counts of what these wrote in a field, and was not written over.
    fn standing(&self, among: &BTreeSet<EntryId>, field: &E::Field) -> BTreeSet<EntryId> {
        let writes = |id: &EntryId| self.made[id].writes.iter().any(|(own, _)| own == field);
        let all: Vec<_> = among.iter().filter(|id| writes(id) && self.counts(among, id)).collect();
        let is_last = |id: &&&EntryId| !all.iter().any(|other| self.made[*other].past.contains(**id));
        all.iter().filter(is_last).map(|id| (*id).clone()).collect()
    }

    /// Of a history in which nothing was taken back: for each field those that wrote it last, where they wrote different
    /// things.
    pub fn at_odds(&self, among: &BTreeSet<EntryId>) -> BTreeMap<E::Field, BTreeSet<EntryId>> {
        let fields: BTreeSet<E::Field> = among.iter().flat_map(|id| self.touches(id)).collect();
        let of = |field: E::Field| {
            let last = self.standing(among, &field);
            let value =
                |id: &EntryId| self.made[id].writes.iter().find(|(own, _)| *own == field).map(|(_, value)| *value);
            let values: BTreeSet<_> = last.iter().map(value).collect();
            (values.len() > 1).then_some((field, last))
        };
        fields.into_iter().filter_map(of).collect()
    }

    /// What was done while others ended the record by writing `field`, and neither knew of the other; `ends` tells an end.
    pub fn beside(
        &self,
        among: &BTreeSet<EntryId>,
        field: &E::Field,
        ends: impl Fn(&EntryId) -> bool,
    ) -> BTreeSet<EntryId> {
        let counting = among.iter().filter(|id| self.counts(among, id));
        let work: Vec<_> = counting.filter(|id| !self.touches(id).contains(field)).collect();
        let last = self.standing(among, field);
        let last_ends: Vec<_> = last.iter().filter(|id| ends(id)).collect();
        let knows = |one: &EntryId, other: &EntryId| self.made[one].past.contains(other);
        // A slip that was taken back again is none: nobody who ended it had what was taken back.
        let differs =
            |id: &EntryId| self.made[id].undoes.is_none() || last.iter().any(|end| knows(end, &self.root(id)));
        let is_unknown = |id: &&&EntryId| {
            differs(id) && !last.iter().any(|end| knows(end, id)) && !last_ends.iter().any(|end| knows(id, end))
        };
        if last_ends.is_empty() {
            BTreeSet::new()
        } else {
            work.iter().filter(is_unknown).map(|id| (*id).clone()).collect()
        }
    }
}

/// What the program says is at odds, in the same shape; ends that others went on beside are another question.
pub fn flagged<F: Ord + Clone>(conflicts: &[Conflict<F>]) -> BTreeMap<F, BTreeSet<EntryId>> {
    let plain = conflicts.iter().filter(|c| c.beside.is_empty());
    plain.map(|c| (c.field.clone(), c.entries.iter().cloned().collect())).collect()
}
