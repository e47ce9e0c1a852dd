//! A facility that is inspected, and the log of what was said about it.

use super::conflict::{Writes, beside};
use super::id::{DeviceId, SiteId, SiteTypeId};
use super::log::{Entry, EntryId, Log, Undoable};
use super::moment::Moment;
use super::position::Position;
use crate::pack::checklist::BuildKind;

/// What is known about a facility.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SiteFacts {
    /// Name as people know it.
    pub name: String,
    /// Where it is, in words; may be empty.
    pub address: String,
    /// Township or street office it lies in, as people call it; may be empty.
    pub township: String,
    /// Who is responsible for it; may be empty.
    pub owner: String,
    /// Kind of facility; it decides the checklist.
    pub site_type: SiteTypeId,
    /// What was done to the building; limits differ by it.
    pub build: BuildKind,
    /// Year of building or alteration, if known.
    pub year: Option<u16>,
    /// Where it is on the map, if known.
    pub position: Option<Position>,
}

/// One thing that is known about a facility.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SiteFact {
    /// [`SiteFacts::name`].
    Name(String),
    /// [`SiteFacts::address`].
    Address(String),
    /// [`SiteFacts::township`].
    Township(String),
    /// [`SiteFacts::owner`].
    Owner(String),
    /// [`SiteFacts::site_type`].
    SiteType(SiteTypeId),
    /// [`SiteFacts::build`].
    Build(BuildKind),
    /// [`SiteFacts::year`].
    Year(Option<u16>),
    /// [`SiteFacts::position`].
    Position(Option<Position>),
}

/// Name of one thing that is known about a facility; the last is whether it is kept at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SiteField {
    /// [`SiteFact::Name`].
    Name,
    /// [`SiteFact::Address`].
    Address,
    /// [`SiteFact::Township`].
    Township,
    /// [`SiteFact::Owner`].
    Owner,
    /// [`SiteFact::SiteType`].
    SiteType,
    /// [`SiteFact::Build`].
    Build,
    /// [`SiteFact::Year`].
    Year,
    /// [`SiteFact::Position`].
    Position,
    /// Whether the site was put aside.
    Kept,
}

names!(SiteField {
    Name => "name",
    Address => "address",
    Township => "township",
    Owner => "owner",
    SiteType => "site-type",
    Build => "build",
    Year => "year",
    Position => "position",
    Kept => "kept",
});

/// One act on a site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SiteEdit {
    /// Entered it.
    Create(SiteFacts),
    /// Wrote some of its facts anew.
    Change(Vec<SiteFact>),
    /// Put it aside with its rounds; an undo brings it back.
    Delete,
    /// Undid an earlier act.
    Undo {
        /// Which act.
        target: EntryId,
    },
}

/// A facility with everything that was ever said about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Site {
    /// Id.
    pub id: SiteId,
    /// Everything that was done.
    pub log: Log<SiteEdit>,
}

impl Undoable for SiteEdit {
    fn undo_of(target: EntryId) -> Self {
        Self::Undo { target }
    }

    fn undoes(&self) -> Option<&EntryId> {
        match self {
            Self::Undo { target } => Some(target),
            _ => None,
        }
    }
}

impl Writes for SiteEdit {
    type Field = SiteField;

    fn writes(&self) -> Vec<SiteField> {
        match self {
            Self::Create(_) => SiteField::ALL.into_iter().filter(|f| *f != SiteField::Kept).collect(),
            Self::Change(facts) => facts.iter().map(SiteFact::field).collect(),
            Self::Delete => vec![SiteField::Kept],
            Self::Undo { .. } => Vec::new(),
        }
    }

    fn agrees(&self, other: &Self, field: &SiteField) -> bool {
        self.fact(*field) == other.fact(*field)
    }

    fn stops(&self) -> Option<SiteField> {
        (*self == Self::Delete).then_some(SiteField::Kept)
    }

    fn is_work_for(&self, field: &SiteField) -> bool {
        *field == SiteField::Kept && matches!(self, Self::Change(_))
    }
}

impl SiteEdit {
    /// What this says of a field, if it writes it.
    #[must_use]
    pub fn fact(&self, field: SiteField) -> Option<SiteFact> {
        match self {
            Self::Create(facts) => facts.all().into_iter().find(|fact| fact.field() == field),
            Self::Change(facts) => facts.iter().find(|fact| fact.field() == field).cloned(),
            Self::Delete | Self::Undo { .. } => None,
        }
    }
}

impl SiteFact {
    /// Which field it is.
    #[must_use]
    pub fn field(&self) -> SiteField {
        match self {
            Self::Name(_) => SiteField::Name,
            Self::Address(_) => SiteField::Address,
            Self::Township(_) => SiteField::Township,
            Self::Owner(_) => SiteField::Owner,
            Self::SiteType(_) => SiteField::SiteType,
            Self::Build(_) => SiteField::Build,
            Self::Year(_) => SiteField::Year,
            Self::Position(_) => SiteField::Position,
        }
    }
}

impl SiteFacts {
    /// All facts, one by one.
    #[must_use]
    pub fn all(&self) -> Vec<SiteFact> {
        let Self { name, address, township, owner, site_type, build, year, position } = self.clone();
        vec![
            SiteFact::Name(name),
            SiteFact::Address(address),
            SiteFact::Township(township),
            SiteFact::Owner(owner),
            SiteFact::SiteType(site_type),
            SiteFact::Build(build),
            SiteFact::Year(year),
            SiteFact::Position(position),
        ]
    }

    /// What differs from an earlier state.
    #[must_use]
    pub fn since(&self, before: &Self) -> Vec<SiteFact> {
        let before = before.all();
        self.all().into_iter().filter(|fact| !before.contains(fact)).collect()
    }

    /// Writes one fact anew.
    pub fn set(&mut self, fact: SiteFact) {
        match fact {
            SiteFact::Name(name) => self.name = name,
            SiteFact::Address(address) => self.address = address,
            SiteFact::Township(township) => self.township = township,
            SiteFact::Owner(owner) => self.owner = owner,
            SiteFact::SiteType(site_type) => self.site_type = site_type,
            SiteFact::Build(build) => self.build = build,
            SiteFact::Year(year) => self.year = year,
            SiteFact::Position(position) => self.position = position,
        }
    }
}

impl Site {
    /// A site that was just entered.
    #[must_use]
    pub fn create(id: SiteId, device: &DeviceId, at: Moment, facts: SiteFacts) -> Self {
        let mut log = Log::default();
        log.append(device, at, SiteEdit::Create(facts));
        Self { id, log }
    }

    /// Adds an edit and gives back the entry to store; `None` for an undo of nothing.
    pub fn append(&mut self, device: &DeviceId, at: Moment, edit: SiteEdit) -> Option<&Entry<SiteEdit>> {
        self.log.append(device, at, edit)
    }

    /// What is known now; `None` when entering it was undone, or it was deleted.
    #[must_use]
    pub fn facts(&self) -> Option<SiteFacts> {
        if self.deleted().is_some() { None } else { self.told() }
    }

    /// The name it has, or had before it was deleted.
    #[must_use]
    pub fn last_name(&self) -> String {
        self.told().map(|facts| facts.name).unwrap_or_default()
    }

    /// What was said about it, whether or not it was deleted.
    #[must_use]
    pub fn told(&self) -> Option<SiteFacts> {
        let mut facts: Option<SiteFacts> = None;
        for entry in self.log.live() {
            match (&entry.edit, &mut facts) {
                (SiteEdit::Create(said), _) => facts = Some(said.clone()),
                (SiteEdit::Change(said), Some(facts)) => said.iter().cloned().for_each(|fact| facts.set(fact)),
                (SiteEdit::Change(_), None) | (SiteEdit::Delete | SiteEdit::Undo { .. }, _) => {}
            }
        }
        facts
    }

    /// The act that deleted it, unless that was undone or somebody went on with it elsewhere meanwhile: then it stays, and
    /// a person is asked.
    #[must_use]
    pub fn deleted(&self) -> Option<&Entry<SiteEdit>> {
        let deletion = self.log.live().find(|entry| entry.edit == SiteEdit::Delete)?;
        beside(&self.log, &SiteField::Kept).is_empty().then_some(deletion)
    }
}

/// Why a year is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum YearError {
    /// Not four digits.
    NotAYear,
    /// Before anything that still stands, or after the present year.
    OutOfRange,
}

/// What is wrong with a site as typed. The key is the id of its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SiteFault {
    /// What is audited is not chosen.
    Kind,
    /// No name.
    Name,
    /// What was done to the building is not chosen.
    Build,
    /// The year is none, or an impossible one.
    Year(YearError),
    /// The coordinates cannot be read; the field says why.
    Position,
}

names!(SiteFault by example {
    Self::Kind = Self::Kind => "fault-kind",
    Self::Position = Self::Position => "fault-position",
    Self::Name = Self::Name => "fault-name",
    Self::Build = Self::Build => "fault-build",
    Self::Year(YearError::NotAYear) = Self::Year(YearError::NotAYear) => "fault-year-not-a-year",
    Self::Year(YearError::OutOfRange) = Self::Year(YearError::OutOfRange) => "fault-year-out-of-range",
});

/// Reads the year of building; empty text is "not known". The caller says which year it is now.
///
/// # Errors
/// [`YearError`] when the text is no year, or an impossible one.
pub fn parse_year(text: &str, this_year: u16) -> Result<Option<u16>, YearError> {
    use super::decimal::{Decimal, DecimalError};
    let year = match Decimal::parse(text, 0) {
        Err(DecimalError::Empty) => return Ok(None),
        Err(_) => return Err(YearError::NotAYear),
        Ok(year) => u16::try_from(year.thousandths() / 1000).map_err(|_| YearError::NotAYear)?,
    };
    if (1900..=this_year).contains(&year) { Ok(Some(year)) } else { Err(YearError::OutOfRange) }
}
