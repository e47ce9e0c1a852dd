//! A message about the program itself, above the page.

use super::use_shell;
use crate::ui::component::Icon;
use leptos::prelude::*;

/// How serious a message is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticeKind {
    /// For knowledge.
    Info,
    /// Something went well.
    Good,
    /// Something needs care.
    Warn,
    /// Something did not work.
    Bad,
}

/// A message: its kind and the id of its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// How serious.
    pub kind: NoticeKind,
    /// Id of the text.
    pub id: &'static str,
}

impl NoticeKind {
    fn name(self) -> &'static str {
        match self {
            NoticeKind::Info => "info",
            NoticeKind::Good => "good",
            NoticeKind::Warn => "warn",
            NoticeKind::Bad => "bad",
        }
    }

    fn icon(self) -> &'static str {
        match self {
            NoticeKind::Good => "check",
            NoticeKind::Info => "info",
            _ => "warning",
        }
    }
}

/// The banner. Spoken when it appears; the button closes it.
#[component]
pub fn NoticeBanner() -> impl IntoView {
    let shell = use_shell();
    let close = move |_| shell.notice.set(None);
    view! {
        <div role="status">
            {move || shell.notice.get().map(|notice| view! {
                <section class="banner" data-kind=notice.kind.name() aria-labelledby="notice-text">
                    <Icon name=notice.kind.icon()/>
                    <div class="banner-text"><p id="notice-text">{shell.say(notice.id)}</p></div>
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
