//! A condition as a small typed tree: what a CEL expression of the pack becomes when compiled.

use serde::Serialize;

/// A condition over facts. Indexes point into the pack's `facts` and `derived`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Expr {
    /// Always true or always false.
    Const(bool),
    /// Every part holds.
    All(Vec<Expr>),
    /// At least one part holds.
    Any(Vec<Expr>),
    /// The part does not hold.
    Not(Box<Expr>),
    /// A choice fact has one of the values whose bits are set.
    Is(usize, u32),
    /// A multi fact contains the value.
    Has(usize, u8),
    /// A weighted sum of number facts plus a constant, compared with zero.
    Sum(Vec<(i64, usize)>, i64, Op),
    /// A named condition.
    Named(usize),
}

/// Comparison with zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Op {
    /// Less than.
    #[serde(rename = "<")]
    Lt,
    /// At most.
    #[serde(rename = "<=")]
    Le,
    /// More than.
    #[serde(rename = ">")]
    Gt,
    /// At least.
    #[serde(rename = ">=")]
    Ge,
    /// Equal.
    #[serde(rename = "==")]
    Eq,
    /// Different.
    #[serde(rename = "!=")]
    Ne,
}

impl Op {
    /// Whether `value OP 0`.
    #[must_use]
    pub fn holds(self, value: i64) -> bool {
        match self {
            Op::Lt => value < 0,
            Op::Le => value <= 0,
            Op::Gt => value > 0,
            Op::Ge => value >= 0,
            Op::Eq => value == 0,
            Op::Ne => value != 0,
        }
    }
}

impl Expr {
    /// Adds every fact the condition depends on, named conditions opened up, each once.
    pub fn facts_into(&self, derived: &[super::Derived], out: &mut Vec<usize>) {
        let mut add = |fact: usize| {
            if !out.contains(&fact) {
                out.push(fact);
            }
        };
        match self {
            Expr::Const(_) => {}
            Expr::Is(fact, _) | Expr::Has(fact, _) => add(*fact),
            Expr::Sum(terms, _, _) => terms.iter().for_each(|(_, fact)| add(*fact)),
            Expr::All(parts) | Expr::Any(parts) => parts.iter().for_each(|p| p.facts_into(derived, out)),
            Expr::Not(part) => part.facts_into(derived, out),
            Expr::Named(i) => {
                if let Some(named) = derived.get(*i) {
                    named.is.facts_into(derived, out);
                    if let Some(unsure) = &named.unsure_when {
                        unsure.facts_into(derived, out);
                    }
                }
            }
        }
    }

    /// The facts the condition depends on, named conditions opened up.
    #[must_use]
    pub fn facts(&self, derived: &[super::Derived]) -> Vec<usize> {
        let mut out = Vec::new();
        self.facts_into(derived, &mut out);
        out
    }
}
