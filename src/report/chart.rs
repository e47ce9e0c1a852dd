//! A chart as markup: the same on the page and in a file that stands alone. Names and values are text beside the bars, so
//! that they wrap, grow with the letters and are never cut. Colour is never the only difference: the value stands behind
//! each bar, what failed is drawn lower than what passed, and the table has all of it.

use super::document::{Bar, Chart};
use std::fmt::Write;

/// Height of a bar, in units of its drawing; 100 percent are 100 units wide.
const HIGH: u32 = 10;

/// Fills for files that have no styles of the program; on a page its styles win.
fn fill(style: &str) -> &'static str {
    match style {
        "passed" => "#0D4A3F",
        "failed" => "#8F1D1D",
        "cannot-tell" => "#B98A3C",
        _ => "#9AA29A",
    }
}

/// Draws the chart. To a reader it is one picture with a label; the figures are in the table.
#[must_use]
pub fn bars(chart: &Chart) -> String {
    let mut out = String::from("<div class=\"bars\" role=\"img\" aria-label=\"");
    escape(&mut out, &chart.label);
    out.push_str("\">");
    for bar in &chart.bars {
        draw(&mut out, bar);
    }
    out.push_str("</div>\n");
    out
}

fn draw(out: &mut String, bar: &Bar) {
    out.push_str("<div><span>");
    escape(out, &bar.label);
    let _ = write!(out, "</span><svg aria-hidden=\"true\" viewBox=\"0 0 100 {HIGH}\" preserveAspectRatio=\"none\">");
    let mut from = 0;
    for (style, percent) in &bar.pieces {
        let to = (from + percent).min(100);
        let is_low = *style == "failed" && bar.pieces.len() > 1;
        let high = if is_low { HIGH / 2 } else { HIGH };
        // Writing to a string cannot fail.
        let _ = write!(
            out,
            "<rect data-outcome=\"{style}\" x=\"{from}\" y=\"{}\" width=\"{}\" height=\"{high}\" fill=\"{}\"></rect>",
            HIGH - high,
            to - from,
            fill(style)
        );
        from = to;
    }
    out.push_str("</svg><span>");
    escape(out, &bar.value);
    out.push_str("</span></div>");
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
