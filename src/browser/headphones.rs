//! Headphones, as far as a browser knows: one sound output more than at the start.

use gloo_events::EventListener;
use js_sys::Array;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{MediaDeviceInfo, MediaDeviceKind, MediaDevices};

/// Calls back when an output comes (true) or goes (false). Machines whose browser does not say so map the socket to a key.
pub fn listen(heard: impl Fn(bool) + Clone + 'static) {
    let Some(devices) = web_sys::window().and_then(|w| w.navigator().media_devices().ok()) else { return };
    spawn_local(async move {
        let outputs = std::rc::Rc::new(std::cell::Cell::new(count(&devices).await));
        let known = devices.clone();
        EventListener::new(&devices, "devicechange", move |_| {
            let (known, outputs, heard) = (known.clone(), outputs.clone(), heard.clone());
            spawn_local(async move {
                let (before, now) = (outputs.get(), count(&known).await);
                outputs.set(now);
                if now != before {
                    heard(now > before);
                }
            });
        })
        .forget();
    });
}

async fn count(devices: &MediaDevices) -> usize {
    let Ok(asked) = devices.enumerate_devices() else { return 0 };
    let Ok(list) = JsFuture::from(asked).await else { return 0 };
    let all = Array::from(&list);
    let outputs = all
        .iter()
        .filter(|device| device.dyn_ref::<MediaDeviceInfo>().is_some_and(|d| d.kind() == MediaDeviceKind::Audiooutput));
    outputs.count()
}
