//! Units of a query: what is looked for one by one.

use super::pinyin::{self, Spelt};
use super::sound::Sounds;
use super::token::{Han, Token};
use super::{Term, latin};

/// One thing to look for.
pub(super) enum Unit {
    /// A single character.
    One(Han),
    /// Two characters that stand together: in Chinese the usual length of a word.
    Two(Han, Han),
    /// Letters between spaces: a word, or pinyin.
    Word(String),
    /// Letters over spaces, as pinyin only.
    Spelling(String),
}

/// A pair of characters whose sounds agree no better than this says nothing.
const PAIR_LEAST: f32 = 0.35;

impl Unit {
    /// What it counts for against the others: a character alone is in many words, a pair is a word of its own.
    pub(super) fn weight(&self) -> f32 {
        match self {
            Unit::One(_) => 0.4,
            Unit::Two(..) => 1.0,
            Unit::Word(_) | Unit::Spelling(_) => 1.3,
        }
    }

    /// How well a term holds this unit.
    pub(super) fn within(&self, term: &Term, sounds: &Sounds, errors: usize) -> Spelt {
        let best = |values: &mut dyn Iterator<Item = f32>| Spelt { value: values.fold(0.0, f32::max), chars: 0 };
        let spelt = |letters: &str| pinyin::spelt(letters, &term.tokens, sounds, errors);
        match self {
            Unit::One(a) => {
                best(&mut term.tokens.iter().map(|t| if matches!(t, Token::Han(b) if a.c == b.c) { 1.0 } else { 0.0 }))
            }
            Unit::Two(a, b) => best(&mut term.tokens.windows(2).map(|pair| match pair {
                [Token::Han(x), Token::Han(y)] => {
                    let both = sounds.alike(a, x) * sounds.alike(b, y);
                    if both < PAIR_LEAST { 0.0 } else { both }
                }
                _ => 0.0,
            })),
            Unit::Word(word) => {
                let as_word = best(&mut term.tokens.iter().map(|t| match t {
                    Token::Word(other) => latin::alike(word, other),
                    Token::Han(_) => 0.0,
                }));
                let as_letters = spelt(word);
                if as_letters.value > as_word.value { as_letters } else { as_word }
            }
            Unit::Spelling(letters) => spelt(letters),
        }
    }

    /// How much of one token of a term this unit answers: 0 to 1.
    pub(super) fn answers(&self, token: &Token, sounds: &Sounds) -> f32 {
        match (self, token) {
            (Unit::One(a), Token::Han(b)) => sounds.alike(a, b),
            (Unit::Word(word), Token::Word(other)) => latin::alike(word, other),
            _ => 0.0,
        }
    }
}

/// The ways to read a query: as it stands, and, when it is letters with spaces, as one spelling.
pub(super) fn readings(tokens: &[Token]) -> Vec<Vec<Unit>> {
    let mut units = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        match token {
            Token::Han(han) => {
                units.push(Unit::One(*han));
                if let Some(Token::Han(next)) = tokens.get(at + 1) {
                    units.push(Unit::Two(*han, *next));
                }
            }
            Token::Word(word) => units.push(Unit::Word(word.clone())),
        }
    }
    let words: Vec<&str> =
        tokens.iter().filter_map(|t| if let Token::Word(w) = t { Some(w.as_str()) } else { None }).collect();
    let mut all = vec![units];
    if words.len() > 1 && words.len() == tokens.len() {
        all.push(vec![Unit::Spelling(words.concat())]);
    }
    all
}
