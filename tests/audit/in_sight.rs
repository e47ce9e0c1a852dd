//! Nothing that somebody wrote gets out of sight without a word. Tablets write, take back, meet, and answer what they are
//! asked, at random; beside them is noted what each person had before their eyes when they wrote. What is written stays
//! shown, or is one of the answers to a question, until its writer takes it back or somebody who had it before their eyes
//! writes something else in its place.

use crate::support::history::histories;
use crate::support::ramps::{ramp, tell_apart};
use crate::support::sight::{Kind, NOTHING, Place, edit, everything, left, place, sight};
use crate::support::{at, empty_round, list};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use tongda::audit::conflict::{emptied, value};
use tongda::audit::edit::Edit;
use tongda::audit::id::{DeviceId, GroupId};
use tongda::audit::log::{Entry, EntryId, Undoable};
use tongda::audit::round::Round;
use tongda::audit::spot::Instance;
use tongda::audit::step::{redo, undo};
use tongda::audit::summary::instances;
use tongda::audit::twin::unsettled;

const TABLETS: usize = 3;

/// What happens at a tablet.
#[derive(Clone, Debug)]
enum Step {
    Add { tablet: usize },
    Write { tablet: usize, place: usize, what: What },
    Undo { tablet: usize },
    Redo { tablet: usize },
    Settle { tablet: usize, pick: usize },
    Meet { from: usize, to: usize },
}

/// What somebody writes.
#[derive(Clone, Copy, Debug)]
enum What {
    Note,
    Figure,
    Name,
    Photo,
    /// Takes out one of the photos that are there.
    Out,
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

fn device(tablet: usize) -> DeviceId {
    DeviceId::new(["m", "a", "z"][tablet])
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
    fn write(&mut self, tablet: usize, place: &Place, text: String) {
        let over = sight(&self.rounds[tablet], place);
        let id = self.append(tablet, edit(place, &text));
        self.note(id, text, over);
    }

    /// Keeps in mind what was written, and what stood there.
    fn note(&mut self, id: EntryId, text: String, over: BTreeSet<String>) {
        // Names stand beside each other.
        let texts = text.split(" / ").map(|text| Written { id: id.clone(), text: text.to_owned(), over: over.clone() });
        self.written.extend(texts);
    }

    /// One press of undo or redo.
    fn press(&mut self, tablet: usize, edits: Vec<Edit>) -> usize {
        self.clock += 1;
        for edit in edits {
            let target = edit.undoes().expect("an undo").clone();
            // At one time, as the page does it.
            let id = self.rounds[tablet].append(&device(tablet), at(self.clock), edit).expect("taken").id.clone();
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
            Step::Write { tablet, place, what } => {
                let numbers = numbers(&self.rounds[tablet]);
                let number = numbers[place % numbers.len()];
                let text = (self.clock + 1).to_string();
                let is_asked = unsettled(&list(), &self.rounds[tablet]).numbers().any(|one| one.number == number);
                match what {
                    What::Figure => self.write(tablet, &(Kind::Figure, number), text),
                    // The page lets nobody name what is asked about: that would say that it is one.
                    What::Name if number > 1 && !is_asked => self.write(tablet, &(Kind::Name, number), text),
                    What::Photo => self.write(tablet, &(Kind::Photo(text.clone()), number), text),
                    What::Out => {
                        let photos = everything(&self.rounds[tablet]).into_iter().map(|(at, _)| at);
                        let mut photos = photos.filter(|(kind, at)| *at == number && matches!(kind, Kind::Photo(_)));
                        if let Some(photo) = photos.next() {
                            self.write(tablet, &photo, NOTHING.to_owned());
                        }
                    }
                    What::Note | What::Name => self.write(tablet, &(Kind::Note, number), text),
                }
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
                let one = one.one();
                let (place, name) = left(&one[pick % one.len()]).expect("a name");
                self.write(tablet, &place, name);
            } else {
                let over = sight(&round, &(Kind::Name, one.number));
                tell_apart(&mut self.rounds[tablet], &device(tablet), one.number, self.clock);
                // Whoever answers takes over the name of what keeps the number.
                let last = self.rounds[tablet].log.entries().last().expect("a decision");
                self.note(last.id.clone(), left(&last.edit).expect("a name").1, over);
            }
            return tablet;
        }
        let Some(conflict) = open.fields.first() else { return tablet };
        let Some(place) = place(&conflict.field) else { return tablet };
        match value(round.log.get(&conflict.entries[pick % conflict.entries.len()]).expect("there")).and_then(left) {
            Some((_, text)) => self.write(tablet, &place, text),
            // A name cannot be written as nothing being there.
            None if matches!(place, (Kind::Name, _)) => {}
            None => {
                assert_eq!(emptied(&round.log, &conflict.field), [edit(&place, NOTHING)]);
                self.write(tablet, &place, NOTHING.to_owned());
            }
        }
        tablet
    }

    /// What must not be in sight in a round: what whoever wrote it took back, unless it is asked about whether that was meant.
    fn withdrawn(&self, round: &Round) -> BTreeSet<String> {
        let live = alive(round);
        let asked = asked(round);
        let is_asked = |id: &EntryId| asked.contains(id);
        let is_back = |one: &Written| {
            let mut undos = self.back.iter().filter(|(undo, id)| **id == one.id && round.log.get(undo).is_some());
            undos.any(|(undo, _)| {
                let mut redos =
                    self.again.iter().filter(|(redo, target)| *target == undo && round.log.get(redo).is_some());
                !is_asked(undo) && !redos.any(|(redo, _)| live.contains(redo) || is_asked(redo))
            })
        };
        let here = || self.written.iter().filter(|one| round.log.get(&one.id).is_some());
        let kept: BTreeSet<&str> = here().filter(|one| !is_back(one)).map(|one| one.text.as_str()).collect();
        here()
            .map(|one| one.text.as_str())
            .filter(|text| !kept.contains(text) && *text != NOTHING)
            .map(str::to_owned)
            .collect()
    }

    /// What has to be in sight in a round: text by text.
    fn required(&self, round: &Round) -> BTreeSet<String> {
        let log = &round.log;
        let live: BTreeSet<&EntryId> = alive(round);
        // What its writer took back while somebody else, not knowing of that, moved it to another number is asked about.
        let asked = asked(round);
        // Whoever answers that question takes it over.
        let counts = |undo: &EntryId| {
            let is_again = |(redo, target): (&EntryId, &EntryId)| target == undo && live.contains(redo);
            log.get(undo).is_some() && !self.again.iter().any(is_again)
        };
        let backs = |id: &EntryId| {
            let own = self.back.iter().filter(|(undo, target)| counts(undo) && *target == id);
            own.map(|(undo, _)| undo).filter(|undo| !asked.contains(*undo)).collect::<Vec<_>>()
        };
        let here: Vec<&Written> = self.written.iter().filter(|one| log.get(&one.id).is_some()).collect();
        let in_force: Vec<&Written> = here.iter().copied().filter(|one| backs(&one.id).is_empty()).collect();
        let says = |id: &EntryId, text: &str| here.iter().any(|one| one.id == *id && one.text == text);
        let is_covered = |text: &str| {
            in_force.iter().any(|one| !says(&one.id, text) && covered(round, &here, &backs, one, None).contains(text))
        };
        let is_kept = |one: &&&Written| {
            let mut undos = self.back.iter().filter(|(_, target)| **target == one.id).map(|(undo, _)| undo);
            // That it was brought back late is asked about.
            let is_asked = |undo: &EntryId| self.again.iter().any(|(redo, of)| of == undo && asked.contains(redo));
            !undos.any(|undo| counts(undo) || is_asked(undo))
        };
        let texts = in_force.iter().filter(is_kept).map(|one| one.text.as_str());
        texts.filter(|text| *text != NOTHING && !is_covered(text)).map(str::to_owned).collect()
    }
}

/// What somebody wrote over: what they had before their eyes, and in turn what that had been written over, if it was taken
/// back by people who knew already what is written there now. `of`: as far as who made this knew.
fn covered<'a>(
    round: &'a Round,
    here: &[&Written],
    backs: &impl Fn(&EntryId) -> Vec<&'a EntryId>,
    one: &Written,
    of: Option<&Entry<Edit>>,
) -> BTreeSet<String> {
    let entry = |id: &EntryId| round.log.get(id).expect("there");
    let mut all = one.over.clone();
    loop {
        let is_taken = |old: &&&Written| {
            let mut undos = backs(&old.id).into_iter().filter(|undo| of.is_none_or(|of| of.knows(undo))).peekable();
            undos.peek().is_some() && undos.all(|undo| entry(undo).knows(&one.id))
        };
        let taken = here.iter().filter(|old| all.contains(&old.text) && entry(&one.id).knows(&old.id)).filter(is_taken);
        let beneath: Vec<_> = taken.map(|old| covered(round, here, backs, old, Some(entry(&one.id)))).collect();
        let before = all.len();
        all.extend(beneath.into_iter().flatten());
        if all.len() == before {
            return all;
        }
    }
}

/// What it is asked of which thing it was.
fn asked(round: &Round) -> BTreeSet<EntryId> {
    let list = list();
    let open = unsettled(&list, round);
    let sides = open.numbers().flat_map(|one| &one.sides);
    sides.flat_map(|side| &side.entries).map(|entry| entry.id.clone()).collect()
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

fn what() -> impl Strategy<Value = What> {
    prop_oneof![
        6 => Just(What::Note),
        2 => Just(What::Figure),
        2 => Just(What::Name),
        2 => Just(What::Photo),
        1 => Just(What::Out),
    ]
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let tablet = || 0..TABLETS;
    let step = prop_oneof![
        2 => tablet().prop_map(|tablet| Step::Add { tablet }),
        5 => (tablet(), any::<usize>(), what()).prop_map(|(tablet, place, what)| Step::Write { tablet, place, what }),
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
        let back: Vec<_> = world.withdrawn(round).into_iter().filter(|text| seen.contains(text)).collect();
        prop_assert!(back.is_empty(), "{:?} was taken back", back);
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
        let write = |tablet| Step::Write { tablet, place: 1, what: What::Note };
        let mut all = vec![Step::Add { tablet: 0 }, write(0), Step::Add { tablet: 1 }, write(1)];
        all.extend(third.then_some(Step::Meet { from: 0, to: 2 }));
        all.extend(steps);
        look(&all)?;
    }
}
