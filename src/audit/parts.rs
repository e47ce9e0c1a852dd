//! Records cut into parts, each a file of its own: a tablet that takes one in holds all of it in memory.

use super::id::SiteId;
use super::join::Records;
use super::photo::PhotoHash;
use std::collections::{BTreeMap, BTreeSet};

/// What one part holds at most; a site is never cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Most {
    /// Bytes of photos.
    pub bytes: u64,
    /// Sites, rounds, actions and photos together.
    pub entries: usize,
}

/// A tablet that takes a file in holds some three copies of it in memory for a moment; this is meant to leave the cheaper kind room. Ours,
/// not measured on every device.
pub const MOST: Most = Most { bytes: 300_000_000, entries: 20_000 };

/// Sites with everything that hangs on them, in order, as few parts as that gives; one where all fits. What hangs on a
/// site or a round that is not there is left out: nothing would take it in.
#[must_use]
pub fn parts(records: Records, most: Most) -> Vec<Records> {
    let mut rounds: BTreeMap<SiteId, Vec<_>> = BTreeMap::new();
    for round in records.rounds {
        rounds.entry(round.head.site.clone()).or_default().push(round);
    }
    let mut actions: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for action in records.actions {
        actions.entry(action.round.clone()).or_default().push(action);
    }
    let mut all = vec![Records::default()];
    let mut held = Most { bytes: 0, entries: 0 };
    for site in records.sites {
        let own = rounds.remove(&site.id).unwrap_or_default();
        let asked: Vec<_> = own.iter().flat_map(|round| actions.remove(&round.head.id).unwrap_or_default()).collect();
        let photos =
            own.iter().flat_map(|round| round.photos_ever().map(|photo| (&photo.hash, u64::from(photo.bytes))));
        let photos: BTreeMap<&PhotoHash, u64> = photos.collect();
        let size = Most { bytes: photos.values().sum(), entries: 1 + own.len() + asked.len() + photos.len() };
        let is_full = held.bytes + size.bytes > most.bytes || held.entries + size.entries > most.entries;
        if is_full && held.entries > 0 {
            all.push(Records::default());
            held = Most { bytes: 0, entries: 0 };
        }
        held = Most { bytes: held.bytes + size.bytes, entries: held.entries + size.entries };
        if let Some(part) = all.last_mut() {
            part.sites.push(site);
            part.rounds.extend(own);
            part.actions.extend(asked);
        }
    }
    all
}

/// All photos that the rounds of a part name.
#[must_use]
pub fn photos(part: &Records) -> BTreeSet<PhotoHash> {
    part.rounds.iter().flat_map(super::round::Round::photo_hashes).collect()
}
