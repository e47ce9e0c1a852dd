//! Rules of the house that no compiler knows. A plain look at the lines: comments and tests are free, and a rule that
//! misses something is better than one that must be argued with.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::run;
use crate::step;

/// A rule: where it holds, and what in a line breaks it.
struct Rule {
    says: &'static str,
    holds: fn(&str) -> bool,
    is_broken: fn(&str) -> bool,
}

const RULES: [Rule; 5] = [
    Rule {
        says: "only src/browser and src/main.rs may name web_sys",
        holds: |path| path.starts_with("src/") && !path.starts_with("src/browser/") && path != "src/main.rs",
        is_broken: |line| has_word(line, "web_sys"),
    },
    Rule {
        says: "the core reads no clock, no file and no environment",
        holds: |path| CORE.iter().any(|part| path.starts_with(part)) && !path.starts_with("src/pack/compile"),
        is_broken: |line| {
            ["std::time", "std::fs", "std::env", "SystemTime", "Instant::now"].iter().any(|name| line.contains(name))
        },
    },
    Rule {
        says: "no style attribute: the policy forbids it (a class, or style:property=, is allowed)",
        holds: |path| path.starts_with("src/ui/"),
        is_broken: |line| {
            line.split_whitespace().any(|word| word.starts_with("style=") && !word.starts_with("style=="))
        },
    },
    Rule {
        says: "an ARIA attribute takes \"true\" or \"false\" as text; a Rust bool renders an empty value",
        holds: |path| path.starts_with("src/ui/"),
        is_broken: gives_aria_a_bool,
    },
    Rule {
        says: "no text for people in Rust or TOML: words live in locales/",
        // What people type is matched, never shown.
        holds: |path| (path.starts_with("src/") || path.ends_with(".toml")) && !path.ends_with("/search.toml"),
        is_broken: |line| {
            line.chars().any(|letter| matches!(letter, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}'))
        },
    },
];

const CORE: [&str; 10] = [
    "src/kiosk",
    "src/leaflet",
    "src/pack",
    "src/screening",
    "src/search",
    "src/audit",
    "src/text",
    "src/codec",
    "src/report",
    "src/route",
];

/// Looks at every Rust and TOML source of the application.
pub fn scan() -> Result<()> {
    let mut findings = Vec::new();
    let mut count = 0;
    for folder in ["src", "content"] {
        walk(&run::root().join(folder), folder, &mut |path, text| {
            count += 1;
            findings.extend(broken(path, text));
        })?;
    }
    if !findings.is_empty() {
        bail!("{} places break a rule of the house:\n  {}", findings.len(), findings.join("\n  "));
    }
    step::line(&format!("  {count} files, {} rules, nothing found", RULES.len()));
    Ok(())
}

fn walk(folder: &Path, name: &str, look: &mut impl FnMut(&str, &str)) -> Result<()> {
    let entries = fs::read_dir(folder).with_context(|| format!("could not read {name}"))?;
    for entry in entries {
        let entry = entry?;
        let path = format!("{name}/{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            walk(&entry.path(), &path, look)?;
        } else if path.ends_with(".rs") || path.ends_with(".toml") {
            look(&path, &fs::read_to_string(entry.path()).with_context(|| format!("could not read {path}"))?);
        }
    }
    Ok(())
}

fn broken(path: &str, text: &str) -> Vec<String> {
    let comment = if path.ends_with(".toml") { "#" } else { "//" };
    let rules: Vec<&Rule> = RULES.iter().filter(|rule| (rule.holds)(path)).collect();
    // Tests stand last in a file (style guide), so everything after the first mark is a test.
    let lines = text.lines().take_while(|line| line.trim() != "#[cfg(test)]").enumerate();
    lines
        .flat_map(|(index, line)| {
            let code = without_comment(line, comment);
            let broken = rules.iter().filter(move |rule| (rule.is_broken)(code));
            broken.map(move |rule| format!("{path}:{}: {}\n    {}", index + 1, rule.says, line.trim()))
        })
        .collect()
}

/// The line up to its comment; a mark inside a quoted string is text.
fn without_comment<'a>(line: &'a str, mark: &str) -> &'a str {
    let mut is_quoted = false;
    let mut is_escaped = false;
    for (at, letter) in line.char_indices() {
        if letter == '"' && !is_escaped {
            is_quoted = !is_quoted;
        }
        if !is_quoted && line[at..].starts_with(mark) {
            return &line[..at];
        }
        is_escaped = letter == '\\' && !is_escaped;
    }
    line
}

fn has_word(line: &str, word: &str) -> bool {
    let is_letter = |letter: char| letter.is_alphanumeric() || letter == '_';
    line.match_indices(word)
        .any(|(at, _)| !line[..at].ends_with(is_letter) && !line[at + word.len()..].starts_with(is_letter))
}

fn gives_aria_a_bool(line: &str) -> bool {
    line.match_indices("aria-").any(|(at, _)| {
        let Some((_, value)) = line[at..].split_once('=') else {
            return false;
        };
        let value = value.split(" aria-").next().unwrap_or(value);
        let value = value.trim_start_matches(['{', ' ']);
        let value = value.strip_prefix("move || ").unwrap_or(value);
        let is_constant = ["true", "false", "!"].iter().any(|start| value.starts_with(start));
        let compares = [" == ", " != ", " && ", "is_", "has_"].iter().any(|sign| value.contains(sign));
        // Text: quotes somewhere (a literal, or one of two chosen by a condition), or a function that makes it.
        let is_text = value.contains('"') || value.contains("to_string()") || calls_maker(value);
        is_constant || (compares && !is_text)
    })
}

/// `pressed(size == 2)`: a plain function whose name does not promise a yes or no.
fn calls_maker(value: &str) -> bool {
    let is_name = |name: &str| name.bytes().all(|byte| byte.is_ascii_lowercase() || b"_:".contains(&byte));
    value
        .split_once('(')
        .is_some_and(|(name, _)| is_name(name) && !name.is_empty() && !name.contains("is_") && !name.contains("has_"))
}

#[cfg(test)]
mod tests {
    use super::broken;

    fn check(path: &str, line: &str, expected: usize) {
        assert_eq!(broken(path, line).len(), expected, "{path}: {line}");
    }

    #[test]
    fn browser_names_stay_in_their_room() {
        check("src/browser/store.rs", "use web_sys::Window;", 0);
        check("src/ui/shell/mod.rs", "use leptos::web_sys::Window;", 1);
        check("src/ui/shell/mod.rs", "// web_sys stays out", 0);
    }

    #[test]
    fn words_for_people_stay_in_locales() {
        check("src/route.rs", "let title = \"通达\";", 1);
        check("src/route.rs", "//! 通达", 0);
        check("src/route.rs", "#[cfg(test)]\nconst A: &str = \"通达\";", 0);
        check("content/x/facts.toml", "id = \"a\" # 残疾", 0);
        check("content/x/facts.toml", "id = \"残疾\"", 1);
    }

    #[test]
    fn aria_values_are_text() {
        check("src/ui/a.rs", "<p aria-hidden=\"true\">", 0);
        check("src/ui/a.rs", "<p aria-hidden=true>", 1);
        check("src/ui/a.rs", "<p aria-pressed=move || is_on.get()>", 1);
        check("src/ui/a.rs", "<p aria-pressed=move || size.get() == 2>", 1);
        check("src/ui/a.rs", "<p aria-pressed=move || pressed(size.get() == 2)>", 0);
        check("src/ui/a.rs", "<p aria-pressed=move || if is_on.get() { \"true\" } else { \"false\" }>", 0);
    }

    #[test]
    fn style_attributes_are_refused() {
        check("src/ui/a.rs", "<p style=\"color: red\">", 1);
        check("src/ui/a.rs", "<p style:width=\"3rem\">", 0);
        check("src/ui/a.rs", "let style = 3;", 0);
    }
}
