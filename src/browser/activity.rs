//! Signs of life: whatever somebody who is there does.

use gloo_events::{EventListener, EventListenerOptions, EventListenerPhase};

const SIGNS: [&str; 5] = ["keydown", "pointerdown", "input", "wheel", "touchstart"];

/// Calls back at every sign.
pub fn listen(heard: impl Fn() + Clone + 'static) {
    let Some(document) = web_sys::window().and_then(|w| w.document()) else { return };
    for sign in SIGNS {
        let heard = heard.clone();
        let options = EventListenerOptions { phase: EventListenerPhase::Capture, passive: true };
        EventListener::new_with_options(&document, sign, options, move |_| heard()).forget();
    }
}
