//! Saving: what has been changed, one write after the other, and what an import brings, all at once.

use super::{fault, measure, write};
use crate::audit::id::RoundId;
use crate::audit::join::Plan;
use crate::audit::log::{EntryId, FIRST_DEVICE};
use crate::audit::standing::Opened;
use crate::audit::state::{Audit, Bytes, Event, Fault, Write};
use crate::browser::store::{Put, StoreError};
use crate::browser::tabs::Hold;
use crate::browser::{clock, reserve, storage};
use crate::codec::audit::{encode_action, encode_entry, encode_head, encode_site};
use crate::ui::audit::desk::Desk;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// A browser may give room back a moment after it was let go of: so often a save is tried until then, and after so long.
const TRIES: u8 = 4;
const FREED_MS: u32 = 500;

/// Saves what is pending, in order, until nothing is left or storage refuses. One save at a time, and none over those of
/// another window.
pub fn flush(desk: Desk) {
    let may = desk.hold.get_untracked() == Hold::Here && desk.opened.get_untracked() == Opened::Ready;
    if desk.busy.get_value() || !may {
        return;
    }
    desk.busy.set_value(true);
    spawn_local(async move {
        let mut tries = 0;
        while let Some((count, puts)) = desk.audit.with_untracked(pending) {
            let is_first = desk.audit.with_untracked(|a| a.saved_at.is_none());
            let is_large = puts.iter().any(|put| matches!(put, Put::Photo(..)));
            match write(desk, puts).await {
                Ok(()) => {
                    // It went through because what was held is given up.
                    if tries > 0 {
                        desk.full.set(true);
                    }
                    tries = 0;
                    desk.change(Event::Saved { count, at: clock::now() });
                    if is_first {
                        spawn_local(keep_room(desk));
                    }
                    if is_first || is_large {
                        measure(desk).await;
                    }
                }
                Err(StoreError::Full) if is_freed(desk, &mut tries).await => {}
                Err(error) => {
                    desk.change(Event::SaveFailed(fault(error)));
                    break;
                }
            }
        }
        desk.busy.set_value(false);
    });
}

/// Asks the browser to keep what is stored, which may ask the person, and holds room for the last work.
async fn keep_room(desk: Desk) {
    if !desk.given_up.try_get_value().unwrap_or(true) && !reserve::hold().await {
        let _ = desk.full.try_set(true);
    }
    storage::persist().await;
}

/// Whether to try a save once more for which there was no room: what is held for this moment makes room for it, once.
async fn is_freed(desk: Desk, tries: &mut u8) -> bool {
    if *tries == TRIES || (*tries == 0 && desk.given_up.get_value()) {
        return false;
    }
    if *tries == 0 {
        desk.given_up.set_value(true);
        reserve::release();
    }
    *tries += 1;
    clock::pause(FREED_MS).await;
    // Another window may have taken over meanwhile; what is here is as old as this one then.
    desk.hold.get_untracked() == Hold::Here
}

/// Keeps saves away until [`resume`]: whatever is planned from what is here is to be stored before anything else is.
/// Changes are still taken in, and saved afterwards, joined with what came.
pub async fn pause(desk: Desk) {
    while desk.busy.get_value() {
        clock::pause(20).await;
    }
    desk.busy.set_value(true);
}

/// Saves what has been changed since [`pause`].
pub fn resume(desk: Desk) {
    desk.busy.set_value(false);
    flush(desk);
}

/// Stores what an import brings, all or nothing, then shows it. Between [`pause`] and [`resume`].
///
/// # Errors
/// The reason when nothing was stored.
pub async fn import(desk: Desk, plan: Plan, photos: Vec<(String, Bytes)>) -> Result<(), Fault> {
    // A window that may only look would write whole records over those of the other one.
    if desk.hold.get_untracked() == Hold::Elsewhere {
        return Err(Fault::Conflict);
    }
    let Plan { records, .. } = plan;
    let mut puts: Vec<Put> = photos.into_iter().map(|(hash, bytes)| Put::Photo(hash, bytes)).collect();
    puts.extend(records.sites.iter().map(|s| Put::Site(s.id.to_string(), encode_site(s))));
    puts.extend(records.actions.iter().map(|a| Put::Action(a.id.to_string(), encode_action(a))));
    for round in &records.rounds {
        puts.push(Put::Round(round.head.id.to_string(), encode_head(&round.head)));
        let entries = round.log.entries().iter();
        puts.extend(entries.map(|e| Put::SameEdit(key(&round.head.id, &e.id), encode_entry(&round.head.id, e))));
    }
    write(desk, puts).await.map_err(fault)?;
    let rounds: Vec<_> = records.rounds.iter().map(|r| r.head.id.clone()).collect();
    desk.change(Event::Imported(records));
    rounds.iter().for_each(|id| desk.sum_up(id));
    measure(desk).await;
    Ok(())
}

/// Everything pending as writes, with their number; `None` when nothing is.
fn pending(audit: &Audit) -> Option<(usize, Vec<Put>)> {
    let puts: Vec<Put> = audit.pending.iter().filter_map(|write| put(audit, write)).collect();
    (!audit.pending.is_empty()).then_some((audit.pending.len(), puts))
}

fn put(audit: &Audit, write: &Write) -> Option<Put> {
    match write {
        Write::Site(id) => Some(Put::Site(id.to_string(), encode_site(audit.sites.get(id)?))),
        Write::Head(id) => Some(Put::Round(id.to_string(), encode_head(audit.heads.get(id)?))),
        Write::Action(id) => Some(Put::Action(id.to_string(), encode_action(audit.actions.get(id)?))),
        Write::Entry(id, entry) => {
            let entry = audit.round(id)?.log.get(entry)?;
            Some(Put::Edit(key(id, &entry.id), encode_entry(id, entry)))
        }
        Write::Photo(hash) => Some(Put::Photo(hash.to_string(), audit.photos.get(hash)?.clone())),
    }
}

/// Key of an edit: by round, then by tablet, then by number. The first tablet wrote before tablets had names.
fn key(round: &RoundId, entry: &EntryId) -> String {
    if entry.device.as_str() == FIRST_DEVICE {
        format!("{round}/{:010}", entry.n)
    } else {
        format!("{round}/{}/{:010}", entry.device, entry.n)
    }
}
