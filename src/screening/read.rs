//! Reading answers that come from outside: JSON objects and CSV cells, by fact id.

use super::{Answer, Answers};
use crate::pack::{Fact, FactKind, Pack};
use serde_json::{Map, Value};

/// What is wrong with an answer, and with which field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerError {
    /// The field as written.
    pub field: String,
    /// What is wrong and what would be right.
    pub problem: Problem,
}

/// What can be wrong with an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// There is no such fact.
    UnknownFact,
    /// The value is not in the list, which follows.
    UnknownValue(String, Vec<String>),
    /// Not a whole number within the bounds.
    NotInRange(i64, i64),
    /// The wrong type; says what is wanted.
    WrongType(&'static str),
    /// `none` stands beside another answer.
    NoneBesideOthers,
    /// An empty list.
    Empty,
    /// More than another number that it is a part of; names that one and its answer.
    MoreThan(String, i64),
    /// The routing question must be answered or absent.
    RoutingUnsure,
}

impl std::fmt::Display for AnswerError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: ", self.field)?;
        match &self.problem {
            Problem::UnknownFact => f.write_str("unknown fact"),
            Problem::UnknownValue(value, known) => {
                write!(f, "unknown value '{value}', use one of {}", known.join(", "))
            }
            Problem::NotInRange(low, high) => write!(f, "use a whole number from {low} to {high}, or unsure"),
            Problem::WrongType(wanted) => write!(f, "wrong type, use {wanted}"),
            Problem::NoneBesideOthers => f.write_str("'none' cannot stand beside another answer"),
            Problem::Empty => f.write_str("empty list; leave the field out, or use [\"none\"]"),
            Problem::MoreThan(other, most) => write!(f, "cannot be more than {other}, which is {most}"),
            Problem::RoutingUnsure => f.write_str("cannot be unsure; leave the field out"),
        }
    }
}

/// Reads a person from a JSON object. Absent = missing, `"unsure"` = unsure.
///
/// # Errors
/// The first field that is wrong.
pub fn answers_from_json(pack: &Pack, object: &Map<String, Value>) -> Result<Answers, AnswerError> {
    let mut answers = Answers::none(pack);
    for (field, value) in object {
        let fail = |problem| AnswerError { field: field.clone(), problem };
        let fact = pack.fact(field).ok_or_else(|| fail(Problem::UnknownFact))?;
        let answer = answer_from_json(&pack.facts[fact], value).map_err(fail)?;
        if fact == pack.table.routing && answer == Answer::Unsure {
            return Err(fail(Problem::RoutingUnsure));
        }
        answers.set(fact, answer);
    }
    match out_of_order(pack, &answers) {
        Some((fact, problem)) => Err(AnswerError { field: pack.facts[fact].id.clone(), problem }),
        None => Ok(answers),
    }
}

/// The first number that is more than the one it is a part of.
#[must_use]
pub fn out_of_order(pack: &Pack, answers: &Answers) -> Option<(usize, Problem)> {
    let known = |f: usize| if let Answer::Number(n) = answers.get(f) { Some(n) } else { None };
    (0..pack.facts.len()).find_map(|fact| {
        let mut more = pack.facts[fact].at_most;
        while let Some(other) = more {
            if let (Some(n), Some(most)) = (known(fact), known(other))
                && n > most
            {
                return Some((fact, Problem::MoreThan(pack.facts[other].id.clone(), most)));
            }
            more = pack.facts[other].at_most;
        }
        None
    })
}

/// Reads a person from text cells, as in CSV: several answers separated by `;`, an empty cell is missing.
///
/// # Errors
/// The first field that is wrong.
pub fn answers_from_text<'a>(
    pack: &Pack,
    cells: impl Iterator<Item = (&'a str, &'a str)>,
) -> Result<Answers, AnswerError> {
    let mut object = Map::new();
    for (field, cell) in cells {
        let cell = cell.trim();
        let kind = pack.fact(field).map(|f| pack.facts[f].kind);
        let value = match kind {
            _ if cell.is_empty() => continue,
            Some(FactKind::Multi) => cell.split(';').map(|v| Value::from(v.trim())).collect(),
            Some(FactKind::Number(..)) => cell.parse::<i64>().map_or_else(|_| Value::from(cell), Value::from),
            _ => Value::from(cell),
        };
        object.insert(field.to_string(), value);
    }
    answers_from_json(pack, &object)
}

/// Reads one answer.
///
/// # Errors
/// What is wrong with it.
pub fn answer_from_json(fact: &Fact, value: &Value) -> Result<Answer, Problem> {
    if value.as_str() == Some("unsure") {
        return Ok(Answer::Unsure);
    }
    let answer = match fact.kind {
        FactKind::Choice => match value {
            Value::String(id) => Answer::One(value_of(fact, id)?),
            Value::Number(n) => Answer::One(value_of(fact, &n.to_string())?),
            _ => return Err(Problem::WrongType("one value as text")),
        },
        FactKind::Number(low, high) => match value {
            Value::Number(n) => Answer::Number(n.as_i64().ok_or(Problem::NotInRange(low, high))?),
            _ => return Err(Problem::WrongType("a whole number")),
        },
        FactKind::Multi => {
            let Value::Array(list) = value else { return Err(Problem::WrongType("a list of values")) };
            let (mut chosen, mut unsure) = (0, false);
            for item in list {
                match item.as_str() {
                    Some("unsure") => unsure = true,
                    Some(id) => chosen |= 1 << value_of(fact, id)?,
                    None => return Err(Problem::WrongType("a list of values as text")),
                }
            }
            if chosen == 0 && unsure { Answer::Unsure } else { Answer::Many { chosen, unsure } }
        }
    };
    check_answer(fact, answer)
}

/// Whether an answer is one the fact allows.
///
/// # Errors
/// What is wrong with it.
pub fn check_answer(fact: &Fact, answer: Answer) -> Result<Answer, Problem> {
    match (fact.kind, answer) {
        (FactKind::Number(low, high), Answer::Number(n)) if !(low..=high).contains(&n) => {
            Err(Problem::NotInRange(low, high))
        }
        (FactKind::Multi, Answer::Many { chosen: 0, .. }) => Err(Problem::Empty),
        (FactKind::Multi, Answer::Many { chosen, unsure }) => {
            let alone = fact.value("none").map_or(0, |bit| 1u32 << bit);
            if chosen & alone != 0 && (chosen != alone || unsure) { Err(Problem::NoneBesideOthers) } else { Ok(answer) }
        }
        _ => Ok(answer),
    }
}

fn value_of(fact: &Fact, id: &str) -> Result<u8, Problem> {
    fact.value(id).ok_or_else(|| Problem::UnknownValue(id.to_string(), fact.values.clone()))
}
