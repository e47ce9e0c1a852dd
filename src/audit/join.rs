//! Bringing in records from another tablet without losing either side's work.

use super::id::{RoundId, SiteId};
use super::log::{Log, Undoable};
use super::round::Round;
use super::site::Site;

/// How an incoming log stands to the one that is here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Joined {
    /// The same entries.
    Same,
    /// The incoming one goes on where ours ends: take it.
    Newer,
    /// Ours goes on where the incoming one ends: keep ours.
    Older,
    /// Both went on in their own way after a common start: keep both, a person decides.
    Diverged,
}

/// What an import would change.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// Sites to store.
    pub sites: Vec<Site>,
    /// Rounds to store.
    pub rounds: Vec<Round>,
    /// How many of these are second copies because both sides had changed them.
    pub copies: usize,
}

/// Compares two logs of the same site or round.
#[must_use]
pub fn compare<E: Undoable + PartialEq>(ours: &Log<E>, incoming: &Log<E>) -> Joined {
    let (ours, incoming) = (ours.entries(), incoming.entries());
    let common = ours.iter().zip(incoming).take_while(|(a, b)| a == b).count();
    match (common == ours.len(), common == incoming.len()) {
        (true, true) => Joined::Same,
        (true, false) => Joined::Newer,
        (false, true) => Joined::Older,
        (false, false) => Joined::Diverged,
    }
}

/// Plans an import. A record that both sides changed comes in as a copy under a `fresh` id; copies of sites take
/// the rounds that are new here along.
#[must_use]
pub fn plan(ours: (&[Site], &[Round]), incoming: (Vec<Site>, Vec<Round>), mut fresh: impl FnMut() -> String) -> Plan {
    let mut plan = Plan::default();
    let mut moved: Vec<(SiteId, SiteId)> = Vec::new();
    for site in incoming.0 {
        match ours.0.iter().find(|s| s.id == site.id).map(|s| compare(&s.log, &site.log)) {
            None | Some(Joined::Newer) => plan.sites.push(site),
            Some(Joined::Same | Joined::Older) => {}
            Some(Joined::Diverged) => {
                let id = SiteId::new(fresh());
                moved.push((site.id, id.clone()));
                plan.copies += 1;
                plan.sites.push(Site { id, log: site.log });
            }
        }
    }
    for mut round in incoming.1 {
        let here = ours.1.iter().find(|r| r.id == round.id);
        let joined = here.map(|r| compare(&r.log, &round.log));
        if matches!(joined, Some(Joined::Same | Joined::Older)) {
            continue;
        }
        if joined == Some(Joined::Diverged) {
            round.id = RoundId::new(fresh());
            plan.copies += 1;
        }
        if joined != Some(Joined::Newer)
            && let Some((_, copy)) = moved.iter().find(|(old, _)| *old == round.site)
        {
            round.site = copy.clone();
        }
        plan.rounds.push(round);
    }
    plan
}
