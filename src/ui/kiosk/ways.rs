//! How would you like to use this? Large pictured choices, none of them needed to go on, each changed later from the bar.

use super::{Kiosk, mark, use_kiosk};
use crate::browser::dom;
use crate::kiosk::scan::Mode;
use crate::route::Route;
use crate::text::Locale;
use crate::ui::component::Icon;
use crate::ui::shell::{
    Display, SIZES, Said, Shell, THEMES, change_easy, change_language, said, set_display, use_shell,
};
use leptos::prelude::*;

/// The largest text.
const LARGEST: usize = SIZES.len() - 1;
/// Black and yellow.
const STRONG: usize = 2;

/// The page.
#[component]
pub fn WaysPage() -> impl IntoView {
    let shell = use_shell();
    let Some(kiosk) = use_kiosk() else { return view! { <crate::ui::home::NotFound/> }.into_any() };
    let display = move |test: fn(Display) -> bool| Signal::derive(move || test(shell.display.get()));
    let usual = kiosk.config.with_value(|c| c.screen.default_step());
    let idle = kiosk.config.with_value(|c| c.time.idle_seconds);
    let larger = move || {
        let size = if shell.display.get_untracked().size == LARGEST { usual } else { LARGEST };
        set_display(shell, |d| d.size = size);
    };
    let contrast = move || {
        let theme = if shell.display.get_untracked().theme == STRONG { 0 } else { STRONG };
        set_display(shell, |d| d.theme = theme);
    };
    let aloud = move || {
        if kiosk.voice.on.get_untracked() {
            kiosk.voice.on.set(false);
            kiosk.voice.stop();
        } else {
            kiosk.voice.on.set(true);
            super::reading::read_page(shell, kiosk.voice);
        }
    };
    view! {
        <main class="page kiosk-ways" id="main" tabindex="-1">
            <h1 tabindex="-1">{shell.say("kiosk-ways-title")}</h1>
            <p class="hint">{shell.say("kiosk-ways-lead")}</p>
            <div class="pictures">
                {choice(shell, "text-size", "way-larger", display(|d| d.size == LARGEST), larger)}
                {choice(shell, "speaker", "way-aloud", kiosk.voice.on.into(), aloud)}
                {choice(shell, "hands", "way-sign", kiosk.sign.into(), move || kiosk.sign.update(|on| *on = !*on))}
                {choice(shell, "easy", "way-easy", display(|d| d.easy), move || change_easy(shell))}
                {choice(shell, "contrast", "way-contrast", display(|d| d.theme == STRONG), contrast)}
                {choice(shell, "reach", "way-low", kiosk.low.into(), move || kiosk.low.update(|low| *low = !*low))}
            </div>
            {move || needs_headphones(shell, kiosk)}
            {switches(shell, kiosk)}
            <div class="actions">
                <button type="button" class="button main big" on:click=move |_| shell.go(&kiosk.from.get_untracked())>
                    {shell.say("kiosk-ways-next")}<Icon name="chevron-right"/>
                </button>
                <a class="button big" href="#/guide"><Icon name="search"/>{shell.say("door-guide")}</a>
            </div>
            <p class="hint">{said(move || shell.t_with("kiosk-time", &[("seconds", idle.into())]))}</p>
            {finer(shell, kiosk)}
        </main>
    }
    .into_any()
}

/// A picture to press; pressed again it is off.
fn choice(shell: Shell, icon: &'static str, id: &'static str, on: Signal<bool>, press: impl Fn() + 'static) -> AnyView {
    view! {
        <button type="button" class="picture" aria-pressed=move || if on.get() { "true" } else { "false" } on:click=move |_| press()>
            {mark(icon)}
            <span><b>{shell.say(id)}</b><small>{shell.say(&format!("{id}.about"))}</small></span>
        </button>
    }
    .into_any()
}

/// Said while reading is wanted and must wait for headphones.
fn needs_headphones(shell: Shell, kiosk: Kiosk) -> Option<AnyView> {
    let waits = kiosk.voice.on.get() && !kiosk.voice.private.get() && !kiosk.voice.may(&Route::Results);
    waits.then(|| {
        view! { <p class="banner" data-kind="info" role="status">{shell.say("kiosk-headphones")}</p> }.into_any()
    })
}

/// One switch or two, and the pace.
fn switches(shell: Shell, kiosk: Kiosk) -> AnyView {
    let mode = move |wanted: Mode| Signal::derive(move || kiosk.scan.with(|scan| scan.mode == wanted));
    let set = move |wanted: Mode| {
        kiosk.scan.update(|scan| {
            let next = if scan.mode == wanted { Mode::Off } else { wanted };
            scan.mode = next;
            scan.rest();
        });
    };
    let pace = move |faster: bool| {
        kiosk.scan.update(|scan| if faster { scan.faster() } else { scan.slower() });
        let tenths = kiosk.scan.with_untracked(|scan| scan.pace());
        let seconds = format!("{}.{}", tenths / 10, tenths % 10);
        shell.announce(untrack(|| shell.t_with("kiosk-pace-now", &[("seconds", seconds.into())])));
    };
    let shown = move || kiosk.scan.with(|scan| scan.mode == Mode::One);
    view! {
        <section class="group" aria-labelledby="switches">
            <h2 id="switches">{shell.say("kiosk-switches")}</h2>
            <p class="hint">{shell.say("kiosk-switches-lead")}</p>
            <div class="pictures">
                {choice(shell, "switch", "way-one-switch", mode(Mode::One), move || set(Mode::One))}
                {choice(shell, "switch", "way-two-switches", mode(Mode::Two), move || set(Mode::Two))}
            </div>
            <Show when=shown>
                <div class="actions">
                    <button type="button" class="button" on:click=move |_| pace(false)>{shell.say("kiosk-pace-slower")}</button>
                    <button type="button" class="button" on:click=move |_| pace(true)>{shell.say("kiosk-pace-faster")}</button>
                </div>
            </Show>
        </section>
    }
    .into_any()
}

/// A button of a setting: its words, whether it is on, what it does.
type Setting = (Said, Signal<bool>, Box<dyn Fn()>);

/// Every size, theme, rate and language, for who wants it just so; and all settings back, answers kept.
fn finer(shell: Shell, kiosk: Kiosk) -> AnyView {
    let group = |title: &'static str, buttons: Vec<Setting>| {
        let buttons = buttons.into_iter().map(|(words, on, press)| {
            view! {
                <button type="button" class="button" aria-pressed=move || if on.get() { "true" } else { "false" }
                    on:click=move |_| press()>{words}</button>
            }
        });
        let buttons = buttons.collect_view();
        view! { <h3>{shell.say(title)}</h3><div class="actions" role="group" aria-label=shell.say(title)>{buttons}</div> }
    };
    let sizes = (0..SIZES.len()).map(|at| -> Setting {
        (
            shell.say(&format!("size-{}", SIZES[at])),
            Signal::derive(move || shell.display.get().size == at),
            Box::new(move || set_display(shell, |d| d.size = at)),
        )
    });
    let themes = (0..THEMES.len()).map(|at| -> Setting {
        (
            shell.say(&format!("theme-{}", THEMES[at])),
            Signal::derive(move || shell.display.get().theme == at),
            Box::new(move || set_display(shell, |d| d.theme = at)),
        )
    });
    let languages = Locale::ALL.map(|locale| -> Setting {
        let id = if locale == Locale::ZhCn { "language-zh" } else { "language-en" };
        (
            shell.say(id),
            Signal::derive(move || shell.words.locale() == locale),
            Box::new(move || {
                leptos::task::spawn_local(async move {
                    change_language(shell, locale).await;
                })
            }),
        )
    });
    let rate = move |faster: bool| kiosk.voice.turn_rate(shell, faster);
    let volume = move |louder: bool| kiosk.voice.turn_volume(shell, louder);
    let reset = move |_| {
        kiosk.reset(shell);
        dom::scroll_to_top();
    };
    view! {
        <section class="group finer" aria-labelledby="finer">
            <h2 id="finer">{shell.say("kiosk-finer")}</h2>
            {group("ways-size", sizes.collect())}
            {group("ways-theme", themes.collect())}
            {group("kiosk-language", languages.into_iter().collect())}
            <h3>{shell.say("kiosk-voice")}</h3>
            <p>{said(move || shell.t_with("kiosk-voice-now", &[
                ("rate", (kiosk.voice.rate.get() + 1).into()), ("volume", kiosk.voice.volume.get().into()),
            ]))}</p>
            <div class="actions">
                <button type="button" class="button" on:click=move |_| rate(false)>{shell.say("action-slower")}</button>
                <button type="button" class="button" on:click=move |_| rate(true)>{shell.say("action-faster")}</button>
                <button type="button" class="button" on:click=move |_| volume(false)>{shell.say("action-softer")}</button>
                <button type="button" class="button" on:click=move |_| volume(true)>{shell.say("action-louder")}</button>
            </div>
            <div class="actions">
                <button type="button" class="button" on:click=reset>{shell.say("kiosk-reset")}</button>
            </div>
        </section>
    }
    .into_any()
}
