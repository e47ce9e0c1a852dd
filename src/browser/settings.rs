//! The reader's settings in local storage: theme, text size, language. Never an answer.

use serde::{Deserialize, Serialize};

const KEY: &str = "tongda.settings";

/// Settings as stored. Every field may be absent.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settings {
    /// A theme name.
    #[serde(default)]
    pub theme: Option<String>,
    /// A text size, 1 to 4.
    #[serde(default)]
    pub size: Option<String>,
    /// A language tag.
    #[serde(default)]
    pub lang: Option<String>,
}

/// Reads the settings; defaults when there are none or storage is refused.
#[must_use]
pub fn read() -> Settings {
    let storage = web_sys::window().and_then(|w| w.local_storage().ok().flatten());
    let text = storage.and_then(|s| s.get_item(KEY).ok().flatten());
    text.and_then(|t| serde_json::from_str(&t).ok()).unwrap_or_default()
}

/// Stores the settings. Where storage is refused they last as long as the page.
pub fn write(settings: &Settings) {
    let storage = web_sys::window().and_then(|w| w.local_storage().ok().flatten());
    if let (Some(storage), Ok(text)) = (storage, serde_json::to_string(settings)) {
        let _ = storage.set_item(KEY, &text);
    }
}
