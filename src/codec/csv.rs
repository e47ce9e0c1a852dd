//! CSV as spreadsheets of this country read it: RFC 4180 with a byte-order mark, and no cell that acts as a formula.

/// Marks the file as UTF-8 for spreadsheets.
const BOM: char = '\u{feff}';

/// What a spreadsheet takes for the beginning of a formula, the full-width signs too.
const FORMULA: [char; 10] = ['=', '+', '-', '@', '\t', '\r', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}'];

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

/// Whether a spreadsheet may take the cell for a formula. Some leave out spaces and line ends before they look.
pub(super) fn acts(cell: &str) -> bool {
    cell.starts_with(FORMULA) || cell.trim_start().starts_with(FORMULA)
}

fn push_cell(out: &mut String, cell: &str) {
    let acts = acts(cell);
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
