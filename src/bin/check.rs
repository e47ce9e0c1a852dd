//! The widget in the browser: what `public/embed.js` calls. It listens, this decides and shows.

use tongda::browser::tree::{self, Place};
use tongda::embed::{self, Act, Change, Words};
use tongda::pack;
use wasm_bindgen::prelude::*;

fn main() {}

/// One check on one page.
#[wasm_bindgen]
pub struct Widget(embed::Widget);

#[wasm_bindgen]
impl Widget {
    /// Reads the pack and the words. Nothing is shown yet.
    ///
    /// # Errors
    /// Which of the two is damaged: `pack` or `texts`.
    #[wasm_bindgen(constructor)]
    pub fn new(pack: &str, words: &str, level: usize) -> Result<Widget, JsValue> {
        let pack = pack::load(pack).map_err(|_| JsValue::from_str("pack"))?;
        Ok(Widget(embed::Widget::new(pack, read(words)?, level)))
    }

    /// Shows the page.
    ///
    /// # Errors
    /// What the browser says.
    pub fn show(&self, place: &Place) -> Result<(), JsValue> {
        tree::show(place, &embed::view(&self.0))
    }

    /// Changes the words; where the person stands stays.
    ///
    /// # Errors
    /// `texts` when they are damaged.
    pub fn speak(&mut self, words: &str) -> Result<(), JsValue> {
        self.0 = self.0.clone().in_words(read(words)?);
        Ok(())
    }

    /// Takes in what a person does. `page`, `fault` or `choice`: what of the page has changed.
    pub fn act(&mut self, name: &str, with: &str) -> String {
        let change = Act::read(name, with).map_or(Change::Choice, |act| self.0.act(act));
        match change {
            Change::Page => "page",
            Change::Fault => "fault",
            Change::Choice => "choice",
        }
        .to_string()
    }

    /// A text by its id.
    #[must_use]
    pub fn say(&self, id: &str) -> String {
        self.0.say(id)
    }

    /// Whether the row at a place is chosen.
    #[must_use]
    pub fn chosen(&self, place: usize) -> bool {
        self.0.is_chosen(place)
    }

    /// The page shown, by name.
    #[must_use]
    pub fn page(&self) -> String {
        self.0.place().0.to_string()
    }

    /// How many questions have been answered.
    #[must_use]
    pub fn asked(&self) -> usize {
        self.0.place().1
    }

    /// The answers, for the whole program and nobody else.
    #[must_use]
    pub fn answers(&self) -> String {
        self.0.handed_over()
    }
}

fn read(words: &str) -> Result<Words, JsValue> {
    Words::read(words).map_err(|_| JsValue::from_str("texts"))
}
