//! What the plan says beyond the rows: its targets, the readings used where it slips, and its outline.

use serde::{Deserialize, Serialize};

/// The plan as a whole.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Plan {
    /// Its targets, in its order.
    pub indicators: Vec<Indicator>,
    /// Where it contradicts itself, slips or leaves a word open.
    pub readings: Vec<PlanReading>,
    /// What there is in it, for the trace. Not shipped: only the compiler and its checks need it.
    #[serde(skip)]
    pub outline: Outline,
}

/// A target of the district. Never a person's right.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Indicator {
    /// Stable id.
    pub id: String,
    /// Place in the plan, such as `box 1-3`.
    pub place: String,
    /// The figure as the plan prints it (`100`, `>90`), or an id where it gives none.
    pub target: String,
    /// percent, people or percent-a-year.
    pub unit: String,
    /// How much the plan binds itself to it.
    pub kind: TargetKind,
    /// Rows it concerns.
    pub rows: Vec<String>,
    /// Whether a row page shows it: only where it tells a person something.
    pub show: bool,
}

/// How much the plan binds itself to a target.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum TargetKind {
    /// It has to be reached.
    Binding,
    /// It is hoped for.
    Expected,
}

/// A passage that can be read in more than one way; which way is taken, and why, are texts.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanReading {
    /// Stable id.
    pub id: String,
    /// Places and tasks. None: the plan as a whole.
    pub places: Vec<String>,
    /// Rows that follow this reading. None: the plan as a whole.
    pub rows: Vec<String>,
}

/// What there is in the plan to be traced.
#[derive(Clone, Debug, Default)]
pub struct Outline {
    /// Passages, in order, such as `3.1 P5`.
    pub passages: Vec<String>,
    /// Boxes: number, and how many numbered items.
    pub boxes: Vec<(u8, u8)>,
    /// What is nobody's benefit, wholly or in part.
    pub nobody: Vec<Nobody>,
}

/// A passage, item or task with nothing in it for anybody to apply for.
#[derive(Clone, Debug)]
pub struct Nobody {
    /// Place or task.
    pub at: String,
    /// Id of the reason.
    pub why: String,
    /// Rows cover the rest of it.
    pub part: bool,
}

impl Plan {
    /// The targets that a row's page shows.
    pub fn targets_of<'p>(&'p self, row: &'p str) -> impl Iterator<Item = &'p Indicator> {
        self.indicators.iter().filter(move |i| i.show && i.rows.iter().any(|r| r == row))
    }

    /// The readings that a row follows; those of the plan as a whole left out.
    pub fn readings_of<'p>(&'p self, row: &'p str) -> impl Iterator<Item = &'p PlanReading> {
        self.readings.iter().filter(move |r| r.rows.iter().any(|other| other == row))
    }
}

impl Outline {
    /// The items of a box as places.
    pub fn items(number: u8, items: u8) -> impl Iterator<Item = String> {
        (1..=items).map(move |item| format!("box {number}-{item}"))
    }

    /// Every passage and every item of a box, in order.
    pub fn places(&self) -> impl Iterator<Item = String> {
        self.passages.iter().cloned().chain(self.boxes.iter().flat_map(|(number, items)| Self::items(*number, *items)))
    }

    /// Why a place or task is nobody's benefit.
    #[must_use]
    pub fn nobody(&self, at: &str) -> Option<&Nobody> {
        self.nobody.iter().find(|n| n.at == at)
    }
}
