//! A page without a way out to the system: no menus, no dragging, no zooming by gesture, no link that leaves, and a
//! history that never grows.

use super::{history, page};
use crate::route::Route;
use gloo_events::{EventListener, EventListenerOptions, EventListenerPhase};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, WheelEvent};

/// What the browser would do by itself and must not.
const HELD: [&str; 9] = [
    "contextmenu",
    "selectstart",
    "dragstart",
    "dragover",
    "drop",
    "gesturestart",
    "auxclick",
    "copy",
    "beforeinstallprompt",
];

/// Closes the page. `refused` is called for a link that would leave.
pub fn close(refused: impl Fn() + 'static) {
    let Some(document) = web_sys::window().and_then(|w| w.document()) else { return };
    let options = || EventListenerOptions { phase: EventListenerPhase::Capture, passive: false };
    for kind in HELD {
        EventListener::new_with_options(&document, kind, options(), Event::prevent_default).forget();
    }
    EventListener::new_with_options(&document, "wheel", options(), |event| {
        if event.dyn_ref::<WheelEvent>().is_some_and(|wheel| wheel.ctrl_key()) {
            event.prevent_default();
        }
    })
    .forget();
    EventListener::new_with_options(&document, "click", options(), move |event| {
        let target = event.target().and_then(|t| t.dyn_into::<Element>().ok());
        let Some(link) = target.and_then(|element| element.closest("a[href]").ok().flatten()) else { return };
        event.prevent_default();
        let address = link.get_attribute("href").unwrap_or_default();
        match address.as_str() {
            // The static page's way back.
            "./" => page::reload_at(&Route::Home),
            // A link that dispatches something itself is asked, too; both lead to the same page.
            own if own.starts_with("#/") => history::replace(&Route::parse(own)),
            _ => refused(),
        }
    })
    .forget();
}
