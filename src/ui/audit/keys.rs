//! The pad under the thumb: instrument, digits or yes and no, and the way to the next check.
//!
//! Contract: real buttons in a labelled group; they write into the figure that was last in hand and never take
//! its place as a field. Yes and no are one radio group named by the question.

use super::desk::on_leaving;
use super::draft::{Draft, Place};
use super::later::Later;
use super::spots::spot_name;
use crate::audit::decimal::Decimal;
use crate::audit::id::InstrumentId;
use crate::audit::observation::Answer;
use crate::audit::spot::Spot;
use crate::browser::dom;
use crate::pack::checklist::CheckKind;
use crate::report::quantity;
use crate::route::{AuditPage, AuditRoute, Route};
use crate::ui::component::Icon;
use leptos::prelude::*;

/// How many times its own figure an instrument may be off by; beyond that a reading was typed into the wrong field.
const FARTHEST: i64 = 10;

/// The right-hand column. `next` is the check that comes after this one, if any is left.
pub fn keys(draft: Draft, next: Memo<Option<Spot>>) -> impl IntoView {
    let desk = draft.desk;
    let kind = draft.place.with_value(|p| p.check.kind);
    let round = draft.place.with_value(|p| p.round.to_string());
    let go = move |_| {
        if !draft.commit() {
            return;
        }
        // Without focus in the field: there a tablet's own keyboard would cover this pad.
        if let Some((index, name)) = untrack(|| draft.unread()) {
            draft.active.set(index);
            return desk.shell.announce(untrack(|| desk.say(&name, &[])));
        }
        let route = match next.get_untracked() {
            Some(spot) => AuditRoute::check(round.clone(), spot.to_string()),
            None => AuditPage::Summary.of(round.clone()),
        };
        desk.shell.go(&Route::Audit(route));
    };
    let label = move || match (draft.unread(), next.get()) {
        (Some((_, name)), _) => desk.say("next-check", &[("name", &desk.say(&name, &[]))]),
        (None, Some(spot)) => desk.say("next-check", &[("name", &spot_name(desk, &spot))]),
        (None, None) => desk.say("see-summary", &[]),
    };
    view! {
        <section class="pad" aria-label=move || desk.say("pad", &[])>
            {if draft.is_closed() {
                view! { <p>{move || desk.say("round-closed-text", &[])}</p> }.into_any()
            } else if kind == CheckKind::YesNo {
                view! { {instrument(draft)}{choice(draft)} }.into_any()
            } else {
                view! { {instrument(draft)}{digits(draft)} }.into_any()
            }}
            <button type="button" class="button next" on:click=go>{label}<Icon name="chevron-right"/></button>
        </section>
    }
}

fn digits(draft: Draft) -> impl IntoView {
    let desk = draft.desk;
    let press = move |key: &'static str| {
        let index = draft.active.get_untracked();
        let text = draft.part(index).map(|t| t.text.get_untracked()).unwrap_or_default();
        draft.typed(index, format!("{text}{key}"));
    };
    let delete = move |_| {
        let index = draft.active.get_untracked();
        let mut text = draft.part(index).map(|t| t.text.get_untracked()).unwrap_or_default();
        text.pop();
        draft.typed(index, text);
    };
    let digit = move |key: &'static str| view! { <button type="button" on:click=move |_| press(key)>{key}</button> };
    view! {
        <div class="keys" role="group" aria-label=move || desk.say("digits", &[])>
            {["1", "2", "3", "4", "5", "6", "7", "8", "9"].map(digit).collect_view()}
            <button type="button" aria-label=move || desk.say("decimal-mark", &[]) on:click=move |_| press(".")>"."</button>
            {digit("0")}
            <button type="button" class="delete" on:click=delete>{move || desk.say("delete-digit", &[])}</button>
        </div>
    }
}

fn choice(draft: Draft) -> impl IntoView {
    let desk = draft.desk;
    let option = move |answer: Answer, id: &'static str, icon: &'static str| {
        let (wanted, given) = (answer.clone(), answer);
        let checked = move || draft.seen.get().and_then(|s| s.answer).as_ref() == Some(&wanted);
        let text = format!("answer-{}", given.key());
        view! {
            <div>
                <input type="radio" id=id name="yes-no" prop:checked=checked
                    on:change=move |_| draft.answer(given.clone())/>
                <label for=id><Icon name=icon/>{move || desk.say(&text, &[])}</label>
            </div>
        }
    };
    view! {
        <div class="pad-choice" role="radiogroup" aria-labelledby="check-h">
            {option(Answer::Yes, "answer-yes", "check")}
            {option(Answer::No, "answer-no", "cross")}
        </div>
    }
}

/// What is measured with, and the button that opens the choice.
fn instrument(draft: Draft) -> impl IntoView {
    let desk = draft.desk;
    let Place { check, .. } = draft.place.get_value();
    let is_measured = check.kind == CheckKind::Measure;
    let unit_id = check.parts.first().map(|p| format!("unit-{}", p.unit)).unwrap_or_default();
    let named = move || {
        let tool = desk.say(&format!("instrument-{}", draft.instrument.get()), &[]);
        let off = draft.uncertainty.get();
        if !is_measured || off.is_empty() {
            return tool;
        }
        let off = quantity::of(&quantity::off_by(&off), &desk.say(&unit_id, &[]));
        let id = if draft.remembered.get() { "instrument-remembered" } else { "instrument-in-use" };
        desk.say(id, &[("tool", &tool), ("uncertainty", &off)])
    };
    let text = |on: bool| if on { "true" } else { "false" };
    let open = move |_| {
        draft.choosing.update(|o| *o = !*o);
        if draft.choosing.get_untracked() {
            gloo_timers::callback::Timeout::new(0, || {
                dom::focus_id("instrument");
            })
            .forget();
        }
    };
    view! {
        <div class="instrument">
            <span>{named}</span>
            {is_measured.then(|| view! {
                <button type="button" class="pill" aria-controls="instrument-fields"
                    aria-expanded=move || text(draft.choosing.get()) on:click=open>
                    {move || desk.say("change-instrument", &[])}
                </button>
            })}
        </div>
    }
}

/// The choice of instruments that fit this check, and what a reading may be off by.
pub fn instruments(draft: Draft) -> impl IntoView {
    let desk = draft.desk;
    let Place { check, list, .. } = draft.place.get_value();
    let fitting: Vec<InstrumentId> = list.fitting(&check).map(|i| i.id.clone()).collect();
    let option = move |id: InstrumentId| {
        let (value, chosen) = (id.to_string(), id.clone());
        view! {
            <option value=value selected=move || draft.instrument.get() == chosen>
                {move || desk.say(&format!("instrument-{id}"), &[])}
            </option>
        }
    };
    let unit = check.parts.first().map(|p| format!("unit-{}", p.unit)).unwrap_or_default();
    let fault: RwSignal<Option<&'static str>> = RwSignal::new(None);
    let later = Later::new(desk);
    let typed: StoredValue<Option<String>> = StoredValue::new(None);
    let put = move || {
        let Some(text) = typed.try_update_value(Option::take).flatten() else { return };
        fault.set(off_by(draft, &text).err());
        later.done();
    };
    let change = move |event: leptos::ev::Event| {
        typed.try_set_value(Some(event_target_value(&event)));
        put();
    };
    let input = move |event: leptos::ev::Event| {
        typed.set_value(Some(event_target_value(&event)));
        later.wait();
    };
    on_leaving(put);
    // An undo brings another figure than the one that was refused.
    Effect::new(move |before: Option<()>| {
        draft.uncertainty.track();
        before.inspect(|()| fault.set(None));
    });
    let odd = {
        let unit = unit.clone();
        move |id: &'static str| {
            let instrument = draft.instrument.get();
            let own = draft.place.with_value(|p| p.list.instrument(&instrument).and_then(|i| i.uncertainty));
            let own = own.map(|own| quantity::of(&quantity::off_by(&own), &desk.say(&unit, &[]))).unwrap_or_default();
            let tool = desk.say(&format!("instrument-{instrument}"), &[]);
            desk.say(id, &[("tool", &tool), ("own", &own)])
        }
    };
    (check.kind == CheckKind::Measure).then(|| {
        view! {
            <div class="fields" id="instrument-fields" hidden=move || !draft.choosing.get()>
                <div class="field"><label for="instrument">{move || desk.say("instrument", &[])}</label>
                    <select class="select" id="instrument"
                        prop:value=move || draft.instrument.get().to_string()
                        on:change=move |event| {
                            fault.set(None);
                            draft.choose(InstrumentId::new(event_target_value(&event)));
                        }>
                        {fitting.into_iter().map(option).collect_view()}
                    </select>
                </div>
                <div class=move || if fault.get().is_some() { "field has-error" } else { "field" }>
                    <label for="uncertainty">{move || desk.say("uncertainty", &[("unit", &desk.say(&unit, &[]))])}</label>
                    {move || fault.get().map(|id| view! {
                        <p class="error" id="uncertainty-fault" role="alert" data-state=id>
                            <Icon name="warning"/><span>{odd(id)}</span>
                        </p>
                    })}
                    <input class="input" id="uncertainty" inputmode="decimal" autocomplete="off"
                        aria-invalid=move || if fault.get().is_some() { "true" } else { "false" }
                        aria-describedby=move || fault.get().map(|_| "uncertainty-fault")
                        prop:value=move || draft.uncertainty.get()
                        on:input=input on:change=change/>
                </div>
            </div>
        }
    })
}

/// Takes a typed uncertainty, or says why not; what cannot be meant stays in the field and counts for nothing.
fn off_by(draft: Draft, text: &str) -> Result<(), &'static str> {
    let value = Decimal::parse(text, 3).map_err(|_| "uncertainty-unread")?;
    let instrument = draft.instrument.get_untracked();
    let own = draft.place.with_value(|p| p.list.instrument(&instrument).and_then(|i| i.uncertainty));
    let most = own.map_or(i64::MAX, |own| own.thousandths().saturating_mul(FARTHEST));
    if value.thousandths() <= 0 || value.thousandths() > most {
        return Err("uncertainty-odd");
    }
    draft.off_by(value);
    Ok(())
}
