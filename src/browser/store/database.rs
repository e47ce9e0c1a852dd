//! The records in IndexedDB. Every write is one transaction, asked for with strict durability, and counts as done only
//! after its `complete` event. Edits are added, never put, so two windows cannot overwrite each other. Nothing else is
//! awaited while a transaction is open.

use super::put::{ACTIONS, ALL, EDITS, META, PHOTOS, Put, ROUNDS, SITES, Value, parts};
use super::{StoreError, Texts};
use idb::event::DatabaseEvent;
use idb::{Database, Factory, KeyRange, ObjectStoreParams, Query, Transaction, TransactionMode};
use js_sys::{Array, Function, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{IdbDatabase, IdbTransaction};

const NAME: &str = "tongda-audit";
/// 2 brought actions; what version 1 wrote is still read.
const VERSION: u32 = 2;

/// A connection through `idb`, and the browser's own object for what `idb` does not offer.
pub(super) struct Connection {
    database: Database,
    raw: IdbDatabase,
}

impl Connection {
    /// Opens the database, making it where there is none.
    pub(super) async fn open(blocked: impl FnOnce() + 'static) -> Result<Self, StoreError> {
        let refused = |_| StoreError::Refused;
        let mut request = Factory::new().and_then(|f| f.open(NAME, Some(VERSION))).map_err(refused)?;
        request.on_upgrade_needed(|event| {
            // A store that cannot be made shows when it is first used.
            let Ok(database) = event.database() else { return };
            let there = database.store_names();
            for name in ALL.into_iter().filter(|name| !there.iter().any(|known| known == name)) {
                let _ = database.create_object_store(name, ObjectStoreParams::new());
            }
        });
        let mut blocked = Some(blocked);
        request.on_blocked(move |_| {
            if let Some(blocked) = blocked.take() {
                blocked();
            }
        });
        let database = request.await.map_err(|error| match error {
            idb::Error::DomException(e) if e.name() == "VersionError" => StoreError::Newer,
            _ => StoreError::Refused,
        })?;
        let raw = IdbDatabase::from(database);
        let mut database = Database::from(raw.clone());
        let closing = raw.clone();
        // A newer version in another window must not wait for this one; the next write here says it is lost.
        database.on_version_change(move |_| closing.close());
        Ok(Self { database, raw })
    }

    /// What lists are made from.
    pub(super) async fn load(&self) -> Result<Texts, StoreError> {
        let transaction =
            self.database.transaction(&[SITES, ROUNDS, ACTIONS], TransactionMode::ReadOnly).map_err(lost)?;
        let mut requests = Vec::new();
        for name in [SITES, ROUNDS, ACTIONS] {
            let store = transaction.object_store(name).map_err(lost)?;
            requests.push(store.get_all(None, None).map_err(lost)?);
        }
        let mut all = Vec::new();
        for request in requests {
            let values = request.await.map_err(lost)?;
            all.push(values.iter().filter_map(JsValue::as_string).collect::<Vec<_>>());
        }
        let mut all = all.into_iter();
        let mut next = || all.next().unwrap_or_default();
        Ok(Texts { sites: next(), rounds: next(), actions: next() })
    }

    /// The edits whose keys lie between two texts, in the order of their keys.
    pub(super) async fn edits(&self, from: String, to: String) -> Result<Vec<String>, StoreError> {
        let transaction = self.database.transaction(&[EDITS], TransactionMode::ReadOnly).map_err(lost)?;
        let store = transaction.object_store(EDITS).map_err(lost)?;
        let range = KeyRange::bound(&from.into(), &to.into(), None, None).map_err(lost)?;
        let request = store.get_all(Some(Query::KeyRange(range)), None).map_err(lost)?;
        let values = request.await.map_err(lost)?;
        Ok(values.iter().filter_map(JsValue::as_string).collect())
    }

    /// Writes all of it or nothing.
    pub(super) async fn write(&self, puts: Vec<Put>) -> Result<(), StoreError> {
        // Everything is turned into browser values before the transaction opens.
        let values: Vec<_> = puts
            .into_iter()
            .map(|put| {
                let (store, key, value, is_new) = parts(put);
                let value: Option<JsValue> = match value {
                    Value::Text(text) => Some(text.into()),
                    Value::Bytes(bytes) => Some(Uint8Array::from(&bytes[..]).into()),
                    Value::Gone => None,
                };
                (store, JsValue::from(key), value, is_new)
            })
            .collect();
        let raw = strict_transaction(&self.raw)?;
        let done = completion(&raw);
        let transaction = Transaction::from(raw.clone());
        for (store, key, value, is_new) in &values {
            let asked = transaction.object_store(store).and_then(|store| match value {
                None => store.delete(Query::Key(key.clone())).map(drop),
                Some(value) if *is_new => store.add(value, Some(key)).map(drop),
                Some(value) => store.put(value, Some(key)).map(drop),
            });
            if asked.is_err() {
                // The rest of the transaction must not be kept without this one; why it failed is said when it ends.
                let _ = raw.abort();
                break;
            }
        }
        match JsFuture::from(done).await {
            Ok(_) => Ok(()),
            Err(_) => Err(fault(&raw)),
        }
    }

    /// The bytes of a photo.
    pub(super) async fn photo(&self, hash: &str) -> Result<Option<Vec<u8>>, StoreError> {
        let value = get(&self.database, PHOTOS, hash).await?;
        Ok(value.and_then(|v| v.dyn_into::<Uint8Array>().ok()).map(|a| a.to_vec()))
    }

    /// A remark of the program's own.
    pub(super) async fn meta(&self, key: &str) -> Result<Option<String>, StoreError> {
        Ok(get(&self.database, META, key).await?.and_then(|value| value.as_string()))
    }
}

/// A transaction over all stores. `idb` cannot ask for durability, so the browser's own call is used; browsers
/// that do not know the third argument ignore it.
fn strict_transaction(raw: &IdbDatabase) -> Result<IdbTransaction, StoreError> {
    let names: Array = ALL.iter().map(|name| JsValue::from_str(name)).collect();
    let options = Object::new();
    let call = || -> Result<IdbTransaction, JsValue> {
        Reflect::set(&options, &"durability".into(), &"strict".into())?;
        let open: Function = Reflect::get(raw, &"transaction".into())?.dyn_into()?;
        open.call3(raw, &names, &"readwrite".into(), &options)?.dyn_into()
    };
    call().map_err(|_| StoreError::Lost)
}

/// Settles when the transaction completes or aborts. `idb`'s own future loses the transaction's error.
fn completion(transaction: &IdbTransaction) -> Promise {
    Promise::new(&mut |resolve, reject| {
        transaction.set_oncomplete(Some(&resolve));
        transaction.set_onabort(Some(&reject));
    })
}

fn fault(transaction: &IdbTransaction) -> StoreError {
    match transaction.error().map(|e| e.name()).as_deref() {
        Some("QuotaExceededError") => StoreError::Full,
        Some("ConstraintError") => StoreError::Conflict,
        _ => StoreError::Lost,
    }
}

async fn get(database: &Database, store: &str, key: &str) -> Result<Option<JsValue>, StoreError> {
    let transaction = database.transaction(&[store], TransactionMode::ReadOnly).map_err(lost)?;
    let request = transaction.object_store(store).and_then(|s| s.get(JsValue::from_str(key))).map_err(lost)?;
    request.await.map_err(lost)
}

fn lost(_: idb::Error) -> StoreError {
    StoreError::Lost
}
