//! A text in pieces that a voice can say in one breath.

use super::pieces::is_han;

/// How much one piece may hold: 120 letters, or 50 Chinese characters, which take longer to say. Browsers were seen to
/// fall silent after 14 seconds; espeak-ng says 50 characters in 12.5 at its usual pace.
const MOST: usize = 600;
const HAN: usize = 12;
const LETTER: usize = 5;

/// The sentences of a text, each with its mark, none of them empty or silent, none longer than 120 letters or 50
/// Chinese characters.
#[must_use]
pub fn sentences(text: &str) -> Vec<String> {
    let chars: Vec<char> = text.chars().collect();
    let mut all = Vec::new();
    let mut start = 0;
    for at in 0..chars.len() {
        if is_end(&chars, start, at) {
            shorten(&chars[start..=at], &mut all);
            start = at + 1;
        }
    }
    shorten(&chars[start..], &mut all);
    all
}

/// Whether a sentence ends with this character.
fn is_end(chars: &[char], start: usize, at: usize) -> bool {
    let next = chars.get(at + 1).copied();
    if chars[at] == '\n' {
        return true;
    }
    // The mark itself, with the other marks and closing quotes behind it.
    let tail = chars[start..=at].iter().rev().take_while(|letter| is_closing(**letter) || is_mark(**letter)).count();
    let tail = &chars[at + 1 - tail..=at];
    let follows = next.is_some_and(|letter| is_closing(letter) || is_mark(letter));
    if follows || !tail.iter().any(|letter| is_mark(*letter)) {
        return false;
    }
    let is_plain = tail.iter().all(|letter| !is_mark(*letter) || letter.is_ascii());
    let is_apart = next.is_none_or(|letter| letter.is_whitespace() || is_han(letter));
    !is_plain || (is_apart && !is_abbreviation(chars, start, at))
}

fn is_mark(letter: char) -> bool {
    "。！？；.!?;".contains(letter)
}

fn is_closing(letter: char) -> bool {
    "”’」』）)》\"".contains(letter)
}

/// Whether the point belongs to an abbreviation: a single letter (`e.g.`), or `No.` before a digit.
fn is_abbreviation(chars: &[char], start: usize, at: usize) -> bool {
    if chars[at] != '.' {
        return false;
    }
    let word: Vec<char> =
        chars[start..at].iter().rev().take_while(|letter| letter.is_alphanumeric()).copied().collect();
    let is_letter = matches!(word.as_slice(), [letter] if letter.is_ascii_lowercase());
    let is_number = word == ['o', 'N'] && chars[at + 1..].iter().find(|c| **c != ' ').is_some_and(char::is_ascii_digit);
    is_letter || is_number
}

/// Adds a sentence, in parts if it is long.
fn shorten(sentence: &[char], all: &mut Vec<String>) {
    let weight = |letter: &char| if is_han(*letter) { HAN } else { LETTER };
    let mut rest = sentence;
    while rest.iter().map(weight).sum::<usize>() > MOST {
        let mut total = 0;
        let fits = rest.iter().take_while(|letter| {
            total += weight(letter);
            total <= MOST
        });
        let most = fits.count().max(1);
        let is_comma = |at: &usize| {
            "，、：,:".contains(rest[*at])
                && (!rest[*at].is_ascii() || rest.get(at + 1).is_none_or(|c| c.is_whitespace()))
        };
        let comma = (0..most).rev().find(is_comma);
        let at = comma.or_else(|| (0..most).rev().find(|at| rest[*at].is_whitespace())).unwrap_or(most - 1);
        add(&rest[..=at], all);
        rest = &rest[at + 1..];
    }
    add(rest, all);
}

fn add(piece: &[char], all: &mut Vec<String>) {
    let piece: String = piece.iter().collect();
    if piece.chars().any(char::is_alphanumeric) {
        all.push(piece.trim().to_string());
    }
}
