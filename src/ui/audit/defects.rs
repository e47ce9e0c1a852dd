//! The second way into a round: what is seen at first glance, each with the checks that settle it.

use super::badge::{badge, short, style};
use super::desk::{Desk, use_desk};
use super::spots::instance_name;
use super::standing::Gone;
use crate::audit::id::{GroupId, RoundId};
use crate::audit::spot::Spot;
use crate::audit::summary::instances;
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
    let things = instances(&visit.list, &visit.round);
    let lines = visit.list.defects.iter().filter(|d| d.checks.iter().any(concerns)).map(|defect| {
        let name = format!("defect-{}", defect.id);
        let checks = defect.checks.iter().filter(|id| concerns(id)).filter_map(|id| visit.list.check(id));
        // Each of several like things: which of them it is, only the inspector sees.
        let places = checks.flat_map(|check| {
            let numbers = things.get(&check.group).map_or(vec![1], |all| all.keys().copied().collect());
            let is_one = numbers.len() == 1;
            numbers
                .into_iter()
                .map(move |instance| (Spot { check: check.id.clone(), instance }, check.group.clone(), is_one))
        });
        let links = places
            .map(|(spot, group, is_one)| {
                let named = things.get(&group).and_then(|all| all.get(&spot.instance)).filter(|_| !is_one).cloned();
                link(desk, &round, spot, named.map(|name| (group, name)))
            })
            .collect_view();
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

/// The way to a check. `of`: the group, and what the thing is called, where there are several.
fn link(desk: Desk, round: &RoundId, spot: Spot, of: Option<(GroupId, String)>) -> impl IntoView + use<> {
    let href = Route::Audit(AuditRoute::check(round.to_string(), spot.to_string())).to_string();
    let (id, wanted) = (round.clone(), spot.clone());
    let judged = Memo::new(move |_| {
        let visit = desk.visit(&id)?;
        visit.judged().into_iter().find(|one| one.spot == wanted).map(|one| one.judgement)
    });
    let name = move || {
        let check = desk.say(&format!("check-{}.short", spot.check), &[]);
        match &of {
            Some((group, name)) => {
                let thing = instance_name(desk, group, spot.instance, name);
                desk.say("check-of-thing", &[("name", &check), ("thing", &thing)])
            }
            None => check,
        }
    };
    view! {
        <li><a class="check-row" href=href>
            <span class="name">{name}</span>
            {move || judged.get().map(|judged| badge(style(&judged), move || short(desk, &judged)))}
        </a></li>
    }
}
