//! Where a check is answered: the check, and which of several like things it is about (the second ramp, the third stall).

use super::id::CheckId;
use std::fmt;

/// The number of one of several like things, from 1.
pub type Instance = u16;

/// More of a thing than this is a slip of the finger.
pub const MOST_INSTANCES: Instance = 99;

/// A check at one instance.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Spot {
    /// The check.
    pub check: CheckId,
    /// Which of several like things, from 1.
    pub instance: Instance,
}

impl Spot {
    /// The check at the first, and mostly only, instance.
    #[must_use]
    pub fn first(check: CheckId) -> Self {
        Self { check, instance: 1 }
    }

    /// Reads what `Display` writes.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (check, instance) = match text.rsplit_once("..") {
            Some((check, number)) => (check, number.parse().ok().filter(|n| (2..=MOST_INSTANCES).contains(n))?),
            None => (text, 1),
        };
        let check = CheckId::new(check);
        check.is_plain().then_some(Self { check, instance })
    }
}

/// Writes the check alone for the first instance, `ramp-width..2` for the second: plain in an address.
impl fmt::Display for Spot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.instance {
            0 | 1 => write!(f, "{}", self.check),
            n => write!(f, "{}..{n}", self.check),
        }
    }
}
