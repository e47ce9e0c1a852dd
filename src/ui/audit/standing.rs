//! What stands above every page of the audit while it lasts: no lasting storage, a save that did not go
//! through, records that cannot be read. And the line that says what is saved.

use super::desk::{Desk, focus_heading, use_desk};
use super::runner;
use super::spots::spot_name;
use crate::audit::id::RoundId;
use crate::audit::spot::Spot;
use crate::audit::standing::{Caution, Kept, Opened, runs_short};
use crate::browser::clock;
use crate::browser::dom;
use crate::browser::tabs::Hold;
use crate::route::{AuditPage, AuditRoute, Route};
use crate::ui::component::Icon;
use leptos::prelude::*;

/// The banners. A new one is spoken at once when work is in danger.
#[component]
pub fn Standing() -> impl IntoView {
    let desk = use_desk();
    let shell = desk.shell;
    let fault = Memo::new(move |_| desk.audit.with(|a| a.fault));
    let exchange = Route::Audit(AuditPage::Exchange.alone()).to_string();
    // Both buttons go with their banner once they have done their work; focus must not go with them.
    let take_over = move |_| {
        focus_heading();
        runner::take_over(desk);
    };
    let asked = RwSignal::new(false);
    let save_again = move |_| {
        asked.set(true);
        runner::flush(desk);
    };
    let all_saved = Memo::new(move |_| desk.audit.with(|a| a.fault.is_none() && a.is_saved()));
    Effect::new(move || {
        if all_saved.get() && asked.get_untracked() {
            asked.set(false);
            desk.tell("saved-all");
            // Once the banner is gone; by then somebody may be typing elsewhere.
            gloo_timers::callback::Timeout::new(0, || {
                if !dom::has_focus() {
                    dom::focus("#main h1");
                }
            })
            .forget();
        }
    });
    view! {
        <div role="status">
            {move || (!desk.durable.get()).then(|| view! {
                <section class="banner" data-kind="warn" id="audit-memory" data-state=Caution::InMemory.key()
                    aria-labelledby="audit-memory-title">
                    <Icon name="warning"/>
                    <div class="banner-text">
                        <strong id="audit-memory-title">{move || shell.t("memory-title")}</strong>
                        <p>{move || shell.t(Caution::InMemory.key())}</p>
                    </div>
                </section>
            })}
            {move || (desk.unreadable.get() > 0).then(|| view! {
                <section class="banner" data-kind="warn" id="audit-unreadable" data-state=Caution::Unreadable.key()
                    aria-labelledby="audit-unreadable-text">
                    <Icon name="warning"/>
                    <div class="banner-text">
                        <p id="audit-unreadable-text">
                            {move || desk.count(Caution::Unreadable.key(), desk.unreadable.get())}
                        </p>
                    </div>
                </section>
            })}
            {move || (desk.hold.get() == Hold::Elsewhere).then(|| view! {
                <section class="banner" data-kind="warn" id="audit-elsewhere" data-state=Caution::Elsewhere.key()
                    aria-labelledby="audit-elsewhere-text">
                    <Icon name="warning"/>
                    <div class="banner-text"><p id="audit-elsewhere-text">{move || shell.t(Caution::Elsewhere.key())}</p></div>
                    <div class="banner-actions">
                        <button type="button" class="button" on:click=take_over>
                            {move || shell.t("take-over")}
                        </button>
                    </div>
                </section>
            })}
            {move || little_room(desk).map(|(caution, free)| view! {
                <section class="banner" data-kind="warn" id="audit-short" data-state=caution.key()
                    aria-labelledby="audit-short-text">
                    <Icon name="warning"/>
                    <div class="banner-text">
                        <p id="audit-short-text">{move || desk.say(caution.key(), &[("free", &free)])}</p>
                    </div>
                    <div class="banner-actions">
                        <a class="button" href=Route::Audit(AuditPage::Exchange.alone()).to_string()>{move || shell.t("to-export")}</a>
                    </div>
                </section>
            })}
        </div>
        <div role="alert">
            {move || fault.get().map(|fault| {
                let exchange = exchange.clone();
                view! {
                    <div class="banner" data-kind="bad" id="audit-fault" data-state=fault.key()>
                        <Icon name="warning"/>
                        <div class="banner-text">
                            <strong>{move || shell.t("fault-title")}</strong>
                            <p>{move || shell.t(fault.key())}</p>
                        </div>
                        <div class="banner-actions">
                            <button type="button" class="button" on:click=save_again>
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

/// Whether there is little room, and how much the browser says is left. Tracks.
fn little_room(desk: Desk) -> Option<(Caution, String)> {
    let short = desk.room.get().filter(|(used, allowed)| runs_short(*used, *allowed)).map(megabytes);
    // What is not saved is said by itself.
    if desk.full.get() && desk.audit.with(|audit| audit.fault.is_none()) {
        return Some((Caution::RunsOut, String::new()));
    }
    short.map(|free| (Caution::RunsShort, free))
}

/// Megabytes that are left of the allowed room.
#[must_use]
pub fn megabytes((used, allowed): (u64, u64)) -> String {
    (allowed.saturating_sub(used) / 1_000_000).to_string()
}

/// "Saved on this device", or what is under way.
#[component]
pub fn Saved() -> impl IntoView {
    let desk = use_desk();
    let unread = Memo::new(move |_| desk.unread());
    let saved =
        Memo::new(move |_| desk.audit.with(|a| a.is_saved()) && desk.typing.get() == 0 && unread.with(Vec::is_empty));
    let icon = Signal::derive(move || if saved.get() { "check" } else { "info" });
    view! {
        <p class="saved" id="saved" data-saved=move || if saved.get() { "true" } else { "false" }
            data-state=move || kept(desk).key()>
            <Icon name=icon/><span>{move || line(desk)}</span>
            {move || unread.get().into_iter().map(|at| way(desk, at)).collect_view()}
        </p>
    }
}

/// The way to a check.
pub fn way(desk: Desk, (round, spot): (RoundId, Spot)) -> impl IntoView {
    let href = Route::Audit(AuditRoute::check(round.to_string(), spot.to_string())).to_string();
    view! { <a class="pill" href=href>{move || spot_name(desk, &spot)}</a> }
}

/// How much of the work is saved. Tracks.
fn kept(desk: Desk) -> Kept {
    if desk.typing.get() > 0 {
        return Kept::Typing;
    }
    if !desk.unread().is_empty() {
        return Kept::Unread;
    }
    match desk.audit.with(|a| (a.pending.len(), a.fault, a.saved_at)) {
        (0, ..) if !desk.durable.get() => Kept::InMemory,
        (0, _, Some(_)) => Kept::At,
        (0, _, None) => Kept::All,
        (_, None, _) => Kept::Saving,
        (_, Some(_), _) => Kept::Unsaved,
    }
}

fn line(desk: Desk) -> String {
    let kept = kept(desk);
    let (pending, at) = desk.audit.with(|a| (a.pending.len(), a.saved_at));
    match (kept, at) {
        (Kept::At, Some(at)) => desk.say(kept.key(), &[("time", &clock::local_time(at))]),
        (Kept::Unsaved, _) => desk.count(kept.key(), pending),
        (Kept::Unread, _) => desk.count(kept.key(), desk.unread().len()),
        _ => desk.say(kept.key(), &[]),
    }
}

/// While the records are read.
#[component]
pub fn Waiting() -> impl IntoView {
    let shell = use_desk().shell;
    view! {
        <main class="page" id="main" tabindex="-1" data-state=Opened::Reading.key()>
            <h1 tabindex="-1">{move || shell.t(Opened::Reading.key())}</h1>
        </main>
    }
}

/// The records are of a newer version.
#[component]
pub fn Newer() -> impl IntoView {
    let shell = use_desk().shell;
    view! {
        <main class="page" id="main" tabindex="-1" data-state=Opened::Newer.key()>
            <h1 tabindex="-1">{move || shell.t(Opened::Newer.key())}</h1>
            <p>{move || shell.t("newer-text")}</p>
            <div class="actions"><a class="button main" href="./">{move || shell.t("newer-reload")}</a></div>
        </main>
    }
}

/// An older version of the program has the records open in another window.
#[component]
pub fn Blocked() -> impl IntoView {
    let shell = use_desk().shell;
    view! {
        <main class="page" id="main" tabindex="-1" data-state=Opened::Blocked.key()>
            <h1 tabindex="-1">{move || shell.t(Opened::Blocked.key())}</h1>
            <p>{move || shell.t("blocked-text")}</p>
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
                <a class="button main" href=Route::Audit(AuditPage::Sites.alone()).to_string()>{move || shell.t("all-sites")}</a>
            </div>
        </main>
    }
}
