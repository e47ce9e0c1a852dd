//! What is remembered beside the records: this tablet's name, the last export, what is in hand, and which photos were
//! erased for good.

use super::{ask, measure, write};
use crate::audit::id::DeviceId;
use crate::audit::photo::PhotoHash;
use crate::browser::store::{Put, Store, StoreError};
use crate::browser::tabs::Hold;
use crate::browser::{clock, ids};
use crate::ui::audit::desk::Desk;
use crate::ui::audit::instrument;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::collections::BTreeSet;

/// Key of the remark on the last export.
pub(super) const EXPORTED: &str = "exported";
/// Key of the photos that were erased for good, by hash, a line for each.
const ERASED: &str = "erased";
/// Key of what was last in hand.
pub(super) const INSTRUMENTS: &str = "instruments";
/// Key of this tablet's name.
const DEVICE: &str = "device";

/// The name of this tablet; made up when the store is new.
pub(super) async fn device(store: &Store) -> DeviceId {
    if let Some(name) = store.meta(DEVICE).await.ok().flatten().map(DeviceId::new).filter(DeviceId::is_plain) {
        return name;
    }
    let name = DeviceId::new(ids::fresh());
    // If it is not kept, the next visit makes up another: its work then counts as another tablet's.
    let _ = store.write(vec![Put::Meta(DEVICE.to_owned(), name.to_string())]).await;
    name
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
