//! What is wrong with the settings of the machine, and where.

/// A fault in `kiosk.json`. No two faults of a file are equal.
#[derive(Clone, Debug, PartialEq)]
pub struct ConfigFault {
    /// Where: `time.warning_seconds`; `line 3` of a file that is no JSON; `keys.help "F9"` for a key of an action.
    pub place: String,
    /// What.
    pub problem: Problem,
}

/// What is wrong at a place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Problem {
    /// The file did not arrive.
    Absent,
    /// Not JSON, and nothing else is known of the file.
    NotJson,
    /// Written for a newer version of this program.
    Newer,
    /// No setting has this name.
    Unknown,
    /// Something else is wanted here: a number, a text, yes or no, a list of key names.
    WrongType,
    /// A number that is too small or too large.
    OutOfRange {
        /// The smallest that is allowed.
        low: f64,
        /// The largest that is allowed.
        high: f64,
    },
    /// A key that already does something else.
    TwoMeanings,
    /// No action has this name.
    NoSuchAction,
    /// Not an address of the web, or one with `?`, `#` or a space in it.
    NotAnAddress,
    /// Not a salt with a SHA-256.
    NotACode,
}

names!(Problem by example {
    Self::Absent = Self::Absent => "config-absent",
    Self::NotJson = Self::NotJson => "config-not-json",
    Self::Newer = Self::Newer => "config-newer",
    Self::Unknown = Self::Unknown => "config-unknown",
    Self::WrongType = Self::WrongType => "config-wrong-type",
    Self::OutOfRange { .. } = Self::OutOfRange { low: 20.0, high: 600.0 } => "config-out-of-range",
    Self::TwoMeanings = Self::TwoMeanings => "config-two-meanings",
    Self::NoSuchAction = Self::NoSuchAction => "config-no-such-action",
    Self::NotAnAddress = Self::NotAnAddress => "config-not-an-address",
    Self::NotACode = Self::NotACode => "config-not-a-code",
});
