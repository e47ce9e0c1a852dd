//! The second way into a round: what is seen at first glance, each with the checks that settle it.

use super::badge::{badge, short, style};
use super::desk::{Desk, use_desk};
use super::spots::spot_name;
use super::standing::Gone;
use crate::audit::id::RoundId;
use crate::audit::spot::Spot;
use crate::route::{AuditPage, AuditRoute, Route};
use crate::ui::component::Icon;
use leptos::prelude::*;

/// The page.
#[component]
pub fn Defects(
    /// Which round.
    round: RoundId,
) -> impl IntoView {
    let desk = use_desk();
    let Some(visit) = untrack(|| desk.visit(&round)) else { return view! { <Gone/> }.into_any() };
    let back = Route::Audit(AuditPage::Round.of(round.to_string())).to_string();
    let concerns = |id| visit.list.check(id).is_some_and(|c| c.concerns(visit.site.build));
    let lines = visit.list.defects.iter().filter(|d| d.checks.iter().any(concerns)).map(|defect| {
        let name = format!("defect-{}", defect.id);
        let checks: Vec<Spot> = defect.checks.iter().filter(|id| concerns(id)).cloned().map(Spot::first).collect();
        let links = checks.into_iter().map(|spot| link(desk, &round, spot)).collect_view();
        view! { <li class="defect"><h2>{move || desk.say(&name, &[])}</h2><ol>{links}</ol></li> }
    });
    view! {
        <main class="page" id="main" tabindex="-1">
            <div class="asking">
                <a class="button" href=back><Icon name="chevron-left"/>{move || desk.say("to-checks", &[])}</a>
            </div>
            <h1 tabindex="-1">{move || desk.say("by-defect", &[])}</h1>
            <p>{move || desk.say("by-defect-lead", &[])}</p>
            <ul class="defects">{lines.collect_view()}</ul>
        </main>
    }
    .into_any()
}

fn link(desk: Desk, round: &RoundId, spot: Spot) -> impl IntoView + use<> {
    let href = Route::Audit(AuditRoute::check(round.to_string(), spot.to_string())).to_string();
    let (id, wanted) = (round.clone(), spot.clone());
    let judged = Memo::new(move |_| {
        let visit = desk.visit(&id)?;
        visit.judged().into_iter().find(|one| one.spot == wanted).map(|one| one.judgement)
    });
    view! {
        <li><a class="check-row" href=href>
            <span class="name">{move || spot_name(desk, &spot)}</span>
            {move || judged.get().map(|judged| badge(style(&judged), move || short(desk, &judged)))}
        </a></li>
    }
}
