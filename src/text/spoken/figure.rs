//! What a run of digits is: a date, a telephone number, a time, the number of a standard, or simply a number.

use super::words::Words;

/// Something written in digits.
pub enum Figure {
    /// Year, month and day, without noughts in front.
    Date([String; 3]),
    /// Groups of digits, each digit said by itself.
    Digits(Vec<String>),
    /// Hour and minute of a day, as written.
    Time(String, String),
    /// Two numbers with a colon between: a slope or a share.
    Share(String, String),
    /// Number of a standard in groups between points, and its year.
    Standard(Vec<String>, Option<String>),
    /// Numbers with points between: a clause.
    Clause(Vec<String>),
    /// Part and whole.
    Parts(String, String),
    /// A number: its whole and what follows the point.
    Number(String, Option<String>),
}

/// What stands between the ends of a range.
pub const DASHES: [char; 4] = ['—', '–', '-', '～'];

/// The place behind the digits that begin at a place.
pub fn run(chars: &[char], at: usize) -> usize {
    at + chars.iter().skip(at).take_while(|letter| letter.is_ascii_digit()).count()
}

/// The place behind the gaps that begin at a place.
pub fn past_gaps(chars: &[char], at: usize) -> usize {
    at + chars.iter().skip(at).take_while(|letter| **letter == ' ').count()
}

/// What comes before a place, without the gaps between.
pub fn before(chars: &[char], at: usize) -> &[char] {
    let gaps = chars[..at].iter().rev().take_while(|letter| **letter == ' ').count();
    &chars[..at - gaps]
}

/// The place of the digit behind a sign.
pub fn digit_behind(chars: &[char], at: usize) -> Option<usize> {
    Some(past_gaps(chars, at + 1)).filter(|place| chars.get(*place).is_some_and(char::is_ascii_digit))
}

/// Whether a text begins with a word.
pub fn starts(chars: &[char], word: &str) -> bool {
    word.chars().count() <= chars.len() && word.chars().zip(chars).all(|(a, b)| a == *b)
}

/// Numbers separated by one of some signs, beginning at a place: their texts, and the place behind each.
fn chain(chars: &[char], at: usize, signs: &[char]) -> (Vec<String>, Vec<usize>) {
    let (mut texts, mut ends) = (Vec::new(), Vec::new());
    let mut start = at;
    loop {
        let end = run(chars, start);
        if end == start {
            return (texts, ends);
        }
        texts.push(chars[start..end].iter().collect());
        ends.push(end);
        match chars.get(end) {
            Some(sign) if signs.contains(sign) => start = end + 1,
            _ => return (texts, ends),
        }
    }
}

/// The figure that begins at a place with a digit, and the place behind it.
pub fn figure(chars: &[char], at: usize, words: &Words) -> (Figure, usize) {
    date(chars, at)
        .or_else(|| standard(chars, at))
        .or_else(|| colon(chars, at, words))
        .or_else(|| telephone(chars, at, words))
        .or_else(|| parts(chars, at))
        .unwrap_or_else(|| number(chars, at))
}

fn date(chars: &[char], at: usize) -> Option<(Figure, usize)> {
    let sign = *chars.get(at + 4).filter(|sign| ['-', '/', '.'].contains(sign))?;
    let (texts, ends) = chain(chars, at, &[sign]);
    let [year, month, day] = texts.as_slice() else { return None };
    let [month, day] = [month, day].map(|text| text.trim_start_matches('0'));
    let fits = |text: &str, most: u32| text.len() <= 2 && text.parse().is_ok_and(|n: u32| n <= most);
    let is_date = (year.starts_with("19") || year.starts_with("20")) && fits(month, 12) && fits(day, 31);
    is_date.then(|| (Figure::Date([year.clone(), month.to_string(), day.to_string()]), ends[2]))
}

/// `26341-2010` behind the capital letters of a standard.
fn standard(chars: &[char], at: usize) -> Option<(Figure, usize)> {
    before(chars, at).last().filter(|letter| letter.is_ascii_uppercase())?;
    let (texts, ends) = chain(chars, at, &['.']);
    let end = *ends.last()?;
    let year_end = run(chars, end + 1);
    let has_year = chars.get(end).is_some_and(|sign| ['-', '—', '–'].contains(sign)) && year_end == end + 5;
    if has_year {
        return Some((Figure::Standard(texts, Some(chars[end + 1..year_end].iter().collect())), year_end));
    }
    (texts[0].len() > 3).then_some((Figure::Standard(texts, None), end))
}

fn telephone(chars: &[char], at: usize, words: &Words) -> Option<(Figure, usize)> {
    let (texts, ends) = chain(chars, at, &['-', ' ']);
    let lengths: Vec<usize> = texts.iter().map(String::len).collect();
    let first = texts[0].as_str();
    let is_counting = counts(chars, at, ends[0], words);
    let took = match lengths.as_slice() {
        [3, 3, 4, ..] if ["400", "800"].contains(&first) => 3,
        [3 | 4, 7 | 8, ..] if first.starts_with('0') => 2,
        [length, ..] if *length > 1 && first.starts_with('0') && chars.get(ends[0]) != Some(&'.') => 1,
        [5, ..] if first.starts_with("123") && !is_counting => 1,
        [length, ..] if *length > 6 && !is_counting => 1,
        [length, ..] if *length > 2 && !is_counting && is_called(chars, at, ends[0], words) => 1,
        _ => return None,
    };
    let groups = match (first, took) {
        (mobile, 1) if mobile.len() == 11 => [&mobile[..3], &mobile[3..7], &mobile[7..]].map(str::to_string).to_vec(),
        _ => texts[..took].to_vec(),
    };
    Some((Figure::Digits(groups), ends[took - 1]))
}

/// Whether the number counts something: money, people, a share, or it has a point.
fn counts(chars: &[char], at: usize, end: usize, words: &Words) -> bool {
    let rest = &chars[past_gaps(chars, end)..];
    let has_point = chars.get(end) == Some(&'.') && chars.get(end + 1).is_some_and(char::is_ascii_digit);
    let is_money = words.last("money", before(chars, at)).is_some();
    let is_share = rest.first().is_some_and(|sign| ['%', '‰'].contains(sign));
    has_point || is_money || is_share || words.first("amount", rest).is_some()
}

/// Whether a word for telephoning stands before the number (a list of numbers may stand between) or after it.
fn is_called(chars: &[char], at: usize, end: usize, words: &Words) -> bool {
    let mut head = before(chars, at);
    loop {
        let shorter = match (head.last(), words.last("joined", head)) {
            (_, Some(length)) => head.len() - length,
            (Some(letter), _) if letter.is_ascii_digit() || " ，,：:“\"‘（(".contains(*letter) => head.len() - 1,
            _ => break,
        };
        head = &head[..shorter];
    }
    words.last("call", head).is_some() || words.first("line", &chars[past_gaps(chars, end)..]).is_some()
}

fn colon(chars: &[char], at: usize, words: &Words) -> Option<(Figure, usize)> {
    let (texts, ends) = chain(chars, at, &[':', '：']);
    let [first, second, ..] = texts.as_slice() else { return None };
    let start = at.saturating_sub(8);
    let is_before = (start..=at).any(|to| words.last("share", &chars[..to]).is_some());
    let is_share = is_before || words.first("share", &chars[past_gaps(chars, ends[1])..]).is_some();
    let is_time = second.len() == 2 && fits(first, 24) && fits(second, 59) && !is_share;
    let figure = if is_time { Figure::Time } else { Figure::Share };
    Some((figure(first.clone(), second.clone()), ends[1]))
}

fn fits(text: &str, most: u32) -> bool {
    text.len() <= 2 && text.parse().is_ok_and(|number: u32| number <= most)
}

fn parts(chars: &[char], at: usize) -> Option<(Figure, usize)> {
    let (texts, ends) = chain(chars, at, &['/']);
    let [part, whole] = texts.as_slice() else { return None };
    let is_part = fits(part, 99) && whole.len() <= 3 && part.parse::<u32>().ok()? < whole.parse().ok()?;
    (is_part && !part.starts_with('0')).then(|| (Figure::Parts(part.clone(), whole.clone()), ends[1]))
}

fn number(chars: &[char], at: usize) -> (Figure, usize) {
    let (texts, ends) = chain(chars, at, &[',']);
    let is_grouped = texts.len() > 1 && texts[0].len() <= 3 && texts[1..].iter().all(|text| text.len() == 3);
    if is_grouped {
        let end = ends[texts.len() - 1];
        let point = chars.get(end) == Some(&'.') && run(chars, end + 1) > end + 1;
        let past = if point { run(chars, end + 1) } else { end };
        let fraction = point.then(|| chars[end + 1..past].iter().collect());
        return (Figure::Number(texts.concat(), fraction), past);
    }
    let (texts, ends) = chain(chars, at, &['.']);
    match texts.as_slice() {
        [whole] => (Figure::Number(whole.clone(), None), ends[0]),
        [whole, fraction] => (Figure::Number(whole.clone(), Some(fraction.clone())), ends[1]),
        _ => (Figure::Clause(texts.clone()), ends[texts.len() - 1]),
    }
}
