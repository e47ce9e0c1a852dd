//! The one place where the audit's changes become lasting: opening, reading a round, saving, importing, erasing. Here is
//! how each of these asks the store, and what a refusal means.

mod logs;
mod opening;
mod remarks;
mod saving;

pub use logs::{everything, fetch, sum_up};
pub use opening::{open, take_over};
pub use remarks::{erase, erased, exported, remember};
pub use saving::{flush, import, pause, resume};

use super::desk::Desk;
use crate::audit::state::Fault;
use crate::browser::storage;
use crate::browser::store::{Put, Store, StoreError};
use leptos::prelude::*;

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
