//! What a round has found so far: numbers with their bar, what to put right, and the ways on.

use super::badge::{badge, numbers, short, style, tally};
use super::desk::{Desk, Visit, use_desk};
use super::exchange::{csv_of, save_csv};
use super::sites::progress;
use super::standing::{Gone, Saved};
use crate::audit::id::RoundId;
use crate::audit::summary::{Counts, Judged, failed};
use crate::pack::checklist::Duty;
use crate::report::verdict;
use crate::route::{AuditRoute, Route};
use crate::ui::component::Icon;
use leptos::prelude::*;

/// The page.
#[component]
pub fn Summary(
    /// Which round.
    round: RoundId,
) -> impl IntoView {
    let desk = use_desk();
    let visit = Memo::new(move |_| desk.visit(&round));
    move || match visit.get() {
        Some(visit) => page(desk, visit).into_any(),
        None => view! { <Gone/> }.into_any(),
    }
}

fn page(desk: Desk, visit: Visit) -> impl IntoView {
    let counts = Counts::of(&visit.judged());
    let (name, number, started) = (visit.site.name.clone(), visit.number.to_string(), visit.round.started);
    let to = |route: fn(String) -> AuditRoute| Route::Audit(route(visit.round.id.to_string())).to_string();
    let (report, go_on) = (to(AuditRoute::Report), to(AuditRoute::Round));
    let site = Route::Audit(AuditRoute::Site(visit.round.site.to_string())).to_string();
    let count = failed(&visit.judged()).len();
    let heavy = failed(&visit.judged()).iter().filter(|j| j.check.duty == Duty::Mandatory).count();
    let csv = {
        let visit = visit.clone();
        move |_| save_csv(desk, &visit.site.name, &csv_of(desk, std::slice::from_ref(&visit)))
    };
    let crumb = number.clone();
    view! {
        <main class="page" id="main" tabindex="-1">
            <nav class="trail" aria-label=move || desk.say("trail", &[])>
                <a href=Route::Audit(AuditRoute::Sites).to_string()>{move || desk.say("all-sites", &[])}</a>
                <span aria-hidden="true">"›"</span><a href=site>{name}</a>
                <span aria-hidden="true">"›"</span><span>{move || desk.say("round-number", &[("number", &crumb)])}</span>
            </nav>
            <h1 tabindex="-1">{move || desk.say("summary-title", &[("number", &number)])}</h1>
            <p class="quiet">{move || format!("{} · {}", desk.date(started), progress(desk, counts))}</p>
            <div class="score">
                <p>{(count > 0).then(|| view! { <b>{count}</b>" " })}{move || score(desk, count, heavy)}</p>
            </div>
            {chart(desk, counts)}
            {findings(desk, visit)}
            <div class="actions">
                {(counts.untested > 0).then(|| view! {
                    <a class="button main" href=go_on>{move || desk.say("go-on", &[])}<Icon name="chevron-right"/></a>
                })}
                <a class="button" href=report><Icon name="document-check"/>{move || desk.say("see-report", &[])}</a>
                <button type="button" class="button" on:click=csv>
                    <Icon name="download"/>{move || desk.say("save-csv", &[])}
                </button>
            </div>
            <div class="foot"><Saved/></div>
        </main>
    }
}

fn score(desk: Desk, count: usize, heavy: usize) -> String {
    if count == 0 {
        return desk.say("score-none", &[]);
    }
    desk.shell.t_with("score", &[("count", count.into()), ("heavy", heavy.into())])
}

/// The bar with its table.
pub fn chart(desk: Desk, counts: Counts) -> impl IntoView {
    let total = counts.total();
    let rows = numbers(&counts).into_iter().map(move |(style, id, n)| {
        let share = (n * 100 + total / 2) / total.max(1);
        view! {
            <tr>
                <th scope="row">{badge(style, move || desk.say(id, &[]))}</th>
                <td class="num">{n}</td><td class="num">{format!("{share}%")}</td>
            </tr>
        }
    });
    view! {
        <figure class="chart">
            <figcaption>{move || desk.count("chart-caption", total)}</figcaption>
            {tally(desk, Signal::stored(counts), "tally tall")}
        </figure>
        <div class="table-wrap"><table class="table">
            <caption>{move || desk.say("report-overview-caption", &[])}</caption>
            <thead><tr>
                <th scope="col">{move || desk.say("column-outcome", &[])}</th>
                <th scope="col" class="num">{move || desk.say("column-count", &[])}</th>
                <th scope="col" class="num">{move || desk.say("column-share", &[])}</th>
            </tr></thead>
            <tbody>{rows.collect_view()}</tbody>
        </table></div>
    }
}

fn findings(desk: Desk, visit: Visit) -> impl IntoView {
    let any = !failed(&visit.judged()).is_empty();
    let round = visit.round.id.to_string();
    let list = move || {
        let judged = visit.judged();
        failed(&judged).into_iter().map(|one| finding(desk, &round, one)).collect_view()
    };
    any.then(|| view! { <section class="group"><h2>{move || desk.say("to-put-right", &[])}</h2>{list}</section> })
}

fn finding(desk: Desk, round: &str, one: &Judged<'_>) -> impl IntoView + use<> {
    let words = |id: &str, args: &[(&str, &str)]| desk.say(id, args);
    let name = desk.say(&format!("check-{}.short", one.check.id), &[]);
    let href = Route::Audit(AuditRoute::Check(round.to_owned(), one.check.id.to_string())).to_string();
    let said = verdict::departures(&words, one.check, &one.judgement).join(&desk.say("list-separator", &[]));
    let duty = desk.say(&format!("duty-{}", one.check.duty.key()), &[]);
    let clause = desk.say("clause-and-duty", &[("clause", &verdict::clauses(&words, one.check)), ("duty", &duty)]);
    let note = one.seen.as_ref().map(|s| s.note.clone()).filter(|n| !n.is_empty());
    let judgement = one.judgement.clone();
    view! {
        <div class="finding">
            <h3><a href=href>{name}</a></h3>
            <p>{badge(style(&judgement), { let judgement = judgement.clone(); move || short(desk, &judgement) })}" "{said}</p>
            {note.map(|note| view! { <p>{note}</p> })}
            <p class="quiet small">{clause}</p>
        </div>
    }
}
