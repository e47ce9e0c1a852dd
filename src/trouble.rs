//! What the program says about itself when something is wrong: a notice above the page, or the static page instead.

use crate::audit::photo::PhotoError;

/// A notice above the page. Its key is the id of its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// Words that come behind the first page did not arrive.
    WordsNotLoaded,
    /// The other language did not arrive; the one in use stays.
    LanguageNotLoaded,
    /// The easy words did not arrive.
    EasyNotLoaded,
    /// A file is no photo that can be stored.
    Photo(PhotoError),
    /// A figure that cannot be read was left behind.
    FigureUnread,
}

names!(Notice by example {
    Self::WordsNotLoaded = Self::WordsNotLoaded => "words-not-loaded",
    Self::LanguageNotLoaded = Self::LanguageNotLoaded => "language-not-loaded",
    Self::EasyNotLoaded = Self::EasyNotLoaded => "easy-not-loaded",
    Self::Photo(PhotoError::NotAPicture) = Self::Photo(PhotoError::NotAPicture) => "photo-not-a-picture",
    Self::Photo(PhotoError::TooLarge) = Self::Photo(PhotoError::TooLarge) => "photo-too-large",
    Self::FigureUnread = Self::FigureUnread => "figure-unread",
});

impl Notice {
    /// The kind of banner: something did not work, or something needs care.
    #[must_use]
    pub fn kind(self) -> &'static str {
        if matches!(self, Notice::Photo(_)) { "bad" } else { "warn" }
    }
}

/// Why the static page stands in the program's place. The start-up script and `index.html` use the same keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fallback {
    /// The browser is too old.
    Old,
    /// A file did not arrive.
    Load,
    /// The policy pack cannot be read.
    Pack,
    /// The words cannot be read.
    Texts,
    /// The program stopped.
    Crash,
}

names!(Fallback { Old => "old", Load => "load", Pack => "pack", Texts => "texts", Crash => "crash" });
