//! The program measures itself: it walks through its own pages as somebody made up, looks at each as it is drawn, and
//! shows how that stands against the checklist of self-service terminals.
//!
//! The walk changes pages, so it cannot live in one: it is a task of its own, and what it has found is kept in
//! [`STATE`], outside every page.

mod report;
mod walk;

use crate::browser::measure::Reach;
use crate::browser::page;
use crate::kiosk::measure::{Finding, Known, Screen};
use crate::ui::component::Icon;
use crate::ui::shell::said;
use crate::ui::use_shell;
use leptos::prelude::*;
use report::report;
use walk::start;

/// What the kiosk is measured by.
#[derive(Clone, Copy)]
pub struct Means {
    /// The screen, and the sizes that count.
    pub screen: Screen,
    /// What is known without looking.
    pub known: Known,
    /// What the keypad gets to; none when nobody can say.
    pub reach: Option<Reach>,
}

#[derive(Clone, Debug, Default, PartialEq)]
enum State {
    /// Nothing measured yet.
    #[default]
    Idle,
    /// On the way: pages done, and all.
    Walking(usize, usize),
    /// Somebody wants it to end.
    Stopping,
    /// Ended before all was measured.
    Stopped,
    /// Measured.
    Done(Vec<Finding>),
}

thread_local! {
    /// Reference counted, so that it belongs to no page and no owner.
    static STATE: ArcRwSignal<State> = ArcRwSignal::new(State::Idle);
}

fn state() -> ArcRwSignal<State> {
    STATE.with(Clone::clone)
}

/// Whether pages are being measured at present: nothing should speak, and no time should run out. Tracks.
#[must_use]
pub fn is_walking() -> bool {
    state().with(|state| matches!(state, State::Walking(..) | State::Stopping))
}

/// Which sizes and themes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Extent {
    /// The one in use.
    Present,
    /// Each with each.
    All,
}

/// The page.
#[component]
pub fn SelfAudit(
    /// What the kiosk is measured by.
    means: Means,
) -> impl IntoView {
    let shell = use_shell();
    let begin = move |extent| move |_: leptos::ev::MouseEvent| start(shell, means, extent);
    view! {
        <main class="page wide" id="main" tabindex="-1">
            <h1 tabindex="-1">{shell.say("self-audit-title")}</h1>
            <p>{shell.say("self-audit-what")}</p>
            <div class="actions">
                <button type="button" class="button main" id="measure-all" on:click=begin(Extent::All)>
                    <Icon name="ruler"/>{shell.say("self-audit-all")}
                </button>
                <button type="button" class="button" id="measure-present" on:click=begin(Extent::Present)>
                    <Icon name="ruler"/>{shell.say("self-audit-present")}
                </button>
                <button type="button" class="button" on:click=|_| page::print()>
                    <Icon name="print"/>{shell.say("self-audit-print")}
                </button>
            </div>
            {move || match state().get() {
                State::Done(findings) => report(shell, means, findings).into_any(),
                State::Stopped => view! {
                    <p class="measured-none" data-state="self-audit-stopped">{shell.say("self-audit-stopped")}</p>
                }.into_any(),
                State::Idle | State::Walking(..) | State::Stopping => view! {
                    <p class="measured-none">{shell.say("self-audit-none")}</p>
                }.into_any(),
            }}
        </main>
    }
}

/// The line that says that the program is measuring, with a button that ends it. Stands beside every page, and is no
/// part of what is measured.
#[component]
pub fn Measuring() -> impl IntoView {
    let shell = use_shell();
    let walking = Memo::new(move |_| is_walking());
    let words = move || match state().get() {
        State::Walking(done, total) => {
            shell.t_with("self-audit-walking", &[("done", done.into()), ("total", total.into())])
        }
        _ => shell.t("self-audit-stopping"),
    };
    let stop = |_| {
        state().update(|state| {
            if matches!(state, State::Walking(..)) {
                *state = State::Stopping;
            }
        })
    };
    view! {
        <Show when=move || walking.get()>
            <div class="measuring" data-measuring="">
                <p>{said(words)}</p>
                <button type="button" class="button" on:click=stop>{shell.say("self-audit-stop")}</button>
            </div>
        </Show>
    }
}
