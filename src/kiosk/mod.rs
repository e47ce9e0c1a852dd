//! Kiosk life without a screen: settings of the machine, the key grammar, the clock of idleness, scanning, the media
//! manifest, and judging what the program measures on itself. Pure: time and measurements are handed in.

pub mod attempts;
pub mod clock;
pub mod config;
pub mod keys;
pub mod measure;
pub mod media;
pub mod scan;
