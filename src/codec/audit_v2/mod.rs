//! Record structs of schema 2 and their conversions: logs that several tablets go on with, things that repeat, ends of
//! rounds, actions, positions. Never change them once they are released; add `audit_v3` instead. Schema 2 is not released
//! yet: `clauses`, `duty`, `gate` and `remark` of a verdict, `differs`, `unsettled`, `scoring`, `checks` and `least` of a
//! digest came to it later, and may be absent.

mod action;
mod answer;
mod round;
mod site;

pub(super) use action::ActionText;
pub(super) use answer::{AnswerText, ShownText};
pub(super) use round::{EntryText, RoundText, around};
pub(super) use site::SiteText;

use super::DecodeError;
use crate::audit::day::Day;
use crate::audit::id::DeviceId;
use crate::audit::log::{Entry, EntryId, Log, LogError, Seen, Undoable};
use crate::audit::moment::Moment;
use crate::audit::photo::{PhotoHash, PhotoRef};
use crate::audit::spot::Spot;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Number of this schema.
pub(super) const SCHEMA: u32 = 2;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct LineText<E> {
    id: String,
    at: String,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    seen: BTreeMap<DeviceId, u32>,
    edit: E,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct PhotoText {
    hash: String,
    alt: String,
    width: u32,
    height: u32,
    bytes: u32,
}

impl From<PhotoRef> for PhotoText {
    fn from(photo: PhotoRef) -> Self {
        let PhotoRef { hash, alt, width, height, bytes } = photo;
        Self { hash: hash.to_string(), alt, width, height, bytes }
    }
}

impl TryFrom<PhotoText> for PhotoRef {
    type Error = DecodeError;

    fn try_from(text: PhotoText) -> Result<Self, DecodeError> {
        let PhotoText { hash, alt, width, height, bytes } = text;
        Ok(Self { hash: photo_hash(&hash)?, alt, width, height, bytes })
    }
}

fn lines<E: Undoable, T: for<'a> From<&'a E>>(log: &Log<E>) -> Vec<LineText<T>> {
    log.entries().iter().map(line).collect()
}

fn line<E, T: for<'a> From<&'a E>>(entry: &Entry<E>) -> LineText<T> {
    LineText {
        id: entry.id.to_string(),
        at: entry.at.to_string(),
        seen: entry.seen.pairs().map(|(device, n)| (device.clone(), n)).collect(),
        edit: T::from(&entry.edit),
    }
}

fn log<E: Undoable, T>(
    lines: Vec<LineText<T>>,
    convert: impl Fn(T) -> Result<E, DecodeError>,
) -> Result<Log<E>, DecodeError> {
    let entries = lines.into_iter().map(|l| entry(l, &convert)).collect::<Result<Vec<_>, _>>()?;
    Log::from_entries(entries).map_err(|e| log_fault(&e))
}

fn entry<E, T>(line: LineText<T>, convert: &impl Fn(T) -> Result<E, DecodeError>) -> Result<Entry<E>, DecodeError> {
    for device in line.seen.keys() {
        plain(device.is_plain(), "seen")?;
    }
    Ok(Entry {
        id: entry_id(&line.id)?,
        at: moment(&line.at, "at")?,
        seen: Seen::new(line.seen),
        edit: convert(line.edit)?,
    })
}

/// The place of a fault in the order of edits.
pub(super) fn log_fault(error: &LogError) -> DecodeError {
    match error {
        LogError::Gap(id) | LogError::UndoOfNothing(id) | LogError::Twice(id) => DecodeError::at(format!("edit {id}")),
    }
}

fn entry_id(text: &str) -> Result<EntryId, DecodeError> {
    EntryId::parse(text).ok_or_else(|| DecodeError::at(format!("edit {text}")))
}

fn spot(text: &str) -> Result<Spot, DecodeError> {
    Spot::parse(text).ok_or_else(|| DecodeError::at("spot"))
}

pub(super) fn moment(text: &str, field: &str) -> Result<Moment, DecodeError> {
    Moment::parse(text).ok_or_else(|| DecodeError::at(field))
}

fn day(text: &str, field: &str) -> Result<Day, DecodeError> {
    Day::parse(text).ok_or_else(|| DecodeError::at(field))
}

pub(super) fn photo_hash(text: &str) -> Result<PhotoHash, DecodeError> {
    PhotoHash::parse(text).ok_or_else(|| DecodeError::at("hash"))
}

pub(super) fn plain(is_plain: bool, field: &str) -> Result<(), DecodeError> {
    if is_plain { Ok(()) } else { Err(DecodeError::at(field)) }
}
