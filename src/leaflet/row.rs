//! The page of a row: what it is, for whom, under which conditions, what to bring, where to go, what to ask. The same
//! parts in the same order as the guide's page of it.

use super::Place;
use super::page::Page;
use crate::pack::{Clause, Flag, Row, TargetKind};
use crate::text::{certainty_id, place_key};

/// Writes it.
pub(super) fn write(page: &mut Page<'_>, row: &Row) {
    let part = |page: &Page<'_>, end: &str| page.t(&format!("row-{}{end}", row.id));
    page.title(part(page, ""), part(page, ".what"));
    let about = page.joined([format!("kind-{}", row.kind), format!("audience-{}", row.audience)].into_iter());
    page.classed("quiet", &about);
    page.paragraph(&part(page, ".what"));
    let easy = page.with("text-easy", &[("text", &part(page, ".easy"))]);
    page.classed("easy", &easy);
    page.classed("notice", &page.t("text-no-screening"));
    page.way(&page.to_app(&format!("#/row/{}", row.id)), "text-open-row");

    page.heading("row-conditions");
    conditions(page, row);
    if !row.unchecked.is_empty() {
        page.subheading(&page.t("not-checked-here"));
        let lines: Vec<_> = row.unchecked.iter().map(|u| (page.t(&format!("unchecked-{u}")), String::new())).collect();
        page.list(lines);
    }
    page.heading("first-step");
    page.paragraph(&part(page, ".next"));
    page.heading("what-to-bring");
    page.paragraph(&papers(page, row));
    page.heading("where-to-go");
    let offices = page.to(Place::Offices);
    let desks = row.desks.iter();
    let desks = desks.map(|d| (format!("{offices}#{d}"), page.t(&format!("agency-{d}")), String::new()));
    let desks: Vec<_> = desks.collect();
    page.links(desks);
    page.classed("quiet", &annex(page, row));
    page.classed("quiet", &page.t("text-contact"));
    page.heading("what-to-ask");
    page.paragraph(&part(page, ".ask"));
    others(page, row);
    in_the_plan(page, row);
    page.heading("where-from");
    documents(page, row);
}

/// Every condition with where it stands and how sure we are of that; then what may widen it or stand against it.
fn conditions(page: &mut Page<'_>, row: &Row) {
    let flags = [(Flag::Cert, "reason-certificate"), (Flag::Hukou, "reason-hukou"), (Flag::AskOnly, "reason-ask-only")];
    let flags = flags.into_iter().filter(|(flag, _)| row.has(*flag)).map(|(_, id)| (page.t(id), String::new()));
    let lines: Vec<_> = row.rule.iter().map(|clause| condition(page, row, clause)).chain(flags).collect();
    page.list(lines);
    for (title, clause) in [("row-wider", &row.wider), ("row-clash", &row.clash)] {
        if let Some(clause) = clause {
            page.subheading(&page.t(title));
            page.list([condition(page, row, clause)]);
        }
    }
}

fn condition(page: &Page<'_>, row: &Row, clause: &Clause) -> (String, String) {
    let place = row.places.first().filter(|_| clause.source == "plan");
    let basis = match place {
        Some(place) => page.with("basis-plan", &[("source", &place_words(page, place))]),
        None => page.with("basis", &[("source", &page.t(&format!("source-{}", clause.source)))]),
    };
    let document = row.documents.iter().find(|d| d.source == clause.source);
    let sure = document.map(|d| page.with("in-brackets", &[("text", &page.t(certainty_id(d.certainty)))]));
    (page.t(&format!("reason-{}", clause.reason)), format!("{basis}{}", sure.unwrap_or_default()))
}

/// A place in the plan in words.
fn place_words(page: &Page<'_>, place: &str) -> String {
    let (key, head, tail) = place_key(place);
    let (chapter, section) = head.split_once('.').unwrap_or((&head, ""));
    page.with(key, &[("head", chapter), ("section", section), ("tail", &tail)])
}

fn papers(page: &Page<'_>, row: &Row) -> String {
    let papers = page.pack.papers_of(row);
    if papers.is_empty() {
        return page.t("bring-nothing");
    }
    let papers = page.joined(papers.into_iter().map(|p| format!("paper-{p}")));
    page.with("bring-list", &[("papers", &papers)])
}

/// Who leads and who shares, from the plan's annex; says so where the annex is silent and the desks are inferred.
fn annex(page: &Page<'_>, row: &Row) -> String {
    let (lead, with) = page.pack.annex_of(row);
    let names = |ids: &[String]| page.joined(ids.iter().map(|id| format!("agency-{id}.full")));
    match (lead.is_empty(), with.is_empty()) {
        (true, _) => page.t("annex-silent"),
        (false, true) => page.with("annex-lead", &[("lead", &names(&lead))]),
        (false, false) => page.with("annex-lead-with", &[("lead", &names(&lead)), ("with", &names(&with))]),
    }
}

/// What comes next, what may be the same offer, what else there is on the topic.
fn others(page: &mut Page<'_>, row: &Row) {
    rows(page, "leads-to", &row.leads_to);
    let overlaps = page.pack.overlaps.iter().filter(|o| o.rows.contains(&row.id));
    for overlap in overlaps {
        page.heading("row-overlaps");
        page.paragraph(&page.t(&format!("overlap-{}", overlap.id)));
        let others: Vec<String> = overlap.rows.iter().filter(|r| **r != row.id).cloned().collect();
        linked(page, &others);
    }
    let related = page.pack.related_to(row);
    rows(page, "row-related", &related);
}

/// A heading with links to rows; nothing where there are none.
fn rows(page: &mut Page<'_>, title: &str, ids: &[String]) {
    if ids.iter().any(|id| page.pack.row(id).is_some()) {
        page.heading(title);
        linked(page, ids);
    }
}

fn linked(page: &mut Page<'_>, ids: &[String]) {
    let known = ids.iter().filter_map(|id| Some((id, page.pack.row(id)?)));
    let links: Vec<_> =
        known.map(|(id, at)| (page.to(Place::Row(at)), page.t(&format!("row-{id}")), String::new())).collect();
    page.links(links);
}

/// Targets of the plan that tell a person something, and readings that this row follows.
fn in_the_plan(page: &mut Page<'_>, row: &Row) {
    let plan = &page.pack.plan;
    let kind = |kind| if kind == TargetKind::Binding { "plan-target-binding" } else { "plan-target-expected" };
    let targets = plan.targets_of(&row.id).map(|i| (page.t(&format!("indicator-{}", i.id)), page.t(kind(i.kind))));
    let targets: Vec<_> = targets.collect();
    let readings = plan.readings_of(&row.id).map(|r| format!("reading-{}", r.id));
    let readings: Vec<_> = readings.map(|id| (page.t(&id), page.t(&format!("{id}.why")))).collect();
    if !targets.is_empty() {
        page.heading("plan-targets");
        page.paragraph(&page.t("plan-target-note"));
        page.list(targets);
    }
    if !readings.is_empty() {
        page.heading("plan-readings");
        page.list(readings);
    }
}

/// Places in the plan, and documents with how far each was read.
fn documents(page: &mut Page<'_>, row: &Row) {
    let places: Vec<String> = row.places.iter().map(|place| place_words(page, place)).collect();
    let places = places.join(&page.t("list-separator"));
    page.paragraph(&page.with("from-plan", &[("places", &places)]));
    if row.documents.is_empty() {
        return;
    }
    let sources = page.to(Place::Sources);
    page.html().raw("<ul>\n");
    for document in &row.documents {
        let name = format!("source-{}", document.source);
        let says = page.t(&format!("doc-{}-{}", row.id, document.source));
        let sure = page.with("in-brackets", &[("text", &page.t(certainty_id(document.certainty)))]);
        page.html().raw("<li>");
        page.link(&format!("{sources}#{name}"), &page.t(&name));
        page.html().raw(" ").text(&says).raw(" <small>").text(&sure).raw("</small></li>\n");
    }
    page.html().raw("</ul>\n");
}
