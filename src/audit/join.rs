//! Bringing in records from another tablet without losing either side's work: logs of the same record are joined, entry
//! by entry. What both sides wrote without knowing of each other shows as a conflict afterwards ([`super::conflict`]).

use super::action::{Action, ActionEdit};
use super::edit::Edit;
use super::id::{ActionId, RoundId, SiteId};
use super::log::{Log, Undoable};
use super::round::Round;
use super::site::{Site, SiteEdit};
use std::collections::{BTreeMap, BTreeSet};

/// All records of a tablet, or of a bundle.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Records {
    /// Sites.
    pub sites: Vec<Site>,
    /// Rounds.
    pub rounds: Vec<Round>,
    /// Actions.
    pub actions: Vec<Action>,
}

/// What an import would change.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// What has to be stored: new here, or longer than ours.
    pub records: Records,
    /// The new ids of records that came in as second copies, because both sides had different entries of one name: a log
    /// that was copied by other means than an export.
    pub copies: BTreeSet<String>,
    /// Sites that one side deleted while the other went on with them there, by the ids they have here. They are to be brought
    /// back: whoever deleted them could not know.
    pub gone_on: Vec<SiteId>,
}

/// Something with a log.
trait Record {
    type Edit: Undoable + Clone + PartialEq;

    fn log(&self) -> &Log<Self::Edit>;

    /// Whether both have one id.
    fn is_named_as(&self, other: &Self) -> bool;

    /// Whether both speak of the same thing but for their log.
    fn is_about(&self, other: &Self) -> bool;
}

impl Record for Site {
    type Edit = SiteEdit;

    fn log(&self) -> &Log<SiteEdit> {
        &self.log
    }

    fn is_named_as(&self, other: &Self) -> bool {
        self.id == other.id
    }

    fn is_about(&self, _: &Self) -> bool {
        true
    }
}

impl Record for Round {
    type Edit = Edit;

    fn log(&self) -> &Log<Edit> {
        &self.log
    }

    fn is_named_as(&self, other: &Self) -> bool {
        self.head.id == other.head.id
    }

    fn is_about(&self, other: &Self) -> bool {
        self.head.started == other.head.started
    }
}

impl Record for Action {
    type Edit = ActionEdit;

    fn log(&self) -> &Log<ActionEdit> {
        &self.log
    }

    fn is_named_as(&self, other: &Self) -> bool {
        self.id == other.id
    }

    fn is_about(&self, other: &Self) -> bool {
        self.spot == other.spot
    }
}

/// Where an incoming record belongs.
enum Place<'a, R: Record> {
    /// It is new here.
    New,
    /// It is this one of ours, and both together have this log.
    Here(&'a R, Log<R::Edit>),
    /// It has the name of one of ours, and the two cannot be one log; both are kept.
    Apart,
}

fn place<'a, R: Record>(ours: &'a [R], incoming: &R) -> Place<'a, R> {
    let joined = |here: &'a R| Some(Place::Here(here, here.log().joined(incoming.log()).ok()?));
    let Some(named) = ours.iter().find(|here| here.is_named_as(incoming)) else { return Place::New };
    // The same file may have been taken before: then its copy is here, under another name.
    let began = |here: &&R| here.is_about(incoming) && here.log().entries().first() == incoming.log().entries().first();
    joined(named).or_else(|| ours.iter().filter(began).find_map(joined)).unwrap_or(Place::Apart)
}

/// Plans an import. Copies get a `fresh` id; copies of sites take the rounds and actions that are new here along.
#[must_use]
pub fn plan(ours: &Records, incoming: Records, mut fresh: impl FnMut() -> String) -> Plan {
    let mut plan = Plan::default();
    let mut theirs = Work::of(&incoming);
    let mut moved_sites: Vec<(SiteId, SiteId)> = Vec::new();
    let mut moved_rounds: Vec<(RoundId, RoundId)> = Vec::new();
    for mut site in incoming.sites {
        let old = site.id.clone();
        match place(&ours.sites, &site) {
            Place::New => {}
            Place::Here(here, log) => {
                moved_sites.push((old, here.id.clone()));
                if log == here.log {
                    continue;
                }
                site = Site { id: here.id.clone(), log };
            }
            Place::Apart => {
                site.id = SiteId::new(fresh());
                moved_sites.push((old, site.id.clone()));
                plan.copies.insert(site.id.to_string());
            }
        }
        plan.records.sites.push(site);
    }
    for mut round in incoming.rounds {
        let old = round.head.id.clone();
        match place(&ours.rounds, &round) {
            Place::New => follow(&mut round.head.site, &moved_sites),
            Place::Here(here, log) => {
                moved_rounds.push((old, here.head.id.clone()));
                if log == here.log {
                    continue;
                }
                round = Round { head: here.head.clone(), log };
            }
            Place::Apart => {
                round.head.id = RoundId::new(fresh());
                moved_rounds.push((old, round.head.id.clone()));
                follow(&mut round.head.site, &moved_sites);
                plan.copies.insert(round.head.id.to_string());
            }
        }
        // Made from the log, which may have changed.
        round.head.digest = None;
        plan.records.rounds.push(round);
    }
    for mut action in incoming.actions {
        match place(&ours.actions, &action) {
            Place::Here(here, log) if log == here.log => continue,
            Place::Here(here, log) => action = Action { log, ..here.clone() },
            place => {
                if matches!(place, Place::Apart) {
                    action.id = ActionId::new(fresh());
                    plan.copies.insert(action.id.to_string());
                }
                follow(&mut action.round, &moved_rounds);
                let rounds = plan.records.rounds.iter().chain(&ours.rounds);
                if let Some(round) = rounds.into_iter().find(|round| round.head.id == action.round) {
                    action.site.clone_from(&round.head.site);
                }
            }
        }
        plan.records.actions.push(action);
    }
    for (old, here) in &moved_rounds {
        theirs.done.extend(theirs.done.get(old.as_str()).copied().map(|done| (here.to_string(), done)));
    }
    plan.gone_on = gone_on(ours, &plan.records, &theirs, &moved_sites);
    plan
}

/// What one side has: sites that are deleted there, and how much was done in rounds and actions.
struct Work {
    deleted: BTreeSet<SiteId>,
    done: BTreeMap<String, usize>,
}

impl Work {
    fn of(records: &Records) -> Self {
        let rounds = records.rounds.iter().map(|r| (r.head.id.to_string(), r.log.entries().len()));
        let actions = records.actions.iter().map(|a| (a.id.to_string(), a.log.entries().len()));
        Self {
            deleted: records.sites.iter().filter(|s| s.deleted().is_some()).map(|s| s.id.clone()).collect(),
            done: rounds.chain(actions).collect(),
        }
    }
}

/// Sites that are deleted in the end by one side alone, which did not have all that the other has about them.
fn gone_on(ours: &Records, plan: &Records, theirs: &Work, moved: &[(SiteId, SiteId)]) -> Vec<SiteId> {
    let here = Work::of(ours);
    let there: BTreeSet<_> = theirs
        .deleted
        .iter()
        .cloned()
        .map(|mut id| {
            follow(&mut id, moved);
            id
        })
        .collect();
    let is_deleted = |id: &SiteId| {
        let site = plan.sites.iter().chain(&ours.sites).find(|site| site.id == *id);
        site.is_some_and(|site| site.deleted().is_some())
    };
    // What comes in is in the plan where it is more than is here.
    let came = |id: &SiteId| {
        let more = |name: &str, log: usize| log > here.done.get(name).copied().unwrap_or(0);
        plan.rounds.iter().any(|r| r.head.site == *id && more(r.head.id.as_str(), r.log.entries().len()))
            || plan.actions.iter().any(|a| a.site == *id && more(a.id.as_str(), a.log.entries().len()))
    };
    // What is here and not there: the log of both is longer than theirs.
    let lacks = |name: &str, log: usize| log > theirs.done.get(name).copied().unwrap_or(0);
    let stayed = |id: &SiteId| {
        let round = |ours: &Round| {
            let both = plan.rounds.iter().find(|r| r.head.id == ours.head.id).unwrap_or(ours);
            lacks(ours.head.id.as_str(), both.log.entries().len())
        };
        let action = |ours: &Action| {
            let both = plan.actions.iter().find(|a| a.id == ours.id).unwrap_or(ours);
            lacks(ours.id.as_str(), both.log.entries().len())
        };
        ours.rounds.iter().filter(|ours| ours.head.site == *id).any(round)
            || ours.actions.iter().filter(|ours| ours.site == *id).any(action)
    };
    let by_us = here.deleted.difference(&there).filter(|id| is_deleted(id) && came(id));
    let by_them = there.difference(&here.deleted).filter(|id| is_deleted(id) && stayed(id));
    by_us.chain(by_them).cloned().collect()
}

/// A record that belongs to another goes with it, whatever that is called here.
fn follow<I: Clone + PartialEq>(id: &mut I, moved: &[(I, I)]) {
    if let Some((_, new)) = moved.iter().find(|(old, _)| old == id) {
        *id = new.clone();
    }
}
