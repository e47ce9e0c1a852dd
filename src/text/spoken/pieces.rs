//! Words, gaps and marks, joined to a text with at most one mark or gap between two words.

/// A part of a spoken text.
enum Piece {
    Word(String),
    Gap,
    Mark(char),
}

/// A spoken text in the making.
#[derive(Default)]
pub struct Pieces(Vec<Piece>);

/// Marks from the weakest to the strongest, each with its rank.
const RANKS: [(&str, u8); 5] = [("、", 1), ("，,", 2), ("：:", 3), ("；;", 4), ("。！？.!?", 5)];

fn rank(mark: char) -> u8 {
    RANKS.iter().find(|(marks, _)| marks.contains(mark)).map_or(0, |(_, rank)| *rank)
}

/// A letter of a script that writes gaps between words.
pub fn is_latin(letter: char) -> bool {
    letter.is_alphabetic() && !letter.is_numeric() && !is_han(letter)
}

/// A Chinese character.
pub fn is_han(letter: char) -> bool {
    matches!(letter, '〇' | '々' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}')
        || matches!(letter, '\u{20000}'..='\u{323af}')
}

impl Pieces {
    /// Adds to the word that is being said.
    pub fn word(&mut self, word: &str) {
        match self.0.last_mut() {
            Some(Piece::Word(last)) => last.push_str(word),
            _ if word.is_empty() => {}
            _ => self.0.push(Piece::Word(word.to_string())),
        }
    }

    /// Adds a word that stands by itself.
    pub fn apart(&mut self, word: &str) {
        self.gap();
        self.word(word);
        self.gap();
    }

    /// Ends a word.
    pub fn gap(&mut self) {
        self.0.push(Piece::Gap);
    }

    /// Adds a pause.
    pub fn mark(&mut self, mark: char) {
        self.0.push(Piece::Mark(mark));
    }

    /// The text. Of several marks in a row the strongest stands; a mark has a gap behind it when `is_spaced`.
    pub fn join(self, is_spaced: bool) -> String {
        let mut text = String::new();
        let mut mark: Option<char> = None;
        let mut is_apart = false;
        for piece in self.0 {
            match piece {
                Piece::Gap => is_apart = true,
                Piece::Mark(new) => mark = mark.filter(|old| rank(*old) >= rank(new)).or(Some(new)),
                Piece::Word(word) => {
                    let mark = mark.take().filter(|_| !text.is_empty());
                    text.extend(mark);
                    let ends = (text.chars().next_back(), word.chars().next());
                    let is_needed = matches!(ends, (Some(a), Some(b)) if is_latin(a) && is_latin(b));
                    if !text.is_empty() && (mark.is_some() || is_apart) && (is_spaced || is_needed) {
                        text.push(' ');
                    }
                    is_apart = false;
                    text.push_str(&word);
                }
            }
        }
        text.extend(mark.filter(|mark| rank(*mark) > 2 && !text.is_empty()));
        text
    }
}
