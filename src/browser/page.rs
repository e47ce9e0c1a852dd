//! The page as a whole: printing, reporting a crash, today's date, the languages of the reader.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{BeforeUnloadEvent, CustomEvent, CustomEventInit};

/// Prints the page.
pub fn print() {
    if let Some(window) = web_sys::window() {
        // Refused only in a sandboxed frame, where there is nothing else to do.
        let _ = window.print();
    }
}

/// Whether nobody can see the page now: another window lies above it, the screen is off, or the camera is open.
#[must_use]
pub fn is_hidden() -> bool {
    web_sys::window().and_then(|window| window.document()).is_some_and(|document| document.hidden())
}

/// Has the browser ask, in its own words, before the window is closed or loaded anew while that would lose something.
pub fn ask_before_leaving(is_at_risk: impl Fn() -> bool + 'static) {
    let Some(window) = web_sys::window() else { return };
    let options = gloo_events::EventListenerOptions::enable_prevent_default();
    let ask = move |event: &web_sys::Event| {
        if is_at_risk() {
            event.prevent_default();
            // Browsers of before 2023 ask for this only.
            if let Some(event) = event.dyn_ref::<BeforeUnloadEvent>() {
                event.set_return_value("unsaved");
            }
        }
    };
    gloo_events::EventListener::new_with_options(&window, "beforeunload", options, ask).forget();
}

/// Calls back when a print begins, for as long as the page lives.
pub fn on_print(mut heard: impl FnMut() + 'static) {
    if let Some(window) = web_sys::window() {
        gloo_events::EventListener::new(&window, "beforeprint", move |_| heard()).forget();
    }
}

/// Starts the whole program anew at a route, in place of the present page.
pub fn reload_at(route: &crate::route::Route) {
    super::history::replace(route);
    if let Some(window) = web_sys::window() {
        let _ = window.location().reload();
    }
}

/// Sends an event to the start-up script, which owns the static pages and the service worker.
pub fn say(name: &str, detail: &str) {
    let init = CustomEventInit::new();
    init.set_detail(&JsValue::from_str(detail));
    if let (Some(window), Ok(event)) = (web_sys::window(), CustomEvent::new_with_event_init_dict(name, &init)) {
        let _ = window.dispatch_event(&event);
    }
}

/// Today's date here, as year, month, day.
#[must_use]
pub fn today() -> (u32, u32, u32) {
    let now = js_sys::Date::new_0();
    (now.get_full_year(), now.get_month() + 1, now.get_date())
}

/// Language tags the reader prefers, best first.
#[must_use]
pub fn languages() -> Vec<String> {
    let Some(window) = web_sys::window() else { return Vec::new() };
    window.navigator().languages().iter().filter_map(|l| l.as_string()).collect()
}

/// The text after `?` in the address.
#[must_use]
pub fn query() -> String {
    web_sys::window().and_then(|w| w.location().search().ok()).unwrap_or_default()
}

/// On a panic: show the static page, keep the console's text for whoever repairs it.
pub fn report_panics() {
    std::panic::set_hook(Box::new(|info| {
        web_sys::console::error_1(&JsValue::from_str(&info.to_string()));
        say("tongda-crash", "");
    }));
}
