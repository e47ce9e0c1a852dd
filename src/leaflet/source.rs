//! Documents and standards behind rows and checks, each with how far it was read.

use super::page::Page;
use crate::pack::{Reading, Source};

/// Writes the page.
pub(super) fn write(page: &mut Page<'_>) {
    page.title(page.t("about-sources"), page.t("rules-lead"));
    for source in &page.pack.sources {
        let (name, kind) = (format!("source-{}", source.id), page.t(&format!("source-kind-{}", source.kind)));
        one(page, "h2", source, &name, &kind);
    }
    page.heading("rules-standards");
    page.paragraph(&page.t("rules-lead"));
    for standard in &page.pack.standards {
        let name = format!("standard-{}", standard.id);
        one(page, "h3", standard, &name, "");
    }
}

fn one(page: &mut Page<'_>, level: &str, source: &Source, name: &str, kind: &str) {
    let read = match source.read {
        Reading::Text => "read-text",
        Reading::Copy => "read-copy",
        Reading::Memory => "read-memory",
    };
    let full = format!("{name}.full");
    let title = page.t(if page.knows(&full) { &full } else { name });
    let (read, note) = (page.t(read), page.t(&format!("{name}.note")));
    let about: Vec<&str> = [kind, &read].into_iter().filter(|t| !t.is_empty()).collect();
    let about = about.join(&page.t("list-separator"));
    let html = page.html();
    html.raw("<").raw(level).raw(" id=\"").text(name).raw("\">").text(&title).raw("</").raw(level).raw(">\n");
    page.classed("quiet", &about);
    page.paragraph(&note);
}
