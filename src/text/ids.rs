//! Message ids built from pack ids, in one place.

use crate::pack::{Certainty, Fact, Row};
use crate::screening::{Answer, Part};

/// Id of a reason line and of the source behind it.
#[must_use]
pub fn reason_ids(row: &Row, part: Part) -> (String, Option<&str>) {
    let clause = match part {
        Part::Rule(index) => row.rule.get(index),
        Part::Wider => row.wider.as_ref(),
        Part::Clash => row.clash.as_ref(),
        _ => None,
    };
    if let Some(clause) = clause {
        return (format!("reason-{}", clause.reason), Some(&clause.source));
    }
    let id = match part {
        Part::Certificate => "reason-certificate",
        Part::Hukou => "reason-hukou",
        Part::Residence => "reason-residence",
        Part::AskOnly => "reason-ask-only",
        _ => "reason-could-not-check",
    };
    (id.to_string(), None)
}

/// Ids of the texts that say an answer; several for a fact with several answers. A number has none.
#[must_use]
pub fn answer_ids(fact: &Fact, answer: Answer) -> Vec<String> {
    let value = |i: usize| fact.values.get(i).map(|v| format!("v-{}-{v}", fact.id));
    match answer {
        Answer::Missing => vec!["v-left".to_string()],
        Answer::Unsure => vec!["v-unsure".to_string()],
        Answer::One(i) => value(usize::from(i)).into_iter().collect(),
        Answer::Many { chosen, unsure } => {
            let chosen = (0..fact.values.len()).filter(|i| chosen >> i & 1 == 1).filter_map(value);
            chosen.chain(unsure.then(|| "v-unsure".to_string())).collect()
        }
        Answer::Number(_) => Vec::new(),
    }
}

/// A place in the plan as a message id with its arguments: `box 2-2` is a box and item, `3.1 P5` a section and
/// paragraph.
#[must_use]
pub fn place_key(place: &str) -> (&'static str, String, String) {
    let (head, tail) = place.split_once(' ').unwrap_or((place, ""));
    if head == "box" {
        let (number, item) = tail.split_once('-').unwrap_or((tail, ""));
        return ("place-box", number.to_string(), item.to_string());
    }
    ("place-section", head.to_string(), tail.trim_start_matches('P').to_string())
}

/// The id of the words for a certainty.
#[must_use]
pub fn certainty_id(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Verified => "certainty-verified",
        Certainty::Elsewhere => "certainty-elsewhere",
        Certainty::Memory => "certainty-memory",
        Certainty::Partly => "certainty-partly",
    }
}
