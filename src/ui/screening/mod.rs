//! The self-check's pages. They read the session and dispatch events; nothing here decides a verdict.

mod begin;
mod card;
mod draft;
mod qr;
mod question;
mod results;
mod review;
mod rows;
mod sheet;
mod sources;
mod words;

pub use begin::Begin;
pub use question::QuestionPage;
pub use results::Results;
pub use review::Review;
pub use rows::Rows;
pub use sheet::Sheet;
