//! The one place where the audit's changes become lasting: opening, saving, importing.

use super::desk::Desk;
use crate::audit::id::RoundId;
use crate::audit::join::Plan;
use crate::audit::log::Entry;
use crate::audit::round::Round;
use crate::audit::site::Site;
use crate::audit::standing::Opened;
use crate::audit::state::{Audit, Bytes, Event, Fault, Write};
use crate::browser::store::{Put, Store, StoreError, Texts};
use crate::browser::{clock, storage};
use crate::codec::DecodeError;
use crate::codec::audit::{
    assemble, decode_entry, decode_round, decode_site, encode_entry, encode_round_head, encode_site,
};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// Key of the remark on the last export.
pub const EXPORTED: &str = "exported";

/// Opens the store and reads it; falls back to memory where the browser refuses one.
pub fn open(desk: Desk) {
    spawn_local(async move {
        let store = match Store::open().await {
            Ok(store) => store,
            Err(StoreError::Newer) => return desk.opened.set(Opened::Newer),
            Err(_) => Store::memory(),
        };
        desk.durable.set(store.is_durable());
        desk.store.set_value(Some(store.clone()));
        let read = match store.load().await {
            Ok(texts) => records(texts),
            Err(_) => Err(DecodeError::Damaged { place: String::new() }),
        };
        match read {
            Ok(records) => {
                desk.unreadable.set(records.unreadable);
                desk.change(Event::Loaded { sites: records.sites, rounds: records.rounds });
                let exported = store.meta(EXPORTED).await;
                desk.exported.set(exported.as_deref().and_then(crate::audit::moment::Moment::parse));
                desk.opened.set(Opened::Ready);
            }
            Err(DecodeError::Newer { .. }) => desk.opened.set(Opened::Newer),
            Err(DecodeError::Damaged { .. }) => {
                desk.change(Event::SaveFailed(Fault::Lost));
                desk.opened.set(Opened::Ready);
            }
        }
    });
}

/// Saves what is pending, in order, until nothing is left or storage refuses. One save at a time.
pub fn flush(desk: Desk) {
    if desk.busy.get_value() || desk.opened.get_untracked() != Opened::Ready {
        return;
    }
    desk.busy.set_value(true);
    spawn_local(async move {
        let mut tries = 0;
        while let Some((count, puts)) = desk.audit.with_untracked(pending) {
            let is_first = desk.audit.with_untracked(|a| a.saved_at.is_none());
            match write(desk, puts).await {
                Ok(()) => {
                    tries = 0;
                    desk.change(Event::Saved { count, at: clock::now() });
                    if is_first {
                        storage::persist().await;
                    }
                }
                Err(StoreError::Conflict) if tries < 3 && reload(desk).await => tries += 1,
                Err(error) => {
                    desk.change(Event::SaveFailed(fault(error)));
                    break;
                }
            }
        }
        desk.busy.set_value(false);
    });
}

/// Stores what an import brings, all or nothing, then shows it.
///
/// # Errors
/// The reason when nothing was stored.
pub async fn import(desk: Desk, plan: Plan, photos: Vec<(String, Bytes)>) -> Result<(), Fault> {
    let mut puts: Vec<Put> = photos.into_iter().map(|(hash, bytes)| Put::Photo(hash, bytes)).collect();
    puts.extend(plan.sites.iter().map(|s| Put::Site(s.id.to_string(), encode_site(s))));
    for round in &plan.rounds {
        puts.push(Put::Round(round.id.to_string(), encode_round_head(round)));
        let entries = round.log.entries().iter();
        puts.extend(entries.map(|e| Put::SameEdit(key(&round.id, e.seq.0), encode_entry(&round.id, e))));
    }
    write(desk, puts).await.map_err(fault)?;
    desk.change(Event::Imported { sites: plan.sites, rounds: plan.rounds });
    Ok(())
}

/// Remembers that everything was exported.
pub async fn exported(desk: Desk) {
    let now = clock::now();
    desk.exported.set(Some(now));
    // Only a convenience: where it is not stored, the page asks for an export once more.
    let _ = write(desk, vec![Put::Meta(EXPORTED.to_owned(), now.to_string())]).await;
}

/// Writes; once more through a new connection when the browser has closed the old one meanwhile.
async fn write(desk: Desk, puts: Vec<Put>) -> Result<(), StoreError> {
    let store = desk.store.get_value().ok_or(StoreError::Lost)?;
    match store.write(puts.clone()).await {
        Err(StoreError::Lost) if store.is_durable() => {
            let store = Store::open().await?;
            desk.store.set_value(Some(store.clone()));
            store.write(puts).await
        }
        done => done,
    }
}

/// Takes up what another window stored; false when it cannot be read.
async fn reload(desk: Desk) -> bool {
    let Some(store) = desk.store.get_value() else { return false };
    let Ok(records) = store.load().await.map_err(|_| ()).and_then(|t| records(t).map_err(|_| ())) else { return false };
    desk.change(Event::Loaded { sites: records.sites, rounds: records.rounds });
    true
}

fn fault(error: StoreError) -> Fault {
    match error {
        StoreError::Full => Fault::Full,
        StoreError::Newer => Fault::Newer,
        StoreError::Conflict => Fault::Conflict,
        StoreError::Refused | StoreError::Lost => Fault::Lost,
    }
}

/// Everything pending as writes, with their number; `None` when nothing is.
fn pending(audit: &Audit) -> Option<(usize, Vec<Put>)> {
    let puts: Vec<Put> = audit.pending.iter().filter_map(|write| put(audit, write)).collect();
    (!audit.pending.is_empty()).then_some((audit.pending.len(), puts))
}

fn put(audit: &Audit, write: &Write) -> Option<Put> {
    match write {
        Write::Site(id) => {
            let site = audit.sites.iter().find(|s| s.id == *id)?;
            Some(Put::Site(id.to_string(), encode_site(site)))
        }
        Write::Round(id) => Some(Put::Round(id.to_string(), encode_round_head(audit.round(id)?))),
        Write::Entry(id, seq) => {
            let entry = audit.round(id)?.log.entries().iter().find(|e| e.seq == *seq)?;
            Some(Put::Edit(key(id, seq.0), encode_entry(id, entry)))
        }
        Write::Photo(hash) => Some(Put::Photo(hash.to_string(), audit.photos.get(hash)?.clone())),
    }
}

/// Key of an edit: sorted by round, then by number.
fn key(round: &RoundId, seq: u32) -> String {
    format!("{round}/{seq:010}")
}

struct Records {
    sites: Vec<Site>,
    rounds: Vec<Round>,
    unreadable: usize,
}

/// Turns stored texts into records. A damaged one is counted and left alone; a newer one stops everything.
fn records(texts: Texts) -> Result<Records, DecodeError> {
    let mut unreadable = 0;
    let sites = readable(&texts.sites, decode_site, &mut unreadable)?;
    let heads = readable(&texts.rounds, decode_round, &mut unreadable)?;
    let mut edits: Vec<(RoundId, Entry<_>)> = readable(&texts.edits, decode_entry, &mut unreadable)?;
    let mut rounds = Vec::new();
    for head in heads {
        let (own, rest): (Vec<_>, Vec<_>) = edits.into_iter().partition(|(round, _)| *round == head.id);
        edits = rest;
        match assemble(head, own) {
            Ok(round) => rounds.push(round),
            Err(_) => unreadable += 1,
        }
    }
    Ok(Records { sites, rounds, unreadable })
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
