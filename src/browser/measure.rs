//! Looking at the page as it is drawn: every visible text and control with its size, colours and surroundings, as
//! plain values for [`crate::kiosk::measure`]. Judges nothing.
//!
//! Goes down the tree once, one computed style for each element; what lies below an element is known from above.
//! Words that readers pass over (`aria-hidden`) are measured too: those who see them must be able to read them.
//! What a program cannot see (pictures as ground, filters, half-transparent parts, controls that the browser draws
//! itself) is handed on as unknown.

use crate::kiosk::measure::contrast::{WHITE, over, parse};
use crate::kiosk::measure::{At, Colour, Control, Element, Rect, Text, USUAL_CAPITAL, USUAL_X, View};
use std::collections::HashMap;
use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, CssStyleDeclaration, HtmlCanvasElement, HtmlInputElement, HtmlLabelElement};

/// Says whether the keypad gets to a control.
pub type Reach = fn(&web_sys::Element) -> bool;

/// What can be acted on.
const CONTROLS: &str = "a[href],button,input:not([type=hidden]),select,textarea,summary,audio[controls],\
    video[controls],[tabindex]:not([tabindex^='-']),[role=button],[role=link],[role=checkbox],[role=radio],\
    [role=switch],[role=tab],[contenteditable=true]";
/// Controls that do nothing at present.
const IDLE: &str = ":disabled,[aria-disabled=true]";
/// What is no part of the page that is measured: the line that says that it is being measured, and samples of other
/// sizes and themes than the one that is shown.
const APART: &str = "[data-measuring],[aria-hidden=true][data-step],[aria-hidden=true][data-theme],\
    script,style,template,option,canvas,iframe";
/// Longest name, in characters.
const NAME: usize = 28;
/// Size at which a font is asked for its heights.
const PROBE_PX: f64 = 100.0;

/// A keypad that goes wherever the Tab key goes.
#[must_use]
pub fn by_tab(control: &web_sys::Element) -> bool {
    control.dyn_ref::<web_sys::HtmlElement>().is_some_and(|control| control.tab_index() >= 0)
}

/// Opens everything that is folded, so that it is measured too; false when nothing was. What a page puts in only when
/// it is opened comes a turn later, and may be folded itself.
pub fn unfold() -> bool {
    let folded = document().and_then(|d| d.query_selector_all("details:not([open])").ok());
    let Some(folded) = folded else { return false };
    for i in 0..folded.length() {
        if let Some(details) = folded.item(i).and_then(|node| node.dyn_into::<web_sys::Element>().ok()) {
            // Fails for malformed names only.
            let _ = details.set_attribute("open", "");
        }
    }
    folded.length() > 0
}

/// Everything that there is to see at present. `at` says where that is.
#[must_use]
pub fn collect(at: At, reach: Option<Reach>) -> View {
    let mut view = View { at, ..View::default() };
    let Some(root) = document().and_then(|d| d.document_element()) else { return view };
    view.sideways = f64::from(root.scroll_width() - root.client_width());
    let mut seen = Looking { reach, fonts: HashMap::new(), probe: probe(), layers: 0, elements: Vec::new() };
    seen.look(&root, Around { ground: Some(WHITE), is_clear: true, is_idle: false, layer: 0 });
    view.elements = seen.elements;
    view
}

fn document() -> Option<web_sys::Document> {
    web_sys::window()?.document()
}

/// What an element finds around it.
#[derive(Clone, Copy)]
struct Around {
    /// The colour it lies on.
    ground: Option<Colour>,
    /// Whether colours are drawn as they are said: no filter, nothing half transparent.
    is_clear: bool,
    /// Whether it belongs to a control that does nothing at present.
    is_idle: bool,
    /// The layer it lies in.
    layer: u32,
}

struct Looking {
    reach: Option<Reach>,
    /// Heights of letters by font.
    fonts: HashMap<String, (f64, f64)>,
    probe: Option<CanvasRenderingContext2d>,
    layers: u32,
    elements: Vec<Element>,
}

impl Looking {
    fn look(&mut self, element: &web_sys::Element, around: Around) {
        let is = |selector: &str| element.matches(selector).unwrap_or(false);
        if is(APART) {
            return;
        }
        let Some(style) = web_sys::window().and_then(|w| w.get_computed_style(element).ok().flatten()) else { return };
        let of = |name: &str| style.get_property_value(name).unwrap_or_default();
        let opacity: f64 = of("opacity").parse().unwrap_or(1.0);
        let is_clipped = of("clip-path").starts_with("inset(50%");
        if of("display") == "none" || of("content-visibility") == "hidden" || opacity == 0.0 || is_clipped {
            return;
        }
        let is_clear = around.is_clear && opacity == 1.0 && of("filter") == "none" && of("mix-blend-mode") == "normal";
        let own = parse(&of("background-color"));
        let is_plain = is_clear && matches!(of("background-image").as_str(), "none" | "");
        let ground = own.zip(around.ground).map(|(own, below)| over(own, below)).filter(|_| is_plain);
        let is_above = matches!(of("position").as_str(), "fixed" | "sticky") || is("dialog");
        // What scrolls lies under what stays.
        self.layers += u32::from(is_above || is(".stage"));
        let layer = if is_above || is(".stage") { self.layers } else { around.layer };
        let inside = Around { ground, is_clear, is_idle: around.is_idle || is(IDLE), layer };
        if of("visibility") == "visible" {
            let rect = rect_of(element);
            if rect.w > 1.0 && rect.h > 1.0 {
                let text = self.text(element, &of, inside);
                let control = self.control(element, &style, Around { layer, ..around }, inside, own, rect);
                if text.is_some() || control.is_some() {
                    self.elements.push(Element { name: name_of(element), text, control });
                }
            }
        }
        // Pictures have no words, or words whose size and ground cannot be told from here.
        if element.tag_name().eq_ignore_ascii_case("svg") {
            return;
        }
        let is_folded = is("details:not([open])");
        let mut next = element.first_element_child();
        while let Some(child) = next {
            if !is_folded || child.matches("summary").unwrap_or(false) {
                self.look(&child, inside);
            }
            next = child.next_element_sibling();
        }
    }

    /// The text of an element's own, not that of its parts.
    fn text(&mut self, element: &web_sys::Element, of: &dyn Fn(&str) -> String, inside: Around) -> Option<Text> {
        let is_picture = element.tag_name().eq_ignore_ascii_case("svg");
        let has_text = match element.dyn_ref::<HtmlInputElement>() {
            Some(input) => {
                !input.value().is_empty() && !matches!(input.type_().as_str(), "radio" | "checkbox" | "file")
            }
            None if is_picture => element.query_selector("text").ok().flatten().is_some(),
            None => element.matches("select,textarea").unwrap_or(false) || has_own_text(element),
        };
        if !has_text {
            return None;
        }
        let font_px: f64 = of("font-size").trim_end_matches("px").parse().unwrap_or(0.0);
        let (capital, x_height) = self.heights(&of("font-weight"), &of("font-family"));
        let colour = parse(&of("color")).filter(|_| inside.is_clear && !is_picture);
        Some(Text { font_px, capital, x_height, colour, ground: inside.ground, is_idle: inside.is_idle })
    }

    /// Heights of `I` and `x` as shares of the font size.
    fn heights(&mut self, weight: &str, family: &str) -> (f64, f64) {
        let font = format!("{weight} {PROBE_PX}px {family}");
        if let Some(known) = self.fonts.get(&font) {
            return *known;
        }
        let tall = |letter: &str, usual: f64| {
            let probe = self.probe.as_ref()?;
            probe.set_font(&font);
            let share = probe.measure_text(letter).ok()?.actual_bounding_box_ascent() / PROBE_PX;
            // A font that is not understood, or draws nothing, says nothing.
            (0.3..1.0).contains(&share).then_some(share).or(Some(usual))
        };
        let found = (tall("I", USUAL_CAPITAL).unwrap_or(USUAL_CAPITAL), tall("x", USUAL_X).unwrap_or(USUAL_X));
        self.fonts.insert(font, found);
        found
    }

    /// The control that an element is, or that it takes touches for: the label of a radio, checkbox or file field is
    /// what people touch.
    fn control(
        &self,
        element: &web_sys::Element,
        style: &CssStyleDeclaration,
        around: Around,
        inside: Around,
        own: Option<Colour>,
        rect: Rect,
    ) -> Option<Control> {
        let acted_on: web_sys::Element = match element.dyn_ref::<HtmlLabelElement>() {
            Some(label) => {
                label.control().filter(|control| control.dyn_ref::<HtmlInputElement>().is_some_and(is_mark))?.into()
            }
            None if element.matches(CONTROLS).unwrap_or(false) => element.clone(),
            None => return None,
        };
        let is_labelled = |input: &HtmlInputElement| is_mark(input) && input.labels().is_some_and(|l| l.length() > 0);
        if element.dyn_ref::<HtmlInputElement>().is_some_and(is_labelled)
            || acted_on.matches(IDLE).unwrap_or(false)
            || inside.is_idle
        {
            return None;
        }
        let of = |name: &str| style.get_property_value(name).unwrap_or_default();
        let is_drawn_by_browser = element.matches("audio,video").unwrap_or(false)
            || element.dyn_ref::<HtmlInputElement>().is_some_and(is_mark);
        let edges = if is_drawn_by_browser { vec![None] } else { edges(&of, own, around.ground, inside.ground) };
        Some(Control {
            rect,
            layer: around.layer,
            edges,
            ground: around.ground.filter(|_| inside.is_clear),
            rings: ["--ring-in", "--ring-out"].map(|ring| parse(&of(ring))),
            by_keypad: self.reach.map(|reach| reach(&acted_on)),
        })
    }
}

/// A field whose own drawing is small or unseen, and whose label takes the touch.
fn is_mark(input: &HtmlInputElement) -> bool {
    matches!(input.type_().as_str(), "radio" | "checkbox" | "file")
}

/// What marks a control off: a ground of its own, and borders that are drawn.
fn edges(
    of: &dyn Fn(&str) -> String,
    own: Option<Colour>,
    around: Option<Colour>,
    inside: Option<Colour>,
) -> Vec<Option<Colour>> {
    let mut edges = Vec::new();
    if own.is_none_or(|own| own[3] > 0.0) && (inside.is_none() || inside != around) {
        edges.push(inside);
    }
    for side in ["top", "right", "bottom", "left"] {
        let width: f64 = of(&format!("border-{side}-width")).trim_end_matches("px").parse().unwrap_or(0.0);
        let is_drawn = width > 0.0 && !matches!(of(&format!("border-{side}-style")).as_str(), "none" | "hidden");
        let colour = parse(&of(&format!("border-{side}-color")));
        if is_drawn && colour.is_none_or(|colour| colour[3] > 0.0) && !edges.contains(&colour) {
            edges.push(colour);
        }
    }
    edges
}

fn rect_of(element: &web_sys::Element) -> Rect {
    let rect = element.get_bounding_client_rect();
    Rect { x: rect.x(), y: rect.y(), w: rect.width(), h: rect.height() }
}

fn has_own_text(element: &web_sys::Element) -> bool {
    let mut next = element.first_child();
    while let Some(node) = next {
        let is_text = node.node_type() == web_sys::Node::TEXT_NODE;
        if is_text && node.text_content().is_some_and(|text| !text.trim().is_empty()) {
            return true;
        }
        next = node.next_sibling();
    }
    false
}

/// What a person would call an element.
fn name_of(element: &web_sys::Element) -> String {
    let field = element.dyn_ref::<HtmlInputElement>();
    let label = field.and_then(|field| field.labels()?.item(0)?.text_content().or_else(|| Some(field.placeholder())));
    let said = element.get_attribute("aria-label").or(label).or_else(|| element.text_content()).unwrap_or_default();
    let words: Vec<&str> = said.split_whitespace().collect();
    let name = words.join(" ");
    if name.is_empty() {
        return element.get_attribute("title").unwrap_or_else(|| element.tag_name().to_lowercase());
    }
    match name.char_indices().nth(NAME) {
        Some((end, _)) => format!("{}…", &name[..end]),
        None => name,
    }
}

/// A canvas that is never shown: the one place where a font tells how tall its letters are.
fn probe() -> Option<CanvasRenderingContext2d> {
    let canvas: HtmlCanvasElement = document()?.create_element("canvas").ok()?.dyn_into().ok()?;
    canvas.get_context("2d").ok()??.dyn_into().ok()
}
