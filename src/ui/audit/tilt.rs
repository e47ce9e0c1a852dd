//! A slope from the device's tilt sensor: laid on the surface, read when it lies still, taken over by the person. It is the
//! slope in one direction, upright on the screen: along a ramp it has to leave out the fall across it, and the other way round.
//!
//! Contract: a button that starts it, the figure in a status region that speaks only when it has settled, and a button
//! that writes it into the field; nothing is written by itself.

use super::desk::Desk;
use super::draft::{Draft, field_id};
use super::glyph;
use crate::audit::decimal::Decimal;
use crate::browser::dom;
use crate::browser::tilt::{self, Listening};
use gloo_timers::callback::Timeout;
use leptos::prelude::*;
use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;

/// The instrument that such a reading is recorded with.
pub const SENSOR: &str = "sensor";
/// Time after which a sensor that has said nothing counts as not there.
const SILENCE_MS: u32 = 3_000;
/// Readings that are averaged.
const WINDOW: usize = 30;
/// Largest spread, in percent of slope, at which the device lies still.
const STILL: f64 = 0.4;

/// The button and what it shows; for parts measured in percent of slope.
pub fn tilt(draft: Draft, index: usize) -> impl IntoView {
    let desk = draft.desk;
    let on = RwSignal::new(false);
    let failed = RwSignal::new(false);
    let settled: RwSignal<Option<i64>> = RwSignal::new(None);
    let listening: StoredValue<Option<(Listening, Timeout)>, LocalStorage> = StoredValue::new_local(None);
    let start = move |_| {
        // Pressed again it stops, or begins anew where a figure has settled.
        listening.set_value(None);
        if on.get_untracked() && settled.get_untracked().is_none() {
            return on.set(false);
        }
        on.set(true);
        failed.set(false);
        settled.set(None);
        leptos::task::spawn_local(async move {
            let readings = Rc::new(RefCell::new(VecDeque::with_capacity(WINDOW)));
            let known = readings.clone();
            // A sensor that tells something later, as it is still waking up, is listened to all the same.
            let heard = move |tilt: Option<f64>| {
                // What has settled stands still until it is asked for again: to be read, the device is lifted.
                if settled.try_get_untracked().flatten().is_some() {
                    return;
                }
                if let Some(tilt) = tilt {
                    // Beyond a wall there is no slope.
                    let percent = tilt.min(89.0).to_radians().tan() * 100.0;
                    let _ = settled.try_set(still(&mut known.borrow_mut(), percent));
                }
                let _ = failed.try_set(known.borrow().is_empty());
            };
            let found = tilt::listen(heard).await;
            let _ = failed.try_set(found.is_none());
            let silence = move || {
                let _ = failed.try_set(readings.borrow().is_empty());
            };
            // Whoever pressed "stop" while the browser asked does not want it any more.
            if on.try_get_untracked() == Some(true) {
                let _ = listening.try_set_value(found.map(|found| (found, Timeout::new(SILENCE_MS, silence))));
            }
        });
    };
    let take = move |_| {
        let Some(thousandths) = settled.get_untracked() else { return };
        draft.take_over(index, Decimal::from_thousandths(thousandths).to_string());
        listening.set_value(None);
        on.set(false);
        dom::focus_id(&field_id(index));
    };
    view! {
        <div class="tilt">
            <button type="button" class="pill" aria-pressed=move || if on.get() { "true" } else { "false" } on:click=start>
                {glyph("level")}{move || desk.say("tilt-start", &[])}
            </button>
            {move || (on.get() && !failed.get() && settled.get().is_none()).then(|| view! {
                <p>{move || desk.say("tilt-lay", &[])}</p>
                <svg class="tilt-axis" viewBox="0 0 24 24" aria-hidden="true"><path d="M12 2v20M6 8l6-6 6 6M6 16l6 6 6-6"/></svg>
            })}
            <p role="status">{move || on.get().then(|| words(desk, failed.get(), settled.get()))}</p>
            {move || (on.get() && settled.get().is_some()).then(|| view! {
                <button type="button" class="pill" on:click=take>{move || desk.say("tilt-take", &[])}</button>
            })}
        </div>
    }
}

fn words(desk: Desk, failed: bool, settled: Option<i64>) -> String {
    match settled {
        _ if failed => desk.say("tilt-none", &[]),
        None => desk.say("tilt-wait", &[]),
        Some(thousandths) => {
            let value = Decimal::from_thousandths(thousandths).to_string();
            desk.say("tilt-reads", &[("value", &value)])
        }
    }
}

/// The mean in thousandths, rounded to a tenth of a percent, once the last readings lie close together.
#[allow(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "slopes are small")]
fn still(readings: &mut VecDeque<f64>, percent: f64) -> Option<i64> {
    if readings.len() == WINDOW {
        readings.pop_front();
    }
    readings.push_back(percent);
    let (low, high) = readings.iter().fold((f64::MAX, f64::MIN), |(l, h), r| (l.min(*r), h.max(*r)));
    let mean = readings.iter().sum::<f64>() / readings.len() as f64;
    (readings.len() == WINDOW && high - low <= STILL).then_some((mean * 10.0).round() as i64 * 100)
}
