//! A checklist of one kind of facility: what to look at, the limits, and the clause behind each.
//!
//! The same shape is written by hand in `content/*/checks/*.toml` and shipped in `pack.json`. Ids only: the
//! questions, the way to measure and the requirement in words are in `locales/`. [`validate`] finds what serde
//! cannot see; the judging is in [`crate::audit::judge`].

mod validate;

pub use validate::{Problem, validate};

use crate::audit::decimal::Decimal;
use crate::audit::id::{CheckId, GroupId, InstrumentId, PartId, RulesVersion, SiteTypeId, SourceId, UnitId};
use serde::{Deserialize, Serialize};

/// The checks of one kind of facility, in the order of a walk through it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Checklist {
    /// Which kind of facility this is for.
    pub site_type: SiteTypeId,
    /// Changes whenever a limit, a duty or a clause changes.
    pub rules_version: RulesVersion,
    /// Stretches of the walk, in order.
    pub groups: Vec<GroupId>,
    /// What one may measure with.
    #[serde(rename = "instrument")]
    pub instruments: Vec<Instrument>,
    /// The checks.
    #[serde(rename = "check")]
    pub checks: Vec<Check>,
}

/// Something to measure with, or the eye.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Instrument {
    /// Id; its name is in the locales.
    pub id: InstrumentId,
    /// Half-width of what a reading may be off by; absent for the eye.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub uncertainty: Option<Decimal>,
    /// Unit of the uncertainty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<UnitId>,
}

/// One thing to look at or measure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Check {
    /// Id; stable, it is stored in inspections.
    pub id: CheckId,
    /// Where on the walk.
    pub group: GroupId,
    /// What an answer looks like.
    pub kind: CheckKind,
    /// Fine enough to judge this check.
    pub instrument: InstrumentId,
    /// How heavy a miss weighs.
    pub duty: Duty,
    /// Whether the duty is upkeep, which binds an old untouched building as much as a new one.
    #[serde(default, skip_serializing_if = "is_false")]
    pub upkeep: bool,
    /// What is read off; none for yes-no.
    #[serde(default)]
    pub parts: Vec<Part>,
    /// Clauses behind the check.
    pub sources: Vec<SourceRef>,
}

/// One named figure of a check.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// Id; its label is in the locales.
    pub id: PartId,
    /// Unit of the reading and of its limits.
    pub unit: UnitId,
    /// Digits behind the decimal mark that a reading may have.
    pub decimals: u8,
    /// Outside these two a reading is questioned, not refused.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plausible: Option<(Decimal, Decimal)>,
    /// Limits; none when the figure is only recorded.
    #[serde(default)]
    pub limits: Vec<Limit>,
}

/// A figure that a reading is held against.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limit {
    /// Buildings it holds for; empty for all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub build: Vec<BuildKind>,
    /// Not less than.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min: Option<Decimal>,
    /// Not more than.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max: Option<Decimal>,
    /// Exactly, give or take the tolerance.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exact: Option<Decimal>,
    /// Our own published allowance around an exact figure.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tolerance: Option<Decimal>,
}

/// What an answer to a check looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CheckKind {
    /// One or more readings.
    Measure,
    /// Yes passes.
    YesNo,
    /// One or more whole numbers.
    Count,
}

/// How heavy a miss weighs, heaviest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Duty {
    /// A mandatory standard or the law.
    Mandatory,
    /// A standard that is not, or no longer, mandatory.
    Standard,
    /// A recommended figure; never fails.
    Advisory,
    /// A figure whose clause nobody has read; never called unlawful.
    Reference,
}

impl Duty {
    /// All duties, heaviest first.
    pub const ALL: [Self; 4] = [Self::Mandatory, Self::Standard, Self::Advisory, Self::Reference];

    /// Stable key; the word for it is in the locales.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Mandatory => "mandatory",
            Self::Standard => "standard",
            Self::Advisory => "advisory",
            Self::Reference => "reference",
        }
    }
}

/// What was done to the building; limits differ by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BuildKind {
    /// Newly built or extended.
    New,
    /// An older building that was altered.
    Altered,
    /// An older building that nobody touched.
    Existing,
}

impl BuildKind {
    /// All kinds, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::New, Self::Altered, Self::Existing];

    /// Stable key; the word for it is in the locales.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Altered => "altered",
            Self::Existing => "existing",
        }
    }
}

/// A clause behind a check.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SourceRef {
    /// The law or standard.
    pub source: SourceId,
    /// The clause as printed; empty when it is not known.
    #[serde(default)]
    pub clause: String,
    /// How sure we are of it.
    pub certainty: ClauseCertainty,
}

/// How far a clause has been read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ClauseCertainty {
    /// Clause and figure were read.
    Verified,
    /// The clause's number, or a part of its text, is from memory.
    Number,
    /// Nobody has read it.
    Memory,
}

impl ClauseCertainty {
    /// Stable key; the words for it are in the locales.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Verified => "verified",
            Self::Number => "number",
            Self::Memory => "memory",
        }
    }
}

impl Checklist {
    /// A check by id.
    #[must_use]
    pub fn check(&self, id: &CheckId) -> Option<&Check> {
        self.checks.iter().find(|c| c.id == *id)
    }

    /// An instrument by id.
    #[must_use]
    pub fn instrument(&self, id: &InstrumentId) -> Option<&Instrument> {
        self.instruments.iter().find(|i| i.id == *id)
    }
}

impl Limit {
    /// Whether it holds for such a building.
    #[must_use]
    pub fn holds_for(&self, build: BuildKind) -> bool {
        self.build.is_empty() || self.build.contains(&build)
    }

    /// Lowest allowed value, the tolerance of an exact figure included.
    #[must_use]
    pub fn lowest(&self) -> Option<Decimal> {
        self.exact.map(|e| e.minus(self.tolerance.unwrap_or_default())).or(self.min)
    }

    /// Highest allowed value, the tolerance of an exact figure included.
    #[must_use]
    pub fn highest(&self) -> Option<Decimal> {
        self.exact.map(|e| e.plus(self.tolerance.unwrap_or_default())).or(self.max)
    }
}

/// Keeps the usual case out of the data files.
fn is_false(flag: &bool) -> bool {
    !flag
}
