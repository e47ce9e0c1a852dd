//! Room held in reserve, so that the last work can still be saved when the device is full. What a browser says of free room
//! does not help: Chromium names a fixed figure on top of what is used, however full the device is.

use idb::{Database, DatabaseEvent, Error, Factory, ObjectStoreParams, TransactionMode};
use js_sys::Uint8Array;
use wasm_bindgen::JsValue;

/// A database of its own: it can be thrown away in one piece.
const NAME: &str = "tongda-reserve";
const STORE: &str = "room";
/// Some dozens of photos as they are stored, or all readings of a year.
const BYTES: u32 = 16_000_000;
/// So many random bytes are given at once.
const PIECE: u32 = 65_536;

/// Holds it from now on; false where there is no room for it any more. Where it fails for another reason there is nothing to say.
pub async fn hold() -> bool {
    match held().await {
        Ok(is_held) => is_held,
        Err(Error::DomException(error)) => error.name() != "QuotaExceededError",
        Err(_) => true,
    }
}

/// Gives it up. Nobody waits for that: a window that is just about to hold it may keep it for a moment.
pub fn release() {
    let _ = Factory::new().and_then(|factory| factory.delete(NAME));
}

async fn held() -> Result<bool, Error> {
    let mut request = Factory::new()?.open(NAME, Some(1))?;
    request.on_upgrade_needed(|event| {
        let _ = event.database().map(|database| database.create_object_store(STORE, ObjectStoreParams::new()));
    });
    let database = request.await?;
    let is_held = match is_there(&database).await {
        Ok(false) => write(&database).await,
        known => known,
    };
    database.close();
    is_held
}

async fn is_there(database: &Database) -> Result<bool, Error> {
    let transaction = database.transaction(&[STORE], TransactionMode::ReadOnly)?;
    Ok(transaction.object_store(STORE)?.count(None)?.await? > 0)
}

/// Whether it is written: for want of room a transaction may be given up at its very end.
async fn write(database: &Database) -> Result<bool, Error> {
    let bytes: JsValue = random().into();
    let transaction = database.transaction(&[STORE], TransactionMode::ReadWrite)?;
    transaction.object_store(STORE)?.put(&bytes, Some(&JsValue::from_str(STORE)))?.await?;
    Ok(transaction.commit()?.await?.is_committed())
}

/// Bytes that no browser can store in less room.
fn random() -> Uint8Array {
    let bytes = Uint8Array::new_with_length(BYTES);
    if let Some(crypto) = web_sys::window().and_then(|window| window.crypto().ok()) {
        for from in (0..BYTES).step_by(PIECE as usize) {
            let _ = crypto.get_random_values_with_js_u8_array(&bytes.subarray(from, (from + PIECE).min(BYTES)));
        }
    }
    bytes
}
