//! A second reading of the screening rules, to hold the engine against.
//!
//! Written from the rule document (decision table, derived facts, readings), not from `src/screening`, and sharing no
//! code with it. Slow and literal on purpose: a row is a truth for its rule, its wider rule and its clash, and then the
//! decision table step by step. Only the content files are common ground.
#![allow(dead_code, unused_imports)] // Each test file uses a part of it.

mod completions;
mod condition;
mod decide;
mod derived;
mod fact;
mod numbers;
mod reading;
mod row;
mod truth;

pub use condition::Condition;
pub use decide::{Verdict, Weighed};
pub use fact::{Fact, Given, Person, Shape};
pub use row::Row;
pub use truth::Truth;

use std::path::{Path, PathBuf};

/// Everything the second reading knows of a district.
pub struct Oracle {
    pub facts: Vec<Fact>,
    /// Derived facts of the pack, in its order.
    pub named: Vec<Named>,
    pub rows: Vec<Row>,
    /// What each row can be changed by, and the answers worth telling apart; same order as `rows`.
    reach: Vec<completions::Reach>,
}

/// A derived fact: what the rule document means by it, and how the pack writes its main condition.
pub struct Named {
    pub id: String,
    pub meaning: Condition,
    pub source: String,
}

/// Where the content of the district lies.
pub fn content() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("content/wulingyuan")
}

impl Oracle {
    /// Reads facts and rows straight from the content files.
    pub fn read(content: &Path) -> Oracle {
        let (facts, named) = fact::read(content);
        let rows = row::read(content, &facts);
        let reach = rows.iter().map(|row| completions::Reach::of(row, &facts)).collect();
        Oracle { facts, named, rows, reach }
    }

    pub fn fact(&self, id: &str) -> usize {
        fact::position(&self.facts, id)
    }

    /// The number of a row.
    pub fn position(&self, row: &str) -> usize {
        self.rows.iter().position(|known| known.id == row).unwrap_or_else(|| panic!("no row {row}"))
    }

    pub fn nobody(&self) -> Person {
        vec![None; self.facts.len()]
    }

    pub fn person_from_json(&self, record: &serde_json::Map<String, serde_json::Value>) -> Person {
        let mut person = self.nobody();
        for (id, value) in record {
            let at = self.fact(id);
            person[at] = Some(self.facts[at].given_from_json(value));
        }
        person
    }

    pub fn json_from_person(&self, person: &Person) -> serde_json::Map<String, serde_json::Value> {
        let given = self.facts.iter().zip(person);
        given.filter_map(|(fact, given)| Some((fact.id.clone(), fact.json_from_given(given.as_ref()?)))).collect()
    }
}
