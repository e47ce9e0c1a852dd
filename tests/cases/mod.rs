//! People and organisations whose results were worked out from the rule document; one file each in `data/people`.
//!
//! `why` says what a file is there for. `like` takes over another file's answers and expectations and changes some; an
//! answer of `null` takes one away. `expect` names rows; `rest` is the verdict of every other row that such a person
//! sees. `unsure` says, for each answer of the person, which rows change when that answer is not sure.
#![allow(dead_code)] // Each test file uses a part of it.

use crate::engine::{ORACLE, Verdicts};
use crate::oracle::{Person, Verdict};
use serde_json::{Map, Value};
use std::path::{Path, PathBuf};

pub struct Case {
    pub stem: String,
    pub name: String,
    pub why: String,
    /// Answers as written.
    pub answers: Map<String, Value>,
    pub expect: Map<String, Value>,
    pub rest: String,
    pub unsure: Map<String, Value>,
}

/// Every file, by name.
pub fn all() -> Vec<Case> {
    let files = std::fs::read_dir(folder()).expect("the folder of people");
    let stem = |file: PathBuf| file.file_stem().expect("a name").to_string_lossy().into_owned();
    let mut stems: Vec<String> = files.map(|file| stem(file.expect("a file").path())).collect();
    stems.sort();
    stems.iter().map(|stem| case(stem)).collect()
}

pub fn case(stem: &str) -> Case {
    let text = std::fs::read_to_string(folder().join(stem).with_extension("json")).expect("a readable file");
    let record: Value = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{stem}: {error}"));
    let part = |key: &str| record.get(key).and_then(Value::as_object).cloned().unwrap_or_default();
    let word = |key: &str| record.get(key).and_then(Value::as_str);
    let (mut answers, mut expect, rest) = match word("like") {
        Some(other) => {
            let like = case(other);
            (like.answers, like.expect, like.rest)
        }
        None => (Map::new(), Map::new(), word("rest").unwrap_or_else(|| panic!("{stem}: no rest")).to_owned()),
    };
    answers.extend(part("person"));
    answers.retain(|_, answer| !answer.is_null());
    expect.extend(part("expect"));
    let said = |key: &str| word(key).unwrap_or_else(|| panic!("{stem}: no {key}")).to_owned();
    Case { stem: stem.to_owned(), name: said("name"), why: said("why"), answers, expect, rest, unsure: part("unsure") }
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/people")
}

impl Case {
    pub fn person(&self) -> Person {
        ORACLE.person_from_json(&self.answers)
    }

    /// What every row that this person sees must say.
    pub fn verdicts(&self) -> Verdicts {
        let whom = self.answers["for_whom"].as_str().expect("a word");
        let rows = ORACLE.rows.iter().filter(|row| row.for_whom() == whom);
        let mut verdicts: Verdicts = rows.map(|row| (row.id.clone(), Verdict::from_word(&self.rest))).collect();
        for (row, verdict) in &self.expect {
            let known = verdicts.insert(row.clone(), Verdict::from_word(verdict.as_str().expect("a word")));
            assert!(known.is_some(), "{}: {row} is not shown to {whom}", self.stem);
        }
        verdicts
    }
}
