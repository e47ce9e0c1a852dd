//! A page as it was seen: its texts and controls, how large they are, in which colours, and how far apart.

use super::Colour;

/// Height of a capital letter and of a small x, as shares of the font size, where the font could not be asked.
pub const USUAL_CAPITAL: f64 = 0.7;
/// See [`USUAL_CAPITAL`].
pub const USUAL_X: f64 = 0.5;

/// A box on the page, in CSS pixels.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Rect {
    /// Left edge.
    pub x: f64,
    /// Upper edge.
    pub y: f64,
    /// Width.
    pub w: f64,
    /// Height.
    pub h: f64,
}

/// Something a person sees: text, a control, or both.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Element {
    /// What a person would call it: its words, shortened.
    pub name: String,
    /// Its text.
    pub text: Option<Text>,
    /// What can be done with it.
    pub control: Option<Control>,
}

/// Text as it is drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct Text {
    /// Font size in CSS pixels.
    pub font_px: f64,
    /// Height of a capital letter, as a share of the font size.
    pub capital: f64,
    /// Height of a small x, as a share of the font size.
    pub x_height: f64,
    /// Its colour; none when it could not be read.
    pub colour: Option<Colour>,
    /// What it lies on, all layers together; none when it could not be read.
    pub ground: Option<Colour>,
    /// Whether it belongs to a control that does nothing at present. Its contrast is nobody's business.
    pub is_idle: bool,
}

/// A control as it is drawn.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Control {
    /// Where it takes a touch.
    pub rect: Rect,
    /// Which layer it lies in: 0 is the page, others are bars and dialogs that lie above it.
    pub layer: u32,
    /// What marks it off from what is around it: its ground, if it has one of its own, and its border. Nothing for a
    /// link whose words are all there is to see.
    pub edges: Vec<Option<Colour>>,
    /// What is around it; none when it could not be read.
    pub ground: Option<Colour>,
    /// The two rings of focus.
    pub rings: [Option<Colour>; 2],
    /// Whether the keypad gets there; none when nobody looked.
    pub by_keypad: Option<bool>,
}

/// A page in one size and one theme.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct View {
    /// Where this was seen.
    pub at: At,
    /// What there is to see.
    pub elements: Vec<Element>,
    /// By how many CSS pixels the page is wider than the screen.
    pub sideways: f64,
}

/// A page, a text size and a theme.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct At {
    /// The address of the page.
    pub page: String,
    /// Place of the size among the sizes.
    pub size: usize,
    /// Place of the theme among the themes.
    pub theme: usize,
}

/// Room between two boxes, from edge to edge. None when they lie across from each other, neither beside nor below:
/// a finger that slips off one does not land on the other. Boxes that overlap have no room between them.
#[must_use]
pub fn gap(one: Rect, other: Rect) -> Option<f64> {
    let across = apart(one.x, one.w, other.x, other.w);
    let down = apart(one.y, one.h, other.y, other.h);
    (across < 0.0 || down < 0.0).then(|| across.max(down).max(0.0))
}

/// Room between two stretches of a line; below zero when they overlap.
fn apart(a: f64, a_length: f64, b: f64, b_length: f64) -> f64 {
    (b - (a + a_length)).max(a - (b + b_length))
}
