//! Ids as types, so that a check is never taken for a part, nor a site for a round.
//!
//! An id is text that somebody else made: the checklist's author or the browser's random source. Nothing
//! here makes one up. [`is_plain`](SiteId::is_plain) says whether it may become a file name in a bundle.

use serde::{Deserialize, Serialize};
use std::fmt;

/// Longest id that is accepted from outside.
const LONGEST: usize = 64;

macro_rules! text_id {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// Takes the text as it is.
            #[must_use]
            pub fn new(id: impl Into<String>) -> Self {
                Self(id.into())
            }

            /// The text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// Whether the id is made of ASCII letters, digits, `-`, `_` and inner dots only, and is not too long.
            #[must_use]
            pub fn is_plain(&self) -> bool {
                is_plain(&self.0)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl From<&str> for $name {
            fn from(id: &str) -> Self {
                Self(id.to_owned())
            }
        }
    )*};
}

text_id! {
    /// One line of a checklist.
    CheckId;
    /// One named measurement of a check: length, width.
    PartId;
    /// What was measured with: a tape, a caliper, the eye.
    InstrumentId;
    /// A stretch of the walk through a facility: entrance, stall, basin.
    GroupId;
    /// Something wrong that is seen at first glance.
    DefectId;
    /// Unit of a measurement: mm, m2, count.
    UnitId;
    /// A law or standard behind a check.
    SourceId;
    /// Kind of facility: toilet, crossing, parking.
    SiteTypeId;
    /// Version of a checklist's rules, kept beside each verdict.
    RulesVersion;
    /// One facility.
    SiteId;
    /// One inspection of one facility.
    RoundId;
    /// Something to be put right.
    ActionId;
    /// A tablet, or rather one browser on it.
    DeviceId;
}

/// Whether an id may become part of a file name: no path, no hidden file, no surprise.
fn is_plain(id: &str) -> bool {
    let edge = |c: Option<char>| c.is_some_and(|c| c != '.');
    id.len() <= LONGEST
        && edge(id.chars().next())
        && edge(id.chars().last())
        && !id.contains("..")
        && id.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.'))
}

#[cfg(test)]
mod tests {
    use super::SiteId;

    #[test]
    fn only_ids_that_are_safe_file_names_are_plain() {
        for id in ["a", "toilet-2026.11.1", "wc_3", "0b1c"] {
            assert!(SiteId::new(id).is_plain(), "{id}");
        }
        for id in ["", ".", "..", "../a", "a/b", "a\\b", ".a", "a.", "a..b", "a b", "\u{5395}", &"x".repeat(65)] {
            assert!(!SiteId::new(id).is_plain(), "{id}");
        }
    }
}
