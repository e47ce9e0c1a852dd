//! Facts: what a person, a family or an employer can be asked.

use super::Expr;
use serde::{Deserialize, Serialize};

/// One thing that can be asked.
#[derive(Clone, Debug, Serialize)]
pub struct Fact {
    /// Stable id, also the key of answers and texts.
    pub id: String,
    /// What an answer looks like.
    pub kind: FactKind,
    /// Values of a choice or multi fact, in the order shown.
    pub values: Vec<String>,
    /// Bits of the values that count as "not known".
    pub unsure: u32,
    /// Value index (choice), bit (multi) or number that counts while the question is hidden.
    pub neutral: i64,
    /// Only a definite false hides the question.
    pub asked_when: Option<Expr>,
    /// Topic the question belongs to.
    pub topic: String,
    /// How delicate it is to ask.
    pub sensitive: Sensitivity,
    /// Asked early, in this order; 0 = not pinned.
    pub pin: u8,
    /// A number is never more than that of this other fact: severe staff are among the disabled staff.
    pub at_most: Option<usize>,
    /// The picture beside its easy words.
    pub symbol: String,
}

/// The type of a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum FactKind {
    /// One of the values.
    Choice,
    /// Some of the values; the value `none` stands alone.
    Multi,
    /// A whole number within the bounds, both included.
    Number(i64, i64),
}

names!(FactKind by example {
    Self::Choice = Self::Choice => "choice",
    Self::Multi = Self::Multi => "multi",
    Self::Number(..) = Self::Number(0, 0) => "number",
});

/// How delicate a question is, from least to most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Sensitivity {
    /// Not at all.
    No,
    /// Hardly.
    Low,
    /// About health or disability.
    Health,
    /// About money.
    Income,
    /// About family hardship.
    Family,
    /// Intimate: asked last, always skippable.
    Intimate,
}

/// A named condition, usable in every other condition.
#[derive(Clone, Debug, Serialize)]
pub struct Derived {
    /// Name as written in conditions.
    pub id: String,
    /// The condition.
    pub is: Expr,
    /// Where `is` holds but may not be relied on, it counts as unsure.
    pub unsure_when: Option<Expr>,
}

impl Fact {
    /// Index of a value by id.
    #[must_use]
    pub fn value(&self, id: &str) -> Option<u8> {
        self.values.iter().position(|v| v == id).and_then(|i| u8::try_from(i).ok())
    }
}
