//! Ramps that several tablets add under one number.

use super::{a, answer, at, b, empty_round, list, reading};
use std::collections::BTreeMap;
use tongda::audit::apart::{apart, numbers};
use tongda::audit::edit::Edit;
use tongda::audit::id::{DeviceId, GroupId};
use tongda::audit::log::Log;
use tongda::audit::observation::Answer;
use tongda::audit::round::Round;
use tongda::audit::spot::{Instance, Spot};
use tongda::audit::twin::{twins, unsettled};

/// The edit that names a ramp.
pub fn ramp(number: Instance, name: &str) -> Edit {
    Edit::Instance { group: "ramp".into(), number, name: name.to_owned() }
}

pub fn round(log: &Log<Edit>) -> Round {
    Round { log: log.clone(), ..empty_round() }
}

/// A tablet adds the second ramp and does this, from this second on.
pub fn added(device: &DeviceId, second: i64, name: &str, edits: impl IntoIterator<Item = Edit>) -> Log<Edit> {
    let mut log = Log::default();
    for (second, edit) in (second..).zip([ramp(2, name)].into_iter().chain(edits)) {
        log.append(device, at(second), edit).expect("accepted");
    }
    log
}

pub fn both(one: &Log<Edit>, two: &Log<Edit>) -> Round {
    round(&one.joined(two).expect("every name is given once"))
}

/// What is asked about the numbers of ramps.
pub fn asked(round: &Round) -> Vec<Instance> {
    twins(&list(), round).iter().map(|one| one.number).collect()
}

/// The ramps that have a name, which may be empty.
pub fn named(round: &Round) -> BTreeMap<Instance, String> {
    round.instances().remove(&GroupId::new("ramp")).unwrap_or_default()
}

pub fn width(round: &Round, number: Instance) -> Option<Answer> {
    round.observation(&Spot { check: "ramp-width".into(), instance: number })?.answer
}

/// Says that they are different.
pub fn tell_apart(round: &mut Round, device: &DeviceId, number: Instance, now: i64) -> Vec<Instance> {
    let before = round.clone();
    let all = twins(&list(), &before);
    let one = all.iter().find(|one| one.number == number).expect("asked about");
    let numbers = numbers(&list(), &before, one).expect("enough numbers");
    for (at, edit) in apart(&before, one, &numbers, at(now)) {
        assert!(round.allows(&edit));
        round.append(device, at, edit).expect("accepted");
    }
    numbers
}

pub fn c() -> DeviceId {
    DeviceId::new("tablet-c")
}

pub fn wide(figure: &str) -> Edit {
    answer("ramp-width..2", reading(&format!("width {figure}")))
}

/// A's ramp is 1200 wide, and B's 900. The one that was added first keeps the number.
pub fn ramps(first: &DeviceId) -> (Log<Edit>, Log<Edit>) {
    let second = |device: &DeviceId| if device == first { 1 } else { 100 };
    (added(&a(), second(&a()), "", [wide("1200")]), added(&b(), second(&b()), "", [wide("900")]))
}

/// The numbers that the things have which something was entered for late.
pub fn homes(round: &Round) -> Vec<Option<Instance>> {
    twins(&list(), round).iter().flat_map(|one| &one.sides).skip(1).map(|side| side.home).collect()
}

pub fn count(round: &Round) -> usize {
    unsettled(&list(), round).count()
}
