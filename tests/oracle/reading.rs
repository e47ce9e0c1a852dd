//! Conditions as the content files write them: the cel crate parses, the tree is read here.

use super::condition::{Condition, Op, Sum};
use super::derived;
use super::fact::{Fact, position};
use super::truth::Truth;
use cel::common::ast::{Expr, IdedExpr, LiteralValue, operators};
use cel::parser::Parser;

impl Condition {
    /// A condition of the content files. A derived name stands for its meaning in the rule document.
    pub fn parse(source: &str, facts: &[Fact]) -> Condition {
        let tree = Parser::default().parse(source).unwrap_or_else(|error| panic!("{source}: {error}"));
        read(&tree, facts)
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
        Expr::Call(call) if call.func_name == operators::ADD => {
            let part = |at: usize| Box::new(read_sum(&call.args[at], facts));
            Sum::Plus(part(0), part(1))
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
