//! A button that reads the page aloud, and stops. Without a voice for the language it says so.

use crate::browser::{dom, speech};
use crate::ui::component::Icon;
use crate::ui::shell::said;
use crate::ui::use_shell;
use leptos::prelude::*;

/// The button. Reads the article of the page; leaving the page stops it.
#[component]
pub fn Aloud() -> impl IntoView {
    let shell = use_shell();
    let speaking = RwSignal::new(false);
    let silent = RwSignal::new(false);
    on_cleanup(speech::stop);
    let press = move |_| {
        let tag = untrack(|| shell.words.locale().tag());
        if speaking.get_untracked() {
            speech::stop();
            speaking.set(false);
        } else if speech::can_speak(tag) {
            silent.set(false);
            speaking.set(true);
            let text = dom::spoken_text("#main article").unwrap_or_default();
            speech::speak(tag, &text, move || {
                let _ = speaking.try_set(false);
            });
        } else {
            silent.set(true);
        }
    };
    view! {
        <button type="button" class="button" on:click=press aria-pressed=move || if speaking.get() { "true" } else { "false" }>
            <Icon name="speaker"/>{said(move || shell.t(if speaking.get() { "aloud-stop" } else { "aloud" }))}
        </button>
        <p role="status" class="aloud">{said(move || if silent.get() { shell.t("aloud-no-voice") } else { String::new() })}</p>
    }
}
