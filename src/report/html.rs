//! A document as one HTML file that needs nothing else: it can be mailed, opened without a network, and printed.

use super::chart;
use super::document::{Block, Document, Table};
use crate::audit::photo::PhotoHash;

const STYLE: &str = "body{font:1rem/1.5 sans-serif;color:#15201c;background:#fff;max-width:60rem;margin:2rem auto;padding:0 1rem}\
h1,h2,h3{line-height:1.3;break-after:avoid}table{border-collapse:collapse;width:100%;margin:1rem 0}\
caption{text-align:start;font-weight:700;padding:.25rem 0}th,td{border:1px solid #7f877f;padding:.375rem .5rem;text-align:start;vertical-align:top}\
tr,figure{break-inside:avoid}dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1rem}dt{font-weight:700}dd{margin:0}\
.sign{display:grid;grid-template-columns:1fr 1fr;gap:3rem 2rem;margin-top:3rem;break-inside:avoid}.sign p{border-top:1px solid}\
.notice{border:2px solid #15201c;border-radius:.5rem;padding:.75rem 1rem}figure{margin:1rem 0}img{max-width:100%;max-height:24rem}\
.bars>div{display:grid;grid-template-columns:12rem 1fr 8rem;gap:0 .75rem;align-items:center;padding:.25rem 0;break-inside:avoid}\
.bars svg{width:100%;height:1.25rem;border:1px solid}rect{print-color-adjust:exact;-webkit-print-color-adjust:exact}\
@media(max-width:40rem){.bars>div{display:flex;flex-wrap:wrap;justify-content:space-between}.bars svg{order:1}dl{display:block}dd{margin-bottom:.5rem}table{font-size:.875rem}}\
@page{size:A4;margin:16mm 15mm;@bottom-right{content:counter(page) \" / \" counter(pages);font-size:9pt}}\
@media print{body{margin:0;padding:0;max-width:none;font-size:11pt}}";

/// The file is opened from a disk, where no server sends a policy. Names and notes come from other people's files; should
/// markup ever get past the escaping, it can neither run nor load anything.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/// Where a photo's bytes are found, as an address for `src`; `None` when they are gone.
pub type PhotoSource<'a> = &'a dyn Fn(&PhotoHash) -> Option<String>;

/// Renders the whole file.
#[must_use]
pub fn render(document: &Document, photo: PhotoSource<'_>) -> String {
    let mut out = Html(String::new());
    out.raw("<!doctype html>\n<html lang=\"").text(&document.lang).raw("\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"").raw(POLICY).raw("\">\n");
    out.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>").text(&document.title);
    out.raw("</title>\n<style>").raw(STYLE).raw("</style>\n</head>\n<body>\n<main>\n");
    out.element("h1", &document.title);
    for block in &document.blocks {
        out.block(block, photo);
    }
    out.raw("</main>\n</body>\n</html>\n");
    out.0
}

/// HTML as it is written: markup as given, text escaped.
pub(crate) struct Html(pub(crate) String);

impl Html {
    /// Markup of our own, as it is.
    pub(crate) fn raw(&mut self, markup: &str) -> &mut Self {
        self.0.push_str(markup);
        self
    }

    /// Any text, escaped for an element and for an attribute in quotes.
    pub(crate) fn text(&mut self, text: &str) -> &mut Self {
        for c in text.chars() {
            match c {
                '&' => self.0.push_str("&amp;"),
                '<' => self.0.push_str("&lt;"),
                '>' => self.0.push_str("&gt;"),
                '"' => self.0.push_str("&quot;"),
                '\'' => self.0.push_str("&#39;"),
                other => self.0.push(other),
            }
        }
        self
    }

    /// An element that holds a text.
    pub(crate) fn element(&mut self, name: &str, text: &str) -> &mut Self {
        self.raw("<").raw(name).raw(">").text(text).raw("</").raw(name).raw(">\n")
    }

    fn block(&mut self, block: &Block, photo: PhotoSource<'_>) {
        match block {
            Block::Heading(2, text) => drop(self.element("h2", text)),
            Block::Heading(_, text) => drop(self.element("h3", text)),
            Block::Paragraph(text) => drop(self.element("p", text)),
            Block::Notice(text) => drop(self.raw("<p class=\"notice\">").text(text).raw("</p>\n")),
            Block::Facts(pairs) => self.facts(pairs),
            Block::List(items) => {
                self.raw("<ul>\n");
                for item in items {
                    self.element("li", item);
                }
                self.raw("</ul>\n");
            }
            Block::Table(table) => self.table(table),
            Block::Chart(chart) => drop(self.raw(&chart::bars(chart))),
            Block::Photo { hash, alt, caption } => self.photo(photo(hash), alt, caption),
            Block::Sign(lines) => {
                self.raw("<div class=\"sign\">\n");
                for line in lines {
                    self.element("p", line);
                }
                self.raw("</div>\n");
            }
        }
    }

    fn facts(&mut self, pairs: &[(String, String)]) {
        self.raw("<dl>\n");
        for (label, value) in pairs {
            self.element("dt", label).element("dd", value);
        }
        self.raw("</dl>\n");
    }

    fn table(&mut self, table: &Table) {
        self.raw("<table>\n").element("caption", &table.caption).raw("<thead>\n<tr>");
        for head in &table.head {
            self.raw("<th scope=\"col\">").text(head).raw("</th>");
        }
        self.raw("</tr>\n</thead>\n<tbody>\n");
        for row in &table.rows {
            self.raw("<tr>");
            for (column, cell) in row.iter().enumerate() {
                let (open, close) = if column == 0 { ("<th scope=\"row\">", "</th>") } else { ("<td>", "</td>") };
                self.raw(open).text(cell).raw(close);
            }
            self.raw("</tr>\n");
        }
        self.raw("</tbody>\n</table>\n");
    }

    fn photo(&mut self, source: Option<String>, alt: &str, caption: &str) {
        self.raw("<figure>");
        if let Some(source) = source {
            self.raw("<img src=\"").text(&source).raw("\" alt=\"").text(alt).raw("\">");
        }
        self.raw("<figcaption>").text(caption).raw("</figcaption></figure>\n");
    }
}
