//! What is proved of every pack: no condition is constant, no question is idle, no gate hides a question
//! that could still change a verdict.

use super::files::{Files, RowFile};
use super::finding::{At, Findings};
use crate::pack::{Expr, Pack};
use crate::screening::{Answer, Answers, Cells, Truth, distinguish, evaluate, is_useful};

/// Reports what cannot be proved.
pub(super) fn check(files: &Files, pack: &Pack, findings: &mut Findings) {
    constants(files, pack, findings);
    for fact in 0..pack.facts.len() {
        let at = &files.facts.value.facts[fact];
        let place = files.facts.at(&at.id);
        if is_idle(pack, fact) {
            let problem = format!("no answer to `{}` can change a verdict", pack.facts[fact].id);
            findings.add(&place, problem, "Remove the question, or add the row that needs it");
        }
        if let (Some(gate), Some(text)) = (&pack.facts[fact].asked_when, &at.asked_when) {
            for row in hidden_but_useful(pack, fact, gate) {
                let problem =
                    format!("the gate of `{}` hides it where `{row}` still depends on it", pack.facts[fact].id);
                findings.add(&files.facts.at(text), problem, "Widen the gate");
            }
        }
    }
}

fn constants(files: &Files, pack: &Pack, findings: &mut Findings) {
    let rows = files.rows.iter().flat_map(|f| f.value.rows.iter().map(move |r| (f, r)));
    for ((file, written), row) in rows.zip(&pack.rows) {
        let clauses = row.rule.iter().chain(&row.wider).chain(&row.clash);
        let texts = written.rule.iter().chain(&written.wider).chain(&written.clash);
        for (clause, text) in clauses.zip(texts) {
            if let Some(known) = constant(pack, &clause.test)
                && !(known && row.open_to_all && row.rule.len() == 1)
            {
                let problem = format!("`{}` is always {known}", text.test.get_ref());
                findings.add(&file.at(&text.test), problem, "Correct it, or declare the row open_to_all = true");
            }
        }
        open_to_all(&file.at(&written.id), written, pack, findings);
    }
    for (named, written) in pack.derived.iter().zip(&files.facts.value.derived) {
        if let Some(known) = constant(pack, &named.is) {
            let problem = format!("`{}` is always {known}", named.id);
            findings.add(&files.facts.at(&written.is), problem, "Correct or remove it");
        }
    }
}

/// A row that asks nothing but "disabled", or nothing but who is asking, is open to all, and must say so; no other may.
fn open_to_all(at: &At, row: &RowFile, pack: &Pack, findings: &mut Findings) {
    let only = |text: &str| pack.derived.iter().any(|d| d.id == text) && text == "disabled" || text == "true";
    // A duty that asks nothing but who is asking is that employer's own.
    let anyone = |row: usize| {
        pack.rows[row].audience == "public"
            && pack.rows[row].rule.iter().all(|c| c.test.facts(&pack.derived) == [pack.table.routing])
    };
    let plain = row.rule.len() == 1
        && (row.rule.iter().all(|c| only(c.test.get_ref().trim())) || pack.row(row.id.get_ref()).is_some_and(anyone));
    if plain != row.open_to_all {
        let (problem, remedy) = if plain {
            ("asks nothing but a disability and does not say that it is open to all", "Set open_to_all = true")
        } else {
            ("says that it is open to all and asks more", "Set open_to_all = false")
        };
        findings.add(at, format!("`{}` {problem}", row.id.get_ref()), remedy);
    }
}

/// `Some` when no answers make the condition definitely different.
fn constant(pack: &Pack, test: &Expr) -> Option<bool> {
    let cells = distinguish(pack, &[test]);
    let (mut holds, mut fails) = (false, false);
    all(&cells, &mut Answers::none(pack), &mut |answers| {
        match evaluate(pack, test, answers) {
            Ok(Truth::True) => holds = true,
            Ok(Truth::False) => fails = true,
            _ => {}
        }
        holds && fails
    });
    match (holds, fails) {
        (true, false) => Some(true),
        (false, _) => Some(false),
        (true, true) => None,
    }
}

/// Every combination of cells; `visit` returns true to stop.
fn all(cells: &[Cells], answers: &mut Answers, visit: &mut dyn FnMut(&Answers) -> bool) -> bool {
    let Some((first, rest)) = cells.split_first() else { return visit(answers) };
    for (answer, _) in &first.cells {
        answers.set(first.fact, *answer);
        if all(rest, answers, visit) {
            return true;
        }
    }
    answers.set(first.fact, Answer::Missing);
    false
}

/// No row can tell two answers apart, for any audience. The routing question decides which rows show.
fn is_idle(pack: &Pack, fact: usize) -> bool {
    if fact == pack.table.routing {
        return false;
    }
    let values = u8::try_from(pack.facts[pack.table.routing].values.len()).unwrap_or(u8::MAX);
    !(0..values).any(|value| {
        let start = Answers::none(pack).with(pack.table.routing, Answer::One(value));
        (0..pack.rows.len()).any(|row| pack.is_for(&pack.rows[row], value) && is_useful(pack, row, fact, &start))
    })
}

/// Rows whose verdict two answers to a fact could tell apart although its gate is definitely false.
fn hidden_but_useful(pack: &Pack, fact: usize, gate: &Expr) -> Vec<String> {
    let mut rows = Vec::new();
    for (index, row) in pack.rows.iter().enumerate() {
        if !pack.cells[index].iter().any(|c| c.fact == fact) {
            continue;
        }
        let values = u8::try_from(pack.facts[pack.table.routing].values.len()).unwrap_or(u8::MAX);
        let hides = (0..values).filter(|v| pack.is_for(row, *v)).any(|value| {
            let start = Answers::none(pack).with(pack.table.routing, Answer::One(value));
            hides_in(pack, index, fact, gate, start)
        });
        if hides {
            rows.push(row.id.clone());
        }
    }
    rows
}

/// Goes through every way in which the gate is definitely false, as finely as gate and row can see.
fn hides_in(pack: &Pack, row: usize, fact: usize, gate: &Expr, start: Answers) -> bool {
    let known = &pack.rows[row];
    let mut conditions: Vec<&Expr> =
        known.rule.iter().chain(&known.wider).chain(&known.clash).map(|c| &c.test).collect();
    conditions.extend([gate, &pack.table.certificate, &pack.table.hukou, &pack.table.resident, &pack.table.present]);
    let mut cells = distinguish(pack, &conditions);
    cells.retain(|c| gate.facts(&pack.derived).contains(&c.fact) && start.is_missing(c.fact));
    all(&cells, &mut start.clone(), &mut |answers| {
        evaluate(pack, gate, answers) == Ok(Truth::False) && is_useful(pack, row, fact, answers)
    })
}
