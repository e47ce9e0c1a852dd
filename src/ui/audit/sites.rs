//! All sites, with a search and filters, and what to do when there is none.

use super::badge::{badge, tally};
use super::desk::{Desk, use_desk};
use super::standing::Saved;
use crate::audit::conflict::conflicts;
use crate::audit::day::Day;
use crate::audit::digest::{Digest, telling};
use crate::audit::due::next_look;
use crate::audit::id::{SiteId, SiteTypeId};
use crate::audit::site::SiteFacts;
use crate::audit::summary::Counts;
use crate::route::{AuditPage, Route};
use crate::ui::component::Icon;
use leptos::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// So many sites are drawn at once; a list of a thousand is searched, not scrolled.
const SHOWN: usize = 50;

/// One site in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Row {
    id: SiteId,
    facts: SiteFacts,
    rounds: usize,
    last: Option<Digest>,
    /// When it should be looked at again.
    next: Option<Day>,
    /// How many questions two tablets left about it, its rounds, and what is to be put right there.
    unsettled: usize,
}

/// The list. Searching filters as one types; what is found is said in a status line.
#[component]
pub fn Sites() -> impl IntoView {
    let desk = use_desk();
    let shell = desk.shell;
    let wanted = RwSignal::new(String::new());
    let kind: RwSignal<Option<SiteTypeId>> = RwSignal::new(None);
    let most = RwSignal::new(SHOWN);
    let all = Memo::new(move |_| rows(desk));
    let found = Memo::new(move |_| all.with(|all| filtered(all, &wanted.get(), kind.get().as_ref())));
    let to = |page: AuditPage| Route::Audit(page.alone()).to_string();
    let kinds =
        Memo::new(move |_| all.with(|all| all.iter().map(|r| r.facts.site_type.clone()).collect::<BTreeSet<_>>()));
    let choose = move |event: leptos::ev::Event| {
        let value = event_target_value(&event);
        most.set(SHOWN);
        kind.set((!value.is_empty()).then(|| SiteTypeId::new(value)));
    };
    view! {
        <main class="page wide" id="main" tabindex="-1">
            <div class="bar-row">
                <h1 tabindex="-1">{move || shell.t("audit-title")}</h1>
                <a class="button main" href=to(AuditPage::NewSite)><Icon name="plus"/>{move || shell.t("new-site")}</a>
            </div>
            <nav class="actions" aria-label=move || shell.t("more-pages")>
                <a class="button" href=to(AuditPage::Actions)><Icon name="check"/>{move || shell.t("actions-title")}</a>
                <a class="button" href=to(AuditPage::District)><Icon name="document-check"/>{move || shell.t("district-title")}</a>
                <a class="button" href=to(AuditPage::Exchange)><Icon name="download"/>{move || shell.t("exchange-title")}</a>
                <a class="button" href=to(AuditPage::Rules)><Icon name="info"/>{move || shell.t("rules-title")}</a>
            </nav>
            <form class="search" role="search" on:submit=|event| event.prevent_default()>
                <label class="visually-hidden" for="q">{move || shell.t("search-sites")}</label>
                <Icon name="search"/>
                <input class="input" id="q" type="search" autocomplete="off"
                    placeholder=move || shell.t("search-sites")
                    prop:value=move || wanted.get()
                    on:input=move |event| { most.set(SHOWN); wanted.set(event_target_value(&event)); }/>
            </form>
            {move || kinds.with(|kinds| kinds.len() > 1).then(|| view! {
                <div class="field">
                    <label for="kind">{move || shell.t("field-site-type")}</label>
                    <select class="select" id="kind" on:change=choose>
                        <option value="">{move || shell.t("all-types")}</option>
                        {kinds.get().into_iter().map(|id| {
                            let name = format!("site-type-{id}");
                            view! { <option value=id.to_string()>{move || shell.t(&name)}</option> }
                        }).collect_view()}
                    </select>
                </div>
            })}
            <p class="visually-hidden" role="status">
                {move || if wanted.get().is_empty() && kind.get().is_none() { String::new() } else { desk.count("found-sites", found.get().len()) }}
            </p>
            {move || {
                let rows = found.get();
                let rest = rows.len().saturating_sub(most.get());
                (!rows.is_empty()).then(|| view! {
                    <ul class="sites">
                        {rows.into_iter().take(most.get()).map(|row| view! { <li>{card(desk, row)}</li> }).collect_view()}
                    </ul>
                    {(rest > 0).then(|| view! {
                        <div class="actions"><button type="button" class="button" on:click=move |_| most.update(|n| *n += SHOWN)>
                            {move || desk.count("more-sites", rest)}
                        </button></div>
                    })}
                })
            }}
            {move || nothing(desk, all.with(Vec::is_empty), found.with(Vec::is_empty), wanted.get())}
            {deleted(desk)}
            <div class="foot"><Saved/><p>{move || exported(desk)}</p></div>
        </main>
    }
}

/// Sites that were deleted, here or on another tablet; each leads to where it is brought back.
fn deleted(desk: Desk) -> impl IntoView {
    let all = Memo::new(move |_| {
        desk.audit.with(|audit| {
            let gone = audit.sites.values().filter(|site| site.deleted().is_some());
            gone.map(|site| (site.id.clone(), site.last_name())).collect::<Vec<_>>()
        })
    });
    move || {
        let all = all.get();
        (!all.is_empty()).then(|| {
            let lines = all.into_iter().map(|(id, name)| {
                let href = Route::Audit(AuditPage::Site.of(id.to_string())).to_string();
                view! { <li><a href=href>{name}</a></li> }
            });
            view! {
                <details class="more"><summary>{move || desk.say("deleted-sites", &[])}</summary>
                    <div><ul>{lines.collect_view()}</ul></div>
                </details>
            }
        })
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
        let rounds = audit.rounds_by_site();
        let mut of_actions: BTreeMap<&SiteId, usize> = BTreeMap::new();
        for action in audit.actions.values() {
            *of_actions.entry(&action.site).or_default() += conflicts(&action.log).len();
        }
        let mut rows: Vec<_> = audit
            .sites
            .values()
            .filter_map(|site| {
                let facts = site.facts()?;
                let own = rounds.get(&site.id).map_or(&[][..], Vec::as_slice);
                let newest = || own.iter().rposition(|head| head.scope.is_empty() && head.digest.is_some());
                let last = telling(own).0.or_else(newest).and_then(|at| own.get(at)?.digest.clone());
                let touched = own.iter().filter_map(|head| head.digest.as_ref()).map(|d| d.touched).max();
                let touched = touched.or(own.last().map(|h| h.started)).or(site.log.entries().last().map(|e| e.at));
                let of_rounds: usize = own.iter().filter_map(|head| head.digest.as_ref()).map(|d| d.unsettled).sum();
                let of_actions = of_actions.get(&site.id).copied().unwrap_or(0);
                let unsettled = conflicts(&site.log).len() + of_rounds + of_actions;
                Some((
                    touched,
                    Row { id: site.id.clone(), facts, rounds: own.len(), last, next: next_look(own), unsettled },
                ))
            })
            .collect();
        rows.sort_by_key(|row| std::cmp::Reverse(row.0));
        rows.into_iter().map(|(_, row)| row).collect()
    })
}

fn filtered(rows: &[Row], wanted: &str, kind: Option<&SiteTypeId>) -> Vec<Row> {
    let wanted = wanted.trim().to_lowercase();
    let hit = |text: &str| text.to_lowercase().contains(&wanted);
    let is_kind = |row: &&Row| kind.is_none_or(|kind| row.facts.site_type == *kind);
    let fits = |row: &&Row| {
        let SiteFacts { name, address, township, owner, .. } = &row.facts;
        wanted.is_empty() || [name, address, township, owner].into_iter().any(|text| hit(text))
    };
    rows.iter().filter(is_kind).filter(fits).cloned().collect()
}

fn card(desk: Desk, row: Row) -> impl IntoView {
    let Row { id, facts, rounds, last, next, unsettled } = row;
    let place = [facts.township.clone(), facts.address.clone()].concat();
    let kind = format!("site-type-{}", facts.site_type);
    let href = Route::Audit(AuditPage::Site.of(id.to_string())).to_string();
    let counts = last.as_ref().map(|digest| digest.counts);
    let differs = last.as_ref().map_or(0, |digest| digest.differs);
    let late = next.filter(|day| *day < desk.today());
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
                {to_settle(desk, unsettled)}
                {(differs > 0).then(|| view! { <span>{move || desk.count("round-rejudged", differs)}</span> })}
                {(rounds == 0).then(|| view! { <span>{move || desk.say("not-begun", &[])}</span> })}
                {late.map(|day: Day| view! { <span>{move || desk.say("look-due", &[("date", &desk.day(day))])}</span> })}
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

/// How many questions two tablets left to be chosen, as the page that asks them says it; nothing where there are none.
pub fn to_settle(desk: Desk, count: usize) -> Option<impl IntoView> {
    (count > 0).then(|| view! { <span><Icon name="warning"/>{move || desk.count("conflicts-title", count)}</span> })
}

/// How many checks are done. Tracks the language.
pub fn progress(desk: Desk, counts: Counts) -> String {
    desk.say("progress", &[("done", &counts.tested().to_string()), ("all", &counts.total().to_string())])
}

fn nothing(desk: Desk, no_sites: bool, none_found: bool, wanted: String) -> Option<impl IntoView> {
    let new_site = Route::Audit(AuditPage::NewSite.alone()).to_string();
    let exchange = Route::Audit(AuditPage::Exchange.alone()).to_string();
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
