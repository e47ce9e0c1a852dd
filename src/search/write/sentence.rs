//! What is kept of the sentences about rows: only what few rows say and the row's name and words do not.
//!
//! Whole sentences would be nearly a quarter of the index, most of it the same in every row.

use std::collections::{BTreeMap, BTreeSet};

/// A pair of characters or a word that more sentences hold than this tells no rows apart.
const FEW: usize = 6;

/// Shortens the sentences in the entries of rows: an id, then name, words and sentence in Chinese and in English.
pub(super) fn shorten(rows: &mut [Vec<String>], fillers: &[&str]) {
    for (sentence, pieces) in [(3, pairs as fn(&str) -> BTreeSet<String>), (6, words)] {
        let mut known: BTreeMap<String, usize> = BTreeMap::new();
        for row in &*rows {
            pieces(&row[sentence]).into_iter().for_each(|piece| *known.entry(piece).or_default() += 1);
        }
        for row in &mut *rows {
            let mut own = pieces(&row[sentence - 2]);
            own.extend(pieces(&row[sentence - 1]));
            let tells = |piece: &str| {
                known.get(piece).is_some_and(|n| *n <= FEW) && !own.contains(piece) && !fillers.contains(&piece)
            };
            row[sentence] = if sentence == 3 { stretches(&row[sentence], tells) } else { kept(&row[sentence], tells) };
        }
    }
}

fn pairs(text: &str) -> BTreeSet<String> {
    let chars: Vec<char> = text.chars().collect();
    chars.windows(2).filter(|pair| !pair.contains(&'|')).map(String::from_iter).collect()
}

fn words(text: &str) -> BTreeSet<String> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| word.len() > 2).map(str::to_string).collect()
}

/// The stretches of a text whose pairs all tell.
fn stretches(text: &str, tells: impl Fn(&str) -> bool) -> String {
    let chars: Vec<char> = text.chars().collect();
    let (mut all, mut last) = (String::new(), false);
    for pair in chars.windows(2) {
        let now = tells(&String::from_iter(pair));
        match (last, now) {
            (true, true) => all.push(pair[1]),
            (false, true) => {
                all.push('|');
                all.extend(pair);
            }
            _ => {}
        }
        last = now;
    }
    all.trim_start_matches('|').to_string()
}

fn kept(text: &str, tells: impl Fn(&str) -> bool) -> String {
    words(text).into_iter().filter(|word| tells(word)).collect::<Vec<_>>().join(" ")
}
