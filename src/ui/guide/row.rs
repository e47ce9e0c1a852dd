//! The page of a row: what it is, for whom, under which conditions, what to bring, where to go, what to ask.

use super::{row_link, to_contents};
use crate::browser::page;
use crate::pack::{Clause, Flag, Pack, Row, TargetKind};
use crate::route::{GuideRoute, Route};
use crate::text::certainty_id;
use crate::ui::component::{Aloud, Easy, Icon};
use crate::ui::screening::{annex, documents, papers, place_words};
use crate::ui::shell::{Shell, said};
use crate::ui::use_shell;
use leptos::prelude::*;

/// The page.
#[component]
pub fn RowPage(
    /// The row, an index into the pack.
    row: usize,
) -> impl IntoView {
    let shell = use_shell();
    let pack = shell.pack();
    let row = pack.rows[row].clone();
    let name = format!("row-{}", row.id);
    let part = |end: &str| shell.say(&format!("{name}{end}"));
    let (kind, audience) = (format!("kind-{}", row.kind), format!("audience-{}", row.audience));
    let topic = row.topic.clone();
    let topic_name = format!("topic-{topic}");
    view! {
        <main class="page" id="main" tabindex="-1">
            <div class="asking">
                {to_contents(shell)}
                <a class="button" href=Route::Guide(GuideRoute::Topic(topic)).to_string()>{shell.say(&topic_name)}</a>
            </div>
            <article class="prose row">
                <h1 tabindex="-1">{part("")}</h1>
                <p class="meta"><span>{shell.say(&kind)}</span><span>{shell.say(&audience)}</span></p>
                <Easy id=name.clone() symbol=row.symbol.clone()/>
                <p>{part(".what")}</p>
                <h2>{shell.say("row-conditions")}</h2>
                {conditions(shell, &row)}
                {unchecked(shell, &row)}
                <h2>{shell.say("first-step")}</h2>
                <p>{part(".next")}</p>
                <h2>{shell.say("what-to-bring")}</h2>
                <p>{papers(shell, &pack, &row)}</p>
                <h2>{shell.say("where-to-go")}</h2>
                <ul>{row.desks.iter().map(|desk| desk_link(shell, desk)).collect_view()}</ul>
                <p class="quiet">{annex(shell, &pack, &row)}</p>
                <h2>{shell.say("what-to-ask")}</h2>
                <p>{part(".ask")}</p>
                {others(shell, &pack, &row)}
                {in_the_plan(shell, &pack, &row)}
                <h2>{shell.say("where-from")}</h2>
                {documents(shell, &row)}
            </article>
            <div class="actions no-print">
                <button type="button" class="button" on:click=|_| page::print()>
                    <Icon name="print"/>{shell.say("print-page")}
                </button>
                <Aloud/>
                <a class="button main" href=Route::Check.to_string()>
                    <Icon name="document-check"/>{shell.say("row-check")}
                </a>
            </div>
            <p class="period">{shell.say("period")}</p>
            <p class="quiet">{shell.say("disclaimer")}</p>
        </main>
    }
}

/// Every condition with where it stands and how sure we are of that; then what may widen it or stand against it.
fn conditions(shell: Shell, row: &Row) -> impl IntoView + use<> {
    let clauses: Vec<AnyView> = row.rule.iter().map(|clause| condition(shell, row, clause)).collect();
    let flags = [(Flag::Cert, "reason-certificate"), (Flag::Hukou, "reason-hukou"), (Flag::AskOnly, "reason-ask-only")];
    let flags = flags.into_iter().filter(|(flag, _)| row.has(*flag));
    let flags = flags.map(|(_, text)| view! { <li>{shell.say(text)}</li> }).collect_view();
    let also = [("row-wider", &row.wider), ("row-clash", &row.clash)];
    let also = also.into_iter().filter_map(|(title, clause)| Some((title, condition(shell, row, clause.as_ref()?))));
    let also = also.map(|(title, clause)| view! { <h3>{shell.say(title)}</h3><ul>{clause}</ul> }).collect_view();
    view! { <ul>{clauses}{flags}</ul>{also} }
}

fn condition(shell: Shell, row: &Row, clause: &Clause) -> AnyView {
    let reason = format!("reason-{}", clause.reason);
    let source = format!("source-{}", clause.source);
    let document = row.documents.iter().find(|d| d.source == clause.source);
    let certainty = document.map(|d| certainty_id(d.certainty));
    let place = (clause.source == "plan").then(|| row.places.first().cloned()).flatten();
    let basis = said(move || {
        let from = match &place {
            Some(place) => shell.t_with("basis-plan", &[("source", place_words(shell, place).into())]),
            None => shell.t_with("basis", &[("source", shell.t(&source).into())]),
        };
        let sure = certainty.map(|id| shell.t_with("in-brackets", &[("text", shell.t(id).into())]));
        format!("{from}{}", sure.unwrap_or_default())
    });
    view! { <li>{shell.say(&reason)}" "<small class="quiet">{basis}</small></li> }.into_any()
}

/// What only the office can judge.
fn unchecked(shell: Shell, row: &Row) -> AnyView {
    if row.unchecked.is_empty() {
        return ().into_any();
    }
    let lines = row.unchecked.iter().map(|u| {
        let id = format!("unchecked-{u}");
        view! { <li>{shell.say(&id)}</li> }
    });
    view! { <h3>{shell.say("not-checked-here")}</h3><ul>{lines.collect_view()}</ul> }.into_any()
}

fn desk_link(shell: Shell, desk: &str) -> impl IntoView + use<> {
    let name = format!("agency-{desk}");
    let address = Route::Guide(GuideRoute::Office(desk.to_string())).to_string();
    view! { <li><a href=address>{shell.say(&name)}</a></li> }
}

/// What comes next, what may be the same offer, what else there is on the topic.
fn others(shell: Shell, pack: &Pack, row: &Row) -> impl IntoView + use<> {
    let links = |rows: &[String]| rows.iter().map(|r| view! { <li>{row_link(shell, r)}</li> }).collect_view();
    let next: Vec<String> = row.leads_to.iter().filter(|r| pack.row(r).is_some()).cloned().collect();
    let same = pack.overlaps.iter().filter(|o| o.rows.contains(&row.id)).map(|overlap| {
        let text = format!("overlap-{}", overlap.id);
        let rows: Vec<String> = overlap.rows.iter().filter(|r| **r != row.id).cloned().collect();
        view! { <h2>{shell.say("row-overlaps")}</h2><p>{shell.say(&text)}</p><ul>{links(&rows)}</ul> }
    });
    let same = same.collect_view();
    let topic = pack.related_to(row);
    view! {
        {(!next.is_empty()).then(|| view! { <h2>{shell.say("leads-to")}</h2><ul>{links(&next)}</ul> })}
        {same}
        {(!topic.is_empty()).then(|| view! { <h2>{shell.say("row-related")}</h2><ul>{links(&topic)}</ul> })}
    }
}

/// Targets of the plan that tell a person something, and readings that this row follows.
fn in_the_plan(shell: Shell, pack: &Pack, row: &Row) -> impl IntoView + use<> {
    let has = |rows: &[String]| rows.contains(&row.id);
    let targets = pack.plan.indicators.iter().filter(|i| i.show && has(&i.rows)).map(|indicator| {
        let kind = if indicator.kind == TargetKind::Binding { "plan-target-binding" } else { "plan-target-expected" };
        let text = format!("indicator-{}", indicator.id);
        view! { <li>{shell.say(&text)}" "<small class="quiet">{shell.say(kind)}</small></li> }
    });
    let targets: Vec<_> = targets.collect();
    let readings = pack.plan.readings.iter().filter(|r| has(&r.rows)).map(|reading| {
        let text = format!("reading-{}", reading.id);
        let why = format!("{text}.why");
        view! { <li>{shell.say(&text)}" "<small class="quiet">{shell.say(&why)}</small></li> }
    });
    let readings: Vec<_> = readings.collect();
    view! {
        {(!targets.is_empty()).then(|| view! {
            <h2>{shell.say("plan-targets")}</h2><p>{shell.say("plan-target-note")}</p><ul>{targets}</ul>
        })}
        {(!readings.is_empty()).then(|| view! { <h2>{shell.say("plan-readings")}</h2><ul>{readings}</ul> })}
    }
}
