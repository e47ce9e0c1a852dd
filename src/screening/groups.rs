//! Outcomes in the groups and the order in which they are shown.

use super::{Answers, Outcome, Verdict, is_open_to_all};
use crate::pack::Pack;

/// Kinds in the order of use to a person.
const KIND_ORDER: [&str; 8] = ["money", "in-kind", "insurance", "service", "protection", "info", "duty", "public"];

/// Outcomes by group.
pub struct Groups {
    /// Likely, most useful first.
    pub likely: Vec<Outcome>,
    /// To ask about.
    pub ask: Vec<Outcome>,
    /// Open to every disabled person; kept apart from the person's own.
    pub open: Vec<Outcome>,
    /// Not by these answers.
    pub no: Vec<Outcome>,
    /// Still to be answered.
    pub missing: Vec<Outcome>,
}

/// Groups outcomes.
#[must_use]
pub fn group(pack: &Pack, answers: &Answers, mut outcomes: Vec<Outcome>) -> Groups {
    let effective = answers.effective(pack);
    let place = |o: &Outcome| KIND_ORDER.iter().position(|k| *k == pack.rows[o.row].kind).unwrap_or(KIND_ORDER.len());
    outcomes.sort_by_key(|o| (place(o), o.row));
    let mut groups = Groups { likely: vec![], ask: vec![], open: vec![], no: vec![], missing: vec![] };
    for outcome in outcomes {
        let open = is_open_to_all(pack, &pack.rows[outcome.row], &effective);
        match outcome.verdict {
            Verdict::Likely | Verdict::Ask if open => groups.open.push(outcome),
            Verdict::Likely => groups.likely.push(outcome),
            Verdict::Ask => groups.ask.push(outcome),
            Verdict::No => groups.no.push(outcome),
            Verdict::Missing => groups.missing.push(outcome),
        }
    }
    groups
}
