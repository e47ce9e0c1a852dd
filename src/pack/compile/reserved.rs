//! Names that a pack and the program share. A pack may leave them out; where it uses them, they mean what the program
//! takes them for. They are listed in docs/pack.md.

use super::files::Files;
use super::finding::{At, Findings};
use crate::pack::{FactKind, Pack};

/// Values of the routing question that have a door on the first page of the self-check.
const DOORS: [&str; 3] = ["person", "employer", "org"];
/// The kinds of disability: the guide lists rows by it, and it alone does not make a row a telling one on the sheet.
const KINDS: &str = "kinds";
/// Whole years: below 14 a kiosk asks for a guardian.
const AGE: &str = "age";
/// The named condition of a row that is open to all.
const DISABLED: &str = "disabled";
/// The source whose place in the plan is named in place of its title.
const PLAN: &str = "plan";

/// Reports shared names that mean something else here.
pub(super) fn check(files: &Files, pack: &Pack, findings: &mut Findings) {
    let mut fact = |id: &str, fits: fn(FactKind) -> bool, wanted: &str| {
        let found = files.facts.value.facts.iter().find(|f| f.id.get_ref() == id);
        let kind = pack.fact(id).map(|f| pack.facts[f].kind);
        if let (Some(written), Some(kind)) = (found, kind)
            && !fits(kind)
        {
            let problem = format!("the program takes `{id}` for {wanted}");
            findings.add(&files.facts.at(&written.id), problem, "Give it that type, or another id");
        }
    };
    fact(KINDS, |kind| kind == FactKind::Multi, "the kinds of disability, some of several");
    fact(AGE, |kind| matches!(kind, FactKind::Number(..)), "an age in whole years");
    let routing = &pack.facts[pack.table.routing];
    for value in routing.values.iter().filter(|v| !DOORS.contains(&v.as_str())) {
        let problem = format!("no door leads to `{value}`");
        findings.add(&files.pack.at(&files.pack.value.table.routing), problem, "Use person, employer and org");
    }
    if let Some(fact) = files.facts.value.facts.iter().find(|f| f.id.get_ref() == DISABLED) {
        let problem = format!("the program takes `{DISABLED}` for a named condition");
        findings.add(&files.facts.at(&fact.id), problem, "Give the question another id");
    }
    let at = At::file(&files.sources.name);
    for source in &pack.sources {
        if (source.id == PLAN) != (source.kind == PLAN) {
            let problem = format!("`{}` is of the kind `{}`", source.id, source.kind);
            findings.add(&at, problem, "The plan behind the rows, and nothing else, has the id and the kind `plan`");
        }
    }
}
