//! Chinese for the ear: numbers become numerals, signs become words or pauses.

use super::chinese_number::{amount, bracketed_year, number};
use super::figure::{DASHES, before, digit_behind, past_gaps, starts};
use super::pieces::{Pieces, is_han, is_latin};
use super::words::{CHINESE, Words};

/// The spoken form.
pub fn spoken(chars: &[char]) -> String {
    let mut pieces = Pieces::default();
    read(&mut pieces, chars);
    pieces.join(false)
}

fn read(pieces: &mut Pieces, chars: &[char]) {
    let words: &Words = &CHINESE;
    let mut at = 0;
    while let Some(&letter) = chars.get(at) {
        let rest = &chars[at..];
        at = if let Some((said, length)) = words.first("phrase", rest) {
            read(pieces, &said.chars().collect::<Vec<char>>());
            at + length
        } else if letter.is_ascii_digit() {
            number(pieces, chars, at)
        } else if let Some(end) = bracketed_year(pieces, chars, at) {
            end
        } else if let (Some((money, _)), Some(start)) = (words.first("money", rest), digit_behind(chars, at)) {
            amount(pieces, chars, start, money)
        } else if is_latin(letter) {
            latin(pieces, chars, at)
        } else if is_han(letter) {
            pieces.word(&letter.to_string());
            at + 1
        } else {
            sign(pieces, chars, at);
            at + 1
        };
    }
}

/// A word in other letters. Two or three capitals are said one by one.
fn latin(pieces: &mut Pieces, chars: &[char], at: usize) -> usize {
    let is_inner = |at: usize| {
        ['-', '\''].contains(&chars[at]) && is_latin(chars[at - 1]) && chars.get(at + 1).is_some_and(|c| is_latin(*c))
    };
    let length = (at..chars.len()).take_while(|at| is_latin(chars[*at]) || is_inner(*at)).count();
    let word = &chars[at..at + length];
    if (2..=3).contains(&length) && word.iter().all(char::is_ascii_uppercase) {
        word.iter().for_each(|letter| pieces.apart(&letter.to_string()));
    } else {
        pieces.word(&word.iter().collect::<String>());
    }
    at + length
}

/// Whether a slash here is 每: behind 元, and behind what such a slash came before.
fn is_per(head: &[char]) -> bool {
    let slash = head.iter().rposition(|letter| *letter == '/');
    CHINESE.last("per", head).is_some()
        || slash.is_some_and(|at| head[at + 1..].iter().all(|letter| is_han(*letter)) && is_per(&head[..at]))
}

/// A sign by itself, or a mark.
fn sign(pieces: &mut Pieces, chars: &[char], at: usize) {
    let words: &Words = &CHINESE;
    let head = before(chars, at);
    let next = chars.get(past_gaps(chars, at + 1)).copied();
    let is_digit = |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_digit());
    let is_word = |letter: Option<char>| letter.is_some_and(|letter| is_han(letter) || is_latin(letter));
    let last = head.last().copied();
    match chars[at] {
        ' ' => pieces.gap(),
        '\n' => pieces.mark('。'),
        '“' => pieces.word("“"),
        '”' => {
            pieces.word("”");
            if next == Some('“') {
                pieces.mark('、');
            }
        }
        '》' if next == Some('《') => pieces.mark('、'),
        '.' if is_word(last) && is_word(next) && chars.get(at + 1) != Some(&' ') => pieces.word(words.number("point")),
        '.' if !is_digit(next) => pieces.mark('。'),
        '/' if is_per(head) && is_word(next) => pieces.word(words.number("per")),
        '/' if starts(&chars[past_gaps(chars, at + 1)..], words.number("or")) => {}
        '/' if (is_word(last) || is_digit(last)) && (is_word(next) || is_digit(next)) => {
            pieces.word(words.number("or"));
        }
        dash if DASHES.contains(&dash) => {
            let is_end =
                is_digit(last) || matches!(last, Some('%' | '‰' | '℃')) || words.last("ranged", head).is_some();
            let is_span = words.first("span", &chars[past_gaps(chars, at + 1)..]).is_some();
            if (is_end && is_digit(next)) || (is_span && is_word(last)) {
                pieces.word(words.number("to"));
            } else if dash == '-' && is_digit(chars.get(at + 1).copied()) && !is_word(last) {
                pieces.word(words.number("minus"));
            } else if dash == '-' {
                pieces.gap();
            } else {
                pieces.mark('，');
            }
        }
        _ => match (words.first("sign", &chars[at..]), words.first("stop", &chars[at..])) {
            (Some((said, _)), _) => pieces.apart(said),
            (_, Some((stop, _))) => stop.chars().for_each(|mark| pieces.mark(mark)),
            _ => pieces.gap(),
        },
    }
}
