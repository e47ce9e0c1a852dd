//! `docs/coverage.md`: what became of every passage, item and task of the plan.

use super::trace::names;
use super::{Finding, check_texts, compile, read_texts};
use crate::pack::{Outline, Pack, TargetKind};
use crate::text::{LANGUAGES, Locale, Texts};
use std::fmt::Write;
use std::path::{Path, PathBuf};

const HEAD: &str = "# What became of the plan

Made by `tongda coverage content/wulingyuan`; a test compares it. Do not edit it: change `content/` and `locales/`, then
write it anew.

Every passage of chapter three, every numbered item of the boxes and every task of the annex is listed. Beside each
stand the rows that cover it, or the reason why nobody can apply for anything there. `3.1 P5` is section 3.1, paragraph
5; boxes are not counted as paragraphs. `box 2-1` is item 1 of box 2. Chapters 1 and 4 are taken as a whole; chapter 2
holds the aims, and its figures are box 1.
";

/// The trace as Markdown, in English with the Chinese names of rows.
///
/// # Errors
/// The findings of a pack or of texts that are not sound.
pub fn coverage(content: &Path, words: &[PathBuf]) -> Result<String, Vec<Finding>> {
    let pack = compile(content)?;
    let findings = check_texts(&pack, words, &LANGUAGES);
    if !findings.is_empty() {
        return Err(findings);
    }
    let page = Page { pack: &pack, names: read_texts(words, Locale::ZhCn)?, words: read_texts(words, Locale::En)? };
    Ok(page.write())
}

struct Page<'p> {
    pack: &'p Pack,
    names: Texts,
    words: Texts,
}

impl Page<'_> {
    fn write(&self) -> String {
        let outline = &self.pack.plan.outline;
        let tasks: Vec<String> = self.pack.tasks.iter().map(|t| t.id.clone()).collect();
        let items: Vec<String> = outline.boxes.iter().flat_map(|(n, items)| Outline::items(*n, *items)).collect();
        let mut out = HEAD.to_string();
        out.push_str(&self.totals(&[("passages", &outline.passages), ("items of boxes", &items), ("tasks", &tasks)]));
        out.push_str("\n## Passages\n\n");
        out.push_str(&self.table("passage", &outline.passages));
        out.push_str("\n## Boxes\n");
        for (number, items) in &outline.boxes {
            let _ = write!(out, "\n### Box {number}\n\n");
            out.push_str(&self.table("item", &Outline::items(*number, *items).collect::<Vec<_>>()));
        }
        out.push_str("\n## Tasks of the annex\n\nRows in brackets only come near the task: the annex does not name who runs them.\n\n");
        out.push_str(&self.table("task", &tasks));
        out.push_str(&self.targets());
        out.push_str(&self.readings());
        out
    }

    fn totals(&self, lists: &[(&str, &Vec<String>)]) -> String {
        let mut out = String::from(
            "\n## Totals\n\n| | all | rows cover it | of these, a part is nobody's benefit | nobody's benefit |\n|---|---|---|---|---|\n",
        );
        for (what, list) in lists {
            let why = |at: &&String| self.pack.plan.outline.nobody(at);
            let part = list.iter().filter(|at| why(at).is_some_and(|n| n.part)).count();
            let nobody = list.iter().filter(|at| why(at).is_some_and(|n| !n.part)).count();
            let _ = writeln!(out, "| {what} | {} | {} | {part} | {nobody} |", list.len(), list.len() - nobody);
        }
        let rows = &self.pack.rows;
        let named = rows.iter().filter(|r| !r.tasks.is_empty()).count();
        let _ = write!(
            out,
            "\n{} rows. For {named} the annex names who runs them; for {} it is silent, and their desks are inferred.\n",
            rows.len(),
            rows.len() - named
        );
        out
    }

    fn table(&self, what: &str, list: &[String]) -> String {
        let mut out = format!("| {what} | rows | nobody's benefit |\n|---|---|---|\n");
        for at in list {
            let rows: Vec<String> = self
                .pack
                .rows
                .iter()
                .filter(|r| names(r).any(|n| n == at))
                .map(|r| if r.nearest.contains(at) { format!("({})", self.row(&r.id)) } else { self.row(&r.id) })
                .collect();
            let why = self.pack.plan.outline.nobody(at).map(|n| {
                let part = if n.part { "In part: " } else { "" };
                format!("{part}{}", self.say(&format!("nobody-{}", n.why)))
            });
            let _ = writeln!(out, "| {at} | {} | {} |", rows.join("; "), why.unwrap_or_default());
        }
        out
    }

    fn targets(&self) -> String {
        let mut out = format!(
            "\n## Targets\n\n{} Shown on the page of a row only where it tells a person something.\n\n\
             | place | target | kind | rows | shown |\n|---|---|---|---|---|\n",
            self.say("plan-target-note")
        );
        for target in &self.pack.plan.indicators {
            let kind = match target.kind {
                TargetKind::Binding => "binding",
                TargetKind::Expected => "expected",
            };
            let words = self.say(&format!("indicator-{}", target.id));
            let shown = if target.show { "yes" } else { "no" };
            let _ = writeln!(out, "| {} | {words} | {kind} | {} | {shown} |", target.place, self.rows(&target.rows));
        }
        out
    }

    fn readings(&self) -> String {
        let mut out = String::from(
            "\n## Where the plan slips or leaves a word open\n\nWithout a place and rows, the reading is of the plan as a whole.\n\n\
             | places | how it is read | why | rows |\n|---|---|---|---|\n",
        );
        for reading in &self.pack.plan.readings {
            let id = format!("reading-{}", reading.id);
            let (words, why) = (self.say(&id), self.say(&format!("{id}.why")));
            let _ = writeln!(out, "| {} | {words} | {why} | {} |", reading.places.join(", "), self.rows(&reading.rows));
        }
        out
    }

    fn rows(&self, ids: &[String]) -> String {
        ids.iter().map(|id| self.row(id)).collect::<Vec<_>>().join("; ")
    }

    /// A row by its Chinese name and its id.
    fn row(&self, id: &str) -> String {
        let name = self.names.format(&format!("row-{id}"), None).unwrap_or_default();
        format!("{} `{id}`", cell(&name))
    }

    fn say(&self, id: &str) -> String {
        cell(&self.words.format(id, None).unwrap_or_default())
    }
}

/// Text that may stand in a cell of a table.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}
