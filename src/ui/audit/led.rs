//! The way from where a difference between two tablets is said to the question itself. A page gives focus to its heading
//! when somebody arrives; below it there may be much before the question. So a link that promises the question says so
//! when it is followed, and the page that has the question gives it focus once the heading has had its turn.

use super::desk::Desk;
use crate::audit::id::GroupId;
use crate::audit::spot::{Instance, Spot};
use crate::browser::dom;
use gloo_timers::callback::Timeout;
use leptos::prelude::{GetValue, SetValue, WithUntracked};

/// What somebody wants to settle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Led {
    /// The address of the page.
    address: String,
    /// What it may be about, the first first; any question will do where none is about that.
    about: Vec<Matter>,
}

/// What a question of a round is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Matter {
    /// A check at one of several things.
    Spot(Spot),
    /// One of several things.
    Thing(GroupId, Instance),
}

/// The id of the heading of a question.
pub fn heading_id(index: usize) -> String {
    format!("conflict-{index}")
}

/// A link to a question is followed.
pub fn follow(desk: Desk, address: &str, about: Vec<Matter>) {
    desk.led.set_value(Some(Led { address: address.to_owned(), about }));
}

/// The questions of a page are drawn: gives focus to the one that somebody came for.
pub fn arrived(desk: Desk, questions: &[Option<Matter>]) {
    let here = desk.shell.route.with_untracked(ToString::to_string);
    let Some(led) = desk.led.get_value().filter(|led| led.address == here) else { return };
    desk.led.set_value(None);
    if questions.is_empty() {
        return;
    }
    let of = |wanted: &Matter| questions.iter().position(|matter| matter.as_ref() == Some(wanted));
    let id = heading_id(led.about.iter().find_map(of).unwrap_or(0));
    // The heading of the page gets focus by a timer that is set as this page is drawn; the second one is behind it.
    Timeout::new(0, move || {
        Timeout::new(0, move || {
            dom::focus_id(&id);
        })
        .forget();
    })
    .forget();
}
