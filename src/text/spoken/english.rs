//! English for the ear: numbers stay in digits, signs become words or pauses.

use super::figure::{DASHES, Figure, before, digit_behind, figure, past_gaps, starts};
use super::pieces::{Pieces, is_han, is_latin};
use super::words::{ENGLISH, Words};

/// The spoken form.
pub fn spoken(chars: &[char]) -> String {
    let mut pieces = Pieces::default();
    read(&mut pieces, chars);
    pieces.join(true)
}

fn read(pieces: &mut Pieces, chars: &[char]) {
    let words: &Words = &ENGLISH;
    let mut at = 0;
    while let Some(&letter) = chars.get(at) {
        let rest = &chars[at..];
        let is_inside = is_latin(letter) && at > 0 && is_latin(chars[at - 1]);
        at = if let Some((said, length)) = words.first("phrase", rest).filter(|_| !is_inside) {
            read(pieces, &said.chars().collect::<Vec<char>>());
            at + length
        } else if letter.is_ascii_digit() {
            number(pieces, chars, at)
        } else if let (Some((money, _)), Some(start)) = (words.first("money", rest), digit_behind(chars, at)) {
            amount(pieces, chars, start, money)
        } else if rest.starts_with(&['N', 'o', '.']) && !is_inside && digit_behind(chars, at + 2).is_some() {
            pieces.apart(words.number("number"));
            at + 3
        } else {
            if is_latin(letter) || is_han(letter) {
                pieces.word(&letter.to_string());
            } else {
                sign(pieces, chars, at);
            }
            at + 1
        };
    }
}

/// Says the figure at a place, with the sign or unit behind it; gives the place behind both.
fn number(pieces: &mut Pieces, chars: &[char], at: usize) -> usize {
    let words: &Words = &ENGLISH;
    let (figure, end) = figure(chars, at, words);
    pieces.word(&text(&figure, &chars[at..end], words));
    if matches!(figure, Figure::Standard(_, Some(_))) {
        pieces.mark(',');
    }
    let next = past_gaps(chars, end);
    let unit = words.first("unit", &chars[next..]).filter(|(_, length)| {
        let is_open = |at: usize| chars.get(at).is_some_and(|c| is_latin(*c) || c.is_ascii_digit());
        // A single letter right behind a number belongs to it: 1990s.
        !is_latin(chars[next]) || (!is_open(next + length) && (next > end || *length > 1))
    });
    let (said, past) = match (unit, chars.get(next)) {
        (Some((said, length)), _) => (said, next + length),
        (_, Some('%')) => (words.number("percent"), next + 1),
        (_, Some('‰')) => (words.number("permille"), next + 1),
        (_, Some('+' | '＋')) if digit_behind(chars, next).is_none() => (words.number("or-more"), next + 1),
        _ => return end,
    };
    pieces.apart(said);
    past
}

fn text(figure: &Figure, written: &[char], words: &Words) -> String {
    let single = |digits: &String| digits.chars().map(String::from).collect::<Vec<_>>().join(" ");
    match figure {
        Figure::Number(..) | Figure::Time(..) => written.iter().collect(),
        Figure::Digits(groups) => groups.iter().map(single).collect::<Vec<_>>().join(", "),
        Figure::Clause(parts) => parts.join(&format!(" {} ", words.number("point"))),
        Figure::Parts(part, whole) => format!("{part} {} {whole}", words.number("over")),
        Figure::Share(first, second) => format!("{first} {} {second}", words.number("to")),
        Figure::Date([year, month, day]) => {
            let name = words.first("month", &month.chars().collect::<Vec<char>>()).map_or("", |(name, _)| name);
            format!("{day} {name} {year}")
        }
        Figure::Standard(parts, year) => {
            let parts: Vec<String> = parts.iter().map(|p| if p.len() > 3 { single(p) } else { p.clone() }).collect();
            let year = year.iter().map(|year| format!(", {year}"));
            parts.join(&format!(" {} ", words.number("point"))) + &year.collect::<String>()
        }
    }
}

/// An amount of money behind its sign, with the money behind the number unless it stands there already.
fn amount(pieces: &mut Pieces, chars: &[char], at: usize, money: &str) -> usize {
    let (figure, mut end) = figure(chars, at, &ENGLISH);
    pieces.gap();
    pieces.word(&text(&figure, &chars[at..end], &ENGLISH));
    if let Some((scale, length)) = scale(&chars[past_gaps(chars, end)..]) {
        pieces.apart(&scale);
        end = past_gaps(chars, end) + length;
    }
    if !starts(&chars[past_gaps(chars, end)..], money) {
        pieces.apart(money);
    }
    end
}

fn scale(rest: &[char]) -> Option<(String, usize)> {
    let (_, length) = ENGLISH.first("scale", rest)?;
    Some((rest[..length].iter().collect(), length))
}

/// A sign by itself, or a mark.
fn sign(pieces: &mut Pieces, chars: &[char], at: usize) {
    let words: &Words = &ENGLISH;
    let head = before(chars, at);
    let (last, next) = (head.last().copied(), chars.get(past_gaps(chars, at + 1)).copied());
    let is_digit = |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_digit());
    let is_word = |letter: Option<char>| letter.is_some_and(|letter| is_han(letter) || is_latin(letter));
    let is_either = |letter| is_word(letter) || is_digit(letter);
    let is_tight = head.len() == at && chars.get(at + 1).copied() == next;
    match chars[at] {
        ' ' => pieces.gap(),
        '\n' => pieces.mark('.'),
        '\'' if is_either(last) && head.len() == at => pieces.word("'"),
        '”' if next == Some('“') => pieces.mark(','),
        '.' if is_word(last) && is_word(next) && is_tight => pieces.apart(words.number("dot")),
        '.' if !is_digit(next) || !is_tight => pieces.mark('.'),
        '/' if words.last("per", head).is_some() && is_word(next) => pieces.apart(words.number("per")),
        '/' if is_either(last) && is_either(next) => pieces.apart(words.number("or")),
        dash if DASHES.contains(&dash) => {
            let is_end = is_digit(last) || matches!(last, Some('%' | '‰'));
            if (is_end && is_digit(next)) || (dash == '–' && is_tight && is_word(last) && is_word(next)) {
                pieces.apart(words.number("to"));
            } else if dash == '-' && is_tight && is_either(last) && is_either(next) {
                pieces.word("-");
            } else if dash == '-' && is_digit(chars.get(at + 1).copied()) && !is_word(last) {
                pieces.apart(words.number("minus"));
            } else {
                pieces.mark(',');
            }
        }
        _ => match (words.first("sign", &chars[at..]), words.first("stop", &chars[at..])) {
            (Some((said, _)), _) => pieces.apart(said),
            (_, Some((stop, _))) => stop.chars().for_each(|mark| pieces.mark(mark)),
            _ => pieces.gap(),
        },
    }
}
