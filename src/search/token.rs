//! From text to tokens: one writing for each character, then Chinese characters one by one and Latin words whole.

use super::sound::Sounds;

/// A Chinese character with up to four readings, as numbers of [`Sounds`].
#[derive(Clone, Copy, Debug)]
pub(super) struct Han {
    pub c: char,
    pub sounds: [u16; 4],
}

/// What a query or a term is made of.
#[derive(Clone, Debug)]
pub(super) enum Token {
    Han(Han),
    Word(String),
}

/// Pairs of a traditional and a simplified character, sorted.
pub(super) struct Plain(pub Vec<(char, char)>);

impl Plain {
    /// The one writing of a character: half width, lower case, simplified, without tone marks.
    pub(super) fn of(&self, c: char) -> char {
        let c = match c {
            '\u{3000}' => ' ',
            '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
            _ => c,
        };
        if let Ok(at) = self.0.binary_search_by_key(&c, |pair| pair.0) {
            return self.0[at].1;
        }
        toneless(c).to_ascii_lowercase()
    }
}

/// Vowels with the four tone marks, as `dībǎo` is copied from a dictionary. The letter ü is typed as v.
fn toneless(c: char) -> char {
    const MARKED: &str = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ";
    match MARKED.chars().position(|m| m == c) {
        Some(at) => char::from(b"aeiouv"[at / 4]),
        None if c == 'ü' => 'v',
        None => c,
    }
}

/// Cuts a text whose characters are plain already.
pub(super) fn tokens(text: &str, sounds: &Sounds) -> Vec<Token> {
    let (mut all, mut word) = (Vec::new(), String::new());
    for c in text.chars().chain([' ']) {
        if c.is_ascii_alphanumeric() {
            word.push(c);
            continue;
        }
        // An apostrophe stands inside a word (can't) or between syllables (xi'an).
        if matches!(c, '\'' | '’') {
            continue;
        }
        if !word.is_empty() {
            all.push(Token::Word(std::mem::take(&mut word)));
        }
        if matches!(c, '\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}') {
            all.push(Token::Han(Han { c, sounds: sounds.of(c) }));
        }
    }
    all
}
