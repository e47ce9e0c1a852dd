//! Readings as people type them.

use proptest::prelude::*;
use tongda::audit::decimal::{Decimal, DecimalError};

fn check(text: &str, places: u8, expected: Result<&str, DecimalError>) {
    let got = Decimal::parse(text, places).map(|d| d.to_string());
    assert_eq!(got, expected.map(str::to_owned), "{text:?} with {places} places");
}

#[test]
fn reads_what_people_type() {
    for (text, places, expected) in [
        ("900", 0, "900"),
        ("  900\t", 0, "900"),
        ("\u{3000}\u{ff19}\u{ff10}\u{ff10}\u{3000}", 0, "900"),
        ("4.5", 1, "4.5"),
        ("4,5", 1, "4.5"),
        ("4\u{ff0c}5", 1, "4.5"),
        ("4\u{ff0e}5", 1, "4.5"),
        ("4\u{3002}5", 1, "4.5"),
        ("4.50", 2, "4.5"),
        (".5", 1, "0.5"),
        ("5.", 0, "5"),
        ("+5", 0, "5"),
        ("-0.125", 3, "-0.125"),
        ("\u{2212}3", 0, "-3"),
        ("\u{ff0d}3", 0, "-3"),
        ("-0", 0, "0"),
        ("000900", 0, "900"),
        ("999999999.999", 3, "999999999.999"),
    ] {
        check(text, places, Ok(expected));
    }
}

#[test]
fn a_size_has_no_minus() {
    assert_eq!(Decimal::parse_size("\u{2212}9", 0), Err(DecimalError::Negative));
    assert_eq!(Decimal::parse_size("-9 cm", 0), Err(DecimalError::HasUnit));
    assert_eq!(Decimal::parse_size("-0", 0), Ok(Decimal::ZERO));
    assert_eq!(Decimal::parse_size("9", 0), Decimal::parse("9", 0));
}

#[test]
fn refuses_what_could_be_taken_wrongly() {
    use DecimalError::{Empty, HasUnit, NotANumber, TooLarge, TooManyDecimals};
    for (text, places, expected) in [
        ("", 0, Empty),
        (" \u{3000}", 0, Empty),
        ("90 cm", 0, HasUnit),
        ("90mm", 0, HasUnit),
        ("0.9\u{7c73}", 1, HasUnit),
        ("1e3", 0, HasUnit),
        ("1,000", 0, TooManyDecimals),
        ("1,000", 2, TooManyDecimals),
        ("4.5", 0, TooManyDecimals),
        ("4.0", 0, TooManyDecimals),
        ("1.2345", 9, TooManyDecimals),
        ("1,000.5", 3, NotANumber),
        ("1 000", 3, NotANumber),
        (".", 3, NotANumber),
        ("-", 3, NotANumber),
        ("--5", 3, NotANumber),
        ("5-", 3, NotANumber),
        ("abc", 3, NotANumber),
        ("\u{4e5d}\u{767e}", 3, NotANumber),
        ("1000000000", 0, TooLarge),
        ("99999999999999999999999999", 0, TooLarge),
    ] {
        check(text, places, Err(expected));
    }
}

proptest! {
    #[test]
    fn what_is_printed_reads_back(thousandths in -999_999_999_999i64..=999_999_999_999) {
        let value = Decimal::from_thousandths(thousandths);
        prop_assert_eq!(Decimal::parse(&value.to_string(), 3), Ok(value));
    }

    #[test]
    fn any_text_is_answered(text: String, places: u8) {
        let _ = Decimal::parse(&text, places);
    }

    #[test]
    fn digits_and_marks_are_answered(text in "[-+0-9.,\u{ff0c}\u{3002}\u{ff10}-\u{ff19} ]{0,24}", places in 0u8..5) {
        if let Ok(value) = Decimal::parse(&text, places) {
            prop_assert!(value.abs() <= Decimal::from_thousandths(999_999_999_999));
        }
    }
}
