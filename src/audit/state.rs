//! The audit as one value, the events that change it, and the writes that make a change last.
//!
//! `reduce(state, event)` is pure. A change is in the state at once and in `pending` until storage has
//! confirmed it, in order; so a failed save loses nothing, the screen can tell saved from unsaved, and the next
//! save takes along what the last one left behind. Of rounds the heads are always here; a log comes when its round is
//! opened, so that thousands of rounds do not slow down the first page.

use super::action::{Action, ActionEdit, Order};
use super::digest::Digest;
use super::edit::Edit;
use super::id::{ActionId, DeviceId, RoundId, SiteId};
use super::join::Records;
use super::log::{EntryId, FIRST_DEVICE, Log, Undoable};
use super::moment::Moment;
use super::photo::PhotoHash;
use super::round::{Head, Round};
use super::site::{Site, SiteEdit, SiteFacts};
use super::spot::Spot;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Bytes of a photo, shared because they are large.
pub type Bytes = Arc<[u8]>;

/// Everything the audit knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Audit {
    /// This tablet, or rather this browser.
    pub device: DeviceId,
    /// Sites, those put aside too.
    pub sites: BTreeMap<SiteId, Site>,
    /// Heads of the rounds of all sites.
    pub heads: BTreeMap<RoundId, Head>,
    /// Rounds whose logs are here.
    pub rounds: BTreeMap<RoundId, Round>,
    /// What is done about what failed.
    pub actions: BTreeMap<ActionId, Action>,
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
    Head(RoundId),
    /// One edit of a round.
    Entry(RoundId, EntryId),
    /// A whole action.
    Action(ActionId),
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
    /// Storage was read. What has not been saved yet stays beside it.
    Loaded {
        /// Name of this tablet.
        device: DeviceId,
        /// Sites found.
        sites: Vec<Site>,
        /// Heads of rounds found.
        heads: Vec<Head>,
        /// Actions found.
        actions: Vec<Action>,
    },
    /// The log of a round was read.
    RoundRead(Round),
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
    StartRound(Head),
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
    /// A round was put into numbers.
    Digested(RoundId, Digest),
    /// Something that failed is to be put right.
    CreateAction {
        /// Its new id.
        id: ActionId,
        /// The round in which it failed.
        round: RoundId,
        /// Where it failed.
        spot: Spot,
        /// When.
        at: Moment,
        /// What is asked for.
        order: Order,
    },
    /// Something was said or done about it.
    EditAction {
        /// Which action.
        id: ActionId,
        /// When.
        at: Moment,
        /// What was done.
        edit: ActionEdit,
    },
    /// Records came in from a bundle or a list and are already stored.
    Imported(Records),
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

impl Default for Audit {
    fn default() -> Self {
        Self {
            device: DeviceId::new(FIRST_DEVICE),
            sites: BTreeMap::new(),
            heads: BTreeMap::new(),
            rounds: BTreeMap::new(),
            actions: BTreeMap::new(),
            pending: Vec::new(),
            photos: BTreeMap::new(),
            fault: None,
            saved_at: None,
        }
    }
}

impl Audit {
    /// A site that exists, by id.
    #[must_use]
    pub fn site(&self, id: &SiteId) -> Option<(&Site, SiteFacts)> {
        self.sites.get(id).and_then(|s| Some((s, s.facts()?)))
    }

    /// A round whose log is here, by id.
    #[must_use]
    pub fn round(&self, id: &RoundId) -> Option<&Round> {
        self.rounds.get(id)
    }

    /// Heads of a site's rounds, oldest first; those put aside are left out.
    #[must_use]
    pub fn rounds_of(&self, site: &SiteId) -> Vec<&Head> {
        let mut heads: Vec<_> = self.heads.values().filter(|h| h.site == *site && !is_discarded(h)).collect();
        heads.sort_by(|a, b| (a.started, &a.id).cmp(&(b.started, &b.id)));
        heads
    }

    /// Heads of a site's rounds that were put aside.
    #[must_use]
    pub fn discarded(&self, site: &SiteId) -> Vec<&Head> {
        self.heads.values().filter(|h| h.site == *site && is_discarded(h)).collect()
    }

    /// Heads of all rounds by site, oldest first; those put aside are left out.
    #[must_use]
    pub fn rounds_by_site(&self) -> BTreeMap<&SiteId, Vec<&Head>> {
        let mut all: BTreeMap<&SiteId, Vec<&Head>> = BTreeMap::new();
        for head in self.heads.values().filter(|h| !is_discarded(h)) {
            all.entry(&head.site).or_default().push(head);
        }
        all.values_mut().for_each(|heads| heads.sort_by(|a, b| (a.started, &a.id).cmp(&(b.started, &b.id))));
        all
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

fn is_discarded(head: &Head) -> bool {
    head.digest.as_ref().is_some_and(|d| d.is_discarded)
}

/// The state after an event.
#[must_use]
pub fn reduce(mut audit: Audit, event: Event) -> Audit {
    match event {
        Event::Loaded { device, sites, heads, actions } => load(&mut audit, device, sites, heads, actions),
        Event::RoundRead(round) => {
            audit.rounds.entry(round.head.id.clone()).or_insert(round);
        }
        Event::CreateSite { id, at, facts } => {
            audit.pending.push(Write::Site(id.clone()));
            audit.sites.insert(id.clone(), Site::create(id, &audit.device, at, facts));
        }
        Event::EditSite { id, at, edit } => {
            let device = audit.device.clone();
            if audit.sites.get_mut(&id).is_some_and(|s| s.append(&device, at, edit).is_some()) {
                audit.pending.push(Write::Site(id));
            }
        }
        Event::StartRound(head) => {
            audit.pending.push(Write::Head(head.id.clone()));
            audit.heads.insert(head.id.clone(), head.clone());
            audit.rounds.insert(head.id.clone(), Round { head, log: Log::default() });
        }
        Event::Edit { round, at, edit, bytes } => edit_round(&mut audit, round, at, edit, bytes),
        Event::Digested(id, digest) => {
            if let Some(head) = audit.heads.get_mut(&id).filter(|head| head.digest.as_ref() != Some(&digest)) {
                head.digest = Some(digest);
                audit.pending.push(Write::Head(id));
            }
        }
        Event::CreateAction { id, round, spot, at, order } => {
            let Some(site) = audit.heads.get(&round).map(|head| head.site.clone()) else { return audit };
            let mut action = Action { id: id.clone(), site, round, spot, log: Log::default() };
            action.append(&audit.device, at, ActionEdit::Order(order));
            audit.pending.push(Write::Action(id.clone()));
            audit.actions.insert(id, action);
        }
        Event::EditAction { id, at, edit } => {
            let device = audit.device.clone();
            if audit.actions.get_mut(&id).is_some_and(|a| a.append(&device, at, edit).is_some()) {
                audit.pending.push(Write::Action(id));
            }
        }
        Event::Imported(records) => take(&mut audit, records),
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
    let device = audit.device.clone();
    let Some(round) = audit.rounds.get_mut(&id) else { return };
    if !round.allows(&edit) {
        return;
    }
    let photo = edit.added_photo().map(|p| p.hash.clone());
    let Some(entry) = round.append(&device, at, edit).map(|e| e.id.clone()) else { return };
    if let (Some(hash), Some(bytes)) = (photo, bytes) {
        audit.photos.insert(hash.clone(), bytes);
        audit.pending.push(Write::Photo(hash));
    }
    audit.pending.push(Write::Entry(id, entry));
}

/// Takes what an import has stored. Storing takes its time; what was written here meanwhile is still pending and stays.
fn take(audit: &mut Audit, records: Records) {
    // With a round all its entries were stored, those too that were still to be saved; once more they would be refused.
    audit.pending.retain(|write| match write {
        Write::Entry(id, entry) => !records.rounds.iter().any(|r| r.head.id == *id && r.log.get(entry).is_some()),
        _ => true,
    });
    if audit.pending.is_empty() {
        // Nothing is left whose save could take it away.
        audit.fault = None;
    }
    for mut site in records.sites {
        keep(&mut site.log, audit.sites.get(&site.id).map(|ours| &ours.log));
        audit.sites.insert(site.id.clone(), site);
    }
    for mut action in records.actions {
        keep(&mut action.log, audit.actions.get(&action.id).map(|ours| &ours.log));
        audit.actions.insert(action.id.clone(), action);
    }
    for mut round in records.rounds {
        keep(&mut round.log, audit.rounds.get(&round.head.id).map(|ours| &ours.log));
        audit.heads.insert(round.head.id.clone(), round.head.clone());
        audit.rounds.insert(round.head.id.clone(), round);
    }
}

/// What came in was planned on what was here, so the two can be joined.
fn keep<E: Undoable + Clone + PartialEq>(incoming: &mut Log<E>, ours: Option<&Log<E>>) {
    if let Some(Ok(all)) = ours.map(|ours| ours.joined(incoming)) {
        *incoming = all;
    }
}

/// Takes what storage holds; what has not been saved yet stays in place of it.
fn load(audit: &mut Audit, device: DeviceId, sites: Vec<Site>, heads: Vec<Head>, actions: Vec<Action>) {
    let old = std::mem::take(audit);
    audit.device = device;
    audit.sites = sites.into_iter().map(|s| (s.id.clone(), s)).collect();
    audit.heads = heads.into_iter().map(|h| (h.id.clone(), h)).collect();
    audit.actions = actions.into_iter().map(|a| (a.id.clone(), a)).collect();
    audit.photos = old.photos;
    audit.saved_at = old.saved_at;
    for write in &old.pending {
        match write {
            Write::Site(id) => audit.sites.extend(old.sites.get_key_value(id).map(|(k, v)| (k.clone(), v.clone()))),
            Write::Action(id) => {
                audit.actions.extend(old.actions.get_key_value(id).map(|(k, v)| (k.clone(), v.clone())));
            }
            Write::Head(id) | Write::Entry(id, _) => {
                audit.heads.extend(old.heads.get_key_value(id).map(|(k, v)| (k.clone(), v.clone())));
                audit.rounds.extend(old.rounds.get_key_value(id).map(|(k, v)| (k.clone(), v.clone())));
            }
            Write::Photo(_) => {}
        }
    }
    audit.pending = old.pending;
}
