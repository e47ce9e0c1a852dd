//! The facility audit: sites, rounds of inspection, what was seen, and what that means under the rules.
//!
//! Everything is a value and every change is an [`edit`](edit::Edit) appended to a [`log`]; the state of a site
//! or a round is a fold of its log, so nothing is ever lost and everything can be undone. A verdict is never
//! stored as truth: [`judge`] derives it from what was seen and the checklist. Nothing here reads a clock, makes
//! an id, or knows how things are stored (`codec`) or shown (`report`, `ui`).

pub mod action;
pub mod apart;
mod back;
pub mod conflict;
pub mod day;
pub mod decimal;
mod decimal_text;
pub mod digest;
pub mod due;
pub mod edit;
mod gone;
pub mod id;
pub mod join;
pub mod judge;
pub mod log;
pub mod look;
pub mod moment;
pub mod observation;
mod open;
pub mod parts;
pub mod photo;
pub mod position;
pub mod round;
pub mod score;
pub mod site;
pub mod spot;
pub mod standing;
pub mod state;
pub mod stays;
pub mod step;
pub mod summary;
mod told;
pub mod twin;
mod withdrawn;
