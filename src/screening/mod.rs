//! Screening: from answers to verdicts with reasons, and the interview that asks for the answers.
//!
//! Pure and small. Called by the browser pages, the command line and the pack check.
//! Not for: wording (see `text`), policy (see `content/`), where answers come from.

mod answer;
mod cells;
mod decide;
mod draft;
mod explore;
mod flip;
mod groups;
mod interview;
mod kinds;
mod numbers;
mod outcome;
mod read;
mod session;
mod stands;
mod truth;

pub use answer::{Answer, Answers, Fault, is_hidden};
pub use cells::{Cells, cells, distinguish};
pub use decide::{Decision, Verdict, Why, decide, is_open_to_all};
pub use draft::Draft;
pub use explore::{is_settled, is_useful, possible};
pub use flip::{Flip, flips};
pub use groups::{Groups, group};
pub use interview::{Played, Progress, Questions, next_question, play, questions};
pub use kinds::rows_for_kind;
pub use outcome::{Line, Outcome, Part, missing_facts, outcome, screen, screen_topics};
pub use read::{
    AnswerError, Problem, answer_from_json, answers_from_json, answers_from_text, check_answer, out_of_order,
};
pub use session::{Effect, Event, Page, Session, reduce};
pub use stands::Stands;
pub use truth::{RuleError, Truth, evaluate};
