//! What else can be said about a check: other answers, a note, what is to be known about the clause, photos; and undo.

use super::desk::on_leaving;
use super::draft::Draft;
use super::keys::instruments;
use super::later::Later;
use super::photos::photos;
use super::standing::Saved;
use crate::audit::edit::Edit;
use crate::audit::id::DeviceId;
use crate::audit::log::{Log, Undoable};
use crate::audit::observation::Answer;
use crate::audit::round::Round;
use crate::audit::spot::Spot;
use crate::audit::state::Audit;
use crate::audit::step::{redo, undo};
use crate::browser::clock;
use crate::pack::checklist::CheckKind;
use crate::route::{AuditRoute, Route};
use crate::ui::component::Icon;
use leptos::prelude::*;

/// The block below the check.
pub fn aside(draft: Draft) -> impl IntoView {
    let desk = draft.desk;
    let is_open = !draft.is_closed();
    let measured = draft.place.with_value(|p| p.check.kind != CheckKind::YesNo);
    let stored = Memo::new(move |_| draft.seen.get().map(|s| s.note).unwrap_or_default());
    let note = RwSignal::new(stored.get_untracked());
    let noting = RwSignal::new(!note.get_untracked().is_empty());
    let text = |on: bool| if on { "true" } else { "false" };
    let write = move || {
        // None once the page is gone.
        let (Some(text), Some(stored)) = (note.try_get_untracked(), stored.try_get_untracked()) else { return true };
        let text = text.trim().to_owned();
        if text == stored {
            return true;
        }
        let (round, spot) = draft.at();
        desk.edit(&round, Edit::Note { spot, text })
    };
    // An undo shows in the field; what is being typed, with a space at its end, stays as it is.
    Effect::new(move || {
        let stored = stored.get();
        // While the records are read anew there is nothing to follow.
        let is_read = desk.audit.with_untracked(|audit| audit.round(&draft.at().0).is_some());
        if is_read && note.with_untracked(|note| note.trim() != stored) {
            note.set(stored);
        }
    });
    let later = Later::new(desk);
    let typed = move |text: String| {
        note.set(text);
        later.after(write);
    };
    let left = move || {
        if is_open && draft.is_here() && write() {
            later.done();
        }
    };
    on_leaving(move || {
        if is_open {
            write();
        }
    });
    view! {
        <section class="aside" aria-label=move || desk.say("more-about-check", &[])>
            {is_open.then(|| instruments(draft))}
            <div class="pills">
                {is_open.then(|| view! {
                    {other(draft, Answer::NoSuchFacility, "answer-no-such-facility")}
                    {other(draft, Answer::CannotTell, if measured { "answer-cannot-tell" } else { "answer-cannot-tell-look" })}
                    {other(draft, Answer::NotApplicable, "answer-not-applicable")}
                })}
                <button type="button" class="pill" aria-expanded=move || text(noting.get()) aria-controls="note-field"
                    on:click=move |_| noting.update(|n| *n = !*n)>{move || desk.say("note", &[])}</button>
                {is_open.then(|| view! {
                    {step_back(draft, "undo", undo)}
                    {step_back(draft, "redo", redo)}
                })}
            </div>
            <div class="field" id="note-field" hidden=move || !noting.get()>
                <label for="note">{move || desk.say("note", &[])}</label>
                <textarea class="textarea" id="note" readonly=move || !is_open || desk.only_looks()
                    prop:value=move || note.get()
                    on:input=move |event| typed(event_target_value(&event))
                    on:change=move |_| left()></textarea>
            </div>
            {clause_note(draft)}
            {photos(draft)}
            <Saved/>
        </section>
    }
}

/// What else there is to say about the clause; nothing for most checks.
fn clause_note(draft: Draft) -> impl IntoView {
    let desk = draft.desk;
    let note = draft.place.with_value(|p| format!("check-{}.note", p.check.id));
    desk.shell.words.knows(&note).then(|| {
        view! {
            <details class="more"><summary>{move || desk.say("clause-note", &[])}</summary>
                <div><p>{move || desk.say(&note, &[])}</p></div></details>
        }
    })
}

/// An answer that is not a figure, as a button that stays pressed.
fn other(draft: Draft, answer: Answer, id: &'static str) -> impl IntoView {
    let wanted = answer.clone();
    let pressed = Memo::new(move |_| draft.seen.get().and_then(|s| s.answer).as_ref() == Some(&wanted));
    view! {
        <button type="button" class="pill" aria-pressed=move || if pressed.get() { "true" } else { "false" }
            on:click=move |_| draft.answer(answer.clone())>{move || draft.desk.say(id, &[])}</button>
    }
}

/// Finds the edits that go a step of this tablet back, or forward again.
type Step = fn(&Log<Edit>, &DeviceId) -> Vec<Edit>;

/// Undo or redo. Goes to the check that changed, so that nothing changes out of sight.
fn step_back(draft: Draft, id: &'static str, find: Step) -> impl IntoView {
    let desk = draft.desk;
    let round = draft.place.with_value(|p| p.round.clone());
    let for_edits = round.clone();
    let found = move |a: &Audit| a.round(&for_edits).map(|r| step(r, &a.device, find)).unwrap_or_default();
    let edits = Memo::new(move |_| desk.audit.with(&found));
    let act = move |_| {
        // What is typed is the latest step; what cannot be read is not left behind.
        if !draft.commit() {
            return;
        }
        let edits = edits.get_untracked();
        let changed = desk.audit.with_untracked(|a| {
            let log = &a.round(&round)?.log;
            edits.iter().find_map(|edit| changed(log, edit))
        });
        let now = clock::now();
        if edits.is_empty() || !desk.edit_all(&round, edits.into_iter().map(|edit| (now, edit)).collect()) {
            return;
        }
        desk.tell(&format!("{id}-done"));
        let current = draft.at().1;
        if let Some(spot) = changed.filter(|c| *c != current) {
            desk.shell.go(&Route::Audit(AuditRoute::check(round.to_string(), spot.to_string())));
        }
    };
    let is_idle = move || edits.with(Vec::is_empty);
    view! {
        <button type="button" class="pill" data-step=id aria-disabled=move || if is_idle() { "true" } else { "false" }
            on:click=act><Icon name="undo"/>{move || desk.say(id, &[])}</button>
    }
}

/// The next step back or forward, unless it would end the round or open it again, or may not be done in a round that has
/// ended: that is not done in passing.
fn step(round: &Round, device: &DeviceId, find: Step) -> Vec<Edit> {
    let edits = find(&round.log, device);
    let is_plain = |edit: &Edit| {
        let root = edit.undoes().and_then(|id| round.log.meant(id));
        root.is_some_and(|root| !matches!(root, Edit::Close(_) | Edit::Reopen | Edit::Discard)) && round.allows(edit)
    };
    if edits.iter().all(is_plain) { edits } else { Vec::new() }
}

/// Where an undo, or the undo of an undo, changes something.
fn changed(log: &Log<Edit>, edit: &Edit) -> Option<Spot> {
    let mut target = edit.undoes();
    while let Some(id) = target {
        let entry = log.get(id)?;
        if let Some(spot) = entry.edit.spot() {
            return Some(spot.clone());
        }
        target = entry.edit.undoes();
    }
    None
}
