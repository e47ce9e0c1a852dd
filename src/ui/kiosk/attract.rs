//! The first page: an invitation in both languages. Nothing moves; nothing is asked yet.

use super::use_kiosk;
use crate::route::{KioskRoute, Route};
use crate::text::Locale;
use crate::ui::component::Icon;
use crate::ui::shell::{change_language, use_shell};
use leptos::prelude::*;

/// The invitation. Both languages stand side by side, so these few words are in every language's file.
#[component]
pub fn Attract() -> impl IntoView {
    let shell = use_shell();
    if let Some(kiosk) = use_kiosk() {
        kiosk.from.set(Route::Check);
    }
    let begin = move |locale: Locale| {
        leptos::task::spawn_local(async move {
            if change_language(shell, locale).await {
                shell.go(&Route::Kiosk(KioskRoute::Ways));
            }
        });
    };
    view! {
        <main class="page attract" id="main" tabindex="-1">
            <h1 tabindex="-1">
                <span lang="zh-CN">{shell.say("attract-title-zh")}</span>" "
                <span lang="en">{shell.say("attract-title-en")}</span>
            </h1>
            <ul class="doors">
                <li><button type="button" class="door main" lang="zh-CN" on:click=move |_| begin(Locale::ZhCn)>
                    <Icon name="document-check"/>
                    <span class="door-text"><b>{shell.say("attract-begin-zh")}</b><span>{shell.say("attract-about-zh")}</span></span>
                    <Icon name="chevron-right"/>
                </button></li>
                <li><button type="button" class="door" lang="en" on:click=move |_| begin(Locale::En)>
                    <Icon name="document-check"/>
                    <span class="door-text"><b>{shell.say("attract-begin-en")}</b><span>{shell.say("attract-about-en")}</span></span>
                    <Icon name="chevron-right"/>
                </button></li>
            </ul>
            <p class="attract-ears"><Icon name="speaker"/><span>
                <span lang="zh-CN">{shell.say("attract-headphones-zh")}</span>" "
                <span lang="en">{shell.say("attract-headphones-en")}</span>
            </span></p>
        </main>
    }
}
