//! Stable names for the values of an enum, from one list, so that neither a name nor a value can be forgotten.

/// Gives an enum its names and the list of its values. The match over the list is exhaustive: a new variant does not
/// compile until it is listed, and what is listed is in `ALL` (or in `examples()`, where variants carry something).
///
/// Names are the keys of the enum's texts, or their last part; the page shows the same names as `data-state`, and the
/// browser tests visit every one of them (`tests/page_states.rs`).
macro_rules! names {
    ($type:ident { $($variant:ident => $name:literal),+ $(,)? }) => {
        impl $type {
            /// All of them.
            pub const ALL: [Self; [$($name),+].len()] = [$(Self::$variant),+];

            /// Stable key; the words for it are in the locales.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self { $(Self::$variant => $name),+ }
            }
        }
    };
    ($type:ident by example { $($pattern:pat = $example:expr => $name:literal),+ $(,)? }) => {
        impl $type {
            /// One of every kind.
            #[must_use]
            pub fn examples() -> Vec<Self> {
                vec![$($example),+]
            }

            /// Stable key; the words for it are in the locales.
            #[must_use]
            pub fn key(&self) -> &'static str {
                match self { $($pattern => $name),+ }
            }
        }
    };
}
