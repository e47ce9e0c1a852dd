//! Tongda: which disability benefits are probably yours, and what fails in a facility.
//!
//! Everything here but [`ui`] and [`browser`] is pure: no clock, no randomness, no input or output.
//! See `ARCHITECTURE.md` for the map and for what must stay absent.

#[macro_use]
mod names;

pub mod audit;
pub mod codec;
pub mod embed;
pub mod kiosk;
pub mod leaflet;
pub mod pack;
pub mod report;
pub mod route;
pub mod screening;
pub mod search;
pub mod text;
pub mod trouble;

#[cfg(feature = "ui")]
pub mod browser;
#[cfg(feature = "ui")]
pub mod ui;
