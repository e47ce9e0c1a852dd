//! What is to be put right, everywhere: the overdue first.

use super::badge::badge;
use super::desk::{Desk, use_desk};
use super::exchange::save_csv;
use super::sites::to_settle;
use super::spots::spot_name;
use super::standing::Saved;
use crate::audit::action::{Action, Status};
use crate::audit::conflict::conflicts;
use crate::audit::day::Day;
use crate::audit::id::ActionId;
use crate::audit::site::SiteFacts;
use crate::audit::spot::Spot;
use crate::browser::page;
use crate::report::actions_csv::{self, Line};
use crate::route::{AuditPage, Route};
use crate::ui::component::Icon;
use leptos::prelude::*;

/// So many of a kind are drawn at once.
const SHOWN: usize = 50;

/// One line of a list of actions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActionLine {
    id: ActionId,
    site: String,
    spot: Spot,
    /// None where it is no longer asked for.
    status: Option<Status>,
    owner: String,
    due: Option<Day>,
    /// How many questions about it two tablets left to be chosen.
    unsettled: usize,
}

/// The page.
#[component]
pub fn Actions() -> impl IntoView {
    let desk = use_desk();
    let all = Memo::new(move |_| lines_of(desk, |_| true));
    let is_all = RwSignal::new(false);
    let print = move |_| {
        // On paper all of them.
        is_all.set(true);
        gloo_timers::callback::Timeout::new(50, move || {
            page::print();
            let _ = is_all.try_set(false);
        })
        .forget();
    };
    let group = move |wanted: Option<Status>| {
        let most = RwSignal::new(SHOWN);
        let shown = move || if is_all.get() { usize::MAX } else { most.get() };
        let own = Memo::new(move |_| all.get().into_iter().filter(|l| l.status == wanted).collect::<Vec<_>>());
        let title = format!("actions-{}", key(wanted));
        move || {
            let (own, title) = (own.get(), title.clone());
            let count = own.len();
            let rest = count.saturating_sub(shown());
            (count > 0).then(|| {
                view! {
                    <section class="group">
                        <h2>{move || desk.count(&title, count)}</h2>
                        <ul class="rounds">{own.into_iter().take(shown()).map(|line| action_line(desk, line)).collect_view()}</ul>
                        {(rest > 0).then(|| view! {
                            <div class="actions"><button type="button" class="button" on:click=move |_| most.update(|n| *n = n.saturating_add(SHOWN))>
                                {move || desk.count("more-sites", rest)}
                            </button></div>
                        })}
                    </section>
                }
            })
        }
    };
    view! {
        <main class="page wide" id="main" tabindex="-1">
            <div class="asking">
                <a class="button" href=Route::Audit(AuditPage::Sites.alone()).to_string()>
                    <Icon name="chevron-left"/>{move || desk.say("all-sites", &[])}
                </a>
            </div>
            <h1 tabindex="-1">{move || desk.say("actions-title", &[])}</h1>
            <p>{move || desk.say(if all.with(Vec::is_empty) { "actions-none" } else { "actions-lead" }, &[])}</p>
            {group(Some(Status::Overdue))}
            {group(Some(Status::Open))}
            {group(Some(Status::Fixed))}
            {group(Some(Status::Verified))}
            {group(None)}
            {move || all.with(|all| all.iter().any(|line| line.status.is_some())).then(|| view! {
                <div class="actions">
                    <button type="button" class="button" on:click=move |_| save(desk)>
                        <Icon name="download"/>{move || desk.say("save-csv", &[])}
                    </button>
                    <button type="button" class="button" on:click=print>
                        <Icon name="print"/>{move || desk.say("print-list", &[])}
                    </button>
                </div>
            })}
            <div class="foot"><Saved/></div>
        </main>
    }
}

/// Hands all of it over as a table.
fn save(desk: Desk) {
    let today = desk.today();
    let text = desk.audit.with_untracked(|audit| {
        let of = |action: &Action| Some((action.clone(), audit.site(&action.site)?.1));
        let all: Vec<_> = audit.actions.values().filter_map(of).collect();
        let pack = desk.shell.pack();
        let list = |site: &SiteFacts| pack.checklists.iter().find(|list| list.site_type == site.site_type);
        let lines: Vec<_> = all.iter().map(|(action, site)| Line { action, site, list: list(site) }).collect();
        untrack(|| actions_csv::render(&lines, today, &|id, args| desk.say(id, args)))
    });
    save_csv(desk, &untrack(|| desk.say("actions-title", &[])), &text);
}

fn key(status: Option<Status>) -> &'static str {
    status.map_or("dropped", Status::key)
}

/// Lines of actions, the overdue first, then by day, last those that are no longer asked for. Tracks.
pub fn lines_of(desk: Desk, fits: impl Fn(&Action) -> bool) -> Vec<ActionLine> {
    let today = desk.today();
    let mut lines: Vec<ActionLine> = desk.audit.with(|audit| {
        let line = |action: &Action| {
            let (_, facts) = audit.site(&action.site)?;
            let order = action.order();
            // Asking for it was taken back: it never was.
            action.log.live().next()?;
            Some(ActionLine {
                id: action.id.clone(),
                site: facts.name,
                spot: action.spot.clone(),
                status: action.status(today),
                owner: order.owner,
                due: order.due,
                unsettled: conflicts(&action.log).len(),
            })
        };
        audit.actions.values().filter(|a| fits(a)).filter_map(line).collect()
    });
    let order = |line: &ActionLine| (line.status.is_none(), line.status, line.due);
    lines.sort_by(|a, b| (order(a), &a.site).cmp(&(order(b), &b.site)));
    lines
}

/// How a status looks: the mark of the outcome it is nearest to.
#[must_use]
pub fn look(status: Status) -> &'static str {
    match status {
        Status::Overdue => "failed",
        Status::Open | Status::Fixed => "cannot-tell",
        Status::Verified => "passed",
    }
}

/// One action in a list.
pub fn action_line(desk: Desk, line: ActionLine) -> impl IntoView {
    let ActionLine { id, site, spot, status, owner, due, unsettled } = line;
    let href = Route::Audit(AuditPage::Action.of(id.to_string())).to_string();
    view! {
        <li class="round">
            <div>
                <h3><a href=href>{move || spot_name(desk, &spot)}</a></h3>
                <p class="meta">
                    <span>{site}</span>
                    {(!owner.is_empty()).then(|| view! { <span>{owner.clone()}</span> })}
                    {to_settle(desk, unsettled)}
                    {due.map(|day| view! { <span>{move || desk.say("due-on", &[("date", &desk.day(day))])}</span> })}
                </p>
            </div>
            {match status {
                Some(status) => badge(look(status), move || desk.say(&format!("action-{}", status.key()), &[])).into_any(),
                None => view! { <span class="quiet">{move || desk.say("action-drop", &[])}</span> }.into_any(),
            }}
        </li>
    }
}
