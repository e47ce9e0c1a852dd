//! Chinese numbers where they stand: what is before and behind a number decides how it is said.

use super::figure::{DASHES, Figure, before, digit_behind, figure, past_gaps, run, starts};
use super::numerals::{by_digit, by_value, of_year};
use super::pieces::{Pieces, is_latin};
use super::words::{CHINESE, Words};

/// Says the figure at a place, with the sign or unit behind it; gives the place behind both.
pub fn number(pieces: &mut Pieces, chars: &[char], at: usize) -> usize {
    let words: &Words = &CHINESE;
    let end = run(chars, at);
    if is_year(chars, at, words) || is_span(chars, at) {
        let digits: String = chars[at..end].iter().collect();
        pieces.word(&of_year(words, &digits));
        return end;
    }
    let (figure, end) = figure(chars, at, words);
    let next = past_gaps(chars, end);
    let unit = words.first("unit", &chars[next..]).filter(|(_, length)| {
        let is_open = |at: usize| chars.get(at).is_some_and(|c| is_latin(*c) || c.is_ascii_digit());
        !is_latin(chars[next]) || !is_open(next + length)
    });
    let of = match shared(chars, end) {
        Some('%') => words.number("percent"),
        Some('‰') => words.number("permille"),
        _ => "",
    };
    pieces.word(of);
    let said = unit.map(|(said, _)| said.chars().collect()).unwrap_or_else(|| chars[counted(chars, end)..].to_vec());
    pieces.word(&text(&figure, words, of.is_empty() && counts(&said) && !is_label(chars, at)));
    match (unit, chars.get(next)) {
        (Some((said, length)), _) => {
            pieces.word(said);
            next + length
        }
        (_, Some('%' | '‰')) => next + 1,
        _ if matches!(figure, Figure::Standard(_, Some(_))) => {
            pieces.mark('，');
            end
        }
        (_, Some('+' | '＋')) if digit_behind(chars, next).is_none() => {
            pieces.word(words.number("or-more"));
            next + 1
        }
        (_, Some(digit)) if digit.is_ascii_digit() && next > end => {
            pieces.mark('，');
            next
        }
        _ => end,
    }
}

/// `〔2022〕7号`: the year of a document, and the number behind it.
pub fn bracketed_year(pieces: &mut Pieces, chars: &[char], at: usize) -> Option<usize> {
    let end = run(chars, at + 1);
    let is_year = "〔[【".contains(chars[at]) && end == at + 5 && chars.get(end).is_some_and(|c| "〕]】".contains(*c));
    if !is_year {
        return None;
    }
    let digits: String = chars[at + 1..end].iter().collect();
    pieces.word(&of_year(&CHINESE, &digits));
    pieces.word(CHINESE.number("year"));
    let number = past_gaps(chars, end + 1);
    let past = run(chars, number);
    if past > number && starts(&chars[past_gaps(chars, past)..], CHINESE.number("number")) {
        pieces.word(CHINESE.number("ordinal"));
    }
    Some(end + 1)
}

/// An amount of money behind its sign, with 元 behind the number unless it stands there already.
pub fn amount(pieces: &mut Pieces, chars: &[char], at: usize, money: &str) -> usize {
    let (figure, mut end) = figure(chars, at, &CHINESE);
    pieces.word(&text(&figure, &CHINESE, true));
    if let Some((_, length)) = CHINESE.first("scale", &chars[past_gaps(chars, end)..]) {
        let start = past_gaps(chars, end);
        end = start + length;
        pieces.word(&chars[start..end].iter().collect::<String>());
    }
    if !starts(&chars[past_gaps(chars, end)..], money) {
        pieces.word(money);
    }
    end
}

fn text(figure: &Figure, words: &Words, is_counting: bool) -> String {
    let value = |digits: &String| by_value(words, digits);
    let pair = |digits: &String| if digits == "2" { words.number("two").to_string() } else { value(digits) };
    let digits = |digits: &String| by_digit(words, digits);
    let point = words.number("point");
    match figure {
        Figure::Number(whole, None) if is_counting => pair(whole),
        Figure::Number(whole, None) => value(whole),
        Figure::Number(whole, Some(fraction)) => format!("{}{point}{}", value(whole), digits(fraction)),
        Figure::Clause(parts) => parts.iter().map(value).collect::<Vec<_>>().join(point),
        Figure::Digits(groups) => groups.iter().map(digits).collect::<Vec<_>>().join("，"),
        Figure::Parts(part, whole) => [value(whole), words.number("parts-of").to_string(), value(part)].concat(),
        Figure::Share(first, second) => [value(first), words.number("versus").to_string(), value(second)].concat(),
        Figure::Date([year, month, day]) => {
            let names = ["year", "month", "day"].map(|name| words.number(name));
            [&of_year(words, year), names[0], &value(month), names[1], &value(day), names[2]].concat()
        }
        Figure::Time(hour, minute) => {
            let short = |digits: &str| by_value(words, digits.strip_prefix('0').unwrap_or(digits));
            let hour = if hour == "2" { pair(hour) } else { short(if hour == "0" { "00" } else { hour }) };
            let nought = if minute.starts_with('0') { by_digit(words, "0") } else { String::new() };
            let minute = match minute.as_str() {
                "00" => String::new(),
                _ => [nought, short(minute), words.number("minute").to_string()].concat(),
            };
            [hour, words.number("hour").to_string(), minute].concat()
        }
        Figure::Standard(parts, year) => {
            let is_long = parts[0].len() > 3;
            let parts: Vec<String> = parts.iter().map(|p| if is_long { digits(p) } else { value(p) }).collect();
            let year = year.iter().map(|year| format!("，{}", of_year(words, year)));
            parts.join(point) + &year.collect::<String>()
        }
    }
}

/// Four digits before 年, or in a list or range that ends so.
fn is_year(chars: &[char], at: usize, words: &Words) -> bool {
    let end = run(chars, at);
    let next = past_gaps(chars, end);
    if end != at + 4 || !['1', '2'].contains(&chars[at]) {
        return false;
    }
    let length = words.first("joined", &chars[next..]).map(|(_, length)| length);
    let is_dash = chars.get(next).is_some_and(|letter| DASHES.contains(letter));
    match length.or(is_dash.then_some(1)) {
        Some(length) => is_year(chars, past_gaps(chars, next + length), words),
        None => starts(&chars[next..], words.number("year")),
    }
}

/// One end of a range between two years of this time.
fn is_span(chars: &[char], at: usize) -> bool {
    let is_near = |digits: &[char]| digits.len() == 4 && (starts(digits, "19") || starts(digits, "20"));
    let end = run(chars, at);
    let is_dash = |at: usize| chars.get(at).is_some_and(|letter| DASHES.contains(letter));
    let follows = is_dash(end) && is_near(&chars[end + 1..run(chars, end + 1)]);
    let leads = at > 4
        && is_dash(at - 1)
        && is_near(&chars[at - 5..at - 1])
        && chars[..at - 5].last().is_none_or(|c| !c.is_ascii_digit());
    is_near(&chars[at..end]) && (follows || leads) && !(follows && run(chars, end + 1) != end + 5)
}

/// The place of what is counted: behind a number, or behind the range that begins with it.
fn counted(chars: &[char], end: usize) -> usize {
    let next = past_gaps(chars, end);
    let is_dash = chars.get(next).is_some_and(|letter| DASHES.contains(letter));
    let is_to = starts(&chars[next..], CHINESE.number("to"));
    let start = past_gaps(chars, next + 1);
    if (is_dash || is_to) && run(chars, start) > start { past_gaps(chars, run(chars, start)) } else { next }
}

/// The sign of a share behind a number, or behind the range that begins with it.
fn shared(chars: &[char], end: usize) -> Option<char> {
    let next = past_gaps(chars, end);
    let is_dash = chars.get(next).is_some_and(|letter| DASHES.contains(letter));
    let start = past_gaps(chars, next + 1);
    if !is_dash || run(chars, start) == start {
        return chars.get(next).copied();
    }
    let (_, end) = figure(chars, start, &CHINESE);
    chars.get(past_gaps(chars, end)).copied()
}

fn counts(what: &[char]) -> bool {
    CHINESE.first("counted", what).is_some() && CHINESE.first("not-counted", what).is_none()
}

/// Whether a label such as 第 rules the number at a place, alone or in a list.
fn is_label(chars: &[char], at: usize) -> bool {
    let mut head = before(chars, at);
    while let Some(letter) = head.last() {
        let joined = CHINESE.last("joined", head).map(|length| before(chars, head.len() - length));
        head = match joined {
            Some(shorter) if shorter.last().is_some_and(char::is_ascii_digit) => shorter,
            _ if letter.is_ascii_digit() || *letter == '.' || DASHES.contains(letter) => &head[..head.len() - 1],
            _ => break,
        };
        head = before(head, head.len());
    }
    CHINESE.last("label", head).is_some()
}
