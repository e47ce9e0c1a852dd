//! Room on the device: how much is used, and asking the browser to keep what is stored.

use js_sys::{Promise, Reflect};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::StorageManager;

/// Bytes used and bytes allowed, where the browser says so.
pub async fn estimate() -> Option<(u64, u64)> {
    let value = settled(manager()?.estimate().ok()?).await?;
    let number = |name: &str| Reflect::get(&value, &name.into()).ok().and_then(|v| v.as_f64());
    Some((whole(number("usage")?), whole(number("quota")?)))
}

/// Asks the browser not to clear what is stored here; says whether it agreed.
pub async fn persist() -> bool {
    let Some(promise) = manager().and_then(|m| m.persist().ok()) else { return false };
    settled(promise).await.is_some_and(|v| v == JsValue::TRUE)
}

/// Whether the browser has agreed to that already.
pub async fn persisted() -> bool {
    let Some(promise) = manager().and_then(|m| m.persisted().ok()) else { return false };
    settled(promise).await.is_some_and(|v| v == JsValue::TRUE)
}

/// The storage manager; absent outside secure contexts.
fn manager() -> Option<StorageManager> {
    let manager = web_sys::window()?.navigator().storage();
    (!JsValue::from(manager.clone()).is_undefined()).then_some(manager)
}

async fn settled(promise: impl Into<Promise>) -> Option<JsValue> {
    JsFuture::from(promise.into()).await.ok()
}

fn whole(bytes: f64) -> u64 {
    if bytes.is_finite() && bytes > 0.0 { bytes as u64 } else { 0 }
}
