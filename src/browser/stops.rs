//! The controls of the page in reading order, for whoever goes through them with two keys or a switch.

use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement};

const CONTROLS: &str = "a[href], button:not([disabled]), input:not([disabled]), select, textarea, summary";
const OPEN_DIALOG: &str = "dialog[open]";

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// The dialog that is open: nothing outside it can be reached.
fn dialog(document: &Document) -> Option<Element> {
    document.query_selector(OPEN_DIALOG).ok()?
}

/// Controls that are shown; inside the open dialog when there is one.
#[must_use]
pub fn all() -> Vec<HtmlElement> {
    let Some(document) = document() else { return Vec::new() };
    let found = match dialog(&document) {
        Some(dialog) => dialog.query_selector_all(CONTROLS),
        None => document.query_selector_all(CONTROLS),
    };
    let Ok(found) = found else { return Vec::new() };
    (0..found.length()).filter_map(|at| found.item(at)?.dyn_into::<HtmlElement>().ok()).filter(can_have_focus).collect()
}

fn can_have_focus(control: &HtmlElement) -> bool {
    control.get_client_rects().length() > 0 && control.tab_index() >= 0 && !is_kept_away(control)
}

/// Programs that wait stay outside the document; a skip link is for keyboards that have Tab.
fn is_kept_away(element: &Element) -> bool {
    element.closest(".skip, [inert]").ok().flatten().is_some()
}

/// Which of them has focus.
#[must_use]
pub fn place(stops: &[HtmlElement]) -> Option<usize> {
    let active = document()?.active_element()?;
    stops.iter().position(|stop| AsRef::<Element>::as_ref(stop) == &active)
}

/// Whether a control is one of [`all`]; asked of every control of a page, so it looks at that one alone.
#[must_use]
pub fn reaches(control: &Element) -> bool {
    let Some(document) = document() else { return false };
    let is_within = dialog(&document).is_none() || control.closest(OPEN_DIALOG).ok().flatten().is_some();
    let is_control = control.matches(CONTROLS).unwrap_or(false);
    is_within && is_control && control.dyn_ref().is_some_and(can_have_focus)
}

/// Focus goes one on or back, round and round. From elsewhere it goes to the first control of the page, or the last.
pub fn move_by(forward: bool) {
    let stops = all();
    if stops.is_empty() {
        return;
    }
    let last = stops.len() - 1;
    let to = match (place(&stops), forward) {
        (Some(at), true) => (at + 1) % stops.len(),
        (Some(0), false) => last,
        (Some(at), false) => at - 1,
        (None, true) => 0,
        (None, false) => last,
    };
    go(&stops[to]);
}

/// Moves focus and brings the control into view, away from the bar.
pub fn go(stop: &HtmlElement) {
    // Refused only for elements that cannot have focus, and these can.
    let _ = stop.focus();
    stop.scroll_into_view_with_bool(false);
}

/// Presses what has focus.
pub fn press() {
    if let Some(active) = document().and_then(|d| d.active_element()).and_then(|e| e.dyn_into::<HtmlElement>().ok()) {
        active.click();
    }
}

/// Presses the first control that matches a selector; false when there is none.
pub fn press_first(selector: &str) -> bool {
    let found = document().and_then(|d| d.query_selector(selector).ok().flatten());
    found.and_then(|e| e.dyn_into::<HtmlElement>().ok()).map(|e| e.click()).is_some()
}

fn stage() -> Option<Element> {
    document()?.query_selector(".stage").ok()?
}

/// Most of a screenful up or down.
pub fn scroll(down: bool) {
    if let Some(stage) = stage() {
        let by = f64::from(stage.client_height()) * 0.8;
        stage.scroll_by_with_x_and_y(0.0, if down { by } else { -by });
    }
}

/// To the top of the page.
pub fn to_top() {
    if let Some(stage) = stage() {
        stage.set_scroll_top(0);
    }
}
