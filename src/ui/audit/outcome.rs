//! The verdict on a check, with its clause and whatever else is to be said about the reading; and what the inspector was
//! told at the time, where that was another one.
//!
//! Contract: a status region, filled after a pause in typing, so that a reader hears it once. It stands behind the
//! figures and before the pad in the order of reading; where there are columns it is drawn above the pad, so that it is
//! in sight however long the text of the check is.

use super::badge::{icon, style};
use super::desk::Desk;
use super::draft::Draft;
use crate::audit::decimal::Decimal;
use crate::audit::judge::{Departure, Judgement, Outcome, PartJudgement, Remark, Standing, judge};
use crate::pack::checklist::{Check, Limit};
use crate::report::{quantity, rejudged, verdict};
use crate::ui::component::Icon;
use leptos::prelude::*;

/// A figure that so many times is still below the limit may have been read in the wrong unit. Between a tenth, which the
/// wrong unit gives, and what is really built too small.
const FAR_BELOW: i64 = 4;

/// From here on a length is read off the numbers of a tape.
const TAPED: Decimal = Decimal::from_thousandths(100_000);

/// The figure of which another one is a share.
const TOTAL: &str = "total";

/// The verdict with clause and duty.
pub fn outcome(draft: Draft) -> impl IntoView {
    let desk = draft.desk;
    let judged = Memo::new(move |_| draft.judgement());
    let check = StoredValue::new(draft.place.with_value(|p| p.check.clone()));
    let mark = Signal::derive(move || icon(style(&judged.get())));
    let sentence = move || {
        let words = |id: &str, args: &[(&str, &str)]| desk.say(id, args);
        check.with_value(|c| verdict::sentence(&words, c, &judged.get()))
    };
    let clause = move || {
        let words = |id: &str, args: &[(&str, &str)]| desk.say(id, args);
        check.with_value(|c| {
            let duty = desk.say(&format!("duty-{}", c.duty.key()), &[]);
            desk.say("clause-and-duty", &[("clause", &verdict::clauses(&words, c)), ("duty", &duty)])
        })
    };
    // Of the stored answer: what is being typed has not been told anything yet.
    let otherwise = move || {
        let seen = draft.seen.get()?;
        draft.place.with_value(|p| {
            let today = judge(&p.list, &p.check, p.build, Some(&seen));
            let told = seen.told_otherwise(&p.check, &today)?;
            let words = |id: &str, args: &[(&str, &str)]| desk.say(id, args);
            Some(rejudged::sentence(&words, &p.list, &p.check, (told, &today)))
        })
    };
    let since = move || {
        let told = draft.seen.get()?.shown?;
        let (now, is_otherwise) = (draft.place.with_value(|p| p.list.rules_version.clone()), otherwise().is_some());
        let clauses = told.clauses.join(&desk.say("list-separator", &[]));
        let args = [("version", told.rules_version.as_str()), ("clauses", clauses.as_str())];
        (told.rules_version != now && !is_otherwise).then(|| desk.say("told-the-same", &args))
    };
    view! {
        <div class="verdict" data-outcome=move || style(&judged.get())
            data-state=move || format!("verdict-{}", judged.get().remark.key()) role="status" id="verdict">
            <Icon name=mark/>
            <div>
                <b>{sentence}</b>
                <p>{clause}</p>
                {move || otherwise().map(|said| view! { <p id="told">{said}</p> })}
                {move || since().map(|said| view! { <p id="told-the-same">{said}</p> })}
                {move || check.with_value(|c| remarks(desk, c, &judged.get())).into_iter().map(|r| view! { <p>{r}</p> }).collect_view()}
            </div>
        </div>
    }
}

/// What else is to be said about a reading. Tracks the language.
fn remarks(desk: Desk, check: &Check, judged: &Judgement) -> Vec<String> {
    let mut remarks = Vec::new();
    let counted = judged.parts.iter().find(|p| p.value.is_some() && p.standing != Standing::NoLimit);
    if let Some(part) = counted.filter(|p| p.uncertainty != Decimal::ZERO) {
        let unit = check.part(&part.part).map(|p| format!("unit-{}", p.unit));
        let unit = unit.map(|id| desk.say(&id, &[])).unwrap_or_default();
        let off = quantity::of(&quantity::off_by(&part.uncertainty), &unit);
        remarks.push(desk.say("uncertainty-counted", &[("uncertainty", &off)]));
    }
    if judged.remark == Remark::WithinUncertainty && judged.outcome == Outcome::CannotTell {
        remarks.push(desk.say("measure-finer", &[]));
    }
    for odd in judged.parts.iter().filter(|p| p.implausible) {
        let part = check.part(&odd.part);
        let Some((low, high)) = part.and_then(|p| p.plausible) else { continue };
        let unit = part.map(|p| desk.say(&format!("unit-{}", p.unit), &[])).unwrap_or_default();
        let (low, high) = (low.to_string(), quantity::of(&high, &unit));
        remarks.push(desk.say("implausible", &[("low", &low), ("high", &high)]));
    }
    remarks.extend(judged.parts.iter().filter_map(|part| centimetres(desk, check, part)));
    remarks.extend(judged.parts.iter().filter_map(|part| more_than_all(desk, judged, part)));
    remarks
}

/// Of so many there cannot be more: the two were perhaps entered the wrong way round. Tracks the language.
fn more_than_all(desk: Desk, judged: &Judgement, part: &PartJudgement) -> Option<String> {
    let all = judged.parts.iter().find(|all| all.part.as_str() == TOTAL)?;
    let (value, most) = (part.value?, all.value?);
    let name = |part: &PartJudgement| desk.say(&format!("part-{}", part.part), &[]);
    (value > most).then(|| {
        let (value, most) = (value.to_string(), most.to_string());
        desk.say("more-than-all", &[("part", &name(part)), ("all", &name(all)), ("value", &value), ("most", &most)])
    })
}

/// Tapes are numbered in centimetres: a figure far below its limit may be one, where it misses the limit, or where it would
/// if it were one. Tracks the language.
fn centimetres(desk: Desk, check: &Check, part: &PartJudgement) -> Option<String> {
    let of = check.part(&part.part).filter(|part| part.unit.as_str() == "mm")?;
    let value = part.value?.thousandths();
    let is_far = |limit: &Decimal| value > 0 && value.saturating_mul(FAR_BELOW) < limit.thousandths();
    let is_far = match &part.departure {
        Some(Departure::Below { limit, .. }) => is_far(limit),
        Some(Departure::Above { .. }) => false,
        None if of.limits.iter().any(|limit| limit.lowest().is_some()) => false,
        // A step of some millimetres is read in millimetres.
        None => of
            .limits
            .iter()
            .filter_map(Limit::highest)
            .min()
            .is_some_and(|most| is_far(&most) && most >= TAPED && value.saturating_mul(10) > most.thousandths()),
    };
    let more = Decimal::from_thousandths(value.checked_mul(10)?).to_string();
    let args = [("value", &*Decimal::from_thousandths(value).to_string()), ("more", &*more)];
    is_far.then(|| desk.say("perhaps-centimetres", &args))
}
