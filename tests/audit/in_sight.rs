//! Nothing that somebody wrote gets out of sight without a word. Tablets write, take back, meet, and answer what they are
//! asked, at random; beside them is noted what each person had before their eyes when they wrote. What is written stays
//! shown, or is one of the answers to a question, until its writer takes it back or somebody who had it before their eyes
//! writes something else in its place.

use crate::support::history::histories;
use crate::support::ramps::{ramp, tell_apart};
use crate::support::{at, empty_round, list, note};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use tongda::audit::conflict::{conflicts, emptied, value};
use tongda::audit::edit::{Edit, Field};
use tongda::audit::id::{DeviceId, GroupId};
use tongda::audit::log::{EntryId, Undoable};
use tongda::audit::round::Round;
use tongda::audit::spot::{Instance, Spot};
use tongda::audit::step::{redo, undo};
use tongda::audit::summary::instances;
use tongda::audit::twin::{twins, unsettled};

const TABLETS: usize = 3;

/// What happens at a tablet.
#[derive(Clone, Debug)]
enum Step {
    Add { tablet: usize },
    Write { tablet: usize, place: usize },
    Undo { tablet: usize },
    Redo { tablet: usize },
    Settle { tablet: usize, pick: usize },
    Meet { from: usize, to: usize },
}

/// Something written by hand, and what stood before its writer's eyes in its place.
struct Written {
    id: EntryId,
    text: String,
    over: BTreeSet<String>,
}

#[derive(Default)]
struct World {
    rounds: Vec<Round>,
    written: Vec<Written>,
    /// By the entry that takes it back: which text that was.
    back: BTreeMap<EntryId, EntryId>,
    /// By the entry that brings it back by hand: what had taken it back.
    again: BTreeMap<EntryId, EntryId>,
    clock: i64,
}

/// What stands for nothing being there.
const NOTHING: &str = "";

fn device(tablet: usize) -> DeviceId {
    DeviceId::new(["m", "a", "z"][tablet])
}

fn landing(instance: Instance) -> Spot {
    Spot { check: "ramp-landing".into(), instance }
}

/// Everything that can be read, with its place: what is shown there, and the answers to what is asked about it.
fn everything(round: &Round) -> Vec<(Spot, String)> {
    let shown = round.observations().into_iter().map(|seen| (seen.spot, seen.note));
    let mut all: Vec<_> = shown.collect();
    for conflict in conflicts(&round.log) {
        let Field::Note(place) = conflict.field else { continue };
        all.extend(conflict.entries.iter().map(|id| match value(round.log.get(id).expect("there")) {
            Some(Edit::Note { text, .. }) => (place.clone(), text.clone()),
            _ => (place.clone(), NOTHING.to_owned()),
        }));
    }
    let sides =
        twins(&list(), round).into_iter().flat_map(|one| one.sides).flat_map(|side| side.seen()).collect::<Vec<_>>();
    all.extend(sides.into_iter().map(|seen| (seen.spot, seen.note)));
    all
}

/// What can be read at a place.
fn sight(round: &Round, place: &Spot) -> BTreeSet<String> {
    let mut all: BTreeSet<String> =
        everything(round).into_iter().filter(|(at, _)| at == place).map(|(_, text)| text).collect();
    if round.observation(place).is_none() {
        all.insert(NOTHING.to_owned());
    }
    all
}

fn numbers(round: &Round) -> Vec<Instance> {
    instances(&list(), round).get(&GroupId::new("ramp")).map_or(vec![1], |known| known.keys().copied().collect())
}

impl World {
    fn new() -> Self {
        World { rounds: vec![empty_round(); TABLETS], ..World::default() }
    }

    fn append(&mut self, tablet: usize, edit: Edit) -> EntryId {
        self.clock += 1;
        self.rounds[tablet].append(&device(tablet), at(self.clock), edit).expect("taken").id.clone()
    }

    /// By hand, over whatever can be read there.
    fn write(&mut self, tablet: usize, place: &Spot, text: String) {
        let over = sight(&self.rounds[tablet], place);
        let edit = Edit::Note { spot: place.clone(), text: text.clone() };
        let id = self.append(tablet, edit);
        self.written.push(Written { id, text, over });
    }

    /// One press of undo or redo.
    fn press(&mut self, tablet: usize, edits: Vec<Edit>) -> usize {
        for edit in edits {
            let target = edit.undoes().expect("an undo").clone();
            let id = self.append(tablet, edit);
            if self.written.iter().any(|one| one.id == target) {
                self.back.insert(id, target);
            } else {
                self.again.insert(id, target);
            }
        }
        tablet
    }

    /// Gives back at which tablet something happened.
    fn take(&mut self, step: &Step) -> usize {
        match *step {
            Step::Add { tablet } => {
                let next = numbers(&self.rounds[tablet]).last().map_or(2, |last| last + 1);
                self.append(tablet, ramp(next, ""));
                tablet
            }
            Step::Write { tablet, place } => {
                let numbers = numbers(&self.rounds[tablet]);
                let text = (self.written.len() + 1).to_string();
                self.write(tablet, &landing(numbers[place % numbers.len()]), text);
                tablet
            }
            Step::Undo { tablet } => self.press(tablet, undo(&self.rounds[tablet].log, &device(tablet))),
            Step::Redo { tablet } => self.press(tablet, redo(&self.rounds[tablet].log, &device(tablet))),
            Step::Settle { tablet, pick } => self.settle(tablet, pick),
            Step::Meet { from, to } => {
                self.rounds[to].log = self.rounds[to].log.joined(&self.rounds[from].log).expect("every name once");
                to
            }
        }
    }

    /// Answers the first question, if there is one.
    fn settle(&mut self, tablet: usize, pick: usize) -> usize {
        let (round, list) = (self.rounds[tablet].clone(), list());
        let open = unsettled(&list, &round);
        if let Some(one) = open.twins.first() {
            self.clock += 1;
            // That what was taken back had been of another thing would leave it standing.
            let is_back = one.sides.iter().flat_map(|side| &side.entries).any(|entry| entry.edit.undoes().is_some());
            if pick.is_multiple_of(3) && !is_back {
                self.append(tablet, one.one()[0].clone());
            } else {
                tell_apart(&mut self.rounds[tablet], &device(tablet), one.number, self.clock);
            }
            return tablet;
        }
        let Some(conflict) = open.fields.first() else { return tablet };
        let Field::Note(place) = &conflict.field else { return tablet };
        match value(round.log.get(&conflict.entries[pick % conflict.entries.len()]).expect("there")) {
            Some(Edit::Note { text, .. }) => self.write(tablet, place, text.clone()),
            _ => {
                let nothing = emptied(&round.log, &conflict.field);
                assert_eq!(nothing, [Edit::Note { spot: place.clone(), text: NOTHING.to_owned() }]);
                self.write(tablet, place, NOTHING.to_owned());
            }
        }
        tablet
    }

    /// What has to be in sight in a round: text by text.
    fn required(&self, round: &Round) -> BTreeSet<String> {
        let log = &round.log;
        let live: BTreeSet<&EntryId> = alive(round);
        let entry = |id: &EntryId| log.get(id).expect("there");
        // What its writer took back while somebody else, not knowing of that, moved it to another number is asked about.
        let list = list();
        let asked = twins(&list, round);
        let asked: BTreeSet<&EntryId> =
            asked.iter().flat_map(|one| &one.sides).flat_map(|side| &side.entries).map(|entry| &entry.id).collect();
        // Whoever answers that question takes it over.
        let counts = |undo: &EntryId| {
            let is_again = |(redo, target): (&EntryId, &EntryId)| target == undo && live.contains(redo);
            log.get(undo).is_some() && !self.again.iter().any(is_again)
        };
        let backs = |id: &EntryId| {
            let own = self.back.iter().filter(|(undo, target)| counts(undo) && *target == id);
            own.map(|(undo, _)| undo).filter(|undo| !asked.contains(undo)).collect::<Vec<_>>()
        };
        let here: Vec<&Written> = self.written.iter().filter(|one| log.get(&one.id).is_some()).collect();
        let in_force: Vec<&Written> = here.iter().copied().filter(|one| backs(&one.id).is_empty()).collect();
        // Through what was taken back by somebody who knew already what had been written over it.
        let over = |one: &Written| {
            let mut all = one.over.clone();
            loop {
                let gone = here.iter().filter(|old| all.contains(&old.text) && !backs(&old.id).is_empty());
                let known = gone.filter(|old| backs(&old.id).iter().all(|undo| entry(undo).knows(&one.id)));
                let more: BTreeSet<String> = known.flat_map(|old| old.over.clone()).collect();
                if more.is_subset(&all) {
                    return all;
                }
                all.extend(more);
            }
        };
        let is_covered = |text: &str| in_force.iter().any(|one| one.text != text && over(one).contains(text));
        let is_kept = |one: &&&Written| !self.back.iter().any(|(undo, target)| counts(undo) && *target == one.id);
        let texts = in_force.iter().filter(is_kept).map(|one| one.text.as_str());
        texts.filter(|text| *text != NOTHING && !is_covered(text)).map(str::to_owned).collect()
    }
}

/// The entries that count, undos too.
fn alive(round: &Round) -> BTreeSet<&EntryId> {
    let mut dead: BTreeSet<&EntryId> = BTreeSet::new();
    for entry in round.log.entries().iter().rev() {
        if let Some(target) = entry.edit.undoes().filter(|_| !dead.contains(&entry.id)) {
            dead.insert(target);
        }
    }
    round.log.entries().iter().map(|entry| &entry.id).filter(|id| !dead.contains(id)).collect()
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let tablet = || 0..TABLETS;
    let step = prop_oneof![
        2 => tablet().prop_map(|tablet| Step::Add { tablet }),
        5 => (tablet(), any::<usize>()).prop_map(|(tablet, place)| Step::Write { tablet, place }),
        2 => tablet().prop_map(|tablet| Step::Undo { tablet }),
        1 => tablet().prop_map(|tablet| Step::Redo { tablet }),
        2 => (tablet(), any::<usize>()).prop_map(|(tablet, pick)| Step::Settle { tablet, pick }),
        4 => (tablet(), tablet()).prop_map(|(from, to)| Step::Meet { from, to }),
    ];
    prop::collection::vec(step, 0..30)
}

/// Lets it all happen, and looks after each step at the tablet that something happened to.
fn look(steps: &[Step]) -> Result<(), TestCaseError> {
    let mut world = World::new();
    for step in steps {
        let at = world.take(step);
        let round = &world.rounds[at];
        let seen: BTreeSet<String> = everything(round).into_iter().map(|(_, text)| text).collect();
        let missing: Vec<_> = world.required(round).into_iter().filter(|text| !seen.contains(text)).collect();
        prop_assert!(missing.is_empty(), "{:?} of {:?}", missing, seen);
    }
    Ok(())
}

proptest! {
    #![proptest_config(histories(1500))]

    #[test]
    fn what_was_written_at_one_place_stays_in_sight(steps in steps()) {
        look(&steps.into_iter().filter(|step| !matches!(step, Step::Add { .. })).collect::<Vec<_>>())?;
    }

    #[test]
    fn what_was_written_about_several_things_stays_in_sight(steps in steps(), third: bool) {
        // Two begin the second ramp, each a ramp of its own; the third tablet may have joined one of them.
        let write = |tablet| Step::Write { tablet, place: 1 };
        let mut all = vec![Step::Add { tablet: 0 }, write(0), Step::Add { tablet: 1 }, write(1)];
        all.extend(third.then_some(Step::Meet { from: 0, to: 2 }));
        all.extend(steps);
        look(&all)?;
    }
}

#[test]
fn the_edits_are_about_a_ramp() {
    assert_eq!(note("ramp-landing..2", "x").spot(), Some(&landing(2)));
}
