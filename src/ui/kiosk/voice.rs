//! The voice: one queue, cut off by whatever is done next. A recorded clip comes first, a voice of the browser second;
//! with neither, a sign says so. What is private stays silent until headphones are in, unless the operator allows it.

use super::audio;
use super::self_audit::is_walking;
use crate::browser::reading::Line;
use crate::browser::speech::{self, Manner};
use crate::kiosk::config::Speech;
use crate::route::{KioskRoute, Route};
use crate::text::{sentences, spoken};
use crate::ui::shell::Shell;
use gloo_timers::callback::Timeout;
use leptos::prelude::*;
use std::cell::RefCell;
use std::collections::VecDeque;

/// Rates a person can choose, as a factor: half to twice.
pub const RATES: [f32; 7] = [0.5, 0.65, 0.8, 1.0, 1.25, 1.6, 2.0];

/// The loudest step; 0 is silent.
pub const LOUDEST: usize = 10;

/// Some browsers list their voices only seconds after the start: so often, and so many milliseconds apart, it is tried
/// again before the page says that there is none.
const PATIENCE: u32 = 8;
const AGAIN: u32 = 500;

thread_local! {
    /// What is still to be said. Not a signal: nothing on the page shows it.
    static QUEUE: RefCell<VecDeque<Line>> = const { RefCell::new(VecDeque::new()) };
}

/// Handle on the voice.
#[derive(Clone, Copy)]
pub struct Voice {
    /// Wanted: pages are read.
    pub on: RwSignal<bool>,
    /// Something is being said.
    pub busy: RwSignal<bool>,
    /// Neither a clip nor a voice for the language was there when something was to be said.
    pub missing: RwSignal<bool>,
    /// Headphones are in, or a key has said so.
    pub private: RwSignal<bool>,
    /// Place in [`RATES`].
    pub rate: RwSignal<usize>,
    /// 0 to [`LOUDEST`].
    pub volume: RwSignal<usize>,
    speaker: bool,
    last: StoredValue<Vec<Line>>,
    told: StoredValue<String>,
    waited: StoredValue<u32>,
    turn: StoredValue<u64>,
}

impl Voice {
    /// Silent, at the machine's rate and volume.
    pub fn new(settings: &Speech) -> Self {
        Voice {
            on: RwSignal::new(false),
            busy: RwSignal::new(false),
            missing: RwSignal::new(false),
            private: RwSignal::new(false),
            rate: RwSignal::new(settings.rate),
            volume: RwSignal::new(settings.volume),
            speaker: settings.speaker,
            last: StoredValue::new(Vec::new()),
            told: StoredValue::new(String::new()),
            waited: StoredValue::new(0),
            turn: StoredValue::new(0),
        }
    }

    /// Whether a page may be spoken here: the invitation always, the rest into headphones or with the operator's leave.
    pub fn may(self, route: &Route) -> bool {
        self.speaker || self.private.get_untracked() || is_public(route)
    }

    /// Says texts in place of what is being said, if the voice is wanted and may be heard.
    pub fn say(self, shell: Shell, texts: Vec<Line>) {
        self.last.set_value(texts.clone());
        let heard = self.on.get_untracked() && self.may(&shell.route.get_untracked());
        if heard && !untrack(is_walking) {
            self.begin(shell, texts);
        }
    }

    /// Shows a text and says it whether or not pages are read: what a key does, how loud it is now, how much time is
    /// left. Repeat goes back to what was read before.
    pub fn tell(self, shell: Shell, text: String) {
        self.told.set_value(text.clone());
        shell.spoken.set(text.clone());
        self.begin(shell, vec![(None, text)]);
    }

    /// An announcement of the page: after what is being said, unless it was told already.
    pub fn announced(self, shell: Shell, text: String) {
        if self.told.get_value() != text {
            self.add(shell, text);
        }
        self.told.set_value(String::new());
    }

    /// Adds texts to what is being said.
    pub fn add(self, shell: Shell, text: String) {
        if !self.on.get_untracked() || !self.may(&shell.route.get_untracked()) {
            return;
        }
        if self.busy.get_untracked() {
            QUEUE.with_borrow_mut(|queue| queue.push_back((None, text)));
        } else {
            self.begin(shell, vec![(None, text)]);
        }
    }

    /// Says the last texts again.
    pub fn repeat(self, shell: Shell) {
        self.on.set(true);
        self.say(shell, self.last.get_value());
    }

    /// Falls silent.
    pub fn stop(self) {
        self.turn.update_value(|turn| *turn += 1);
        QUEUE.with_borrow_mut(VecDeque::clear);
        audio::stop();
        speech::stop();
        self.busy.set(false);
    }

    /// A step faster or slower, and says so at the new rate.
    pub fn turn_rate(self, shell: Shell, faster: bool) {
        self.rate.update(|rate| *rate = step(*rate, faster, RATES.len() - 1));
        let rate = self.rate.get_untracked() + 1;
        self.tell(shell, untrack(|| shell.t_with("kiosk-rate-now", &[("step", rate.into())])));
    }

    /// A step louder or softer, and says so at the new volume.
    pub fn turn_volume(self, shell: Shell, louder: bool) {
        self.volume.update(|volume| *volume = step(*volume, louder, LOUDEST));
        let volume = self.volume.get_untracked();
        self.tell(shell, untrack(|| shell.t_with("kiosk-volume-now", &[("step", volume.into())])));
    }

    /// Headphones came or went. With them the voice begins by itself; without them what is private falls silent.
    pub fn headphones(self, shell: Shell, there: bool) {
        self.private.set(there);
        if there {
            self.on.set(true);
            super::reading::read_page(shell, self);
        } else if !self.may(&shell.route.get_untracked()) {
            self.stop();
        }
    }

    fn begin(self, shell: Shell, texts: Vec<Line>) {
        self.stop();
        QUEUE.with_borrow_mut(|queue| queue.extend(texts));
        self.busy.set(true);
        self.next(shell, self.turn.get_value());
    }

    /// Says the next text of the queue, unless something else was begun meanwhile.
    fn next(self, shell: Shell, turn: u64) {
        if turn != self.turn.get_value() {
            return;
        }
        let Some((lang, text)) = QUEUE.with_borrow_mut(VecDeque::pop_front) else { return self.busy.set(false) };
        let locale = lang.unwrap_or_else(|| untrack(|| shell.words.locale()));
        if audio::play(shell, locale, &text, self.loudness(), move || self.next(shell, turn)) {
            return;
        }
        let mut parts: VecDeque<String> = sentences(&spoken(locale, &text)).into_iter().collect();
        let Some(first) = parts.pop_front() else { return self.next(shell, turn) };
        QUEUE.with_borrow_mut(|queue| parts.into_iter().rev().for_each(|part| queue.push_front((Some(locale), part))));
        let manner = Manner { rate: RATES[self.rate.get_untracked().min(RATES.len() - 1)], volume: self.loudness() };
        let heard = speech::say(locale.tag(), &first, manner, move || self.next(shell, turn));
        if !heard && speech::is_late() && self.waited.get_value() < PATIENCE {
            self.waited.update_value(|times| *times += 1);
            QUEUE.with_borrow_mut(|queue| queue.push_front((Some(locale), first)));
            Timeout::new(AGAIN, move || self.next(shell, turn)).forget();
            return;
        }
        self.missing.set(!heard);
        if !heard {
            self.stop();
        }
    }

    #[allow(clippy::cast_precision_loss, reason = "eleven steps")]
    fn loudness(self) -> f32 {
        self.volume.get_untracked() as f32 / LOUDEST as f32
    }
}

fn step(at: usize, up: bool, most: usize) -> usize {
    if up { (at + 1).min(most) } else { at.saturating_sub(1) }
}

/// Pages that tell nothing of the person.
fn is_public(route: &Route) -> bool {
    matches!(route, Route::Home | Route::Kiosk(KioskRoute::Ways | KioskRoute::Goodbye))
}
