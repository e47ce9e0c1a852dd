//! Kiosk life: one machine, one person after another. Around the same pages as everywhere stand an invitation, a bar
//! that stays, a voice, a key grammar, a clock, and an end that leaves nothing behind.

mod attract;
mod audio;
mod bar;
mod calibrate;
mod clock;
mod end;
mod fault;
mod frame;
mod keypad;
mod keys;
mod operator;
mod pad;
mod reading;
mod scan;
mod self_audit;
mod sign;
mod voice;
mod ways;

pub use frame::frame;

use crate::browser::{dom, fetch, page, stops};
use crate::kiosk::config::{Config, ConfigFault, Problem, parse};
use crate::kiosk::measure::{Coverage, Known, Screen};
use crate::kiosk::scan::Scan;
use crate::route::{KioskRoute, Route};
use crate::text::{sentences, spoken};
use crate::ui::shell::{SIZES, Stage, use_shell, waiting};
use leptos::prelude::*;
use sign::Signing;
use std::sync::{Arc, OnceLock};
use voice::Voice;

/// What the machine's settings said, read once before the first page.
static CONFIG: OnceLock<Result<Arc<Config>, Vec<ConfigFault>>> = OnceLock::new();

/// What kiosk life keeps in memory beside the session. All of it ends with the page.
#[derive(Clone, Copy)]
pub struct Kiosk {
    /// The machine's settings.
    pub config: StoredValue<Arc<Config>>,
    /// The voice.
    pub voice: Voice,
    /// Sign language is wanted.
    pub sign: RwSignal<bool>,
    /// The films of signs.
    pub signing: Signing,
    /// Scanning with switches.
    pub scan: RwSignal<Scan>,
    /// Keys say what they do, and do nothing.
    pub help: RwSignal<bool>,
    /// Controls stand in the lower half of the screen.
    pub low: RwSignal<bool>,
    /// Where to go on after the page of ways.
    pub from: RwSignal<Route>,
}

/// The kiosk around the pages; nothing outside kiosk life.
#[must_use]
pub fn use_kiosk() -> Option<Kiosk> {
    use_context::<Kiosk>()
}

/// Reads the machine's settings and starts.
pub fn start() {
    wasm_bindgen_futures::spawn_local(async {
        let read = match fetch::text("kiosk.json").await {
            Ok(text) => parse(&text).map(Arc::new),
            Err(_) => Err(vec![ConfigFault { place: "kiosk.json".to_string(), problem: Problem::Absent }]),
        };
        // Set once: this is the only place, and it runs once.
        let _ = CONFIG.set(read);
        super::start(super::face::KIOSK);
    });
}

/// The settings, or what is wrong with them.
fn config() -> Result<Arc<Config>, Vec<ConfigFault>> {
    CONFIG.get().cloned().unwrap_or_else(|| Ok(Arc::default()))
}

/// Whether this is a kiosk, and not somebody who looks at its pages.
fn is_life() -> bool {
    dom::root("data-kiosk").is_some()
}

/// The page of one of the kiosk's own routes.
pub fn page(route: KioskRoute) -> AnyView {
    match route {
        KioskRoute::Ways => view! { <ways::WaysPage/> }.into_any(),
        KioskRoute::Goodbye => view! { <end::Goodbye/> }.into_any(),
        KioskRoute::Operator => view! { <operator::Operator/> }.into_any(),
        KioskRoute::Keys => view! { <keys::Keys/> }.into_any(),
        KioskRoute::Calibrate => view! { <calibrate::Calibrate/> }.into_any(),
        KioskRoute::SelfAudit => {
            waiting(Stage::Results, || view! { <self_audit::SelfAudit means=means()/> }.into_any())
        }
    }
}

/// What this machine is measured by.
fn means() -> self_audit::Means {
    let config = config().unwrap_or_default();
    let screen = Screen {
        mm_per_px: config.screen.mm_per_px,
        viewing_distance_mm: config.screen.viewing_distance_mm,
        default_size: config.screen.default_step(),
        largest_size: SIZES.len() - 1,
    };
    let (shell, pack) = (use_shell(), use_shell().pack());
    let rows = pack.rows.iter().map(|row| format!("row-{}", row.id));
    let ids: Vec<String> = rows.chain(pack.facts.iter().map(|fact| format!("q-{}", fact.id))).collect();
    let count = |has: &dyn Fn(&String) -> bool| {
        let (with, without): (Vec<_>, Vec<_>) = ids.iter().partition(|id| has(id));
        let figure = |ids: Vec<_>| u32::try_from(ids.len()).unwrap_or(u32::MAX);
        Coverage { with: figure(with), without: figure(without) }
    };
    let known = Known {
        warning_seconds: Some(config.time.warning_seconds),
        // As many as somebody wants; nothing counts them, and a table needs a figure.
        extensions: Some(1000),
        speech: Some(count(&|id| untrack(|| !sentences(&spoken(shell.words.locale(), &shell.t(id))).is_empty()))),
        easy: Some(count(&|id| untrack(|| shell.words.knows(&format!("easy-{id}"))))),
    };
    self_audit::Means { screen, known, reach: Some(stops::reaches) }
}

/// The first page: an invitation in kiosk life, the doors otherwise.
pub fn home() -> AnyView {
    if is_life() { view! { <attract::Attract/> }.into_any() } else { view! { <super::home::Home/> }.into_any() }
}

/// A picture of the kiosk's own sprite. Decoration only: a word always stands beside it.
fn mark(name: &'static str) -> AnyView {
    view! { <svg class="icon" aria-hidden="true"><use href=format!("kiosk.svg#{name}")></use></svg> }.into_any()
}

/// Starts anew for the next person: the whole program, so that no memory of the last one is left.
fn restart() {
    page::reload_at(&Route::Home);
}

impl Kiosk {
    /// All settings as the next person would find them; answers stay.
    pub fn reset(self, shell: crate::ui::shell::Shell) {
        let config = self.config.get_value();
        self.voice.rate.set(config.speech.rate);
        self.voice.volume.set(config.speech.volume);
        self.sign.set(false);
        self.signing.reset();
        self.low.set(false);
        self.scan.set(Scan::new(config.scan.pace));
        crate::ui::shell::set_display(shell, |d| {
            *d = crate::ui::shell::Display { theme: 0, size: config.screen.default_step(), easy: false };
        });
        shell.announce(untrack(|| shell.t("kiosk-reset-done")));
    }
}
