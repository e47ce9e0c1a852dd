//! Search over the rows of a pack that forgives: everyday words, pinyin, wrong and traditional characters, typing
//! errors, words in any order, both languages at once.
//!
//! [`Index::find`] cuts the query into units (characters, pairs of neighbours, words) and asks of every row which share
//! of them it answers, and of every term how well it fits as a whole. Words that few rows know count for more. Pure;
//! the index comes from `search.json`, which [`write`] makes when a pack is compiled.

mod latin;
mod pinyin;
mod read;
mod score;
mod sound;
mod token;
mod unit;
#[cfg(feature = "cli")]
pub mod write;

use crate::pack::LoadError;
use sound::Sounds;
use token::{Plain, Token};

/// The schema of `search.json` this build reads and writes.
pub const SCHEMA: u32 = 1;

/// Longer queries are cut here: nobody types more, and a pasted page must not hold up the device.
const LONGEST: usize = 60;

/// Everything a search needs.
pub struct Index {
    rows: Vec<String>,
    terms: Vec<Term>,
    sounds: Sounds,
    plain: Plain,
    fillers: Vec<String>,
}

/// A row that answers a query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Id of the row.
    pub row: String,
    /// How well it answers, in thousandths; comparable within one query only.
    pub score: u32,
}

/// A stretch of text that stands for a row.
struct Term {
    row: usize,
    field: Field,
    /// Which of two terms that fit equally comes first.
    worth: f32,
    tokens: Vec<Token>,
}

/// Where a term comes from.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Field {
    Name,
    Word,
    What,
}

impl Index {
    /// Reads `search.json`.
    ///
    /// # Errors
    /// [`LoadError`] when the text is damaged or of another schema.
    pub fn from_json(json: &str) -> Result<Self, LoadError> {
        read::index(json)
    }

    /// The rows that answer a query, best first, equals in the order of the pack. None when nothing fits.
    #[must_use]
    pub fn find(&self, query: &str) -> Vec<Hit> {
        let query: Vec<char> = query.chars().take(LONGEST).collect();
        let readings = unit::readings(&self.tokens(&query));
        let mut best = vec![0.0_f32; self.rows.len()];
        for units in &readings {
            for (best, score) in best.iter_mut().zip(score::rows(self, units)) {
                *best = best.max(score);
            }
        }
        score::ranked(&self.rows, &best)
    }

    /// The tokens of a query without the fillers, or with them when nothing else is there.
    fn tokens(&self, query: &[char]) -> Vec<Token> {
        let plain: String = query.iter().map(|c| self.plain.of(*c)).collect();
        let mut rest = plain.clone();
        for filler in self.fillers.iter().filter(|filler| !filler.is_ascii()) {
            rest = rest.replace(filler.as_str(), " ");
        }
        let mut some = token::tokens(&rest, &self.sounds);
        some.retain(|token| !matches!(token, Token::Word(word) if self.fillers.contains(word)));
        if some.is_empty() { token::tokens(&plain, &self.sounds) } else { some }
    }
}
