//! The document: title, root attributes, focus and scrolling.

use wasm_bindgen::JsCast;
use web_sys::{Document, HtmlElement};

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// Sets an attribute of the root element.
pub fn set_root(name: &str, value: &str) {
    if let Some(root) = document().and_then(|d| d.document_element()) {
        // Fails for malformed names only, and ours are constants.
        let _ = root.set_attribute(name, value);
    }
}

/// Sets a length in CSS pixels that the styles use, on the root element.
pub fn set_length(name: &str, px: f64) {
    let root = document().and_then(|d| d.document_element());
    if let Some(root) = root.and_then(|r| r.dyn_into::<HtmlElement>().ok()) {
        // Fails for malformed names only, and ours are constants.
        let _ = root.style().set_property(name, &format!("{px:.2}px"));
    }
}

/// Reads an attribute of the root element.
#[must_use]
pub fn root(name: &str) -> Option<String> {
    document()?.document_element()?.get_attribute(name)
}

/// Reads an attribute of the root element and takes it away.
#[must_use]
pub fn take_root(name: &str) -> Option<String> {
    let root = document()?.document_element()?;
    let value = root.get_attribute(name);
    // Fails for malformed names only, and ours are constants.
    let _ = root.remove_attribute(name);
    value
}

/// Sets the title of the page.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// The text of the first element that matches a selector.
#[must_use]
pub fn text_of(selector: &str) -> Option<String> {
    document()?.query_selector(selector).ok()??.text_content()
}

/// The words of an element as they are shown, one block a line: what a voice should read.
#[must_use]
pub fn spoken_text(selector: &str) -> Option<String> {
    let element: HtmlElement = document()?.query_selector(selector).ok()??.dyn_into().ok()?;
    Some(element.inner_text())
}

/// Moves focus to the first element that matches a selector; false when there is none.
pub fn focus(selector: &str) -> bool {
    let found = document().and_then(|d| d.query_selector(selector).ok().flatten());
    match found.and_then(|e| e.dyn_into::<HtmlElement>().ok()) {
        Some(element) => element.focus().is_ok(),
        None => false,
    }
}

/// Whether anything has focus; nothing has it once the element that had it is gone.
#[must_use]
pub fn has_focus() -> bool {
    document().and_then(|d| d.active_element()).is_some_and(|active| active.tag_name() != "BODY")
}

/// Moves focus to an element by id and brings it into view; false when there is none.
pub fn focus_id(id: &str) -> bool {
    let found = document().and_then(|d| d.get_element_by_id(id));
    match found.and_then(|e| e.dyn_into::<HtmlElement>().ok()) {
        Some(element) => element.focus().is_ok(),
        None => false,
    }
}

/// Scrolls a box that scrolls in itself until an element stands in its middle; does nothing where it does not scroll.
pub fn centre_in(frame: &str, selector: &str) {
    let Some(frame) = document().and_then(|d| d.get_element_by_id(frame)) else { return };
    let found = frame.query_selector(selector).ok().flatten();
    if let Some(element) = found.and_then(|e| e.dyn_into::<HtmlElement>().ok()) {
        frame.set_scroll_top(element.offset_top() - frame.client_height() / 2);
    }
}

/// Scrolls to the top of the page.
pub fn scroll_to_top() {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// The element the program is mounted in, emptied of its static content.
#[must_use]
pub fn mount_point() -> Option<HtmlElement> {
    let element: HtmlElement = document()?.get_element_by_id("app")?.dyn_into().ok()?;
    element.set_inner_html("");
    Some(element)
}

/// Opens a `<dialog>` by id as a modal.
pub fn show_modal(id: &str) {
    if let Some(dialog) = document().and_then(|d| d.get_element_by_id(id))
        && let Ok(dialog) = dialog.dyn_into::<web_sys::HtmlDialogElement>()
    {
        // Fails only when it is open already.
        let _ = dialog.show_modal();
    }
}

/// Closes a `<dialog>` by id.
pub fn close_modal(id: &str) {
    if let Some(dialog) = document().and_then(|d| d.get_element_by_id(id))
        && let Ok(dialog) = dialog.dyn_into::<web_sys::HtmlDialogElement>()
    {
        dialog.close();
    }
}
