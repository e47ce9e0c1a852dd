//! CEL text to a typed condition. Only what the screening understands is let through.

use crate::pack::{Derived, Expr, Fact, FactKind, Op};
use cel::common::ast::{CallExpr, Expr as Cel, LiteralValue, operators as op};
use cel::parser::Parser;

/// Names a condition may use.
pub(super) struct Names<'p> {
    pub facts: &'p [Fact],
    pub derived: &'p [Derived],
}

/// Parses and types a condition.
///
/// # Errors
/// A problem and its remedy, both as sentences without a full stop.
pub(super) fn condition(names: &Names, text: &str) -> Result<Expr, (String, String)> {
    let parsed = Parser::default().parse(text).map_err(|errors| {
        let what = errors.to_string().lines().next().unwrap_or("not CEL").to_string();
        (format!("`{text}` is not a CEL expression: {what}"), "Correct the expression".to_string())
    })?;
    typed(names, &parsed.expr).map_err(|(what, remedy)| (format!("`{text}`: {what}"), remedy))
}

type Typed<T> = Result<T, (String, String)>;

fn wrong<T>(problem: impl Into<String>, remedy: impl Into<String>) -> Typed<T> {
    Err((problem.into(), remedy.into()))
}

fn typed(names: &Names, expr: &Cel) -> Typed<Expr> {
    match expr {
        Cel::Literal(LiteralValue::Boolean(known)) => Ok(Expr::Const(known.into_inner())),
        Cel::Ident(name) => named(names, name),
        Cel::Call(call) => match (call.func_name.as_str(), &call.args[..]) {
            (op::LOGICAL_AND, [a, b]) => Ok(join(typed(names, &a.expr)?, typed(names, &b.expr)?, true)),
            (op::LOGICAL_OR, [a, b]) => Ok(join(typed(names, &a.expr)?, typed(names, &b.expr)?, false)),
            (op::LOGICAL_NOT, [a]) => Ok(Expr::Not(Box::new(typed(names, &a.expr)?))),
            (op::IN, [a, b]) => contains(names, &a.expr, &b.expr),
            _ => compare(names, call),
        },
        _ => wrong("is not a condition", "Use comparisons, `in`, `&&`, `||`, `!` and named conditions"),
    }
}

fn named(names: &Names, name: &str) -> Typed<Expr> {
    if let Some(index) = names.derived.iter().position(|d| d.id == name) {
        return Ok(Expr::Named(index));
    }
    if names.facts.iter().any(|f| f.id == name) {
        return wrong(format!("`{name}` is a fact, not a condition"), "Compare it with a value");
    }
    wrong(format!("unknown name `{name}`"), "Use a fact or a named condition of facts.toml; quote values")
}

/// Flattens chains, so that three parts are three parts.
fn join(a: Expr, b: Expr, all: bool) -> Expr {
    let mut parts = Vec::new();
    for part in [a, b] {
        match (part, all) {
            (Expr::All(inner), true) | (Expr::Any(inner), false) => parts.extend(inner),
            (other, _) => parts.push(other),
        }
    }
    if all { Expr::All(parts) } else { Expr::Any(parts) }
}

/// `'value' in fact` and `fact in ['value', …]`.
fn contains(names: &Names, left: &Cel, right: &Cel) -> Typed<Expr> {
    match (left, right) {
        (Cel::Literal(LiteralValue::String(value)), Cel::Ident(name)) => {
            let (index, fact) = fact(names, name)?;
            if fact.kind != FactKind::Multi {
                return wrong(format!("`{name}` has a single answer"), format!("Write `{name} == '…'`"));
            }
            Ok(Expr::Has(index, value_of(fact, value.inner())?))
        }
        (Cel::Ident(name), Cel::List(list)) => {
            let (index, fact) = choice(names, name)?;
            let mut bits = 0u32;
            for item in &list.elements {
                let Cel::Literal(LiteralValue::String(value)) = &item.expr else {
                    return wrong("a list item is not a quoted value", "Put every value in single quotes");
                };
                bits |= 1 << value_of(fact, value.inner())?;
            }
            Ok(Expr::Is(index, bits))
        }
        _ => wrong("`in` does not stand between a fact and values", "Write `'value' in fact` or `fact in ['value']`"),
    }
}

fn compare(names: &Names, call: &CallExpr) -> Typed<Expr> {
    let relation = match call.func_name.as_str() {
        op::EQUALS => Op::Eq,
        op::NOT_EQUALS => Op::Ne,
        op::LESS => Op::Lt,
        op::LESS_EQUALS => Op::Le,
        op::GREATER => Op::Gt,
        op::GREATER_EQUALS => Op::Ge,
        other => return wrong(format!("`{other}` is not known here"), "Use comparisons, `in`, `&&`, `||` and `!`"),
    };
    let [left, right] = &call.args[..] else { return wrong("a comparison has two sides", "Write both") };
    if let (Cel::Ident(name), Cel::Literal(LiteralValue::String(value))) = (&left.expr, &right.expr) {
        let (index, fact) = choice(names, name)?;
        let is = Expr::Is(index, 1 << value_of(fact, value.inner())?);
        return match relation {
            Op::Eq => Ok(is),
            Op::Ne => Ok(Expr::Not(Box::new(is))),
            _ => wrong(format!("values of `{name}` have no order"), "Use `==`, `!=` or `in`"),
        };
    }
    if let (Cel::Ident(_), Cel::Ident(value)) = (&left.expr, &right.expr)
        && !names.facts.iter().any(|f| f.id == *value)
    {
        return wrong(format!("`{value}` is not quoted, and no fact"), format!("Write '{value}'"));
    }
    let (mut terms, mut constant) = (Vec::new(), 0);
    linear(names, &left.expr, 1, &mut terms, &mut constant)?;
    linear(names, &right.expr, -1, &mut terms, &mut constant)?;
    Ok(Expr::Sum(terms, constant, relation))
}

/// Adds `times` times an expression of numbers to a weighted sum.
fn linear(names: &Names, expr: &Cel, times: i64, terms: &mut Vec<(i64, usize)>, constant: &mut i64) -> Typed<()> {
    match expr {
        Cel::Literal(LiteralValue::Int(n)) => {
            *constant += times * n.into_inner();
            Ok(())
        }
        Cel::Ident(name) => {
            let (index, fact) = fact(names, name)?;
            if !matches!(fact.kind, FactKind::Number(..)) {
                return wrong(format!("`{name}` is not a number"), "Compare it with a quoted value");
            }
            terms.push((times, index));
            Ok(())
        }
        Cel::Call(call) if call.func_name == op::MULTIPLY => match (&call.args[0].expr, &call.args[1].expr) {
            (Cel::Literal(LiteralValue::Int(n)), other) | (other, Cel::Literal(LiteralValue::Int(n))) => {
                linear(names, other, times * n.into_inner(), terms, constant)
            }
            _ => wrong("a product of two facts", "Multiply a fact by a number only"),
        },
        Cel::Call(call) if call.func_name == op::ADD => {
            linear(names, &call.args[0].expr, times, terms, constant)?;
            linear(names, &call.args[1].expr, times, terms, constant)
        }
        _ => wrong("sides of different or unknown type", "Compare a fact with a quoted value or a whole number"),
    }
}

fn fact<'p>(names: &'p Names, name: &str) -> Typed<(usize, &'p Fact)> {
    match names.facts.iter().position(|f| f.id == name) {
        Some(index) => Ok((index, &names.facts[index])),
        None => wrong(format!("unknown fact `{name}`"), "Use a fact of facts.toml"),
    }
}

fn choice<'p>(names: &'p Names, name: &str) -> Typed<(usize, &'p Fact)> {
    match fact(names, name)? {
        (index, fact) if fact.kind == FactKind::Choice => Ok((index, fact)),
        (_, fact) if fact.kind == FactKind::Multi => {
            wrong(format!("`{name}` has several answers"), format!("Write `'value' in {name}`"))
        }
        _ => wrong(format!("`{name}` is a number"), "Compare it with a whole number"),
    }
}

fn value_of(fact: &Fact, value: &str) -> Typed<u8> {
    match fact.value(value) {
        Some(index) => Ok(index),
        None => {
            wrong(format!("`{}` has no value '{value}'", fact.id), format!("Use one of {}", fact.values.join(", ")))
        }
    }
}
