//! Reports as values: a [`document`] is built from records, then rendered to HTML; tables go to CSV.
//!
//! Nothing here holds a word for people. Every text comes from a [`Words`] lookup that the caller brings, so one
//! report serves every language, and tests can see which messages it asks for.

pub mod actions_csv;
pub mod audit;
pub mod audit_csv;
pub mod chart;
pub mod district;
pub mod document;
pub mod html;
pub mod quantity;
pub mod rejudged;
mod scale;
pub mod verdict;

use crate::audit::day::Day;

/// Looks up a message or attribute (`id` or `id.attribute`) and fills in its variables.
pub type Words<'a> = &'a dyn Fn(&str, &[(&str, &str)]) -> String;

/// Writes a day as people of the language write it: a report has its dates as every other page has them.
pub type Dates<'a> = &'a dyn Fn(Day) -> String;
