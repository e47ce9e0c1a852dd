//! The audit as one value, the events that change it, and the writes that make a change last.
//!
//! `reduce(state, event)` is pure. A change is in the state at once and in `pending` until storage has
//! confirmed it, in order; so a failed save loses nothing, the screen can tell saved from unsaved, and the next
//! save takes along what the last one left behind.

use super::edit::Edit;
use super::id::{RoundId, RulesVersion, SiteId};
use super::log::{Entry, Log, Seq, Undoable};
use super::moment::Moment;
use super::photo::PhotoHash;
use super::round::Round;
use super::site::{Site, SiteEdit, SiteFacts};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Bytes of a photo, shared because they are large.
pub type Bytes = Arc<[u8]>;

/// Everything the audit knows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Audit {
    /// Sites, undone ones too.
    pub sites: Vec<Site>,
    /// Rounds of all sites.
    pub rounds: Vec<Round>,
    /// What storage has not confirmed yet, oldest first.
    pub pending: Vec<Write>,
    /// Bytes of photos among the pending writes.
    pub photos: BTreeMap<PhotoHash, Bytes>,
    /// What went wrong with the last save; none once one succeeds.
    pub fault: Option<Fault>,
    /// When storage last confirmed a save.
    pub saved_at: Option<Moment>,
}

/// Something to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Write {
    /// A whole site.
    Site(SiteId),
    /// A round without its edits.
    Round(RoundId),
    /// One edit of a round.
    Entry(RoundId, Seq),
    /// The bytes of a photo.
    Photo(PhotoHash),
}

/// Why a save did not go through. The key is the id of its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// No room left on the device.
    Full,
    /// The store is closed, refused or broken.
    Lost,
    /// Another window has written to the same round.
    Conflict,
    /// The records are of a newer version of the program; nothing is written.
    Newer,
}

names!(Fault { Full => "fault-full", Lost => "fault-lost", Conflict => "fault-conflict", Newer => "fault-newer" });

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// Storage was read, at the start or after a conflict.
    Loaded {
        /// Sites found.
        sites: Vec<Site>,
        /// Rounds found.
        rounds: Vec<Round>,
    },
    /// A site was entered.
    CreateSite {
        /// Its new id.
        id: SiteId,
        /// When.
        at: Moment,
        /// What was said.
        facts: SiteFacts,
    },
    /// A site was changed, or a change of it undone.
    EditSite {
        /// Which site.
        id: SiteId,
        /// When.
        at: Moment,
        /// What was done.
        edit: SiteEdit,
    },
    /// A round was begun.
    StartRound {
        /// Its new id.
        id: RoundId,
        /// Which site.
        site: SiteId,
        /// When.
        at: Moment,
        /// The rules in use.
        rules_version: RulesVersion,
        /// Who inspects.
        inspector: Option<String>,
    },
    /// Something was done in a round. A photo's bytes come along with the edit that adds it.
    Edit {
        /// Which round.
        round: RoundId,
        /// When.
        at: Moment,
        /// What was done.
        edit: Edit,
        /// The bytes of an added photo.
        bytes: Option<Bytes>,
    },
    /// Records came in from a bundle and are already stored.
    Imported {
        /// Sites, new or longer than ours.
        sites: Vec<Site>,
        /// Rounds, new or longer than ours.
        rounds: Vec<Round>,
    },
    /// Storage confirmed the oldest `count` pending writes.
    Saved {
        /// How many.
        count: usize,
        /// When.
        at: Moment,
    },
    /// Storage refused.
    SaveFailed(Fault),
}

impl Audit {
    /// A site that exists, by id.
    #[must_use]
    pub fn site(&self, id: &SiteId) -> Option<(&Site, &SiteFacts)> {
        self.sites.iter().find(|s| s.id == *id).and_then(|s| Some((s, s.facts()?)))
    }

    /// A round by id.
    #[must_use]
    pub fn round(&self, id: &RoundId) -> Option<&Round> {
        self.rounds.iter().find(|r| r.id == *id)
    }

    /// Rounds of a site, oldest first.
    #[must_use]
    pub fn rounds_of(&self, site: &SiteId) -> Vec<&Round> {
        let mut rounds: Vec<_> = self.rounds.iter().filter(|r| r.site == *site).collect();
        rounds.sort_by(|a, b| (a.started, &a.id).cmp(&(b.started, &b.id)));
        rounds
    }

    /// Whether storage has confirmed everything.
    #[must_use]
    pub fn is_saved(&self) -> bool {
        self.pending.is_empty()
    }

    /// Whether storage has confirmed a photo's bytes.
    #[must_use]
    pub fn is_photo_saved(&self, hash: &PhotoHash) -> bool {
        !self.pending.contains(&Write::Photo(hash.clone()))
    }
}

/// The state after an event.
#[must_use]
pub fn reduce(mut audit: Audit, event: Event) -> Audit {
    match event {
        Event::Loaded { sites, rounds } => load(&mut audit, sites, rounds),
        Event::CreateSite { id, at, facts } => {
            audit.pending.push(Write::Site(id.clone()));
            audit.sites.push(Site::create(id, at, facts));
        }
        Event::EditSite { id, at, edit } => {
            let site = audit.sites.iter_mut().find(|s| s.id == id);
            if site.is_some_and(|s| s.append(at, edit).is_some()) {
                audit.pending.push(Write::Site(id));
            }
        }
        Event::StartRound { id, site, at, rules_version, inspector } => {
            audit.pending.push(Write::Round(id.clone()));
            audit.rounds.push(Round { id, site, started: at, rules_version, inspector, log: Log::default() });
        }
        Event::Edit { round, at, edit, bytes } => edit_round(&mut audit, round, at, edit, bytes),
        Event::Imported { sites, rounds } => {
            audit.sites.retain(|s| !sites.iter().any(|i| i.id == s.id));
            audit.rounds.retain(|r| !rounds.iter().any(|i| i.id == r.id));
            audit.sites.extend(sites);
            audit.rounds.extend(rounds);
        }
        Event::Saved { count, at } => {
            for write in audit.pending.drain(..count.min(audit.pending.len())) {
                if let Write::Photo(hash) = write {
                    audit.photos.remove(&hash);
                }
            }
            audit.fault = None;
            audit.saved_at = Some(at);
        }
        Event::SaveFailed(fault) => audit.fault = Some(fault),
    }
    audit
}

fn edit_round(audit: &mut Audit, id: RoundId, at: Moment, edit: Edit, bytes: Option<Bytes>) {
    let Some(round) = audit.rounds.iter_mut().find(|r| r.id == id) else { return };
    let photo = edit.added_photo().map(|p| p.hash.clone());
    let Some(seq) = round.append(at, edit).map(|e| e.seq) else { return };
    if let (Some(hash), Some(bytes)) = (photo, bytes) {
        audit.photos.insert(hash.clone(), bytes);
        audit.pending.push(Write::Photo(hash));
    }
    audit.pending.push(Write::Entry(id, seq));
}

/// Takes what storage holds and puts what is not stored yet behind it, with new numbers.
fn load(audit: &mut Audit, sites: Vec<Site>, rounds: Vec<Round>) {
    let old = std::mem::take(audit);
    audit.sites = sites;
    audit.rounds = rounds;
    audit.photos = old.photos;
    audit.saved_at = old.saved_at;
    let mut renumbered: Vec<(RoundId, Seq, Seq)> = Vec::new();
    for write in old.pending {
        match &write {
            Write::Site(id) => {
                let ours = old.sites.iter().find(|s| s.id == *id).cloned();
                audit.sites.retain(|s| s.id != *id);
                audit.sites.extend(ours);
            }
            Write::Round(id) if audit.round(id).is_none() => {
                let ours = old.rounds.iter().find(|r| r.id == *id);
                audit.rounds.extend(ours.map(|r| Round { log: Log::default(), ..r.clone() }));
            }
            Write::Entry(id, seq) => {
                let entry = old.rounds.iter().find(|r| r.id == *id).and_then(|r| entry_at(&r.log, *seq));
                let round = audit.rounds.iter_mut().find(|r| r.id == *id);
                let (Some(entry), Some(round)) = (entry, round) else { continue };
                let edit = retarget(&entry.edit, id, &renumbered);
                if let Some(new) = round.append(entry.at, edit).map(|e| e.seq) {
                    renumbered.push((id.clone(), *seq, new));
                    audit.pending.push(Write::Entry(id.clone(), new));
                }
                continue;
            }
            _ => {}
        }
        audit.pending.push(write);
    }
}

/// An undo of an unsaved act follows that act to its new number.
fn retarget(edit: &Edit, round: &RoundId, renumbered: &[(RoundId, Seq, Seq)]) -> Edit {
    let new = edit.undoes().and_then(|t| renumbered.iter().find(|(r, old, _)| r == round && *old == t));
    new.map_or_else(|| edit.clone(), |(_, _, new)| Edit::undo_of(*new))
}

fn entry_at(log: &Log<Edit>, seq: Seq) -> Option<&Entry<Edit>> {
    log.entries().iter().find(|e| e.seq == seq)
}
