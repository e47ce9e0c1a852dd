//! The trace: every passage, box item and task of the plan is named by a row, or said to be nobody's benefit.

use super::files::{File, Files, Text};
use super::finding::{At, Findings};
use super::plan::{NobodyFile, PlanFile};
use super::references::known;
use crate::pack::{Outline, Pack, Row};
use std::collections::{BTreeMap, BTreeSet};

const UNITS: [&str; 3] = ["percent", "people", "percent-a-year"];

/// What can be named, and which rows name it.
struct Trace<'p> {
    places: BTreeSet<String>,
    tasks: BTreeSet<String>,
    either: BTreeSet<String>,
    rows: BTreeSet<String>,
    named: BTreeMap<&'p str, Vec<&'p str>>,
}

/// Reports what is forgotten, and what names something that is not in the plan.
pub(super) fn check(files: &Files, pack: &Pack, findings: &mut Findings) {
    let places: BTreeSet<String> = pack.plan.outline.places().collect();
    let tasks: BTreeSet<String> = pack.tasks.iter().map(|t| t.id.clone()).collect();
    let mut named: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for row in &pack.rows {
        names(row).for_each(|at| named.entry(at).or_default().push(&row.id));
    }
    let either = places.union(&tasks).cloned().collect();
    let rows = pack.rows.iter().map(|r| r.id.clone()).collect();
    let trace = Trace { places, tasks, either, rows, named };
    for file in &files.rows {
        for place in file.value.rows.iter().flat_map(|r| &r.places) {
            known(file, place, "place of the plan", &trace.places, findings);
        }
    }
    forgotten(files, pack, &trace, findings);
    for entry in &files.plan.value.nobody {
        nobody(&files.plan, entry, &trace, findings);
    }
    indicators(&files.plan, &pack.plan.outline, &trace, findings);
    readings(&files.plan, &trace, findings);
}

/// Every place and task that a row names, near ones included.
pub(super) fn names(row: &Row) -> impl Iterator<Item = &str> {
    row.places.iter().chain(&row.tasks).chain(&row.nearest).map(String::as_str)
}

/// What no row names and no entry explains.
fn forgotten(files: &Files, pack: &Pack, trace: &Trace, findings: &mut Findings) {
    let plan = &files.plan;
    let mut look = |at: At, what: &str, id: &str| {
        if !trace.named.contains_key(id) && pack.plan.outline.nobody(id).is_none() {
            let remedy = "Name it in the row that covers it, or give the reason under [[nobody]] in plan.toml";
            findings.add(&at, format!("no row names the {what} `{id}`"), remedy);
        }
    };
    for passage in &plan.value.passages {
        look(plan.at(&passage.id), "passage", passage.id.get_ref());
    }
    for written in &plan.value.boxes {
        Outline::items(*written.id.get_ref(), written.items).for_each(|i| look(plan.at(&written.id), "item", &i));
    }
    for task in &pack.tasks {
        let line = files.agencies.text.lines().position(|l| l.trim() == format!("id = \"{}\"", task.id));
        let at = At { file: files.agencies.name.clone(), line: line.map_or(0, |l| l + 1) };
        look(at, "task", &task.id);
    }
}

fn nobody(file: &File<PlanFile>, entry: &NobodyFile, trace: &Trace, findings: &mut Findings) {
    let at = match (&entry.place, &entry.task) {
        (Some(place), None) => {
            known(file, place, "place of the plan", &trace.places, findings);
            place
        }
        (None, Some(task)) => {
            known(file, task, "task", &trace.tasks, findings);
            task
        }
        _ => {
            findings.add(&file.at(&entry.why), "an entry of [[nobody]] with both or neither", "Give a place or a task");
            return;
        }
    };
    match (trace.named.get(at.get_ref().as_str()), entry.part) {
        (Some(rows), false) => {
            let problem = format!("`{}` is nobody's benefit, but `{}` covers it", at.get_ref(), rows[0]);
            findings.add(&file.at(at), problem, "Say part = true and in the text which part, or remove the entry");
        }
        (None, true) => {
            let problem = format!("a part of `{}` is nobody's benefit, and no row covers the rest", at.get_ref());
            findings.add(&file.at(at), problem, "Name it in the row that covers the rest, or remove part = true");
        }
        _ => {}
    }
}

fn indicators(file: &File<PlanFile>, outline: &Outline, trace: &Trace, findings: &mut Findings) {
    let units = UNITS.iter().map(ToString::to_string).collect();
    let written = &file.value.indicators;
    for indicator in written {
        known(file, &indicator.place, "place of the plan", &trace.places, findings);
        known(file, &indicator.unit, "unit", &units, findings);
        indicator.rows.iter().for_each(|r| known(file, r, "row", &trace.rows, findings));
        let target = indicator.target.get_ref();
        let figure = target.strip_prefix('>').unwrap_or(target);
        let is_figure = !figure.is_empty() && figure.bytes().all(|b| b.is_ascii_digit());
        if !is_figure && indicator.unit.get_ref() != "percent-a-year" {
            let problem = format!("the target `{target}` is no figure");
            findings.add(&file.at(&indicator.target), problem, "Write it as the plan prints it, such as 100 or >90");
        }
        // Both directions: the page of a row shows the target, and the trace shows the row beside it.
        let listed: BTreeSet<&str> = indicator.rows.iter().map(|r| r.get_ref().as_str()).collect();
        let naming = trace.named.get(indicator.place.get_ref().as_str()).into_iter().flatten().copied();
        for row in listed.symmetric_difference(&naming.collect()) {
            let problem = format!("`{}` and `{row}` do not name each other", indicator.id.get_ref());
            let remedy = "Put the row into `rows` here, and the place into `places` there, or neither";
            findings.add(&file.at(&indicator.id), problem, remedy);
        }
    }
    let has = |place: &String| written.iter().any(|i| i.place.get_ref() == place);
    for (written, (number, items)) in file.value.boxes.iter().zip(&outline.boxes) {
        let (with, without): (Vec<_>, Vec<_>) = Outline::items(*number, *items).partition(has);
        for place in without.iter().filter(|_| !with.is_empty()) {
            let problem = format!("the target `{place}` has no indicator");
            findings.add(&file.at(&written.id), problem, "Add it; a box of targets is listed whole");
        }
    }
}

fn readings(file: &File<PlanFile>, trace: &Trace, findings: &mut Findings) {
    for reading in &file.value.readings {
        reading.places.iter().for_each(|p| known(file, p, "place or task", &trace.either, findings));
        reading.rows.iter().for_each(|r| known(file, r, "row", &trace.rows, findings));
        let concerns = |row: &Text| {
            let places = reading.places.iter().filter_map(|p| trace.named.get(p.get_ref().as_str()));
            places.flatten().any(|named| named == row.get_ref())
        };
        for row in reading.rows.iter().filter(|r| trace.rows.contains(r.get_ref()) && !concerns(r)) {
            let problem = format!("`{}` names none of the places of this reading", row.get_ref());
            findings.add(&file.at(row), problem, "Add the place here, or remove the row");
        }
        if reading.places.is_empty() != reading.rows.is_empty() {
            let problem =
                format!("the reading `{}` has places without rows or rows without places", reading.id.get_ref());
            findings.add(&file.at(&reading.id), problem, "Give both, or neither for the plan as a whole");
        }
    }
}
