//! Files that a person chose in an input.

use js_sys::Uint8Array;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
pub use web_sys::File;
use web_sys::{Event, HtmlInputElement, TextDecoder, TextDecoderOptions};

/// Takes the chosen files out of a file input, so that the same file can be chosen again.
#[must_use]
pub fn take(event: &Event) -> Vec<File> {
    let input = event.target().and_then(|t| t.dyn_into::<HtmlInputElement>().ok());
    let Some(input) = input else { return Vec::new() };
    let list = input.files();
    let files = list.iter().flat_map(|l| (0..l.length()).filter_map(|i| l.get(i))).collect();
    input.set_value("");
    files
}

/// A text file of a Chinese office as UTF-8: what a spreadsheet saves as plain "CSV" there is in GB 18030. `None` when it is
/// neither.
#[must_use]
pub fn chinese(bytes: &[u8]) -> Option<String> {
    let options = TextDecoderOptions::new();
    options.set_fatal(true);
    // No text has a zero in it; a workbook has.
    let text = (!bytes.contains(&0)).then(|| TextDecoder::new_with_label_and_options("gb18030", &options).ok())??;
    text.decode_with_u8_array(bytes).ok()
}

/// All bytes of a file; `None` when it cannot be read (moved, on a card that was taken out).
pub async fn bytes(file: &File) -> Option<Vec<u8>> {
    let buffer = JsFuture::from(file.array_buffer()).await.ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}
