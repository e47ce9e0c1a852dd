//! Latin words: endings, beginnings and typing errors.

/// The same word with another ending: subsidy, subsidies.
const SAME_STEM: f32 = 0.95;
/// A word that is still being typed: wheelch.
const BEGINNING: f32 = 0.8;
/// One typing error.
const ONE_ERROR: f32 = 0.75;
/// Two typing errors in a long word, or one in a word of three letters, where many others are as near.
const DOUBTFUL: f32 = 0.5;
/// Words longer than this may have two errors.
const LONG: usize = 7;

/// Endings, the longer before what they end in.
const ENDINGS: [&str; 16] =
    ["ations", "ation", "ities", "ments", "ment", "ings", "ing", "ity", "ies", "ers", "ed", "er", "es", "s", "e", "y"];

/// How well a typed word stands for a word of a term.
pub(super) fn alike(typed: &str, word: &str) -> f32 {
    if typed == word {
        return 1.0;
    }
    let has_digit = |s: &str| s.bytes().any(|b| b.is_ascii_digit());
    // People rarely miss the first letter, and words that differ there are other words: sewing, viewing.
    if has_digit(typed)
        || has_digit(word)
        || typed.len() < 3
        || word.len() < 3
        || typed.as_bytes()[0] != word.as_bytes()[0]
    {
        return 0.0;
    }
    let (typed_stem, word_stem) = (stem(typed), stem(word));
    if typed_stem == word_stem {
        return SAME_STEM;
    }
    if word.starts_with(typed) {
        return BEGINNING;
    }
    let length = typed.len().max(word.len());
    let apart = distance(typed.as_bytes(), word.as_bytes()).min(match length {
        // What is left of a short word is too little to compare.
        0..=4 => usize::MAX,
        _ => distance(typed_stem.as_bytes(), word_stem.as_bytes()),
    });
    match apart {
        0 | 1 if length > 3 => ONE_ERROR,
        1 => DOUBTFUL,
        2 if length > LONG => DOUBTFUL,
        _ => 0.0,
    }
}

/// A word without its ending; at least three letters stay.
fn stem(word: &str) -> &str {
    let cut = ENDINGS.iter().find_map(|end| word.strip_suffix(end).filter(|rest| rest.len() >= 3));
    let cut = cut.unwrap_or(word);
    // fitting, fit
    match cut.as_bytes() {
        [.., a, b] if a == b && cut.len() > 3 => &cut[..cut.len() - 1],
        _ => cut,
    }
}

/// Edits between two words: a letter more, less, another, or two in the wrong order.
pub(super) fn distance(a: &[u8], b: &[u8]) -> usize {
    if a.len().abs_diff(b.len()) > 2 {
        return usize::MAX;
    }
    let mut before = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, y) in b.iter().enumerate() {
            let mut least = (last[j] + usize::from(x != y)).min(last[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *x == b[j - 1] && a[i - 1] == *y {
                least = least.min(before[j - 1] + 1);
            }
            row.push(least);
        }
        before = std::mem::replace(&mut last, row);
    }
    last[b.len()]
}

#[cfg(test)]
mod tests {
    use super::{alike, distance, stem};

    #[test]
    fn edits_are_counted() {
        for (a, b, edits) in
            [("care", "care", 0), ("jop", "job", 1), ("langauge", "language", 1), ("repar", "repair", 1)]
        {
            assert_eq!(distance(a.as_bytes(), b.as_bytes()), edits, "{a} {b}");
        }
    }

    #[test]
    fn endings_go_and_short_words_stay() {
        assert_eq!([stem("subsidies"), stem("fitting"), stem("bus"), stem("houses")], ["subsid", "fit", "bus", "hous"]);
        assert_eq!([stem("subsidy"), stem("fit"), stem("house")], ["subsid", "fit", "hous"]);
    }

    #[test]
    fn numbers_are_exact() {
        assert!(alike("12346", "12345") == 0.0 && alike("12345", "12345") == 1.0);
    }
}
