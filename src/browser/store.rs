//! Records on this device: IndexedDB, or plain memory where the browser refuses it.
//!
//! Texts and photo bytes only; what they mean is `codec`'s business. Every write is one transaction, asked for
//! with strict durability, and counts as done only after its `complete` event. Edits are added, never put, so
//! two windows cannot overwrite each other. Nothing else is awaited while a transaction is open.

use crate::audit::state::Bytes;
use idb::event::DatabaseEvent;
use idb::{Database, Factory, KeyRange, ObjectStoreParams, Query, Transaction, TransactionMode};
use js_sys::{Array, Function, Object, Promise, Reflect, Uint8Array};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{IdbDatabase, IdbTransaction};

const NAME: &str = "tongda-audit";
/// 2 brought actions; what version 1 wrote is still read.
const VERSION: u32 = 2;
const SITES: &str = "sites";
const ROUNDS: &str = "rounds";
const EDITS: &str = "edits";
const ACTIONS: &str = "actions";
const PHOTOS: &str = "photos";
const META: &str = "meta";
const ALL: [&str; 6] = [SITES, ROUNDS, EDITS, ACTIONS, PHOTOS, META];
/// Behind every key that begins with the same text and a slash.
const LAST: &str = "\u{ffff}";

/// Why storage did not do as asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StoreError {
    /// The browser keeps no database here (private window, blocked).
    Refused,
    /// The database was made by a newer version of the program.
    Newer,
    /// No room.
    Full,
    /// A key that should be new is there already.
    Conflict,
    /// Closed, or broken in another way.
    Lost,
}

/// One thing to write.
#[derive(Clone, Debug)]
pub enum Put {
    /// A site, in place of its older text.
    Site(String, String),
    /// A round's head, in place of its older text.
    Round(String, String),
    /// An edit; its key must be new.
    Edit(String, String),
    /// An edit that may be there already, as in an import.
    SameEdit(String, String),
    /// An action, in place of its older text.
    Action(String, String),
    /// A photo.
    Photo(String, Bytes),
    /// Takes the bytes of a photo away for good.
    ErasePhoto(String),
    /// A remark of the program's own.
    Meta(String, String),
}

/// What lists are made from, as stored. Edits stay where they are until their round is opened.
#[derive(Clone, Debug, Default)]
pub struct Texts {
    /// Sites.
    pub sites: Vec<String>,
    /// Heads of rounds.
    pub rounds: Vec<String>,
    /// Actions.
    pub actions: Vec<String>,
}

/// The open store.
#[derive(Clone)]
pub struct Store(Kind);

#[derive(Clone)]
enum Kind {
    Database(Rc<Connection>),
    /// Keeps bytes only; texts are in the state of the program anyway.
    Memory(Rc<RefCell<BTreeMap<(&'static str, String), Bytes>>>),
}

/// A connection through `idb`, and the browser's own object for what `idb` does not offer.
struct Connection {
    database: Database,
    raw: IdbDatabase,
}

impl Store {
    /// Opens the database, making it where there is none. `blocked` is called when an older version of the program has
    /// it open in another window and does not let go; the opening goes on when that window closes.
    ///
    /// # Errors
    /// [`StoreError::Refused`] or [`StoreError::Newer`].
    pub async fn open(blocked: impl FnOnce() + 'static) -> Result<Self, StoreError> {
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
        Ok(Self(Kind::Database(Rc::new(Connection { database, raw }))))
    }

    /// A store that lasts as long as the page.
    #[must_use]
    pub fn memory() -> Self {
        Self(Kind::Memory(Rc::default()))
    }

    /// Whether what is written outlives the page.
    #[must_use]
    pub fn is_durable(&self) -> bool {
        matches!(self.0, Kind::Database(_))
    }

    /// Reads what lists are made from.
    ///
    /// # Errors
    /// [`StoreError::Lost`] when the database does not answer.
    pub async fn load(&self) -> Result<Texts, StoreError> {
        let Kind::Database(connection) = &self.0 else { return Ok(Texts::default()) };
        let transaction =
            connection.database.transaction(&[SITES, ROUNDS, ACTIONS], TransactionMode::ReadOnly).map_err(lost)?;
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

    /// Reads the edits of a round, in the order of their keys.
    ///
    /// # Errors
    /// [`StoreError::Lost`] when the database does not answer.
    pub async fn edits(&self, round: &str) -> Result<Vec<String>, StoreError> {
        let (from, to) = (format!("{round}/"), format!("{round}/{LAST}"));
        match &self.0 {
            Kind::Memory(map) => {
                let map = map.borrow();
                let own = map.range((EDITS, from)..(EDITS, to)).map(|(_, bytes)| bytes);
                Ok(own.map(|bytes| String::from_utf8_lossy(bytes).into_owned()).collect())
            }
            Kind::Database(connection) => {
                let transaction = connection.database.transaction(&[EDITS], TransactionMode::ReadOnly).map_err(lost)?;
                let store = transaction.object_store(EDITS).map_err(lost)?;
                let range = KeyRange::bound(&from.into(), &to.into(), None, None).map_err(lost)?;
                let request = store.get_all(Some(Query::KeyRange(range)), None).map_err(lost)?;
                let values = request.await.map_err(lost)?;
                Ok(values.iter().filter_map(JsValue::as_string).collect())
            }
        }
    }

    /// Writes all of it or nothing.
    ///
    /// # Errors
    /// [`StoreError`] says why nothing was written.
    pub async fn write(&self, puts: Vec<Put>) -> Result<(), StoreError> {
        match &self.0 {
            Kind::Memory(map) => {
                let mut map = map.borrow_mut();
                for put in puts {
                    let (store, key, value, _) = parts(put);
                    match value {
                        Value::Text(text) => drop(map.insert((store, key), text.into_bytes().into())),
                        Value::Bytes(bytes) => drop(map.insert((store, key), bytes)),
                        Value::Gone => drop(map.remove(&(store, key))),
                    }
                }
                Ok(())
            }
            Kind::Database(connection) => write(connection, puts).await,
        }
    }

    /// The bytes of a photo; `None` when they are not there.
    ///
    /// # Errors
    /// [`StoreError::Lost`] when the database does not answer.
    pub async fn photo(&self, hash: &str) -> Result<Option<Vec<u8>>, StoreError> {
        match &self.0 {
            Kind::Memory(map) => Ok(map.borrow().get(&(PHOTOS, hash.to_owned())).map(|b| b.to_vec())),
            Kind::Database(connection) => {
                let value = get(&connection.database, PHOTOS, hash).await?;
                Ok(value.and_then(|v| v.dyn_into::<Uint8Array>().ok()).map(|a| a.to_vec()))
            }
        }
    }

    /// A remark of the program's own; `None` when there is none.
    ///
    /// # Errors
    /// [`StoreError::Lost`] when the database does not answer.
    pub async fn meta(&self, key: &str) -> Result<Option<String>, StoreError> {
        match &self.0 {
            Kind::Memory(map) => {
                Ok(map.borrow().get(&(META, key.to_owned())).map(|b| String::from_utf8_lossy(b).into_owned()))
            }
            Kind::Database(connection) => {
                Ok(get(&connection.database, META, key).await?.and_then(|value| value.as_string()))
            }
        }
    }
}

enum Value {
    Text(String),
    Bytes(Bytes),
    Gone,
}

/// Store, key, value, and whether the key must be new.
fn parts(put: Put) -> (&'static str, String, Value, bool) {
    match put {
        Put::Site(key, text) => (SITES, key, Value::Text(text), false),
        Put::Round(key, text) => (ROUNDS, key, Value::Text(text), false),
        Put::Edit(key, text) => (EDITS, key, Value::Text(text), true),
        Put::SameEdit(key, text) => (EDITS, key, Value::Text(text), false),
        Put::Action(key, text) => (ACTIONS, key, Value::Text(text), false),
        Put::Photo(key, bytes) => (PHOTOS, key, Value::Bytes(bytes), false),
        Put::ErasePhoto(key) => (PHOTOS, key, Value::Gone, false),
        Put::Meta(key, text) => (META, key, Value::Text(text), false),
    }
}

async fn write(connection: &Connection, puts: Vec<Put>) -> Result<(), StoreError> {
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
    let raw = strict_transaction(&connection.raw)?;
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
