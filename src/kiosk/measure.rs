//! What a program can measure of itself, and how it stands against the checklist of self-service terminals. Pure:
//! `browser/measure.rs` looks at the page and hands in plain values, [`Survey`] keeps the worst of them.
//!
//! A colour or a page that could not be read makes a rule "cannot tell", never "passed".

pub mod contrast;
mod finding;
pub mod rule;
mod survey;
mod view;
pub mod walk;

pub use crate::audit::judge::Outcome;
pub use contrast::Colour;
pub use finding::{Finding, Found};
pub use rule::{Rule, Unit};
pub use survey::Survey;
pub use view::{At, Control, Element, Rect, Text, USUAL_CAPITAL, USUAL_X, View, gap};

/// The screen and what is meant to be read on it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Screen {
    /// Millimetres of a CSS pixel.
    pub mm_per_px: f64,
    /// From how far it is read.
    pub viewing_distance_mm: u32,
    /// Place of the size that everybody begins with. Whoever chooses a smaller one wants it so.
    pub default_size: usize,
    /// Place of the largest size.
    pub largest_size: usize,
}

/// How many texts have something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Coverage {
    /// Texts that have it.
    pub with: u32,
    /// Texts that lack it.
    pub without: u32,
}

/// What is known without looking at the page. What is none was not looked into.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// Seconds of warning before the time is over.
    pub warning_seconds: Option<u32>,
    /// How often more time can be had.
    pub extensions: Option<u32>,
    /// Texts with a spoken form.
    pub speech: Option<Coverage>,
    /// Texts with easy words.
    pub easy: Option<Coverage>,
}
