//! Rows: whom they are for, how they are flagged, and their three conditions.

use super::condition::Condition;
use super::fact::{Fact, tables, word, words};
use std::path::Path;

pub struct Row {
    pub id: String,
    pub audience: String,
    pub kind: String,
    pub flags: Vec<String>,
    pub rule: Condition,
    pub wider: Option<Condition>,
    pub clash: Option<Condition>,
    /// The three conditions as written, for a second engine: rule, wider, clash.
    pub sources: [Option<String>; 3],
}

impl Row {
    pub fn has(&self, flag: &str) -> bool {
        self.flags.iter().any(|f| f == flag)
    }

    /// Person, employer or org: who must be asking.
    pub fn for_whom(&self) -> &str {
        match self.audience.as_str() {
            "employer" | "org" => &self.audience,
            _ => "person",
        }
    }
}

/// Every row of the district, by file name and then in the order of the file.
pub fn read(content: &Path, facts: &[Fact]) -> Vec<Row> {
    let folder = std::fs::read_dir(content.join("benefits")).expect("benefits is a folder");
    let mut files: Vec<_> = folder.map(|entry| entry.expect("a readable entry").path()).collect();
    files.retain(|file| file.extension().is_some_and(|end| end == "toml"));
    files.sort();
    let mut rows = Vec::new();
    for file in files {
        let text = std::fs::read_to_string(&file).expect("a readable file");
        let table: toml::Table = text.parse().unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        rows.extend(tables(&table, "row").iter().map(|entry| read_row(entry, facts)));
    }
    rows
}

fn read_row(entry: &toml::Value, facts: &[Fact]) -> Row {
    let conjuncts = entry.get("rule").and_then(|rule| rule.as_array()).expect("a rule");
    let conjuncts: Vec<String> = conjuncts.iter().map(|part| word(part, "test")).collect();
    let other = |key: &str| entry.get(key).map(|part| word(part, "test"));
    let (wider, clash) = (other("wider"), other("clash"));
    let read = |source: &String| Condition::parse(source, facts);
    Row {
        id: word(entry, "id"),
        audience: word(entry, "audience"),
        kind: word(entry, "kind"),
        flags: words(entry, "flags"),
        rule: Condition::All(conjuncts.iter().map(read).collect()),
        wider: wider.as_ref().map(read),
        clash: clash.as_ref().map(read),
        sources: [Some(format!("({})", conjuncts.join(") && ("))), wider, clash],
    }
}
