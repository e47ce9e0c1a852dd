//! Facts, what may be given for them, and what hides them.

use super::{Condition, Named, Oracle, Truth, derived};
use serde_json::Value;
use std::path::Path;

pub enum Shape {
    Choice,
    Multi,
    Number { low: i64, high: i64 },
}

pub struct Fact {
    pub id: String,
    pub shape: Shape,
    pub values: Vec<String>,
    /// For each value: does it count as not known?
    pub vague: Vec<bool>,
    /// Counts while the gate is false.
    pub neutral: Given,
    pub gate: Option<Condition>,
    /// The number that this one is a part of and never more than.
    pub at_most: Option<String>,
}

/// An answer. Values are numbered as in the fact; several values are a set of bits.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Given {
    Unsure,
    One(usize),
    Some { listed: u32, unsure: bool },
    Number(i64),
}

/// What is given for each fact; absent is missing.
pub type Person = Vec<Option<Given>>;

pub fn position(facts: &[Fact], id: &str) -> usize {
    facts.iter().position(|fact| fact.id == id).unwrap_or_else(|| panic!("no fact {id}"))
}

impl Fact {
    pub fn value(&self, value: &str) -> usize {
        self.values.iter().position(|v| v == value).unwrap_or_else(|| panic!("{} has no value {value}", self.id))
    }

    /// The bits of these values.
    pub fn bits(&self, values: &[&str]) -> u32 {
        values.iter().map(|value| 1 << self.value(value)).sum()
    }

    pub fn given_from_json(&self, value: &Value) -> Given {
        match value {
            Value::String(word) if word == "unsure" => Given::Unsure,
            Value::String(word) => Given::One(self.value(word)),
            Value::Number(number) => Given::Number(number.as_i64().expect("a whole number")),
            Value::Array(words) => {
                let words: Vec<&str> = words.iter().map(|word| word.as_str().expect("a word")).collect();
                let listed: Vec<&str> = words.iter().copied().filter(|word| *word != "unsure").collect();
                match (listed.is_empty(), words.len() > listed.len()) {
                    (true, true) => Given::Unsure,
                    (_, unsure) => Given::Some { listed: self.bits(&listed), unsure },
                }
            }
            other => panic!("{}: {other} is no answer", self.id),
        }
    }

    pub fn json_from_given(&self, given: &Given) -> Value {
        match given {
            Given::Unsure => Value::from("unsure"),
            Given::One(value) => Value::from(self.values[*value].as_str()),
            Given::Number(number) => Value::from(*number),
            Given::Some { listed, unsure } => {
                let listed = (0..self.values.len()).filter(|bit| listed >> bit & 1 == 1);
                let words = listed.map(|bit| self.values[bit].as_str());
                words.chain(unsure.then_some("unsure")).map(Value::from).collect()
            }
        }
    }

    /// Every answer that can be given, unsure included. `none` stands alone.
    pub fn every_answer(&self) -> Vec<Given> {
        let mut answers = vec![Given::Unsure];
        match self.shape {
            Shape::Choice => answers.extend((0..self.values.len()).map(Given::One)),
            Shape::Number { low, high } => answers.extend((low..=high).map(Given::Number)),
            Shape::Multi => {
                let alone = self.bits(&["none"]);
                let sets = (1..1_u32 << self.values.len()).filter(|listed| listed & alone == 0);
                answers.extend(sets.flat_map(|listed| [false, true].map(|unsure| Given::Some { listed, unsure })));
                answers.push(Given::Some { listed: alone, unsure: false });
            }
        }
        answers
    }
}

impl Oracle {
    /// The answers that count: a fact whose gate is definitely false counts as its neutral answer, whatever was given.
    pub fn effective(&self, person: &Person) -> Person {
        self.effective_but(person, None)
    }

    /// The same, with one fact never hidden.
    pub fn effective_but(&self, person: &Person, shown: Option<usize>) -> Person {
        let mut counting = person.clone();
        for (at, fact) in self.facts.iter().enumerate() {
            let hidden = fact.gate.as_ref().is_some_and(|gate| gate.truth(&self.facts, &counting) == Truth::False);
            if hidden && shown != Some(at) {
                counting[at] = Some(fact.neutral.clone());
            }
        }
        counting
    }

    pub fn is_hidden(&self, fact: usize, person: &Person) -> bool {
        let counting = self.effective(person);
        self.facts[fact].gate.as_ref().is_some_and(|gate| gate.truth(&self.facts, &counting) == Truth::False)
    }
}

/// Facts in the order of the file, and the derived facts.
pub fn read(content: &Path) -> (Vec<Fact>, Vec<Named>) {
    let file = content.join("facts.toml");
    let text = std::fs::read_to_string(&file).expect("facts.toml is readable");
    let table: toml::Table = text.parse().expect("facts.toml is TOML");
    let mut facts = Vec::new();
    for entry in tables(&table, "fact") {
        let fact = read_fact(entry, &facts);
        facts.push(fact);
    }
    let named = tables(&table, "derived").iter().map(|entry| {
        let id = word(entry, "id");
        let meaning = derived::named(&id, &facts).unwrap_or_else(|| panic!("the rule document does not derive {id}"));
        Named { id, meaning, source: word(entry, "is") }
    });
    let named = named.collect();
    (facts, named)
}

fn read_fact(entry: &toml::Value, earlier: &[Fact]) -> Fact {
    let values = words(entry, "values");
    let vague = words(entry, "unsure");
    let shape = match word(entry, "type").as_str() {
        "choice" => Shape::Choice,
        "multi" => Shape::Multi,
        "number" => {
            let range = entry["range"].as_array().expect("a range");
            let end = |at: usize| range[at].as_integer().expect("a whole number");
            Shape::Number { low: end(0), high: end(1) }
        }
        other => panic!("no such type: {other}"),
    };
    let vague = values.iter().map(|value| vague.contains(value)).collect();
    let mut fact =
        Fact { id: word(entry, "id"), shape, values, vague, neutral: Given::Unsure, gate: None, at_most: None };
    fact.at_most = entry.get("at_most").map(|_| word(entry, "at_most"));
    if let Some(neutral) = entry.get("neutral") {
        let neutral = serde_json::to_value(neutral).expect("a plain value");
        fact.neutral = fact.given_from_json(&neutral);
    }
    fact.gate = entry.get("asked_when").map(|gate| Condition::parse(gate.as_str().expect("a condition"), earlier));
    fact
}

/// The tables under a key of a file; none when the key is absent.
pub fn tables<'a>(table: &'a toml::Table, key: &str) -> &'a [toml::Value] {
    table.get(key).and_then(|list| list.as_array()).map_or(&[], Vec::as_slice)
}

pub fn word(entry: &toml::Value, key: &str) -> String {
    let value = entry.get(key).unwrap_or_else(|| panic!("no {key} in {entry}"));
    value.as_str().unwrap_or_else(|| panic!("{key} is no word in {entry}")).to_owned()
}

pub fn words(entry: &toml::Value, key: &str) -> Vec<String> {
    let list = entry.get(key).and_then(|list| list.as_array()).map_or(&[] as &[_], Vec::as_slice);
    list.iter().map(|value| value.as_str().expect("a word").to_owned()).collect()
}
