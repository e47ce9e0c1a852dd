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

/// Message and attribute ids below a folder with the variables each shows.
fn variables(folder: &Path) -> BTreeMap<String, BTreeSet<String>> {
    let mut all = BTreeMap::new();
    for path in files(folder, ".ftl") {
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
    let [chinese, english] = LANGUAGES.map(|language| variables(&Path::new("locales").join(language)));
    for (id, names) in &chinese {
        assert_eq!(Some(names), english.get(id), "{id}");
    }
    assert_eq!(chinese.len(), english.len());
}

#[test]
fn everything_the_pages_say_by_name_is_there() {
    let known = variables(Path::new("locales/zh-CN"));
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

/// Stages in which whatever a resident reads has easy words.
const EASY_THROUGHOUT: [&str; 4] = ["start", "questions", "results", "kiosk"];

/// The attribute with the easy words of a message (`q-age` → `q-age.easy`) or of an attribute (`q-age.hint` → `q-age.hint-easy`).
fn easy_id(id: &str) -> String {
    format!("{id}{}easy", if id.contains('.') { '-' } else { '.' })
}

/// What the easy words of an id stand for: the other way round.
fn normal_id(id: &str) -> Option<&str> {
    id.strip_suffix(".easy").or_else(|| id.strip_suffix("-easy").filter(|id| id.contains('.')))
}

/// Easy words, for whom they speak of, with their id and the normal words beside them.
fn easy(locale: Locale) -> Vec<(String, String, Vec<String>)> {
    let texts = texts(locale);
    let ids = variables(&Path::new("locales").join(locale.tag()));
    let mut all = Vec::new();
    for id in ids.keys() {
        let Some(normal) = normal_id(id) else { continue };
        let beside = ["", ".what", ".hint"].map(|part| format!("{normal}{part}"));
        let beside = beside.iter().filter(|id| ids.contains_key(*id)).flat_map(|id| forms(&texts, id));
        let beside: Vec<String> = beside.collect();
        all.extend(forms(&texts, id).into_iter().map(|words| (id.clone(), words, beside.clone())));
    }
    assert!(all.len() > 290, "{} easy texts only", all.len());
    all
}

/// Every form a text takes: for oneself and for somebody else; for none, one and many.
fn forms(texts: &Texts, id: &str) -> BTreeSet<String> {
    let form = |who: &str, count: u32| {
        let mut args = Args::new();
        args.set("who", who);
        ["count", "month"].into_iter().for_each(|name| args.set(name, count));
        for name in ["answer", "ask", "day", "high", "likely", "low", "most", "open", "text", "version", "what", "year"]
        {
            args.set(name, "9");
        }
        texts.format(id, Some(&args)).unwrap()
    };
    ["self", "other"].into_iter().flat_map(|who| [0, 1, 9].map(|count| form(who, count))).collect()
}

/// Words that easy words of a language never use.
fn hard_words(locale: Locale) -> Vec<String> {
    let list = std::fs::read_to_string("tests/data/hard-words.tsv").unwrap();
    let lines = list.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once('\t'));
    let mine = lines.filter(|(language, _)| *language == locale.tag());
    let hard: Vec<String> = mine.map(|(_, rest)| rest.split('\t').next().unwrap().to_lowercase()).collect();
    assert!(hard.len() > 20, "{}", locale.tag());
    hard
}

/// What keeps words from being easy: a hard word, or more than one idea a sentence, which is more than 18 characters
/// of Chinese or 14 words of English between two stops.
fn fault(locale: Locale, words: &str, hard: &[String]) -> Option<String> {
    for sentence in words.split(['。', '？', '！', '；', '.', '?', '!', ';']) {
        let (long, most) = match locale {
            Locale::ZhCn => (sentence.chars().filter(|c| c.is_alphanumeric()).count(), 18),
            Locale::En => (sentence.split_whitespace().count(), 14),
        };
        if long > most {
            return Some(format!("{long} is long: {sentence}"));
        }
    }
    let spaced = format!(" {} ", words.to_lowercase().replace(|c: char| !c.is_alphanumeric() && c != '-', " "));
    let has = |word: &&String| match locale {
        Locale::ZhCn => words.contains(word.as_str()),
        Locale::En => spaced.contains(&format!(" {word} ")),
    };
    hard.iter().find(has).map(|word| format!("`{word}` is a hard word: {words}"))
}

#[test]
fn easy_words_are_short_differ_from_the_normal_ones_and_use_no_hard_word() {
    for locale in Locale::ALL {
        let hard = hard_words(locale);
        for (id, words, normal) in easy(locale) {
            assert!(!normal.contains(&words), "{} {id}: the same as the normal words", locale.tag());
            assert_eq!(fault(locale, &words, &hard), None, "{} {id}", locale.tag());
        }
    }
}

/// A kiosk shows easy words throughout: where a text has none of its own, the text itself must be easy.
#[test]
fn every_message_a_resident_can_see_has_easy_words() {
    for locale in Locale::ALL {
        let (texts, hard) = (texts(locale), hard_words(locale));
        let mut missing = Vec::new();
        for stage in EASY_THROUGHOUT {
            let ids = variables(&Path::new("locales").join(locale.tag()).join(stage));
            let without = |id: &&String| {
                normal_id(id).is_none()
                    && !ids.contains_key(&easy_id(id))
                    && !is_name(id)
                    && !is_apart(id)
                    && !is_of_row(&ids, id)
            };
            for id in ids.keys().filter(without) {
                let faults = forms(&texts, id).into_iter().filter_map(|words| fault(locale, &words, &hard));
                missing.extend(faults.map(|fault| format!("{id}: {fault}")));
            }
        }
        assert!(missing.is_empty(), "{}: {} without easy words\n{}", locale.tag(), missing.len(), missing.join("\n"));
    }
}

/// Proper names are said as they are, and so is a place in a document.
fn is_name(id: &str) -> bool {
    let is_office = id.starts_with("agency-") && (!id.contains('.') || id.ends_with(".full"));
    let is_title = id.starts_with("source-") && !id.starts_with("source-kind-");
    is_office || is_title || id.starts_with("place-")
}

/// For whoever looks after the machine, not for residents; and the words that stand there in the other language.
fn is_apart(id: &str) -> bool {
    let operator = ["config-", "operator-", "keys-", "calibrate-", "self-"].iter().any(|part| id.starts_with(part));
    operator || id.starts_with("attract-") && id.ends_with("-en")
}

/// A row's easy words stand for all that is said of it. Words of the interface may begin with `row-` too; a row says
/// what it is.
fn is_of_row(ids: &BTreeMap<String, BTreeSet<String>>, id: &str) -> bool {
    let row = id.split('.').next().unwrap_or_default();
    row.starts_with("row-") && ids.contains_key(&format!("{row}.what")) && ids.contains_key(&format!("{row}.easy"))
}

/// Sentences of a text, as Chinese and English end them.
fn sentences(text: &str) -> usize {
    let ends = text.char_indices().filter(|(at, c)| match c {
        '\u{3002}' | '\u{ff01}' | '\u{ff1f}' => true,
        '.' | '!' | '?' => text[at + 1..].chars().next().is_none_or(char::is_whitespace),
        _ => false,
    });
    ends.count()
}

#[test]
fn each_check_says_in_one_or_two_sentences_how_to_measure_it_and_little_beside_that() {
    for language in LANGUAGES {
        let (mut counted, texts) = (0, texts(Locale::from_tag(language).unwrap()));
        for id in variables(&Path::new("locales").join(language).join("audit"))
            .into_keys()
            .filter(|id| id.starts_with("check-"))
        {
            let most = if id.ends_with(".how") {
                2
            } else if id.ends_with(".also") {
                3
            } else {
                continue;
            };
            let text = texts.format(&id, None).unwrap();
            counted += usize::from(most == 2);
            assert!((1..=most).contains(&sentences(&text)), "{id}: {text}");
        }
        assert!(counted > 400, "{counted}");
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
        for id in variables(&Path::new("locales").join(locale.tag())).keys() {
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
