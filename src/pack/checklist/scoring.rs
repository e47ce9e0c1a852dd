//! The published constants behind scores and dates of re-inspection. They are content: `scoring.toml` of the pack.

use super::Duty;
use crate::audit::judge::Outcome;
use serde::{Deserialize, Serialize};

/// Constants of the score, of re-inspection and of photos.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scoring {
    /// Raised whenever one of the others changes. It is kept beside each score, and reports name it.
    pub version: u32,
    /// How much a check counts, by its duty.
    pub weights: Weights,
    /// Share of the weight, in percent, that has to be decided before there is a score.
    pub enough: u32,
    /// Checks with weight that have to be decided before there is a score.
    pub least: u32,
    /// Months until a check is looked at again, by what it is about.
    pub recheck: Recheck,
    /// Days until something that failed should be put right, unless somebody says otherwise.
    pub due_days: u32,
    /// Days for which photos of homes are kept.
    pub photo_days: u32,
}

/// Weight of a check by its duty. Duties that never fail weigh nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Weights {
    /// A mandatory standard or the law.
    pub mandatory: u32,
    /// A standard that is not mandatory.
    pub standard: u32,
}

/// Months by interval and last outcome.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recheck {
    /// Built dimensions.
    pub structure: Months,
    /// Bars, signs, buttons, devices.
    pub fixture: Months,
    /// What can change any day.
    pub upkeep: Months,
    /// What people or programs do.
    pub service: Months,
}

/// Months until the next look, by the last outcome.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Months {
    /// After a pass.
    pub passed: u32,
    /// After a failure.
    pub failed: u32,
    /// When it could not be decided, or was not looked at.
    pub open: u32,
}

/// How soon a check is looked at again.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Interval {
    /// Built dimensions.
    #[default]
    Structure,
    /// Bars, signs, buttons, devices.
    Fixture,
    /// What can change any day.
    Upkeep,
    /// What people or programs do.
    Service,
}

impl Scoring {
    /// How much a check of such a duty counts.
    #[must_use]
    pub fn weight(&self, duty: Duty) -> u32 {
        match duty {
            Duty::Mandatory => self.weights.mandatory,
            Duty::Standard => self.weights.standard,
            Duty::Advisory | Duty::Reference | Duty::Unread | Duty::Record => 0,
        }
    }

    /// Months until the next look; none when the check does not concern the place.
    #[must_use]
    pub fn months(&self, interval: Interval, outcome: Outcome) -> Option<u32> {
        let months = match interval {
            Interval::Structure => self.recheck.structure,
            Interval::Fixture => self.recheck.fixture,
            Interval::Upkeep => self.recheck.upkeep,
            Interval::Service => self.recheck.service,
        };
        match outcome {
            Outcome::Passed => Some(months.passed),
            Outcome::Failed => Some(months.failed),
            Outcome::CannotTell | Outcome::Untested => Some(months.open),
            Outcome::Inapplicable => None,
        }
    }
}
