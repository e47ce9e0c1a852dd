//! What a round has found, in a few numbers. It is stored with the round's head, so that lists and district reports
//! need no logs; it names the rules that gave it, so that changed rules are seen and never slip in.

use super::day::Day;
use super::edit::Edit;
use super::id::RulesVersion;
use super::judge::Outcome;
use super::moment::Moment;
use super::round::{Head, Round};
use super::score::{Score, score};
use super::spot::Spot;
use super::summary::{Counts, Judged, differing, judge_all, left_over};
use super::twin::unsettled;
use crate::pack::checklist::{BuildKind, Checklist, Scoring};
use std::collections::BTreeMap;

/// A round in numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Digest {
    /// The rules that gave it.
    pub rules_version: RulesVersion,
    /// How many checks came out how.
    pub counts: Counts,
    /// The score.
    pub score: Score,
    /// When the round was last worked on.
    pub touched: Moment,
    /// Whether it has ended.
    pub is_closed: bool,
    /// Whether it was put aside.
    pub is_discarded: bool,
    /// When the first of its checks that did not fail should be looked at again.
    pub next_look: Option<Day>,
    /// The same of each that failed: it is put right and looked at by itself.
    pub failed_due: BTreeMap<Spot, Day>,
    /// How many verdicts are no longer what the inspector was told.
    pub differs: usize,
    /// How many questions it leaves to a person, because tablets differ.
    pub unsettled: usize,
}

impl Digest {
    /// Whether anything has been looked at: a round begun by mistake says nothing of its site.
    #[must_use]
    pub fn is_begun(&self) -> bool {
        let Counts { passed, failed, cannot_tell, no_such_facility, .. } = self.counts;
        passed + failed + cannot_tell + no_such_facility > 0
    }

    /// Whether anything has been answered, be it that it does not concern the place: enough for a look at one thing.
    #[must_use]
    pub fn is_answered(&self) -> bool {
        self.counts.total() > self.counts.untested
    }

    /// When the first of all its checks should be looked at again.
    #[must_use]
    pub fn soonest(&self) -> Option<Day> {
        self.failed_due.values().copied().chain(self.next_look).min()
    }
}

/// The round that says how a site is, and the one before it, as places among the rounds of the site, oldest first. Of rounds of
/// the whole it is the last that has ended, or that decides enough for a score; while there is none, the last that was begun.
/// So what is known to be wrong stays known while somebody looks again.
#[must_use]
pub fn telling(heads: &[&Head]) -> (Option<usize>, Option<usize>) {
    let digest = |at: usize| heads.get(at).filter(|head| head.scope.is_empty()).and_then(|head| head.digest.as_ref());
    let begun: Vec<usize> = (0..heads.len()).rev().filter(|at| digest(*at).is_some_and(Digest::is_begun)).collect();
    let tells = |at: &&usize| digest(**at).is_some_and(|d| d.is_closed || d.score.percent().is_ok());
    let last = begun.iter().find(tells).or(begun.first()).copied();
    (last, last.and_then(|last| begun.iter().copied().find(|at| *at < last)))
}

/// A round in numbers, under the rules of today.
#[must_use]
pub fn digest(list: &Checklist, scoring: &Scoring, build: BuildKind, round: &Round) -> Digest {
    let judged = judge_all(list, build, round);
    // What can never be decided would be due again for ever.
    let binding = judged.iter().filter(|one| scoring.weight(one.check.duty) > 0);
    // A photo that is described later is no new look.
    let mut answered: BTreeMap<&Spot, Moment> = BTreeMap::new();
    for entry in round.log.live() {
        match &entry.edit {
            Edit::Answer { spot, .. } => drop(answered.insert(spot, entry.at)),
            Edit::Clear { spot } => drop(answered.remove(spot)),
            _ => {}
        }
    }
    let due = |one: &Judged<'_>| {
        let seen = answered.get(&one.spot).copied().unwrap_or_else(|| round.touched());
        let months = scoring.months(one.check.interval, one.judgement.outcome)?;
        Some(Day::from_moment(seen).plus_months(months))
    };
    let (failed, others): (Vec<_>, Vec<_>) = binding.partition(|one| one.judgement.outcome == Outcome::Failed);
    Digest {
        rules_version: list.rules_version.clone(),
        counts: Counts::of(&judged),
        score: score(list, scoring, &judged),
        touched: round.touched(),
        is_closed: round.closing().is_some(),
        is_discarded: round.is_discarded(),
        next_look: others.into_iter().filter_map(due).min(),
        failed_due: failed.into_iter().filter_map(|one| Some((one.spot.clone(), due(one)?))).collect(),
        differs: differing(&judged, &left_over(list, build, round)),
        unsettled: unsettled(list, round).count(),
    }
}
