//! What was found at the spot of an action, when it failed and since. Where the check has left the list, what the
//! inspector was told then stays; what is only seen there afterwards has no verdict.

use super::action::Action;
use super::id::RoundId;
use super::judge::{Judgement, Outcome, judge};
use super::observation::{Observation, ShownVerdict};
use super::round::Head;
use super::spot::Spot;
use super::state::Audit;
use crate::pack::checklist::{BuildKind, Check, Checklist};

/// What was seen at the spot in one round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Look {
    /// Which round.
    pub round: RoundId,
    /// What was seen.
    pub seen: Observation,
    /// What is said about it.
    pub finding: Finding,
}

/// What is said about a look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// What the rules of today say.
    Judged(Judgement),
    /// No rule of today judges it; this is what the inspector was told then.
    Told(ShownVerdict),
    /// Nothing: it was seen, and no verdict was ever given.
    Seen,
}

impl Look {
    /// How it came out, today or then; none where nothing was judged.
    #[must_use]
    pub fn outcome(&self) -> Option<Outcome> {
        match &self.finding {
            Finding::Judged(judgement) => Some(judgement.outcome),
            Finding::Told(told) => Some(told.outcome),
            Finding::Seen => None,
        }
    }
}

/// The check that judges a spot today; none where it has left the list or does not concern such a building, or where
/// its thing no longer repeats.
#[must_use]
pub fn judging<'a>(list: &'a Checklist, build: BuildKind, spot: &Spot) -> Option<&'a Check> {
    let check = list.check(&spot.check).filter(|check| check.concerns(build))?;
    (spot.instance == 1 || list.repeats(&check.group)).then_some(check)
}

/// What was seen when it failed, and the last time somebody looked after that. The logs of the site's rounds have to be
/// here.
#[must_use]
pub fn looks(audit: &Audit, list: &Checklist, action: &Action) -> (Option<Look>, Option<Look>) {
    let Some((_, facts)) = audit.site(&action.site) else { return (None, None) };
    let check = judging(list, facts.build, &action.spot);
    let look = |id: &RoundId| {
        let seen = audit.round(id)?.observation(&action.spot)?;
        let finding = match (check, &seen.answer, &seen.shown) {
            (Some(check), Some(_), _) => Finding::Judged(judge(list, check, facts.build, Some(&seen))),
            // A note beside a check that is judged is no second look, unless somebody has relied on it.
            (Some(_), None, _) if !action.is_verified_by(id) => return None,
            (None, Some(_), Some(told)) => Finding::Told(told.clone()),
            _ => Finding::Seen,
        };
        Some(Look { round: id.clone(), seen, finding })
    };
    // The first round may have been put aside since.
    let order = |head: &Head| (head.started, head.id.clone());
    let first = audit.heads.get(&action.round).map(order);
    let heads = audit.rounds_of(&action.site);
    let mut later = heads.iter().rev().filter(|head| first.as_ref().is_some_and(|first| order(head) > *first));
    (look(&action.round), later.find_map(|head| look(&head.id)))
}
