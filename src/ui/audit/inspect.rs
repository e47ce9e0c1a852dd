//! One check of a round: the list on the left, the check in the middle, the pad on the right; steps where the
//! screen is narrow.

use super::aside::aside;
use super::badge::{badge, short, style, tally};
use super::desk::{Desk, Visit, use_desk};
use super::draft::Draft;
use super::keys::keys;
use super::measure::measure;
use super::sites::progress;
use super::standing::Gone;
use crate::audit::id::{CheckId, GroupId, RoundId};
use crate::audit::judge::Judgement;
use crate::audit::summary::{Counts, next_untested};
use crate::browser::dom;
use crate::route::{AuditRoute, Route};
use leptos::prelude::*;

/// One line of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Line {
    check: CheckId,
    group: GroupId,
    judgement: Judgement,
}

/// The page; without a check it opens at the next one that is not answered.
#[component]
pub fn Inspect(
    /// Which round.
    round: RoundId,
    /// Which check.
    check: Option<CheckId>,
) -> impl IntoView {
    let desk = use_desk();
    let Some(visit) = untrack(|| desk.visit(&round)) else { return view! { <Gone/> }.into_any() };
    let next = next_untested(&visit.judged(), None).cloned();
    let first = || visit.list.checks.first().map(|c| c.id.clone());
    let id = check.or(next).or_else(first);
    match id.and_then(|id| visit.list.check(&id).cloned()) {
        Some(check) => {
            let draft = Draft::new(desk, &visit, &check);
            page(desk, &visit, draft).into_any()
        }
        None => view! { <Gone/> }.into_any(),
    }
}

fn page(desk: Desk, visit: &Visit, draft: Draft) -> impl IntoView + use<> {
    let is_list = RwSignal::new(false);
    let round = visit.round.id.clone();
    let lines = Memo::new(move |_| lines(desk, &round));
    let counts = {
        let round = visit.round.id.clone();
        Signal::derive(move || desk.visit(&round).map(|v| Counts::of(&v.judged())).unwrap_or_default())
    };
    let counts = Memo::new(move |_| counts.get());
    let current = draft.place.with_value(|p| p.check.id.clone());
    let next = {
        let (round, current) = (visit.round.id.clone(), current.clone());
        Memo::new(move |_| desk.visit(&round).and_then(|v| next_untested(&v.judged(), Some(&current)).cloned()))
    };
    let step = move |to_list: bool| {
        move |_| {
            is_list.set(to_list);
            let target = if to_list { "#checks-h" } else { "#check-h" };
            gloo_timers::callback::Timeout::new(0, move || {
                dom::focus(target);
            })
            .forget();
        }
    };
    let here = move |list: bool| (is_list.get() == list).then_some("step");
    view! {
        <main class="inspect" id="main" tabindex="-1" data-step=move || if is_list.get() { "list" } else { "check" }>
            <nav class="steps" aria-label=move || desk.say("steps", &[])>
                <button type="button" class="pill" aria-current=move || here(true) on:click=step(true)>
                    {move || { let done = progress(desk, counts.get()); desk.say("step-list", &[("progress", &done)]) }}
                </button>
                <button type="button" class="pill" aria-current=move || here(false) on:click=step(false)>
                    {move || desk.say("step-check", &[])}
                </button>
            </nav>
            {list(desk, visit, lines, counts, current)}
            {measure(draft)}
            {keys(draft, next)}
            {aside(draft)}
        </main>
    }
}

fn lines(desk: Desk, round: &RoundId) -> Vec<Line> {
    let Some(visit) = desk.visit(round) else { return Vec::new() };
    let line = |j: crate::audit::summary::Judged<'_>| Line {
        check: j.check.id.clone(),
        group: j.check.group.clone(),
        judgement: j.judgement,
    };
    visit.judged().into_iter().map(line).collect()
}

/// The list of checks by group, with the round's heading.
fn list(
    desk: Desk,
    visit: &Visit,
    lines: Memo<Vec<Line>>,
    counts: Memo<Counts>,
    current: CheckId,
) -> impl IntoView + use<> {
    let round = visit.round.id.to_string();
    let title = (visit.site.name.clone(), visit.number.to_string());
    let build = format!("build-{}", visit.site.build.key());
    let kind = format!("site-type-{}", visit.site.site_type);
    let summary = Route::Audit(AuditRoute::Summary(round.clone())).to_string();
    let site = Route::Audit(AuditRoute::Site(visit.round.site.to_string())).to_string();
    let all = untrack(|| lines.get());
    let groups = visit.list.groups.iter().map(|group| {
        let members: Vec<_> =
            all.iter().enumerate().filter(|(_, l)| l.group == *group).map(|(i, l)| (i, l.check.clone())).collect();
        let name = format!("checkgroup-{group}");
        let rows = members.into_iter().map(|(index, check)| row(desk, lines, index, &round, &check, current == check));
        view! { <h3 class="checks-part">{move || desk.say(&name, &[])}</h3><ol>{rows.collect_view()}</ol> }
    });
    view! {
        <nav class="checks" id="checks" aria-labelledby="checks-h">
            <div class="checks-head">
                <h2 id="checks-h" tabindex="-1">
                    {move || desk.say("round-of-site", &[("site", &title.0), ("number", &title.1)])}
                </h2>
                <p class="meta">
                    <span>{move || desk.say(&kind, &[])}</span><span>{move || desk.say(&build, &[])}</span>
                    <span>{move || progress(desk, counts.get())}</span>
                </p>
                {tally(desk, counts.into(), "tally")}
                <div class="actions">
                    <a class="pill" href=site>{move || desk.say("to-site", &[])}</a>
                    <a class="pill" href=summary>{move || desk.say("see-summary", &[])}</a>
                </div>
            </div>
            {groups.collect_view()}
        </nav>
    }
}

fn row(
    desk: Desk,
    lines: Memo<Vec<Line>>,
    index: usize,
    round: &str,
    check: &CheckId,
    is_current: bool,
) -> impl IntoView + use<> {
    let href = Route::Audit(AuditRoute::Check(round.to_owned(), check.to_string())).to_string();
    let name = format!("check-{check}.short");
    let judged = Memo::new(move |_| lines.with(|l| l.get(index).map(|l| l.judgement.clone())));
    let mark = move || {
        judged.get().map(|judged| {
            let figures: Vec<_> = judged.parts.iter().filter_map(|p| p.value).map(|v| v.to_string()).collect();
            let figures = figures.join(" \u{d7} ");
            let style = style(&judged);
            badge(style, move || format!("{} {figures}", short(desk, &judged)).trim_end().to_owned())
        })
    };
    view! {
        <li><a class="check-row" href=href aria-current=is_current.then_some("step")>
            <span class="name">{move || desk.say(&name, &[])}</span>{mark}
        </a></li>
    }
}
