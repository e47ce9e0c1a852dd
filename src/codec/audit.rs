//! Sites, rounds and single edits as JSON text with a schema number; the same text is stored and exchanged.
//!
//! A round is stored as its head and one text per edit, so that saving an answer appends a few bytes; a bundle
//! carries the head with all edits. Reading refuses what it does not fully understand: a newer schema by name,
//! anything else with the place of the fault.

use super::DecodeError;
use super::audit_v1::{EntryText, RoundText, SCHEMA, SiteText};
use crate::audit::edit::Edit;
use crate::audit::id::RoundId;
use crate::audit::log::{Entry, Log};
use crate::audit::round::Round;
use crate::audit::site::Site;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

/// A site with its whole log.
#[must_use]
pub fn encode_site(site: &Site) -> String {
    text(&SiteText::from(site))
}

/// A round with its whole log.
#[must_use]
pub fn encode_round(round: &Round) -> String {
    text(&RoundText::from(round))
}

/// A round without its log, for a store that keeps edits apart.
#[must_use]
pub fn encode_round_head(round: &Round) -> String {
    text(&RoundText::from(&Round { log: Log::default(), ..round.clone() }))
}

/// One edit of a round.
#[must_use]
pub fn encode_entry(round: &RoundId, entry: &Entry<Edit>) -> String {
    text(&EntryText::new(round, entry))
}

/// Reads a site.
///
/// # Errors
/// [`DecodeError`] when the text is newer or damaged.
pub fn decode_site(json: &str) -> Result<Site, DecodeError> {
    Site::try_from(read::<SiteText>(json)?)
}

/// Reads a round, or the head of one.
///
/// # Errors
/// [`DecodeError`] when the text is newer or damaged.
pub fn decode_round(json: &str) -> Result<Round, DecodeError> {
    Round::try_from(read::<RoundText>(json)?)
}

/// Reads one edit and the round it belongs to.
///
/// # Errors
/// [`DecodeError`] when the text is newer or damaged.
pub fn decode_entry(json: &str) -> Result<(RoundId, Entry<Edit>), DecodeError> {
    read::<EntryText>(json)?.into_entry()
}

/// Puts the edits of a round, in any order, behind its head.
///
/// # Errors
/// [`DecodeError::Damaged`] when an edit is missing or belongs elsewhere.
pub fn assemble(head: Round, edits: Vec<(RoundId, Entry<Edit>)>) -> Result<Round, DecodeError> {
    if edits.iter().any(|(round, _)| *round != head.id) {
        return Err(DecodeError::at("round"));
    }
    let mut entries: Vec<_> = edits.into_iter().map(|(_, entry)| entry).collect();
    entries.sort_by_key(|e| e.seq);
    let log = Log::from_entries(entries).map_err(|e| super::audit_v1::log_fault(&e))?;
    Ok(Round { log, ..head })
}

/// Reads a text of this or an older schema.
pub(super) fn read<T: DeserializeOwned>(json: &str) -> Result<T, DecodeError> {
    #[derive(Deserialize)]
    struct Head {
        schema: u32,
    }
    let head: Head = serde_json::from_str(json).map_err(|e| DecodeError::json(&e))?;
    if head.schema > SCHEMA {
        return Err(DecodeError::Newer { schema: head.schema });
    }
    if head.schema != SCHEMA {
        return Err(DecodeError::at("schema"));
    }
    serde_json::from_str(json).map_err(|e| DecodeError::json(&e))
}

/// Writes a record. Records are strings and numbers only, which always serialise.
pub(super) fn text<T: Serialize>(record: &T) -> String {
    serde_json::to_string(record).unwrap_or_default()
}
