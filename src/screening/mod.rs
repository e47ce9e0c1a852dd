//! Screening: from answers to verdicts with reasons, and the interview that asks for the answers.
//!
//! Pure and small. Called by the browser pages, the command line and the pack check.
//! Not for: wording (see `text`), policy (see `content/`), where answers come from.

mod answer;
mod cells;
mod decide;
mod explore;
mod interview;
mod outcome;
mod read;
mod truth;

pub use answer::{Answer, Answers};
pub use cells::{Cells, cells, distinguish};
pub use decide::{Decision, Verdict, Why, decide};
pub use explore::{is_settled, is_useful, possible};
pub use interview::{Played, Progress, Questions, next_question, play, questions};
pub use outcome::{Line, Outcome, Part, missing_facts, outcome, screen};
pub use read::{AnswerError, answer_from_json, answers_from_json, answers_from_text, check_answer};
pub use truth::{RuleError, Truth, evaluate};
