//! Rows by topic, by life event, by kind of disability.

use super::{gone, row_link, to_contents};
use crate::pack::Pack;
use crate::screening::rows_for_kind;
use crate::ui::component::Easy;
use crate::ui::shell::Shell;
use crate::ui::use_shell;
use leptos::prelude::*;

/// The rows of a topic.
pub fn topic(pack: &Pack, id: &str) -> AnyView {
    let rows: Vec<usize> = (0..pack.rows.len()).filter(|row| pack.rows[*row].topic == id).collect();
    if rows.is_empty() { gone() } else { page(pack, format!("topic-{id}"), format!("topic-{id}.about"), rows) }
}

/// The rows of a life event, in its own order.
pub fn event(pack: &Pack, id: &str) -> AnyView {
    let Some(event) = pack.events.iter().find(|e| e.id == id) else { return gone() };
    let rows = event.rows.iter().filter_map(|row| pack.row(row)).collect();
    page(pack, format!("event-{id}"), format!("event-{id}.lead"), rows)
}

/// The rows that are for a kind of disability.
pub fn kind(pack: &Pack, id: &str) -> AnyView {
    let Some(fact) = pack.fact("kinds") else { return gone() };
    let Some(kind) = pack.facts[fact].value(id).filter(|_| id != "none") else { return gone() };
    page(pack, format!("v-kinds-{id}"), "guide-kind-lead".to_string(), rows_for_kind(pack, fact, kind))
}

/// A list in up to three groups: for people, open to everybody, for employers and organisations.
fn page(pack: &Pack, title: String, lead: String, rows: Vec<usize>) -> AnyView {
    let shell = use_shell();
    let is_unit = |row: &usize| matches!(pack.rows[*row].audience.as_str(), "employer" | "org");
    let (units, people): (Vec<usize>, Vec<usize>) = rows.into_iter().partition(is_unit);
    let (open, own): (Vec<usize>, Vec<usize>) = people.into_iter().partition(|row| pack.rows[*row].open_to_all);
    view! {
        <main class="page" id="main" tabindex="-1">
            <div class="asking">{to_contents(shell)}</div>
            <h1 tabindex="-1">{shell.say(&title)}</h1>
            <p>{shell.say(&lead)}</p>
            {group(shell, pack, "guide-for-people", own)}
            {group(shell, pack, "group-open", open)}
            {group(shell, pack, "guide-for-units", units)}
            <p class="period">{shell.say("period")}</p>
        </main>
    }
    .into_any()
}

fn group(shell: Shell, pack: &Pack, title: &'static str, rows: Vec<usize>) -> AnyView {
    if rows.is_empty() {
        return ().into_any();
    }
    let count = rows.len();
    view! {
        <section class="group" aria-labelledby=title>
            <h2 id=title>{shell.say(title)}" "<span class="count">{count}</span></h2>
            {entries(shell, pack, rows)}
        </section>
    }
    .into_any()
}

/// Rows as a list: name, what sort it is, what it is.
pub fn entries(shell: Shell, pack: &Pack, rows: Vec<usize>) -> impl IntoView + use<> {
    let entries = rows.into_iter().map(|row| {
        let row = &pack.rows[row];
        let (name, kind) = (format!("row-{}", row.id), format!("kind-{}", row.kind));
        let what = format!("{name}.what");
        view! {
            <li>
                <h3>{row_link(shell, &row.id)}</h3>
                <p class="quiet">{shell.say(&kind)}</p>
                <Easy id=name symbol=row.symbol.clone()/>
                <p>{shell.say(&what)}</p>
            </li>
        }
    });
    let entries = entries.collect_view();
    view! { <ul class="entries">{entries}</ul> }
}
