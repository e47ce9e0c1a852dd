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
    /// By the clock of its tablet.
    pub clock: i64,
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

    /// What these entries leave in a field: the value that was written last, by what was known and then by the clocks.
    pub fn left(&self, among: &BTreeSet<EntryId>, field: &E::Field) -> Option<u8> {
        let written = among.iter().filter(|id| self.counts(among, id)).filter_map(|id| {
            let made = &self.made[id];
            let (_, value) = made.writes.iter().find(|(own, _)| own == field)?;
            Some(((made.past.len(), made.clock, id), *value))
        });
        written.max().map(|(_, value)| value)
    }

    /// What the tablet that made an entry had in a field then.
    fn had(&self, id: &EntryId, field: &E::Field) -> Option<u8> {
        let mut then = self.made[id].past.clone();
        then.insert(id.clone());
        match self.made[id].writes.iter().find(|(own, _)| own == field) {
            Some((_, value)) => Some(*value),
            None => self.left(&then, field),
        }
    }

    /// What was done to a field, without those last words on it that were taken back before anybody else built on them.
    fn standing(&self, among: &BTreeSet<EntryId>, field: &E::Field) -> BTreeSet<EntryId> {
        let mut about: Vec<_> = among.iter().filter(|id| self.touches(id).contains(field)).collect();
        about.sort_by_key(|id| (self.made[*id].past.len(), self.made[*id].clock, (*id).clone()));
        let knows = |one: &EntryId, other: &EntryId| self.made[one].past.contains(other);
        let mut stay: BTreeSet<EntryId> = BTreeSet::new();
        // What an undo took away or brought back that is left out itself.
        let mut turned: BTreeMap<EntryId, EntryId> = BTreeMap::new();
        for id in about.iter().copied() {
            let target = self.made[id].undoes.clone();
            let base = target.clone().and_then(|t| if stay.contains(&t) { Some(t) } else { turned.get(&t).cloned() });
            let (Some(target), Some(base)) = (target, base) else {
                stay.insert(id.clone());
                continue;
            };
            let is_covered = |other: &EntryId| *other == base || !knows(id, other) || knows(&base, other);
            let is_beside = |other: &EntryId| other != id && !knows(other, id) && !knows(id, other);
            if !stay.iter().all(is_covered)
                || about.iter().copied().any(|other| is_beside(other) && knows(other, &target))
            {
                stay.insert(id.clone());
                continue;
            }
            if !stay.remove(&base) {
                stay.insert(base.clone());
            }
            turned.insert(id.clone(), base);
        }
        stay
    }

    /// For each field those that touched it last and made a difference there, with what they left. `blank` is the value
    /// that a field has before anybody writes it.
    pub fn last_words(
        &self,
        among: &BTreeSet<EntryId>,
        blank: impl Fn(&E::Field) -> Option<u8>,
    ) -> BTreeMap<E::Field, BTreeMap<EntryId, Option<u8>>> {
        let mut all: BTreeMap<E::Field, BTreeSet<EntryId>> = BTreeMap::new();
        for id in among.iter().filter(|id| self.counts(among, id)) {
            for field in self.touches(id) {
                all.entry(field).or_default().insert(id.clone());
            }
        }
        let words = |(field, mut ids): (E::Field, BTreeSet<EntryId>)| {
            let standing = self.standing(among, &field);
            ids.retain(|id| standing.contains(id));
            let last: BTreeSet<_> =
                ids.iter().filter(|id| !ids.iter().any(|other| self.made[other].past.contains(id))).collect();
            let value = |value: Option<u8>| value.or(blank(&field));
            let differs = |id: &EntryId| {
                self.made[id].undoes.is_none()
                    || last.iter().filter(|other| **other != id).any(|other| {
                        let both = self.made[id].past.intersection(&self.made[*other].past).cloned().collect();
                        value(self.had(id, &field)) != value(self.left(&both, &field))
                    })
            };
            let words = last.iter().filter(|id| differs(id)).map(|id| ((*id).clone(), value(self.had(id, &field))));
            let words = words.collect();
            (field, words)
        };
        all.into_iter().map(words).collect()
    }

    /// What was done while others ended the record by writing `field`, and neither knew of the other; `ends` tells an end.
    pub fn beside(
        &self,
        among: &BTreeSet<EntryId>,
        field: &E::Field,
        ends: impl Fn(&EntryId) -> bool,
    ) -> BTreeSet<EntryId> {
        let counting: Vec<&EntryId> = among.iter().filter(|id| self.counts(among, id)).collect();
        let (own, work): (Vec<_>, Vec<_>) = counting.into_iter().partition(|id| self.touches(id).contains(field));
        let last: Vec<_> = own.iter().filter(|id| !own.iter().any(|o| self.made[*o].past.contains(**id))).collect();
        // What somebody had there in the end: an end of their own, or one that an undo brought back or left.
        let is_end = |id: &EntryId| {
            let mut then = self.made[id].past.clone();
            then.insert(id.clone());
            let written = then.iter().filter(|id| self.counts(&then, id) && self.made[*id].undoes.is_none());
            let of_field = written.filter(|id| self.touches(id).contains(field));
            of_field.max_by_key(|id| (self.made[*id].past.len(), self.made[*id].clock, *id)).is_some_and(&ends)
        };
        let last_ends: Vec<_> = last.iter().filter(|id| is_end(id)).collect();
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

    /// The fields whose last words say different things.
    pub fn at_odds(
        &self,
        among: &BTreeSet<EntryId>,
        blank: impl Fn(&E::Field) -> Option<u8>,
    ) -> BTreeMap<E::Field, BTreeSet<EntryId>> {
        let mut all = self.last_words(among, blank);
        all.retain(|_, words| words.values().collect::<BTreeSet<_>>().len() > 1);
        all.into_iter().map(|(field, words)| (field, words.into_keys().collect())).collect()
    }
}

/// What the program says is at odds, in the same shape; ends that others went on beside are another question.
pub fn flagged<F: Ord + Clone>(conflicts: &[Conflict<F>]) -> BTreeMap<F, BTreeSet<EntryId>> {
    let plain = conflicts.iter().filter(|c| c.beside.is_empty());
    plain.map(|c| (c.field.clone(), c.entries.iter().cloned().collect())).collect()
}
