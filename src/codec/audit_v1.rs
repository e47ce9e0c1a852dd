//! Record structs of schema 1 and their conversions. Never change them; add `audit_v2` instead.

use super::DecodeError;
use crate::audit::decimal::Decimal;
use crate::audit::edit::Edit;
use crate::audit::id::{CheckId, InstrumentId, PartId, RoundId, RulesVersion, SiteId, SiteTypeId};
use crate::audit::judge::Outcome;
use crate::audit::log::{Entry, Log, LogError, Seq, Undoable};
use crate::audit::moment::Moment;
use crate::audit::observation::{Answer, Method, PartReading, ShownVerdict};
use crate::audit::photo::{PhotoHash, PhotoRef};
use crate::audit::round::Round;
use crate::audit::site::{Site, SiteEdit, SiteFacts};
use crate::pack::checklist::BuildKind;
use serde::{Deserialize, Serialize};

/// Number of this schema.
pub(super) const SCHEMA: u32 = 1;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SiteText {
    schema: u32,
    id: SiteId,
    log: Vec<LineText<SiteEditText>>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RoundText {
    schema: u32,
    id: RoundId,
    site: SiteId,
    started: String,
    rules: RulesVersion,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    inspector: Option<String>,
    log: Vec<LineText<EditText>>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EntryText {
    schema: u32,
    round: RoundId,
    entry: LineText<EditText>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct LineText<E> {
    seq: u32,
    at: String,
    edit: E,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
enum SiteEditText {
    Create(SiteFactsText),
    Change(SiteFactsText),
    Undo { target: u32 },
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SiteFactsText {
    name: String,
    address: String,
    township: String,
    site_type: SiteTypeId,
    build: BuildKind,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    year: Option<u16>,
}

#[derive(Serialize, Deserialize)]
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

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct AnswerEditText {
    check: CheckId,
    answer: AnswerText,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    instrument: Option<InstrumentId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    uncertainty: Option<Decimal>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    shown: Option<ShownText>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
enum AnswerText {
    Reading(Vec<ReadingText>),
    Yes,
    No,
    NoSuchFacility,
    CannotTell,
    NotApplicable,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ReadingText {
    part: PartId,
    value: Decimal,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ShownText {
    outcome: String,
    rules: RulesVersion,
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

impl From<&Site> for SiteText {
    fn from(site: &Site) -> Self {
        Self { schema: SCHEMA, id: site.id.clone(), log: lines(&site.log) }
    }
}

impl TryFrom<SiteText> for Site {
    type Error = DecodeError;

    fn try_from(text: SiteText) -> Result<Self, DecodeError> {
        plain(text.id.is_plain(), "id")?;
        Ok(Self { log: log(text.log, |edit| Ok(SiteEdit::from(edit)))?, id: text.id })
    }
}

impl From<&Round> for RoundText {
    fn from(round: &Round) -> Self {
        Self {
            schema: SCHEMA,
            id: round.id.clone(),
            site: round.site.clone(),
            started: round.started.to_string(),
            rules: round.rules_version.clone(),
            inspector: round.inspector.clone(),
            log: lines(&round.log),
        }
    }
}

impl TryFrom<RoundText> for Round {
    type Error = DecodeError;

    fn try_from(text: RoundText) -> Result<Self, DecodeError> {
        plain(text.id.is_plain(), "id")?;
        plain(text.site.is_plain(), "site")?;
        Ok(Self {
            started: moment(&text.started, "started")?,
            log: log(text.log, Edit::try_from)?,
            id: text.id,
            site: text.site,
            rules_version: text.rules,
            inspector: text.inspector,
        })
    }
}

impl EntryText {
    pub(super) fn new(round: &RoundId, entry: &Entry<Edit>) -> Self {
        Self { schema: SCHEMA, round: round.clone(), entry: line(entry) }
    }

    pub(super) fn into_entry(self) -> Result<(RoundId, Entry<Edit>), DecodeError> {
        plain(self.round.is_plain(), "round")?;
        Ok((self.round, entry(self.entry, &Edit::try_from)?))
    }
}

impl From<&SiteEdit> for SiteEditText {
    fn from(edit: &SiteEdit) -> Self {
        match edit {
            SiteEdit::Create(facts) => Self::Create(facts.into()),
            SiteEdit::Change(facts) => Self::Change(facts.into()),
            SiteEdit::Undo { target } => Self::Undo { target: target.0 },
        }
    }
}

impl From<SiteEditText> for SiteEdit {
    fn from(text: SiteEditText) -> Self {
        match text {
            SiteEditText::Create(facts) => Self::Create(facts.into()),
            SiteEditText::Change(facts) => Self::Change(facts.into()),
            SiteEditText::Undo { target } => Self::Undo { target: Seq(target) },
        }
    }
}

impl From<&SiteFacts> for SiteFactsText {
    fn from(facts: &SiteFacts) -> Self {
        let SiteFacts { name, address, township, site_type, build, year } = facts.clone();
        Self { name, address, township, site_type, build, year }
    }
}

impl From<SiteFactsText> for SiteFacts {
    fn from(text: SiteFactsText) -> Self {
        let SiteFactsText { name, address, township, site_type, build, year } = text;
        Self { name, address, township, site_type, build, year }
    }
}

impl From<&Edit> for EditText {
    fn from(edit: &Edit) -> Self {
        match edit.clone() {
            Edit::Answer { check, answer, method, shown } => Self::Answer(AnswerEditText {
                check,
                answer: answer.into(),
                instrument: method.instrument,
                uncertainty: method.uncertainty,
                shown: shown.map(|s| ShownText { outcome: s.outcome.key().to_owned(), rules: s.rules_version }),
            }),
            Edit::Clear { check } => Self::Clear { check },
            Edit::Note { check, text } => Self::Note { check, text },
            Edit::AddPhoto { check, photo } => Self::AddPhoto { check, photo: photo.into() },
            Edit::RemovePhoto { check, hash } => Self::RemovePhoto { check, hash: hash.to_string() },
            Edit::DescribePhoto { check, hash, alt } => Self::DescribePhoto { check, hash: hash.to_string(), alt },
            Edit::Undo { target } => Self::Undo { target: target.0 },
        }
    }
}

impl TryFrom<EditText> for Edit {
    type Error = DecodeError;

    fn try_from(text: EditText) -> Result<Self, DecodeError> {
        Ok(match text {
            EditText::Answer(AnswerEditText { check, answer, instrument, uncertainty, shown }) => Self::Answer {
                check,
                answer: answer.into(),
                method: Method { instrument, uncertainty },
                shown: shown.map(ShownVerdict::try_from).transpose()?,
            },
            EditText::Clear { check } => Self::Clear { check },
            EditText::Note { check, text } => Self::Note { check, text },
            EditText::AddPhoto { check, photo } => Self::AddPhoto { check, photo: photo.try_into()? },
            EditText::RemovePhoto { check, hash } => Self::RemovePhoto { check, hash: photo_hash(&hash)? },
            EditText::DescribePhoto { check, hash, alt } => {
                Self::DescribePhoto { check, hash: photo_hash(&hash)?, alt }
            }
            EditText::Undo { target } => Self::Undo { target: Seq(target) },
        })
    }
}

impl TryFrom<ShownText> for ShownVerdict {
    type Error = DecodeError;

    fn try_from(text: ShownText) -> Result<Self, DecodeError> {
        let outcome = Outcome::from_key(&text.outcome).ok_or_else(|| DecodeError::at("outcome"))?;
        Ok(Self { outcome, rules_version: text.rules })
    }
}

impl From<Answer> for AnswerText {
    fn from(answer: Answer) -> Self {
        match answer {
            Answer::Reading(readings) => {
                Self::Reading(readings.into_iter().map(|r| ReadingText { part: r.part, value: r.value }).collect())
            }
            Answer::Yes => Self::Yes,
            Answer::No => Self::No,
            Answer::NoSuchFacility => Self::NoSuchFacility,
            Answer::CannotTell => Self::CannotTell,
            Answer::NotApplicable => Self::NotApplicable,
        }
    }
}

impl From<AnswerText> for Answer {
    fn from(text: AnswerText) -> Self {
        match text {
            AnswerText::Reading(readings) => {
                Self::Reading(readings.into_iter().map(|r| PartReading { part: r.part, value: r.value }).collect())
            }
            AnswerText::Yes => Self::Yes,
            AnswerText::No => Self::No,
            AnswerText::NoSuchFacility => Self::NoSuchFacility,
            AnswerText::CannotTell => Self::CannotTell,
            AnswerText::NotApplicable => Self::NotApplicable,
        }
    }
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
    LineText { seq: entry.seq.0, at: entry.at.to_string(), edit: T::from(&entry.edit) }
}

fn log<E: Undoable, T>(
    lines: Vec<LineText<T>>,
    convert: impl Fn(T) -> Result<E, DecodeError>,
) -> Result<Log<E>, DecodeError> {
    let entries = lines.into_iter().map(|l| entry(l, &convert)).collect::<Result<Vec<_>, _>>()?;
    Log::from_entries(entries).map_err(|e| log_fault(&e))
}

fn entry<E, T>(line: LineText<T>, convert: &impl Fn(T) -> Result<E, DecodeError>) -> Result<Entry<E>, DecodeError> {
    Ok(Entry { seq: Seq(line.seq), at: moment(&line.at, "at")?, edit: convert(line.edit)? })
}

/// The place of a fault in the order of edits.
pub(super) fn log_fault(error: &LogError) -> DecodeError {
    match error {
        LogError::Gap(Seq(expected)) => DecodeError::at(format!("edit {expected}")),
        LogError::UndoOfNothing(Seq(at)) => DecodeError::at(format!("edit {at}")),
    }
}

fn moment(text: &str, field: &str) -> Result<Moment, DecodeError> {
    Moment::parse(text).ok_or_else(|| DecodeError::at(field))
}

fn photo_hash(text: &str) -> Result<PhotoHash, DecodeError> {
    PhotoHash::parse(text).ok_or_else(|| DecodeError::at("hash"))
}

fn plain(is_plain: bool, field: &str) -> Result<(), DecodeError> {
    if is_plain { Ok(()) } else { Err(DecodeError::at(field)) }
}
