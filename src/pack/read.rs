//! Reads `pack.json` without generated code: a fraction of the bytes that derived readers would cost in the
//! browser. The writer is derived; a test reads back everything it writes.

mod plan;

use super::{
    Agency, Bring, Certainty, Clause, Derived, Document, Expr, Fact, FactKind, Flag, LifeEvent, LoadError, Op, Overlap,
    Pack, PaperSet, Reading, Row, Sensitivity, Source, Table, Task,
};
use serde_json::Value;

type Read<T> = Result<T, LoadError>;

/// The pack in a JSON value, whole or as the site splits it: what asking needs first, the rest by [`details`].
/// Checklists are left out; the audit reads them apart.
pub(super) fn pack(v: &Value) -> Read<Pack> {
    let years = list(v, "plan_years", |y| whole(y, "plan_years"))?;
    let year = |i: usize| years.get(i).and_then(|y| u16::try_from(*y).ok()).ok_or_else(|| damaged("plan_years"));
    #[cfg_attr(not(feature = "cli"), allow(unused_mut, reason = "only whole packs are added to here"))]
    let mut pack = Pack {
        schema: super::SCHEMA,
        id: text(v, "id")?,
        version: text(v, "version")?,
        plan_years: (year(0)?, year(1)?),
        topics: texts(v, "topics")?,
        audiences: list(v, "audiences", |a| items(a, "audiences", |t| own(t, "audiences")))?,
        retired: texts(v, "retired")?,
        facts: list(v, "facts", fact)?,
        derived: list(v, "derived", derived)?,
        table: table(part(v, "table")?)?,
        rows: list(v, "rows", row)?,
        agencies: Vec::new(),
        tasks: Vec::new(),
        papers: Vec::new(),
        sources: Vec::new(),
        events: Vec::new(),
        overlaps: Vec::new(),
        plan: super::Plan::default(),
        checklists: Vec::new(),
        scoring: super::checklist::Scoring::default(),
        standards: Vec::new(),
        cells: Vec::new(),
    };
    // The site's own file holds none of this; the browser need not carry the code that reads it here.
    #[cfg(feature = "cli")]
    if v.get("agencies").is_some() {
        named_things(&mut pack, v)?;
        guide(&mut pack, v)?;
    }
    Ok(pack)
}

fn fact(v: &Value) -> Read<Fact> {
    let kind = match part(v, "kind")? {
        Value::String(s) if s == "choice" => FactKind::Choice,
        Value::String(s) if s == "multi" => FactKind::Multi,
        other => match &list(other, "number", |n| whole(n, "number"))?[..] {
            [low, high] => FactKind::Number(*low, *high),
            _ => return Err(damaged("number")),
        },
    };
    let sensitive = one_of(
        v,
        "sensitive",
        &[
            ("no", Sensitivity::No),
            ("low", Sensitivity::Low),
            ("health", Sensitivity::Health),
            ("income", Sensitivity::Income),
            ("family", Sensitivity::Family),
            ("intimate", Sensitivity::Intimate),
        ],
    )?;
    Ok(Fact {
        id: text(v, "id")?,
        kind,
        values: texts(v, "values")?,
        unsure: number(v, "unsure")?,
        neutral: whole(part(v, "neutral")?, "neutral")?,
        asked_when: maybe(v, "asked_when", expr)?,
        topic: text(v, "topic")?,
        sensitive,
        pin: number(v, "pin")?,
        at_most: maybe(v, "at_most", |n| narrow(n, "at_most"))?,
        symbol: text(v, "symbol")?,
    })
}

fn derived(v: &Value) -> Read<Derived> {
    Ok(Derived { id: text(v, "id")?, is: expr(part(v, "is")?)?, unsure_when: maybe(v, "unsure_when", expr)? })
}

fn table(v: &Value) -> Read<Table> {
    Ok(Table {
        routing: number(v, "routing")?,
        personal: list(v, "personal", |n| narrow(n, "personal"))?,
        certificate: expr(part(v, "certificate")?)?,
        hukou: expr(part(v, "hukou")?)?,
        resident: expr(part(v, "resident")?)?,
        present: expr(part(v, "present")?)?,
        present_kinds: texts(v, "present_kinds")?,
    })
}

fn row(v: &Value) -> Read<Row> {
    let flags = [
        ("ask-only", Flag::AskOnly),
        ("cert", Flag::Cert),
        ("hukou", Flag::Hukou),
        ("anywhere", Flag::Anywhere),
        ("away-ok", Flag::AwayOk),
    ];
    let mut row = Row {
        id: text(v, "id")?,
        audience: text(v, "audience")?,
        kind: text(v, "kind")?,
        topic: text(v, "topic")?,
        flags: list(v, "flags", |f| named(f, "flags", &flags))?,
        open_to_all: flag(v, "open_to_all")?,
        own_when: maybe(v, "own_when", expr)?,
        rule: list(v, "rule", clause)?,
        wider: maybe(v, "wider", clause)?,
        clash: maybe(v, "clash", clause)?,
        ..Row::default()
    };
    if v.get("places").is_some() {
        row_details(&mut row, v)?;
    }
    Ok(row)
}

/// What a row says beyond its verdict.
fn row_details(row: &mut Row, v: &Value) -> Read<()> {
    let bring = part(v, "bring")?;
    row.symbol = text(v, "symbol")?;
    row.places = texts(v, "places")?;
    row.tasks = texts(v, "tasks")?;
    row.nearest = texts(v, "nearest")?;
    row.desks = texts(v, "desks")?;
    row.bring = Bring { set: text(bring, "set")?, extra: texts(bring, "extra")? };
    row.documents = list(v, "documents", |d| Ok(Document { source: text(d, "source")?, certainty: certainty(d)? }))?;
    row.unchecked = texts(v, "unchecked")?;
    row.leads_to = texts(v, "leads_to")?;
    Ok(())
}

/// Adds what rows say beyond their verdicts, and whom and what they name, to a pack that was read without.
pub(super) fn details(pack: &mut Pack, v: &Value) -> Read<()> {
    let rows =
        part(v, "rows")?.as_array().filter(|rows| rows.len() == pack.rows.len()).ok_or_else(|| damaged("rows"))?;
    for (row, v) in pack.rows.iter_mut().zip(rows) {
        if text(v, "id")? != row.id {
            return Err(damaged("rows"));
        }
        row_details(row, v)?;
        let reasons = list(v, "reasons", |r| items(r, "reasons", |t| own(t, "reasons")))?;
        for (clause, names) in row.rule.iter_mut().chain(&mut row.wider).chain(&mut row.clash).zip(reasons) {
            let [reason, source] = <[String; 2]>::try_from(names).map_err(|_| damaged("reasons"))?;
            (clause.reason, clause.source) = (reason, source);
        }
    }
    named_things(pack, v)
}

/// Adds what only the guide shows: life events, overlaps, targets and readings of the plan.
pub(super) fn guide(pack: &mut Pack, v: &Value) -> Read<()> {
    pack.events = list(v, "events", |e| {
        Ok(LifeEvent { id: text(e, "id")?, symbol: text(e, "symbol")?, rows: texts(e, "rows")? })
    })?;
    pack.overlaps = list(v, "overlaps", |o| Ok(Overlap { id: text(o, "id")?, rows: texts(o, "rows")? }))?;
    pack.plan = plan::plan(v)?;
    Ok(())
}

/// Offices, tasks, papers, sources.
fn named_things(pack: &mut Pack, v: &Value) -> Read<()> {
    pack.agencies = list(v, "agencies", |a| Ok(Agency { id: text(a, "id")?, annex: flag(a, "annex")? }))?;
    pack.tasks =
        list(v, "tasks", |t| Ok(Task { id: text(t, "id")?, lead: texts(t, "lead")?, with: texts(t, "with")? }))?;
    pack.papers = list(v, "papers", |s| {
        Ok(PaperSet { id: text(s, "id")?, papers: texts(s, "papers")?, certainty: certainty(s)? })
    })?;
    let readings = [("text", Reading::Text), ("copy", Reading::Copy), ("memory", Reading::Memory)];
    pack.sources = list(v, "sources", |s| {
        Ok(Source { id: text(s, "id")?, kind: text(s, "kind")?, read: one_of(s, "read", &readings)? })
    })?;
    Ok(())
}

fn clause(v: &Value) -> Read<Clause> {
    let name = |key| v.get(key).map_or(Ok(String::new()), |t| own(t, key));
    Ok(Clause { test: expr(part(v, "test")?)?, reason: name("reason")?, source: name("source")? })
}

fn certainty(v: &Value) -> Read<Certainty> {
    one_of(
        v,
        "certainty",
        &[
            ("verified", Certainty::Verified),
            ("elsewhere", Certainty::Elsewhere),
            ("memory", Certainty::Memory),
            ("partly", Certainty::Partly),
        ],
    )
}

fn expr(v: &Value) -> Read<Expr> {
    let (name, inner) = v.as_object().and_then(|o| o.iter().next()).ok_or_else(|| damaged("condition"))?;
    let pair = |i: usize| inner.get(i).ok_or_else(|| damaged("condition"));
    Ok(match name.as_str() {
        "const" => Expr::Const(inner.as_bool().ok_or_else(|| damaged("const"))?),
        "all" => Expr::All(items(inner, "all", expr)?),
        "any" => Expr::Any(items(inner, "any", expr)?),
        "not" => Expr::Not(Box::new(expr(inner)?)),
        "is" => Expr::Is(narrow(pair(0)?, "is")?, narrow(pair(1)?, "is")?),
        "has" => Expr::Has(narrow(pair(0)?, "has")?, narrow(pair(1)?, "has")?),
        "named" => Expr::Named(narrow(inner, "named")?),
        "sum" => {
            let term = |t: &Value| {
                let at = |i: usize| t.get(i).ok_or_else(|| damaged("sum"));
                Ok((whole(at(0)?, "sum")?, narrow(at(1)?, "sum")?))
            };
            let ops = [("<", Op::Lt), ("<=", Op::Le), (">", Op::Gt), (">=", Op::Ge), ("==", Op::Eq), ("!=", Op::Ne)];
            Expr::Sum(items(pair(0)?, "sum", term)?, whole(pair(1)?, "sum")?, named(pair(2)?, "sum", &ops)?)
        }
        _ => return Err(damaged("condition")),
    })
}

fn damaged(place: &str) -> LoadError {
    LoadError::Damaged(place.to_string())
}

fn part<'v>(v: &'v Value, key: &str) -> Read<&'v Value> {
    v.get(key).ok_or_else(|| damaged(key))
}

fn own(v: &Value, place: &str) -> Read<String> {
    v.as_str().map(str::to_string).ok_or_else(|| damaged(place))
}

fn text(v: &Value, key: &str) -> Read<String> {
    own(part(v, key)?, key)
}

fn texts(v: &Value, key: &str) -> Read<Vec<String>> {
    items(part(v, key)?, key, |t| own(t, key))
}

fn flag(v: &Value, key: &str) -> Read<bool> {
    part(v, key)?.as_bool().ok_or_else(|| damaged(key))
}

fn whole(v: &Value, place: &str) -> Read<i64> {
    v.as_i64().ok_or_else(|| damaged(place))
}

fn narrow<T: TryFrom<i64>>(v: &Value, place: &str) -> Read<T> {
    T::try_from(whole(v, place)?).map_err(|_| damaged(place))
}

fn number<T: TryFrom<i64>>(v: &Value, key: &str) -> Read<T> {
    narrow(part(v, key)?, key)
}

fn items<T>(v: &Value, place: &str, read: impl Fn(&Value) -> Read<T>) -> Read<Vec<T>> {
    v.as_array().ok_or_else(|| damaged(place))?.iter().map(read).collect()
}

fn list<T>(v: &Value, key: &str, read: impl Fn(&Value) -> Read<T>) -> Read<Vec<T>> {
    items(part(v, key)?, key, read)
}

fn maybe<T>(v: &Value, key: &str, read: impl Fn(&Value) -> Read<T>) -> Read<Option<T>> {
    v.get(key).filter(|v| !v.is_null()).map(read).transpose()
}

fn named<T: Copy>(v: &Value, place: &str, names: &[(&str, T)]) -> Read<T> {
    names.iter().find(|(name, _)| v.as_str() == Some(name)).map(|(_, t)| *t).ok_or_else(|| damaged(place))
}

fn one_of<T: Copy>(v: &Value, key: &str, names: &[(&str, T)]) -> Read<T> {
    named(part(v, key)?, key, names)
}
