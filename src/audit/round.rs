//! One inspection of one site: who, when, under which rules, and the log of what was done.

use super::edit::Edit;
use super::id::{CheckId, RoundId, RulesVersion, SiteId};
use super::log::{Entry, Log};
use super::moment::Moment;
use super::observation::Observation;
use super::photo::{PhotoHash, PhotoRef};
use std::collections::BTreeSet;

/// A round of inspection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Round {
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
    /// Everything that was done.
    pub log: Log<Edit>,
}

impl Round {
    /// Adds an edit and gives back the entry to store; `None` for an undo of nothing.
    pub fn append(&mut self, at: Moment, edit: Edit) -> Option<&Entry<Edit>> {
        self.log.append(at, edit)
    }

    /// What is known about every check that was touched, in the order of first touch; empty ones left out.
    #[must_use]
    pub fn observations(&self) -> Vec<Observation> {
        let mut seen: Vec<Observation> = Vec::new();
        for entry in self.log.live() {
            let Some(check) = entry.edit.check() else { continue };
            let place = seen.iter().position(|o| o.check == *check).unwrap_or_else(|| {
                seen.push(Observation::new(check.clone(), entry.at));
                seen.len() - 1
            });
            entry.edit.apply(&mut seen[place], entry.at);
        }
        seen.retain(|o| !o.is_empty());
        seen
    }

    /// What is known about one check.
    #[must_use]
    pub fn observation(&self, check: &CheckId) -> Option<Observation> {
        let mut seen: Option<Observation> = None;
        for entry in self.log.live().filter(|e| e.edit.check() == Some(check)) {
            entry.edit.apply(seen.get_or_insert_with(|| Observation::new(check.clone(), entry.at)), entry.at);
        }
        seen.filter(|o| !o.is_empty())
    }

    /// Photos anywhere in the log, undone and removed ones too, so that an undo can still show them.
    #[must_use]
    pub fn photo_hashes(&self) -> BTreeSet<PhotoHash> {
        self.photos_ever().map(|p| p.hash.clone()).collect()
    }

    /// Every photo that was ever added, oldest first.
    pub fn photos_ever(&self) -> impl Iterator<Item = &PhotoRef> {
        self.log.entries().iter().filter_map(|e| e.edit.added_photo())
    }

    /// When it was last worked on.
    #[must_use]
    pub fn touched(&self) -> Moment {
        self.log.entries().last().map_or(self.started, |e| e.at)
    }
}
