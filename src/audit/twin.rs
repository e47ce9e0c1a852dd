//! Things that were added on several tablets under one number. Two inspectors who both press "add another" in one round
//! both write "ramp 3", and no record can tell whether they stood before the same ramp. So it is a question for a person,
//! whatever the two were called and whatever was read there: is it one thing ([`Twins::one`]), or are they several
//! ([`super::apart`])?
//!
//! Who knew that a number was given went on with that thing; who gave it, not knowing of the other, began a thing of
//! its own. A naming that knows both sides says that they are one. Who goes on under a number after things were told apart
//! elsewhere, not knowing of it, may stand before the one or the other: that is asked, too.

use super::conflict::{Conflict, conflicts};
use super::edit::{Edit, Field};
use super::gone::{gone, home, is_late};
use super::id::GroupId;
use super::log::{Entry, Log, Undoable};
use super::observation::Observation;
use super::round::{Round, observed};
use super::spot::{Instance, Spot};
use super::told::told;
use super::withdrawn::Withdrawn;
use crate::pack::checklist::Checklist;
use std::collections::BTreeSet;

/// What stands between two names of one thing.
const BESIDE: &str = " / ";

/// One number that stands for what several tablets added, each without knowing of the others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Twins<'a> {
    /// Of what there are several.
    pub group: GroupId,
    /// The number.
    pub number: Instance,
    /// What each added, entered late or took back late, two or more, in the order of the log. The same on every tablet that
    /// has the same entries.
    pub sides: Vec<Side<'a>>,
    /// Fields under that number that are written differently; they are asked about when it is known what it stands for.
    pub fields: usize,
}

/// One of the things under the number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Side<'a> {
    /// What it is called, by all names that were given without knowing of each other; may be empty.
    pub name: String,
    /// The entries that say something of it, in the order of the log; the first is the one that added it, but for what came
    /// late. Last, what takes something of it back late.
    pub entries: Vec<&'a Entry<Edit>>,
    /// The number that this thing got when it was told apart, which whoever went on with it here did not know.
    pub home: Option<Instance>,
}

/// What a person has to settle in a round.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unsettled<'a> {
    /// Numbers that may stand for several things.
    pub twins: Vec<Twins<'a>>,
    /// Such as are asked about next: something was taken back late of a thing that got a number which is itself asked about.
    pub waiting: Vec<Twins<'a>>,
    /// Fields with several values, but for those under such a number.
    pub fields: Vec<Conflict<Field>>,
}

impl Side<'_> {
    /// What was seen of it; empty ones left out.
    #[must_use]
    pub fn seen(&self) -> Vec<Observation> {
        observed(self.entries.iter().copied())
    }

    /// Whether something of it was taken back late.
    #[must_use]
    pub fn takes_back(&self) -> bool {
        self.entries.iter().any(|entry| entry.edit.undoes().is_some())
    }
}

impl Twins<'_> {
    /// Whether all of it was told apart already, and the question is what was entered late.
    #[must_use]
    pub fn is_late(&self) -> bool {
        self.sides.iter().skip(1).all(|side| side.home.is_some())
    }

    /// Whether the question is only what was taken back late.
    #[must_use]
    pub fn only_takes_back(&self) -> bool {
        let late = self.sides.iter().skip(1).flat_map(|side| &side.entries);
        self.is_late() && late.clone().next().is_some() && late.clone().all(|entry| entry.edit.undoes().is_some())
    }

    /// The edits that say it is one thing: one for each name that it may go by. What was read is joined already, and what
    /// was read differently is asked about next.
    #[must_use]
    pub fn one(&self) -> Vec<Edit> {
        let names: BTreeSet<&String> = self.sides.iter().map(|s| &s.name).filter(|name| !name.is_empty()).collect();
        let edit =
            |name: &str| Edit::Instance { group: self.group.clone(), number: self.number, name: name.to_owned() };
        if names.is_empty() { vec![edit("")] } else { names.into_iter().map(|name| edit(name)).collect() }
    }

    fn holds(&self, list: &Checklist, field: &Field) -> bool {
        match field {
            Field::Answer(spot) | Field::Note(spot) | Field::Photo(spot, _) | Field::Alt(spot, _) => {
                is_of(list, &self.group, self.number, spot)
            }
            Field::Instance(group, number) => *group == self.group && *number == self.number,
            Field::Closing | Field::Kept => false,
        }
    }
}

impl<'a> Unsettled<'a> {
    /// Numbers that are asked about, now or later.
    pub fn numbers(&self) -> impl Iterator<Item = &Twins<'a>> {
        self.twins.iter().chain(&self.waiting)
    }

    /// How many questions that is, those that wait for another one too.
    #[must_use]
    pub fn count(&self) -> usize {
        self.fields.len() + self.numbers().map(|twins| 1 + twins.fields).sum::<usize>()
    }
}

/// Everything that a person has to settle in a round.
#[must_use]
pub fn unsettled<'a>(list: &Checklist, round: &'a Round) -> Unsettled<'a> {
    let (mut twins, mut waiting) = asked(list, round);
    let mut fields = conflicts(&round.log);
    for one in twins.iter_mut().chain(&mut waiting) {
        fields.retain(|conflict| {
            let is_held = one.holds(list, &conflict.field);
            // Its names are part of the question itself.
            one.fields += usize::from(is_held && !matches!(conflict.field, Field::Instance(..)));
            !is_held
        });
    }
    Unsettled { twins, waiting, fields }
}

/// Every number that stands for what several tablets added, but for those that are asked about later.
#[must_use]
pub fn twins<'a>(list: &Checklist, round: &'a Round) -> Vec<Twins<'a>> {
    asked(list, round).0
}

/// What is asked now, and what later.
fn asked<'a>(list: &Checklist, round: &'a Round) -> (Vec<Twins<'a>>, Vec<Twins<'a>>) {
    let all = every(list, round);
    let waits = |one: &Twins<'_>| {
        let mut homes = one.sides.iter().filter(|side| side.takes_back()).filter_map(|side| side.home);
        homes.any(|home| all.iter().any(|other| other.group == one.group && other.number == home))
    };
    let (later, now): (Vec<_>, Vec<_>) = all.iter().cloned().partition(waits);
    // None waits for ever.
    if now.is_empty() { (later, now) } else { (now, later) }
}

/// Every number that stands for what several tablets added.
fn every<'a>(list: &Checklist, round: &'a Round) -> Vec<Twins<'a>> {
    // A second look adds nothing: its numbers are those of the first. And one tablet alone knows what it added.
    if !round.head.scope.is_empty() || round.log.is_of_one() {
        return Vec::new();
    }
    let live: Vec<&Entry<Edit>> = round.log.live().collect();
    let told = told(&round.log);
    // Where somebody has said since that there is no such thing, what comes late for another one is asked about all the same.
    let namings = live.iter().filter_map(|entry| named(entry)).chain(told.iter().map(|one| (one.group, one.number)));
    let numbers: BTreeSet<_> = namings.filter(|(_, number)| *number > 1).collect();
    let at = |(group, number)| {
        let withdrawn = Withdrawn::of(&round.log, &told, group, number);
        twins_at(list, &round.log, &live, (group, number), &withdrawn)
    };
    numbers.into_iter().filter_map(at).collect()
}

fn named(entry: &Entry<Edit>) -> Option<(&GroupId, Instance)> {
    match &entry.edit {
        Edit::Instance { group, number, .. } => Some((group, *number)),
        _ => None,
    }
}

fn is_of(list: &Checklist, group: &GroupId, number: Instance, spot: &Spot) -> bool {
    spot.instance == number && list.check(&spot.check).is_some_and(|check| check.group == *group)
}

fn twins_at<'a>(
    list: &Checklist,
    log: &'a Log<Edit>,
    live: &[&'a Entry<Edit>],
    (group, number): (&GroupId, Instance),
    withdrawn: &Withdrawn<'a>,
) -> Option<Twins<'a>> {
    let gone = &gone(&withdrawn.moved)[..];
    let namings: Vec<&Entry<Edit>> =
        live.iter().copied().filter(|entry| named(entry) == Some((group, number))).collect();
    let is_late = |entry: &Entry<Edit>| is_late(log, gone, &namings, entry);
    let mut sides = begun(log, namings.iter().copied().filter(|naming| !is_late(naming)));
    // Nothing has the number any more.
    let is_nothing = sides.is_empty();
    if is_nothing {
        sides.push(Vec::new());
    }
    // Of each entry that says something of it: which side it is about. Past the last side: one that was gone on with where
    // its naming does not count any more, by the number that it has now.
    let mut told: Vec<(&Entry<Edit>, usize)> = Vec::new();
    let mut homes: Vec<Stray<'_>> = Vec::new();
    for entry in live.iter().copied() {
        if let Some(side) = sides.iter().position(|side| side.contains(&entry)) {
            told.push((entry, side));
        } else if named(entry) == Some((group, number))
            || entry.edit.spot().is_some_and(|spot| is_of(list, group, number, spot))
        {
            let known = match is_late(entry) {
                true => None,
                false if is_nothing => Some(0),
                false => side_of(log, entry, &sides, &told),
            };
            let side = known.unwrap_or_else(|| sides.len() + stray(&mut homes, home(log, gone, entry), entry));
            told.push((entry, side));
        }
    }
    for (undo, home) in withdrawn.open(log, gone, &namings) {
        told.push((undo, sides.len() + stray(&mut homes, Some(home), undo)));
    }
    let count = told.iter().map(|(_, side)| side + 1).max().unwrap_or(0);
    let sides: Vec<Side<'_>> = (0..count)
        .map(|side| {
            let entries: Vec<_> = told.iter().filter(|(_, of)| *of == side).map(|(entry, _)| *entry).collect();
            let home = side.checked_sub(sides.len()).and_then(|place| homes.get(place).and_then(|(home, _)| *home));
            Side { name: called(&entries), entries, home }
        })
        .collect();
    (count > 1).then(|| Twins { group: group.clone(), number, sides, fields: 0 })
}

/// What was entered late for a thing with this number, or by who knew no naming that counts.
type Stray<'a> = (Option<Instance>, Vec<&'a Entry<Edit>>);

/// Puts an entry with those of its home, and says with which. Of late ones each tablet's are for themselves: two may have
/// read differently.
fn stray<'a>(all: &mut Vec<Stray<'a>>, home: Option<Instance>, entry: &'a Entry<Edit>) -> usize {
    let is_with = |own: &Entry<Edit>| own.id.device == entry.id.device || entry.knows(&own.id);
    let fits = |(other, own): &Stray<'_>| *other == home && (home.is_none() || own.iter().any(|own| is_with(own)));
    let place = all.iter().position(fits).unwrap_or(all.len());
    if place == all.len() {
        all.push((home, Vec::new()));
    }
    all[place].1.push(entry);
    place
}

/// What these entries call a thing: its last name, or all of those that were given without knowing of each other.
pub(super) fn called(entries: &[&Entry<Edit>]) -> String {
    let namings = || entries.iter().filter(|entry| named(entry).is_some());
    let last = namings().filter(|naming| !namings().any(|other| other.knows(&naming.id)));
    last.fold(String::new(), |name, naming| match &naming.edit {
        Edit::Instance { name: other, .. } => also_called(&name, other),
        _ => name,
    })
}

/// The names that stand beside each other.
pub(super) fn names(name: &str) -> impl Iterator<Item = &str> {
    name.split(BESIDE).filter(|one| !one.is_empty())
}

/// A name with another one beside it, unless they say the same.
pub(super) fn also_called(name: &str, other: &str) -> String {
    let mut all: Vec<&str> = names(name).collect();
    for one in names(other) {
        if !all.contains(&one) {
            all.push(one);
        }
    }
    all.join(BESIDE)
}

/// Namings in the order of the log, put together where one was made seeing another; each is a thing that was begun by itself.
pub(super) fn begun<'a>(log: &Log<Edit>, namings: impl Iterator<Item = &'a Entry<Edit>>) -> Vec<Vec<&'a Entry<Edit>>> {
    let mut sides: Vec<Vec<&Entry<Edit>>> = Vec::new();
    for naming in namings {
        let knows = |side: &Vec<&Entry<Edit>>| side.iter().any(|other| log.saw(naming, &other.id));
        let first = sides.iter().position(knows);
        let (known, others): (Vec<_>, Vec<_>) = sides.into_iter().partition(knows);
        sides = others;
        let mut side: Vec<_> = known.concat();
        side.push(naming);
        sides.insert(first.unwrap_or(sides.len()), side);
    }
    sides
}

/// Which side an entry is about; none for a stray.
fn side_of(
    log: &Log<Edit>,
    entry: &Entry<Edit>,
    sides: &[Vec<&Entry<Edit>>],
    told: &[(&Entry<Edit>, usize)],
) -> Option<usize> {
    let known: Vec<usize> =
        (0..sides.len()).filter(|side| sides[*side].iter().any(|naming| log.saw(entry, &naming.id))).collect();
    match known[..] {
        // It was there before a naming that still counts, or it is a stray.
        [] => sides.iter().position(|side| side.iter().any(|naming| log.saw(naming, &entry.id))),
        [side] => Some(side),
        // Made when both were here: it goes with the side that alone had said something of the same, otherwise with the
        // side that keeps the number.
        [first, ..] => {
            let same = |other: &Edit| match &entry.edit {
                Edit::Answer { spot, .. } | Edit::Clear { spot } => {
                    matches!(other, Edit::Answer { spot: at, .. } | Edit::Clear { spot: at } if at == spot)
                }
                Edit::Note { spot, .. } => matches!(other, Edit::Note { spot: at, .. } if at == spot),
                Edit::RemovePhoto { spot, hash } | Edit::DescribePhoto { spot, hash, .. } => {
                    matches!(other, Edit::AddPhoto { spot: at, photo } if at == spot && photo.hash == *hash)
                }
                _ => false,
            };
            let alone = |fits: &dyn Fn(&Edit) -> bool| {
                let mut own = told.iter().filter(|(other, _)| entry.knows(&other.id) && fits(&other.edit));
                own.next().map(|(_, side)| *side).filter(|side| own.all(|(_, other)| other == side))
            };
            // A photo or a note stays with the reading of its check.
            let of_check = || alone(&|other| other.spot() == entry.edit.spot());
            alone(&same).or_else(of_check).or(Some(first))
        }
    }
}
