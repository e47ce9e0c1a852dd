//! Scanning: focus goes from control to control by itself, or at the press of one switch; the other switch presses.

use super::Kiosk;
use crate::browser::stops;
use crate::kiosk::scan::{Mode, Pressed};
use gloo_timers::callback::Timeout;
use leptos::prelude::*;

/// Goes on at the person's pace, for as long as the page lives.
pub fn run(kiosk: Kiosk) {
    let wait = kiosk.scan.with_untracked(|scan| scan.pace()) * 100;
    Timeout::new(wait, move || {
        let moves_alone = kiosk.scan.with_untracked(|scan| scan.mode == Mode::One && scan.at.is_some());
        // A control that is still being said is left its time.
        if moves_alone && !kiosk.voice.busy.get_untracked() {
            go_on(kiosk, false);
        }
        run(kiosk);
    })
    .forget();
}

/// The second switch: one control on.
pub fn next(kiosk: Kiosk) {
    go_on(kiosk, true);
}

/// The switch: takes what is marked, or begins at the first control.
pub fn press(kiosk: Kiosk) {
    match kiosk.scan.try_update(|scan| scan.press()) {
        Some(Pressed::Act(_)) => stops::press(),
        Some(Pressed::Start) => {
            if let Some(first) = stops::all().first() {
                stops::go(first);
            }
        }
        None => {}
    }
}

/// A new page is scanned from its first control.
pub fn arrive(kiosk: Kiosk) {
    if kiosk.scan.with_untracked(|scan| scan.mode != Mode::Off) {
        kiosk.scan.update(|scan| scan.begin());
    }
}

fn go_on(kiosk: Kiosk, by_switch: bool) {
    let all = stops::all();
    // The mark of a new page has not been shown yet: it is shown first.
    let waiting = kiosk.scan.with_untracked(|scan| scan.at).filter(|at| stops::place(&all) != Some(*at));
    let to = match waiting {
        Some(at) if at < all.len() => Some(at),
        _ if by_switch => kiosk.scan.try_update(|scan| scan.press_next(all.len())).flatten(),
        _ => kiosk.scan.try_update(|scan| scan.step(all.len())).flatten(),
    };
    if let Some(stop) = to.and_then(|at| all.get(at)) {
        stops::go(stop);
    }
}
