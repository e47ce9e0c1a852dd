//! Room held in reserve, so that the last work can still be saved when the device is full. What a browser says of free room
//! does not help: Chromium names a fixed figure on top of what is used, however full the device is.

use gloo_file::Blob;
use idb::{Database, DatabaseEvent, Factory, ObjectStoreParams, TransactionMode};
use wasm_bindgen::JsValue;

/// A database of its own: it can be thrown away in one piece.
const NAME: &str = "tongda-reserve";
const STORE: &str = "room";
/// Some dozens of photos as they are stored, or all readings of a year.
const BYTES: usize = 16_000_000;

/// Holds it from now on; false where there is no room for it any more. Where there is no database at all there is nothing to say.
pub async fn hold() -> bool {
    let Ok(database) = open().await else { return true };
    let is_held = match is_there(&database).await {
        Ok(true) => Ok(()),
        Ok(false) => write(&database).await,
        Err(error) => Err(error),
    };
    database.close();
    is_held.is_ok()
}

/// Gives it up; whether there was any.
pub async fn release() -> bool {
    let Ok(database) = open().await else { return false };
    let was_there = is_there(&database).await.unwrap_or(false);
    database.close();
    let Ok(request) = Factory::new().and_then(|factory| factory.delete(NAME)) else { return false };
    request.await.is_ok() && was_there
}

async fn open() -> Result<Database, idb::Error> {
    let mut request = Factory::new()?.open(NAME, Some(1))?;
    request.on_upgrade_needed(|event| {
        let _ = event.database().map(|database| database.create_object_store(STORE, ObjectStoreParams::new()));
    });
    request.await
}

async fn is_there(database: &Database) -> Result<bool, idb::Error> {
    let transaction = database.transaction(&[STORE], TransactionMode::ReadOnly)?;
    Ok(transaction.object_store(STORE)?.count(None)?.await? > 0)
}

async fn write(database: &Database) -> Result<(), idb::Error> {
    // As a file it lies beside the database and is gone with it.
    let bytes = Blob::new(&vec![0; BYTES][..]);
    let bytes: &JsValue = bytes.as_ref();
    let transaction = database.transaction(&[STORE], TransactionMode::ReadWrite)?;
    transaction.object_store(STORE)?.put(bytes, Some(&JsValue::from_str(STORE)))?.await?;
    transaction.commit()?.await.map(drop)
}
