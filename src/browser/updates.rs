//! News of a newer version, brought by the start-up script. Never applied unasked.

use super::{dom, page};
use gloo_events::EventListener;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::ServiceWorkerRegistration;

/// Calls back when a newer version is waiting, at once if it already is.
pub fn listen(mut ready: impl FnMut() + 'static) {
    if dom::root("data-update").is_some() {
        ready();
    }
    if let Some(window) = web_sys::window() {
        EventListener::new(&window, "tongda-update-ready", move |_| ready()).forget();
    }
}

/// Changes to the newer version; this page starts again. Other windows go on with the files that they were opened with.
pub fn apply() {
    page::say("tongda-apply-update", "");
}

/// Asks the server whether there is a newer version. Browsers ask by themselves only when a page is opened, and a kiosk
/// that nobody comes to stays on the same page for days.
pub fn look() {
    wasm_bindgen_futures::spawn_local(async {
        // An error here is a server that is away: the next look asks again.
        let _ = ask().await;
    });
}

async fn ask() -> Result<(), JsValue> {
    let Some(window) = web_sys::window() else { return Ok(()) };
    let ready = JsFuture::from(window.navigator().service_worker().ready()?).await?;
    let registration: ServiceWorkerRegistration = ready.dyn_into()?;
    JsFuture::from(registration.update()?).await.map(drop)
}
