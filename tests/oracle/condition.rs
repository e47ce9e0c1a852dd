//! Conditions, weighed with answers that may not be known.

use super::fact::{Fact, Given, Person};
use super::truth::Truth;

pub enum Condition {
    Always(bool),
    All(Vec<Condition>),
    Any(Vec<Condition>),
    Not(Box<Condition>),
    /// A choice, with a truth for each of its values.
    Table(usize, Vec<Truth>),
    /// Several answers contain one of these.
    HasAny(usize, u32),
    /// Several answers contain two of these.
    TwoOrMore(usize, u32),
    Compare(Sum, Op, Sum),
    /// The first, but unsure where the second may hold.
    Doubted(Box<Condition>, Box<Condition>),
    /// Unsure where it would be true.
    AtBestUnsure(Box<Condition>),
}

pub enum Sum {
    Plain(i64),
    Fact(usize),
    Plus(Box<Sum>, Box<Sum>),
    Times(Box<Sum>, Box<Sum>),
}

#[derive(Clone, Copy)]
pub enum Op {
    Equal,
    Unequal,
    AtMost,
    Below,
    AtLeast,
    Above,
}

impl Condition {
    pub fn truth(&self, facts: &[Fact], person: &Person) -> Truth {
        let truth = |test: &Condition| test.truth(facts, person);
        match self {
            Condition::Always(known) => Truth::of(*known),
            Condition::All(parts) => Truth::all(parts.iter().map(truth)),
            Condition::Any(parts) => Truth::any(parts.iter().map(truth)),
            Condition::Not(part) => truth(part).not(),
            Condition::Table(fact, truths) => match &person[*fact] {
                None => Truth::Missing,
                Some(Given::One(value)) if !facts[*fact].vague[*value] => truths[*value],
                Some(_) => Truth::Unsure,
            },
            Condition::HasAny(fact, bits) => at_least(&person[*fact], *bits, 1),
            Condition::TwoOrMore(fact, bits) => at_least(&person[*fact], *bits, 2),
            Condition::Compare(left, op, right) => match (left.value(person), right.value(person)) {
                (Err(Truth::Missing), _) | (_, Err(Truth::Missing)) => Truth::Missing,
                (Ok(left), Ok(right)) => Truth::of(op.holds(left, right)),
                _ => Truth::Unsure,
            },
            Condition::Doubted(main, doubt) => match (truth(main), truth(doubt)) {
                (Truth::True, Truth::False) => Truth::True,
                (Truth::True, Truth::Missing) => Truth::Missing,
                (Truth::True, _) => Truth::Unsure,
                (other, _) => other,
            },
            Condition::AtBestUnsure(part) => match truth(part) {
                Truth::True => Truth::Unsure,
                other => other,
            },
        }
    }

    /// The facts it looks at, and every largest part that looks at a single one. A comparison of several numbers is a
    /// part of each of them.
    pub fn parts<'a>(&'a self, into: &mut Vec<(usize, &'a Condition)>) {
        let mut seen = Vec::new();
        self.facts(&mut seen);
        match (seen.as_slice(), self) {
            ([], _) => {}
            ([one], _) => into.push((*one, self)),
            (_, Condition::All(parts) | Condition::Any(parts)) => parts.iter().for_each(|part| part.parts(into)),
            (_, Condition::Not(part) | Condition::AtBestUnsure(part)) => part.parts(into),
            (_, Condition::Doubted(main, doubt)) => [main, doubt].into_iter().for_each(|part| part.parts(into)),
            (several, Condition::Compare(..)) => into.extend(several.iter().map(|fact| (*fact, self))),
            _ => unreachable!("a table looks at one fact"),
        }
    }

    fn facts(&self, into: &mut Vec<usize>) {
        match self {
            Condition::Always(_) => {}
            Condition::All(parts) | Condition::Any(parts) => parts.iter().for_each(|part| part.facts(into)),
            Condition::Not(part) | Condition::AtBestUnsure(part) => part.facts(into),
            Condition::Doubted(main, doubt) => [main, doubt].into_iter().for_each(|part| part.facts(into)),
            Condition::Table(fact, _) | Condition::HasAny(fact, _) | Condition::TwoOrMore(fact, _) => into.push(*fact),
            Condition::Compare(left, _, right) => [left, right].into_iter().for_each(|sum| sum.facts(into)),
        }
        into.sort_unstable();
        into.dedup();
    }
}

/// Are at least this many of these chosen? What is listed is true; beside an unsure answer, the rest is unsure.
fn at_least(given: &Option<Given>, bits: u32, enough: u32) -> Truth {
    match given {
        None => Truth::Missing,
        Some(Given::Some { listed, .. }) if (listed & bits).count_ones() >= enough => Truth::True,
        Some(Given::Some { unsure: false, .. }) => Truth::False,
        Some(_) => Truth::Unsure,
    }
}

impl Sum {
    fn value(&self, person: &Person) -> Result<i64, Truth> {
        match self {
            Sum::Plain(number) => Ok(*number),
            Sum::Fact(fact) => match &person[*fact] {
                None => Err(Truth::Missing),
                Some(Given::Number(number)) => Ok(*number),
                Some(_) => Err(Truth::Unsure),
            },
            Sum::Plus(left, right) | Sum::Times(left, right) => match (left.value(person), right.value(person)) {
                (Err(Truth::Missing), _) | (_, Err(Truth::Missing)) => Err(Truth::Missing),
                (left, right) if matches!(self, Sum::Plus(..)) => Ok(left? + right?),
                (left, right) => Ok(left? * right?),
            },
        }
    }

    fn facts(&self, into: &mut Vec<usize>) {
        match self {
            Sum::Plain(_) => {}
            Sum::Fact(fact) => into.push(*fact),
            Sum::Plus(left, right) | Sum::Times(left, right) => {
                [left, right].into_iter().for_each(|sum| sum.facts(into));
            }
        }
    }
}

impl Op {
    fn holds(self, left: i64, right: i64) -> bool {
        match self {
            Op::Equal => left == right,
            Op::Unequal => left != right,
            Op::AtMost => left <= right,
            Op::Below => left < right,
            Op::AtLeast => left >= right,
            Op::Above => left > right,
        }
    }
}
