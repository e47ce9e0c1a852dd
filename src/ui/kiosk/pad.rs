//! A pad of figures beside a field for a number: a kiosk has no keyboard.

use super::mark;
use crate::browser::pad;
use crate::ui::shell::Shell;
use gloo_timers::callback::Timeout;
use leptos::prelude::*;

/// Puts the pad beside the field of every page that has one.
pub fn follow(shell: Shell) {
    Effect::new(move || {
        shell.route.track();
        // The words decide when a question can be shown; the page comes a turn later.
        let _ = shell.words.locale();
        shell.whole.track();
        Timeout::new(0, move || put(shell, 3)).forget();
    });
}

/// The page may be a moment behind its address; so often it is looked for again.
fn put(shell: Shell, again: u32) {
    match pad::place() {
        Some(place) => {
            // The pad goes with the page that it stands in.
            leptos::mount::mount_to(place, move || view! { <Pad shell/> }).forget();
        }
        None if again > 0 => {
            Timeout::new(120, move || put(shell, again - 1)).forget();
        }
        None => {}
    }
}

#[component]
fn Pad(shell: Shell) -> impl IntoView {
    let say = move |text: Option<String>| {
        let Some(text) = text else { return };
        let id = if text.is_empty() { "pad-empty" } else { "pad-now" };
        shell.announce(untrack(|| shell.t_with(id, &[("value", text.into())])));
    };
    let figures = [1, 2, 3, 4, 5, 6, 7, 8, 9].map(|figure: u8| {
        view! {
            <button type="button" class="digit" on:click=move |_| say(pad::change(|text| format!("{text}{figure}")))>{figure}</button>
        }
    });
    let back = move |_| {
        say(pad::change(|mut text| {
            text.pop();
            text
        }));
    };
    view! {
        <div class="pad-keys" role="group" aria-label=shell.say("pad-title")>
            {figures.into_iter().collect_view()}
            <button type="button" class="digit" on:click=back>{mark("backspace")}<span>{shell.say("pad-back")}</span></button>
            <button type="button" class="digit" on:click=move |_| say(pad::change(|text| format!("{text}0")))>"0"</button>
            <button type="button" class="digit" on:click=move |_| say(pad::change(|_| String::new()))>{shell.say("pad-clear")}</button>
        </div>
    }
}
