//! News of a newer version, brought by the start-up script. Never applied unasked.

use super::{dom, page};
use gloo_events::EventListener;

/// Calls back when a newer version is waiting, at once if it already is.
pub fn listen(mut ready: impl FnMut() + 'static) {
    if dom::root("data-update").is_some() {
        ready();
    }
    if let Some(window) = web_sys::window() {
        EventListener::new(&window, "tongda-update-ready", move |_| ready()).forget();
    }
}

/// Changes to the newer version; the page starts again.
pub fn apply() {
    page::say("tongda-apply-update", "");
}
