//! Where the device is, asked for once.

use js_sys::{Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Milliseconds after which the device gives up.
const PATIENCE: u32 = 20_000;

/// Why there is no position. The key is the id of its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unplaced {
    /// The person or the browser does not allow it.
    Refused,
    /// The device found nothing in time, or has no means.
    NotFound,
}

names!(Unplaced { Refused => "position-refused", NotFound => "position-not-found" });

/// A measured place: degrees and metres.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Measured {
    /// Latitude, WGS 84.
    pub latitude: f64,
    /// Longitude, WGS 84.
    pub longitude: f64,
    /// Radius of uncertainty in metres.
    pub accuracy: f64,
}

/// Asks the device where it is.
///
/// # Errors
/// [`Unplaced`] when it does not say.
pub async fn ask() -> Result<Measured, Unplaced> {
    let navigator = web_sys::window().ok_or(Unplaced::NotFound)?.navigator();
    let service = Reflect::get(&navigator, &"geolocation".into()).ok().filter(|s| !s.is_undefined());
    let service = service.ok_or(Unplaced::NotFound)?;
    let request = Reflect::get(&service, &"getCurrentPosition".into()).ok();
    let request: js_sys::Function = request.and_then(|f| f.dyn_into().ok()).ok_or(Unplaced::NotFound)?;
    let options = Object::new();
    for (name, value) in [("enableHighAccuracy", JsValue::TRUE), ("timeout", PATIENCE.into()), ("maximumAge", 0.into())]
    {
        // A field of an object of our own can always be set.
        let _ = Reflect::set(&options, &name.into(), &value);
    }
    let asked = Promise::new(&mut |resolve, reject| {
        if request.call3(&service, &resolve, &reject, &options).is_err() {
            // Rejecting a promise of our own cannot fail.
            let _ = reject.call0(&JsValue::UNDEFINED);
        }
    });
    match JsFuture::from(asked).await {
        Ok(found) => measured(&found).ok_or(Unplaced::NotFound),
        Err(error) if number(&error, "code") == Some(1.0) => Err(Unplaced::Refused),
        Err(_) => Err(Unplaced::NotFound),
    }
}

fn measured(found: &JsValue) -> Option<Measured> {
    let place = Reflect::get(found, &"coords".into()).ok()?;
    let get = |name| number(&place, name);
    Some(Measured { latitude: get("latitude")?, longitude: get("longitude")?, accuracy: get("accuracy")? })
}

fn number(value: &JsValue, name: &str) -> Option<f64> {
    Reflect::get(value, &name.into()).ok()?.as_f64().filter(|n| n.is_finite())
}
