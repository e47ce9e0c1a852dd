//! Handing a file to the person, and showing bytes as a picture.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// An address for bytes in memory. Dropping it lets the bytes go.
pub struct ObjectUrl(String);

impl ObjectUrl {
    /// Makes one for a picture.
    #[must_use]
    pub fn jpeg(bytes: &[u8]) -> Option<Self> {
        Self::of(&blob(&[Part::Bytes(bytes)], "image/jpeg")?)
    }

    /// The address, for `src`.
    #[must_use]
    pub fn address(&self) -> &str {
        &self.0
    }

    fn of(blob: &Blob) -> Option<Self> {
        Url::create_object_url_with_blob(blob).ok().map(Self)
    }
}

impl Drop for ObjectUrl {
    fn drop(&mut self) {
        // Fails only for addresses that were never made.
        let _ = Url::revoke_object_url(&self.0);
    }
}

/// A file that is put together piece by piece, so that no more than one piece is in our own memory.
pub struct Assembly(Array);

impl Default for Assembly {
    fn default() -> Self {
        Self(Array::new())
    }
}

impl Assembly {
    /// Adds bytes.
    pub fn push(&mut self, bytes: &[u8]) {
        self.0.push(&Uint8Array::from(bytes));
    }

    /// Hands the file over; false when the browser will not.
    pub fn save(self, name: &str, kind: &str) -> bool {
        let options = BlobPropertyBag::new();
        options.set_type(kind);
        let blob = Blob::new_with_u8_array_sequence_and_options(&self.0, &options);
        blob.ok().is_some_and(|blob| hand_over(&blob, name).is_some())
    }
}

/// Hands a text file over; false when the browser will not.
pub fn save_text(name: &str, kind: &str, text: &str) -> bool {
    blob(&[Part::Text(text)], kind).is_some_and(|blob| hand_over(&blob, name).is_some())
}

enum Part<'a> {
    Bytes(&'a [u8]),
    Text(&'a str),
}

fn blob(parts: &[Part<'_>], kind: &str) -> Option<Blob> {
    let value = |part: &Part<'_>| match part {
        Part::Bytes(bytes) => JsValue::from(Uint8Array::from(*bytes)),
        Part::Text(text) => JsValue::from_str(text),
    };
    let sequence: Array = parts.iter().map(value).collect();
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    Blob::new_with_blob_sequence_and_options(&sequence, &options).ok()
}

/// Follows a link to the blob that asks to be saved. The address lives a minute: some browsers read it late.
fn hand_over(blob: &Blob, name: &str) -> Option<()> {
    let url = ObjectUrl::of(blob)?;
    let document = web_sys::window()?.document()?;
    let link: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(url.address());
    link.set_download(name);
    document.body()?.append_child(&link).ok()?;
    link.click();
    link.remove();
    gloo_timers::callback::Timeout::new(60_000, move || drop(url)).forget();
    Some(())
}
