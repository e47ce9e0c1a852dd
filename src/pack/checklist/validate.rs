//! Finds what is wrong with a checklist beyond its shape, for the person who edits it.

use super::{BuildKind, Check, CheckKind, Checklist, ClauseCertainty, Duty, Limit, Part};
use std::collections::BTreeSet;
use std::fmt;

/// One thing wrong with a checklist: where, what, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Id of the check, instrument or field at fault.
    pub place: String,
    /// What is wrong.
    pub fault: String,
    /// What to do about it.
    pub remedy: &'static str,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}; {}", self.place, self.fault, self.remedy)
    }
}

/// All problems of a checklist, in the order of the file; empty when it can be used.
#[must_use]
pub fn validate(list: &Checklist) -> Vec<Problem> {
    let mut found = Found(Vec::new());
    head(list, &mut found);
    let mut seen = BTreeSet::new();
    for check in &list.checks {
        if !seen.insert(&check.id) {
            found.add(&check.id, "id is used twice", "give each check its own id");
        }
        membership(list, check, &mut found);
        answers(check, &mut found);
        sources(check, &mut found);
        relation(check, &mut found);
        for part in &check.parts {
            figures(check, part, &mut found);
        }
    }
    for defect in &list.defects {
        if defect.checks.is_empty() || defect.checks.len() > 3 {
            found.add(&defect.id, "leads to no check, or to more than three", "name one to three checks");
        }
        for check in defect.checks.iter().filter(|id| list.check(id).is_none()) {
            found.add(&defect.id, format!("unknown check \"{check}\""), "correct the id");
        }
    }
    found.0
}

struct Found(Vec<Problem>);

impl Found {
    fn add(&mut self, place: impl fmt::Display, fault: impl Into<String>, remedy: &'static str) {
        self.0.push(Problem { place: place.to_string(), fault: fault.into(), remedy });
    }
}

fn head(list: &Checklist, found: &mut Found) {
    for (name, id) in [("site_type", list.site_type.as_str()), ("rules_version", list.rules_version.as_str())] {
        if id.is_empty() {
            found.add(name, "is empty", "say which facility and which version of the rules this is");
        }
    }
    if list.column9.is_empty() || list.column9.iter().any(|item| !(1..=8).contains(item)) {
        found.add("column9", "names no item of box 9", "give the numbers of its items, 1 to 8");
    }
    if list.checks.is_empty() {
        found.add("check", "there is none", "add at least one [[check]]");
    }
    let mut groups = BTreeSet::new();
    for group in &list.groups {
        if !groups.insert(&group.id) {
            found.add(&group.id, "group is listed twice", "list each group once");
        }
        if !list.checks.iter().any(|c| c.group == group.id) {
            found.add(&group.id, "group has no check", "remove it or move a check into it");
        }
    }
    let mut instruments = BTreeSet::new();
    for instrument in &list.instruments {
        if !instruments.insert(&instrument.id) {
            found.add(&instrument.id, "instrument is listed twice", "list each instrument once");
        }
        if instrument.uncertainty.is_some() != instrument.unit.is_some() {
            found.add(&instrument.id, "uncertainty and unit go together", "give both or neither");
        }
        if instrument.uncertainty.is_some_and(|u| u < crate::audit::decimal::Decimal::ZERO) {
            found.add(&instrument.id, "uncertainty is negative", "write the half-width as a positive number");
        }
    }
}

fn membership(list: &Checklist, check: &Check, found: &mut Found) {
    if !check.id.is_plain() {
        found.add(&check.id, "id has characters that cannot be stored", "use letters, digits and hyphens");
    }
    if !list.groups.iter().any(|g| g.id == check.group) {
        found.add(&check.id, format!("unknown group \"{}\"", check.group), "add it to groups or use one listed there");
    }
    let Some(instrument) = list.instrument(&check.instrument) else {
        found.add(
            &check.id,
            format!("unknown instrument \"{}\"", check.instrument),
            "add an [[instrument]] or use one listed",
        );
        return;
    };
    for part in &check.parts {
        let fits = instrument.unit.is_none() || instrument.unit.as_ref() == Some(&part.unit);
        if check.kind == CheckKind::Measure && !fits {
            found.add(
                &check.id,
                format!("part \"{}\" and its instrument differ in unit", part.id),
                "choose an instrument of the same unit",
            );
        }
    }
}

fn answers(check: &Check, found: &mut Found) {
    match check.kind {
        CheckKind::YesNo if !check.parts.is_empty() => {
            found.add(&check.id, "yes-no with parts", "remove the parts, or make it a measure or a count");
        }
        CheckKind::Measure | CheckKind::Count if check.parts.is_empty() => {
            found.add(&check.id, "nothing to read off", "add at least one part");
        }
        _ => {}
    }
    let mut seen = BTreeSet::new();
    for part in &check.parts {
        if !seen.insert(&part.id) {
            found.add(&check.id, format!("part \"{}\" is listed twice", part.id), "give each part its own id");
        }
        if check.kind == CheckKind::Count && (part.unit.as_str() != "count" || part.decimals != 0) {
            found.add(
                &check.id,
                format!("part \"{}\" of a count is not a count", part.id),
                "use unit = \"count\" and decimals = 0",
            );
        }
    }
}

fn sources(check: &Check, found: &mut Found) {
    if check.sources.is_empty() {
        found.add(&check.id, "no source", "name the law or standard behind it");
    }
    let all_from_memory = check.sources.iter().all(|s| s.certainty == ClauseCertainty::Memory);
    if all_from_memory && !check.sources.is_empty() && (check.duty.binds() || check.duty == Duty::Advisory) {
        found.add(&check.id, "nobody has read its clause", "make it duty = \"unread\" until somebody does");
    }
    if check.duty == Duty::Unread && !all_from_memory {
        found.add(&check.id, "unread, though a source of it was read", "use another duty, or certainty = \"memory\"");
    }
    for source in &check.sources {
        if source.clause.is_empty() && source.certainty != ClauseCertainty::Memory {
            found.add(
                &check.id,
                format!("source \"{}\" has no clause", source.source),
                "give the clause, or certainty = \"memory\"",
            );
        }
    }
}

fn relation(check: &Check, found: &mut Found) {
    let Some(relation) = &check.relation else { return };
    let both = [&relation.part, &relation.at_least].map(|id| check.part(id));
    let [Some(part), Some(least)] = both else {
        found.add(&check.id, "relates parts that it does not have", "name two parts of the check");
        return;
    };
    if part.id == least.id || part.unit != least.unit || !part.limits.is_empty() || !least.limits.is_empty() {
        found.add(
            &check.id,
            "relates parts that cannot be held against each other",
            "use two parts of one unit without limits of their own",
        );
    }
}

fn figures(check: &Check, part: &Part, found: &mut Found) {
    if part.unit.as_str().is_empty() {
        found.add(&check.id, format!("part \"{}\" has no unit", part.id), "give its unit");
    }
    if part.decimals > 3 {
        found.add(
            &check.id,
            format!("part \"{}\" has too many decimals", part.id),
            "three are the most that can be kept",
        );
    }
    if part.plausible.is_some_and(|(low, high)| low >= high) {
        found.add(
            &check.id,
            format!("part \"{}\": plausible range is empty", part.id),
            "write the smaller number first",
        );
    }
    for limit in &part.limits {
        if let Some((fault, remedy)) = limit_fault(limit).or_else(|| scale_fault(check, part, limit)) {
            found.add(&check.id, format!("part \"{}\": {fault}", part.id), remedy);
        }
    }
    for build in BuildKind::ALL {
        if part.limits.iter().filter(|l| l.holds_for(build)).count() > 1 {
            let fault = format!("part \"{}\" has two limits for a building that is {}", part.id, build.key());
            found.add(&check.id, fault, "let each kind of building meet one limit");
        }
    }
}

fn limit_fault(limit: &Limit) -> Option<(&'static str, &'static str)> {
    if limit.exact.is_some() != limit.tolerance.is_some() {
        return Some(("an exact figure and its tolerance go together", "give both, in the unit of the part"));
    }
    if limit.exact.is_some() && (limit.min.is_some() || limit.max.is_some()) {
        return Some(("exact beside min or max", "keep either the exact figure or the range"));
    }
    if limit.tolerance.is_some_and(|t| t <= crate::audit::decimal::Decimal::ZERO) {
        return Some(("the tolerance is not positive", "no reading could be judged; publish a tolerance above 0"));
    }
    match (limit.lowest(), limit.highest()) {
        (None, None) if limit.scale.is_some() => None,
        (None, None) => {
            Some(("a limit without a figure", "give min, max, or exact and tolerance; or leave limits empty"))
        }
        (Some(low), Some(high)) if low > high => Some(("min is larger than max", "swap them")),
        _ => None,
    }
}

fn scale_fault(check: &Check, part: &Part, limit: &Limit) -> Option<(&'static str, &'static str)> {
    let scale = limit.scale.as_ref()?;
    if scale.by == part.id || check.part(&scale.by).is_none() {
        return Some(("its scale goes by a part that is not there", "name another part of the check"));
    }
    if scale.steps.is_empty() || scale.steps.windows(2).any(|pair| pair[0].from >= pair[1].from) {
        return Some(("its scale has no steps in order", "give steps, the smallest `from` first"));
    }
    let zero = crate::audit::decimal::Decimal::ZERO;
    let is_wrong =
        scale.steps.iter().any(|s| s.each.is_some_and(|e| e <= zero) || s.percent.is_some_and(|p| p <= zero));
    is_wrong.then_some(("a step of its scale is not positive", "write `each` and `percent` above 0"))
}
