//! The bar that stays: end and clear, say it again, volume, up and down, and the way to all settings.

use super::{Kiosk, end, mark};
use crate::browser::stops;
use crate::route::{KioskRoute, Route};
use crate::ui::component::Icon;
use crate::ui::shell::{said, use_shell};
use gloo_timers::callback::Timeout;
use leptos::prelude::*;

/// Milliseconds for which an announcement is shown.
const STAYS: u32 = 8_000;

/// The bar.
#[component]
pub fn Bar(kiosk: Kiosk) -> impl IntoView {
    let shell = use_shell();
    let voice = kiosk.voice;
    let is_home = move || shell.route.get() == Route::Home;
    // What has been said goes from the screen again, unless something else has been said meanwhile.
    Effect::new(move || {
        let said = shell.spoken.get();
        Timeout::new(STAYS, move || {
            if !said.is_empty() && shell.spoken.try_get_untracked().as_ref() == Some(&said) {
                shell.spoken.set(String::new());
            }
        })
        .forget();
    });
    let ways = move |_| {
        let route = shell.route.get_untracked();
        if !matches!(route, Route::Kiosk(_) | Route::Home) {
            kiosk.from.set(route);
        }
        shell.go(&Route::Kiosk(KioskRoute::Ways));
    };
    view! {
        <section class="kiosk-bar" aria-labelledby="kiosk-bar-title">
            <h2 class="visually-hidden" id="kiosk-bar-title">{shell.say("kiosk-bar")}</h2>
            <p class="kiosk-status" role="status" id="spoken">{said(move || shell.spoken.get())}</p>
            {move || voice.missing.get().then(|| view! {
                <p class="no-voice"><Icon name="warning"/><span>{shell.say("kiosk-no-voice")}</span></p>
            })}
            {move || kiosk.help.get().then(|| view! {
                <p class="no-voice"><Icon name="info"/><span>{shell.say("kiosk-help-on")}</span></p>
            })}
            <div class="kiosk-keys">
                <button type="button" class="way end" disabled=is_home on:click=move |_| end::end(shell, kiosk)>
                    <Icon name="trash"/>{shell.say("end-and-clear")}
                </button>
                <button type="button" class="way" on:click=move |_| voice.repeat(shell)>
                    {mark("repeat")}{shell.say("action-repeat")}
                </button>
                <button type="button" class="way" on:click=move |_| voice.turn_volume(shell, false)>
                    {mark("softer")}{shell.say("action-softer")}
                </button>
                <button type="button" class="way" on:click=move |_| voice.turn_volume(shell, true)>
                    <Icon name="speaker"/>{shell.say("action-louder")}
                </button>
                <button type="button" class="way" on:click=move |_| stops::scroll(false)>
                    {mark("chevron-up")}{shell.say("kiosk-scroll-up")}
                </button>
                <button type="button" class="way" on:click=move |_| stops::scroll(true)>
                    {mark("chevron-down")}{shell.say("kiosk-scroll-down")}
                </button>
                <button type="button" class="way" aria-pressed=move || if kiosk.low.get() { "true" } else { "false" }
                    on:click=move |_| kiosk.low.update(|low| *low = !*low)>
                    {mark("reach")}{said(move || shell.t(if kiosk.low.get() { "kiosk-reach-all" } else { "action-reach" }))}
                </button>
                <button type="button" class="way" on:click=ways>
                    <Icon name="text-size"/>{shell.say("kiosk-ways-open")}
                </button>
            </div>
        </section>
    }
}
