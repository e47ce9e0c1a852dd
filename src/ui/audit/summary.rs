//! What a round has found so far: numbers with their bar, what to put right, and the ways on.

use super::axe::{Done, axe_results};
use super::badge::{badge, numbers, short, style, tally};
use super::desk::{Desk, Visit, use_desk};
use super::exchange::{csv_of, save_csv};
use super::report::table_view;
use super::round_conflicts::round_conflicts;
use super::sites::progress;
use super::spots::{judged_name, spot_name};
use super::standing::{Gone, Saved};
use crate::audit::action::{Order, Status};
use crate::audit::edit::Edit;
use crate::audit::id::{ActionId, GroupId, RoundId, SiteId};
use crate::audit::score::{Points, Score, Standing, score};
use crate::audit::spot::Spot;
use crate::audit::state::Event;
use crate::audit::summary::{Counts, Judged, differing, failed, left_over};
use crate::browser::{clock, ids};
use crate::pack::checklist::Duty;
use crate::report::audit::Subject;
use crate::report::{quantity, rejudged, verdict};
use crate::route::{AuditPage, AuditRoute, Route};
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
    // Outlives the page below, which is drawn anew as soon as a result is written down.
    let axe = RwSignal::new(None);
    move || match visit.get() {
        Some(visit) => page(desk, visit, axe).into_any(),
        None => view! { <Gone/> }.into_any(),
    }
}

fn page(desk: Desk, visit: Visit, axe: RwSignal<Option<Done>>) -> impl IntoView {
    let counts = Counts::of(&visit.judged());
    let (name, number, started) = (visit.site.name.clone(), visit.number.to_string(), visit.round.head.started);
    let to = |page: AuditPage| Route::Audit(page.of(visit.round.head.id.to_string())).to_string();
    let (report, go_on, close) = (to(AuditPage::Report), to(AuditPage::Round), to(AuditPage::Close));
    let is_closed = visit.round.closing().is_some();
    let scored = score(&visit.list, &desk.shell.pack().scoring, &visit.judged());
    let (id, whole) = (visit.round.head.id.clone(), visit.round.head.scope.is_empty());
    let site = Route::Audit(AuditPage::Site.of(visit.round.head.site.to_string())).to_string();
    let (site_id, scope) = (visit.round.head.site.clone(), visit.round.head.scope.clone());
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
                <a href=Route::Audit(AuditPage::Sites.alone()).to_string()>{move || desk.say("all-sites", &[])}</a>
                <span aria-hidden="true">"›"</span><a href=site>{name}</a>
                <span aria-hidden="true">"›"</span><span>{move || desk.say("round-number", &[("number", &crumb)])}</span>
            </nav>
            <h1 tabindex="-1">{move || desk.say(if whole { "summary-title" } else { "summary-title-recheck" }, &[("number", &number)])}</h1>
            <p class="quiet">{move || {
                let ended = is_closed.then(|| format!(" · {}", desk.say("round-closed", &[])));
                format!("{} · {}{}", desk.date(started), progress(desk, counts), ended.unwrap_or_default())
            }}</p>
            <div class="score">
                <p>{(count > 0).then(|| view! { <b>{count}</b>" " })}{move || failed_words(desk, count, heavy)}</p>
            </div>
            {round_conflicts(desk, id.clone())}
            {differences(desk, visit.clone())}
            {whole.then(|| points(desk, scored))}
            {chart(desk, counts)}
            {axe_results(desk, &visit, axe)}
            {findings(desk, visit)}
            {actions_of(desk, &site_id, &scope)}
            <div class="actions">
                {(counts.untested > 0 && !is_closed).then(|| view! {
                    <a class="button main" href=go_on>{move || desk.say("go-on", &[])}<Icon name="chevron-right"/></a>
                })}
                <a class="button" class:main=counts.untested == 0 && !is_closed href=close>{move || desk.say(if is_closed { "see-closing" } else { "close-round" }, &[])}</a>
                <a class="button" href=report><Icon name="document-check"/>{move || desk.say("see-report", &[])}</a>
                <button type="button" class="button" on:click=csv>
                    <Icon name="download"/>{move || desk.say("save-csv", &[])}
                </button>
                <button type="button" class="button" on:click=move |_| discard(desk, &id)>
                    <Icon name="trash"/>{move || desk.say("discard-round", &[])}
                </button>
            </div>
            <div class="foot"><Saved/></div>
        </main>
    }
}

/// What a second look is about, with the way back. Drawn apart from the page, which has to stay as it is when anything is saved.
fn actions_of(desk: Desk, site: &SiteId, scope: &[Spot]) -> impl IntoView + use<> {
    let (site, scope) = (site.clone(), scope.to_vec());
    let all = Memo::new(move |_| {
        desk.audit.with(|audit| {
            let own = audit.actions.values().filter(|one| one.site == site && scope.contains(&one.spot));
            let own = own.filter(|one| one.status(desk.today()).is_some());
            own.map(|one| (one.id.clone(), one.spot.clone())).collect::<Vec<_>>()
        })
    });
    let way = move |(id, spot): (ActionId, Spot)| {
        let href = Route::Audit(AuditPage::Action.of(id.to_string())).to_string();
        view! {
            <p class="back-to-action"><a href=href><Icon name="chevron-left"/>
                {move || desk.say("back-to-action", &[("name", &spot_name(desk, &spot))])}</a></p>
        }
    };
    move || all.get().into_iter().map(way).collect_view()
}

fn failed_words(desk: Desk, count: usize, heavy: usize) -> String {
    if count == 0 {
        return desk.say("failed-none", &[]);
    }
    desk.shell.t_with("failed-count", &[("count", count.into()), ("heavy", heavy.into())])
}

/// Puts the round aside, and goes to its site, where it can be brought back.
fn discard(desk: Desk, id: &RoundId) {
    let site = desk.audit.with_untracked(|a| a.heads.get(id).map(|head| head.site.to_string()));
    if !desk.edit(id, Edit::Discard) {
        return;
    }
    desk.tell("round-discarded");
    if let Some(site) = site {
        desk.shell.go(&Route::Audit(AuditPage::Site.of(site)));
    }
}

/// The score: gates first, then the number or that there is too little, then the parts, which add up.
fn points(desk: Desk, scored: Score) -> impl IntoView {
    let Score { total, groups, gates, .. } = scored.clone();
    let standing = scored.standing();
    let for_words = scored.clone();
    let said = move || verdict::standing(&|id, args| desk.say(id, args), &for_words);
    let gates = (!gates.is_empty()).then(|| {
        let lines = gates.into_iter().map(|id| {
            let name = format!("check-{id}.short");
            view! { <li>{move || desk.say(&name, &[])}</li> }
        });
        view! { <ul>{lines.collect_view()}</ul> }
    });
    let rows = groups.into_iter().filter(|(_, points)| points.all > 0).map(|(id, points)| group_row(desk, &id, points));
    view! {
        <section class="group" aria-labelledby="score-h">
            <h2 id="score-h">{move || desk.say("score-title", &[])}</h2>
            <p class="standing" data-state=standing_key(standing)><b>{said}</b></p>
            {gates}
            <p>{move || desk.count("score-open", total.open_percent() as usize)}</p>
            <details class="more"><summary>{move || desk.say("score-parts", &[])}</summary><div>
                <p>{move || desk.say("score-how", &[])}</p>
                <div class="table-wrap"><table class="table">
                    <caption>{move || desk.say("score-parts", &[])}</caption>
                    <thead><tr>
                        <th scope="col">{move || desk.say("score-part", &[])}</th>
                        <th scope="col" class="num">{move || desk.say("score-earned", &[])}</th>
                        <th scope="col" class="num">{move || desk.say("score-decided", &[])}</th>
                        <th scope="col" class="num">{move || desk.say("score-all", &[])}</th>
                    </tr></thead>
                    <tbody>
                        {rows.collect_view()}
                        <tr><th scope="row">{move || desk.say("report-total", &[])}</th>
                            <td class="num">{total.earned}</td><td class="num">{total.decided}</td><td class="num">{total.all}</td></tr>
                    </tbody>
                </table></div>
            </div></details>
        </section>
    }
}

/// Verdicts that are no longer what the inspector was told, and answers that no check asks for any more.
fn differences(desk: Desk, visit: Visit) -> impl IntoView {
    move || {
        let words = |id: &str, args: &[(&str, &str)]| desk.say(id, args);
        let judged = visit.judged();
        let count = differing(&judged, &left_over(&visit.list, visit.site.build, &visit.round));
        let reasons = rejudged::reasons(&judged, &words);
        let changed = rejudged::changed(&judged, &visit.list, &words);
        let subject = Subject { site: &visit.site, round: &visit.round, list: &visit.list, number: visit.number };
        let gone = rejudged::gone(subject, &words);
        (count > 0 || gone.is_some()).then(|| {
            view! {
                <section class="group" id="differences">
                    <h2>{desk.say("report-changed", &[])}</h2>
                    {(count > 0).then(|| view! { <p>{desk.count("round-rejudged", count)}</p> })}
                    {reasons.into_iter().map(|reason| view! { <p>{reason}</p> }).collect_view()}
                    {changed.map(table_view)}
                    {gone.map(table_view)}
                </section>
            }
        })
    }
}

/// The name of a standing, as tests and styles know it.
fn standing_key(standing: Standing) -> &'static str {
    match standing {
        Standing::Gates(_) => "standing-gates",
        Standing::NotEnough(_) => "standing-not-enough",
        Standing::Percent(_) => "standing-percent",
    }
}

fn group_row(desk: Desk, id: &GroupId, points: Points) -> impl IntoView + use<> {
    let name = format!("checkgroup-{id}");
    view! {
        <tr><th scope="row">{move || desk.say(&name, &[])}</th>
            <td class="num">{points.earned}</td><td class="num">{points.decided}</td><td class="num">{points.all}</td></tr>
    }
}

/// The bar with its table.
pub fn chart(desk: Desk, counts: Counts) -> impl IntoView {
    let total = counts.total();
    let rows = numbers(&counts).into_iter().map(move |(style, id, n)| {
        let share = (n * 100 + total / 2) / total.max(1);
        view! {
            <tr>
                <th scope="row">{badge(style, move || desk.say(id, &[]))}</th>
                <td class="num">{n}</td><td class="num">{quantity::percent(&share)}</td>
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
    let round = visit.round.head.id.clone();
    let owner = visit.site.owner.clone();
    let (site, is_whole) = (visit.round.head.site.clone(), visit.round.head.scope.is_empty());
    let list = move || {
        let judged = visit.judged();
        failed(&judged).into_iter().map(|one| finding(desk, (&site, &round, is_whole), &owner, one)).collect_view()
    };
    any.then(|| view! { <section class="group"><h2>{move || desk.say("to-put-right", &[])}</h2>{list}</section> })
}

fn finding(
    desk: Desk,
    (site, round, is_whole): (&SiteId, &RoundId, bool),
    owner: &str,
    one: &Judged<'_>,
) -> impl IntoView + use<> {
    let words = |id: &str, args: &[(&str, &str)]| desk.say(id, args);
    let name = judged_name(desk, one);
    let href = Route::Audit(AuditRoute::check(round.to_string(), one.spot.to_string())).to_string();
    let said = verdict::departures(&words, one.check, &one.judgement).join(&desk.say("list-separator", &[]));
    let duty = desk.say(&format!("duty-{}", one.check.duty.key()), &[]);
    let clause = desk.say("clause-and-duty", &[("clause", &verdict::clauses(&words, one.check)), ("duty", &duty)]);
    let note = one.seen.as_ref().map(|s| s.note.clone()).filter(|n| !n.is_empty());
    let judgement = one.judgement.clone();
    // Each finding has the same button; a reader hears what it is about.
    let title = format!("finding-{}", one.spot);
    // Of several like things the numbers are those of their round; but a second look has those of the first.
    let repeats = is_whole && one.one_of.as_ref().is_some_and(|of| of.count > 1 || one.spot.instance > 1);
    let there = desk.audit.with(|a| {
        a.actions
            .values()
            .filter(|x| x.site == *site && x.spot == one.spot)
            .filter_map(|x| Some((x, x.status(desk.today())?)))
            // Asked for in an earlier round and not put right yet: that is the one to go on with. But "ramp 2" may have been
            // another one then.
            .filter(|(x, status)| x.round == *round || (*status != Status::Verified && !repeats))
            .max_by_key(|(x, status)| (x.round == *round, *status != Status::Verified))
            .map(|(x, _)| x.id.clone())
    });
    let open = {
        let (round, spot, owner) = (round.clone(), one.spot.clone(), owner.to_owned());
        move |_| {
            let id = ActionId::new(ids::fresh());
            let days = desk.shell.pack().scoring.due_days;
            let order = Order { owner: owner.clone(), due: Some(desk.today().plus_days(days)), remark: String::new() };
            let (round, spot) = (round.clone(), spot.clone());
            if desk.dispatch(Event::CreateAction { id: id.clone(), round, spot, at: clock::now(), order }) {
                desk.shell.go(&Route::Audit(AuditPage::Action.of(id.to_string())));
            }
        }
    };
    let action = match there {
        Some(id) => {
            let href = Route::Audit(AuditPage::Action.of(id.to_string())).to_string();
            view! { <a class="pill" href=href aria-describedby=title.clone()>{desk.say("see-action", &[])}</a> }
                .into_any()
        }
        None => view! {
            <button type="button" class="pill" aria-describedby=title.clone() on:click=open>
                {desk.say("open-action", &[])}
            </button>
        }
        .into_any(),
    };
    view! {
        <div class="finding">
            <h3 id=title><a href=href>{name}</a></h3>
            <p>{badge(style(&judgement), { let judgement = judgement.clone(); move || short(desk, &judgement) })}" "{said}</p>
            {note.map(|note| view! { <p>{note}</p> })}
            <p class="quiet small">{clause}</p>
            {action}
        </div>
    }
}
