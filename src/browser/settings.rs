//! The reader's settings in local storage: theme, text size, language, easy words. Never an answer.

use serde_json::{Value, json};

const KEY: &str = "tongda.settings";

/// Settings as stored. Every field may be absent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// A theme name.
    pub theme: Option<String>,
    /// A text size, 1 to 4.
    pub size: Option<String>,
    /// A language tag.
    pub lang: Option<String>,
    /// `on` for easy words.
    pub easy: Option<String>,
}

/// Reads the settings; defaults when there are none or storage is refused.
#[must_use]
pub fn read() -> Settings {
    let storage = web_sys::window().and_then(|w| w.local_storage().ok().flatten());
    let text = storage.and_then(|s| s.get_item(KEY).ok().flatten());
    let stored: Value = text.and_then(|t| serde_json::from_str(&t).ok()).unwrap_or_default();
    let field = |name: &str| stored.get(name).and_then(Value::as_str).map(str::to_string);
    Settings { theme: field("theme"), size: field("size"), lang: field("lang"), easy: field("easy") }
}

/// Stores the settings. Where storage is refused, and on a kiosk, they last as long as the page.
pub fn write(settings: &Settings) {
    if super::dom::root("data-kiosk").is_some() {
        return;
    }
    let storage = web_sys::window().and_then(|w| w.local_storage().ok().flatten());
    if let Some(storage) = storage {
        let stored = json!({
            "theme": settings.theme, "size": settings.size, "lang": settings.lang, "easy": settings.easy,
        });
        let _ = storage.set_item(KEY, &stored.to_string());
    }
}
