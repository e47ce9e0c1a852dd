//! Records on this device: IndexedDB, or plain memory where the browser refuses it.
//!
//! Texts and photo bytes only; what they mean is `codec`'s business.

mod database;
mod put;

pub use put::Put;

use crate::audit::state::Bytes;
use database::Connection;
use put::{EDITS, META, PHOTOS, Value, parts};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

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

impl Store {
    /// Opens the database, making it where there is none. `blocked` is called when an older version of the program has
    /// it open in another window and does not let go; the opening goes on when that window closes.
    ///
    /// # Errors
    /// [`StoreError::Refused`] or [`StoreError::Newer`].
    pub async fn open(blocked: impl FnOnce() + 'static) -> Result<Self, StoreError> {
        Ok(Self(Kind::Database(Rc::new(Connection::open(blocked).await?))))
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
        match &self.0 {
            Kind::Memory(_) => Ok(Texts::default()),
            Kind::Database(connection) => connection.load().await,
        }
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
            Kind::Database(connection) => connection.edits(from, to).await,
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
            Kind::Database(connection) => connection.write(puts).await,
        }
    }

    /// The bytes of a photo; `None` when they are not there.
    ///
    /// # Errors
    /// [`StoreError::Lost`] when the database does not answer.
    pub async fn photo(&self, hash: &str) -> Result<Option<Vec<u8>>, StoreError> {
        match &self.0 {
            Kind::Memory(map) => Ok(map.borrow().get(&(PHOTOS, hash.to_owned())).map(|b| b.to_vec())),
            Kind::Database(connection) => connection.photo(hash).await,
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
            Kind::Database(connection) => connection.meta(key).await,
        }
    }
}
