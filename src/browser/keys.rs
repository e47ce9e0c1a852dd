//! Keys, heard before the page hears them.

use gloo_events::{EventListener, EventListenerOptions, EventListenerPhase};
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};

/// Calls back on every key with its name and whether somebody is typing in a field; where the answer is false, nobody
/// else hears of it. A key that is held down counts once, except for moving on.
pub fn listen(mut heard: impl FnMut(&str, bool) -> bool + 'static) {
    let Some(document) = web_sys::window().and_then(|w| w.document()) else { return };
    let options = EventListenerOptions { phase: EventListenerPhase::Capture, passive: false };
    EventListener::new_with_options(&document, "keydown", options, move |event| {
        let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
        let target = event.target().and_then(|t| t.dyn_into::<Element>().ok());
        let typing =
            target.is_some_and(|e| e.matches("input[type=text], input[type=search], textarea").unwrap_or(false));
        // Hands that tremble or stay on a key do nothing twice.
        let again = key.repeat() && !key.key().starts_with("Arrow") && !typing;
        let held = again || key.ctrl_key() || key.alt_key() || key.meta_key();
        if held || !heard(&key.key(), typing) {
            event.prevent_default();
            event.stop_propagation();
        }
    })
    .forget();
}

/// Keys that do nothing to the browser or the system: letters, figures, moving between controls, mending a field.
#[must_use]
pub fn is_harmless(key: &str) -> bool {
    key.chars().count() == 1 || matches!(key, "Tab" | "Shift" | "Enter" | "Backspace" | "Delete" | "Home" | "End")
}
