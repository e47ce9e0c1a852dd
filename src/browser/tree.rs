//! Making [`Node`]s real: elements are made one by one, so that a host page that forbids markup from text allows it.

use crate::embed::Node;
use wasm_bindgen::JsValue;
use web_sys::{Document, Element};

/// Where something is shown.
pub type Place = Element;

/// Replaces what is in an element.
///
/// # Errors
/// What the browser says, when it refuses an element or an attribute.
pub fn show(place: &Place, nodes: &[Node]) -> Result<(), JsValue> {
    let Some(document) = place.owner_document() else { return Ok(()) };
    place.set_text_content(None);
    nodes.iter().try_for_each(|node| add(&document, place, node))
}

fn add(document: &Document, place: &Element, node: &Node) -> Result<(), JsValue> {
    match node {
        Node::Text(words) => place.append_child(&document.create_text_node(words))?,
        Node::Element(tag, attributes, children) => {
            let element = document.create_element(tag)?;
            for (name, value) in attributes {
                element.set_attribute(name, value)?;
            }
            children.iter().try_for_each(|child| add(document, &element, child))?;
            place.append_child(&element)?
        }
    };
    Ok(())
}
