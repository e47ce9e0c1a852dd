//! A round at a glance: every spot judged, how many of each outcome, what is left, what failed, and what is no longer as
//! the inspector was told.

use super::id::GroupId;
use super::judge::{Judgement, Outcome, Remark, judge};
use super::observation::{Observation, ShownVerdict};
use super::round::Round;
use super::spot::{Instance, Spot};
use crate::pack::checklist::{BuildKind, Check, Checklist};
use std::collections::{BTreeMap, BTreeSet};

/// A check at one instance, with what was seen and what that means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judged<'a> {
    /// The check.
    pub check: &'a Check,
    /// Where.
    pub spot: Spot,
    /// How many instances of its group there are, and what this one is called; none where things do not repeat.
    pub one_of: Option<OneOf>,
    /// What was seen, if anything.
    pub seen: Option<Observation>,
    /// What it means.
    pub judgement: Judgement,
}

/// One of several like things.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OneOf {
    /// How many there are.
    pub count: usize,
    /// What it is called; may be empty.
    pub name: String,
}

/// How many checks came out how. The six numbers add up to the number of spots.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Requirement met.
    pub passed: usize,
    /// Requirement missed.
    pub failed: usize,
    /// Undecided.
    pub cannot_tell: usize,
    /// Does not concern this place.
    pub inapplicable: usize,
    /// The thing to be checked is not there.
    pub no_such_facility: usize,
    /// Not answered, or not fully.
    pub untested: usize,
}

/// Every spot of a round in the order of the walk, judged. Checks that do not concern such a building are left out. Of
/// things that repeat, all checks of the first come before those of the second.
#[must_use]
pub fn judge_all<'a>(list: &'a Checklist, build: BuildKind, round: &Round) -> Vec<Judged<'a>> {
    let mut seen: BTreeMap<Spot, Observation> = round.observations().into_iter().map(|o| (o.spot.clone(), o)).collect();
    let instances = instances(list, round);
    let mut judged = Vec::with_capacity(list.checks.len());
    for group in &list.groups {
        let own = || list.checks_for(build).filter(|c| c.group == group.id);
        let all = instances.get(&group.id);
        let alone = [(1, String::new())].into_iter().collect();
        for (instance, name) in all.unwrap_or(&alone) {
            for check in own() {
                let spot = Spot { check: check.id.clone(), instance: *instance };
                if !round.head.covers(&spot) {
                    continue;
                }
                let seen = seen.remove(&spot);
                let judgement = judge(list, check, build, seen.as_ref());
                let one_of = all.map(|all| OneOf { count: all.len(), name: name.clone() });
                judged.push(Judged { check, spot, one_of, seen, judgement });
            }
        }
    }
    judged
}

impl Judged<'_> {
    /// What the inspector was told, where the outcome of today is another one or the check has another rank.
    #[must_use]
    pub fn told_otherwise(&self) -> Option<&ShownVerdict> {
        self.seen.as_ref()?.told_otherwise(self.check, &self.judgement)
    }
}

/// Instances of the groups that repeat: the first, every one that was named, and every one that something is known of.
#[must_use]
pub fn instances(list: &Checklist, round: &Round) -> BTreeMap<GroupId, BTreeMap<Instance, String>> {
    let named = round.instances();
    let touched: BTreeSet<Spot> = round.log.live().filter_map(|e| e.edit.spot().cloned()).collect();
    let mut all = BTreeMap::new();
    for group in list.groups.iter().filter(|g| g.repeats) {
        let mut own = named.get(&group.id).cloned().unwrap_or_default();
        let of_group = |spot: &&Spot| list.check(&spot.check).is_some_and(|c| c.group == group.id);
        let numbers = touched.iter().chain(&round.head.scope).filter(of_group).map(|spot| spot.instance);
        for number in numbers.chain([1]) {
            own.entry(number).or_default();
        }
        all.insert(group.id.clone(), own);
    }
    all
}

impl Counts {
    /// Counts outcomes; what is not there is counted apart from what does not apply.
    #[must_use]
    pub fn of(judged: &[Judged<'_>]) -> Self {
        let mut counts = Self::default();
        for one in judged {
            let number = match (one.judgement.outcome, &one.judgement.remark) {
                (_, Remark::NoSuchFacility) => &mut counts.no_such_facility,
                (Outcome::Passed, _) => &mut counts.passed,
                (Outcome::Failed, _) => &mut counts.failed,
                (Outcome::CannotTell, _) => &mut counts.cannot_tell,
                (Outcome::Inapplicable, _) => &mut counts.inapplicable,
                (Outcome::Untested, _) => &mut counts.untested,
            };
            *number += 1;
        }
        counts
    }

    /// Checks that have been answered.
    #[must_use]
    pub fn tested(&self) -> usize {
        self.total() - self.untested
    }

    /// All spots.
    #[must_use]
    pub fn total(&self) -> usize {
        self.passed + self.failed + self.cannot_tell + self.inapplicable + self.no_such_facility + self.untested
    }
}

/// The next spot without a full answer: after `current` first, then from the top; never `current` itself.
#[must_use]
pub fn next_untested<'a>(judged: &'a [Judged<'a>], current: Option<&Spot>) -> Option<&'a Spot> {
    let start = current.and_then(|c| judged.iter().position(|j| j.spot == *c)).map_or(0, |p| p + 1);
    let (before, after) = judged.split_at(start);
    after
        .iter()
        .chain(before)
        .find(|j| j.judgement.outcome == Outcome::Untested && Some(&j.spot) != current)
        .map(|j| &j.spot)
}

/// What failed: gates first, then the heaviest duty, otherwise in the order of the walk.
#[must_use]
pub fn failed<'a>(judged: &'a [Judged<'a>]) -> Vec<&'a Judged<'a>> {
    let mut failed: Vec<_> = judged.iter().filter(|j| j.judgement.outcome == Outcome::Failed).collect();
    failed.sort_by_key(|j| (!j.check.gate, j.check.duty));
    failed
}

/// Spots whose outcome or rank today is not the one that the inspector was told, in the order of the walk.
#[must_use]
pub fn rejudged<'a>(judged: &'a [Judged<'a>]) -> Vec<&'a Judged<'a>> {
    judged.iter().filter(|one| one.told_otherwise().is_some()).collect()
}

/// What is known of spots that are judged no more, in the order of first touch: their check is no longer in the list or
/// does not concern such a building, or their thing no longer repeats.
#[must_use]
pub fn left_over(list: &Checklist, build: BuildKind, round: &Round) -> Vec<Observation> {
    let is_judged = |spot: &Spot| {
        let check = list.check(&spot.check).filter(|check| check.concerns(build));
        check.is_some_and(|check| spot.instance == 1 || list.repeats(&check.group))
    };
    round.observations().into_iter().filter(|seen| !is_judged(&seen.spot)).collect()
}

/// How many verdicts are no longer what the inspector was told: those that are others today, and those that nothing is
/// judged by any more.
#[must_use]
pub fn differing(judged: &[Judged<'_>], left_over: &[Observation]) -> usize {
    rejudged(judged).len() + left_over.iter().filter(|seen| seen.shown.is_some()).count()
}
