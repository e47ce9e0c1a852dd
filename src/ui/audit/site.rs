//! One site: what is known about it, and its rounds.

use super::badge::{badge, numbers};
use super::desk::{Desk, use_desk};
use super::sites::progress;
use super::standing::{Gone, Saved};
use crate::audit::id::{RoundId, SiteId};
use crate::audit::moment::Moment;
use crate::audit::site::SiteFacts;
use crate::audit::state::Event;
use crate::audit::summary::{Counts, judge_all};
use crate::browser::{clock, ids};
use crate::route::{AuditRoute, Route};
use crate::ui::component::Icon;
use leptos::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq)]
struct Line {
    id: RoundId,
    number: usize,
    started: Moment,
    counts: Counts,
}

/// The site's page.
#[component]
pub fn SitePage(
    /// Which site.
    id: SiteId,
) -> impl IntoView {
    let desk = use_desk();
    let wanted = id.clone();
    let facts = Memo::new(move |_| desk.audit.with(|a| a.site(&wanted).map(|(_, f)| f.clone())));
    move || match facts.get() {
        Some(facts) => page(desk, id.clone(), facts).into_any(),
        None => view! { <Gone/> }.into_any(),
    }
}

/// Begins a round and goes to it.
pub fn begin(desk: Desk, site: &SiteId) {
    let facts = desk.audit.with_untracked(|a| a.site(site).map(|(_, f)| f.clone()));
    let Some(list) = facts.and_then(|f| desk.list(&f)) else { return };
    let id = RoundId::new(ids::fresh());
    desk.dispatch(Event::StartRound {
        id: id.clone(),
        site: site.clone(),
        at: clock::now(),
        rules_version: list.rules_version,
        inspector: None,
    });
    desk.shell.go(&Route::Audit(AuditRoute::Round(id.to_string())));
}

fn lines(desk: Desk, site: &SiteId, facts: &SiteFacts) -> Vec<Line> {
    let Some(list) = desk.list(facts) else { return Vec::new() };
    desk.audit.with(|audit| {
        let rounds = audit.rounds_of(site).into_iter().enumerate();
        let mut lines: Vec<_> = rounds
            .map(|(index, round)| Line {
                id: round.id.clone(),
                number: index + 1,
                started: round.started,
                counts: Counts::of(&judge_all(&list, facts.build, round)),
            })
            .collect();
        lines.reverse();
        lines
    })
}

fn page(desk: Desk, id: SiteId, facts: SiteFacts) -> impl IntoView {
    let shell = desk.shell;
    let name = facts.name.clone();
    let edit = Route::Audit(AuditRoute::EditSite(id.to_string())).to_string();
    let lines = {
        let (id, facts) = (id.clone(), facts.clone());
        Memo::new(move |_| lines(desk, &id, &facts))
    };
    let next = Memo::new(move |_| lines.with(|l| l.len() + 1));
    let start = move |_| begin(desk, &id);
    view! {
        <main class="page wide" id="main" tabindex="-1">
            <nav class="trail" aria-label=move || shell.t("trail")>
                <a href=Route::Audit(AuditRoute::Sites).to_string()>{move || shell.t("all-sites")}</a>
                <span aria-hidden="true">"›"</span><span>{name.clone()}</span>
            </nav>
            <div class="bar-row"><h1 tabindex="-1">{name.clone()}</h1></div>
            {known(desk, &facts)}
            <h2>{move || shell.t("rounds")}</h2>
            {move || lines.with(Vec::is_empty).then(|| view! { <p>{move || shell.t("no-rounds")}</p> })}
            <ul class="rounds">{move || lines.get().into_iter().map(|line| round(desk, line)).collect_view()}</ul>
            <div class="actions">
                <button type="button" class="button main" on:click=start>
                    <Icon name="plus"/>{move || desk.say("start-round", &[("number", &next.get().to_string())])}
                </button>
                <a class="button" href=edit>{move || shell.t("edit-site")}</a>
            </div>
            <div class="foot"><Saved/></div>
        </main>
    }
}

fn known(desk: Desk, facts: &SiteFacts) -> impl IntoView + use<> {
    let kind = format!("site-type-{}", facts.site_type);
    let build = format!("build-{}", facts.build.key());
    let year = facts.year.map(|y| y.to_string());
    let told = move || match &year {
        Some(year) => desk.say("build-and-year", &[("build", &desk.say(&build, &[])), ("year", year)]),
        None => desk.say(&build, &[]),
    };
    let pair = |label: &'static str, value: String| {
        (!value.is_empty())
            .then(|| view! { <div><dt>{move || desk.say(label, &[])}</dt><dd>{value.clone()}</dd></div> })
    };
    view! {
        <dl class="facts">
            <div><dt>{move || desk.say("field-site-type", &[])}</dt><dd>{move || desk.say(&kind, &[])}</dd></div>
            <div><dt>{move || desk.say("field-build", &[])}</dt><dd>{told}</dd></div>
            {pair("field-township", facts.township.clone())}
            {pair("field-address", facts.address.clone())}
        </dl>
    }
}

fn round(desk: Desk, line: Line) -> impl IntoView {
    let Line { id, number, started, counts } = line;
    let to = |route: fn(String) -> AuditRoute| Route::Audit(route(id.to_string())).to_string();
    let is_open = counts.untested > 0;
    let marks = numbers(&counts).into_iter().take(3).filter(|(.., n)| *n > 0);
    view! {
        <li class="round">
            <div>
                <h3>{move || desk.say("round-number", &[("number", &number.to_string())])}</h3>
                <p class="meta">
                    <span>{move || desk.date(started)}</span><span>{move || progress(desk, counts)}</span>
                    {is_open.then(|| view! { <span>{move || desk.say("round-open", &[])}</span> })}
                </p>
            </div>
            {marks.map(|(style, id, n)| badge(style, move || format!("{} {n}", desk.say(id, &[])))).collect_view()}
            {is_open.then(|| view! {
                <a class="button" href=to(AuditRoute::Round)>{move || desk.say("go-on", &[])}</a>
            })}
            <a class="button" href=to(AuditRoute::Summary)>{move || desk.say("see-summary", &[])}</a>
        </li>
    }
}
