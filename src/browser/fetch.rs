//! Fetching the program's own files. Same origin only, by relative address.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Why a file did not arrive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FetchError {
    /// No connection and no offline copy.
    Unreachable,
    /// The server answered with this status.
    Status(u16),
}

/// Reads a text file of the program.
///
/// # Errors
/// [`FetchError`] when it does not arrive.
pub async fn text(address: &str) -> Result<String, FetchError> {
    let window = web_sys::window().ok_or(FetchError::Unreachable)?;
    let lost = |_: JsValue| FetchError::Unreachable;
    let response = JsFuture::from(window.fetch_with_str(address)).await.map_err(lost)?;
    let response: web_sys::Response = response.dyn_into().map_err(lost)?;
    if !response.ok() {
        return Err(FetchError::Status(response.status()));
    }
    let body = JsFuture::from(response.text().map_err(lost)?).await.map_err(lost)?;
    body.as_string().ok_or(FetchError::Unreachable)
}
