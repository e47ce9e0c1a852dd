//! What stands around every page: state, routing, words, settings, and the one runner of effects.

mod app;
mod beside;
mod notice;
mod runner;
mod settings;
mod ways;
mod words;

pub use app::{frame, mount, opening, retitle, settle, waiting};
pub use beside::{Beside, beside};
pub use notice::NoticeBanner;
pub use runner::route_of;
pub use settings::{Display, SIZES, THEMES, first_locale};
pub use ways::{change_easy, change_language, set_display};
pub use words::{Stage, Words};

use crate::pack::Pack;
use crate::route::Route;
use crate::screening::{Event, Session, reduce};
use crate::text::Args;
use crate::trouble::Notice;
use leptos::prelude::*;
use std::sync::Arc;

/// The handle every page receives through context: read handles and one way to dispatch.
#[derive(Clone, Copy)]
pub struct Shell {
    /// The page shown.
    pub route: RwSignal<Route>,
    /// The words in use.
    pub words: Words,
    /// The self-check of the person present.
    pub session: RwSignal<Session>,
    /// Theme and text size.
    pub display: RwSignal<Display>,
    /// A message above the page.
    pub notice: RwSignal<Option<Notice>>,
    /// The polite live region's words.
    pub spoken: RwSignal<String>,
    /// A newer version waits.
    pub update: RwSignal<bool>,
    /// The pack has all it needs for results, not only for asking.
    pub whole: RwSignal<bool>,
    pack: StoredValue<Arc<Pack>>,
}

/// Words in a view. One type for all of them: every closure of its own costs its own rendering code.
pub type Said = Box<dyn Fn() -> String + Send + Sync>;

/// Words in a view from any closure.
pub fn said(words: impl Fn() -> String + Send + Sync + 'static) -> Said {
    Box::new(words)
}

/// The shell of the running program.
///
/// # Panics
/// Outside the program's own component tree, which is a programming fault.
#[must_use]
pub fn use_shell() -> Shell {
    expect_context::<Shell>()
}

impl Shell {
    /// The policy pack.
    #[must_use]
    pub fn pack(&self) -> Arc<Pack> {
        self.pack.get_value()
    }

    /// A text by id (`id` or `id.attribute`). Tracks the language.
    #[must_use]
    pub fn t(&self, id: &str) -> String {
        self.words.say(id, None)
    }

    /// A text by id for a view: follows the language.
    pub fn say(&self, id: &(impl AsRef<str> + ?Sized)) -> Said {
        let (shell, id) = (*self, id.as_ref().to_string());
        said(move || shell.t(&id))
    }

    /// A text with arguments. Tracks the language.
    #[must_use]
    pub fn t_with(&self, id: &str, args: &[(&str, fluent_bundle::FluentValue<'static>)]) -> String {
        let mut all = Args::new();
        for (name, value) in args {
            all.set((*name).to_string(), value.clone());
        }
        self.words.say(id, Some(all))
    }

    /// Dispatches an event of the self-check.
    pub fn dispatch(&self, event: Event) {
        let pack = self.pack();
        let (next, effects) = reduce(&pack, self.session.get_untracked(), event);
        self.words.speak_of(if next.for_other { "other" } else { "self" });
        self.session.set(next);
        for effect in effects {
            runner::run(*self, &pack, effect);
        }
    }

    /// Goes to a page.
    pub fn go(&self, route: &Route) {
        crate::browser::history::go(route);
    }

    /// Speaks a message through the polite live region.
    pub fn announce(&self, words: String) {
        // Emptied first: the same words twice must be heard twice.
        self.spoken.set(String::new());
        let spoken = self.spoken;
        gloo_timers::callback::Timeout::new(60, move || spoken.set(words)).forget();
    }
}
