//! Whole numbers: their order, and which of them a row can tell apart when there are too many to try them all.

use super::condition::Sum;
use super::fact::{Fact, Given, Person, Shape, position};
use super::{Condition, Oracle};

/// Numbers up to this many are all tried.
const FEW: i64 = 1000;

/// A comparison of numbers as weights and a constant, all on one side.
#[derive(Clone, PartialEq)]
pub struct Line {
    weights: Vec<(usize, i64)>,
    constant: i64,
}

/// Is this a number with more values than can be tried?
pub fn is_large(fact: &Fact) -> bool {
    matches!(fact.shape, Shape::Number { high, .. } if high > FEW)
}

/// The comparisons of numbers among the parts of some conditions.
pub fn lines(parts: &[(usize, &Condition)]) -> Vec<Line> {
    let mut found = Vec::new();
    parts.iter().for_each(|(_, part)| lines_of(part, &mut found));
    found
}

fn lines_of(condition: &Condition, found: &mut Vec<Line>) {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => parts.iter().for_each(|part| lines_of(part, found)),
        Condition::Not(part) | Condition::AtBestUnsure(part) => lines_of(part, found),
        Condition::Doubted(main, doubt) => [main, doubt].into_iter().for_each(|part| lines_of(part, found)),
        Condition::Compare(left, _, right) => {
            let mut line = Line { weights: Vec::new(), constant: 0 };
            line.add(left, 1);
            line.add(right, -1);
            if !found.contains(&line) {
                found.push(line);
            }
        }
        Condition::Always(_) | Condition::Table(..) | Condition::HasAny(..) | Condition::TwoOrMore(..) => {}
    }
}

impl Line {
    fn add(&mut self, sum: &Sum, times: i64) {
        match sum {
            Sum::Plain(number) => self.constant += times * number,
            Sum::Fact(fact) => self.weights.push((*fact, times)),
            Sum::Plus(left, right) => [left, right].into_iter().for_each(|part| self.add(part, times)),
            Sum::Times(left, right) => match (&**left, &**right) {
                (Sum::Plain(by), part) | (part, Sum::Plain(by)) => self.add(part, times * by),
                _ => panic!("a product of two facts is no line"),
            },
        }
    }

    /// The numbers of a fact around which the comparison turns, for every choice of the others.
    fn turns(&self, fact: usize, others: &dyn Fn(usize) -> Vec<i64>, into: &mut Vec<i64>) {
        let Some((_, weight)) = self.weights.iter().find(|(at, _)| *at == fact) else { return };
        let mut rests = vec![self.constant];
        for (other, by) in self.weights.iter().filter(|(at, _)| *at != fact) {
            let values = others(*other);
            rests = rests.iter().flat_map(|rest| values.iter().map(move |value| rest + by * value)).collect();
        }
        for rest in rests {
            into.extend((-2..=2).map(|step| -rest / weight + step));
        }
    }
}

impl Oracle {
    /// Numbers of a fact on all sides of every turn that a row knows, given the other answers; unsure among them.
    pub fn telling_numbers(&self, lines: &[Line], fact: usize, person: &Person) -> Vec<Given> {
        let Shape::Number { low, high } = self.facts[fact].shape else { panic!("no number") };
        // What another number may be: itself, or where it turns alone and what it is bounded by.
        let others = |other: usize| match person[other] {
            Some(Given::Number(number)) => vec![number],
            _ => self.own_turns(lines, other, person),
        };
        let mut numbers = self.own_turns(lines, fact, person);
        lines.iter().for_each(|line| line.turns(fact, &others, &mut numbers));
        numbers.retain(|number| (low..=high).contains(number) && self.is_in_order(fact, *number, person));
        numbers.sort_unstable();
        numbers.dedup();
        numbers.into_iter().map(Given::Number).chain([Given::Unsure]).collect()
    }

    fn own_turns(&self, lines: &[Line], fact: usize, person: &Person) -> Vec<i64> {
        let Shape::Number { low, high } = self.facts[fact].shape else { panic!("no number") };
        let mut numbers = vec![low, high];
        let alone = lines.iter().filter(|line| line.weights.len() == 1);
        alone.for_each(|line| line.turns(fact, &|_| Vec::new(), &mut numbers));
        numbers.extend(person.iter().enumerate().filter_map(|(other, given)| match given {
            Some(Given::Number(number)) if self.is_part(other, fact) || self.is_part(fact, other) => Some(*number),
            _ => None,
        }));
        numbers
    }

    /// No part is more than its whole.
    pub fn is_in_order(&self, fact: usize, number: i64, person: &Person) -> bool {
        person.iter().enumerate().all(|(other, given)| match given {
            Some(Given::Number(known)) if self.is_part(fact, other) => number <= *known,
            Some(Given::Number(known)) if self.is_part(other, fact) => *known <= number,
            _ => true,
        })
    }

    /// Is one number, over any number of steps, a part of the other?
    fn is_part(&self, part: usize, whole: usize) -> bool {
        let Some(next) = &self.facts[part].at_most else { return false };
        let next = position(&self.facts, next);
        next == whole || self.is_part(next, whole)
    }

    /// Takes back numbers that are more than a whole they belong to, the parts first.
    pub fn put_in_order(&self, person: &mut Person) {
        for fact in (0..self.facts.len()).rev() {
            if let Some(Given::Number(number)) = person[fact]
                && !self.is_in_order(fact, number, person)
            {
                let most = person.iter().enumerate().filter(|(other, _)| self.is_part(fact, *other));
                let most = most.filter_map(|(_, given)| match given {
                    Some(Given::Number(known)) => Some(*known),
                    _ => None,
                });
                person[fact] = most.min().map(|most| Given::Number(most.min(number)));
            }
        }
    }
}
