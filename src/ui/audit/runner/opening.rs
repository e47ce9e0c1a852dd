//! Opening the store: the right to write that one window has, and reading what lists are made from.

use super::logs::{stale, sum_up};
use super::remarks::{EXPORTED, INSTRUMENTS, device};
use super::{ask, measure};
use crate::audit::action::Action;
use crate::audit::moment::Moment;
use crate::audit::round::Head;
use crate::audit::site::Site;
use crate::audit::standing::Opened;
use crate::audit::state::{Event, Fault};
use crate::browser::store::{Store, StoreError, Texts};
use crate::browser::tabs::{self, Hold};
use crate::codec::DecodeError;
use crate::codec::audit::{decode_action, decode_head, decode_site};
use crate::ui::audit::desk::Desk;
use crate::ui::audit::instrument;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::collections::BTreeSet;

/// Name of the lock: one window of this site writes.
const LOCK: &str = "tongda-audit";

/// Opens the store and reads it; falls back to memory where the browser refuses one. One window writes; another one
/// reads anew when it may write.
pub fn open(desk: Desk) {
    spawn_local(async move {
        let store = match Store::open(move || desk.opened.set(Opened::Blocked)).await {
            Ok(store) => store,
            Err(StoreError::Newer) => return desk.opened.set(Opened::Newer),
            Err(_) => Store::memory(),
        };
        desk.durable.set(store.is_durable());
        desk.store.set_value(Some(store.clone()));
        read(desk).await;
        if store.is_durable() {
            tabs::hold(LOCK, move |hold| held(desk, hold));
        }
        measure(desk).await;
    });
}

/// Takes the right to write from another window.
pub fn take_over(desk: Desk) {
    tabs::take(LOCK, move |hold| held(desk, hold));
}

fn held(desk: Desk, hold: Hold) {
    let was = desk.hold.get_untracked();
    desk.lock.set_value(hold);
    if hold == Hold::Elsewhere {
        return desk.hold.set(hold);
    }
    spawn_local(async move {
        // What the other window wrote meanwhile. Until that is here nothing may be written: a figure that was typed
        // before would be put over it. Where storage does not answer, "take over" stays, to be pressed once more.
        if was == Hold::Elsewhere && !read(desk).await {
            return;
        }
        if desk.lock.get_value() == Hold::Here {
            desk.hold.set(Hold::Here);
            if was == Hold::Elsewhere {
                desk.tell("taken-over");
            }
            let stale = desk.audit.with_untracked(|a| stale(desk, a));
            sum_up(desk, stale).await;
        }
    });
}

/// Reads everything that lists are made from; false when it could not be read.
async fn read(desk: Desk) -> bool {
    let Some(store) = desk.store.get_value() else { return false };
    let read = match ask(desk, async |store| store.load().await).await {
        Ok(texts) => records(&texts),
        Err(_) => Err(DecodeError::Damaged { place: String::new() }),
    };
    match read {
        Ok((found, unreadable)) => {
            desk.unreadable.set(unreadable);
            desk.damaged.update_value(BTreeSet::clear);
            let Found { sites, heads, actions } = found;
            desk.change(Event::Loaded { device: device(&store).await, sites, heads, actions });
            let remark = async |key| store.meta(key).await.ok().flatten();
            desk.exported.set(remark(EXPORTED).await.as_deref().and_then(Moment::parse));
            desk.in_hand.set_value(instrument::read(&remark(INSTRUMENTS).await.unwrap_or_default()));
            desk.opened.set(Opened::Ready);
            true
        }
        Err(DecodeError::Newer { .. }) => {
            desk.opened.set(Opened::Newer);
            false
        }
        Err(DecodeError::Damaged { .. }) => {
            desk.change(Event::SaveFailed(Fault::Lost));
            desk.opened.set(Opened::Ready);
            false
        }
    }
}

/// What was found in the store.
struct Found {
    sites: Vec<Site>,
    heads: Vec<Head>,
    actions: Vec<Action>,
}

/// Turns stored texts into records, with the number of those that cannot be read; they are left alone. A newer one stops
/// everything.
fn records(texts: &Texts) -> Result<(Found, usize), DecodeError> {
    let mut unreadable = 0;
    let found = Found {
        sites: readable(&texts.sites, decode_site, &mut unreadable)?,
        heads: readable(&texts.rounds, decode_head, &mut unreadable)?,
        actions: readable(&texts.actions, decode_action, &mut unreadable)?,
    };
    Ok((found, unreadable))
}

fn readable<T>(
    texts: &[String],
    decode: impl Fn(&str) -> Result<T, DecodeError>,
    unreadable: &mut usize,
) -> Result<Vec<T>, DecodeError> {
    let mut all = Vec::new();
    for text in texts {
        match decode(text) {
            Ok(one) => all.push(one),
            Err(DecodeError::Damaged { .. }) => *unreadable += 1,
            Err(newer) => return Err(newer),
        }
    }
    Ok(all)
}
