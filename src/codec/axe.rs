//! Results of axe-core as JSON, brought into the website checklist.
//!
//! An automatic result never decides a check: a violation says "no" only to what nobody has looked at, and where a person
//! said "yes" it becomes "cannot tell", with both texts. That axe found nothing says nothing, for it finds little.

use crate::audit::id::CheckId;
use crate::audit::observation::{Answer, Observation};
use crate::pack::checklist::{CheckKind, Checklist};
use serde_json::Value;
use std::collections::BTreeMap;

/// So many places are named for each rule.
const MOST_PLACES: usize = 3;
/// A longer text of the tool is cut.
const LONGEST: usize = 200;

/// Why a file is no result of axe-core. The key is the id of its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AxeFault {
    /// Not JSON.
    NotJson,
    /// JSON of something else.
    Foreign,
}

names!(AxeFault { NotJson => "axe-not-json", Foreign => "axe-foreign" });

/// What was found on one page, or on several in one file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// Pages that were looked at.
    pub pages: Vec<String>,
    /// Version of the tool, where the file says it.
    pub version: String,
    /// Violations by rule: what the tool says, and where.
    pub violations: BTreeMap<String, Violation>,
}

/// One rule that is broken.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Violation {
    /// What the tool says.
    pub help: String,
    /// How many places.
    pub count: usize,
    /// The first of them.
    pub places: Vec<String>,
}

/// What a result means for one check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// The check.
    pub check: CheckId,
    /// What it is to be answered now; none where the person's answer stands and agrees.
    pub answer: Option<Answer>,
    /// Whether a person had said the opposite.
    pub contradicts: bool,
    /// What the tool says, one line for each rule.
    pub text: String,
}

/// Reads one result, or a list of them.
///
/// # Errors
/// [`AxeFault`] when the file is none.
pub fn read(json: &str) -> Result<Found, AxeFault> {
    let value: Value = serde_json::from_str(json.trim_start_matches('\u{feff}')).map_err(|_| AxeFault::NotJson)?;
    let results: Vec<&Value> = match &value {
        Value::Array(all) => all.iter().collect(),
        one => vec![one],
    };
    let mut found = Found::default();
    for result in results {
        let violations = result.get("violations").and_then(Value::as_array).ok_or(AxeFault::Foreign)?;
        found.pages.extend(result.get("url").and_then(Value::as_str).map(cut));
        if let Some(version) = result.pointer("/testEngine/version").and_then(Value::as_str) {
            found.version = cut(version);
        }
        for violation in violations {
            let id = violation.get("id").and_then(Value::as_str).ok_or(AxeFault::Foreign)?;
            let nodes = violation.get("nodes").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
            let own = found.violations.entry(cut(id)).or_default();
            if let Some(help) = violation.get("help").and_then(Value::as_str) {
                own.help = cut(help);
            }
            own.count += nodes.len();
            let places = nodes.iter().filter_map(|node| node.pointer("/target/0").and_then(Value::as_str)).map(cut);
            let room = MOST_PLACES.saturating_sub(own.places.len());
            own.places.extend(places.take(room));
        }
    }
    if found.violations.is_empty() && found.pages.is_empty() {
        return Err(AxeFault::Foreign);
    }
    Ok(found)
}

/// What a result means for the checks that the tool can speak to, beside what people have answered.
#[must_use]
pub fn verdicts(list: &Checklist, found: &Found, seen: &dyn Fn(&CheckId) -> Option<Observation>) -> Vec<Verdict> {
    let mut verdicts = Vec::new();
    for check in &list.checks {
        let broken: Vec<(&String, &Violation)> =
            check.axe.iter().filter_map(|rule| found.violations.get_key_value(rule)).collect();
        if broken.is_empty() {
            continue;
        }
        let answer = seen(&check.id).and_then(|o| o.answer);
        let says_yes = match (&answer, check.kind) {
            (Some(Answer::Yes), _) => true,
            // A count of what is missing, or a measured figure: the tool has found what the person has not counted.
            (Some(Answer::Reading(_)), CheckKind::Count) => all_zero(answer.as_ref()),
            _ => false,
        };
        let next = match (&answer, check.kind) {
            _ if says_yes => Some(Answer::CannotTell),
            (None, CheckKind::YesNo) => Some(Answer::No),
            (None, _) => Some(Answer::CannotTell),
            (Some(_), _) => None,
        };
        let lines: Vec<_> = broken.iter().map(|(rule, violation)| line(rule, violation)).collect();
        verdicts.push(Verdict { check: check.id.clone(), answer: next, contradicts: says_yes, text: lines.join("\n") });
    }
    verdicts
}

fn all_zero(answer: Option<&Answer>) -> bool {
    match answer {
        Some(Answer::Reading(readings)) => readings.iter().all(|r| r.value.thousandths() == 0),
        _ => false,
    }
}

fn line(rule: &str, violation: &Violation) -> String {
    let places = violation.places.join(", ");
    format!("axe {rule}: {} ({}) {places}", violation.help, violation.count)
}

fn cut(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(LONGEST).collect()
}
