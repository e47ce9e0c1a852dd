//! Small texts of the machine itself, kept on it: never anything of a person.

/// A text, if there is one.
#[must_use]
pub fn read(key: &str) -> Option<String> {
    web_sys::window()?.local_storage().ok()??.get_item(key).ok()?
}

/// Keeps a text. Where storage is refused it lasts as long as nothing is started anew.
pub fn write(key: &str, text: &str) {
    if let Some(storage) = web_sys::window().and_then(|w| w.local_storage().ok().flatten()) {
        let _ = storage.set_item(key, text);
    }
}
