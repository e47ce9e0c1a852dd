//! Attempts at the operator's code: five may be wrong, then the door is shut for a while, and longer each time.
//!
//! The state lasts beyond a wipe and a reload, so it goes into the storage of the session as a short text.

use super::config::Config;

/// Wrong attempts after which the door is shut.
const FREE: u32 = 5;
/// How long it is shut the first time, in seconds; each further wrong attempt doubles it.
const FIRST_LOCK: u64 = 60;
/// How long it is shut at most, in seconds.
const LONGEST_LOCK: u64 = 3600;

/// Wrong attempts so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Attempts {
    /// How many since the last right one.
    pub wrong: u32,
    /// The door is shut until then, in milliseconds since 1970; 0 when it never was.
    pub until_ms: u64,
}

/// What became of an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Judged {
    /// The right code.
    Right,
    /// A wrong code, and the door is not shut.
    Wrong {
        /// Further attempts before it is shut; never 0.
        left: u32,
    },
    /// The door is shut: it was before, and the code was not looked at, or it is now.
    Locked {
        /// Seconds until it opens, rounded up; never 0.
        left: u32,
    },
    /// The machine has no code, so none is right.
    NoCode,
}

names!(Judged by example {
    Self::Right = Self::Right => "operator-right",
    Self::Wrong { .. } = Self::Wrong { left: 4 } => "operator-wrong",
    Self::Locked { .. } = Self::Locked { left: 60 } => "operator-locked",
    Self::NoCode = Self::NoCode => "operator-no-code",
});

impl Attempts {
    /// Reads what [`Attempts::to_text`] wrote. Nothing stored is `Attempts::default()`, and not this function's business.
    ///
    /// Any other text was tampered with or is damaged. It neither opens the door nor shuts it: it counts as one attempt
    /// short of shutting, so that whoever spoils the text has one guess, and an operator who knows the code gets in. A
    /// time further off than the door is ever shut for that many attempts (the clock was put back) is brought nearer.
    #[must_use]
    pub fn from_text(text: &str, now_ms: u64) -> Self {
        let read = text
            .split_once(' ')
            .and_then(|(wrong, until)| Some(Self { wrong: wrong.parse().ok()?, until_ms: until.parse().ok()? }));
        let mut attempts = read.unwrap_or(Self { wrong: FREE - 1, until_ms: 0 });
        attempts.until_ms = attempts.until_ms.min(shut_until(attempts.wrong, now_ms));
        attempts
    }

    /// Two numbers for the storage of the session.
    #[must_use]
    pub fn to_text(self) -> String {
        format!("{} {}", self.wrong, self.until_ms)
    }

    /// Seconds until the door opens, rounded up; nothing when it is not shut.
    #[must_use]
    pub fn locked(self, now_ms: u64) -> Option<u32> {
        let left = self.until_ms.saturating_sub(now_ms).div_ceil(1000);
        (left > 0).then(|| u32::try_from(left).unwrap_or(u32::MAX))
    }

    /// Looks at a code, unless the door is shut, and counts. The right code clears all wrong ones.
    pub fn judge(&mut self, config: &Config, code: &str, now_ms: u64) -> Judged {
        if let Some(left) = self.locked(now_ms) {
            return Judged::Locked { left };
        }
        match config.accepts(code) {
            None => Judged::NoCode,
            Some(true) => {
                *self = Self::default();
                Judged::Right
            }
            Some(false) => {
                self.wrong = self.wrong.saturating_add(1);
                self.until_ms = shut_until(self.wrong, now_ms);
                match self.locked(now_ms) {
                    Some(left) => Judged::Locked { left },
                    None => Judged::Wrong { left: FREE.saturating_sub(self.wrong).max(1) },
                }
            }
        }
    }
}

/// Until when the door is shut after so many wrong attempts, the last of them now; 0 when it is not.
fn shut_until(wrong: u32, now_ms: u64) -> u64 {
    let Some(further) = wrong.checked_sub(FREE) else { return 0 };
    // Six doublings are beyond the longest already.
    let seconds = (FIRST_LOCK << further.min(6)).min(LONGEST_LOCK);
    now_ms.saturating_add(seconds * 1000)
}
