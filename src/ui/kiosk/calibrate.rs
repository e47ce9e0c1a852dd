//! How large is a CSS pixel here? A bank card on the screen answers: it is as wide everywhere.

use super::use_kiosk;
use crate::browser::dom;
use crate::kiosk::config::Screen;
use crate::ui::component::Icon;
use crate::ui::shell::{said, use_shell};
use leptos::prelude::*;

/// Width of a bank card, in millimetres: ISO/IEC 7810, ID-1.
const CARD_MM: f64 = 85.6;

/// The page: the drawn card grows and shrinks until it is as wide as the real one.
#[component]
pub fn Calibrate() -> impl IntoView {
    let shell = use_shell();
    let usual = Screen::default().mm_per_px;
    let start = use_kiosk().map_or(usual, |kiosk| kiosk.config.with_value(|c| c.screen.mm_per_px));
    let width = RwSignal::new((CARD_MM / start).round());
    Effect::new(move || dom::set_length("--card", width.get()));
    let change = move |by: f64| width.update(|px| *px = (*px + by).clamp(80.0, 1600.0));
    let result = move || {
        let mm = format!("{:.4}", CARD_MM / width.get());
        shell.t_with("calibrate-result", &[("value", mm.into())])
    };
    let keys = [
        ("calibrate-narrower-more", -10.0),
        ("calibrate-narrower", -1.0),
        ("calibrate-wider", 1.0),
        ("calibrate-wider-more", 10.0),
    ];
    view! {
        <main class="page" id="main" tabindex="-1">
            <div class="asking"><a class="button" href="#/kiosk/operator"><Icon name="chevron-left"/>{shell.say("operator-back")}</a></div>
            <h1 tabindex="-1">{shell.say("calibrate-title")}</h1>
            <p>{shell.say("calibrate-lead")}</p>
            <div class="card-place"><div class="card-outline" aria-hidden="true"></div></div>
            <div class="actions">{keys.map(|(id, by)| view! {
                <button type="button" class="button" on:click=move |_| change(by)>{shell.say(id)}</button>
            }).into_iter().collect_view()}</div>
            <p class="result-line" role="status" id="calibrated">{said(result)}</p>
        </main>
    }
}
