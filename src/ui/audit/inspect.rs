//! One check of a round: the list on the left, the check in the middle, verdict and pad on the right; steps where
//! the screen is narrow.

use super::aside::aside;
use super::badge::tally;
use super::desk::{Desk, Visit, use_desk};
use super::draft::Draft;
use super::keys::keys;
use super::measure::measure;
use super::outcome::outcome;
use super::sites::progress;
use super::standing::Gone;
use super::walk::{Line, Stretch, walk};
use crate::audit::id::RoundId;
use crate::audit::judge::Outcome;
use crate::audit::spot::Spot;
use crate::audit::summary::{Counts, next_untested};
use crate::browser::dom;
use crate::route::{AuditPage, Route};
use leptos::prelude::*;

/// The page; without a spot it opens at the next one that is not answered.
#[component]
pub fn Inspect(
    /// Which round.
    round: RoundId,
    /// Where.
    spot: Option<Spot>,
) -> impl IntoView {
    let desk = use_desk();
    let Some(visit) = untrack(|| desk.visit(&round)) else { return view! { <Gone/> }.into_any() };
    let judged = visit.judged();
    // Where somebody was: at what was last touched, or behind it.
    let last = visit.round.observations().into_iter().max_by_key(|seen| seen.at).map(|seen| seen.spot);
    let is_open =
        |spot: &Spot| judged.iter().any(|one| one.spot == *spot && one.judgement.outcome == Outcome::Untested);
    let next = last.clone().filter(is_open).or_else(|| next_untested(&judged, last.as_ref()).cloned());
    let first = || judged.first().map(|one| one.spot.clone());
    let spot = spot.or(next).or_else(first);
    match spot.and_then(|spot| visit.list.check(&spot.check).cloned().zip(Some(spot))) {
        Some((check, spot)) => {
            let draft = Draft::new(desk, &visit, &check, &spot);
            page(desk, &visit, draft).into_any()
        }
        None => view! { <Gone/> }.into_any(),
    }
}

fn page(desk: Desk, visit: &Visit, draft: Draft) -> impl IntoView + use<> {
    let is_list = draft.in_list;
    let round = visit.round.head.id.clone();
    let current = draft.at().1;
    // One look at the round serves the list, the numbers and the way on.
    let seen = Memo::new(move |_| {
        let Some(visit) = desk.visit(&round) else { return Seen::default() };
        let judged = visit.judged();
        Seen {
            next: next_untested(&judged, Some(&current)).cloned(),
            counts: Counts::of(&judged),
            stretches: Stretch::all(&visit, &judged),
            lines: judged.iter().map(Line::of).collect(),
        }
    });
    let counts = Memo::new(move |_| seen.with(|seen| seen.counts));
    let next = Memo::new(move |_| seen.with(|seen| seen.next.clone()));
    let lines = Memo::new(move |_| seen.with(|seen| seen.lines.clone()));
    let stretches = Memo::new(move |_| seen.with(|seen| seen.stretches.clone()));
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
    // The list is drawn anew with each check; a long one would otherwise begin at its top, with the check out of sight.
    gloo_timers::callback::Timeout::new(0, || dom::centre_in("checks", "[aria-current]")).forget();
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
            {list(desk, visit, draft, (lines, stretches), counts)}
            {measure(draft)}
            <div class="hand">{outcome(draft)}{keys(draft, next)}</div>
            {aside(draft)}
        </main>
    }
}

/// What the page shows of the whole round.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Seen {
    lines: Vec<Line>,
    stretches: Vec<Stretch>,
    counts: Counts,
    next: Option<Spot>,
}

/// The list of checks by stretch of the walk, with the round's heading.
fn list(
    desk: Desk,
    visit: &Visit,
    draft: Draft,
    seen: (Memo<Vec<Line>>, Memo<Vec<Stretch>>),
    counts: Memo<Counts>,
) -> impl IntoView + use<> {
    let round = visit.round.head.id.to_string();
    let title = (visit.site.name.clone(), visit.number.to_string());
    let build = format!("build-{}", visit.site.build.key());
    let kind = format!("site-type-{}", visit.site.site_type);
    let to = |page: AuditPage| Route::Audit(page.of(round.clone())).to_string();
    let (summary, defects) = (to(AuditPage::Summary), to(AuditPage::Defects));
    let has_defects = !visit.list.defects.is_empty() && visit.round.head.scope.is_empty();
    // A figure that cannot be read is said, not left behind.
    let hold = move |event: leptos::ev::MouseEvent| draft.hold_back(&event);
    let site = Route::Audit(AuditPage::Site.of(visit.round.head.site.to_string())).to_string();
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
                    <a class="pill" href=site on:click=hold>{move || desk.say("to-site", &[])}</a>
                    {has_defects.then(|| view! { <a class="pill" href=defects on:click=hold>{move || desk.say("by-defect", &[])}</a> })}
                    <a class="pill" href=summary on:click=hold>{move || desk.say("see-summary", &[])}</a>
                </div>
            </div>
            {walk(desk, draft, seen)}
        </nav>
    }
}
