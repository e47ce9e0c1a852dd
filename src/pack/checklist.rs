//! A checklist of one kind of facility: what to look at, the limits, and the clause behind each.
//!
//! The same shape is written by hand in `content/*/checks/*.toml` and shipped in `pack.json`. Ids only: the
//! questions, the way to measure and the requirement in words are in `locales/`. [`validate`] finds what serde
//! cannot see; the judging is in [`crate::audit::judge`].

mod limit;
mod scoring;
mod validate;

pub use limit::{Limit, Scale, Step};
pub use scoring::{Interval, Months, Recheck, Scoring, Weights};
pub use validate::{Problem, validate};

use crate::audit::decimal::Decimal;
use crate::audit::id::{CheckId, DefectId, GroupId, InstrumentId, PartId, RulesVersion, SiteTypeId, SourceId, UnitId};
use serde::{Deserialize, Serialize};

/// The checks of one kind of facility, in the order of a walk through it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Checklist {
    /// Which kind of facility this is for.
    pub site_type: SiteTypeId,
    /// Changes whenever a limit, a duty or a clause changes.
    pub rules_version: RulesVersion,
    /// Items of the plan's box 9 that this kind of facility belongs to.
    pub column9: Vec<u8>,
    /// Whether such places are somebody's home: their photos are kept for some days only.
    #[serde(default, skip_serializing_if = "is_false")]
    pub private: bool,
    /// Stretches of the walk, in order.
    #[serde(rename = "group")]
    pub groups: Vec<Group>,
    /// What one may measure with: the pack's common instruments that fit a part of this list. Not written by hand.
    #[serde(rename = "instrument", default)]
    pub instruments: Vec<Instrument>,
    /// The checks.
    #[serde(rename = "check")]
    pub checks: Vec<Check>,
    /// What an inspector sees at first glance, as a second way in.
    #[serde(rename = "defect", default, skip_serializing_if = "Vec::is_empty")]
    pub defects: Vec<Defect>,
}

/// A stretch of the walk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// Id; its name is in the locales.
    pub id: GroupId,
    /// Whether one site commonly has several of the thing, such as doors: each is then an instance of its own.
    #[serde(default, skip_serializing_if = "is_false")]
    pub repeats: bool,
}

/// Something wrong that is recognised before anything is measured, and the checks that settle it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Defect {
    /// Id; its words are in the locales.
    pub id: DefectId,
    /// One to three checks, the first one first.
    pub checks: Vec<CheckId>,
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
    /// Whether missing it means that somebody cannot use the place at all; such checks come before any score.
    #[serde(default, skip_serializing_if = "is_false")]
    pub gate: bool,
    /// Whether the duty is upkeep, which binds an old untouched building as much as a new one.
    #[serde(default, skip_serializing_if = "is_false")]
    pub upkeep: bool,
    /// How soon it is looked at again.
    #[serde(default)]
    pub interval: Interval,
    /// Buildings it concerns; empty for all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub build: Vec<BuildKind>,
    /// A line drawing that shows where to measure, see `public/drawings.svg`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub drawing: Option<String>,
    /// Rules of axe-core whose violations speak against a pass.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub axe: Vec<String>,
    /// One figure held against another.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub relation: Option<Relation>,
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

/// One figure of a check held against another: a landing at least as wide as its ramp.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Relation {
    /// The figure that is judged.
    pub part: PartId,
    /// The figure that it must reach.
    pub at_least: PartId,
    /// What it must reach even where the other figure is smaller; zero where the clause names none.
    #[serde(default)]
    pub floor: Decimal,
    /// Our own published allowance.
    #[serde(default)]
    pub tolerance: Decimal,
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
    /// A figure that was read and binds nobody here, such as a foreign standard; never fails.
    Reference,
    /// A figure whose clause nobody has read; never fails.
    Unread,
    /// A duty to be met step by step, or none at all: what is seen is recorded and never judged.
    Record,
}

names!(Duty {
    Mandatory => "mandatory",
    Standard => "standard",
    Advisory => "advisory",
    Reference => "reference",
    Unread => "unread",
    Record => "record",
});

impl Duty {
    /// Whether a miss is called a failure.
    #[must_use]
    pub fn binds(self) -> bool {
        matches!(self, Self::Mandatory | Self::Standard)
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

// In the order they are offered.
names!(BuildKind { New => "new", Altered => "altered", Existing => "existing" });

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

    /// Checks that concern such a building, in their order.
    pub fn checks_for(&self, build: BuildKind) -> impl Iterator<Item = &Check> {
        self.checks.iter().filter(move |c| c.concerns(build))
    }

    /// Whether a site may have several of what a group is about.
    #[must_use]
    pub fn repeats(&self, group: &GroupId) -> bool {
        self.groups.iter().any(|g| g.id == *group && g.repeats)
    }

    /// An instrument by id.
    #[must_use]
    pub fn instrument(&self, id: &InstrumentId) -> Option<&Instrument> {
        self.instruments.iter().find(|i| i.id == *id)
    }

    /// What a check may be measured with: what it asks for, and whatever else measures in its unit. A share in percent
    /// is counted and asks for no instrument with a unit; a level for slopes does not fit it.
    pub fn fitting(&self, check: &Check) -> impl Iterator<Item = &Instrument> {
        let own = self.instrument(&check.instrument).and_then(|i| i.unit.clone());
        let unit = own.filter(|own| check.parts.first().is_some_and(|part| part.unit == *own));
        let asked = check.instrument.clone();
        self.instruments.iter().filter(move |i| i.id == asked || (unit.is_some() && i.unit == unit))
    }
}

impl Check {
    /// Whether it concerns such a building.
    #[must_use]
    pub fn concerns(&self, build: BuildKind) -> bool {
        self.build.is_empty() || self.build.contains(&build)
    }

    /// A part by id.
    #[must_use]
    pub fn part(&self, id: &PartId) -> Option<&Part> {
        self.parts.iter().find(|p| p.id == *id)
    }
}

/// Keeps the usual case out of the data files.
fn is_false(flag: &bool) -> bool {
    !flag
}
