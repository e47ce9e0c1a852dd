//! What is chosen on a question page before it is given as the answer. Pure; choosing never moves on.

use super::{Answer, Fault, check_answer};
use crate::audit::decimal::Decimal;
use crate::pack::{Fact, FactKind};

/// A choice in the making.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// Chosen values as bits.
    pub chosen: u32,
    /// "Don't know" is chosen.
    pub unsure: bool,
    /// The number as typed.
    pub typed: String,
}

impl Draft {
    /// The draft that shows an answer already given.
    #[must_use]
    pub fn of(answer: Answer) -> Self {
        match answer {
            Answer::Missing => Draft::default(),
            Answer::Unsure => Draft { unsure: true, ..Draft::default() },
            Answer::One(value) => Draft { chosen: 1 << value, ..Draft::default() },
            Answer::Many { chosen, unsure } => Draft { chosen, unsure, ..Draft::default() },
            Answer::Number(n) => Draft { typed: n.to_string(), ..Draft::default() },
        }
    }

    /// Chooses or unchooses a value. One value of a choice; `none` stands alone.
    pub fn toggle(&mut self, fact: &Fact, value: u8) {
        let bit = 1u32 << value;
        if fact.kind == FactKind::Choice {
            (self.chosen, self.unsure) = (bit, false);
            return;
        }
        let alone = fact.value("none").map_or(0, |v| 1u32 << v);
        self.chosen ^= bit;
        if bit == alone {
            (self.chosen, self.unsure) = (self.chosen & alone, false);
        } else {
            self.chosen &= !alone;
        }
    }

    /// Chooses or unchooses "don't know".
    pub fn toggle_unsure(&mut self, fact: &Fact) {
        match fact.kind {
            FactKind::Choice => (self.chosen, self.unsure) = (0, true),
            FactKind::Multi => {
                self.unsure = !self.unsure;
                self.chosen &= !fact.value("none").map_or(0, |v| 1u32 << v);
            }
            FactKind::Number(..) => {
                self.unsure = !self.unsure;
                self.typed.clear();
            }
        }
    }

    /// The answer.
    ///
    /// # Errors
    /// What is missing or wrong.
    pub fn answer(&self, fact: &Fact) -> Result<Answer, Fault> {
        let answer = match fact.kind {
            FactKind::Number(..) if self.unsure && self.typed.trim().is_empty() => Answer::Unsure,
            FactKind::Number(low, high) => {
                let fault = Fault::Number(low, high);
                let number = Decimal::parse(&self.typed, 0).map_err(|_| fault)?.thousandths() / 1000;
                return check_answer(fact, Answer::Number(number)).map_err(|_| fault);
            }
            _ if self.chosen == 0 && !self.unsure => return Err(Fault::Nothing),
            _ if self.chosen == 0 => Answer::Unsure,
            FactKind::Choice => Answer::One(u8::try_from(self.chosen.trailing_zeros()).unwrap_or(0)),
            FactKind::Multi => Answer::Many { chosen: self.chosen, unsure: self.unsure },
        };
        check_answer(fact, answer).map_err(|_| Fault::Nothing)
    }
}
