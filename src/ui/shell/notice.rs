//! A message about the program itself, above the page.

use super::use_shell;
use crate::ui::component::Icon;
use leptos::prelude::*;

/// The banner. Spoken when it appears; the button closes it.
#[component]
pub fn NoticeBanner() -> impl IntoView {
    let shell = use_shell();
    let close = move |_| shell.notice.set(None);
    view! {
        <div role="status">
            {move || shell.notice.get().map(|notice| view! {
                <section class="banner" data-kind=notice.kind() data-state=notice.key() aria-labelledby="notice-text">
                    <Icon name="warning"/>
                    <div class="banner-text"><p id="notice-text">{shell.say(notice.key())}</p></div>
                    <div class="banner-actions">
                        <button type="button" class="button" on:click=close>{shell.say("close")}</button>
                    </div>
                </section>
            })}
        </div>
        <div role="status">
            {move || shell.update.get().then(|| view! {
                <section class="banner" data-kind="info" id="update" aria-labelledby="update-text">
                    <Icon name="download"/>
                    <div class="banner-text"><p id="update-text">{shell.say("update-ready")}</p></div>
                    <div class="banner-actions">
                        <button type="button" class="button" on:click=move |_| crate::browser::updates::apply()>
                            {shell.say("update-now")}
                        </button>
                        <button type="button" class="button" on:click=move |_| shell.update.set(false)>
                            {shell.say("update-later")}
                        </button>
                    </div>
                </section>
            })}
        </div>
    }
}
