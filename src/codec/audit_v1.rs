//! Record structs of schema 1, which is read and no longer written: one tablet, edits numbered from 1. Its logs become
//! logs of the tablet [`FIRST_DEVICE`]. Never change them.

use super::DecodeError;
use super::audit_v2::{AnswerText, ShownText, log_fault, moment, photo_hash, plain};
use crate::audit::decimal::Decimal;
use crate::audit::edit::Edit;
use crate::audit::id::{CheckId, DeviceId, InstrumentId, RoundId, RulesVersion, SiteId, SiteTypeId};
use crate::audit::log::{Entry, EntryId, FIRST_DEVICE, Log, Seen, Undoable};
use crate::audit::observation::{Method, ShownVerdict};
use crate::audit::photo::PhotoRef;
use crate::audit::round::{Head, Round};
use crate::audit::site::{Site, SiteEdit, SiteFacts};
use crate::audit::spot::Spot;
use crate::pack::checklist::BuildKind;
use serde::Deserialize;

/// Number of this schema.
pub(super) const SCHEMA: u32 = 1;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SiteText {
    #[serde(rename = "schema")]
    _schema: u32,
    id: SiteId,
    log: Vec<LineText<SiteEditText>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RoundText {
    #[serde(rename = "schema")]
    _schema: u32,
    id: RoundId,
    site: SiteId,
    started: String,
    rules: RulesVersion,
    #[serde(default)]
    inspector: Option<String>,
    log: Vec<LineText<EditText>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EntryText {
    #[serde(rename = "schema")]
    _schema: u32,
    round: RoundId,
    entry: LineText<EditText>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LineText<E> {
    seq: u32,
    at: String,
    edit: E,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
enum SiteEditText {
    Create(SiteFactsText),
    Change(SiteFactsText),
    Undo { target: u32 },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SiteFactsText {
    name: String,
    address: String,
    township: String,
    site_type: SiteTypeId,
    build: BuildKind,
    #[serde(default)]
    year: Option<u16>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
enum EditText {
    Answer(AnswerEditText),
    Clear { check: CheckId },
    Note { check: CheckId, text: String },
    AddPhoto { check: CheckId, photo: PhotoText },
    RemovePhoto { check: CheckId, hash: String },
    DescribePhoto { check: CheckId, hash: String, alt: String },
    Undo { target: u32 },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AnswerEditText {
    check: CheckId,
    answer: AnswerText,
    #[serde(default)]
    instrument: Option<InstrumentId>,
    #[serde(default)]
    uncertainty: Option<Decimal>,
    #[serde(default)]
    shown: Option<ShownText>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PhotoText {
    hash: String,
    alt: String,
    width: u32,
    height: u32,
    bytes: u32,
}

impl TryFrom<SiteText> for Site {
    type Error = DecodeError;

    fn try_from(text: SiteText) -> Result<Self, DecodeError> {
        plain(text.id.is_plain(), "id")?;
        Ok(Self { log: log(text.log, |edit| Ok(SiteEdit::from(edit)))?, id: text.id })
    }
}

impl TryFrom<RoundText> for Round {
    type Error = DecodeError;

    fn try_from(text: RoundText) -> Result<Self, DecodeError> {
        plain(text.id.is_plain(), "id")?;
        plain(text.site.is_plain(), "site")?;
        let head = Head {
            started: moment(&text.started, "started")?,
            id: text.id,
            site: text.site,
            rules_version: text.rules,
            inspector: text.inspector,
            scope: Vec::new(),
            digest: None,
        };
        Ok(Self { head, log: log(text.log, Edit::try_from)? })
    }
}

impl EntryText {
    pub(super) fn into_entry(self) -> Result<(RoundId, Entry<Edit>), DecodeError> {
        plain(self.round.is_plain(), "round")?;
        Ok((self.round, entry(self.entry, &Edit::try_from)?))
    }
}

impl From<SiteEditText> for SiteEdit {
    fn from(text: SiteEditText) -> Self {
        match text {
            SiteEditText::Create(facts) => Self::Create(facts.into()),
            SiteEditText::Change(facts) => Self::Change(SiteFacts::from(facts).all()),
            SiteEditText::Undo { target } => Self::undo_of(named(target)),
        }
    }
}

impl From<SiteFactsText> for SiteFacts {
    fn from(text: SiteFactsText) -> Self {
        let SiteFactsText { name, address, township, site_type, build, year } = text;
        Self { name, address, township, owner: String::new(), site_type, build, year, position: None }
    }
}

impl TryFrom<EditText> for Edit {
    type Error = DecodeError;

    fn try_from(text: EditText) -> Result<Self, DecodeError> {
        Ok(match text {
            EditText::Answer(AnswerEditText { check, answer, instrument, uncertainty, shown }) => Self::Answer {
                spot: spot(check)?,
                answer: answer.into(),
                method: Method { instrument, uncertainty },
                shown: shown.map(ShownVerdict::try_from).transpose()?,
            },
            EditText::Clear { check } => Self::Clear { spot: spot(check)? },
            EditText::Note { check, text } => Self::Note { spot: spot(check)?, text },
            EditText::AddPhoto { check, photo } => Self::AddPhoto { spot: spot(check)?, photo: photo.try_into()? },
            EditText::RemovePhoto { check, hash } => Self::RemovePhoto { spot: spot(check)?, hash: photo_hash(&hash)? },
            EditText::DescribePhoto { check, hash, alt } => {
                Self::DescribePhoto { spot: spot(check)?, hash: photo_hash(&hash)?, alt }
            }
            EditText::Undo { target } => {
                plain(target > 0, "target")?;
                Self::undo_of(named(target))
            }
        })
    }
}

impl TryFrom<PhotoText> for PhotoRef {
    type Error = DecodeError;

    fn try_from(text: PhotoText) -> Result<Self, DecodeError> {
        let PhotoText { hash, alt, width, height, bytes } = text;
        Ok(Self { hash: photo_hash(&hash)?, alt, width, height, bytes })
    }
}

/// Ids of checks were free then; one that reads as a check and its instance, or as no id at all, cannot be kept.
fn spot(check: CheckId) -> Result<Spot, DecodeError> {
    let spot = Spot::first(check);
    plain(Spot::parse(&spot.to_string()).as_ref() == Some(&spot), "check")?;
    Ok(spot)
}

fn named(n: u32) -> EntryId {
    EntryId { device: DeviceId::new(FIRST_DEVICE), n }
}

fn log<E: Undoable, T>(
    lines: Vec<LineText<T>>,
    convert: impl Fn(T) -> Result<E, DecodeError>,
) -> Result<Log<E>, DecodeError> {
    let entries = lines.into_iter().map(|l| entry(l, &convert)).collect::<Result<Vec<_>, _>>()?;
    Log::from_entries(entries).map_err(|e| log_fault(&e))
}

fn entry<E, T>(line: LineText<T>, convert: &impl Fn(T) -> Result<E, DecodeError>) -> Result<Entry<E>, DecodeError> {
    plain(line.seq > 0, "seq")?;
    let at = moment(&line.at, "at")?;
    Ok(Entry { id: named(line.seq), at, seen: Seen::default(), edit: convert(line.edit)? })
}
