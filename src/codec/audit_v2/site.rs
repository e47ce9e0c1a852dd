//! A site with its log.

use super::{LineText, SCHEMA, entry_id, lines, log, plain};
use crate::audit::id::{SiteId, SiteTypeId};
use crate::audit::position::{Position, Provenance};
use crate::audit::site::{Site, SiteEdit, SiteFact, SiteFacts};
use crate::codec::DecodeError;
use crate::pack::checklist::BuildKind;
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::codec) struct SiteText {
    schema: u32,
    id: SiteId,
    log: Vec<LineText<SiteEditText>>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
enum SiteEditText {
    Create(SiteFactsText),
    Change(Vec<SiteFactText>),
    Delete,
    Undo { target: String },
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SiteFactsText {
    name: String,
    address: String,
    township: String,
    owner: String,
    site_type: SiteTypeId,
    build: BuildKind,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    year: Option<u16>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    position: Option<PositionText>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
enum SiteFactText {
    Name(String),
    Address(String),
    Township(String),
    Owner(String),
    SiteType(SiteTypeId),
    Build(BuildKind),
    Year(Option<u16>),
    Position(Option<PositionText>),
}

/// Ten-millionths of a degree, WGS 84; accuracy in metres.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct PositionText {
    latitude: i32,
    longitude: i32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    accuracy: Option<u32>,
    provenance: String,
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
        Ok(Self { log: log(text.log, SiteEdit::try_from)?, id: text.id })
    }
}

impl From<&SiteEdit> for SiteEditText {
    fn from(edit: &SiteEdit) -> Self {
        match edit {
            SiteEdit::Create(facts) => Self::Create(facts.clone().into()),
            SiteEdit::Change(facts) => Self::Change(facts.iter().cloned().map(Into::into).collect()),
            SiteEdit::Delete => Self::Delete,
            SiteEdit::Undo { target } => Self::Undo { target: target.to_string() },
        }
    }
}

impl TryFrom<SiteEditText> for SiteEdit {
    type Error = DecodeError;

    fn try_from(text: SiteEditText) -> Result<Self, DecodeError> {
        Ok(match text {
            SiteEditText::Create(facts) => Self::Create(facts.try_into()?),
            SiteEditText::Change(facts) => {
                Self::Change(facts.into_iter().map(SiteFact::try_from).collect::<Result<_, _>>()?)
            }
            SiteEditText::Delete => Self::Delete,
            SiteEditText::Undo { target } => Self::Undo { target: entry_id(&target)? },
        })
    }
}

impl From<SiteFacts> for SiteFactsText {
    fn from(facts: SiteFacts) -> Self {
        let SiteFacts { name, address, township, owner, site_type, build, year, position } = facts;
        Self { name, address, township, owner, site_type, build, year, position: position.map(Into::into) }
    }
}

impl TryFrom<SiteFactsText> for SiteFacts {
    type Error = DecodeError;

    fn try_from(text: SiteFactsText) -> Result<Self, DecodeError> {
        let SiteFactsText { name, address, township, owner, site_type, build, year, position } = text;
        let position = position.map(Position::try_from).transpose()?;
        Ok(Self { name, address, township, owner, site_type, build, year, position })
    }
}

impl From<SiteFact> for SiteFactText {
    fn from(fact: SiteFact) -> Self {
        match fact {
            SiteFact::Name(text) => Self::Name(text),
            SiteFact::Address(text) => Self::Address(text),
            SiteFact::Township(text) => Self::Township(text),
            SiteFact::Owner(text) => Self::Owner(text),
            SiteFact::SiteType(id) => Self::SiteType(id),
            SiteFact::Build(build) => Self::Build(build),
            SiteFact::Year(year) => Self::Year(year),
            SiteFact::Position(position) => Self::Position(position.map(Into::into)),
        }
    }
}

impl TryFrom<SiteFactText> for SiteFact {
    type Error = DecodeError;

    fn try_from(text: SiteFactText) -> Result<Self, DecodeError> {
        Ok(match text {
            SiteFactText::Name(text) => Self::Name(text),
            SiteFactText::Address(text) => Self::Address(text),
            SiteFactText::Township(text) => Self::Township(text),
            SiteFactText::Owner(text) => Self::Owner(text),
            SiteFactText::SiteType(id) => Self::SiteType(id),
            SiteFactText::Build(build) => Self::Build(build),
            SiteFactText::Year(year) => Self::Year(year),
            SiteFactText::Position(position) => Self::Position(position.map(Position::try_from).transpose()?),
        })
    }
}

impl From<Position> for PositionText {
    fn from(position: Position) -> Self {
        let Position { latitude, longitude, accuracy, provenance } = position;
        Self { latitude, longitude, accuracy, provenance: provenance.key().to_owned() }
    }
}

impl TryFrom<PositionText> for Position {
    type Error = DecodeError;

    fn try_from(text: PositionText) -> Result<Self, DecodeError> {
        let PositionText { latitude, longitude, accuracy, provenance } = text;
        let known = Provenance::ALL.into_iter().find(|p| p.key() == provenance);
        let on_earth = latitude.unsigned_abs() <= 900_000_000 && longitude.unsigned_abs() <= 1_800_000_000;
        plain(on_earth, "position")?;
        Ok(Self { latitude, longitude, accuracy, provenance: known.ok_or_else(|| DecodeError::at("provenance"))? })
    }
}
