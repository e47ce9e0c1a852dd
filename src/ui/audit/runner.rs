//! The one place where the audit's changes become lasting: opening, reading a round, saving, importing, erasing.

use super::desk::Desk;
use super::instrument;
use crate::audit::id::{DeviceId, RoundId};
use crate::audit::join::{Plan, Records};
use crate::audit::moment::Moment;
use crate::audit::photo::PhotoHash;
use crate::audit::round::{Head, Round};
use crate::audit::standing::Opened;
use crate::audit::state::{Audit, Bytes, Event, Fault, Write};
use crate::browser::store::{Put, Store, StoreError, Texts};
use crate::browser::tabs::{self, Hold};
use crate::browser::{clock, ids, storage};
use crate::codec::DecodeError;
use crate::codec::audit::{
    assemble, decode_action, decode_entry, decode_head, decode_site, encode_action, encode_entry, encode_head,
    encode_site,
};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::collections::BTreeSet;

/// Key of the remark on the last export.
const EXPORTED: &str = "exported";
/// Key of the photos that were erased for good, by hash, a line for each.
const ERASED: &str = "erased";
/// Key of what was last in hand.
const INSTRUMENTS: &str = "instruments";
/// Key of this tablet's name.
const DEVICE: &str = "device";
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

/// Rounds that have no numbers yet, or have them under other rules or constants than those of today.
fn stale(desk: Desk, audit: &Audit) -> Vec<RoundId> {
    let pack = desk.shell.pack();
    let is_stale = |head: &&Head| {
        let kind = audit.site(&head.site).map(|(_, facts)| facts.site_type);
        let list = pack.checklists.iter().find(|list| Some(&list.site_type) == kind.as_ref());
        let made_by = head.digest.as_ref().map(|digest| (&digest.rules_version, digest.score.scoring_version));
        list.is_some_and(|list| made_by != Some((&list.rules_version, Some(pack.scoring.version))))
    };
    audit.heads.values().filter(is_stale).map(|head| head.id.clone()).collect()
}

/// Puts rounds into numbers anew, and stores these.
pub async fn sum_up(desk: Desk, rounds: Vec<RoundId>) {
    for id in rounds {
        if fetch(desk, &id).await {
            desk.sum_up(&id);
        }
    }
    flush(desk);
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

/// The name of this tablet; made up when the store is new.
async fn device(store: &Store) -> DeviceId {
    if let Some(name) = store.meta(DEVICE).await.ok().flatten().map(DeviceId::new).filter(DeviceId::is_plain) {
        return name;
    }
    let name = DeviceId::new(ids::fresh());
    // If it is not kept, the next visit makes up another: its work then counts as another tablet's.
    let _ = store.write(vec![Put::Meta(DEVICE.to_owned(), name.to_string())]).await;
    name
}

/// Reads the log of a round; true when it is here.
pub async fn fetch(desk: Desk, id: &RoundId) -> bool {
    fetched(desk, id).await.unwrap_or(false)
}

/// The same, with storage that does not answer told from a log that is damaged or not there.
async fn fetched(desk: Desk, id: &RoundId) -> Result<bool, StoreError> {
    if desk.audit.with_untracked(|a| a.round(id).is_some()) {
        return Ok(true);
    }
    if desk.damaged.with_value(|damaged| damaged.contains(id)) {
        return Ok(false);
    }
    let Some(head) = desk.audit.with_untracked(|a| a.heads.get(id).cloned()) else { return Ok(false) };
    let texts = ask(desk, async |store| store.edits(id.as_str()).await).await?;
    let edits: Result<Vec<_>, _> = texts.iter().map(|text| decode_entry(text)).collect();
    Ok(match edits.and_then(|edits| assemble(head, edits)) {
        Ok(round) => {
            desk.change(Event::RoundRead(round));
            true
        }
        Err(_) => {
            desk.damaged.update_value(|damaged| damaged.extend([id.clone()]));
            desk.unreadable.update(|n| *n += 1);
            false
        }
    })
}

/// Saves what is pending, in order, until nothing is left or storage refuses. One save at a time, and none over those of
/// another window.
pub fn flush(desk: Desk) {
    let may = desk.hold.get_untracked() == Hold::Here && desk.opened.get_untracked() == Opened::Ready;
    if desk.busy.get_value() || !may {
        return;
    }
    desk.busy.set_value(true);
    spawn_local(async move {
        while let Some((count, puts)) = desk.audit.with_untracked(pending) {
            let is_first = desk.audit.with_untracked(|a| a.saved_at.is_none());
            let is_large = puts.iter().any(|put| matches!(put, Put::Photo(..)));
            match write(desk, puts).await {
                Ok(()) => {
                    desk.change(Event::Saved { count, at: clock::now() });
                    if is_first {
                        storage::persist().await;
                    }
                    if is_first || is_large {
                        measure(desk).await;
                    }
                }
                Err(error) => {
                    desk.change(Event::SaveFailed(fault(error)));
                    break;
                }
            }
        }
        desk.busy.set_value(false);
    });
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

/// Remembers that everything was exported.
pub async fn exported(desk: Desk) {
    let now = clock::now();
    desk.exported.set(Some(now));
    // Only a convenience: where it is not stored, the page asks for an export once more.
    let _ = write(desk, vec![Put::Meta(EXPORTED.to_owned(), now.to_string())]).await;
}

/// Remembers what is in hand, for the next visit.
pub fn remember(desk: Desk) {
    if desk.hold.get_untracked() == Hold::Elsewhere {
        return;
    }
    let text = desk.in_hand.with_value(instrument::written);
    spawn_local(async move {
        // Only a convenience: where it is not stored, the next visit begins with what a check advises.
        let _ = write(desk, vec![Put::Meta(INSTRUMENTS.to_owned(), text)]).await;
    });
}

/// Takes the bytes of photos away for good; the records keep their names and texts. False when storage refused.
pub async fn erase(desk: Desk, photos: Vec<PhotoHash>) -> bool {
    let done = desk.hold.get_untracked() == Hold::Here && take_away(desk, photos).await.is_ok();
    measure(desk).await;
    done
}

/// Takes the bytes away and remembers which they were, both or neither.
async fn take_away(desk: Desk, photos: Vec<PhotoHash>) -> Result<(), StoreError> {
    let mut gone = erased(desk).await?;
    let mut puts: Vec<Put> = photos.iter().map(|hash| Put::ErasePhoto(hash.to_string())).collect();
    gone.extend(photos);
    let lines: Vec<&str> = gone.iter().map(PhotoHash::as_str).collect();
    puts.push(Put::Meta(ERASED.to_owned(), lines.join("\n")));
    write(desk, puts).await
}

/// Photos that were erased here for good: an older file does not bring them back.
///
/// # Errors
/// [`StoreError::Lost`] when storage does not answer.
pub async fn erased(desk: Desk) -> Result<BTreeSet<PhotoHash>, StoreError> {
    let lines = ask(desk, async |store| store.meta(ERASED).await).await?.unwrap_or_default();
    Ok(lines.lines().filter_map(PhotoHash::parse).collect())
}

/// Looks how much room is left.
pub async fn measure(desk: Desk) {
    desk.room.set(storage::estimate().await);
}

/// Writes, all or nothing.
async fn write(desk: Desk, puts: Vec<Put>) -> Result<(), StoreError> {
    ask(desk, async |store| store.write(puts.clone()).await).await
}

/// Asks something of the store; once more through a new connection when the browser has closed the old one meanwhile.
///
/// # Errors
/// What the store says the second time.
pub async fn ask<T>(desk: Desk, act: impl AsyncFn(&Store) -> Result<T, StoreError>) -> Result<T, StoreError> {
    let store = desk.store.get_value().ok_or(StoreError::Lost)?;
    match act(&store).await {
        Err(StoreError::Lost) if store.is_durable() => {
            let store = Store::open(|| {}).await?;
            desk.store.set_value(Some(store.clone()));
            act(&store).await
        }
        done => done,
    }
}

/// What a refusal of the store means for whoever saves.
pub fn fault(error: StoreError) -> Fault {
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
fn key(round: &RoundId, entry: &crate::audit::log::EntryId) -> String {
    if entry.device.as_str() == crate::audit::log::FIRST_DEVICE {
        format!("{round}/{:010}", entry.n)
    } else {
        format!("{round}/{}/{:010}", entry.device, entry.n)
    }
}

/// What was found in the store.
struct Found {
    sites: Vec<crate::audit::site::Site>,
    heads: Vec<Head>,
    actions: Vec<crate::audit::action::Action>,
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

/// Everything of this tablet with the logs of all rounds, for an export or to join an import with. What is damaged is left
/// out.
///
/// # Errors
/// [`StoreError::Lost`] when storage does not answer: then nobody knows what there is.
pub async fn everything(desk: Desk) -> Result<Records, StoreError> {
    let ids: Vec<RoundId> = desk.audit.with_untracked(|a| a.heads.keys().cloned().collect());
    for id in &ids {
        fetched(desk, id).await?;
    }
    Ok(desk.audit.with_untracked(|a| Records {
        sites: a.sites.values().cloned().collect(),
        rounds: a.rounds.values().map(|round| with_head(a, round)).collect(),
        actions: a.actions.values().cloned().collect(),
    }))
}

/// A round with the head of today.
fn with_head(audit: &Audit, round: &Round) -> Round {
    let head = audit.heads.get(&round.head.id).unwrap_or(&round.head);
    Round { head: head.clone(), log: round.log.clone() }
}
