//! The words in use: one language at a time, in stages, swapped whole.

use crate::browser::{dom, fetch};
use crate::text::{Args, Locale, Texts};
use crate::trouble::Fallback;
use leptos::prelude::*;
use std::rc::Rc;

/// A file of texts. The first question needs the first stage only; the rest follows in the background.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Shell and questions.
    Start,
    /// Verdicts, rows, offices, sources.
    Results,
    /// The facility audit.
    Audit,
}

impl Stage {
    /// All stages in the order they are wanted.
    pub const ALL: [Stage; 3] = [Stage::Start, Stage::Results, Stage::Audit];

    fn file(self) -> &'static str {
        match self {
            Stage::Start => "start",
            Stage::Results => "results",
            Stage::Audit => "audit",
        }
    }
}

/// Handle on the words in use.
#[derive(Clone, Copy)]
pub struct Words {
    locale: RwSignal<Locale>,
    texts: RwSignal<Rc<Texts>, LocalStorage>,
    loaded: RwSignal<Vec<Stage>>,
}

impl Words {
    /// No words yet.
    #[must_use]
    pub fn new(locale: Locale) -> Self {
        Words {
            locale: RwSignal::new(locale),
            texts: RwSignal::new_local(Rc::new(Texts::new(locale))),
            loaded: RwSignal::new(Vec::new()),
        }
    }

    /// The language in use. Tracks.
    #[must_use]
    pub fn locale(&self) -> Locale {
        self.locale.get()
    }

    /// Whether a stage has arrived. Tracks.
    #[must_use]
    pub fn has(&self, stage: Stage) -> bool {
        self.loaded.with(|l| l.contains(&stage))
    }

    /// A text. Tracks the language. A message that is not there is shown as a dash, never as another
    /// language's sentence; the pack check keeps this from happening.
    #[must_use]
    pub fn say(&self, id: &str, args: Option<&Args>) -> String {
        self.texts.with(|t| t.format(id, args)).unwrap_or_else(|| "—".to_string())
    }

    /// Whether there is a text. Tracks.
    #[must_use]
    pub fn knows(&self, id: &str) -> bool {
        self.texts.with(|t| t.has(id))
    }

    /// Fetches stages of the language in use, beside those already here.
    ///
    /// # Errors
    /// [`Fallback::Load`] when a file did not arrive, [`Fallback::Texts`] when one cannot be read; the words in use stay.
    pub async fn load(&self, stages: &[Stage]) -> Result<(), Fallback> {
        let locale = self.locale.get_untracked();
        self.switch(locale, stages).await
    }

    /// Changes the language, with every stage loaded so far. Answers and pages stay.
    ///
    /// # Errors
    /// As [`Words::load`]; the words in use stay.
    pub async fn change(&self, locale: Locale) -> Result<(), Fallback> {
        self.switch(locale, &[]).await
    }

    async fn switch(&self, locale: Locale, more: &[Stage]) -> Result<(), Fallback> {
        let wanted: Vec<Stage> = {
            let loaded = self.loaded.get_untracked();
            Stage::ALL.into_iter().filter(|s| loaded.contains(s) || more.contains(s)).collect()
        };
        let mut texts = Texts::new(locale);
        for stage in &wanted {
            let address = format!("locales/{}/{}.ftl", locale.tag(), stage.file());
            let ftl = fetch::text(&address).await.map_err(|_| Fallback::Load)?;
            texts.add(ftl).map_err(|_| Fallback::Texts)?;
        }
        self.texts.set(Rc::new(texts));
        self.loaded.set(wanted);
        self.locale.set(locale);
        dom::set_root("lang", locale.tag());
        Ok(())
    }
}
