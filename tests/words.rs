//! Words: both languages offer the same messages with the same variables, and nothing the program says is missing.
#![cfg(feature = "cli")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use tongda::text::{Args, LANGUAGES, Locale, Texts};

/// Every file below a folder with an ending.
fn files(folder: &Path, end: &str) -> Vec<PathBuf> {
    let mut all = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            all.extend(files(&path, end));
        } else if path.to_string_lossy().ends_with(end) {
            all.push(path);
        }
    }
    all
}

/// Message and attribute ids of a language with the variables each shows.
fn variables(language: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut all = BTreeMap::new();
    for path in files(&Path::new("locales").join(language), ".ftl") {
        let text = std::fs::read_to_string(&path).unwrap();
        for entry in fluent_syntax::parser::parse(text.as_str()).unwrap().body {
            let Entry::Message(message) = entry else { continue };
            let mut add = |id: String, pattern: &Pattern<&str>| {
                let mut names = BTreeSet::new();
                of_pattern(pattern, &mut names);
                all.insert(id, names);
            };
            message.value.iter().for_each(|value| add(message.id.name.to_string(), value));
            message.attributes.iter().for_each(|a| add(format!("{}.{}", message.id.name, a.id.name), &a.value));
        }
    }
    all
}

fn of_pattern(pattern: &Pattern<&str>, names: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, names);
        }
    }
}

fn of_expression(expression: &Expression<&str>, names: &mut BTreeSet<String>) {
    let inline = match expression {
        Expression::Inline(inline) => inline,
        // What only chooses between forms may differ: English has plurals, Chinese has none.
        Expression::Select { variants, .. } => return variants.iter().for_each(|v| of_pattern(&v.value, names)),
    };
    match inline {
        InlineExpression::VariableReference { id } => drop(names.insert(id.name.to_string())),
        InlineExpression::Placeable { expression } => of_expression(expression, names),
        _ => {}
    }
}

fn texts(locale: Locale) -> Texts {
    let mut texts = Texts::new(locale);
    for path in files(&Path::new("locales").join(locale.tag()), ".ftl") {
        texts.add(std::fs::read_to_string(path).unwrap()).unwrap();
    }
    texts
}

#[test]
fn both_languages_show_the_same_variables() {
    let [chinese, english] = LANGUAGES.map(variables);
    for (id, names) in &chinese {
        assert_eq!(Some(names), english.get(id), "{id}");
    }
    assert_eq!(chinese.len(), english.len());
}

#[test]
fn everything_the_pages_say_by_name_is_there() {
    let known = variables("zh-CN");
    let mut found = 0;
    for path in files(Path::new("src/ui"), ".rs") {
        let source = std::fs::read_to_string(&path).unwrap();
        for call in [".say(\"", ".t(\"", ".t_with(\"", ".count(\""] {
            for rest in source.split(call).skip(1) {
                let id = rest.split('"').next().unwrap();
                assert!(known.contains_key(id), "{}: no text `{id}`", path.display());
                found += 1;
            }
        }
    }
    assert!(found > 100, "the search found {found} texts only");
}

/// Easy words, for whom they speak of: `.easy` of every row and question, with the normal words beside it.
fn easy(locale: Locale) -> Vec<(String, String, Vec<String>)> {
    let texts = texts(locale);
    let ids = variables(locale.tag()).into_keys();
    let mut all = Vec::new();
    for id in ids.filter_map(|id| id.strip_suffix(".easy").map(str::to_string)) {
        let normal = ["", ".what", ".hint"].map(|part| texts.format(&format!("{id}{part}"), None));
        for who in ["self", "other"] {
            let mut args = Args::new();
            args.set("who", who);
            let words = texts.format(&format!("{id}.easy"), Some(&args)).unwrap();
            all.push((id.clone(), words, normal.iter().flatten().cloned().collect()));
        }
    }
    assert!(all.len() > 2 * 170, "{} easy texts only", all.len());
    all
}

#[test]
fn easy_words_differ_from_the_normal_ones_and_use_no_hard_word() {
    let list = std::fs::read_to_string("tests/data/hard-words.tsv").unwrap();
    let hard: Vec<(&str, &str)> = list
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once('\t'))
        .map(|(language, rest)| (language, rest.split('\t').next().unwrap()))
        .collect();
    for locale in Locale::ALL {
        let mine: Vec<&str> = hard.iter().filter(|(language, _)| *language == locale.tag()).map(|(_, w)| *w).collect();
        assert!(mine.len() > 20, "{}", locale.tag());
        for (id, words, normal) in easy(locale) {
            assert!(!normal.contains(&words), "{id}: the same as the normal words");
            let spaced = format!(" {} ", words.to_lowercase().replace(|c: char| !c.is_alphanumeric() && c != '-', " "));
            for word in &mine {
                let has = if locale == Locale::En {
                    spaced.contains(&format!(" {} ", word.to_lowercase()))
                } else {
                    words.contains(word)
                };
                assert!(!has, "{} {id}: `{word}` is a hard word: {words}", locale.tag());
            }
        }
    }
}

/// One idea a sentence: at most 18 characters of Chinese or 14 words of English between two stops.
#[test]
fn sentences_of_easy_words_are_short() {
    for locale in Locale::ALL {
        for (id, words, _) in easy(locale) {
            for sentence in words.split(['。', '？', '！', '；', '.', '?', '!', ';']) {
                let (long, most) = match locale {
                    Locale::ZhCn => (sentence.chars().filter(|c| c.is_alphanumeric()).count(), 18),
                    Locale::En => (sentence.split_whitespace().count(), 14),
                };
                assert!(long <= most, "{} {id}: {long} is long: {sentence}", locale.tag());
            }
        }
    }
}

#[test]
fn no_text_carries_marks_of_direction() {
    for locale in Locale::ALL {
        let texts = texts(locale);
        let mut args = Args::new();
        for name in ["count", "what", "answer", "papers", "source", "version"] {
            args.set(name, "x");
        }
        for id in variables(locale.tag()).keys() {
            let words = texts.format(id, Some(&args)).unwrap();
            assert!(!words.contains(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}']), "{id}");
        }
    }
}

#[test]
fn a_date_names_its_own_month() {
    let date = |locale, month: u32| {
        let mut args = Args::new();
        args.set("year", "2026");
        args.set("month", month);
        args.set("day", "23");
        texts(locale).format("date", Some(&args)).unwrap()
    };
    assert_eq!(date(Locale::En, 11), "23 November 2026");
    assert_eq!(date(Locale::En, 1), "23 January 2026");
    assert_eq!(date(Locale::ZhCn, 11), "2026年11月23日");
}

#[test]
fn a_damaged_file_is_refused_with_its_line() {
    let error = Texts::new(Locale::En).add("a = A\nb = { $\n".to_string()).unwrap_err();
    assert_eq!((error.locale, error.line), (Locale::En, 2));
}
