//! The operator's page: behind a code with few attempts, then what this machine is set to and the ways to check it.

use super::{Kiosk, restart, use_kiosk};
use crate::browser::{clock, kept};
use crate::kiosk::attempts::{Attempts, Judged};
use crate::route::{KioskRoute, Route};
use crate::ui::component::Icon;
use crate::ui::shell::{said, use_shell};
use leptos::prelude::*;

/// Where the count of wrong codes is kept, so that starting anew does not forget it.
const KEY: &str = "tongda.kiosk.attempts";

/// The page.
#[component]
pub fn Operator() -> impl IntoView {
    let shell = use_shell();
    let Some(kiosk) = use_kiosk() else { return view! { <crate::ui::home::NotFound/> }.into_any() };
    let open = RwSignal::new(false);
    let has_code = kiosk.config.with_value(|c| c.operator.is_some());
    view! {
        <main class="page" id="main" tabindex="-1">
            <div class="asking">
                <button type="button" class="button" on:click=move |_| restart()>
                    <Icon name="chevron-left"/>{shell.say("operator-leave")}
                </button>
            </div>
            <h1 tabindex="-1">{shell.say("operator-title")}</h1>
            {move || match (has_code, open.get()) {
                (false, _) => view! { <p>{shell.say("operator-no-code")}</p> }.into_any(),
                (true, false) => view! { <Code kiosk open/> }.into_any(),
                (true, true) => view! { <Desk kiosk/> }.into_any(),
            }}
        </main>
    }
    .into_any()
}

/// Asking for the code. The figures are shown as dots and never spoken.
#[component]
fn Code(kiosk: Kiosk, open: RwSignal<bool>) -> impl IntoView {
    let shell = use_shell();
    let typed = RwSignal::new(String::new());
    let told = RwSignal::new(None::<Judged>);
    let words = move || match told.get() {
        Some(judged @ (Judged::Wrong { left } | Judged::Locked { left })) => {
            shell.t_with(judged.key(), &[("count", left.into())])
        }
        _ => String::new(),
    };
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let now = clock::millis();
        let mut attempts = kept::read(KEY).map_or_else(Attempts::default, |text| Attempts::from_text(&text, now));
        let judged = kiosk.config.with_value(|config| attempts.judge(config, &typed.get_untracked(), now));
        kept::write(KEY, &attempts.to_text());
        typed.set(String::new());
        // Set only when it changes: what is set builds the page anew.
        if judged == Judged::Right {
            open.set(true);
        } else {
            told.set(Some(judged));
            shell.announce(untrack(words));
        }
    };
    let figures = (1..=9).chain([0]).map(|figure: u8| {
        view! {
            <button type="button" class="digit" on:click=move |_| typed.update(|t| if t.len() < 12 { t.push(char::from(b'0' + figure)) })>
                {figure}
            </button>
        }
    });
    view! {
        <form class="question" on:submit=submit>
            <label class="label" for="operator-code">{shell.say("operator-code")}</label>
            <input class="input" id="operator-code" type="password" inputmode="numeric" autocomplete="off" maxlength="12"
                aria-describedby="operator-told"
                prop:value=move || typed.get() on:input=move |event| typed.set(event_target_value(&event))/>
            <p class="error-line" id="operator-told" role="alert">{said(words)}</p>
            <div class="pad-keys" role="group" aria-label=shell.say("pad-title")>
                {figures.collect_view()}
                <button type="button" class="digit" on:click=move |_| typed.set(String::new())>{shell.say("pad-clear")}</button>
            </div>
            <button class="button main big" type="submit">{shell.say("operator-open")}</button>
        </form>
    }
}

/// What the machine is set to, and what to check.
#[component]
fn Desk(kiosk: Kiosk) -> impl IntoView {
    let shell = use_shell();
    let config = kiosk.config.get_value();
    let links = [
        (Route::Kiosk(KioskRoute::Keys), "keys-title"),
        (Route::Kiosk(KioskRoute::Calibrate), "calibrate-title"),
        (Route::Kiosk(KioskRoute::SelfAudit), "self-audit-title"),
    ];
    let facts = [
        ("operator-mm", format!("{} mm", config.screen.mm_per_px)),
        ("operator-distance", format!("{} mm", config.screen.viewing_distance_mm)),
        ("operator-idle", format!("{} s", config.time.idle_seconds)),
        ("operator-warning", format!("{} s", config.time.warning_seconds)),
        ("operator-address", config.public_address.clone().unwrap_or_else(|| shell.t("operator-address-none"))),
        ("operator-version", shell.pack().version.clone()),
    ];
    view! {
        <section class="group" aria-labelledby="operator-set">
            <h2 id="operator-set">{shell.say("operator-set")}</h2>
            <dl class="todo">{facts.into_iter().map(|(id, value)| view! {
                <div><dt>{shell.say(id)}</dt><dd>{value}</dd></div>
            }).collect_view()}</dl>
            <p>{said(move || shell.t(if config.speech.speaker { "operator-speaker-on" } else { "operator-speaker-off" }))}</p>
        </section>
        <section class="group" aria-labelledby="operator-check">
            <h2 id="operator-check">{shell.say("operator-check")}</h2>
            <ul class="doors">{links.into_iter().map(|(route, id)| view! {
                <li><a class="door" href=route.to_string()><span class="door-text"><b>{shell.say(id)}</b></span><Icon name="chevron-right"/></a></li>
            }).collect_view()}</ul>
        </section>
    }
}
