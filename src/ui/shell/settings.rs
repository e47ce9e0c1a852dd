//! Theme, text size, language and easy words: chosen, applied to the root element, remembered on this device.

use crate::browser::settings::{Settings, read, write};
use crate::browser::{dom, page};
use crate::text::Locale;

/// Names of the themes, as styles know them.
pub const THEMES: [&str; 4] = ["light", "dark", "black-yellow", "low-glare"];

/// Text sizes, as styles know them.
pub const SIZES: [&str; 4] = ["1", "2", "3", "4"];

/// Theme and text size in use, as indexes into [`THEMES`] and [`SIZES`]; and whether easy words are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Display {
    /// Theme.
    pub theme: usize,
    /// Text size.
    pub size: usize,
    /// Easy words stand beside the normal ones.
    pub easy: bool,
}

impl Display {
    /// What the start-up script has put on the root element, and what is remembered.
    #[must_use]
    pub fn current() -> Self {
        let place = |name: &str, list: &[&str]| {
            let value = dom::root(name).unwrap_or_default();
            list.iter().position(|v| *v == value).unwrap_or(0)
        };
        Display {
            theme: place("data-theme", &THEMES),
            size: place("data-size", &SIZES),
            easy: read().easy.is_some() || dom::root("data-easy").is_some_and(|easy| easy == "on"),
        }
    }

    /// Applies and remembers.
    pub fn apply(self) {
        dom::set_root("data-theme", THEMES[self.theme % 4]);
        dom::set_root("data-size", SIZES[self.size % 4]);
        dom::set_root("data-easy", if self.easy { "on" } else { "off" });
        let chosen = |list: [&str; 4], i: usize| Some(list[i % 4].to_string());
        let easy = self.easy.then(|| "on".to_string());
        write(&Settings { theme: chosen(THEMES, self.theme), size: chosen(SIZES, self.size), easy, ..read() });
    }
}

/// Remembers the language.
pub fn remember(locale: Locale) {
    write(&Settings { lang: Some(locale.tag().to_string()), ..read() });
}

/// The language to start in: asked for in the address, then remembered, then the reader's, then Chinese. The browser of
/// a kiosk speaks for nobody.
#[must_use]
pub fn first_locale() -> Locale {
    let query = page::query();
    let asked = query.trim_start_matches('?').split('&').find_map(|p| p.strip_prefix("lang="));
    let remembered = read().lang;
    asked
        .and_then(Locale::from_tag)
        .or_else(|| remembered.as_deref().and_then(Locale::from_tag))
        .or_else(|| dom::root("data-kiosk").map(|_| Locale::default()))
        .or_else(|| page::languages().iter().find_map(|l| Locale::from_tag(l)))
        .unwrap_or_default()
}
