//! The address: reading the route, going to one, and hearing of changes.

use super::dom;
use crate::route::Route;
use gloo_events::EventListener;

/// The route in the address.
#[must_use]
pub fn route() -> Route {
    let hash = web_sys::window().and_then(|w| w.location().hash().ok());
    Route::parse(&hash.unwrap_or_default())
}

/// Whether the hash belongs to the browser (a skip link), not to us.
#[must_use]
pub fn is_foreign() -> bool {
    let hash = web_sys::window().and_then(|w| w.location().hash().ok()).unwrap_or_default();
    !hash.is_empty() && !hash.starts_with("#/")
}

/// Goes to a route; listeners hear of it. On a kiosk nothing can be returned to.
pub fn go(route: &Route) {
    if dom::root("data-kiosk").is_some() {
        return replace(route);
    }
    if let Some(window) = web_sys::window() {
        // Setting a hash fails only in a detached window.
        let _ = window.location().set_hash(&route.to_string());
    }
}

/// Goes to a route in place of the present one, which cannot be returned to.
pub fn replace(route: &Route) {
    if let Some(window) = web_sys::window() {
        let _ = window.location().replace(&route.to_string());
    }
}

/// The program's own address without a hash: what a printed code begins with. A kiosk may name a public one.
#[must_use]
pub fn base() -> String {
    if let Some(site) = dom::root("data-site") {
        return site;
    }
    let href = web_sys::window().and_then(|w| w.location().href().ok()).unwrap_or_default();
    href.split(['#', '?']).next().unwrap_or_default().to_string()
}

/// Calls back on every change of the hash, for as long as the page lives.
pub fn listen(mut heard: impl FnMut() + 'static) {
    if let Some(window) = web_sys::window() {
        EventListener::new(&window, "hashchange", move |_| heard()).forget();
    }
}

/// Waits until the address is one of `mine`; at once if it already is.
pub async fn until(mine: impl Fn(&Route) -> bool) {
    while !mine(&route()) {
        let next = js_sys::Promise::new(&mut |resolve, _| {
            if let Some(window) = web_sys::window() {
                EventListener::once(&window, "hashchange", move |_| drop(resolve.call0(&wasm_bindgen::JsValue::NULL)))
                    .forget();
            }
        });
        // Never refused: nothing holds its second function.
        let _ = wasm_bindgen_futures::JsFuture::from(next).await;
    }
}
