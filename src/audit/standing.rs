//! How the records stand on this device, as every page of the audit says it.

/// How far the records have been read. The key is the id of what is said meanwhile or instead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opened {
    /// Not yet.
    Reading,
    /// They are here.
    Ready,
    /// They are of a newer version of the program; nothing is touched.
    Newer,
    /// An older version of the program has them open in another window.
    Blocked,
}

names!(Opened {
    Reading => "opening-records",
    Ready => "ready",
    Newer => "newer-title",
    Blocked => "blocked-title",
});

/// What stands above every page while it lasts. The key is the id of its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Caution {
    /// The browser keeps nothing: records go with the page.
    InMemory,
    /// Some records cannot be read; they are left alone.
    Unreadable,
    /// Another window writes; this one may only look.
    Elsewhere,
    /// Room on the device runs short.
    RunsShort,
    /// The last room on the device has been used.
    RunsOut,
}

names!(Caution {
    InMemory => "memory-text",
    Unreadable => "unreadable",
    Elsewhere => "elsewhere",
    RunsShort => "runs-short",
    RunsOut => "runs-out",
});

/// Percent of the allowed room from which on a warning stands above every page.
const SHORT: u64 = 80;

/// Whether room runs short: used and allowed bytes.
#[must_use]
pub fn runs_short(used: u64, allowed: u64) -> bool {
    used.saturating_mul(100) >= allowed.saturating_mul(SHORT)
}

/// What the line under a page says about saving. The key is the id of its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// Everything, for as long as the page lasts.
    InMemory,
    /// Everything, at a known time.
    At,
    /// Everything, before this visit.
    All,
    /// A save is under way.
    Saving,
    /// A save did not go through.
    Unsaved,
    /// Something is being typed, or a photo made smaller.
    Typing,
    /// A figure was left behind that cannot be read.
    Unread,
}

names!(Kept {
    InMemory => "saved-in-memory",
    At => "saved-at",
    All => "saved-all",
    Saving => "saving",
    Unsaved => "unsaved",
    Typing => "not-saved-yet",
    Unread => "figures-unread",
});

/// What a photo's mark says. The key is the id of its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PhotoMark {
    /// Its bytes are not stored yet.
    Saving,
    /// Stored, but nobody has written what can be seen on it.
    NeedsWords,
    /// Stored.
    Saved,
    /// Kept for as long as the page lasts.
    InMemory,
}

names!(PhotoMark {
    Saving => "photo-saving",
    NeedsWords => "photo-needs-words",
    Saved => "photo-saved",
    InMemory => "photo-in-memory",
});
