//! What each version of the rules says, as a hash. A stored verdict names the version alone: a limit that changed under
//! the same version would change old verdicts in silence.
//!
//! `frozen.toml` has a line for each version that was in use, the latest of a checklist last. What can change no
//! verdict, score or date is no part of a hash: drawings, the order of the checks, items of the plan, how far a clause
//! was read. A field that is new in checklists has to be left out of their JSON where it has its usual value, or all
//! hashes change.

use super::Finding;
use super::files::one;
use super::finding::{At, Findings};
use crate::pack::Pack;
use crate::pack::checklist::{Checklist, ClauseCertainty, Scoring};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::path::Path;

const FILE: &str = "frozen.toml";
/// The name of the score's constants, beside the kinds of facilities.
const SCORING: &str = "scoring";
/// So many bytes of a hash are kept; they guard against slips, not against forgers.
const BYTES: usize = 8;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FrozenFile {
    frozen: Vec<Line>,
}

/// Whose rules, their version, and their hash.
type Line = (String, String, String);

/// Holds the checklists and the constants of the score against `frozen.toml` in a content folder.
#[must_use]
pub fn check_frozen(content: &Path, pack: &Pack) -> Vec<Finding> {
    let mut findings = Findings::default();
    let mut frozen = Vec::new();
    // A new pack has none yet: each finding then brings a line of it.
    if content.join(FILE).exists() {
        let Some(file) = one::<FrozenFile>(content, FILE, &mut findings) else { return findings.into_sorted() };
        frozen = file.value.frozen;
    }
    let lists = pack.checklists.iter().map(|l| (l.site_type.as_str(), l.rules_version.to_string(), rules(l)));
    let scoring = (SCORING, pack.scoring.version.to_string(), constants(&pack.scoring));
    for (name, version, hash) in lists.chain([scoring]) {
        compare(&frozen, (name, &version, &hash), &mut findings);
    }
    findings.into_sorted()
}

fn compare(frozen: &[Line], (name, version, hash): (&str, &str, &str), findings: &mut Findings) {
    let own = || frozen.iter().filter(|(of, ..)| of == name);
    let line = |version: &str| format!("`[\"{name}\", \"{version}\", \"{hash}\"],`");
    let (problem, remedy) = match (own().find(|(_, known, _)| known == version), own().next_back()) {
        (Some((.., then)), _) if then == hash => return,
        (Some((.., then)), _) => (
            format!("`{name}` has changed and is still version {version} (was {then}, is {hash})"),
            format!("Raise its version, and add to this file {}", line("the new version")),
        ),
        (None, before) => {
            let before = before.map(|(_, before, _)| format!(" (before: {before})")).unwrap_or_default();
            let problem = format!("`{name}` is of version {version}, which is not frozen{before}");
            (problem, format!("Add to this file {}", line(version)))
        }
    };
    findings.add(&At::file(FILE), problem, remedy);
}

/// The hash of what can change a verdict, a score or a date.
fn rules(list: &Checklist) -> String {
    let mut list = list.clone();
    list.rules_version = "".into();
    list.column9 = Vec::new();
    list.private = false;
    list.defects = Vec::new();
    list.groups.sort_by(|a, b| a.id.cmp(&b.id));
    list.instruments.sort_by(|a, b| a.id.cmp(&b.id));
    list.checks.sort_by(|a, b| a.id.cmp(&b.id));
    for check in &mut list.checks {
        check.drawing = None;
        for part in &mut check.parts {
            part.decimals = 0;
            part.plausible = None;
        }
        for source in &mut check.sources {
            source.certainty = ClauseCertainty::Verified;
        }
    }
    hash(&list)
}

fn constants(scoring: &Scoring) -> String {
    hash(&Scoring { version: 0, ..scoring.clone() })
}

fn hash(said: &impl Serialize) -> String {
    // Texts and numbers only, which always serialise.
    let text = serde_json::to_vec(said).unwrap_or_default();
    Sha256::digest(text).iter().take(BYTES).map(|byte| format!("{byte:02x}")).collect()
}
