//! The words of a widget: what of the Fluent texts it needs, ready made, so that it carries no Fluent of its own.
//! `write.rs` makes the file. A text differs by whom it is about (`id@other`) and by a count (`id@0`, `id@1`).

use std::collections::BTreeMap;

/// The words of one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words(BTreeMap<String, String>);

impl Words {
    /// Reads a file of words.
    ///
    /// # Errors
    /// Where it is damaged: line and column.
    pub fn read(json: &str) -> Result<Self, String> {
        serde_json::from_str(json).map(Words).map_err(|e| format!("{}:{}", e.line(), e.column()))
    }

    /// Whether there is such a text.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.0.contains_key(id)
    }

    /// A text; a dash shows where one is missing.
    #[must_use]
    pub fn say(&self, id: &str, other: bool) -> String {
        let about_other = if other { self.0.get(&format!("{id}@other")) } else { None };
        about_other.or_else(|| self.0.get(id)).cloned().unwrap_or_else(|| "\u{2014}".to_string())
    }

    /// A text with figures put in. One called `count` also chooses the form.
    #[must_use]
    pub fn fill(&self, id: &str, figures: &[(&str, String)]) -> String {
        let count = figures.iter().find(|(name, _)| *name == "count").map(|(_, n)| format!("{id}@{n}"));
        let form = count.filter(|form| self.has(form)).unwrap_or_else(|| id.to_string());
        figures.iter().fold(self.say(&form, false), |text, (name, value)| text.replace(&format!("{{{name}}}"), value))
    }
}
