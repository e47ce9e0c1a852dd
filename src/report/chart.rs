//! A chart as SVG: the same markup on the page and in a file that stands alone. Colour is never the only difference: the
//! value stands behind each bar, and the table has all of it.

use super::document::{Bar, Chart};
use std::fmt::Write;

/// Height of one bar with its gap, in units of the drawing.
const STEP: usize = 28;
/// Where the bars begin.
const LEFT: usize = 200;
/// How long 100 percent is.
const FULL: usize = 420;
/// How wide all is.
const WIDE: usize = 760;

/// Fills for files that have no styles of the program; on a page its styles win.
fn fill(style: &str) -> &'static str {
    match style {
        "passed" => "#0D4A3F",
        "failed" => "#8F1D1D",
        "cannot-tell" => "#B98A3C",
        _ => "#9AA29A",
    }
}

/// Draws the chart.
#[must_use]
pub fn svg(chart: &Chart) -> String {
    let height = chart.bars.len() * STEP + 4;
    let mut out = format!("<svg class=\"bars\" viewBox=\"0 0 {WIDE} {height}\" role=\"img\" aria-label=\"");
    escape(&mut out, &chart.label);
    out.push_str("\">");
    for (index, bar) in chart.bars.iter().enumerate() {
        draw(&mut out, bar, index * STEP + 4);
    }
    out.push_str("</svg>\n");
    out
}

fn draw(out: &mut String, bar: &Bar, top: usize) {
    // Writing to a string cannot fail.
    let _ = write!(out, "<text x=\"{}\" y=\"{}\" text-anchor=\"end\">", LEFT - 10, top + 17);
    escape(out, &short(&bar.label));
    out.push_str("</text>");
    let _ = write!(
        out,
        "<rect class=\"whole\" x=\"{LEFT}\" y=\"{top}\" width=\"{FULL}\" height=\"22\" fill=\"none\" stroke=\"currentColor\"></rect>"
    );
    let mut from = 0;
    for (style, percent) in &bar.pieces {
        let to = (from + percent).min(100);
        let (x, width) = (LEFT + from as usize * FULL / 100, (to - from) as usize * FULL / 100);
        let _ = write!(
            out,
            "<rect data-outcome=\"{style}\" x=\"{x}\" y=\"{top}\" width=\"{width}\" height=\"22\" fill=\"{}\"></rect>",
            fill(style)
        );
        from = to;
    }
    let _ = write!(out, "<text x=\"{}\" y=\"{}\">", LEFT + FULL + 10, top + 17);
    escape(out, &bar.value);
    out.push_str("</text>");
}

/// A label that fits before the bar; the table has the whole.
fn short(label: &str) -> String {
    const MOST: usize = 14;
    if label.chars().count() <= MOST {
        return label.to_owned();
    }
    let mut cut: String = label.chars().take(MOST - 1).collect();
    cut.push('\u{2026}');
    cut
}

fn escape(out: &mut String, text: &str) {
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            other => out.push(other),
        }
    }
}
