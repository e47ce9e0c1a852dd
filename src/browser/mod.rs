//! Browser APIs, one per file. Nothing else touches `web_sys`.

pub mod clock;
pub mod dom;
pub mod download;
pub mod fetch;
pub mod files;
pub mod history;
pub mod ids;
pub mod page;
pub mod photo;
pub mod settings;
pub mod speech;
pub mod storage;
pub mod store;
pub mod updates;
