//! What can be written, and where in the store it goes.

use crate::audit::state::Bytes;

pub(super) const SITES: &str = "sites";
pub(super) const ROUNDS: &str = "rounds";
pub(super) const EDITS: &str = "edits";
pub(super) const ACTIONS: &str = "actions";
pub(super) const PHOTOS: &str = "photos";
pub(super) const META: &str = "meta";
pub(super) const ALL: [&str; 6] = [SITES, ROUNDS, EDITS, ACTIONS, PHOTOS, META];

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

/// What is put in place of what is there.
pub(super) enum Value {
    Text(String),
    Bytes(Bytes),
    Gone,
}

/// Store, key, value, and whether the key must be new.
pub(super) fn parts(put: Put) -> (&'static str, String, Value, bool) {
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
