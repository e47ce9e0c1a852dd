//! The self-check's pages. They read the session and dispatch events; nothing here decides a verdict.

mod begin;
mod card;
mod qr;
mod question;
mod results;
mod review;
mod sheet;
mod sources;
mod topics;
mod words;

pub use begin::Begin;
pub(crate) use card::{details, todo};
pub use question::question;
pub use results::Results;
pub use review::Review;
pub use sheet::Sheet;
pub(crate) use sources::{annex, documents, papers};
pub use topics::Topics;
pub(crate) use words::place_words;
