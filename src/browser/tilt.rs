//! How the device lies, from its tilt sensor.

use gloo_events::EventListener;
use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Listens for as long as it is kept.
pub struct Listening(#[allow(dead_code, reason = "dropping it ends the listening")] EventListener);

/// Asks for the sensor where a browser wants to be asked, and listens. `heard` gets how far the direction that is upright on
/// the screen is from level, in degrees, or nothing from a browser that knows of no sensor; some say nothing at all then.
/// `None` where the browser does not allow it.
pub async fn listen(heard: impl Fn(Option<f64>) + 'static) -> Option<Listening> {
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
        heard(angle("beta").zip(angle("gamma")).map(|(front, side)| upright(front, side, is_turned())));
    })))
}

/// Whether what is upright on the screen lies across the device as it was built.
fn is_turned() -> bool {
    let angle = || {
        let window: JsValue = web_sys::window()?.into();
        let number = |of: &JsValue, name: &str| Reflect::get(of, &name.into()).ok()?.as_f64();
        let screen = Reflect::get(&window, &"screen".into()).ok()?;
        let orientation = Reflect::get(&screen, &"orientation".into()).ok().filter(|one| one.is_object());
        // What browsers had before.
        orientation.and_then(|one| number(&one, "angle")).or_else(|| number(&window, "orientation"))
    };
    angle().is_some_and(|angle| angle.rem_euclid(180.0) > 45.0)
}

/// The tilt of the device's long or short axis in degrees, never below zero, from the angles of `DeviceOrientationEvent`: first it is
/// turned about its x axis by `front`, then about its y axis by `side`.
fn upright(front: f64, side: f64, is_turned: bool) -> f64 {
    let (front, side) = (front.to_radians(), side.to_radians());
    let up = if is_turned { front.cos() * side.sin() } else { front.sin() };
    up.abs().min(1.0).asin().to_degrees()
}
