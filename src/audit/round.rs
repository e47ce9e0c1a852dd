//! One inspection of one site: who, when, under which rules, and the log of what was done.

use super::conflict::{Conflict, beside, conflicts, unseen};
use super::digest::Digest;
use super::edit::{Closing, Edit, Field};
use super::id::{DeviceId, GroupId, RoundId, RulesVersion, SiteId};
use super::log::{Entry, Log};
use super::moment::Moment;
use super::observation::Observation;
use super::photo::{PhotoHash, PhotoRef};
use super::spot::{Instance, Spot};
use crate::pack::checklist::Checklist;
use std::collections::{BTreeMap, BTreeSet};

/// What is known of a round without its log. Lists are made from it, so that a thousand sites open at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// Id.
    pub id: RoundId,
    /// Which site.
    pub site: SiteId,
    /// When it began.
    pub started: Moment,
    /// The rules in use when it began.
    pub rules_version: RulesVersion,
    /// Who inspects, if they said.
    pub inspector: Option<String>,
    /// What it is about; empty for the whole checklist, a few spots for a re-check.
    pub scope: Vec<Spot>,
    /// What it had found when it was last stored. Made from the log, never the other way round.
    pub digest: Option<Digest>,
}

/// A round of inspection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Round {
    /// What is known of it without its log.
    pub head: Head,
    /// Everything that was done.
    pub log: Log<Edit>,
}

impl Head {
    /// Whether a spot is part of the round.
    #[must_use]
    pub fn covers(&self, spot: &Spot) -> bool {
        self.scope.is_empty() || self.scope.contains(spot)
    }
}

impl Round {
    /// Adds an edit and gives back the entry to store; `None` for an undo of nothing.
    pub fn append(&mut self, device: &DeviceId, at: Moment, edit: Edit) -> Option<&Entry<Edit>> {
        self.log.append(device, at, edit)
    }

    /// Whether an edit may be made now. A round that has ended stays as it was signed until it is opened again; of two
    /// ends, one may be chosen.
    #[must_use]
    pub fn allows(&self, edit: &Edit) -> bool {
        if self.closing().is_none() {
            return true;
        }
        match edit {
            Edit::Reopen | Edit::Discard => true,
            Edit::Close(_) => conflicts(&self.log).iter().any(|conflict| conflict.field == Field::Closing),
            Edit::Undo { target } => {
                matches!(self.log.meant(target), Some(Edit::Close(_) | Edit::Reopen | Edit::Discard))
            }
            _ => false,
        }
    }

    /// What is known about every spot that was touched, in the order of first touch; empty ones left out.
    #[must_use]
    pub fn observations(&self) -> Vec<Observation> {
        observed(self.log.live())
    }

    /// What is known about one spot.
    #[must_use]
    pub fn observation(&self, spot: &Spot) -> Option<Observation> {
        let mut seen: Option<Observation> = None;
        for entry in self.log.live().filter(|e| e.edit.spot() == Some(spot)) {
            entry.edit.apply(seen.get_or_insert_with(|| Observation::new(spot.clone(), entry.at)), entry.at);
        }
        seen.filter(|o| !o.is_empty())
    }

    /// How many of each repeated thing there are, with their names; only groups that were touched or named.
    #[must_use]
    pub fn instances(&self) -> BTreeMap<GroupId, BTreeMap<Instance, String>> {
        let mut all: BTreeMap<GroupId, BTreeMap<Instance, String>> = BTreeMap::new();
        for entry in self.log.live() {
            if let Edit::Instance { group, number, name } = &entry.edit {
                all.entry(group.clone()).or_default().insert(*number, name.clone());
            }
        }
        all
    }

    /// How it ended, if it has.
    #[must_use]
    pub fn closing(&self) -> Option<&Closing> {
        let last = self.log.live().filter(|e| matches!(e.edit, Edit::Close(_) | Edit::Reopen)).last();
        last.and_then(|entry| match &entry.edit {
            Edit::Close(closing) => Some(closing),
            _ => None,
        })
    }

    /// How it was ended before somebody opened it again; none where that never was.
    #[must_use]
    pub fn closed_before(&self) -> Option<&Closing> {
        self.log
            .live()
            .filter_map(|entry| if let Edit::Close(closing) = &entry.edit { Some(closing) } else { None })
            .last()
    }

    /// When it was ended; none while it goes on.
    #[must_use]
    pub fn ended(&self) -> Option<Moment> {
        let last = self.log.live().filter(|e| matches!(e.edit, Edit::Close(_) | Edit::Reopen)).last();
        last.filter(|entry| matches!(entry.edit, Edit::Close(_))).map(|entry| entry.at)
    }

    /// What was done on other tablets that whoever signed the end could not know of, in the order of the log. It counts,
    /// but it is not covered by the signature.
    #[must_use]
    pub fn unsigned(&self) -> Vec<&Entry<Edit>> {
        let signed = self.signed();
        if signed.is_empty() { Vec::new() } else { unseen(&self.log, &Field::Closing, &signed) }
    }

    /// The ends that were signed as the one that counts. One that is written once more to keep it is none: it knows the
    /// first, and nobody opened the round in between.
    fn signed(&self) -> Vec<&Entry<Edit>> {
        let ends: Vec<_> = self.log.live().filter(|e| matches!(e.edit, Edit::Close(_) | Edit::Reopen)).collect();
        let Some(last) = ends.last().filter(|entry| entry.edit != Edit::Reopen) else { return Vec::new() };
        let was_opened = |end: &Entry<Edit>| ends.iter().any(|e| e.edit == Edit::Reopen && e.knows(&end.id));
        let same: Vec<_> = ends.iter().copied().filter(|e| e.edit == last.edit && !was_opened(e)).collect();
        same.iter().copied().filter(|end| !same.iter().any(|other| end.knows(&other.id))).collect()
    }

    /// Whether it was put aside. Where somebody went on with it elsewhere meanwhile it is not, and a person is asked.
    #[must_use]
    pub fn is_discarded(&self) -> bool {
        self.log.live().any(|e| e.edit == Edit::Discard) && beside(&self.log, &Field::Kept).is_empty()
    }

    /// Photos anywhere in the log, undone and removed ones too, so that an undo can still show them.
    #[must_use]
    pub fn photo_hashes(&self) -> BTreeSet<PhotoHash> {
        self.photos_ever().map(|p| p.hash.clone()).collect()
    }

    /// Photos of the place among them. A drawn signature is none: it shows nobody's home, and without it the end of the
    /// round is no longer signed.
    #[must_use]
    pub fn place_photos(&self) -> BTreeSet<PhotoHash> {
        let added = self.log.entries().iter().filter_map(|entry| match &entry.edit {
            Edit::AddPhoto { photo, .. } => Some(photo.hash.clone()),
            _ => None,
        });
        added.collect()
    }

    /// Every photo that was ever added, oldest first.
    pub fn photos_ever(&self) -> impl Iterator<Item = &PhotoRef> {
        self.log.entries().iter().filter_map(|e| e.edit.added_photo())
    }

    /// When it was last worked on.
    #[must_use]
    pub fn touched(&self) -> Moment {
        self.log.entries().iter().map(|e| e.at).max().unwrap_or(self.head.started)
    }
}

impl Conflict<Field> {
    /// Whether it is about a spot: about what was written there, or about the name of the thing that the spot is at.
    #[must_use]
    pub fn is_about(&self, list: &Checklist, spot: &Spot) -> bool {
        match &self.field {
            Field::Answer(at) | Field::Note(at) | Field::Photo(at, _) | Field::Alt(at, _) => at == spot,
            Field::Instance(group, number) => {
                *number == spot.instance && list.check(&spot.check).is_some_and(|check| check.group == *group)
            }
            Field::Closing | Field::Kept => false,
        }
    }
}

/// What these entries, all of which count, say about every spot they touch, in the order of first touch; empty ones left
/// out.
pub(super) fn observed<'a>(live: impl IntoIterator<Item = &'a Entry<Edit>>) -> Vec<Observation> {
    let mut places: BTreeMap<&Spot, usize> = BTreeMap::new();
    let mut seen: Vec<Observation> = Vec::new();
    for entry in live {
        let Some(spot) = entry.edit.spot() else { continue };
        let place = *places.entry(spot).or_insert_with(|| {
            seen.push(Observation::new(spot.clone(), entry.at));
            seen.len() - 1
        });
        entry.edit.apply(&mut seen[place], entry.at);
    }
    seen.retain(|o| !o.is_empty());
    seen
}
