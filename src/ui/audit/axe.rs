//! Results of axe-core for a round of a website: what they say is written into the checks that they can speak to, and where
//! a person had said otherwise, both stand there.

use super::desk::{Desk, Visit};
use crate::audit::edit::Edit;
use crate::audit::id::RoundId;
use crate::audit::spot::Spot;
use crate::browser::files;
use crate::codec::axe::{self, AxeFault};
use crate::ui::component::Icon;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// What came of it: how many checks it spoke to, how many people it contradicts, and the broken rules that no check asks
/// about; or why it cannot be used.
pub type Done = std::result::Result<(usize, usize, Vec<String>), AxeFault>;

/// The way in, for checklists that axe-core can speak to; nothing for others. What came of it is told in `done`.
pub fn axe_results(desk: Desk, visit: &Visit, done: RwSignal<Option<Done>>) -> impl IntoView + use<> {
    let speaks = visit.list.checks.iter().any(|c| !c.axe.is_empty()) && visit.round.closing().is_none();
    let round = visit.round.head.id.clone();
    let take = move |event: leptos::ev::Event| {
        let Some(file) = files::take(&event).into_iter().next() else { return };
        let round = round.clone();
        spawn_local(async move {
            let bytes = files::bytes(&file).await.unwrap_or_default();
            let text = String::from_utf8(bytes).unwrap_or_default();
            let _ = done.try_set(Some(untrack(|| bring_in(desk, &round, &text))));
        });
    };
    speaks.then(|| {
        view! {
            <section class="group">
                <h2>{move || desk.say("axe-title", &[])}</h2>
                <p>{move || desk.say("axe-text", &[])}</p>
                <p role="status" id="axe-done" data-state=move || match done.get() {
                    Some(Ok(_)) => Some("axe-done"),
                    Some(Err(fault)) => Some(fault.key()),
                    None => None,
                }>{move || done.get().map(|done| match done {
                    Ok((checks, against, unused)) => {
                        let (checks, against) = (checks.to_string(), against.to_string());
                        let done = desk.say("axe-done", &[("checks", &checks), ("against", &against)]);
                        if unused.is_empty() {
                            return done;
                        }
                        let rules = unused.join(&desk.say("list-separator", &[]));
                        format!("{done} {}", desk.say("axe-unused", &[("rules", &rules)]))
                    }
                    Err(fault) => desk.say(fault.key(), &[]),
                })}</p>
                <div class="actions"><div>
                    <label class="button file">
                        <Icon name="upload"/>{move || desk.say("axe-choose", &[])}
                        <input class="visually-hidden" type="file" id="axe-file" accept=".json,application/json" on:change=take/>
                    </label>
                </div></div>
            </section>
        }
    })
}

fn bring_in(desk: Desk, round: &RoundId, text: &str) -> Done {
    let found = axe::read(text)?;
    let Some(visit) = desk.visit(round).filter(|_| desk.may_write()) else { return Ok((0, 0, Vec::new())) };
    let seen = |id: &crate::audit::id::CheckId| visit.round.observation(&Spot::first(id.clone()));
    let verdicts = axe::verdicts(&visit.list, &found, &seen);
    let against = verdicts.iter().filter(|v| v.contradicts).count();
    for verdict in &verdicts {
        let spot = Spot::first(verdict.check.clone());
        let before = seen(&verdict.check).map(|o| o.note).unwrap_or_default();
        if before.contains(&verdict.text) {
            continue;
        }
        if let Some(answer) = verdict.answer.clone() {
            desk.edit(round, visit.answer(spot.clone(), answer));
        }
        // The person's text stays, the tool's comes below it.
        let own = if verdict.contradicts { desk.say("axe-person-said", &[]) } else { String::new() };
        let parts = [before, own, verdict.text.clone()];
        let text: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        desk.edit(round, Edit::Note { spot, text: text.join("\n") });
    }
    let is_asked = |rule: &&String| visit.list.checks.iter().any(|check| check.axe.contains(rule));
    let unused = found.violations.keys().filter(|rule| !is_asked(rule)).cloned().collect();
    Ok((verdicts.len(), against, unused))
}
