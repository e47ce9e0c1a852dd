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
    /// Kiosk life.
    Kiosk,
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
            Stage::Kiosk => "kiosk",
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
    easy: RwSignal<bool>,
}

impl Words {
    /// No words yet.
    #[must_use]
    pub fn new(locale: Locale) -> Self {
        Words {
            locale: RwSignal::new(locale),
            texts: RwSignal::new_local(Rc::default()),
            who: RwSignal::new("self"),
            easy: RwSignal::new(false),
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
        self.texts.with(|texts| texts.iter().any(|(s, _)| *s == stage))
    }

    /// Whom the words speak of, the variable `$who` of every text: `self` is the reader, `other` somebody the reader
    /// cares for.
    pub fn speak_of(&self, who: &'static str) {
        if self.who.get_untracked() != who {
            self.who.set(who);
        }
    }

    /// Whether easy words stand in place of the normal ones, where there are any.
    pub fn speak_easily(&self, easy: bool) {
        if self.easy.get_untracked() != easy {
            self.easy.set(easy);
        }
    }

    /// A text. Tracks the language. A message that is not there is shown as a dash, never as another
    /// language's sentence; the pack check keeps this from happening.
    #[must_use]
    pub fn say(&self, id: &str, args: Option<Args>) -> String {
        let mut args = args.unwrap_or_default();
        args.set("who", self.who.get());
        let find = |id: &str| self.texts.with(|texts| texts.iter().find_map(|(_, t)| t.format(id, Some(&args))));
        let easier = || easy_id(id).filter(|_| self.easy.get()).and_then(|id| find(&id));
        easier().or_else(|| find(id)).unwrap_or_else(|| "—".to_string())
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
        self.switch(None, stages).await
    }

    /// Changes the language, with every stage loaded so far. Answers and pages stay.
    ///
    /// # Errors
    /// As [`Words::load`]; the words in use stay.
    pub async fn change(&self, locale: Locale) -> Result<(), Fallback> {
        self.switch(Some(locale), &[]).await
    }

    /// Several may be on their way at once. So whatever has come meanwhile, and the language that is in use by then, are
    /// looked at again after each file: nothing that came is lost, and no late file brings the old language back.
    async fn switch(&self, to: Option<Locale>, more: &[Stage]) -> Result<(), Fallback> {
        let mut all: Vec<(Stage, Rc<Texts>)> = Vec::new();
        loop {
            let locale = to.unwrap_or_else(|| self.locale.get_untracked());
            let here = self.texts.get_untracked();
            let wanted = here.iter().map(|(stage, _)| *stage).chain(more.iter().copied());
            let mut missing = wanted.filter(|stage| !all.iter().any(|(s, t)| s == stage && t.locale() == locale));
            let Some(stage) = missing.next() else {
                all.retain(|(_, texts)| texts.locale() == locale);
                self.texts.set(Rc::new(all));
                self.locale.set(locale);
                dom::set_root("lang", locale.tag());
                return Ok(());
            };
            let known = here.iter().find(|(s, texts)| *s == stage && texts.locale() == locale);
            let texts = match known {
                Some((_, texts)) => texts.clone(),
                None => Rc::new(fetched(stage, locale).await?),
            };
            all.push((stage, texts));
        }
    }
}

/// The easy words that stand in place of a text. Those of a question or a row stand beside it, with a symbol.
fn easy_id(id: &str) -> Option<String> {
    let stands_beside = !id.contains('.') && (id.starts_with("q-") || id.starts_with("row-"));
    (!stands_beside).then(|| format!("easy-{}", id.replace('.', "-")))
}

async fn fetched(stage: Stage, locale: Locale) -> Result<Texts, Fallback> {
    let address = format!("locales/{}/{}.ftl", locale.tag(), stage.file());
    let ftl = fetch::text(&address).await.map_err(|_| Fallback::Load)?;
    let mut texts = Texts::new(locale);
    texts.add(ftl).map_err(|_| Fallback::Texts)?;
    Ok(texts)
}
