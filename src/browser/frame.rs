//! Waiting until the page is drawn.

use wasm_bindgen_futures::JsFuture;

/// Waits for two frames: whatever was changed before has been laid out and drawn then. A page in the background draws
/// nothing, and waits until somebody looks at it.
pub async fn drawn() {
    for _ in 0..2 {
        let next = js_sys::Promise::new(&mut |resolve, _| {
            if let Some(window) = web_sys::window() {
                // Never refused: the callback is a function.
                let _ = window.request_animation_frame(&resolve);
            }
        });
        // Never refused: nothing holds its second function.
        let _ = JsFuture::from(next).await;
    }
}
