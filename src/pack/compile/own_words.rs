//! What a pack with words of its own has to say itself, because the common words say it of another district.

use super::Finding;
use super::texts::{Language, Written, needed};
use crate::pack::Pack;

/// What the common words state about the one district they were written for, without its name.
const ABOUT: [&str; 3] = ["about-missing-period", "about-missing-rows", "field-name.hint"];

/// Beginnings of ids that belong to entries of a pack. Those of entries that this pack has not are shown to nobody.
const OF_ENTRIES: [&str; 16] = [
    "q-",
    "v-",
    "row-",
    "reason-",
    "doc-",
    "unchecked-",
    "agency-",
    "task-",
    "paper-",
    "source-",
    "topic-",
    "event-",
    "overlap-",
    "indicator-",
    "reading-",
    "nobody-",
];

/// Reports texts that still speak of the district of the common words. `common` is what is left of those once the pack's own
/// stand in their place, `name` what they call their district.
pub(super) fn check(pack: &Pack, name: &str, common: &Language, findings: &mut Vec<Finding>) {
    let needed = needed(pack);
    let is_shown = |id: &str| {
        let message = id.split('.').next().unwrap_or(id);
        needed.contains(message) || !OF_ENTRIES.iter().any(|start| id.starts_with(start))
    };
    for (id, Written { file, line, text }) in common {
        let problem = if ABOUT.contains(&id.as_str()) {
            format!("`{id}` speaks of another district")
        } else if !name.is_empty() && text.contains(name) && is_shown(id) {
            format!("`{id}` names {name}")
        } else {
            continue;
        };
        let remedy = "Write the message anew in the words of this pack".to_string();
        findings.push(Finding { file: file.clone(), line: *line, problem, remedy });
    }
}
