//! The keys: what each does, and, in help, what each would do.

use super::sign::Deed;
use super::{Kiosk, end, scan};
use crate::browser::{keys, stops};
use crate::kiosk::keys::Action;
use crate::route::{KioskRoute, Route};
use crate::ui::shell::Shell;
use leptos::prelude::*;

/// A page forward: what finishes it.
const ONWARD: &str = "#main button[type=submit], #main .actions .button.main, #main .button.main";
/// A page back: the way at its top.
const BACK: &str = "#main .asking a";

/// Hears of keys before the page does.
pub fn listen(shell: Shell, kiosk: Kiosk) {
    let config = kiosk.config.get_value();
    keys::listen(move |key, typing| {
        let Some(action) = config.keys.action(key) else { return keys::is_harmless(key) };
        // In a field, Enter and the arrows left and right belong to the field.
        if typing && matches!(action, Action::Select | Action::Left | Action::Right) && !kiosk.help.get_untracked() {
            return action != Action::Select || !stops::press_first("#main form [type=submit]");
        }
        if kiosk.help.get_untracked() && action != Action::Help {
            explain(shell, kiosk, action);
        } else {
            act(shell, kiosk, action);
        }
        false
    });
}

/// Says what a key does, without doing it.
fn explain(shell: Shell, kiosk: Kiosk, action: Action) {
    let (name, does) = (format!("action-{}", action.key()), format!("action-{}.does", action.key()));
    let words = untrack(|| format!("{}{}{}", shell.t(&name), shell.t("kiosk-colon"), shell.t(&does)));
    kiosk.voice.tell(shell, words);
}

fn act(shell: Shell, kiosk: Kiosk, action: Action) {
    let voice = kiosk.voice;
    match action {
        Action::Up => stops::move_by(false),
        Action::Down => stops::move_by(true),
        Action::Left => drop(stops::press_first(BACK)),
        Action::Right => drop(stops::press_first(ONWARD)),
        Action::Select => stops::press(),
        Action::Help => {
            kiosk.help.update(|on| *on = !*on);
            let words =
                untrack(|| shell.t(if kiosk.help.get_untracked() { "kiosk-help-on" } else { "kiosk-help-off" }));
            voice.tell(shell, words);
        }
        Action::Repeat => {
            if !film(shell, kiosk, Deed::Again) {
                voice.repeat(shell);
            }
        }
        Action::Stop => voice.stop(),
        Action::Louder => voice.turn_volume(shell, true),
        Action::Softer => voice.turn_volume(shell, false),
        Action::Faster => voice.turn_rate(shell, true),
        Action::Slower => {
            if !film(shell, kiosk, Deed::Slower) {
                voice.turn_rate(shell, false);
            }
        }
        Action::Switch => scan::press(kiosk),
        Action::SwitchNext => scan::next(kiosk),
        Action::Headphones => voice.headphones(shell, !voice.private.get_untracked()),
        Action::Reach => {
            kiosk.low.update(|low| *low = !*low);
            let words = if kiosk.low.get_untracked() { "kiosk-low" } else { "kiosk-not-low" };
            shell.announce(untrack(|| shell.t(words)));
        }
        Action::End => end::end(shell, kiosk),
        Action::Operator => shell.go(&Route::Kiosk(KioskRoute::Operator)),
    }
}

/// Does something to the film on the page, while sign language is wanted; false when there is none.
fn film(shell: Shell, kiosk: Kiosk, deed: Deed) -> bool {
    kiosk.sign.get_untracked() && kiosk.signing.act(shell, deed)
}
