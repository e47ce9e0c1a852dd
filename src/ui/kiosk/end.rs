//! The end of a visit: everything of the person goes, at once, whether they ask for it or nobody answers any more.

use super::{Kiosk, restart, use_kiosk};
use crate::browser::{dom, history};
use crate::route::{KioskRoute, Route};
use crate::screening::Session;
use crate::ui::shell::{Shell, use_shell};
use gloo_timers::callback::Timeout;
use leptos::prelude::*;

/// Milliseconds for which the goodbye stays.
const STAYS: u32 = 6_000;

/// Clears answers, speech and what was typed, and says goodbye. Then the whole program starts anew, which ends every
/// memory there is, settings included.
pub fn end(shell: Shell, kiosk: Kiosk) {
    kiosk.voice.stop();
    shell.session.set(Session::new(&shell.pack()));
    shell.words.speak_of("self");
    shell.spoken.set(String::new());
    shell.notice.set(None);
    kiosk.help.set(false);
    dom::close_modal("still-here");
    if matches!(shell.route.get_untracked(), Route::Home) {
        restart();
    } else {
        history::replace(&Route::Kiosk(KioskRoute::Goodbye));
    }
}

/// The last page, for a moment.
#[component]
pub fn Goodbye() -> impl IntoView {
    let shell = use_shell();
    if use_kiosk().is_some() {
        Timeout::new(STAYS, restart).forget();
    }
    view! {
        <main class="page goodbye" id="main" tabindex="-1">
            <h1 tabindex="-1">{shell.say("goodbye-title")}</h1>
            <p>{shell.say("goodbye-text")}</p>
        </main>
    }
}
