//! Photos from the camera or a file: turned upright, made smaller, written anew as JPEG.
//!
//! Writing anew drops everything but the picture: no place, no time, no device stay in the file.

use crate::audit::photo::PhotoError;
use js_sys::{Promise, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, CanvasRenderingContext2d, File, HtmlCanvasElement, ImageBitmap, ImageBitmapOptions, ImageOrientation,
};

/// The longer side of a stored photo, in pixels.
const LONGEST: u32 = 1600;
const QUALITY: f64 = 0.8;

/// A photo ready to be stored.
pub struct Shrunk {
    /// JPEG.
    pub bytes: Vec<u8>,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
}

/// Shrinks a picture. Strong reductions go in halves, which keeps lines and text readable.
///
/// # Errors
/// [`PhotoError`] when the file is no picture or too large to draw.
pub async fn shrink(file: &File) -> Result<Shrunk, PhotoError> {
    let window = web_sys::window().ok_or(PhotoError::TooLarge)?;
    let options = ImageBitmapOptions::new();
    options.set_image_orientation(ImageOrientation::FromImage);
    let promise = window
        .create_image_bitmap_with_blob_and_image_bitmap_options(file, &options)
        .map_err(|_| PhotoError::NotAPicture)?;
    let bitmap: ImageBitmap = JsFuture::from(promise).await.map_err(|_| PhotoError::NotAPicture)?.unchecked_into();
    let (width, height) = fitted(bitmap.width(), bitmap.height());
    let drawn = draw_all(&bitmap, width, height);
    bitmap.close();
    let canvas = drawn.ok_or(PhotoError::TooLarge)?;
    let bytes = jpeg(&canvas).await.ok_or(PhotoError::TooLarge)?;
    Ok(Shrunk { bytes, width, height })
}

/// The size after fitting the longer side.
fn fitted(width: u32, height: u32) -> (u32, u32) {
    let longer = width.max(height);
    if longer <= LONGEST {
        return (width.max(1), height.max(1));
    }
    let scale = |side: u32| (u64::from(side) * u64::from(LONGEST) / u64::from(longer)).max(1);
    (u32::try_from(scale(width)).unwrap_or(LONGEST), u32::try_from(scale(height)).unwrap_or(LONGEST))
}

fn draw_all(bitmap: &ImageBitmap, width: u32, height: u32) -> Option<HtmlCanvasElement> {
    let mut size = (bitmap.width(), bitmap.height());
    let half = |size: (u32, u32)| ((size.0 / 2).max(width), (size.1 / 2).max(height));
    size = half(size);
    let (mut canvas, context) = blank(size)?;
    let (w, h) = (f64::from(size.0), f64::from(size.1));
    context.draw_image_with_image_bitmap_and_dw_and_dh(bitmap, 0.0, 0.0, w, h).ok()?;
    while size != (width, height) {
        size = half(size);
        let (next, context) = blank(size)?;
        let (w, h) = (f64::from(size.0), f64::from(size.1));
        context.draw_image_with_html_canvas_element_and_dw_and_dh(&canvas, 0.0, 0.0, w, h).ok()?;
        canvas = next;
    }
    Some(canvas)
}

/// A white canvas: what is transparent would turn black in a JPEG.
fn blank(size: (u32, u32)) -> Option<(HtmlCanvasElement, CanvasRenderingContext2d)> {
    let document = web_sys::window()?.document()?;
    let canvas: HtmlCanvasElement = document.create_element("canvas").ok()?.dyn_into().ok()?;
    canvas.set_width(size.0);
    canvas.set_height(size.1);
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    context.set_fill_style_str("#fff");
    context.fill_rect(0.0, 0.0, f64::from(size.0), f64::from(size.1));
    Some((canvas, context))
}

pub(super) async fn jpeg(canvas: &HtmlCanvasElement) -> Option<Vec<u8>> {
    let written = Promise::new(&mut |resolve, reject| {
        let asked = canvas.to_blob_with_type_and_encoder_options(&resolve, "image/jpeg", &JsValue::from_f64(QUALITY));
        if asked.is_err() {
            // Rejecting a promise of our own cannot fail.
            let _ = reject.call0(&JsValue::UNDEFINED);
        }
    });
    let blob: Blob = JsFuture::from(written).await.ok()?.dyn_into().ok()?;
    let buffer = JsFuture::from(blob.array_buffer()).await.ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}
