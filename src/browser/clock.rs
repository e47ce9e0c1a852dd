//! The device's clock, and how an instant reads on its wall.

use crate::audit::moment::Moment;
use gloo_timers::callback::Timeout;
use js_sys::{Date, Promise};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

/// Now.
#[must_use]
pub fn now() -> Moment {
    moment(Date::now())
}

/// Milliseconds since 1970.
#[must_use]
pub fn millis() -> u64 {
    Date::now() as u64
}

/// Year, month and day of an instant here.
#[must_use]
pub fn local_date(at: Moment) -> (u32, u32, u32) {
    let date = date(at);
    (date.get_full_year(), date.get_month() + 1, date.get_date())
}

/// Hour and minute of an instant here, `09:42`.
#[must_use]
pub fn local_time(at: Moment) -> String {
    let date = date(at);
    format!("{:02}:{:02}", date.get_hours(), date.get_minutes())
}

/// Waits.
pub async fn pause(millis: u32) {
    let promise = Promise::new(&mut |done, _| {
        let end = move || drop(done.call0(&JsValue::NULL));
        Timeout::new(millis, end).forget();
    });
    // It is never refused.
    let _ = JsFuture::from(promise).await;
}

fn moment(millis: f64) -> Moment {
    Moment::from_millis(millis as i64)
}

fn date(at: Moment) -> Date {
    Date::new(&JsValue::from_f64(at.millis() as f64))
}
