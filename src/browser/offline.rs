//! The offline copy: what it holds beyond the program is taken when asked for.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::ServiceWorkerRegistration;

/// Asks the service worker to take every clip into the offline copy, once there is one. Without one clips still play
/// from the server.
pub fn take_clips() {
    wasm_bindgen_futures::spawn_local(async {
        // An error here is a browser, or a page, without service workers: nothing to ask.
        let _ = ask().await;
    });
}

async fn ask() -> Result<(), JsValue> {
    let Some(window) = web_sys::window() else { return Ok(()) };
    let ready = JsFuture::from(window.navigator().service_worker().ready()?).await?;
    let registration: ServiceWorkerRegistration = ready.dyn_into()?;
    registration.active().map_or(Ok(()), |worker| worker.post_message(&JsValue::from_str("take-clips")))
}
