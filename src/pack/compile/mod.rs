//! From TOML to a [`Pack`]: reads, types, proves. Native only; the browser gets the result.
//!
//! [`compile`] stops at nothing it can report: a policy editor sees every finding at once, each with
//! file, line and remedy.

mod condition;
mod coverage;
mod files;
mod finding;
mod frozen;
mod own_words;
mod plan;
mod proof;
mod references;
mod reserved;
mod resolve;
mod texts;
mod trace;
mod words;

pub use coverage::coverage;
pub use finding::Finding;
pub use frozen::check_frozen;
pub use texts::{check_texts, read_texts, word_folders};
pub use words::{RowWords, search_words};

use super::Pack;
use finding::Findings;
use std::path::Path;

/// Compiles the pack in a content folder.
///
/// # Errors
/// Every finding, in file order. The folder's Fluent texts are checked apart, see [`check_texts`]; so is whether rules
/// have changed under the same version, see [`check_frozen`].
pub fn compile(content: &Path) -> Result<Pack, Vec<Finding>> {
    let mut findings = Findings::default();
    let Some(files) = files::read(content, &mut findings) else { return Err(findings.into_sorted()) };
    let pack = resolve::resolve(&files, &mut findings);
    if findings.is_empty() {
        references::check(&files, &pack, &mut findings);
        reserved::check(&files, &pack, &mut findings);
        trace::check(&files, &pack, &mut findings);
    }
    let pack = pack.ready();
    if findings.is_empty() {
        proof::check(&files, &pack, &mut findings);
    }
    if findings.is_empty() { Ok(pack) } else { Err(findings.into_sorted()) }
}
