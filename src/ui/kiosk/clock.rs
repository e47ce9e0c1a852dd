//! Idleness: a question after a while, and an end when nobody answers it.

use super::self_audit::is_walking;
use super::{Kiosk, end};
use crate::browser::{activity, clock, dom, updates};
use crate::kiosk::clock::{Clock, Phase, spoken};
use crate::route::{KioskRoute, Route};
use crate::ui::shell::{Shell, said, use_shell};
use gloo_timers::callback::Interval;
use leptos::prelude::*;

/// The dialog's id.
const DIALOG: &str = "still-here";

/// Milliseconds between two looks at the clock.
const LOOK: u32 = 500;

/// Milliseconds between two looks for a newer version.
const NEWS: u32 = 3_600_000;

/// Seconds left in the warning; none outside it. What the dialog shows.
#[derive(Clone, Copy)]
struct Left(RwSignal<Option<u32>>, StoredValue<Clock>);

/// Starts the clock, for as long as the page lives.
pub fn run(shell: Shell, kiosk: Kiosk) {
    let clock = StoredValue::new(Clock::new(&kiosk.config.get_value().time, clock::millis()));
    let left = RwSignal::new(None);
    provide_context(Left(left, clock));
    activity::listen(move || {
        clock.update_value(|c| c.touch(clock::millis()));
    });
    Interval::new(LOOK, move || look(shell, kiosk, clock, left)).forget();
    Interval::new(NEWS, updates::look).forget();
}

fn look(shell: Shell, kiosk: Kiosk, clock: StoredValue<Clock>, left: RwSignal<Option<u32>>) {
    let route = shell.route.get_untracked();
    let nobody = matches!(route, Route::Home | Route::Kiosk(KioskRoute::Goodbye));
    let before = left.get_untracked();
    // Whoever listens is there; so is nobody on the first page.
    if nobody || untrack(is_walking) || before.is_none() && kiosk.voice.busy.get_untracked() {
        clock.update_value(|c| c.touch(clock::millis()));
    }
    // A newer version is taken while nobody is there.
    if shell.update.get_untracked() {
        shell.update.set(false);
        dom::set_root("data-update-waits", "");
    }
    if nobody && dom::root("data-update-waits").is_some() {
        updates::apply();
    }
    match clock.with_value(|c| c.phase(clock::millis())) {
        Phase::Warning { left: seconds } => {
            left.set(Some(seconds));
            if before.is_none() {
                dom::show_modal(DIALOG);
            }
            if spoken(before, seconds) {
                let words = untrack(|| shell.t_with("still-here-left", &[("seconds", seconds.into())]));
                kiosk.voice.tell(shell, words);
            }
        }
        Phase::Over => {
            left.set(None);
            dom::close_modal(DIALOG);
            end::end(shell, kiosk);
            clock.set_value(Clock::new(&kiosk.config.get_value().time, clock::millis()));
        }
        Phase::Off | Phase::Awake => left.set(None),
    }
}

/// "Are you still there?" with a large key for yes.
#[component]
pub fn StillHere(kiosk: Kiosk) -> impl IntoView {
    let shell = use_shell();
    let Left(left, clock) = expect_context::<Left>();
    let stay = move |_| {
        clock.update_value(|c| c.extend(clock::millis()));
        left.set(None);
        dom::close_modal(DIALOG);
        shell.announce(untrack(|| shell.t("still-here-thanks")));
    };
    view! {
        <dialog class="dialog still-here" id=DIALOG aria-labelledby="still-here-title" aria-describedby="still-here-text"
            on:cancel=move |event: leptos::ev::Event| { event.prevent_default(); stay(()); }>
            <h2 id="still-here-title">{shell.say("still-here-title")}</h2>
            <p id="still-here-text">{shell.say("still-here-text")}</p>
            // The figure ticks for eyes only; ears hear it every quarter of a minute.
            <p class="seconds" aria-hidden="true">{said(move || left.get().map_or(String::new(), |s| s.to_string()))}</p>
            <div class="actions">
                <button type="button" class="button main big" autofocus on:click=move |_| stay(())>{shell.say("still-here-yes")}</button>
                <button type="button" class="button big" on:click=move |_| {
                    dom::close_modal(DIALOG);
                    end::end(shell, kiosk);
                }>{shell.say("end-and-clear")}</button>
            </div>
        </dialog>
    }
}
