//! Files to values: every name becomes an index, every condition a typed tree.

use super::condition::{Names, condition};
use super::files::{ClauseFile, FactFile, FactsFile, File, Files, Neutral, RowFile, Text};
use super::finding::{At, Findings};
use crate::audit::id::UnitId;
use crate::pack::checklist::{Checklist, Instrument};
use crate::pack::{Clause, Derived, Expr, Fact, FactKind, Pack, Row, SCHEMA, Table};

/// Resolves a pack as far as it goes; what does not resolve is reported and left neutral.
pub(super) fn resolve(files: &Files, findings: &mut Findings) -> Pack {
    let file = &files.facts;
    let mut facts: Vec<Fact> = Vec::new();
    let mut derived: Vec<Derived> = Vec::new();
    for known in &file.value.facts {
        facts.push(fact(file, known, findings));
    }
    for named in &file.value.derived {
        // A named condition may use those above it only, which rules out circles.
        let names = Names { facts: &facts, derived: &derived };
        let is = expr(&names, file.at(&named.is), named.is.get_ref(), findings);
        let unsure_when = named.unsure_when.as_ref().map(|t| expr(&names, file.at(t), t.get_ref(), findings));
        derived.push(Derived { id: named.id.get_ref().clone(), is, unsure_when });
    }
    for (index, known) in file.value.facts.iter().enumerate() {
        facts[index].at_most = at_most(file, index, &facts, findings);
        let Some(gate) = &known.asked_when else { continue };
        let names = Names { facts: &facts, derived: &derived };
        let gate_expr = expr(&names, file.at(gate), gate.get_ref(), findings);
        if let Some(later) = gate_expr.facts(&derived).into_iter().find(|f| *f >= index) {
            let problem =
                format!("the gate of `{}` depends on `{}`, which stands later", facts[index].id, facts[later].id);
            findings.add(&file.at(gate), problem, "Move the fact it depends on above it");
        }
        facts[index].asked_when = Some(gate_expr);
    }
    let names = Names { facts: &facts, derived: &derived };
    let table = table(files, &names, findings);
    let rows = files.rows.iter().flat_map(|f| f.value.rows.iter().map(move |r| (f, r)));
    let rows = rows.map(|(f, r)| row(f, r, &names, findings)).collect();
    let head = &files.pack.value;
    let routing_values = facts.get(table.routing).map(|f| f.values.clone()).unwrap_or_default();
    let audiences = routing_values.iter().map(|v| head.audiences.get(v).cloned().unwrap_or_default()).collect();
    Pack {
        schema: SCHEMA,
        id: head.id.clone(),
        version: head.version.clone(),
        plan_years: (head.plan_from, head.plan_to),
        topics: head.topics.clone(),
        audiences,
        retired: head.retired.clone(),
        table,
        rows,
        agencies: files.agencies.value.agencies.clone(),
        tasks: files.agencies.value.tasks.clone(),
        papers: files.bring.value.sets.clone(),
        sources: files.sources.value.sources.clone(),
        plan: files.plan.value.plan(),
        events: files.events.value.events.clone(),
        overlaps: files.events.value.overlaps.clone(),
        checklists: files.checks.iter().map(|f| with_instruments(&f.value, files)).collect(),
        scoring: files.scoring.value.clone(),
        standards: files.standards.value.sources.clone(),
        facts,
        derived,
        cells: Vec::new(),
    }
}

/// A checklist with the instruments that fit a part of it, or that a check names.
fn with_instruments(list: &Checklist, files: &Files) -> Checklist {
    let measures = |unit: &UnitId| list.checks.iter().flat_map(|c| &c.parts).any(|p| p.unit == *unit);
    let named = |i: &Instrument| list.checks.iter().any(|c| c.instrument == i.id);
    let fits = |i: &&Instrument| named(i) || i.unit.as_ref().is_some_and(measures);
    Checklist {
        instruments: files.instruments.value.instruments.iter().filter(fits).cloned().collect(),
        ..list.clone()
    }
}

fn expr(names: &Names, at: At, text: &str, findings: &mut Findings) -> Expr {
    condition(names, text).unwrap_or_else(|(problem, remedy)| {
        findings.add(&at, problem, remedy);
        Expr::Const(false)
    })
}

fn fact<T>(file: &File<T>, known: &FactFile, findings: &mut Findings) -> Fact {
    let at = file.at(&known.id);
    let kind = match (known.kind.get_ref().as_str(), known.range) {
        ("choice", _) => FactKind::Choice,
        ("multi", _) => FactKind::Multi,
        ("number", Some((low, high))) if low <= high => FactKind::Number(low, high),
        ("number", _) => {
            findings.add(&at, "a number without a range", "Give range = [lowest, highest]");
            FactKind::Number(0, 0)
        }
        (other, _) => {
            findings.add(&file.at(&known.kind), format!("unknown type `{other}`"), "Use choice, multi or number");
            FactKind::Choice
        }
    };
    if !matches!(kind, FactKind::Number(..)) && (known.values.is_empty() || known.values.len() > 30) {
        findings.add(&at, format!("{} values", known.values.len()), "Give 1 to 30 values");
    }
    let index = |value: &String| known.values.iter().position(|v| v == value).and_then(|i| i64::try_from(i).ok());
    let neutral = match known.neutral.as_ref().map(|n| (n, n.get_ref())) {
        None => {
            if known.asked_when.is_some() {
                findings.add(&at, "a gate without a neutral answer", "Give neutral = what counts while it is hidden");
            }
            Some(0)
        }
        Some((_, Neutral::Number(n))) => matches!(kind, FactKind::Number(..)).then_some(*n),
        Some((_, Neutral::Value(v))) => index(v).filter(|_| kind == FactKind::Choice),
        Some((_, Neutral::Values([v]))) => index(v).filter(|_| kind == FactKind::Multi),
    };
    if neutral.is_none() {
        findings.add(
            &at,
            "the neutral answer does not fit the type or the values",
            "Use one of the fact's own answers",
        );
    }
    let mut unsure = 0;
    for value in &known.unsure {
        match index(value.get_ref()) {
            Some(bit) => unsure |= 1 << bit,
            None => findings.add(&file.at(value), format!("no value `{}`", value.get_ref()), "Use one of the values"),
        }
    }
    Fact {
        id: known.id.get_ref().clone(),
        kind,
        values: known.values.clone(),
        unsure,
        neutral: neutral.unwrap_or(0),
        asked_when: None,
        topic: known.topic.get_ref().clone(),
        sensitive: known.sensitive,
        pin: known.pin,
        at_most: None,
        symbol: known.symbol.clone(),
    }
}

/// The fact that a number is never more than; it stands above, and both have the same range.
fn at_most(file: &File<FactsFile>, index: usize, facts: &[Fact], findings: &mut Findings) -> Option<usize> {
    let more = file.value.facts[index].at_most.as_ref()?;
    let kind = facts[index].kind;
    let found = facts[..index].iter().position(|f| f.id == *more.get_ref() && f.kind == kind);
    if found.is_none() || !matches!(kind, FactKind::Number(..)) {
        let problem = format!("no number `{}` of the same range above it", more.get_ref());
        findings.add(&file.at(more), problem, "Name a number that stands above");
    }
    found
}

fn table(files: &Files, names: &Names, findings: &mut Findings) -> Table {
    let file = &files.pack;
    let table = &file.value.table;
    let mut test = |text: &Text| expr(names, file.at(text), text.get_ref(), findings);
    let (certificate, hukou) = (test(&table.certificate), test(&table.hukou));
    let (resident, present) = (test(&table.resident), test(&table.present));
    let routing = names.facts.iter().position(|f| f.id == *table.routing.get_ref());
    if routing.is_none() {
        findings.add(&file.at(&table.routing), format!("unknown fact `{}`", table.routing.get_ref()), "Name a fact");
    }
    let routing = routing.unwrap_or(0);
    let mut personal = Vec::new();
    for value in &table.personal {
        match names.facts.get(routing).and_then(|f| f.value(value.get_ref())) {
            Some(index) => personal.push(index),
            None => findings.add(&file.at(value), format!("no value `{}`", value.get_ref()), "Use a routing value"),
        }
    }
    Table { routing, personal, certificate, hukou, resident, present, present_kinds: table.present_kinds.clone() }
}

fn row<T>(file: &File<T>, row: &RowFile, names: &Names, findings: &mut Findings) -> Row {
    let own_when = row.own_when.as_ref().map(|t| expr(names, file.at(t), t.get_ref(), findings));
    let mut clause = |c: &ClauseFile| Clause {
        test: expr(names, file.at(&c.test), c.test.get_ref(), findings),
        reason: c.reason.get_ref().clone(),
        source: c.source.get_ref().clone(),
    };
    let plain = |list: &[Text]| list.iter().map(|t| t.get_ref().clone()).collect();
    Row {
        id: row.id.get_ref().clone(),
        audience: row.audience.get_ref().clone(),
        kind: row.kind.get_ref().clone(),
        topic: row.topic.get_ref().clone(),
        symbol: row.symbol.clone(),
        flags: row.flags.clone(),
        places: plain(&row.places),
        tasks: plain(&row.tasks),
        nearest: plain(&row.nearest),
        desks: plain(&row.desks),
        open_to_all: row.open_to_all,
        own_when,
        rule: row.rule.iter().map(&mut clause).collect(),
        wider: row.wider.as_ref().map(&mut clause),
        clash: row.clash.as_ref().map(&mut clause),
        bring: row.bring.clone(),
        documents: row.documents.clone(),
        unchecked: row.unchecked.clone(),
        leads_to: plain(&row.leads_to),
    }
}
