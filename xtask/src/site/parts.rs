//! Collecting the parts under their plain names: the static files, one stylesheet, the program, the pack, the words.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use super::{Files, district, locales};

/// Sheets that only the audit's pages need.
const AUDIT_SHEETS: [&str; 3] = ["styles/50-audit.css", "styles/55-field.css", "styles/60-report.css"];

/// Sheets that only the kiosk needs.
const KIOSK_SHEETS: [&str; 3] = ["styles/70-kiosk.css", "styles/71-media.css", "styles/72-self-audit.css"];

/// Sheets that no first question needs; they are fetched behind it.
const LATER_SHEETS: [&str; 4] =
    ["styles/44-behind.css", "styles/45-results.css", "styles/46-guide.css", "styles/90-print.css"];

/// The colours of the themes.
const COLOURS: &str = "styles/00-tokens.css";

/// Everything that belongs to the site of the district whose content this is, before names are hashed.
pub fn collect(project: &Path, content: &Path, bound: &Path) -> Result<Files> {
    let mut files = Files::new();
    add_folder(&mut files, &project.join("public"), "")?;
    // Sources of the stylesheets, in name order, which is the order of the cascade.
    let sheets: Vec<String> = files.keys().filter(|path| path.starts_with("styles/")).cloned().collect();
    // The widget has the same colours.
    if let (Some(colours), Some(own)) = (files.get(COLOURS), files.get("embed/check.css")) {
        let own = [colours.as_slice(), own.as_slice()].concat();
        files.insert("embed/check.css".to_owned(), without_comments(&String::from_utf8(own)?).into_bytes());
    }
    for sheet in &sheets {
        let text = files.remove(sheet).unwrap_or_default();
        let text = String::from_utf8(text).with_context(|| format!("public/{sheet} is not UTF-8"))?;
        let target = match sheet.as_str() {
            audit if AUDIT_SHEETS.contains(&audit) => "audit.css",
            kiosk if KIOSK_SHEETS.contains(&kiosk) => "kiosk.css",
            later if LATER_SHEETS.contains(&later) => "later.css",
            _ => "style.css",
        };
        files.entry(target.to_owned()).or_default().extend(without_comments(&text).into_bytes());
    }
    add_folder(&mut files, bound, "")?;
    for (_, script) in files.iter_mut().filter(|(path, _)| path.ends_with(".js")) {
        *script = without_comment_lines(&String::from_utf8_lossy(script)).into_bytes();
    }
    files.extend(locales::collect(&project.join("locales"), Some(&content.join("locales")))?);
    district::settle(&mut files, content)?;
    Ok(files)
}

pub(super) fn add_folder(files: &mut Files, folder: &Path, prefix: &str) -> Result<()> {
    let entries = fs::read_dir(folder).with_context(|| format!("could not read {}", folder.display()))?;
    for entry in entries {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with('.') {
            continue;
        }
        let path = format!("{prefix}{name}");
        if entry.file_type()?.is_dir() {
            add_folder(files, &entry.path(), &format!("{path}/"))?;
        } else if let Some(twice) = files.insert(path.clone(), fs::read(entry.path())?) {
            bail!("{path} comes from two places ({} bytes and another)", twice.len());
        }
    }
    Ok(())
}

/// A script without the lines that are nothing but a comment, and without indents. None of ours, and nothing that
/// the binding writes, holds text over several lines.
pub(super) fn without_comment_lines(script: &str) -> String {
    let mut inside = false;
    let is_code = |line: &&str| {
        let starts = !inside && line.starts_with("/*");
        inside = (inside || starts) && !line.ends_with("*/");
        !(inside || starts || line.is_empty() || line.starts_with("//") || line.starts_with("* ") || *line == "*/")
    };
    script.lines().map(str::trim).filter(is_code).map(|line| format!("{line}\n")).collect()
}

/// CSS without comments and blank lines. Comments inside quoted strings are text and stay.
fn without_comments(css: &str) -> String {
    let mut kept = String::with_capacity(css.len());
    let mut rest = css;
    let mut quote = None;
    while let Some(next) = rest.chars().next() {
        if quote.is_none() && rest.starts_with("/*") {
            rest = rest.find("*/").map_or("", |end| &rest[end + 2..]);
            continue;
        }
        match quote {
            Some(open) if open == next => quote = None,
            None if next == '"' || next == '\'' => quote = Some(next),
            _ => {}
        }
        kept.push(next);
        rest = &rest[next.len_utf8()..];
    }
    tight(&kept)
}

/// CSS without line breaks, and without the spaces around braces and semicolons and behind the colon of a property. Spaces in
/// values and selectors mean something and stay, and so does whatever stands in quotes.
fn tight(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let (mut quote, mut gap, mut statement) = (None, false, 0);
    for next in css.chars() {
        if quote.is_none() && next.is_whitespace() {
            gap = true;
            continue;
        }
        let is_mark = quote.is_none() && matches!(next, '{' | '}' | ';');
        let so_far = &out[statement..];
        if gap && !is_mark && !so_far.is_empty() && !is_property(so_far) {
            out.push(' ');
        }
        gap = false;
        match quote {
            Some(open) if open == next => quote = None,
            None if next == '"' || next == '\'' => quote = Some(next),
            _ => {}
        }
        if is_mark && next == '}' && out.ends_with(';') {
            out.pop();
        }
        out.push(next);
        if is_mark {
            statement = out.len();
        }
    }
    out.push('\n');
    out
}

/// `color:`, `--paper:`; not `(min-width:` and not `a:hover`.
fn is_property(statement: &str) -> bool {
    statement.strip_suffix(':').is_some_and(|name| name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-'))
}

#[cfg(test)]
mod tests {
    use super::{without_comment_lines, without_comments};

    #[test]
    fn comment_lines_go_and_code_stays() {
        assert_eq!(
            without_comment_lines("/** a\n * b\n */\n  f(); // c\n// d\n\n/* e */\ng();\n"),
            "f(); // c\ng();\n"
        );
    }

    #[test]
    fn only_spaces_that_mean_nothing_go() {
        let check = |css, short| assert_eq!(without_comments(css), format!("{short}\n"));
        check("a :hover, b > c {\n  --x: calc(1px + 2px);\n}\n", "a :hover, b > c{--x:calc(1px + 2px)}");
        check(
            "@media (min-width: 60em) and (max-height: 9em) {\n  a { b: c; }\n}\n",
            "@media (min-width: 60em) and (max-height: 9em){a{b:c}}",
        );
        check("a::before { content: \" ; } \"; margin: 0 -1px; }", "a::before{content:\" ; } \";margin:0 -1px}");
        check("html:not([a]) .b,\n:lang(en) c { d: e f; }", "html:not([a]) .b, :lang(en) c{d:e f}");
        check("p: hover {}", "p:hover{}"); // No selector of ours: a colon there has no space behind it.
    }

    #[test]
    fn comments_go_and_quoted_text_stays() {
        assert_eq!(
            without_comments("/* a */\na { content: \"/* b */\" } /* c\n */\n\nd {}\n"),
            "a{content:\"/* b */\"}d{}\n"
        );
    }
}
