//! What the voice reads: a page on arrival, a control on focus, a notice when it appears.

use super::voice::Voice;
use super::{Kiosk, scan};
use crate::browser::reading::{self, Focused, State};
use crate::browser::stops;
use crate::ui::shell::Shell;
use leptos::prelude::*;

/// Hears of focus, notices and announcements, for as long as the page lives.
pub fn listen(shell: Shell, kiosk: Kiosk) {
    let voice = kiosk.voice;
    reading::on_focus(move |focused| match focused {
        Focused::Page => {
            stops::to_top();
            scan::arrive(kiosk);
            read_page(shell, voice);
        }
        Focused::Part(lines) => voice.say(shell, lines),
        Focused::Control { name, state } => voice.say(shell, vec![(None, control(shell, &name, &state))]),
    });
    Effect::new(move || {
        let said = shell.spoken.get();
        if !said.is_empty() {
            voice.announced(shell, said);
        }
    });
    Effect::new(move || {
        if let Some(notice) = shell.notice.get() {
            voice.say(shell, vec![(None, shell.t(notice.key()))]);
        }
    });
    reading::on_fold(move |lines| voice.say(shell, lines));
    reading::on_press(move |focused| {
        if let Focused::Control { name, state } = focused {
            voice.say(shell, vec![(None, control(shell, &name, &state))]);
        }
    });
    // Chosen and not chosen are said when they change, too.
    reading::on_change(move |focused| {
        if let Focused::Control { name, state } = focused {
            voice.say(shell, vec![(None, control(shell, &name, &state))]);
        }
    });
}

/// Reads the page from its beginning.
pub fn read_page(shell: Shell, voice: Voice) {
    // What stands above the page (a guardian should be present) is read with it.
    let mut lines = reading::lines(".stage .banner");
    lines.extend(reading::lines("#main"));
    voice.say(shell, lines);
}

/// A control in words: its name and how it stands.
fn control(shell: Shell, name: &str, state: &State) -> String {
    let id = match state {
        State::Plain => return name.to_string(),
        State::Chosen(true) => "said-chosen",
        State::Chosen(false) => "said-not-chosen",
        State::Pressed(true) => "said-on",
        State::Pressed(false) => "said-off",
        State::Open(true) => "said-open",
        State::Open(false) => "said-closed",
        State::Field(value) if value.is_empty() => "said-field-empty",
        State::Field(value) => {
            let args = [("name", name.to_string().into()), ("value", value.clone().into())];
            return untrack(|| shell.t_with("said-field", &args));
        }
    };
    untrack(|| shell.t_with(id, &[("name", name.to_string().into())]))
}
