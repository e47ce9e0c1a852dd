//! Drawing with a finger, a pen or a mouse on a canvas, over a picture or over white.

use super::photo::{Shrunk, jpeg};
use gloo_events::{EventListener, EventListenerOptions};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement, HtmlImageElement, MouseEvent};

/// A place on the canvas, in its own pixels.
pub type Point = (f64, f64);

/// A shape that was drawn.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// From the tail to the head.
    Arrow(Point, Point),
    /// Around what lies between two corners.
    Circle(Point, Point),
    /// As the finger went.
    Line(Vec<Point>),
}

/// Calls back with where a stroke began, goes on and ends; `None` ends it. Lasts as long as the returned listeners.
pub fn strokes(canvas: &HtmlCanvasElement, drawn: impl FnMut(Option<Point>) + 'static) -> Vec<EventListener> {
    let drawn = Rc::new(RefCell::new(drawn));
    let down = Rc::new(RefCell::new(false));
    let options = || EventListenerOptions { passive: false, ..EventListenerOptions::default() };
    let mut listeners = Vec::new();
    for kind in ["pointerdown", "pointermove", "pointerup", "pointercancel"] {
        let (drawn, down, on) = (drawn.clone(), down.clone(), canvas.clone());
        listeners.push(EventListener::new_with_options(canvas, kind, options(), move |event| {
            let Some(mouse) = event.dyn_ref::<MouseEvent>() else { return };
            event.prevent_default();
            match kind {
                "pointerdown" => {
                    *down.borrow_mut() = true;
                    drawn.borrow_mut()(Some(place(&on, mouse)));
                }
                "pointermove" if *down.borrow() => drawn.borrow_mut()(Some(place(&on, mouse))),
                "pointermove" => {}
                _ => {
                    *down.borrow_mut() = false;
                    drawn.borrow_mut()(None);
                }
            }
        }));
    }
    listeners
}

/// Where on the canvas, in its own pixels. Its border is no part of the picture.
fn place(canvas: &HtmlCanvasElement, event: &MouseEvent) -> Point {
    let frame = canvas.get_bounding_client_rect();
    let scale = |at: i32, from: f64, border: i32, shown: i32, whole: u32| {
        (f64::from(at) - from - f64::from(border)) * f64::from(whole) / f64::from(shown.max(1))
    };
    (
        scale(event.client_x(), frame.left(), canvas.client_left(), canvas.client_width(), canvas.width()),
        scale(event.client_y(), frame.top(), canvas.client_top(), canvas.client_height(), canvas.height()),
    )
}

/// Draws everything anew: the picture, or white, and the shapes in order. Lines are dark with a light edge, so that they
/// show on anything.
pub fn redraw(canvas: &HtmlCanvasElement, under: Option<&HtmlImageElement>, shapes: &[Shape]) -> Option<()> {
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    let (width, height) = (f64::from(canvas.width()), f64::from(canvas.height()));
    context.set_fill_style_str("#fff");
    context.fill_rect(0.0, 0.0, width, height);
    if let Some(picture) = under {
        context.draw_image_with_html_image_element_and_dw_and_dh(picture, 0.0, 0.0, width, height).ok()?;
    }
    context.set_line_cap("round");
    context.set_line_join("round");
    let thin = if under.is_some() { (width.max(height) / 160.0).max(3.0) } else { 4.0 };
    let edges: &[(&str, f64)] = if under.is_some() { &[("#fff", 2.2), ("#8f1d1d", 1.0)] } else { &[("#15201c", 1.0)] };
    for shape in shapes {
        for (colour, times) in edges {
            context.set_stroke_style_str(colour);
            context.set_line_width(thin * times);
            trace(&context, shape, thin);
        }
    }
    Some(())
}

fn trace(context: &CanvasRenderingContext2d, shape: &Shape, thin: f64) {
    context.begin_path();
    match shape {
        Shape::Line(points) => {
            for (index, (x, y)) in points.iter().enumerate() {
                if index == 0 { context.move_to(*x, *y) } else { context.line_to(*x, *y) }
            }
        }
        Shape::Arrow((x, y), (to_x, to_y)) => {
            context.move_to(*x, *y);
            context.line_to(*to_x, *to_y);
            let angle = (to_y - y).atan2(to_x - x);
            for turn in [2.6, -2.6] {
                context.move_to(*to_x, *to_y);
                context.line_to(to_x + thin * 6.0 * (angle + turn).cos(), to_y + thin * 6.0 * (angle + turn).sin());
            }
        }
        Shape::Circle((x, y), (to_x, to_y)) => {
            let (wide, high) = ((to_x - x).abs() / 2.0, (to_y - y).abs() / 2.0);
            // Radii are never negative.
            let _ = context.ellipse((x + to_x) / 2.0, (y + to_y) / 2.0, wide, high, 0.0, 0.0, std::f64::consts::TAU);
        }
    }
    context.stroke();
}

/// The canvas as a picture to store.
pub async fn picture(canvas: &HtmlCanvasElement) -> Option<Shrunk> {
    let bytes = jpeg(canvas).await?;
    Some(Shrunk { bytes, width: canvas.width(), height: canvas.height() })
}

/// A picture from an address of our own, once it can be drawn.
pub async fn load(address: &str) -> Option<HtmlImageElement> {
    let image = HtmlImageElement::new().ok()?;
    image.set_src(address);
    let decoded = js_sys::Reflect::get(&image, &JsValue::from_str("decode")).ok()?;
    let decode: js_sys::Function = decoded.dyn_into().ok()?;
    let promise: js_sys::Promise = decode.call0(&image).ok()?.dyn_into().ok()?;
    wasm_bindgen_futures::JsFuture::from(promise).await.ok()?;
    Some(image)
}
