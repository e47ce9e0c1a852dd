//! What a page says to somebody who cannot see it: its lines in reading order, and the control that has focus.

use crate::text::Locale;
use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, Event, HtmlElement, HtmlInputElement, Node};

/// What has come into focus.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Focused {
    /// The page's heading, or the page itself: somebody has arrived.
    Page,
    /// A part that took focus to be read, such as a list of errors, in lines.
    Part(Vec<Line>),
    /// Something to act on.
    Control {
        /// What it is called.
        name: String,
        /// How it stands.
        state: State,
    },
}

/// One line to be said: in the language of its own, where the page marks one, else in the page's.
pub type Line = (Option<Locale>, String);

/// How a control stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// A button or a link.
    Plain,
    /// A radio button or a checkbox.
    Chosen(bool),
    /// A button that stays pressed.
    Pressed(bool),
    /// A fold.
    Open(bool),
    /// A field, with what is in it.
    Field(String),
}

/// Elements that begin a line of their own.
const BLOCKS: [&str; 23] = [
    "P",
    "LI",
    "UL",
    "OL",
    "H1",
    "H2",
    "H3",
    "H4",
    "DT",
    "DD",
    "DIV",
    "LABEL",
    "LEGEND",
    "SUMMARY",
    "BUTTON",
    "SECTION",
    "ARTICLE",
    "SMALL",
    "TR",
    "TD",
    "TH",
    "FIGCAPTION",
    "B",
];

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// Hears of focus.
pub fn on_focus(heard: impl FnMut(Focused) + 'static) {
    listen("focusin", heard);
}

/// Hears of choices.
pub fn on_change(heard: impl FnMut(Focused) + 'static) {
    listen("change", heard);
}

/// Hears of folds that were opened, with what is behind them.
pub fn on_fold(mut heard: impl FnMut(Vec<Line>) + Clone + 'static) {
    after("toggle", move |element| {
        // One that is there open from the start says so too; it is read with its page.
        let active = document().and_then(|d| d.active_element());
        if element.has_attribute("open") && active.is_some_and(|active| element.contains(Some(&active))) {
            heard(part(element));
        }
    });
}

/// Hears of buttons that stay pressed, or come up again.
pub fn on_press(mut heard: impl FnMut(Focused) + Clone + 'static) {
    after("click", move |element| {
        let button = element.closest("[aria-pressed]").ok().flatten();
        if let Some(focused) = button.and_then(|button| describe(&button)) {
            heard(focused);
        }
    });
}

/// Calls back a turn after an event, when the page has followed it.
fn after(kind: &'static str, heard: impl FnMut(&Element) + Clone + 'static) {
    let Some(document) = document() else { return };
    let options = EventListenerOptions::run_in_capture_phase();
    EventListener::new_with_options(&document, kind, options, move |event: &Event| {
        let (target, mut heard) = (event.target().and_then(|t| t.dyn_into::<Element>().ok()), heard.clone());
        gloo_timers::callback::Timeout::new(0, move || {
            if let Some(element) = target {
                heard(&element);
            }
        })
        .forget();
    })
    .forget();
}

fn part(element: &Element) -> Vec<Line> {
    let mut part = Lines::default();
    part.take(element);
    part.end();
    part.done
}

fn listen(kind: &'static str, mut heard: impl FnMut(Focused) + 'static) {
    let Some(document) = document() else { return };
    let options = EventListenerOptions::run_in_capture_phase();
    EventListener::new_with_options(&document, kind, options, move |event: &Event| {
        let target = event.target().and_then(|t| t.dyn_into::<Element>().ok());
        if let Some(focused) = target.and_then(|element| describe(&element)) {
            heard(focused);
        }
    })
    .forget();
}

/// The lines of every element that matches a selector, as they are shown.
#[must_use]
pub fn lines(selector: &str) -> Vec<Line> {
    let Some(found) = document().and_then(|d| d.query_selector_all(selector).ok()) else { return Vec::new() };
    let nodes = (0..found.length()).filter_map(|at| found.item(at));
    let mut all = Lines::default();
    nodes.for_each(|node| {
        all.take(&node);
        all.end();
    });
    all.done
}

/// The element that has focus, as [`on_focus`] would say it.
#[must_use]
pub fn focused() -> Option<Focused> {
    describe(&document()?.active_element()?)
}

fn describe(element: &Element) -> Option<Focused> {
    let is = |selector: &str| element.matches(selector).unwrap_or(false);
    if is("#main, #main h1") {
        return Some(Focused::Page);
    }
    if !is("a, button, input, textarea, select, summary") {
        let lines = part(element);
        return (!lines.is_empty()).then_some(Focused::Part(lines));
    }
    Some(Focused::Control { name: name(element), state: state(element) })
}

fn state(element: &Element) -> State {
    if let Some(input) = element.dyn_ref::<HtmlInputElement>() {
        return match input.type_().as_str() {
            "radio" | "checkbox" => State::Chosen(input.checked()),
            // A code is nobody else's to hear.
            "password" => State::Plain,
            _ => State::Field(input.value()),
        };
    }
    if element.tag_name() == "SUMMARY" {
        return State::Open(element.parent_element().is_some_and(|fold| fold.has_attribute("open")));
    }
    match element.get_attribute("aria-pressed").as_deref() {
        Some(pressed) => State::Pressed(pressed == "true"),
        None => State::Plain,
    }
}

/// What a control is called: its own name, its label, its words.
fn name(element: &Element) -> String {
    let own = element.get_attribute("aria-label").filter(|name| !name.is_empty());
    let by_id = |ids: String| {
        let parts = ids.split_whitespace().filter_map(|id| document()?.get_element_by_id(id));
        parts.map(|part| words(&part)).collect::<Vec<_>>().join(" ")
    };
    own.or_else(|| element.get_attribute("aria-labelledby").map(by_id))
        .or_else(|| {
            let label = format!("label[for=\"{}\"]", element.id());
            let found = (!element.id().is_empty()).then(|| document()?.query_selector(&label).ok()?).flatten();
            found.map(|label| words(&label))
        })
        .unwrap_or_else(|| words(element))
}

fn words(element: &Element) -> String {
    let lines = part(element);
    let is_chinese = lines.iter().any(|(_, line)| line.chars().any(|c| c >= '\u{2E80}'));
    let pause = if is_chinese { "\u{FF0C}" } else { ", " };
    lines.into_iter().map(|(_, line)| line).collect::<Vec<_>>().join(pause)
}

/// Lines as they are gathered.
#[derive(Default)]
struct Lines {
    done: Vec<Line>,
    now: String,
    lang: Option<Locale>,
}

impl Lines {
    fn end(&mut self) {
        let line = self.now.split_whitespace().collect::<Vec<_>>().join(" ");
        if line.chars().any(char::is_alphanumeric) {
            self.done.push((self.lang, line));
        }
        self.now.clear();
    }

    fn take(&mut self, node: &Node) {
        if node.node_type() == Node::TEXT_NODE {
            self.now += &node.text_content().unwrap_or_default();
            return;
        }
        let Some(element) = node.dyn_ref::<Element>() else { return };
        // An address of the web says nothing to an ear; the code beside it is for a phone.
        let is_mute = element.get_attribute("aria-hidden").as_deref() == Some("true")
            || element.matches(".address").unwrap_or(false);
        if is_mute || !is_shown(element) {
            return;
        }
        let is_picture = element.get_attribute("role").as_deref() == Some("img");
        if let Some(label) = element.get_attribute("aria-label").filter(|_| is_picture) {
            self.end();
            self.now = label;
            return self.end();
        }
        let outer = self.lang;
        let own = element.get_attribute("lang").as_deref().and_then(Locale::from_tag);
        if own.is_some() {
            self.end();
            self.lang = own;
        }
        let block = BLOCKS.contains(&element.tag_name().as_str())
            || element.matches("a.button, a.door, h1.headline > span, span.quiet").unwrap_or(false);
        if block {
            self.end();
        }
        let children = element.child_nodes();
        (0..children.length()).filter_map(|at| children.item(at)).for_each(|child| self.take(&child));
        if block || own.is_some() {
            self.end();
        }
        self.lang = outer;
    }
}

/// Drawn, or kept for readers; not folded away.
fn is_shown(element: &Element) -> bool {
    let boxless = element.dyn_ref::<HtmlElement>().is_some_and(|e| e.get_client_rects().length() == 0);
    !boxless && !element.has_attribute("hidden")
}
