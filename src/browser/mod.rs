//! Browser APIs, one per file. Nothing else touches `web_sys`.

pub mod dom;
pub mod fetch;
pub mod history;
pub mod page;
pub mod settings;
pub mod updates;
