//! The bar of ways to use the program: text size, theme, easy words, language. Always in the same place.

use super::{SIZES, Shell, Stage, THEMES, said, settings, use_shell};
use crate::browser::dom;
use crate::text::Locale;
use crate::trouble::Notice;
use crate::ui::component::Icon;
use leptos::prelude::*;

/// The bar. Buttons carry their state as `aria-pressed`; a change is seen at once and remembered.
#[component]
pub fn Ways() -> impl IntoView {
    let shell = use_shell();
    view! {
        <section class="bar" id="ways" aria-labelledby="ways-title">
            <h2 class="bar-title" id="ways-title" tabindex="-1">{shell.say("ways-title")}</h2>
            <div class="bar-in">
                <div class="bar-group" role="group" aria-labelledby="ways-size">
                    <span id="ways-size">{shell.say("ways-size")}</span>
                    <div class="ways">{SIZES.iter().enumerate().map(|(i, size)| view! {
                        <button type="button" class="way"
                            aria-pressed=move || pressed(shell.display.get().size == i)
                            on:click=move |_| set_display(shell, |d| d.size = i)>
                            <span class="letter" data-step=*size aria-hidden="true">{shell.say("sample-letter")}</span>
                            {said(move || shell.t(&format!("size-{size}")))}
                        </button>
                    }).collect_view()}</div>
                </div>
                <div class="bar-group" role="group" aria-labelledby="ways-theme">
                    <span id="ways-theme">{shell.say("ways-theme")}</span>
                    <div class="ways">{THEMES.iter().enumerate().map(|(i, theme)| view! {
                        <button type="button" class="way"
                            aria-pressed=move || pressed(shell.display.get().theme == i)
                            on:click=move |_| set_display(shell, |d| d.theme = i)>
                            <span class="swatch" data-theme=*theme aria-hidden="true">{shell.say("sample-letter")}</span>
                            {said(move || shell.t(&format!("theme-{theme}")))}
                        </button>
                    }).collect_view()}</div>
                </div>
                <div class="bar-group"><div class="ways">
                    <button type="button" class="way" aria-pressed=move || pressed(shell.display.get().easy)
                        on:click=move |_| change_easy(shell)>
                        <Icon name="easy"/>
                        {shell.say("ways-easy")}
                    </button>
                    <button type="button" class="way language" lang=move || other(shell).tag()
                        on:click=move |_| {
                            let locale = untrack(|| other(shell));
                            leptos::task::spawn_local(async move {
                        change_language(shell, locale).await;
                    });
                        }>
                        <Icon name="globe"/>
                        {shell.say("other-language")}
                    </button>
                </div></div>
            </div>
        </section>
    }
}

fn pressed(on: bool) -> &'static str {
    if on { "true" } else { "false" }
}

/// Changes how things look; seen at once and remembered.
pub fn set_display(shell: Shell, change: impl FnOnce(&mut super::Display)) {
    shell.display.update(change);
    shell.display.get_untracked().apply();
}

/// Shows easy words or hides them. They are fetched when first wanted.
pub fn change_easy(shell: Shell) {
    let on = !shell.display.get_untracked().easy;
    leptos::task::spawn_local(async move {
        if on && shell.words.load(&[Stage::Easy]).await.is_err() {
            return shell.notice.set(Some(Notice::EasyNotLoaded));
        }
        set_display(shell, |d| d.easy = on);
        shell.announce(untrack(|| shell.t(if on { "easy-on" } else { "easy-off" })));
    });
}

fn other(shell: Shell) -> Locale {
    match shell.words.locale() {
        Locale::ZhCn => Locale::En,
        Locale::En => Locale::ZhCn,
    }
}

/// Swaps the words under the page; false, with a notice, when they did not arrive. What was answered or written stays
/// where it is.
pub async fn change_language(shell: Shell, locale: Locale) -> bool {
    let changed = swap(shell, locale).await;
    if changed {
        settings::remember(locale);
        shell.announce(untrack(|| shell.t("language-changed")));
    }
    changed
}

/// Takes the language of the page, when the other program on it has changed that meanwhile.
pub fn follow_language(shell: Shell) {
    let page = dom::root("lang").as_deref().and_then(Locale::from_tag);
    if let Some(locale) = page.filter(|locale| *locale != untrack(|| shell.words.locale())) {
        leptos::task::spawn_local(async move {
            let _ = swap(shell, locale).await;
        });
    }
}

/// Whether the words are now those of a language; if not, a notice says so.
async fn swap(shell: Shell, locale: Locale) -> bool {
    let changed = shell.words.change(locale).await.is_ok();
    if changed {
        // The heading follows the language a turn later.
        gloo_timers::callback::Timeout::new(0, move || super::app::retitle(shell)).forget();
    } else {
        shell.notice.set(Some(Notice::LanguageNotLoaded));
    }
    changed
}
