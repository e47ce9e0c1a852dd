//! Findings: what is wrong in a pack, where, and what would put it right.

use std::fmt;

/// One thing to put right.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// File, relative to where the pack is read from.
    pub file: String,
    /// Line, from 1; 0 when the whole file is meant.
    pub line: usize,
    /// What is wrong.
    pub problem: String,
    /// What to do.
    pub remedy: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}. {}.", self.file, self.line, self.problem, self.remedy)
    }
}

/// Collects findings.
#[derive(Default)]
pub(super) struct Findings(Vec<Finding>);

impl Findings {
    pub(super) fn add(&mut self, at: &At, problem: impl Into<String>, remedy: impl Into<String>) {
        let (problem, remedy) = (problem.into(), remedy.into());
        self.0.push(Finding { file: at.file.clone(), line: at.line, problem, remedy });
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn into_sorted(mut self) -> Vec<Finding> {
        self.0.sort();
        self.0.dedup();
        self.0
    }
}

/// A place in a file.
#[derive(Clone, Debug, Default)]
pub(super) struct At {
    pub file: String,
    pub line: usize,
}

impl At {
    pub(super) fn file(file: &str) -> Self {
        At { file: file.to_string(), line: 0 }
    }

    /// The line that holds a byte of the text.
    pub(super) fn byte(file: &str, text: &str, byte: usize) -> Self {
        let line = text.as_bytes().iter().take(byte).filter(|b| **b == b'\n').count() + 1;
        At { file: file.to_string(), line }
    }
}
