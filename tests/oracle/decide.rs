//! The decision table, in its written order.

use super::{Given, Oracle, Person, Row, Truth};

#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Verdict {
    Likely,
    Ask,
    No,
    Missing,
}

impl Verdict {
    pub fn from_word(word: &str) -> Verdict {
        match word {
            "likely" => Verdict::Likely,
            "ask" => Verdict::Ask,
            "no" => Verdict::No,
            "missing" => Verdict::Missing,
            other => panic!("no verdict {other}"),
        }
    }
}

/// The three conditions of a row, weighed.
pub struct Weighed {
    pub rule: Truth,
    pub wider: Option<Truth>,
    pub clash: Option<Truth>,
}

impl Weighed {
    /// The rule holds and nothing stands against it.
    pub const MET: Weighed = Weighed { rule: Truth::True, wider: None, clash: None };
}

impl Oracle {
    /// For whom the person asks, once that is said.
    pub fn asked_for(&self, counting: &Person) -> Option<&str> {
        self.word(counting, "for_whom")
    }

    /// `None`: the row is for somebody else and is not shown.
    pub fn verdict(&self, row: &Row, person: &Person) -> Option<Verdict> {
        self.verdict_counting(row, &self.effective(person))
    }

    /// The same of answers that already count as they stand.
    pub fn verdict_counting(&self, row: &Row, counting: &Person) -> Option<Verdict> {
        let truth = |test: &super::Condition| test.truth(&self.facts, counting);
        let weighed = Weighed {
            rule: truth(&row.rule),
            wider: row.wider.as_ref().map(truth),
            clash: row.clash.as_ref().map(truth),
        };
        self.decide(row, &weighed, counting)
    }

    /// The table itself, of three truths and the answers that step 5 looks at.
    pub fn decide(&self, row: &Row, weighed: &Weighed, counting: &Person) -> Option<Verdict> {
        // Step 1. Who asks? Nobody has said: every row is missing.
        let Some(for_whom) = self.word(counting, "for_whom") else { return Some(Verdict::Missing) };
        if for_whom != row.for_whom() {
            return None;
        }
        // Step 2.
        if weighed.rule == Truth::False {
            return Some(match weighed.wider {
                Some(Truth::True | Truth::Unsure) => Verdict::Ask,
                Some(Truth::Missing) => Verdict::Missing,
                Some(Truth::False) | None => Verdict::No,
            });
        }
        // Step 3.
        if weighed.rule == Truth::Missing {
            return Some(if weighed.wider == Some(Truth::True) { Verdict::Ask } else { Verdict::Missing });
        }
        if weighed.rule == Truth::Unsure {
            return Some(Verdict::Ask);
        }
        // Step 4.
        if row.has("ask-only") || weighed.clash == Some(Truth::True) {
            return Some(Verdict::Ask);
        }
        // Step 5, for people only.
        let lowered = if row.for_whom() == "person" { self.lowered(row, counting) } else { None };
        // Step 6.
        Some(lowered.unwrap_or(Verdict::Likely))
    }

    fn lowered(&self, row: &Row, counting: &Person) -> Option<Verdict> {
        if row.has("cert") {
            match self.word(counting, "cert") {
                None => return Some(Verdict::Missing),
                Some("have" | "new_this_year") => {}
                Some(_) => return Some(Verdict::Ask),
            }
        }
        if row.has("anywhere") {
            return None;
        }
        let Some(residence) = self.word(counting, "residence") else { return Some(Verdict::Missing) };
        if row.has("hukou") && ["permit_here", "elsewhere", "unsure"].contains(&residence) {
            return Some(Verdict::Ask);
        }
        if ["elsewhere", "unsure"].contains(&residence) {
            return Some(Verdict::Ask);
        }
        let bound = ["service", "in-kind", "public"].contains(&row.kind.as_str());
        (residence == "hukou_away" && bound && !row.has("away-ok")).then_some(Verdict::Ask)
    }

    /// The word chosen for a fact, `unsure` for an answer that is not known.
    fn word(&self, person: &Person, fact: &str) -> Option<&str> {
        let at = self.fact(fact);
        match person[at].as_ref()? {
            Given::One(value) if !self.facts[at].vague[*value] => Some(&self.facts[at].values[*value]),
            _ => Some("unsure"),
        }
    }
}
