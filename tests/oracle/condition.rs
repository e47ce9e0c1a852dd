//! Conditions: read from CEL by its own parser, weighed here with not-known answers.

use super::derived;
use super::fact::{Fact, Given, Person, position};
use super::truth::Truth;
use cel::common::ast::{Expr, IdedExpr, LiteralValue, operators};
use cel::parser::Parser;

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
    /// A condition of the content files. A derived name stands for its meaning in the rule document.
    pub fn parse(source: &str, facts: &[Fact]) -> Condition {
        let tree = Parser::default().parse(source).unwrap_or_else(|error| panic!("{source}: {error}"));
        read(&tree, facts)
    }

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

    /// The facts it looks at, and every largest part that looks at a single one.
    pub fn parts<'a>(&'a self, into: &mut Vec<(usize, &'a Condition)>) {
        let mut seen = Vec::new();
        self.facts(&mut seen);
        match (seen.as_slice(), self) {
            ([], _) => {}
            ([one], _) => into.push((*one, self)),
            (_, Condition::All(parts) | Condition::Any(parts)) => parts.iter().for_each(|part| part.parts(into)),
            (_, Condition::Not(part) | Condition::AtBestUnsure(part)) => part.parts(into),
            (_, Condition::Doubted(main, doubt)) => [main, doubt].into_iter().for_each(|part| part.parts(into)),
            _ => panic!("a comparison of two facts has no parts"),
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
            Sum::Times(left, right) => match (left.value(person), right.value(person)) {
                (Err(Truth::Missing), _) | (_, Err(Truth::Missing)) => Err(Truth::Missing),
                (left, right) => Ok(left? * right?),
            },
        }
    }

    fn facts(&self, into: &mut Vec<usize>) {
        match self {
            Sum::Plain(_) => {}
            Sum::Fact(fact) => into.push(*fact),
            Sum::Times(left, right) => [left, right].into_iter().for_each(|sum| sum.facts(into)),
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

fn read(tree: &IdedExpr, facts: &[Fact]) -> Condition {
    match &tree.expr {
        Expr::Literal(LiteralValue::Boolean(known)) => Condition::Always(*known.inner()),
        Expr::Ident(name) => derived::named(name, facts).unwrap_or_else(|| panic!("no derived fact {name}")),
        Expr::Call(call) => {
            let parts = || call.args.iter().map(|part| read(part, facts)).collect();
            match call.func_name.as_str() {
                operators::LOGICAL_AND => Condition::All(parts()),
                operators::LOGICAL_OR => Condition::Any(parts()),
                operators::LOGICAL_NOT => Condition::Not(Box::new(read(&call.args[0], facts))),
                operators::IN => read_in(&call.args[0], &call.args[1], facts),
                operator => read_comparison(operator, &call.args[0], &call.args[1], facts),
            }
        }
        other => panic!("no condition: {other:?}"),
    }
}

/// `fact in ['a', 'b']` of a choice, `'a' in fact` of several answers.
fn read_in(left: &IdedExpr, right: &IdedExpr, facts: &[Fact]) -> Condition {
    match (&left.expr, &right.expr) {
        (Expr::Ident(name), Expr::List(list)) => {
            let values: Vec<&str> = list.elements.iter().map(|value| text(value).expect("a quoted value")).collect();
            table(name, &values, facts)
        }
        (_, Expr::Ident(name)) => {
            let fact = position(facts, name);
            Condition::HasAny(fact, facts[fact].bits(&[text(left).expect("a quoted value")]))
        }
        other => panic!("no use of in: {other:?}"),
    }
}

fn read_comparison(operator: &str, left: &IdedExpr, right: &IdedExpr, facts: &[Fact]) -> Condition {
    if let (Expr::Ident(name), Some(value)) = (&left.expr, text(right)) {
        let equal = table(name, &[value], facts);
        return match operator {
            operators::EQUALS => equal,
            operators::NOT_EQUALS => Condition::Not(Box::new(equal)),
            _ => panic!("words have no order: {operator}"),
        };
    }
    let op = match operator {
        operators::EQUALS => Op::Equal,
        operators::NOT_EQUALS => Op::Unequal,
        operators::LESS_EQUALS => Op::AtMost,
        operators::LESS => Op::Below,
        operators::GREATER_EQUALS => Op::AtLeast,
        operators::GREATER => Op::Above,
        _ => panic!("no such comparison: {operator}"),
    };
    Condition::Compare(read_sum(left, facts), op, read_sum(right, facts))
}

fn read_sum(tree: &IdedExpr, facts: &[Fact]) -> Sum {
    match &tree.expr {
        Expr::Literal(LiteralValue::Int(number)) => Sum::Plain(*number.inner()),
        Expr::Ident(name) => Sum::Fact(position(facts, name)),
        Expr::Call(call) if call.func_name == operators::MULTIPLY => {
            let part = |at: usize| Box::new(read_sum(&call.args[at], facts));
            Sum::Times(part(0), part(1))
        }
        other => panic!("no number: {other:?}"),
    }
}

fn table(name: &str, values: &[&str], facts: &[Fact]) -> Condition {
    let fact = position(facts, name);
    let wanted = facts[fact].bits(values);
    Condition::Table(fact, (0..facts[fact].values.len()).map(|value| Truth::of(wanted >> value & 1 == 1)).collect())
}

fn text(tree: &IdedExpr) -> Option<&str> {
    match &tree.expr {
        Expr::Literal(LiteralValue::String(text)) => Some(text.inner()),
        _ => None,
    }
}
