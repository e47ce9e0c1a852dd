//! The settings of the machine, from `kiosk.json` beside the program: an operator writes them, no resident does.
//!
//! A file with a fault starts no kiosk: half of what the operator meant would be worse than a screen that says what to
//! correct. Every setting may be left out and is then the one documented here.

mod fault;
mod part;
mod read;
mod screen;

pub use fault::{ConfigFault, Problem};
pub use read::parse;
pub use screen::{MM_PER_PX, Screen, VIEWING_DISTANCE_MM};

use super::keys::KeyMap;
use super::scan::USUAL_PACE;
use sha2::{Digest, Sha256};
use std::ops::RangeInclusive;

/// The schema that is written today.
pub const SCHEMA: u32 = 1;
/// Seconds until a person is asked whether they are still here. Below half a minute a slow reader is asked all the
/// time; above an hour the next person reads their answers.
pub const IDLE_SECONDS: RangeInclusive<u32> = 30..=3600;
/// Seconds to answer: at least 20 (WCAG 2.2.1).
pub const WARNING_SECONDS: RangeInclusive<u32> = 20..=600;
/// Speech rates, as an index: seven of them, 0 the slowest.
pub const RATES: RangeInclusive<u32> = 0..=6;
/// Volume steps, as an index: eleven of them, 0 silent.
pub const VOLUMES: RangeInclusive<u32> = 0..=10;

/// The settings of the machine.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Config {
    /// Kiosk life even without `?kiosk` in the address. Default: no.
    pub always: bool,
    /// The address that the code on the printed sheet begins with, for people to open at home: http or https, without
    /// `?` and `#`. Default: none, the address of this page.
    pub public_address: Option<String>,
    /// The screen and how far away people stand or sit.
    pub screen: Screen,
    /// When a visit ends by itself.
    pub time: Time,
    /// How the next person is spoken to.
    pub speech: Speech,
    /// How the next person scans.
    pub scan: Scan,
    /// Which key does what. An action that the file leaves out keeps its usual key.
    pub keys: KeyMap,
    /// The operator's code. Default: none.
    pub operator: Option<Code>,
}

/// When a visit ends by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Time {
    /// Seconds without activity until the person is asked, [`IDLE_SECONDS`]; 0 = never, for a personal device. Default: 120.
    pub idle_seconds: u32,
    /// Seconds to answer, [`WARNING_SECONDS`]. Default: 60.
    pub warning_seconds: u32,
}

/// How the next person is spoken to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Speech {
    /// Whether private pages may be spoken through the loudspeaker: a machine in a room of its own. Default: no.
    pub speaker: bool,
    /// Speech rate to begin with, [`RATES`]. Default: 3.
    pub rate: usize,
    /// Volume to begin with, [`VOLUMES`]. Default: 5.
    pub volume: usize,
}

/// How the next person scans.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scan {
    /// Pace to begin with, an index into [`super::scan::PACES`], 0 the fastest. Default: 3, three seconds.
    pub pace: usize,
}

/// The operator's code, as a hash. `kiosk.json` can be read by anybody in the network, and a short code can be guessed
/// from its hash by trying all of them: the code keeps visitors out of the operator's page, it guards no secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// Any text, not empty; another one on each machine.
    pub salt: String,
    /// SHA-256 of the salt with the code behind it, 64 lower-case hexadecimal digits.
    pub sha256: String,
}

impl Default for Time {
    fn default() -> Self {
        Self { idle_seconds: 120, warning_seconds: 60 }
    }
}

impl Default for Speech {
    fn default() -> Self {
        Self { speaker: false, rate: 3, volume: 5 }
    }
}

impl Default for Scan {
    fn default() -> Self {
        Self { pace: USUAL_PACE }
    }
}

impl Config {
    /// Whether this is the operator's code, exactly as it was set; nothing when the machine has none.
    #[must_use]
    pub fn accepts(&self, code: &str) -> Option<bool> {
        let known = self.operator.as_ref()?;
        let digest = Sha256::new().chain_update(&known.salt).chain_update(code).finalize();
        let digits: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        Some(digits == known.sha256)
    }
}
