//! The walk through the program's own pages: each is opened, unfolded and measured, in the sizes and themes asked for.
//!
//! Nobody's answers are involved: the session of whoever was here is put back, unless it was wiped or changed meanwhile.

use super::{Extent, Means, State, is_walking, state};
use crate::browser::measure::{self, Reach};
use crate::browser::{dom, frame, history};
use crate::kiosk::measure::walk::{Stop, stops};
use crate::kiosk::measure::{At, Survey};
use crate::pack::Pack;
use crate::route::{KioskRoute, Route};
use crate::screening::Session;
use crate::ui::shell::{Display, SIZES, Shell, THEMES};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// How often to look whether a page has come before it is given up: two frames each, five seconds and more in all.
const PATIENCE: usize = 150;

/// How deep what is folded may be folded in itself.
const DEPTH: usize = 5;

pub(super) fn start(shell: Shell, means: Means, extent: Extent) {
    if untrack(is_walking) {
        return;
    }
    let pack = shell.pack();
    state().set(State::Walking(0, stops(&pack).len()));
    spawn_local(async move {
        let (display, session) = (shell.display.get_untracked(), shell.session.get_untracked());
        let (end, last) = walk(shell, &pack, means, extent).await;
        show(shell, display);
        // Whoever has wiped or changed the session meanwhile has the last word.
        if is_still(shell, &last) {
            shell.session.set(session);
        }
        state().set(end);
        shell.go(&Route::Kiosk(KioskRoute::SelfAudit));
        frame::drawn().await;
        let words =
            if matches!(state().get_untracked(), State::Done(_)) { "self-audit-done" } else { "self-audit-stopped" };
        shell.announce(untrack(|| shell.t(words)));
    });
}

/// Goes through all pages. Gives back how it ended, and the last session it has set.
async fn walk(shell: Shell, pack: &Pack, means: Means, extent: Extent) -> (State, Session) {
    let here = shell.display.get_untracked();
    let displays: Vec<Display> = match extent {
        Extent::Present => vec![here],
        Extent::All => (0..SIZES.len())
            .flat_map(|size| (0..THEMES.len()).map(move |theme| Display { size, theme, ..here }))
            .collect(),
    };
    let stops = stops(pack);
    let mut survey = Survey::new(means.screen);
    let mut last = shell.session.get_untracked();
    for (done, stop) in stops.iter().enumerate() {
        if !is_still(shell, &last) || !go_on(done, stops.len()) {
            return (State::Stopped, last);
        }
        last = stop.session.clone();
        if measure_page(shell, stop, &displays, means.reach, &mut survey).await.is_err() {
            return (State::Stopped, last);
        }
    }
    (State::Done(survey.findings(&means.known)), last)
}

/// Whether the answers are those of the last session set. Pages may note other things, such as the rows that were picked.
fn is_still(shell: Shell, last: &Session) -> bool {
    shell.session.with_untracked(|now| now.answers == last.answers)
}

/// Says how far it is; false when somebody wants it to end.
fn go_on(done: usize, total: usize) -> bool {
    let goes_on = matches!(state().get_untracked(), State::Walking(..));
    if goes_on {
        state().set(State::Walking(done, total));
    }
    goes_on
}

/// Somebody has ended it, or gone to another page.
struct Ended;

async fn measure_page(
    shell: Shell,
    stop: &Stop,
    displays: &[Display],
    reach: Option<Reach>,
    survey: &mut Survey,
) -> Result<(), Ended> {
    shell.session.set(stop.session.clone());
    shell.go(&stop.route);
    let has_come = arrived(shell, &stop.route).await;
    let heading = dom::text_of("#main h1").filter(|_| has_come).unwrap_or_default();
    let address = stop.route.to_string();
    let name = [heading.trim(), &address].map(str::to_string).into_iter().filter(|part| !part.is_empty());
    let name = name.collect::<Vec<_>>().join(" ");
    for _ in 0..DEPTH {
        if !measure::unfold() {
            break;
        }
        frame::drawn().await;
        frame::drawn().await;
    }
    for display in displays {
        let at = At { page: name.clone(), size: display.size, theme: display.theme };
        if !has_come {
            survey.miss(&at);
            continue;
        }
        show(shell, *display);
        frame::drawn().await;
        if history::route() != stop.route || state().get_untracked() == State::Stopping {
            return Err(Ended);
        }
        survey.take(&measure::collect(at, reach));
    }
    Ok(())
}

/// Waits until a page is there with its words and data.
async fn arrived(shell: Shell, route: &Route) -> bool {
    let opening = untrack(|| shell.t("opening"));
    for _ in 0..PATIENCE {
        frame::drawn().await;
        let heading = dom::text_of("#main h1").unwrap_or_default();
        let is_there = !heading.trim().is_empty() && heading != opening;
        if is_there && history::route() == *route && dom::root("data-page").as_deref() == Some(route.kind()) {
            return true;
        }
    }
    false
}

fn show(shell: Shell, display: Display) {
    if shell.display.get_untracked() != display {
        shell.display.set(display);
        display.apply();
    }
}
