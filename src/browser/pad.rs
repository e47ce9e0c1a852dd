//! Typing into a field from keys on the screen.

use wasm_bindgen::JsCast;
use web_sys::{Document, Event, EventInit, HtmlElement, HtmlInputElement};

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// The page's field for a number, if it has one.
fn field() -> Option<HtmlInputElement> {
    document()?.query_selector("#main .number input").ok()??.dyn_into().ok()
}

/// A place right behind the field, made anew; none when the page has no field, or has its place already.
#[must_use]
pub fn place() -> Option<HtmlElement> {
    let document = document()?;
    let beside = field()?.closest(".number").ok()??;
    let after = beside.next_element_sibling();
    if after.is_some_and(|e| e.class_list().contains("number-pad")) {
        return None;
    }
    let place: HtmlElement = document.create_element("div").ok()?.dyn_into().ok()?;
    place.set_class_name("number-pad");
    beside.insert_adjacent_element("afterend", &place).ok()?;
    Some(place)
}

/// Changes what is in the field, and lets the page know as if it had been typed.
pub fn change(change: impl FnOnce(String) -> String) -> Option<String> {
    let field = field()?;
    let most = usize::try_from(field.max_length()).unwrap_or(6);
    let text: String = change(field.value()).chars().take(most).collect();
    field.set_value(&text);
    let init = EventInit::new();
    init.set_bubbles(true);
    let typed = Event::new_with_event_init_dict("input", &init).ok()?;
    field.dispatch_event(&typed).ok()?;
    Some(text)
}
