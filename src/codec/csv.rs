//! CSV as spreadsheets of this country read it: RFC 4180 with a byte-order mark, and no cell that acts as a formula.

/// Marks the file as UTF-8 for spreadsheets.
const BOM: char = '\u{feff}';

/// What a spreadsheet takes for the beginning of a formula, the full-width signs too.
pub(super) const FORMULA: [char; 10] = ['=', '+', '-', '@', '\t', '\r', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}'];

/// Writes rows. A cell that a spreadsheet would take for a formula gets an apostrophe in front.
#[must_use]
pub fn write(rows: &[Vec<String>]) -> String {
    let mut out = String::from(BOM);
    for row in rows {
        for (index, cell) in row.iter().enumerate() {
            if index > 0 {
                out.push(',');
            }
            push_cell(&mut out, cell);
        }
        out.push_str("\r\n");
    }
    out
}

fn push_cell(out: &mut String, cell: &str) {
    let acts = cell.starts_with(FORMULA);
    let quoted = acts || cell.contains([',', '"', '\r', '\n']) || cell.trim() != cell;
    if !quoted {
        out.push_str(cell);
        return;
    }
    out.push('"');
    if acts {
        out.push('\'');
    }
    for c in cell.chars() {
        if c == '"' {
            out.push('"');
        }
        out.push(c);
    }
    out.push('"');
}
