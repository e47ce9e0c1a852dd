//! The spoken form of a text: what a voice is given in place of what stands on the page.
//!
//! Voices read digits and signs badly, above all in Chinese: `16—59 周岁` becomes `十六到五十九周岁`. The words for
//! them stand in `zh-CN.txt` and `en.txt`. Where no rule can know (a rare reading, an abbreviation), a message has an
//! attribute `.spoken`, see [`Texts::spoken`](super::Texts::spoken).
//!
//! Pure and total: any text has a spoken form, and the spoken form of a spoken form is itself.

mod chinese;
mod chinese_number;
mod english;
mod figure;
mod numerals;
mod pieces;
mod sentences;
mod words;

use super::Locale;

pub use sentences::sentences;

/// What a voice of this language should be given for a displayed text. Empty when there is nothing to say.
#[must_use]
pub fn spoken(locale: Locale, text: &str) -> String {
    let read = match locale {
        Locale::ZhCn => chinese::spoken,
        Locale::En => english::spoken,
    };
    // A sign gone can bring together what belongs together: `No.: 2` is `No. 2`, and then `number 2`. Each further
    // reading finds less; real texts need one.
    let mut said = read(&plain(text));
    for _ in 0..8 {
        let again = read(&plain(&said));
        if again == said {
            break;
        }
        said = again;
    }
    said
}

/// The characters with full-width letters and digits made plain, and without what has no width or sound.
fn plain(text: &str) -> Vec<char> {
    let narrow = |letter: char| match letter {
        '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ' | '％' | '／' | '－' => {
            char::from_u32(u32::from(letter) - 0xfee0).unwrap_or(letter)
        }
        '\u{2010}'..='\u{2012}' | '\u{2212}' => '-',
        '\u{2015}' => '—',
        '~' | '〜' => '～',
        '\t' | '\u{a0}' | '\u{3000}' => ' ',
        '’' => '\'',
        _ => letter,
    };
    let is_mute = |letter: char| {
        matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}')
            || matches!(letter, '\u{feff}' | '\u{fe00}'..='\u{fe0f}' | '\u{300}'..='\u{36f}')
            || (letter.is_control() && letter != '\n' && letter != '\t')
    };
    text.chars().filter(|letter| !is_mute(*letter)).map(narrow).collect()
}
