//! What a reading is held against: a figure, or a figure that grows with another one.

use super::BuildKind;
use crate::audit::decimal::Decimal;
use crate::audit::id::PartId;
use serde::{Deserialize, Serialize};

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
    /// Not less than what another figure of the check calls for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scale: Option<Scale>,
}

/// A least figure that depends on another figure of the same check: so many places for so many seats.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scale {
    /// The other figure.
    pub by: PartId,
    /// What holds from where on, the smallest `from` first.
    pub steps: Vec<Step>,
}

/// What a scale calls for from one figure on, until the next step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// The first figure it holds for.
    pub from: Decimal,
    /// At least this much.
    #[serde(default)]
    pub min: Decimal,
    /// At least this share of the other figure, rounded up to a whole number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub percent: Option<Decimal>,
    /// One more for each begun `each` beyond `beyond`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub each: Option<Decimal>,
    /// Where counting by `each` begins.
    #[serde(default)]
    pub beyond: Decimal,
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

impl Scale {
    /// What is called for beside such a figure; none below the first step.
    #[must_use]
    pub fn needed(&self, other: Decimal) -> Option<Decimal> {
        self.steps.iter().rev().find(|step| step.from <= other).map(|step| step.needed(other))
    }
}

impl Step {
    fn needed(&self, other: Decimal) -> Decimal {
        const ONE: i64 = 1000;
        let other = i128::from(other.thousandths());
        let share = self.percent.map_or(0, |p| up(other * i128::from(p.thousandths()), 100 * ONE * ONE));
        let more = self
            .each
            .filter(|e| e.thousandths() > 0)
            .map_or(0, |each| up((other - i128::from(self.beyond.thousandths())).max(0), each.thousandths()));
        let least = self.min.max(Decimal::from_thousandths(share.saturating_mul(ONE)));
        least.plus(Decimal::from_thousandths(more.saturating_mul(ONE)))
    }
}

/// A quotient rounded up to a whole number.
fn up(amount: i128, by: i64) -> i64 {
    i64::try_from((amount + i128::from(by) - 1).div_euclid(i128::from(by))).unwrap_or(i64::MAX)
}
