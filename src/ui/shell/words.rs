//! The words in use: one language at a time, in stages, swapped whole.

use crate::browser::{dom, fetch};
use crate::text::{Args, Locale, Texts};
use crate::trouble::Fallback;
use leptos::prelude::*;
use std::rc::Rc;

/// A file of texts. The first question needs the first stage only; the rest follows in the background.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Shell and the questions that come first.
    Start,
    /// The other questions.
    Questions,
    /// Verdicts, rows, offices, sources.
    Results,
    /// The facility audit.
    Audit,
    /// Easy words beside the normal ones.
    Easy,
}

impl Stage {
    fn file(self) -> &'static str {
        match self {
            Stage::Start => "start",
            Stage::Questions => "questions",
            Stage::Results => "results",
            Stage::Audit => "audit",
            Stage::Easy => "easy",
        }
    }
}

/// Stages that are here, each with its texts. The same stages in another language are other texts.
type Loaded = Rc<Vec<(Stage, Rc<Texts>)>>;

/// Handle on the words in use.
#[derive(Clone, Copy)]
pub struct Words {
    locale: RwSignal<Locale>,
    texts: RwSignal<Loaded, LocalStorage>,
    who: RwSignal<&'static str>,
}

impl Words {
    /// No words yet.
    #[must_use]
    pub fn new(locale: Locale) -> Self {
        Words { locale: RwSignal::new(locale), texts: RwSignal::new_local(Rc::default()), who: RwSignal::new("self") }
    }

    /// The language in use. Tracks.
    #[must_use]
    pub fn locale(&self) -> Locale {
        self.locale.get()
    }

    /// Whether a stage has arrived. Tracks.
    #[must_use]
    pub fn has(&self, stage: Stage) -> bool {
        self.texts.with(|texts| texts.iter().any(|(s, _)| *s == stage))
    }

    /// Whom the words speak of, the variable `$who` of every text: `self` is the reader, `other` somebody the reader
    /// cares for.
    pub fn speak_of(&self, who: &'static str) {
        if self.who.get_untracked() != who {
            self.who.set(who);
        }
    }

    /// A text. Tracks the language. A message that is not there is shown as a dash, never as another
    /// language's sentence; the pack check keeps this from happening.
    #[must_use]
    pub fn say(&self, id: &str, args: Option<Args>) -> String {
        let mut args = args.unwrap_or_default();
        args.set("who", self.who.get());
        let found = self.texts.with(|texts| texts.iter().find_map(|(_, t)| t.format(id, Some(&args))));
        found.unwrap_or_else(|| "—".to_string())
    }

    /// Whether there is a text. Tracks.
    #[must_use]
    pub fn knows(&self, id: &str) -> bool {
        self.texts.with(|texts| texts.iter().any(|(_, t)| t.has(id)))
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
        let here = self.texts.get_untracked();
        let same = self.locale.get_untracked() == locale;
        let mut wanted: Vec<Stage> = here.iter().map(|(stage, _)| *stage).collect();
        wanted.extend(more.iter().filter(|stage| !here.iter().any(|(s, _)| s == *stage)));
        let mut all = Vec::new();
        for stage in wanted {
            let known = here.iter().find(|(s, t)| same && *s == stage && t.locale() == locale);
            let texts = match known {
                Some((_, texts)) => texts.clone(),
                None => Rc::new(fetched(stage, locale).await?),
            };
            all.push((stage, texts));
        }
        // Another load may have ended meanwhile: its stages stay.
        let now = self.texts.get_untracked();
        all.extend(
            now.iter()
                .filter(|(s, t)| t.locale() == locale && !all.iter().any(|(a, _)| a == s))
                .cloned()
                .collect::<Vec<_>>(),
        );
        self.texts.set(Rc::new(all));
        self.locale.set(locale);
        dom::set_root("lang", locale.tag());
        Ok(())
    }
}

async fn fetched(stage: Stage, locale: Locale) -> Result<Texts, Fallback> {
    let address = format!("locales/{}/{}.ftl", locale.tag(), stage.file());
    let ftl = fetch::text(&address).await.map_err(|_| Fallback::Load)?;
    let mut texts = Texts::new(locale);
    texts.add(ftl).map_err(|_| Fallback::Texts)?;
    Ok(texts)
}
