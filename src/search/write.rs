//! Makes `search.json` from a pack, its words and its texts. Native only.
//!
//! Not part of `pack.json`: it is fetched when somebody searches, and most people never do.

mod sentence;

use super::SCHEMA;
use super::token::Plain;
use crate::pack::Pack;
use crate::pack::compile::RowWords;
use crate::text::Texts;
use pinyin::{ToPinyin, ToPinyinMulti};
use std::collections::{BTreeMap, BTreeSet};

const COMMON: &str = include_str!("data/common.txt");
const TRADITIONAL: &str = include_str!("data/traditional.txt");
const FILLERS: &str = include_str!("data/fillers.txt");

/// The index of a pack as JSON: names, words and first sentences of every row in the languages given, syllables of
/// the characters people type, and traditional characters.
#[must_use]
pub fn search_json(pack: &Pack, words: &[RowWords], texts: &[Texts; 2]) -> String {
    let all_traditional: Vec<char> = lines(TRADITIONAL).flat_map(str::chars).collect();
    let plain = plain(&all_traditional);
    let fillers: Vec<&str> = lines(FILLERS).collect();
    let mut rows: Vec<Vec<String>> = Vec::new();
    for (number, row) in pack.rows.iter().enumerate() {
        let own = words.iter().find(|w| w.row == number);
        let mut entry = vec![row.id.clone()];
        for (texts, words) in texts.iter().zip([own.map(|w| &w.zh), own.map(|w| &w.en)]) {
            let text = |part: &str| texts.format(&format!("row-{}{part}", row.id), None).unwrap_or_default();
            let words = words.map(|words| words.join("|")).unwrap_or_default();
            for field in [text(""), words, first_sentence(&text(".what")).to_string()] {
                entry.push(terms(&field.chars().map(|c| plain.of(c)).collect::<String>()));
            }
        }
        rows.push(entry);
    }
    sentence::shorten(&mut rows, &fillers);
    let own: BTreeSet<char> = rows.iter().flat_map(|entry| &entry[1..]).flat_map(|text| text.chars()).collect();
    // A traditional character whose simplified one stands nowhere finds nothing either way.
    let pairs = all_traditional.as_chunks::<2>().0.iter().filter(|[_, simplified]| own.contains(simplified));
    serde_json::json!({
        "schema": SCHEMA,
        "rows": rows,
        "syllables": syllables(&own),
        "traditional": pairs.flatten().collect::<String>(),
        "fillers": fillers.join("|"),
    })
    .to_string()
}

/// The lines of a data file that are not comments.
fn lines(data: &'static str) -> impl Iterator<Item = &'static str> {
    data.lines().filter(|line| !line.starts_with('#'))
}

fn plain(chars: &[char]) -> Plain {
    let mut pairs: Vec<(char, char)> = chars.as_chunks::<2>().0.iter().map(|[t, s]| (*t, *s)).collect();
    pairs.sort_unstable();
    Plain(pairs)
}

/// A text cut where a new thing begins, each part once, bars between.
fn terms(text: &str) -> String {
    let cut = |c: char| "|()[]“”\"‘《》,、。;:!?·—".contains(c);
    let mut parts: Vec<&str> = Vec::new();
    for part in text.split(cut).map(str::trim).filter(|part| part.chars().count() > 1) {
        if !parts.contains(&part) {
            parts.push(part);
        }
    }
    parts.join("|")
}

fn first_sentence(text: &str) -> &str {
    let end = [text.find(['。', '；']), text.find(". "), text.find("; ")].into_iter().flatten().min();
    &text[..end.unwrap_or(text.len())]
}

/// Toneless syllables with the characters that are read so. A character of ours stands under each of its readings. One
/// that can only be a wrong character stands under its first: that is the one under which it was typed.
fn syllables(own: &BTreeSet<char>) -> BTreeMap<String, String> {
    let chars: BTreeSet<char> = lines(COMMON).flat_map(str::chars).chain(own.iter().copied()).collect();
    let mut table: BTreeMap<String, String> = BTreeMap::new();
    for c in chars {
        let readings = c.to_pinyin_multi().into_iter().flatten().filter(|_| own.contains(&c));
        let readings = c.to_pinyin().into_iter().chain(readings).map(|reading| reading.plain().replace('ü', "v"));
        for reading in readings.collect::<BTreeSet<String>>() {
            table.entry(reading).or_default().push(c);
        }
    }
    table
}
