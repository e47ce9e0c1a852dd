//! The clock of idleness: when nobody has done anything for a while, the person is asked, and then everything is
//! cleared for the next one.
//!
//! It knows no time of its own. `now` is in milliseconds of a clock that runs evenly (a page's own clock); a `now`
//! earlier than the last one counts as no time gone by.

use super::config::Time;

/// The remaining time is said at every whole multiple of this, in seconds.
const SAID_EVERY: u32 = 15;
/// The last calls, in seconds.
const SAID_LAST: [u32; 2] = [10, 5];

/// How long nobody has done anything.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clock {
    /// Time without activity until the person is asked, in milliseconds; 0 = never.
    idle: u64,
    /// Time to answer, in milliseconds.
    warning: u64,
    /// Last activity, in milliseconds.
    last: u64,
}

/// Where the clock stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// It does not run: a personal device.
    Off,
    /// Somebody is there.
    Awake,
    /// The person is being asked.
    Warning {
        /// Seconds left to answer, rounded up; never 0.
        left: u32,
    },
    /// Nobody answered: everything is to be cleared. A new visit takes a new clock.
    Over,
}

names!(Phase by example {
    Self::Off = Self::Off => "off",
    Self::Awake = Self::Awake => "awake",
    Self::Warning { .. } = Self::Warning { left: 60 } => "warning",
    Self::Over = Self::Over => "over",
});

impl Clock {
    /// A visit begins.
    #[must_use]
    pub fn new(time: &Time, now_ms: u64) -> Self {
        let ms = |seconds: u32| u64::from(seconds) * 1000;
        Self { idle: ms(time.idle_seconds), warning: ms(time.warning_seconds), last: now_ms }
    }

    /// The person did something. While they are being asked it counts for nothing: a sleeve on the glass, or the next
    /// person's first touch, must not answer for them. [`Clock::extend`] is the answer.
    pub fn touch(&mut self, now_ms: u64) {
        if self.phase(now_ms) == Phase::Awake {
            self.last = self.last.max(now_ms);
        }
    }

    /// The person says that they are still here. As often as they like (WCAG 2.2.1 asks for at least ten times), but
    /// not when time is over: what is to be cleared stays so.
    pub fn extend(&mut self, now_ms: u64) {
        if self.phase(now_ms) != Phase::Over {
            self.last = self.last.max(now_ms);
        }
    }

    /// Where the clock stands at this moment.
    #[must_use]
    pub fn phase(&self, now_ms: u64) -> Phase {
        if self.idle == 0 {
            return Phase::Off;
        }
        let gone = now_ms.saturating_sub(self.last);
        if gone < self.idle {
            return Phase::Awake;
        }
        match (self.idle + self.warning).saturating_sub(gone) {
            0 => Phase::Over,
            left => Phase::Warning { left: u32::try_from(left.div_ceil(1000)).unwrap_or(u32::MAX) },
        }
    }
}

/// Whether the remaining time is to be said now: when the warning begins, every 15 seconds, and at 10 and 5. `before`
/// is what was left at the last look, in seconds, and nothing at the first look of a warning; `left` is what is left
/// now. A look that comes late says the time all the same, once.
#[must_use]
pub fn spoken(before: Option<u32>, left: u32) -> bool {
    let Some(before) = before else { return true };
    let passed = |mark: u32| left <= mark && mark < before;
    let last_multiple = before.saturating_sub(1) / SAID_EVERY * SAID_EVERY;
    (last_multiple > 0 && passed(last_multiple)) || SAID_LAST.into_iter().any(passed)
}
