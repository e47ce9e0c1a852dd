//! Words: Fluent bundles, one per language, and the ids that code and pack call for.
//!
//! Pure. Texts are fetched by the browser layer and handed in. The pack check proves that none is missing; were one
//! missing all the same, a dash stands in its place, never a sentence in another language.

mod bundle;
mod ids;
mod spoken;

pub use bundle::{Args, Locale, Texts, TextsError};
pub use ids::{answer_ids, certainty_id, place_key, reason_ids};
pub use spoken::{sentences, spoken};

/// Languages of the program, the first being the one it is written in.
pub const LANGUAGES: [&str; 2] = ["zh-CN", "en"];
