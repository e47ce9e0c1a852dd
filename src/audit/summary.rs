//! A round at a glance: how many of each outcome, what is left, and what failed.

use super::id::CheckId;
use super::judge::{Judgement, Outcome, Remark, judge};
use super::observation::Observation;
use super::round::Round;
use crate::pack::checklist::{BuildKind, Check, Checklist};

/// A check with what was seen and what that means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judged<'a> {
    /// The check.
    pub check: &'a Check,
    /// What was seen, if anything.
    pub seen: Option<Observation>,
    /// What it means.
    pub judgement: Judgement,
}

/// How many checks came out how. The six numbers add up to the length of the checklist.
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

/// Every check of the list in its order, judged.
#[must_use]
pub fn judge_all<'a>(list: &'a Checklist, build: BuildKind, round: &Round) -> Vec<Judged<'a>> {
    let mut seen = round.observations();
    let mut judged = Vec::with_capacity(list.checks.len());
    for check in &list.checks {
        let place = seen.iter().position(|o| o.check == check.id);
        let seen = place.map(|p| seen.swap_remove(p));
        let judgement = judge(list, check, build, seen.as_ref());
        judged.push(Judged { check, seen, judgement });
    }
    judged
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

    /// All checks of the list.
    #[must_use]
    pub fn total(&self) -> usize {
        self.passed + self.failed + self.cannot_tell + self.inapplicable + self.no_such_facility + self.untested
    }
}

/// The next check without a full answer: after `current` first, then from the top; never `current` itself.
#[must_use]
pub fn next_untested<'a>(judged: &'a [Judged<'a>], current: Option<&CheckId>) -> Option<&'a CheckId> {
    let start = current.and_then(|c| judged.iter().position(|j| j.check.id == *c)).map_or(0, |p| p + 1);
    let (before, after) = judged.split_at(start);
    after
        .iter()
        .chain(before)
        .find(|j| j.judgement.outcome == Outcome::Untested && Some(&j.check.id) != current)
        .map(|j| &j.check.id)
}

/// What failed, the heaviest duty first, otherwise in the order of the list.
#[must_use]
pub fn failed<'a>(judged: &'a [Judged<'a>]) -> Vec<&'a Judged<'a>> {
    let mut failed: Vec<_> = judged.iter().filter(|j| j.judgement.outcome == Outcome::Failed).collect();
    failed.sort_by_key(|j| j.check.duty);
    failed
}
