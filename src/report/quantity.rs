//! Figures with their sign and unit, written so that no line of a page breaks them apart: `≥ 900 mm`, `750 ± 5 mm`.
//! A voice is given the gap as any other (`text::spoken`); a table for other programs takes [`plain`] gaps.

use std::fmt::Display;

/// What stands between a sign, a figure and its unit: a gap at which no line ends.
const GAP: char = '\u{a0}';

/// The only unit that takes no gap, in either language.
const PERCENT: &str = "%";

/// A figure with its unit. A percent sign stands right behind its figure, as it does in the texts.
#[must_use]
pub fn of(figure: &(impl Display + ?Sized), unit: &str) -> String {
    if unit == PERCENT {
        return format!("{figure}{PERCENT}");
    }
    format!("{figure}{GAP}{unit}")
}

/// A figure behind its sign.
#[must_use]
pub fn signed(sign: char, figure: &(impl Display + ?Sized)) -> String {
    format!("{sign}{GAP}{figure}")
}

/// What a figure may be off by.
#[must_use]
pub fn off_by(amount: &(impl Display + ?Sized)) -> String {
    signed('\u{b1}', amount)
}

/// A figure and what it may be off by.
#[must_use]
pub fn around(figure: &(impl Display + ?Sized), amount: &(impl Display + ?Sized)) -> String {
    format!("{figure}{GAP}{}", off_by(amount))
}

/// A share in percent.
#[must_use]
pub fn percent(figure: &(impl Display + ?Sized)) -> String {
    of(figure, PERCENT)
}

/// A text as other programs compare it: with gaps as people type them.
#[must_use]
pub fn plain(text: &str) -> String {
    text.replace(GAP, " ")
}

#[cfg(test)]
mod tests {
    use super::{around, of, percent, plain, signed};

    #[test]
    fn a_quantity_is_one_word_to_a_line_and_plain_in_a_table() {
        for (text, shown) in [
            (of("900", "mm"), "900 mm"),
            (of(&signed('\u{2265}', "900"), "mm"), "\u{2265} 900 mm"),
            (of(&around("37", "5"), "mm"), "37 \u{b1} 5 mm"),
            (percent(&2), "2%"),
            (of(&signed('\u{2264}', "8.33"), "%"), "\u{2264} 8.33%"),
            (of(&around("8", "1"), "%"), "8 \u{b1} 1%"),
        ] {
            assert!(!text.contains(' '), "{shown}");
            assert_eq!(plain(&text), shown);
        }
    }
}
