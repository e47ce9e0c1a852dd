//! How the device lies, from its tilt sensor.

use gloo_events::EventListener;
use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Listens for as long as it is kept.
pub struct Listening(#[allow(dead_code, reason = "dropping it ends the listening")] EventListener);

/// Asks for the sensor where a browser wants to be asked, and listens. `heard` gets front-to-back and side-to-side tilt
/// in degrees, or nothing from a browser that knows of no sensor; some say nothing at all then. `None` where the browser
/// does not allow it.
pub async fn listen(heard: impl Fn(Option<(f64, f64)>) + 'static) -> Option<Listening> {
    let window = web_sys::window()?;
    let kind = Reflect::get(&window, &"DeviceOrientationEvent".into()).ok().filter(|k| !k.is_undefined())?;
    if let Ok(request) = Reflect::get(&kind, &"requestPermission".into())
        && let Ok(request) = request.dyn_into::<Function>()
    {
        let asked: Promise = request.call0(&kind).ok()?.dyn_into().ok()?;
        let answer = JsFuture::from(asked).await.ok()?;
        if answer != JsValue::from_str("granted") {
            return None;
        }
    }
    Some(Listening(EventListener::new(&window, "deviceorientation", move |event| {
        let angle = |name: &str| Reflect::get(event, &name.into()).ok()?.as_f64().filter(|a| a.is_finite());
        heard(angle("beta").zip(angle("gamma")));
    })))
}
