//! What a visitor downloads, and the budget for it.

use std::fmt::Write;

use anyhow::Result;
use serde_json::{Value, json};

use super::shell::Names;
use super::{Files, embed, is_text_edition, worker};

/// Until the first question can be answered, brotli.
const FIRST_LOAD: usize = 200_000;
/// Until results are shown, brotli.
const UNTIL_RESULTS: usize = 260_000;
/// The widget with everything it fetches, brotli.
const WIDGET: usize = 120_000;
/// One script that a host page names, brotli.
const HOST_SCRIPT: usize = 2_048;

/// Bytes of one file, or of several together.
#[derive(Clone, Copy, Debug, Default)]
pub struct Size {
    raw: usize,
    gzip: usize,
    brotli: usize,
}

/// All sizes of one build.
#[derive(Debug)]
pub struct Sizes {
    files: Vec<(String, Size)>,
    /// The text edition: how many files, and all of them together.
    text: (usize, Size),
    first_load: Size,
    until_results: Size,
    widget: Size,
    host_scripts: Vec<(String, Size)>,
    content: Size,
}

/// Whether a file is content, which editors write, or program. Both languages count.
fn is_content(path: &str) -> bool {
    let data = ["pack.json", "details.json", "guide.json", "checks.json", "search.json", "contacts.json"];
    path.starts_with("locales/")
        || path.starts_with("media/")
        || (path.starts_with("embed/") && path.ends_with(".json"))
        || path == worker::TEXT
        || data.contains(&path)
}

/// The paths that the first screen needs, in the order of need.
pub fn first_load(names: &Names) -> Vec<String> {
    let hashed =
        ["before.js", "style.css", "boot.js", "app.js", "app.wasm"].iter().filter_map(|name| names.get(*name).cloned());
    let stable = ["locales/zh-CN/start.ftl", "pack.json", "icons.svg", "icon.svg"].map(str::to_owned);
    std::iter::once("index.html".to_owned()).chain(hashed).chain(stable).collect()
}

/// Measures files by their twins; one without a twin travels as it is.
pub fn measure(files: &Files, twins: &Files, names: &Names) -> Sizes {
    let size = |path: &String| {
        let raw = files.get(path).map_or(0, Vec::len);
        let twin = |end: &str| twins.get(&format!("{path}{end}")).map_or(raw, Vec::len);
        Size { raw, gzip: twin(".gz"), brotli: twin(".br") }
    };
    let first = first_load(names);
    let results = first
        .iter()
        .cloned()
        .chain(names.get("later.css").cloned())
        .chain(
            ["later.js", "locales/zh-CN/questions.ftl", "locales/zh-CN/results.ftl", "details.json"].map(str::to_owned),
        )
        .collect::<Vec<_>>();
    let sum = |paths: &[String]| paths.iter().map(size).fold(Size::default(), Size::plus);
    let (text, program): (Vec<String>, Vec<String>) = files.keys().cloned().partition(|path| is_text_edition(path));
    Sizes {
        files: program.into_iter().map(|path| (path.clone(), size(&path))).collect(),
        text: (text.len(), sum(&text)),
        first_load: sum(&first),
        until_results: sum(&results),
        widget: sum(&embed::parts(files)),
        host_scripts: embed::HOST_SCRIPTS.iter().map(|path| ((*path).to_owned(), size(&(*path).to_owned()))).collect(),
        content: sum(&files.keys().filter(|path| is_content(path)).cloned().collect::<Vec<_>>()),
    }
}

impl Size {
    fn plus(self, other: Size) -> Size {
        Size { raw: self.raw + other.raw, gzip: self.gzip + other.gzip, brotli: self.brotli + other.brotli }
    }

    fn json(self) -> Value {
        json!({ "raw": self.raw, "gzip": self.gzip, "brotli": self.brotli })
    }
}

impl Sizes {
    /// For `sizes.json`.
    pub fn json(&self) -> Result<Vec<u8>> {
        let files = self
            .files
            .iter()
            .map(|(path, size)| json!({ "path": path, "raw": size.raw, "gzip": size.gzip, "brotli": size.brotli }));
        let whole = json!({
            "files": files.collect::<Vec<_>>(),
            "text": { "files": self.text.0, "sum": self.text.1.json() },
            "first_load": self.first_load.json(),
            "until_results": self.until_results.json(),
            "widget": self.widget.json(),
            "content": self.content.json(),
            "all": self.all().json(),
        });
        Ok(serde_json::to_vec_pretty(&whole)?)
    }

    /// For people.
    pub fn table(&self) -> String {
        let mut table = format!("  {:<44}{:>10}{:>10}{:>10}\n", "file", "raw", "gzip", "brotli");
        for (path, size) in &self.files {
            row(&mut table, path, *size, "");
        }
        row(
            &mut table,
            "until the first question can be answered",
            self.first_load,
            &budget(FIRST_LOAD, self.first_load),
        );
        row(&mut table, "until results are shown", self.until_results, &budget(UNTIL_RESULTS, self.until_results));
        row(&mut table, "the widget, one language", self.widget, &budget(WIDGET, self.widget));
        for (path, size) in &self.host_scripts {
            row(&mut table, &format!("for host pages: {path}"), *size, &budget(HOST_SCRIPT, *size));
        }
        let share = self.content.brotli * 100 / self.all().brotli.max(1);
        row(&mut table, "content: policy and words, both languages", self.content, &format!("  {share} % of all"));
        row(&mut table, "all", self.all(), "");
        row(&mut table, "text edition, beside the program", self.text.1, &format!("  {} files", self.text.0));
        table
    }

    /// The program and what it fetches, and the text edition once, as the offline copy has it.
    fn all(&self) -> Size {
        self.files.iter().fold(Size::default(), |sum, (_, size)| sum.plus(*size))
    }

    /// Whether all budgets are kept.
    pub fn is_within_budget(&self) -> bool {
        self.first_load.brotli <= FIRST_LOAD
            && self.until_results.brotli <= UNTIL_RESULTS
            && self.widget.brotli <= WIDGET
            && self.host_scripts.iter().all(|(_, size)| size.brotli <= HOST_SCRIPT)
    }
}

fn budget(limit: usize, size: Size) -> String {
    let state = if size.brotli <= limit { "within" } else { "OVER" };
    format!("  {state} {limit}")
}

fn row(table: &mut String, name: &str, size: Size, note: &str) {
    // Writing to a string cannot fail.
    let _ = writeln!(table, "  {name:<44}{:>10}{:>10}{:>10}{note}", size.raw, size.gzip, size.brotli);
}
