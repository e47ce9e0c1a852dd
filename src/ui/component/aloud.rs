//! A button that reads the page aloud, and stops. Without a voice for the language it says so.

use crate::browser::{dom, speech};
use crate::text::{sentences, spoken};
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
    // What was begun before has nothing to say any more when it ends.
    let turn = StoredValue::new(0_u32);
    let press = move |_| {
        turn.update_value(|turn| *turn += 1);
        speech::stop();
        silent.set(false);
        if speaking.get_untracked() {
            return speaking.set(false);
        }
        speaking.set(true);
        let (locale, mine) = (untrack(|| shell.words.locale()), turn.get_value());
        let text = dom::spoken_text("#main article").unwrap_or_default();
        speech::read(locale.tag(), sentences(&spoken(locale, &text)).into(), 4, move |heard| {
            if turn.try_get_value() == Some(mine) {
                speaking.set(false);
                silent.set(!heard);
            }
        });
    };
    view! {
        <button type="button" class="button" on:click=press aria-pressed=move || if speaking.get() { "true" } else { "false" }>
            <Icon name="speaker"/>{said(move || shell.t(if speaking.get() { "aloud-stop" } else { "aloud" }))}
        </button>
        <p role="status" class="aloud">{said(move || if silent.get() { shell.t("aloud-no-voice") } else { String::new() })}</p>
    }
}
