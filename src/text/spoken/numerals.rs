//! Chinese numerals: by value, and digit by digit.

use super::words::Words;

/// Digits one by one, as in a telephone number.
pub fn by_digit(words: &Words, digits: &str) -> String {
    each(words.number("digits"), digits)
}

/// Digits one by one, as in a year.
pub fn of_year(words: &Words, digits: &str) -> String {
    each(words.number("year-digits"), digits)
}

fn each(names: &str, digits: &str) -> String {
    let name = |digit: char| digit.to_digit(10).and_then(|d| names.chars().nth(d as usize));
    digits.chars().filter_map(name).collect()
}

/// A whole number by value: 2000 is 两千, 12 is 十二. A number too long for that, or with a nought in front, is read
/// digit by digit.
pub fn by_value(words: &Words, digits: &str) -> String {
    let value = match digits.parse::<u64>() {
        Ok(value) if digits.len() <= 16 && (digits.len() == 1 || !digits.starts_with('0')) => value,
        _ => return by_digit(words, digits),
    };
    if value == 0 {
        return by_digit(words, "0");
    }
    let mut text = String::new();
    let mut is_nought_due = false;
    for group in (0..4).rev() {
        let part = value / 10_000_u64.pow(group) % 10_000;
        if part == 0 {
            is_nought_due = !text.is_empty();
            continue;
        }
        if !text.is_empty() && (is_nought_due || part < 1000) {
            text += &by_digit(words, "0");
        }
        is_nought_due = false;
        let name = group.checked_sub(1).and_then(|at| words.number("groups").chars().nth(at as usize));
        let is_pair = part == 2 && name.is_some() && text.is_empty();
        text += &if is_pair { words.number("two").to_string() } else { thousands(words, part, text.is_empty()) };
        text.extend(name);
    }
    text
}

/// A number from 1 to 9999. Where it begins a numeral, ten is 十 and two thousand 两千.
fn thousands(words: &Words, part: u64, is_first: bool) -> String {
    let mut text = String::new();
    let mut is_nought_due = false;
    for (at, place) in [1000, 100, 10, 1].into_iter().enumerate() {
        let digit = part / place % 10;
        if digit == 0 {
            is_nought_due = !text.is_empty();
            continue;
        }
        if is_nought_due {
            text += &by_digit(words, "0");
            is_nought_due = false;
        }
        let is_bare_ten = place == 10 && digit == 1 && text.is_empty() && is_first;
        if place == 1000 && digit == 2 && is_first {
            text += words.number("two");
        } else if !is_bare_ten {
            text += &by_digit(words, &digit.to_string());
        }
        text.extend(words.number("places").chars().nth(at));
    }
    text
}
