//! What characters sound like: toneless syllables, and which of them are hard to tell apart.

use super::token::Han;

/// A query character that is the term's.
pub(super) const SAME: f32 = 1.0;
/// Another character of the same sound: what an input method offers beside the right one.
pub(super) const SAME_SOUND: f32 = 0.7;
/// Another character of a sound that the region does not tell apart (n and l, zh and z, ng and n).
pub(super) const NEAR_SOUND: f32 = 0.5;

/// No reading.
const NONE: u16 = u16::MAX;

/// The table of syllables.
pub(super) struct Sounds {
    /// The syllables.
    names: Vec<String>,
    /// For each syllable the first one that is hard to tell from it.
    near: Vec<u16>,
    /// Characters with a syllable each, sorted; a character with two readings stands there twice.
    chars: Vec<(char, u16)>,
}

impl Sounds {
    pub(super) fn new(names: Vec<String>, mut chars: Vec<(char, u16)>) -> Self {
        chars.sort_unstable();
        let folded: Vec<String> = names.iter().map(|name| fold(name)).collect();
        let first = |f: &String| folded.iter().position(|other| other == f).and_then(|at| u16::try_from(at).ok());
        let near = folded.iter().map(|f| first(f).unwrap_or(NONE)).collect();
        Sounds { names, near, chars }
    }

    /// Up to four readings of a character.
    pub(super) fn of(&self, c: char) -> [u16; 4] {
        let from = self.chars.partition_point(|entry| entry.0 < c);
        let mut readings = [NONE; 4];
        for (slot, entry) in readings.iter_mut().zip(self.chars[from..].iter().take_while(|entry| entry.0 == c)) {
            *slot = entry.1;
        }
        readings
    }

    /// The syllables of a character in letters.
    pub(super) fn letters(&self, han: &Han) -> impl Iterator<Item = &str> {
        han.sounds.into_iter().filter_map(|s| self.names.get(usize::from(s)).map(String::as_str))
    }

    /// How alike two characters are.
    pub(super) fn alike(&self, a: &Han, b: &Han) -> f32 {
        if a.c == b.c {
            return SAME;
        }
        let mut best = 0.0;
        for x in a.sounds.into_iter().filter(|x| *x != NONE) {
            for y in b.sounds.into_iter().filter(|y| *y != NONE) {
                if x == y {
                    return SAME_SOUND;
                }
                if self.near[usize::from(x)] == self.near[usize::from(y)] {
                    best = NEAR_SOUND;
                }
            }
        }
        best
    }
}

/// A syllable as many speakers of the south-west say it.
fn fold(syllable: &str) -> String {
    let mut s = syllable.trim_end_matches('g').to_string();
    if s.as_bytes().get(1) == Some(&b'h') {
        s.remove(1);
    }
    if s.starts_with('n') {
        s.replace_range(..1, "l");
    }
    s
}
