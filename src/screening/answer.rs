//! Answers, keyed by fact, with two kinds of not-known: missing and unsure.

use super::Truth;
use super::truth::evaluate;
use crate::pack::{FactKind, Pack};

/// The answer to one question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Answer {
    /// Not answered.
    #[default]
    Missing,
    /// "Don't know" or "would rather not say".
    Unsure,
    /// One value of a choice fact, by index.
    One(u8),
    /// Values of a multi fact as bits; `unsure` when "don't know" stands beside them.
    Many {
        /// Chosen values.
        chosen: u32,
        /// "Don't know" was chosen as well.
        unsure: bool,
    },
    /// A whole number.
    Number(i64),
}

/// Why what is chosen is not an answer yet. The key is the id of its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Nothing chosen.
    Nothing,
    /// Not a whole number within the bounds, which follow.
    Number(i64, i64),
    /// More than the number it is a part of, which follows.
    MoreThan(i64),
}

names!(Fault by example {
    Self::Nothing = Self::Nothing => "fault-nothing",
    Self::Number(..) = Self::Number(0, 120) => "fault-number",
    Self::MoreThan(_) = Self::MoreThan(0) => "fault-more",
});

/// What is known of one person: an answer per fact of the pack, by index.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Answers(Vec<Answer>);

impl Answers {
    /// Nothing answered yet.
    #[must_use]
    pub fn none(pack: &Pack) -> Self {
        Answers(vec![Answer::Missing; pack.facts.len()])
    }

    /// The answer to a fact; missing when there is no such fact.
    #[must_use]
    pub fn get(&self, fact: usize) -> Answer {
        self.0.get(fact).copied().unwrap_or_default()
    }

    /// The same with one answer changed.
    #[must_use]
    pub fn with(mut self, fact: usize, answer: Answer) -> Self {
        self.set(fact, answer);
        self
    }

    /// Replaces one answer.
    pub fn set(&mut self, fact: usize, answer: Answer) {
        if let Some(place) = self.0.get_mut(fact) {
            *place = answer;
        }
    }

    /// Whether the question was not answered.
    #[must_use]
    pub fn is_missing(&self, fact: usize) -> bool {
        self.get(fact) == Answer::Missing
    }

    /// Facts with an answer, unsure included.
    pub fn given(&self) -> impl Iterator<Item = usize> + '_ {
        self.0.iter().enumerate().filter(|(_, a)| **a != Answer::Missing).map(|(i, _)| i)
    }

    /// The answers as the rules see them: a hidden question that was not answered counts as its
    /// neutral answer. Gates name earlier facts only, so one pass is enough.
    #[must_use]
    pub fn effective(&self, pack: &Pack) -> Answers {
        let mut seen = self.clone();
        for fact in 0..pack.facts.len() {
            if seen.is_missing(fact) && is_hidden(pack, fact, &seen) {
                seen.set(fact, neutral(pack, fact));
            }
        }
        seen
    }
}

/// Whether a question is hidden: its gate is definitely false on effective answers.
/// A gate that cannot be evaluated hides nothing.
#[must_use]
pub fn is_hidden(pack: &Pack, fact: usize, effective: &Answers) -> bool {
    let gate = pack.facts.get(fact).and_then(|f| f.asked_when.as_ref());
    gate.is_some_and(|gate| evaluate(pack, gate, effective) == Ok(Truth::False))
}

/// The answer that stands for a hidden question.
fn neutral(pack: &Pack, fact: usize) -> Answer {
    let Some(fact) = pack.facts.get(fact) else { return Answer::Missing };
    match fact.kind {
        FactKind::Choice => Answer::One(u8::try_from(fact.neutral).unwrap_or(0)),
        FactKind::Multi => Answer::Many { chosen: 1 << fact.neutral, unsure: false },
        FactKind::Number(..) => Answer::Number(fact.neutral),
    }
}
