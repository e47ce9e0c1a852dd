//! Sites, rounds, actions and single edits as JSON text with a schema number; the same text is stored and exchanged.
//!
//! A round is stored as its head and one text per edit, so that saving an answer appends a few bytes; a bundle
//! carries the head with all edits. Reading refuses what it does not fully understand: a newer schema by name,
//! anything else with the place of the fault.

use super::audit_v2::{self, ActionText, EntryText, RoundText, SCHEMA, SiteText};
use super::{DecodeError, audit_v1};
use crate::audit::action::Action;
use crate::audit::edit::Edit;
use crate::audit::id::RoundId;
use crate::audit::log::Entry;
use crate::audit::round::{Head, Round};
use crate::audit::site::Site;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

/// A site with its whole log.
#[must_use]
pub fn encode_site(site: &Site) -> String {
    text(&SiteText::from(site))
}

/// A round with its whole log, and without what is made from it.
#[must_use]
pub fn encode_round(round: &Round) -> String {
    text(&RoundText::from(round))
}

/// A round without its log, for a store that keeps edits apart.
#[must_use]
pub fn encode_head(head: &Head) -> String {
    text(&RoundText::from(head))
}

/// One edit of a round.
#[must_use]
pub fn encode_entry(round: &RoundId, entry: &Entry<Edit>) -> String {
    text(&EntryText::new(round, entry))
}

/// An action with its whole log.
#[must_use]
pub fn encode_action(action: &Action) -> String {
    text(&ActionText::from(action))
}

/// Reads a site.
///
/// # Errors
/// [`DecodeError`] when the text is newer or damaged.
pub fn decode_site(json: &str) -> Result<Site, DecodeError> {
    match schema(json)? {
        audit_v1::SCHEMA => Site::try_from(parse::<audit_v1::SiteText>(json)?),
        _ => Site::try_from(parse::<SiteText>(json)?),
    }
}

/// Reads a round with its log.
///
/// # Errors
/// [`DecodeError`] when the text is newer or damaged.
pub fn decode_round(json: &str) -> Result<Round, DecodeError> {
    match schema(json)? {
        audit_v1::SCHEMA => Round::try_from(parse::<audit_v1::RoundText>(json)?),
        _ => Round::try_from(parse::<RoundText>(json)?),
    }
}

/// Reads the head of a round.
///
/// # Errors
/// [`DecodeError`] when the text is newer or damaged.
pub fn decode_head(json: &str) -> Result<Head, DecodeError> {
    decode_round(json).map(|round| round.head)
}

/// Reads one edit and the round it belongs to.
///
/// # Errors
/// [`DecodeError`] when the text is newer or damaged.
pub fn decode_entry(json: &str) -> Result<(RoundId, Entry<Edit>), DecodeError> {
    match schema(json)? {
        audit_v1::SCHEMA => parse::<audit_v1::EntryText>(json)?.into_entry(),
        _ => parse::<EntryText>(json)?.into_entry(),
    }
}

/// Reads an action.
///
/// # Errors
/// [`DecodeError`] when the text is newer or damaged.
pub fn decode_action(json: &str) -> Result<Action, DecodeError> {
    match schema(json)? {
        audit_v1::SCHEMA => Err(DecodeError::at("schema")),
        _ => Action::try_from(parse::<ActionText>(json)?),
    }
}

/// Puts the edits of a round, in any order, behind its head.
///
/// # Errors
/// [`DecodeError::Damaged`] when an edit is missing or belongs elsewhere.
pub fn assemble(head: Head, edits: Vec<(RoundId, Entry<Edit>)>) -> Result<Round, DecodeError> {
    if edits.iter().any(|(round, _)| *round != head.id) {
        return Err(DecodeError::at("round"));
    }
    audit_v2::around(head, edits.into_iter().map(|(_, entry)| entry).collect())
}

/// The schema of a text; one that this program can read.
fn schema(json: &str) -> Result<u32, DecodeError> {
    #[derive(Deserialize)]
    struct Head {
        schema: u32,
    }
    let head: Head = parse(json)?;
    match head.schema {
        newer if newer > SCHEMA => Err(DecodeError::Newer { schema: newer }),
        0 => Err(DecodeError::at("schema")),
        known => Ok(known),
    }
}

/// Reads a text of this or an older schema whose struct has not changed since.
pub(super) fn read<T: DeserializeOwned>(json: &str) -> Result<T, DecodeError> {
    schema(json)?;
    parse(json)
}

fn parse<T: DeserializeOwned>(json: &str) -> Result<T, DecodeError> {
    serde_json::from_str(json).map_err(|e| DecodeError::json(&e))
}

/// Writes a record. Records are strings and numbers only, which always serialise.
pub(super) fn text<T: Serialize>(record: &T) -> String {
    serde_json::to_string(record).unwrap_or_default()
}
