//! Ending a round: what the responsible person says, and a signature, typed or drawn.
//!
//! Contract: the drawn signature is never the only way; the field for it is a canvas beside the name field, and says so.
//! A round that has ended can be opened again.

use super::desk::{Desk, focus_heading, use_desk};
use super::draw::{Pad, pad};
use super::photos::picture;
use super::standing::{Gone, Saved, way};
use crate::audit::edit::{Closing, Edit};
use crate::audit::id::RoundId;
use crate::audit::photo::{PhotoHash, PhotoRef};
use crate::audit::round::Round;
use crate::audit::summary::Counts;
use crate::browser::dom;
use crate::browser::sketch::Shape;
use crate::route::{AuditPage, Route};
use crate::ui::component::Icon;
use leptos::prelude::*;

/// The page.
#[component]
pub fn Close(
    /// Which round.
    round: RoundId,
) -> impl IntoView {
    let desk = use_desk();
    let wanted = round.clone();
    let ended = Memo::new(move |_| desk.audit.with(|a| a.round(&wanted).map(|r| r.closing().cloned())));
    let back = Route::Audit(AuditPage::Summary.of(round.to_string())).to_string();
    move || {
        let Some(ended) = ended.get() else { return view! { <Gone/> }.into_any() };
        let (round, back) = (round.clone(), back.clone());
        view! {
            <main class="page" id="main" tabindex="-1">
                <div class="asking">
                    <a class="button" href=back><Icon name="chevron-left"/>{move || desk.say("back-to-summary", &[])}</a>
                </div>
                <h1 tabindex="-1">{move || desk.say("close-title", &[])}</h1>
                {match ended {
                    Some(closing) => closed(desk, round, closing).into_any(),
                    None => form(desk, round).into_any(),
                }}
            </main>
        }
        .into_any()
    }
}

/// What is written and drawn before a round is ended; kept while the program runs, for whoever looks something up meanwhile.
#[derive(Clone, Default, PartialEq)]
pub struct Unsent {
    remark: String,
    name: String,
    drawn: Vec<Shape>,
}

/// What an untouched form holds: what was said when the round was ended before. Nobody signs by that.
fn untouched(desk: Desk, round: &RoundId) -> Unsent {
    let before = desk.audit.with_untracked(|audit| audit.round(round).and_then(Round::closed_before).cloned());
    Unsent { remark: before.map(|closing| closing.remark).unwrap_or_default(), ..Unsent::default() }
}

fn form(desk: Desk, round: RoundId) -> impl IntoView {
    let untouched = untouched(desk, &round);
    let begun = desk.unsent.with_value(|all| all.get(&round).cloned()).unwrap_or_else(|| untouched.clone());
    let Unsent { remark, name, drawn } = begun;
    let (remark, name) = (RwSignal::new(remark), RwSignal::new(name));
    let unsigned = RwSignal::new(false);
    let signature = Pad::new(drawn);
    let is_sending = StoredValue::new(false);
    Effect::new({
        let round = round.clone();
        move || {
            let now = Unsent { remark: remark.get(), name: name.get(), drawn: signature.shapes() };
            let is_begun = now != untouched;
            desk.unsent.update_value(|all| {
                all.remove(&round);
                all.extend(is_begun.then_some((round.clone(), now)));
            });
        }
    });
    let unread = {
        let round = round.clone();
        Memo::new(move |_| desk.unread().into_iter().filter(|(of, _)| *of == round).collect::<Vec<_>>())
    };
    let open = untrack(|| desk.visit(&round)).map_or(0, |visit| Counts::of(&visit.judged()).untested);
    let send = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        // Nobody signs over a figure that was changed to what cannot be read.
        if !unread.with_untracked(Vec::is_empty) {
            dom::focus("#close-unread a");
            return;
        }
        let name = name.get_untracked().trim().to_owned();
        let remark = remark.get_untracked().trim().to_owned();
        if name.is_empty() && signature.is_empty() {
            unsigned.set(true);
            dom::focus_id("sign-name");
            return;
        }
        // Pressed twice while the picture is made.
        if is_sending.try_update_value(|sending| std::mem::replace(sending, true)) != Some(false) {
            return;
        }
        let round = round.clone();
        leptos::task::spawn_local(async move {
            let drawn = signature.jpeg().await;
            let (signature, bytes) = match drawn {
                None => (None, None),
                Some(drawn) => {
                    let hash = PhotoHash::of(&drawn.bytes);
                    let size = u32::try_from(drawn.bytes.len()).unwrap_or(u32::MAX);
                    let alt = untrack(|| desk.say("signature-alt", &[("name", &name)]));
                    let photo = PhotoRef { hash, alt, width: drawn.width, height: drawn.height, bytes: size };
                    (Some(photo), Some(drawn.bytes.into()))
                }
            };
            let is_closed = desk.edit_with(&round, Edit::Close(Closing { remark, name, signature }), bytes);
            // None where somebody has gone elsewhere meanwhile.
            let is_here = is_sending.try_set_value(false).is_none();
            if is_closed {
                desk.unsent.update_value(|all| drop(all.remove(&round)));
                desk.tell("round-closed");
            }
            if is_closed && is_here {
                desk.shell.go(&Route::Audit(AuditPage::Summary.of(round.to_string())));
            }
        });
    };
    view! {
        {(open > 0).then(|| view! { <p id="close-open"><b>{move || desk.count("close-open", open)}</b></p> })}
        {move || (!unread.with(Vec::is_empty)).then(|| view! {
            <div class="errors" id="close-unread">
                <h2>{move || desk.count("figures-unread", unread.with(Vec::len))}</h2>
                <div class="choices">{unread.get().into_iter().map(|at| way(desk, at)).collect_view()}</div>
            </div>
        })}
        <p>{move || desk.say("close-lead", &[])}</p>
        <form novalidate on:submit=send>
            <div class="field">
                <label for="close-remark">{move || desk.say("close-remark", &[])}</label>
                <p class="hint" id="close-remark-hint">{move || desk.say("close-remark.hint", &[])}</p>
                <textarea class="textarea" id="close-remark" aria-describedby="close-remark-hint"
                    prop:value=move || remark.get() on:input=move |event| remark.set(event_target_value(&event))></textarea>
            </div>
            <div class=move || if unsigned.get() { "field has-error" } else { "field" }>
                <label for="sign-name">{move || desk.say("sign-name", &[])}</label>
                {move || unsigned.get().then(|| view! {
                    <p class="error" id="sign-fault" role="alert" data-state="close-unsigned">
                        <Icon name="warning"/><span>{move || desk.say("close-unsigned", &[])}</span>
                    </p>
                })}
                <input class="input" id="sign-name" autocomplete="off"
                    aria-invalid=move || if unsigned.get() { "true" } else { "false" }
                    aria-describedby=move || unsigned.get().then_some("sign-fault")
                    prop:value=move || name.get()
                    on:input=move |event| {
                        unsigned.set(false);
                        name.set(event_target_value(&event));
                    }/>
            </div>
            {pad(desk, signature)}
            <div class="actions">
                <button type="submit" class="button main">{move || desk.say("close-round", &[])}</button>
            </div>
        </form>
    }
}

fn closed(desk: Desk, round: RoundId, closing: Closing) -> impl IntoView {
    let Closing { remark, name, signature } = closing;
    let reopen = move |_| {
        if desk.edit(&round, Edit::Reopen) {
            desk.tell("round-reopened");
            focus_heading();
        }
    };
    let said = |label: &'static str, text: String| {
        (!text.is_empty()).then(|| view! { <div><dt>{move || desk.say(label, &[])}</dt><dd>{text.clone()}</dd></div> })
    };
    let drawn = signature.map(|photo| {
        let address = picture(desk, photo.hash);
        view! { <p class="signature">{move || address.get().map(|src| view! { <img src=src alt=photo.alt.clone()/> })}</p> }
    });
    view! {
        <p>{move || desk.say("round-closed-text", &[])}</p>
        <dl class="facts">{said("close-remark", remark)}{said("sign-name", name)}</dl>
        {drawn}
        <div class="foot"><Saved/></div>
        <div class="actions">
            <button type="button" class="button" on:click=reopen><Icon name="undo"/>{move || desk.say("reopen-round", &[])}</button>
        </div>
    }
}
