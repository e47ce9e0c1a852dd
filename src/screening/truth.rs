//! Three-valued logic with two kinds of not-known, and the evaluation of conditions in it.

use super::{Answer, Answers};
use crate::pack::{Expr, Pack};

/// A truth value. Missing means not answered yet; unsure means answered "don't know".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Truth {
    /// Definitely not.
    False,
    /// A deciding answer has not been given.
    Missing,
    /// A deciding answer is "don't know".
    Unsure,
    /// Definitely.
    True,
}

/// A condition that does not fit the facts: a damaged pack. Shown as "could not be checked", never as no.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RuleError {
    /// Names a fact, value or named condition that is not there, or in a circle.
    Unknown,
    /// Tests a fact of another type.
    Type,
    /// Arithmetic beyond the range of whole numbers.
    Range,
}

impl Truth {
    fn of(known: bool) -> Self {
        if known { Truth::True } else { Truth::False }
    }

    /// Negation; not-known stays what it is.
    #[must_use]
    pub fn negate(self) -> Self {
        match self {
            Truth::False => Truth::True,
            Truth::True => Truth::False,
            other => other,
        }
    }

    /// Conjunction: false, then missing, then unsure, then true; first found wins.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        use Truth::{False, Missing, True, Unsure};
        match (self, other) {
            (False, _) | (_, False) => False,
            (Missing, _) | (_, Missing) => Missing,
            (Unsure, _) | (_, Unsure) => Unsure,
            (True, True) => True,
        }
    }

    /// Disjunction: true, then missing, then unsure, then false; first found wins.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        self.negate().and(other.negate()).negate()
    }
}

/// Evaluates a condition on answers.
///
/// # Errors
/// [`RuleError`] when the condition does not fit the pack's facts.
pub fn evaluate(pack: &Pack, expr: &Expr, answers: &Answers) -> Result<Truth, RuleError> {
    eval(pack, expr, answers, pack.derived.len())
}

/// `below`: only named conditions with a smaller index may be used, which rules out circles.
fn eval(pack: &Pack, expr: &Expr, answers: &Answers, below: usize) -> Result<Truth, RuleError> {
    Ok(match expr {
        Expr::Const(known) => Truth::of(*known),
        Expr::Not(part) => eval(pack, part, answers, below)?.negate(),
        Expr::All(parts) => {
            let mut all = Truth::True;
            for part in parts {
                all = all.and(eval(pack, part, answers, below)?);
            }
            all
        }
        Expr::Any(parts) => {
            let mut any = Truth::False;
            for part in parts {
                any = any.or(eval(pack, part, answers, below)?);
            }
            any
        }
        Expr::Is(fact, values) => {
            let known = pack.facts.get(*fact).ok_or(RuleError::Unknown)?;
            match answers.get(*fact) {
                Answer::Missing => Truth::Missing,
                Answer::Unsure => Truth::Unsure,
                Answer::One(value) if known.unsure >> value & 1 == 1 => Truth::Unsure,
                Answer::One(value) => Truth::of(values >> value & 1 == 1),
                _ => return Err(RuleError::Type),
            }
        }
        Expr::Has(fact, value) => {
            pack.facts.get(*fact).ok_or(RuleError::Unknown)?;
            match answers.get(*fact) {
                Answer::Missing => Truth::Missing,
                Answer::Unsure => Truth::Unsure,
                Answer::Many { chosen, .. } if chosen >> value & 1 == 1 => Truth::True,
                Answer::Many { unsure: true, .. } => Truth::Unsure,
                Answer::Many { .. } => Truth::False,
                _ => return Err(RuleError::Type),
            }
        }
        Expr::Sum(terms, constant, op) => {
            return sum(pack, terms, *constant, answers).map(|s| match s {
                Ok(total) => Truth::of(op.holds(total)),
                Err(not_known) => not_known,
            });
        }
        Expr::Named(index) => {
            let named = pack.derived.get(*index).filter(|_| *index < below).ok_or(RuleError::Unknown)?;
            let is = eval(pack, &named.is, answers, *index)?;
            match (&named.unsure_when, is) {
                (Some(doubt), Truth::True) => match eval(pack, doubt, answers, *index)? {
                    Truth::False => Truth::True,
                    Truth::Missing => Truth::Missing,
                    _ => Truth::Unsure,
                },
                _ => is,
            }
        }
    })
}

/// The total, or which kind of not-known stands in its way (missing wins over unsure).
fn sum(pack: &Pack, terms: &[(i64, usize)], constant: i64, answers: &Answers) -> Result<Result<i64, Truth>, RuleError> {
    let mut total = constant;
    let mut unsure = false;
    for (weight, fact) in terms {
        pack.facts.get(*fact).ok_or(RuleError::Unknown)?;
        match answers.get(*fact) {
            Answer::Missing => return Ok(Err(Truth::Missing)),
            Answer::Unsure => unsure = true,
            Answer::Number(n) => {
                let part = n.checked_mul(*weight).ok_or(RuleError::Range)?;
                total = total.checked_add(part).ok_or(RuleError::Range)?;
            }
            _ => return Err(RuleError::Type),
        }
    }
    Ok(if unsure { Err(Truth::Unsure) } else { Ok(total) })
}
