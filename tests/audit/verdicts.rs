//! Every check of every checklist, with an answer and what it should come to, worked out by hand: `verdicts.tsv`.
//!
//! Columns: check, build, answer, outcome, remark, implausible. An answer is `yes`, `no`, the key of another answer, or
//! `part value; part value`. The last column is `yes` where the reading should be questioned; anything else is `no`.
#![cfg(feature = "cli")]

use crate::support::{reading, spot};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::LazyLock;
use tongda::audit::decimal::Decimal;
use tongda::audit::id::CheckId;
use tongda::audit::judge::{Judgement, Outcome, Remark, judge};
use tongda::audit::observation::{Answer, Method, Observation};
use tongda::pack::checklist::{BuildKind, Check, CheckKind, Checklist, Duty};
use tongda::pack::{Pack, compile};

static PACK: LazyLock<Pack> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("content/wulingyuan");
    compile::compile(&folder).unwrap_or_else(|findings| panic!("{}", findings[0]))
});

/// A line of the table.
struct Line {
    number: usize,
    check: CheckId,
    build: BuildKind,
    answer: Answer,
    expected: String,
    implausible: bool,
}

fn answer(text: &str) -> Answer {
    let plain = [Answer::Yes, Answer::No, Answer::NoSuchFacility, Answer::CannotTell, Answer::NotApplicable];
    plain.into_iter().find(|answer| answer.key() == text).unwrap_or_else(|| reading(text))
}

/// The lines, and what cannot be read of them.
fn lines() -> (Vec<Line>, Vec<String>) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/audit/verdicts.tsv");
    let text = std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let (mut lines, mut faults) = (Vec::new(), Vec::new());
    for (number, row) in (1..).zip(text.lines()) {
        if row.trim().is_empty() || row.starts_with('#') || row.starts_with("check\t") {
            continue;
        }
        match line(number, &row.split('\t').map(str::trim).collect::<Vec<_>>()) {
            Ok(line) => lines.push(line),
            Err(fault) => faults.push(format!("line {number}: {fault}: {row}")),
        }
    }
    (lines, faults)
}

fn line(number: usize, cells: &[&str]) -> Result<Line, String> {
    let (&[check, build, said, outcome, remark], last) = cells.split_at(cells.len().min(5)) else {
        return Err("six columns are needed".to_owned());
    };
    let build = BuildKind::ALL.into_iter().find(|known| known.key() == build).ok_or("unknown kind of building")?;
    let is_figure = said.contains(' ');
    let is_decimal =
        |pair: &str| pair.trim().split_once(' ').is_some_and(|(_, value)| Decimal::parse(value, 3).is_ok());
    if is_figure && !said.split(';').all(is_decimal) || !is_figure && matches!(said, "" | "reading") {
        return Err("no answer".to_owned());
    }
    let implausible = match last {
        [] | ["" | "no" | "false" | "-" | "0"] => false,
        ["yes" | "true" | "implausible" | "1"] => true,
        _ => return Err("the last column is yes or no".to_owned()),
    };
    let known = Outcome::from_key(outcome).is_some() && Remark::examples().iter().any(|known| known.key() == remark);
    if !known {
        return Err("unknown outcome or remark".to_owned());
    }
    let expected = format!("{outcome} {remark}");
    let is_known_answer =
        is_figure || ["yes", "no", "no-such-facility", "cannot-tell", "not-applicable"].contains(&said);
    is_known_answer
        .then(|| Line { number, check: check.into(), build, answer: answer(said), expected, implausible })
        .ok_or_else(|| "unknown answer".to_owned())
}

fn find(id: &CheckId) -> Option<(&'static Checklist, &'static Check)> {
    PACK.checklists.iter().find_map(|list| Some((list, list.check(id)?)))
}

/// Judges with the instrument that the checklist asks for.
fn judged(list: &Checklist, check: &Check, line: &Line) -> Judgement {
    let mut seen = Observation::new(spot(check.id.as_str()), crate::support::at(0));
    seen.answer = Some(line.answer.clone());
    seen.method = Method { instrument: Some(check.instrument.clone()), uncertainty: None };
    judge(list, check, line.build, Some(&seen))
}

/// Parts that the check does not have, which `judge` would pass over in silence.
fn strange_parts(check: &Check, answer: &Answer) -> Vec<String> {
    let Answer::Reading(readings) = answer else { return Vec::new() };
    let strange = readings.iter().filter(|reading| check.part(&reading.part).is_none());
    strange.map(|reading| reading.part.to_string()).collect()
}

fn tell(failures: &[String], lines: usize) {
    assert!(failures.is_empty(), "{} faults in {lines} lines:\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn every_line_comes_out_as_it_was_worked_out_by_hand() {
    let (lines, mut failures) = lines();
    for line in &lines {
        let Some((list, check)) = find(&line.check) else {
            failures.push(format!("line {}: there is no check {}", line.number, line.check));
            continue;
        };
        for part in strange_parts(check, &line.answer) {
            failures.push(format!("line {}: {} has no part {part}", line.number, check.id));
        }
        let judgement = judged(list, check, line);
        let got = format!("{} {}", judgement.outcome.key(), judgement.remark.key());
        if got != line.expected || judgement.is_implausible() != line.implausible {
            let questioned = |is: bool| if is { ", implausible" } else { "" };
            failures.push(format!(
                "line {}: {} {} {:?}: expected {}{}, got {got}{}",
                line.number,
                check.id,
                line.build.key(),
                line.answer,
                line.expected,
                questioned(line.implausible),
                questioned(judgement.is_implausible()),
            ));
        }
    }
    tell(&failures, lines.len());
}

/// Whether an answer to the check can be right or wrong at all.
fn can_be_judged(check: &Check) -> bool {
    let has_limit = check.relation.is_some() || check.parts.iter().any(|part| !part.limits.is_empty());
    check.duty != Duty::Record && (check.kind == CheckKind::YesNo || has_limit)
}

/// Whether its instrument can be too coarse for a figure near a limit.
fn can_be_borderline(list: &Checklist, check: &Check) -> bool {
    let instrument = list.instrument(&check.instrument);
    let is_coarse =
        |unit| instrument.is_some_and(|i| i.unit.as_ref() == Some(unit) && i.uncertainty > Some(Decimal::ZERO));
    let is_limited = |part: &&tongda::pack::checklist::Part| {
        !part.limits.is_empty() || check.relation.as_ref().is_some_and(|relation| relation.part == part.id)
    };
    check.kind == CheckKind::Measure && check.parts.iter().filter(is_limited).any(|part| is_coarse(&part.unit))
}

#[test]
fn every_check_has_lines_for_all_that_it_can_come_to() {
    let (lines, mut missing) = lines();
    let mut by_check: BTreeMap<&CheckId, Vec<&Line>> = BTreeMap::new();
    lines.iter().for_each(|line| by_check.entry(&line.check).or_default().push(line));
    for (list, check) in PACK.checklists.iter().flat_map(|list| list.checks.iter().map(move |check| (list, check))) {
        let own = by_check.remove(&check.id).unwrap_or_default();
        let has = |remarks: &[&str]| {
            own.iter().any(|line| remarks.iter().any(|remark| line.expected.ends_with(&format!(" {remark}"))))
        };
        let mut need = |is_there: bool, what: &str| {
            if !is_there {
                missing.push(format!("{} ({}) has no line that {what}", check.id, list.site_type));
            }
        };
        if can_be_judged(check) {
            need(has(&["met", "reference-met"]), "passes");
            need(has(&["missed", "improvement-plan", "advice-not-met", "reference-missed"]), "fails");
        } else {
            need(has(&["recorded"]), "is recorded");
        }
        if can_be_judged(check) && can_be_borderline(list, check) {
            need(has(&["within-uncertainty", "reference-unclear"]), "is borderline");
        }
        if check.kind == CheckKind::Measure && check.parts.iter().any(|part| part.plausible.is_some()) {
            need(own.iter().any(|line| line.implausible), "is implausible");
        }
    }
    tell(&missing, lines.len());
}

#[test]
fn no_line_stands_there_twice() {
    let (lines, _) = lines();
    let mut seen = BTreeMap::new();
    let again = lines.iter().filter_map(|line| {
        let key = format!("{} {} {:?}", line.check, line.build.key(), line.answer);
        let first = *seen.entry(key.clone()).or_insert(line.number);
        (first != line.number).then(|| format!("line {}: as line {first}: {key}", line.number))
    });
    tell(&again.collect::<Vec<_>>(), lines.len());
}
