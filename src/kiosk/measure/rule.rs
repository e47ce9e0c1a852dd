//! The rules that a program can hold itself against: each with its clause and its figure. The clauses are those of the
//! checklist for self-service terminals; rules of the house say so.

/// A rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    /// Height of a capital letter, on the screen itself.
    LetterHeight,
    /// The same against the distance it is read from.
    ReadingDistance,
    /// Height of small letters when the text is largest.
    LargestText,
    /// Text against its ground.
    TextContrast,
    /// The outline of a control against what is around it.
    ControlContrast,
    /// The ring of focus against what is around it.
    FocusContrast,
    /// The smaller side of what is touched.
    TargetSize,
    /// Room between two things that are touched.
    TargetGap,
    /// What lies beyond the right edge.
    Sideways,
    /// Controls that the keypad does not reach.
    Keypad,
    /// Warning before the time is over.
    TimeWarning,
    /// How often more time can be had.
    TimeExtensions,
    /// Texts without a spoken form.
    Speech,
    /// Texts without easy words.
    EasyWords,
}

names!(Rule {
    LetterHeight => "letter-height",
    ReadingDistance => "reading-distance",
    LargestText => "largest-text",
    TextContrast => "text-contrast",
    ControlContrast => "control-contrast",
    FocusContrast => "focus-contrast",
    TargetSize => "target-size",
    TargetGap => "target-gap",
    Sideways => "sideways",
    Keypad => "keypad",
    TimeWarning => "time-warning",
    TimeExtensions => "time-extensions",
    Speech => "speech",
    EasyWords => "easy-words",
});

/// What a figure counts. The key is the last part of the id of its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Millimetres on the screen.
    Millimetres,
    /// CSS pixels.
    Pixels,
    /// A contrast, to one.
    Ratio,
    /// Seconds.
    Seconds,
    /// Times.
    Times,
    /// Things that lack something.
    Lacking,
}

names!(Unit {
    Millimetres => "mm",
    Pixels => "px",
    Ratio => "ratio",
    Seconds => "seconds",
    Times => "times",
    Lacking => "lacking",
});

/// Capital height in millimetres: ADA 2010 707.7.2 (3/16 inch; S10).
pub const LETTER_MM: f64 = 4.8;
/// Capital height for each millimetre of distance: EN 301 549 5.1.4, 0.7 degrees, `H = 2.2 × D / 180` = 0.0122 D.
pub const LETTER_PER_DISTANCE: f64 = 0.0122;
/// Height of a small x in CSS pixels when text is enlarged: EN 301 549 V4.1.1 5.1.4 (S6, a digest).
pub const LARGEST_X_PX: f64 = 16.0;
/// Contrast of all text, large or small: WCAG 2.2 1.4.6 without its exception for large text, a rule of the house.
pub const TEXT_RATIO: f64 = 7.0;
/// Contrast of outlines and of the ring of focus: WCAG 2.2 1.4.11.
pub const OUTLINE_RATIO: f64 = 3.0;
/// Both sides of a target: half an inch, VVSG 2.0 as `VxSuite` builds it; a rule of the house (`design.md`, section 4).
pub const TARGET_MM: f64 = 12.7;
/// Room between targets, from the same place.
pub const GAP_MM: f64 = 2.5;
/// Seconds of warning: WCAG 2.2 2.2.1 (S12).
pub const WARNING_SECONDS: f64 = 20.0;
/// Extensions: WCAG 2.2 2.2.1 (S12).
pub const EXTENSIONS: f64 = 10.0;

impl Rule {
    /// The clause; where there is none, the rule is one of the house.
    #[must_use]
    pub const fn clause(self) -> Option<&'static str> {
        Some(match self {
            Rule::LetterHeight => "ADA 2010 707.7.2",
            Rule::ReadingDistance => "EN 301 549 5.1.4",
            Rule::LargestText => "EN 301 549 V4.1.1 5.1.4",
            Rule::TextContrast => "WCAG 2.2 1.4.6",
            Rule::ControlContrast | Rule::FocusContrast => "WCAG 2.2 1.4.11",
            Rule::TargetSize | Rule::TargetGap => "VVSG 2.0",
            Rule::Sideways => "WCAG 2.2 1.4.10",
            Rule::Keypad => "WCAG 2.2 2.1.3",
            Rule::TimeWarning | Rule::TimeExtensions => "WCAG 2.2 2.2.1",
            Rule::Speech => "ADA 2010 707.5",
            Rule::EasyWords => return None,
        })
    }

    /// What its figures count.
    #[must_use]
    pub const fn unit(self) -> Unit {
        match self {
            Rule::LetterHeight | Rule::ReadingDistance | Rule::TargetSize | Rule::TargetGap => Unit::Millimetres,
            Rule::LargestText | Rule::Sideways => Unit::Pixels,
            Rule::TextContrast | Rule::ControlContrast | Rule::FocusContrast => Unit::Ratio,
            Rule::TimeWarning => Unit::Seconds,
            Rule::TimeExtensions => Unit::Times,
            Rule::Keypad | Rule::Speech | Rule::EasyWords => Unit::Lacking,
        }
    }

    /// Whether the figure is one that must not be passed; otherwise it must be reached.
    #[must_use]
    pub const fn is_most(self) -> bool {
        matches!(self, Rule::Sideways | Rule::Keypad | Rule::Speech | Rule::EasyWords)
    }

    /// Whether a figure is as good as the required one.
    #[must_use]
    pub fn is_met(self, value: f64, required: f64) -> bool {
        if self.is_most() { value <= required } else { value >= required }
    }
}
