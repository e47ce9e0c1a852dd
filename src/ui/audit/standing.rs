//! What stands above every page of the audit while it lasts: no lasting storage, a save that did not go
//! through, records that cannot be read. And the line that says what is saved.

use super::desk::{Desk, use_desk};
use super::runner;
use crate::audit::state::Fault;
use crate::browser::clock;
use crate::route::{AuditRoute, Route};
use crate::ui::component::Icon;
use leptos::prelude::*;

/// The banners. A new one is spoken at once when work is in danger.
#[component]
pub fn Standing() -> impl IntoView {
    let desk = use_desk();
    let shell = desk.shell;
    let fault = Memo::new(move |_| desk.audit.with(|a| a.fault));
    let exchange = Route::Audit(AuditRoute::Exchange).to_string();
    view! {
        <div role="status">
            {move || (!desk.durable.get()).then(|| view! {
                <div class="banner" data-kind="warn" id="audit-memory">
                    <Icon name="warning"/>
                    <div class="banner-text">
                        <strong>{move || shell.t("memory-title")}</strong><p>{move || shell.t("memory-text")}</p>
                    </div>
                </div>
            })}
            {move || (desk.unreadable.get() > 0).then(|| view! {
                <div class="banner" data-kind="warn" id="audit-unreadable">
                    <Icon name="warning"/>
                    <div class="banner-text"><p>{move || desk.count("unreadable", desk.unreadable.get())}</p></div>
                </div>
            })}
        </div>
        <div role="alert">
            {move || fault.get().map(|fault| {
                let exchange = exchange.clone();
                view! {
                    <div class="banner" data-kind="bad" id="audit-fault">
                        <Icon name="warning"/>
                        <div class="banner-text">
                            <strong>{move || shell.t("fault-title")}</strong>
                            <p>{move || shell.t(fault_id(fault))}</p>
                        </div>
                        <div class="banner-actions">
                            <button type="button" class="button" on:click=move |_| runner::flush(desk)>
                                {move || shell.t("save-again")}
                            </button>
                            <a class="button" href=exchange>{move || shell.t("to-export")}</a>
                        </div>
                    </div>
                }
            })}
        </div>
    }
}

/// The id of the text about a fault.
pub fn fault_id(fault: Fault) -> &'static str {
    match fault {
        Fault::Full => "fault-full",
        Fault::Lost => "fault-lost",
        Fault::Conflict => "fault-conflict",
        Fault::Newer => "fault-newer",
    }
}

/// "Saved on this device", or what is under way.
#[component]
pub fn Saved() -> impl IntoView {
    let desk = use_desk();
    let saved = Memo::new(move |_| desk.audit.with(|a| a.is_saved()));
    let icon = Signal::derive(move || if saved.get() { "check" } else { "info" });
    view! {
        <p class="saved" id="saved" data-saved=move || if saved.get() { "true" } else { "false" }>
            <Icon name=icon/><span>{move || line(desk)}</span>
        </p>
    }
}

fn line(desk: Desk) -> String {
    let (pending, fault, at) = desk.audit.with(|a| (a.pending.len(), a.fault, a.saved_at));
    match (pending, fault, at) {
        (0, _, _) if !desk.durable.get() => desk.say("saved-in-memory", &[]),
        (0, _, Some(at)) => desk.say("saved-at", &[("time", &clock::local_time(at))]),
        (0, _, None) => desk.say("saved-all", &[]),
        (_, None, _) => desk.say("saving", &[]),
        (count, Some(_), _) => desk.count("unsaved", count),
    }
}

/// While the records are read.
#[component]
pub fn Waiting() -> impl IntoView {
    let shell = use_desk().shell;
    view! {
        <main class="page" id="main" tabindex="-1"><p role="status">{move || shell.t("opening-records")}</p></main>
    }
}

/// The records are of a newer version.
#[component]
pub fn Newer() -> impl IntoView {
    let shell = use_desk().shell;
    view! {
        <main class="page" id="main" tabindex="-1">
            <h1 tabindex="-1">{move || shell.t("newer-title")}</h1>
            <p>{move || shell.t("newer-text")}</p>
            <div class="actions"><a class="button main" href="./">{move || shell.t("newer-reload")}</a></div>
        </main>
    }
}

/// There is no such site, round or check.
#[component]
pub fn Gone() -> impl IntoView {
    let shell = use_desk().shell;
    view! {
        <main class="page" id="main" tabindex="-1">
            <h1 tabindex="-1">{move || shell.t("gone-title")}</h1>
            <p>{move || shell.t("gone-text")}</p>
            <div class="actions">
                <a class="button main" href=Route::Audit(AuditRoute::Sites).to_string()>{move || shell.t("all-sites")}</a>
            </div>
        </main>
    }
}
