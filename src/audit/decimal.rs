//! Exact decimals for readings, limits and uncertainties: no floats, no rounding.
//!
//! A value is a whole number of thousandths. Text typed by people is read kindly (full-width digits, a comma
//! or a Chinese full stop as the decimal mark), but a unit typed behind the number is refused, because a
//! reading in centimetres taken for millimetres would be believed.

use std::fmt;

/// Thousandths in one.
const SCALE: i64 = 1000;
/// Digits behind the mark that a value can hold.
const PLACES: u8 = 3;
/// Largest magnitude accepted from text, in thousandths.
const LARGEST: i64 = 999_999_999 * SCALE + 999;

/// An exact decimal number with at most three digits behind the mark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Decimal(i64);

/// Why a text is not a reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DecimalError {
    /// Nothing but spaces.
    Empty,
    /// Not digits with at most one sign and one mark.
    NotANumber,
    /// A number with a unit or other letters behind it.
    HasUnit,
    /// More digits behind the mark than the reading takes.
    TooManyDecimals,
    /// Beyond anything that can be measured here.
    TooLarge,
    /// Below nothing; what is measured has a size, whichever way it leans.
    Negative,
}

names!(DecimalError {
    Empty => "empty",
    NotANumber => "not-a-number",
    HasUnit => "has-unit",
    TooManyDecimals => "too-many-decimals",
    TooLarge => "too-large",
    Negative => "negative",
});

impl fmt::Display for DecimalError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.key())
    }
}

impl std::error::Error for DecimalError {}

impl Decimal {
    /// Nothing.
    pub const ZERO: Self = Self(0);

    /// From a number of thousandths.
    #[must_use]
    pub const fn from_thousandths(thousandths: i64) -> Self {
        Self(thousandths)
    }

    /// As a number of thousandths.
    #[must_use]
    pub const fn thousandths(self) -> i64 {
        self.0
    }

    /// Reads text typed by a person, with at most `places` digits behind the mark.
    ///
    /// # Errors
    /// [`DecimalError`] says what is in the way; nothing is guessed.
    pub fn parse(text: &str, places: u8) -> Result<Self, DecimalError> {
        let text: String = text.trim().chars().map(plain_char).collect();
        if text.is_empty() {
            return Err(DecimalError::Empty);
        }
        let (negative, digits) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text.strip_prefix('+').unwrap_or(&text)),
        };
        if has_unit(digits) {
            return Err(DecimalError::HasUnit);
        }
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let all_digits = whole.chars().chain(fraction.chars()).all(|c| c.is_ascii_digit());
        if !all_digits || whole.len() + fraction.len() == 0 {
            return Err(DecimalError::NotANumber);
        }
        if fraction.len() > usize::from(places.min(PLACES)) {
            return Err(DecimalError::TooManyDecimals);
        }
        let magnitude = magnitude(whole, fraction).ok_or(DecimalError::TooLarge)?;
        Ok(Self(if negative { -magnitude } else { magnitude }))
    }

    /// Reads the size of something, which is never below nothing: a level may show a minus, and held against a highest limit
    /// that would pass however steep it is.
    ///
    /// # Errors
    /// As [`Self::parse`], and [`DecimalError::Negative`].
    pub fn parse_size(text: &str, places: u8) -> Result<Self, DecimalError> {
        Self::parse(text, places).and_then(|size| if size.0 < 0 { Err(DecimalError::Negative) } else { Ok(size) })
    }

    /// Distance from zero.
    #[must_use]
    pub const fn abs(self) -> Self {
        Self(self.0.saturating_abs())
    }

    /// Sum; stops at the largest number instead of wrapping.
    #[must_use]
    pub const fn plus(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }

    /// Difference; stops at the largest number instead of wrapping.
    #[must_use]
    pub const fn minus(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

/// Prints the shortest exact form: `900`, `4.5`, `-0.125`.
impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0 < 0 {
            f.write_str("-")?;
        }
        let magnitude = self.0.unsigned_abs();
        let scale = SCALE.unsigned_abs();
        write!(f, "{}", magnitude / scale)?;
        let rest = magnitude % scale;
        if rest == 0 {
            return Ok(());
        }
        let digits = format!("{rest:03}");
        write!(f, ".{}", digits.trim_end_matches('0'))
    }
}

/// The ASCII form of a character that an input method may have put in its place.
fn plain_char(c: char) -> char {
    match c {
        '\u{ff10}'..='\u{ff19}' => char::from(b'0' + u8::try_from(u32::from(c) - 0xff10).unwrap_or(0)),
        ',' | '\u{ff0c}' | '\u{ff0e}' | '\u{3002}' => '.',
        '\u{2212}' | '\u{ff0d}' => '-',
        '\u{ff0b}' => '+',
        other => other,
    }
}

/// Whether the text starts as a number and goes on with letters.
fn has_unit(digits: &str) -> bool {
    let rest = digits.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.').trim_start();
    rest.len() < digits.len() && rest.chars().next().is_some_and(char::is_alphabetic)
}

/// Thousandths of a number given as two runs of digits; `None` when it is too large.
fn magnitude(whole: &str, fraction: &str) -> Option<i64> {
    let digits = format!("{whole}{fraction:0<3}");
    let significant = digits.trim_start_matches('0');
    if significant.is_empty() {
        return Some(0);
    }
    significant.parse::<i64>().ok().filter(|m| *m <= LARGEST)
}
