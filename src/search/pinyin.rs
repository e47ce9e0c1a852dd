//! Letters against characters: full pinyin, initials, both mixed, a beginning, a typing error.

use super::latin;
use super::sound::Sounds;
use super::token::Token;

/// Fewer letters than this are too few to hold a typing error.
const ROOM_FOR_ERROR: usize = 5;

/// The best way in which letters spell a stretch of a term.
#[derive(Clone, Copy, Default, PartialEq, PartialOrd)]
pub(super) struct Spelt {
    /// How sure it is that these characters are meant.
    pub value: f32,
    /// How many characters they are.
    pub chars: usize,
}

/// One way through the letters.
#[derive(Clone, Copy)]
struct Way {
    chars: usize,
    full: usize,
    errors: usize,
    exact: bool,
}

/// How letters spell a stretch of a term, if they do. `errors`: how many may be wrong.
pub(super) fn spelt(letters: &str, tokens: &[Token], sounds: &Sounds, errors: usize) -> Spelt {
    let errors = if letters.len() < ROOM_FOR_ERROR { 0 } else { errors };
    let mut best = Spelt::default();
    if letters.bytes().any(|b| b.is_ascii_digit()) {
        return best;
    }
    let first = letters.as_bytes().first();
    for start in 0..tokens.len() {
        // As in English, the first letter is right; that leaves one start in twenty.
        let Token::Han(han) = &tokens[start] else { continue };
        if !sounds.letters(han).any(|s| s.as_bytes().first() == first) {
            continue;
        }
        walk(letters, &tokens[start..], sounds, Way { chars: 0, full: 0, errors, exact: errors == 0 }, &mut |way| {
            let whole = way.chars == tokens.len();
            let value = value(way, whole) - if way.errors < errors { 0.2 } else { 0.0 };
            if value > best.value {
                best = Spelt { value, chars: way.chars };
            }
        });
    }
    best
}

/// Full syllables are sure; initials only when there are several, or when they are the whole term.
#[allow(clippy::cast_precision_loss, reason = "a handful of characters")]
fn value(way: Way, whole: bool) -> f32 {
    let share = way.full as f32 / way.chars as f32;
    match (way.full, way.chars) {
        (1, 1) if !whole => 0.4,
        (_, 1) if !whole => 0.0,
        (0, 2) if !whole => 0.2,
        _ => (if whole { 0.6 } else { 0.5 }) + 0.4 * share,
    }
}

fn walk(letters: &str, tokens: &[Token], sounds: &Sounds, way: Way, found: &mut impl FnMut(Way)) {
    if letters.is_empty() {
        if way.chars > 0 {
            found(way);
        }
        return;
    }
    let Some((Token::Han(han), rest)) = tokens.split_first() else { return };
    let next =
        |full: usize, errors: usize| Way { chars: way.chars + 1, full: way.full + full, errors, exact: way.exact };
    for syllable in sounds.letters(han) {
        if let Some(left) = letters.strip_prefix(syllable) {
            walk(left, rest, sounds, next(1, way.errors), found);
        } else if syllable.starts_with(letters) {
            found(next(0, way.errors));
        }
        // The initial: z for zh too, as input methods have it. Errors and initials together would spell anything.
        let is_cut = way.exact && syllable.len() > 1;
        let initials = usize::from(is_cut) + usize::from(is_cut && syllable[1..].starts_with('h'));
        for left in (1..=initials).filter_map(|length| letters.strip_prefix(&syllable[..length])) {
            walk(left, rest, sounds, next(0, way.errors), found);
        }
        if way.errors > 0 && syllable.len() > 1 {
            let cuts = (syllable.len() - 1..=syllable.len() + 1).filter_map(|length| letters.split_at_checked(length));
            for (_, left) in cuts.filter(|(typed, _)| latin::distance(typed.as_bytes(), syllable.as_bytes()) == 1) {
                walk(left, rest, sounds, next(1, way.errors - 1), found);
            }
        }
    }
}
