//! All sites, with a search, and what to do when there is none.

use super::badge::{badge, tally};
use super::desk::{Desk, use_desk};
use super::standing::Saved;
use crate::audit::id::SiteId;
use crate::audit::site::SiteFacts;
use crate::audit::summary::{Counts, judge_all};
use crate::route::{AuditRoute, Route};
use crate::ui::component::Icon;
use leptos::prelude::*;

/// One site in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Row {
    id: SiteId,
    facts: SiteFacts,
    rounds: usize,
    counts: Option<Counts>,
}

/// The list. Searching filters as one types; what is found is said in a status line.
#[component]
pub fn Sites() -> impl IntoView {
    let desk = use_desk();
    let shell = desk.shell;
    let wanted = RwSignal::new(String::new());
    let all = Memo::new(move |_| rows(desk));
    let found = Memo::new(move |_| filtered(&all.get(), &wanted.get()));
    let new_site = Route::Audit(AuditRoute::NewSite).to_string();
    let exchange = Route::Audit(AuditRoute::Exchange).to_string();
    view! {
        <main class="page wide" id="main" tabindex="-1">
            <div class="bar-row">
                <h1 tabindex="-1">{move || shell.t("audit-title")}</h1>
                <a class="button main" href=new_site.clone()><Icon name="plus"/>{move || shell.t("new-site")}</a>
            </div>
            <form class="search" role="search" on:submit=|event| event.prevent_default()>
                <label class="visually-hidden" for="q">{move || shell.t("search-sites")}</label>
                <Icon name="search"/>
                <input class="input" id="q" type="search" autocomplete="off"
                    placeholder=move || shell.t("search-sites")
                    prop:value=move || wanted.get()
                    on:input=move |event| wanted.set(event_target_value(&event))/>
            </form>
            <p class="visually-hidden" role="status">
                {move || if wanted.get().is_empty() { String::new() } else { desk.count("found-sites", found.get().len()) }}
            </p>
            {move || {
                let rows = found.get();
                (!rows.is_empty()).then(|| view! {
                    <ul class="sites">
                        {rows.into_iter().map(|row| view! { <li>{card(desk, row)}</li> }).collect_view()}
                    </ul>
                })
            }}
            {move || nothing(desk, all.get().is_empty(), found.get().is_empty(), wanted.get())}
            <nav class="actions" aria-label=move || shell.t("more-pages")>
                <a class="button" href=exchange><Icon name="download"/>{move || shell.t("exchange-title")}</a>
                <a class="button" href="#/about"><Icon name="info"/>{move || shell.t("door-about")}</a>
            </nav>
            <div class="foot"><Saved/><p>{move || exported(desk)}</p></div>
        </main>
    }
}

/// When everything was last exported. Tracks.
pub fn exported(desk: Desk) -> String {
    match desk.exported.get() {
        Some(at) => desk.say("exported-on", &[("date", &desk.date(at))]),
        None => desk.say("exported-never", &[]),
    }
}

fn rows(desk: Desk) -> Vec<Row> {
    desk.audit.with(|audit| {
        let mut rows: Vec<_> = audit
            .sites
            .iter()
            .filter_map(|site| {
                let facts = site.facts()?;
                let rounds = audit.rounds_of(&site.id);
                let list = desk.list(facts);
                let counts = rounds.last().zip(list).map(|(r, l)| Counts::of(&judge_all(&l, facts.build, r)));
                let touched = rounds.last().map(|r| r.touched()).or(site.log.entries().last().map(|e| e.at));
                Some((touched, Row { id: site.id.clone(), facts: facts.clone(), rounds: rounds.len(), counts }))
            })
            .collect();
        rows.sort_by_key(|row| std::cmp::Reverse(row.0));
        rows.into_iter().map(|(_, row)| row).collect()
    })
}

fn filtered(rows: &[Row], wanted: &str) -> Vec<Row> {
    let wanted = wanted.trim();
    let hit = |text: &str| text.to_ascii_lowercase().contains(&wanted.to_ascii_lowercase());
    let fits = |row: &&Row| hit(&row.facts.name) || hit(&row.facts.address) || hit(&row.facts.township);
    rows.iter().filter(fits).cloned().collect()
}

fn card(desk: Desk, row: Row) -> impl IntoView {
    let Row { id, facts, rounds, counts } = row;
    let place = [facts.township.clone(), facts.address.clone()].concat();
    let kind = format!("site-type-{}", facts.site_type);
    let href = Route::Audit(AuditRoute::Site(id.to_string())).to_string();
    view! {
        <a class="site" href=href>
            <b>{facts.name.clone()}</b>
            <span class="meta">
                <span>{move || desk.say(&kind, &[])}</span>
                {(!place.is_empty()).then(|| view! { <span>{place.clone()}</span> })}
            </span>
            {counts.map(|counts| tally(desk, Signal::stored(counts), "tally"))}
            <span class="site-state">
                {counts.map(|counts| state(desk, counts))}
                {(rounds == 0).then(|| view! { <span>{move || desk.say("not-begun", &[])}</span> })}
            </span>
        </a>
    }
}

fn state(desk: Desk, counts: Counts) -> impl IntoView {
    let (style, id, number) = match counts {
        Counts { failed: 1.., .. } => ("failed", "count-failed", counts.failed),
        Counts { cannot_tell: 1.., .. } => ("cannot-tell", "count-cannot-tell", counts.cannot_tell),
        _ => ("passed", "count-passed", counts.passed),
    };
    view! {
        {(counts.tested() > 0).then(|| badge(style, move || desk.count(id, number)))}
        <span>{move || progress(desk, counts)}</span>
    }
}

/// How many checks are done. Tracks the language.
pub fn progress(desk: Desk, counts: Counts) -> String {
    desk.say("progress", &[("done", &counts.tested().to_string()), ("all", &counts.total().to_string())])
}

fn nothing(desk: Desk, no_sites: bool, none_found: bool, wanted: String) -> Option<impl IntoView> {
    let new_site = Route::Audit(AuditRoute::NewSite).to_string();
    let exchange = Route::Audit(AuditRoute::Exchange).to_string();
    none_found.then(|| view! {
        <div class="empty">
            <Icon name=if no_sites { "building" } else { "search" }/>
            <h2>{move || if no_sites { desk.say("no-sites", &[]) } else { desk.say("none-found", &[("name", &wanted)]) }}</h2>
            <p>{move || desk.say(if no_sites { "no-sites-hint" } else { "none-found-hint" }, &[])}</p>
            <div class="pills">
                <a class="button main" href=new_site><Icon name="plus"/>{move || desk.say("new-site", &[])}</a>
                <a class="button" href=exchange><Icon name="upload"/>{move || desk.say("import-records", &[])}</a>
            </div>
        </div>
    })
}
