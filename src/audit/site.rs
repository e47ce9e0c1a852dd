//! A facility that is inspected, and the log of what was said about it.

use super::id::{SiteId, SiteTypeId};
use super::log::{Entry, Log, Seq, Undoable};
use super::moment::Moment;
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
    /// Kind of facility; it decides the checklist.
    pub site_type: SiteTypeId,
    /// What was done to the building; limits differ by it.
    pub build: BuildKind,
    /// Year of building or alteration, if known.
    pub year: Option<u16>,
}

/// One act on a site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SiteEdit {
    /// Entered it.
    Create(SiteFacts),
    /// Wrote its facts anew.
    Change(SiteFacts),
    /// Undid an earlier act.
    Undo {
        /// Which act.
        target: Seq,
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
    fn undo_of(target: Seq) -> Self {
        Self::Undo { target }
    }

    fn undoes(&self) -> Option<Seq> {
        match self {
            Self::Undo { target } => Some(*target),
            _ => None,
        }
    }
}

impl Site {
    /// A site that was just entered.
    #[must_use]
    pub fn create(id: SiteId, at: Moment, facts: SiteFacts) -> Self {
        let mut log = Log::default();
        log.append(at, SiteEdit::Create(facts));
        Self { id, log }
    }

    /// Adds an edit and gives back the entry to store; `None` for an undo of nothing.
    pub fn append(&mut self, at: Moment, edit: SiteEdit) -> Option<&Entry<SiteEdit>> {
        self.log.append(at, edit)
    }

    /// What is known now; `None` when entering it was undone.
    #[must_use]
    pub fn facts(&self) -> Option<&SiteFacts> {
        let mut created = false;
        let mut facts = None;
        for entry in self.log.live() {
            match &entry.edit {
                SiteEdit::Create(said) => {
                    created = true;
                    facts = Some(said);
                }
                SiteEdit::Change(said) => facts = Some(said),
                SiteEdit::Undo { .. } => {}
            }
        }
        facts.filter(|_| created)
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
    /// No name.
    Name,
    /// What was done to the building is not chosen.
    Build,
    /// The year is none, or an impossible one.
    Year(YearError),
}

names!(SiteFault by example {
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
