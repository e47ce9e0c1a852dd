//! Search: known queries find their rows, and whatever is typed does no harm.
#![cfg(feature = "cli")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use proptest::prelude::*;
use std::path::Path;
use std::sync::LazyLock;
use tongda::pack::compile;
use tongda::search::{Index, write};
use tongda::text::Locale;

static JSON: LazyLock<String> = LazyLock::new(|| {
    let content = Path::new("content/wulingyuan");
    let pack = compile::compile(content).unwrap();
    let words = compile::search_words(content, &pack).unwrap();
    let texts = Locale::ALL.map(|language| compile::read_texts(&["locales".into()], language).unwrap());
    write::search_json(&pack, &words, &texts)
});

static INDEX: LazyLock<Index> = LazyLock::new(|| Index::from_json(&JSON).unwrap());

fn found(query: &str) -> Vec<String> {
    INDEX.find(query).into_iter().map(|hit| hit.row).collect()
}

/// Every query of the known set has one of its rows among the first three.
#[test]
fn known_queries_find_their_rows() {
    let missed = missed("known");
    assert!(missed.is_empty(), "{} missed\n{}", missed.len(), missed.join("\n"));
}

/// Nobody who writes synonyms looks at this set, so it says how well the search does with what people will type. Two
/// of its 102 queries miss (`残疾本子`, `shbt`); do not add words for them.
#[test]
fn unseen_queries_do_as_well() {
    let missed = missed("unseen");
    assert!(missed.len() <= 2, "{} missed\n{}", missed.len(), missed.join("\n"));
}

/// The queries of a set without one of their rows among the first three.
fn missed(set: &str) -> Vec<String> {
    let known = std::fs::read_to_string(format!("tests/data/search/{set}.tsv")).unwrap();
    let mut missed = Vec::new();
    for line in known.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
        let mut cells = line.split('\t');
        let (query, rows) = (cells.next().unwrap(), cells.next().unwrap());
        let first: Vec<String> = INDEX.find(query).iter().take(3).map(|h| format!("{} {}", h.row, h.score)).collect();
        let is_right = |hit: &String| rows.split(' ').any(|row| hit.split(' ').next() == Some(row));
        if !first.iter().any(is_right) {
            missed.push(format!("{query}: wanted {rows}, found {}", first.join(", ")));
        }
    }
    missed
}

/// Both ways of writing give the same rows, for every traditional character the index knows.
#[test]
fn traditional_characters_find_what_simplified_ones_find() {
    let index: serde_json::Value = serde_json::from_str(&JSON).unwrap();
    let pairs: Vec<char> = index["traditional"].as_str().unwrap().chars().collect();
    assert!(pairs.len() > 400);
    for pair in pairs.chunks(2) {
        for around in ["", "补贴", "wheelchair"] {
            let [traditional, simplified] = [0, 1].map(|i| format!("{around}{}", pair[i]));
            assert_eq!(found(&traditional), found(&simplified), "{traditional}");
        }
    }
}

#[test]
fn an_empty_query_and_nonsense_find_nothing() {
    for query in ["", " ", "　", "？！…", "'", "🙂", "asdfgh", "zzzz", "猫"] {
        assert_eq!(found(query), Vec::<String>::new(), "{query}");
    }
}

#[test]
fn accents_and_apostrophes_of_pinyin_do_not_matter() {
    assert_eq!(found("dībǎo"), found("dibao"));
    assert_eq!(found("di bao").first(), found("di'bao").first());
}

#[test]
fn a_damaged_index_is_refused() {
    for json in ["", "{}", "[]", "{\"schema\":1}", "{\"schema\":2}", &JSON.replacen("\"rows\":[[", "\"rows\":[[1,", 1)]
    {
        assert!(Index::from_json(json).is_err());
    }
}

/// Halves of what people type: characters of ours, pinyin, English, and anything at all.
fn typed() -> impl Strategy<Value = String> {
    prop_oneof![
        "[低保护理补贴残疾人证轮椅学校房子]{0,40}",
        "[a-z ]{0,40}",
        "[A-Za-z0-9低保残疾证車輪 '，]{0,40}",
        "\\PC{0,40}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_typed_gives_a_ranked_list(query in typed()) {
        let hits = INDEX.find(&query);
        prop_assert!(hits.is_sorted_by(|a, b| a.score >= b.score));
        prop_assert_eq!(hits, INDEX.find(&query));
    }

    #[test]
    fn case_and_width_do_not_matter(query in "[A-Za-z0-9低保残疾证 ]{0,40}") {
        let wide: String = query.chars().map(|c| match c {
            ' ' => '\u{3000}',
            '!'..='~' => char::from_u32(u32::from(c) + 0xfee0).unwrap(),
            _ => c,
        }).collect();
        prop_assert_eq!(INDEX.find(&query), INDEX.find(&wide));
        prop_assert_eq!(INDEX.find(&query), INDEX.find(&query.to_ascii_uppercase()));
    }
}

/// A fault in the words is found where it is.
#[test]
fn faults_in_the_words_are_found() {
    let pack = compile::compile(Path::new("content/wulingyuan")).unwrap();
    for (case, (text, line, says)) in [
        ("[[words]]\nrow = \"minimum-life\"\n", 2, "unknown row `minimum-life`"),
        ("[[words]]\nrow = \"legal-aid\"\nzh = [\"打官司\",\n \" \"]\n", 4, "an empty word"),
        ("[[words]]\nrow = \"legal-aid\"\nen = [\"law\", \"law\"]\n", 3, "`law` stands there twice"),
        ("[[words]]\nrow = \"legal-aid\"\n[[words]]\nrow = \"legal-aid\"\n", 4, "`legal-aid` stands there twice"),
        ("[[words]]\nrow = \"legal-aid\"\nfr = []\n", 3, "unknown field"),
    ]
    .into_iter()
    .enumerate()
    {
        let folder = std::env::temp_dir().join(format!("tongda-words-{}-{case}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("search.toml"), text).unwrap();
        let findings = compile::search_words(&folder, &pack).unwrap_err();
        assert_eq!((findings[0].file.as_str(), findings[0].line), ("search.toml", line), "{findings:?}");
        assert!(findings[0].problem.contains(says), "{findings:?}");
        std::fs::remove_dir_all(folder).unwrap();
    }
}
