//! The page of a checklist: every check with its question, how to measure, limit, clause and duty, in the order of the walk.

use super::Place;
use super::page::Page;
use crate::pack::checklist::{BuildKind, Check, CheckKind, Checklist, ClauseCertainty, Duty, Part};
use crate::report::verdict;

/// Writes it.
pub(super) fn write(page: &mut Page<'_>, list: &Checklist) {
    let name = format!("site-type-{}", list.site_type);
    let about = page.t(&format!("{name}.about"));
    page.title(page.t(&name), about.clone());
    page.paragraph(&about);
    for note in ["text-list-note", "text-unread-note"] {
        page.classed("notice", &page.t(note));
    }
    if softens(list) {
        page.classed("notice", &page.t("text-old-buildings"));
    }
    page.way(&page.to_app("#/audit"), "text-open-audit");
    counts(page, list);
    defects(page, list);
    page.heading("text-in-walk");
    let groups = list
        .groups
        .iter()
        .map(|g| (format!("#group-{}", g.id), page.t(&format!("checkgroup-{}", g.id)), String::new()));
    let groups: Vec<_> = groups.collect();
    page.links(groups);
    for group in &list.groups {
        let title = page.t(&format!("checkgroup-{}", group.id));
        page.html().raw("<h2 id=\"group-").text(group.id.as_str()).raw("\">").text(&title).raw("</h2>\n");
        for check in list.checks.iter().filter(|c| c.group == group.id) {
            one(page, list, check);
        }
    }
}

/// Whether the age of a building softens anything on the list: not on a website's, where all is upkeep.
fn softens(list: &Checklist) -> bool {
    list.checks.iter().any(|c| !c.upkeep && matches!(c.duty, Duty::Mandatory | Duty::Standard))
}

/// How many checks there are of each weight, and which version of the rules this is.
fn counts(page: &mut Page<'_>, list: &Checklist) {
    let count = |duty: Duty| list.checks.iter().filter(|c| c.duty == duty).count();
    let duties = Duty::ALL.into_iter().map(|duty| (format!("duty-{}", duty.key()), count(duty).to_string()));
    let all = [("column-count".to_owned(), list.checks.len().to_string())];
    let rules = [("field-rules".to_owned(), list.rules_version.to_string())];
    let facts: Vec<_> = all.into_iter().chain(duties.filter(|(_, n)| n != "0")).chain(rules).collect();
    page.html().raw("<dl class=\"counts\">\n");
    for (id, value) in facts {
        let label = page.t(&id);
        page.html().element("dt", &label).element("dd", &value);
    }
    page.html().raw("</dl>\n");
}

/// What is seen at first glance, each with the checks that settle it.
fn defects(page: &mut Page<'_>, list: &Checklist) {
    if list.defects.is_empty() {
        return;
    }
    page.heading("by-defect");
    page.paragraph(&page.t("by-defect-lead"));
    page.html().raw("<ul>\n");
    for defect in &list.defects {
        let text = page.t(&format!("defect-{}", defect.id));
        page.html().raw("<li>").text(&text).raw("<ul>\n");
        for check in &defect.checks {
            page.html().raw("<li>");
            page.link(&format!("#{check}"), &page.t(&format!("check-{check}.short")));
            page.html().raw("</li>\n");
        }
        page.html().raw("</ul></li>\n");
    }
    page.html().raw("</ul>\n");
}

fn one(page: &mut Page<'_>, list: &Checklist, check: &Check) {
    let text = |page: &Page<'_>, part: &str| page.t(&format!("check-{}{part}", check.id));
    let (short, question) = (text(page, ".short"), text(page, ""));
    page.html().raw("<div class=\"check\">\n<h3 id=\"").text(check.id.as_str()).raw("\">").text(&short).raw("</h3>\n");
    page.classed("question", &question);
    if check.gate {
        page.classed("mark", &page.t("text-gate"));
    }
    let how = if check.kind == CheckKind::YesNo { "how-to-look" } else { "how-to-measure" };
    let mut lines = vec![(page.t(how), text(page, ".how"))];
    let also = format!("check-{}.also", check.id);
    lines.extend(page.knows(&also).then(|| (page.t("also"), page.t(&also))));
    lines.extend([
        (page.t("text-tool"), page.t(&format!("instrument-{}", check.instrument))),
        (page.t("requirement"), text(page, ".requirement")),
    ]);
    let limits = limits(page, check);
    if !limits.is_empty() {
        lines.push((page.t("text-limit"), limits.join(&page.t("text-limit-separator"))));
    }
    if !check.build.is_empty() {
        let builds = page.joined(check.build.iter().map(|b| format!("build-{}", b.key())));
        lines.push((page.t("text-concerns"), builds));
    }
    page.html().raw("<dl>\n");
    for (label, value) in lines {
        page.html().element("dt", &label).element("dd", &value);
    }
    clauses(page, check);
    page.html().raw("</dl>\n");
    if check.upkeep && softens(list) {
        page.classed("quiet", &page.t("text-upkeep"));
    }
    let note = format!("check-{}.note", check.id);
    if page.knows(&note) {
        page.classed("quiet", &page.t(&note));
    }
    if let Some(drawing) = &check.drawing {
        page.classed("quiet", &page.t(&format!("drawing-{drawing}")));
    }
    page.html().raw("</div>\n");
}

/// The clauses, each with a link to what it is and how far it was read; then the duty. What nobody has compared with the
/// original is marked, in words too.
fn clauses(page: &mut Page<'_>, check: &Check) {
    let sources = page.to(Place::Sources);
    let (label, duty) = (page.t("text-clause"), page.t(&format!("duty-{}", check.duty.key())));
    page.html().element("dt", &label);
    for source in &check.sources {
        let text = verdict::clause(page.words(), source);
        let class = if source.certainty == ClauseCertainty::Verified { "" } else { " class=\"unread\"" };
        page.html().raw("<dd").raw(class).raw(">");
        page.link(&format!("{sources}#standard-{}", source.source), &text);
        page.html().raw("</dd>\n");
    }
    let class = if check.duty == Duty::Unread { "duty unread" } else { "duty" };
    page.html().raw("<dd class=\"").raw(class).raw("\">").text(&duty).raw("</dd>\n");
}

/// Every figure with its limit and unit; where buildings differ, one for each kind of building.
fn limits(page: &Page<'_>, check: &Check) -> Vec<String> {
    let parts = check.parts.iter().map(|part| {
        let text = limit(page, check, part);
        if check.parts.len() == 1 {
            return text;
        }
        page.with("text-limit-of", &[("part", &page.t(&format!("part-{}", part.id))), ("limit", &text)])
    });
    parts.collect()
}

fn limit(page: &Page<'_>, check: &Check, part: &Part) -> String {
    let of = |build: BuildKind| {
        let limit = verdict::limit(page.words(), check, part, build);
        limit.unwrap_or_else(|| page.t("limit-none"))
    };
    let each: Vec<_> = BuildKind::ALL.into_iter().filter(|b| check.concerns(*b)).map(|b| (b, of(b))).collect();
    match &each[..] {
        [(_, first), rest @ ..] if rest.iter().all(|(_, other)| other == first) => first.clone(),
        each => {
            let said = each.iter().map(|(build, limit)| {
                let build = page.t(&format!("build-{}", build.key()));
                page.with("text-limit-in", &[("build", &build), ("limit", limit)])
            });
            said.collect::<Vec<_>>().join(&page.t("text-limit-separator"))
        }
    }
}
