//! Words: Fluent bundles, one per language, and the ids that code and pack call for.
//!
//! Pure. Texts are fetched by the browser layer and handed in; a missing text shows the other
//! language's, marked as such, never an English apology.

mod bundle;
mod ids;

pub use bundle::{Args, Locale, Text, Texts, TextsError};
pub use ids::{answer_ids, place_key, reason_ids};

/// Languages of the program, the first being the one it is written in.
pub const LANGUAGES: [&str; 2] = ["zh-CN", "en"];
