//! The one place where effects of the self-check become real.

use super::Shell;
use crate::pack::Pack;
use crate::route::Route;
use crate::screening::{Effect, Page};
use leptos::prelude::*;

/// The address of a page of the self-check.
#[must_use]
pub fn route_of(pack: &Pack, page: Page) -> Route {
    match page {
        Page::Home => Route::Home,
        Page::Begin => Route::Check,
        Page::Topics => Route::Topics,
        Page::Question(fact) => Route::Question(pack.facts[fact].id.clone()),
        Page::Review => Route::Review,
        Page::Results => Route::Results,
    }
}

/// Runs an effect.
pub fn run(shell: Shell, pack: &Pack, effect: Effect) {
    match effect {
        Effect::Go(page) => {
            let route = route_of(pack, page);
            if shell.route.get_untracked() == route {
                // The address stays, so nobody hears of a change: the page is built anew here.
                shell.route.set(route);
                super::app::arrive(shell);
            } else {
                shell.go(&route);
            }
        }
        Effect::Announce(id) => shell.announce(shell.words.say(id, None)),
    }
}
