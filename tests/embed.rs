//! The widget as a value: a check from the first page to the results, in both languages, and what it hands over.
#![cfg(feature = "cli")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::LazyLock;
use tongda::embed::{Act, Change, Node, Widget, Words, taken_over, view, write::words_json};
use tongda::pack::{FactKind, Pack, compile, load};
use tongda::screening::{Answer, Answers, answers_from_json, play, screen};
use tongda::text::Locale;

/// As the browser reads it, without what only the whole program has.
static PACK: LazyLock<Pack> = LazyLock::new(|| load(&serde_json::to_string(&whole()).unwrap()).unwrap());

static WORDS: LazyLock<[Words; 2]> = LazyLock::new(|| {
    Locale::ALL.map(|language| {
        let texts = compile::read_texts(&["locales".into()], language).unwrap();
        Words::read(&words_json(&whole(), &texts)).unwrap()
    })
});

fn whole() -> Pack {
    compile::compile(Path::new("content/wulingyuan")).unwrap()
}

fn all(page: &[Node]) -> Vec<&Node> {
    page.iter().flat_map(Node::all).collect()
}

fn find<'n>(page: &'n [Node], name: &str, value: &str) -> Vec<&'n Node> {
    all(page).into_iter().filter(|node| node.attribute(name) == Some(value)).collect()
}

/// What holds of every page: words for everything, one title, every field with its label, no id twice.
fn check_page(page: &[Node]) {
    let nodes = all(page);
    for words in page.iter().flat_map(Node::words) {
        assert!(!words.contains(['{', '}']) && words.trim() != "\u{2014}", "missing or not filled in: {words}");
        assert!(!words.trim().is_empty());
    }
    assert_eq!(find(page, "data-title", "").len(), 1, "one heading takes focus");
    let ids: Vec<&str> = nodes.iter().filter_map(|n| n.attribute("id")).collect();
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "an id stands twice: {ids:?}");
    for input in nodes.iter().filter(|n| matches!(n, Node::Element("input", ..))) {
        let labelled = find(page, "for", input.attribute("id").unwrap()).len();
        assert_eq!(labelled + usize::from(input.attribute("aria-label").is_some()), 1, "{input:?}");
    }
    for described in nodes.iter().filter_map(|n| n.attribute("aria-describedby")) {
        assert!(described.split(' ').all(|id| ids.contains(&id)), "{described} describes nothing");
    }
    for act in nodes.iter().filter_map(|n| n.attribute("data-do").map(|act| (act, n.attribute("data-with")))) {
        let outside = ["go-on", "to-field"];
        assert!(outside.contains(&act.0) || Act::read(act.0, act.1.unwrap_or("")).is_some(), "nobody hears {act:?}");
    }
}

/// Answers the question shown as a person would; what the person does not know is "not sure".
fn answer(widget: &mut Widget, person: &Answers) {
    let page = view(widget);
    let short: Vec<&Node> = find(&page, "data-title", "");
    let asked = PACK.facts.iter().position(|fact| {
        WORDS
            .iter()
            .any(|words| [false, true].iter().any(|o| words.say(&format!("q-{}", fact.id), *o) == short[0].words()[0]))
    });
    let fact = asked.unwrap();
    let unsure = PACK.facts[fact].values.len() * usize::from(!matches!(PACK.facts[fact].kind, FactKind::Number(..)));
    match person.get(fact) {
        Answer::Number(n) => {
            widget.act(Act::Type(n.to_string()));
        }
        Answer::One(value) => {
            widget.act(Act::Choose(usize::from(value)));
        }
        Answer::Many { chosen, unsure: not_sure } => {
            for bit in (0..32).filter(|bit| chosen >> bit & 1 == 1) {
                widget.act(Act::Choose(bit));
            }
            if not_sure {
                widget.act(Act::Choose(unsure));
            }
        }
        Answer::Missing | Answer::Unsure => {
            let own = PACK.facts[fact].value("skip");
            widget.act(Act::Choose(own.map_or(unsure, usize::from)));
        }
    }
    assert_eq!(widget.act(Act::Next), Change::Page);
}

/// A whole check of everything; the pages on the way hold what every page holds.
fn checked(person: &Answers, words: &Words, door: usize) -> Widget {
    let mut widget = Widget::new(PACK.clone(), words.clone(), 2);
    check_page(&view(&widget));
    widget.act(Act::Begin(door));
    if widget.place().0 == "topics" {
        check_page(&view(&widget));
        widget.act(Act::Next);
    }
    while widget.place().0 == "question" {
        assert_eq!(widget.act(Act::Next), Change::Fault, "nothing is chosen yet");
        check_page(&view(&widget));
        assert!(!find(&view(&widget), "role", "alert").is_empty());
        answer(&mut widget, person);
    }
    assert_eq!(widget.place().0, "results");
    check_page(&view(&widget));
    widget
}

fn people() -> Vec<Answers> {
    let mut people = Vec::new();
    for file in std::fs::read_dir("tests/data/people").unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        let value: serde_json::Value = serde_json::from_str(&text).unwrap();
        if value.get("like").is_none() && people.len() < 12 {
            people.push(answers_from_json(&PACK, value["person"].as_object().unwrap()).unwrap());
        }
    }
    people
}

fn door(person: &Answers, other: bool) -> usize {
    match person.get(PACK.table.routing) {
        Answer::One(0) | Answer::Missing | Answer::Unsure => usize::from(other),
        Answer::One(value) => 1 + usize::from(value),
        _ => 0,
    }
}

#[test]
fn a_check_in_the_widget_ends_as_in_the_whole_program() {
    for (n, person) in people().iter().enumerate() {
        let widget = checked(person, &WORDS[n % 2], door(person, n % 3 == 0));
        let page = view(&widget);
        let mut expected = person.clone();
        let session = taken_over(&PACK, &widget.handed_over()).unwrap();
        // Only what was asked counts, and what the person did not know was answered "not sure".
        for fact in 0..PACK.facts.len() {
            let given = session.answers.get(fact);
            if !matches!(person.get(fact), Answer::Missing | Answer::Unsure) && given != Answer::Missing {
                assert_eq!(given, person.get(fact), "{}", PACK.facts[fact].id);
            }
            expected.set(fact, given);
        }
        let outcomes = screen(&PACK, &expected);
        for outcome in &outcomes {
            let name = WORDS[n % 2].say(&format!("row-{}", PACK.rows[outcome.row].id), false);
            let cards = find(&page, "data-verdict", outcome.verdict.key());
            let shown = cards.iter().filter(|card| card.words().contains(&name.as_str())).count();
            assert_eq!(shown, 1, "{name} stands once as {}", outcome.verdict.key());
        }
        let cards = all(&page).into_iter().filter(|n| n.attribute("data-verdict").is_some()).count();
        assert_eq!(cards, outcomes.len(), "no row is left out");
    }
}

#[test]
fn the_widget_asks_what_the_interview_asks() {
    let person = people().remove(0);
    let widget = checked(&person, &WORDS[0], door(&person, false));
    let session = taken_over(&PACK, &widget.handed_over()).unwrap();
    let mut known = person.clone();
    for fact in 0..PACK.facts.len() {
        if known.is_missing(fact) {
            known.set(fact, session.answers.get(fact));
        }
    }
    let routing = PACK.table.routing;
    let asked: Vec<usize> = play(&PACK, &known).asked.into_iter().filter(|f| *f != routing).collect();
    assert_eq!(session.asked, asked);
}

#[test]
fn headings_begin_at_the_level_the_host_page_wants_and_never_skip() {
    let person = people().remove(0);
    for level in [1, 2, 4, 5, 9] {
        let mut widget = Widget::new(PACK.clone(), WORDS[1].clone(), level);
        widget.act(Act::Begin(door(&person, false)));
        widget.act(Act::Results);
        let page = view(&widget);
        let levels: Vec<usize> = all(&page)
            .into_iter()
            .filter_map(|n| if let Node::Element(tag, ..) = n { tag.strip_prefix('h')?.parse().ok() } else { None })
            .collect();
        let first = level.min(5);
        assert_eq!(levels[0], first);
        assert!(levels.iter().all(|l| (first..=6).contains(l)), "{levels:?}");
    }
}

#[test]
fn another_language_changes_the_words_and_nothing_else() {
    let person = people().remove(0);
    let widget = checked(&person, &WORDS[0], door(&person, false));
    let before = widget.handed_over();
    let widget = widget.in_words(WORDS[1].clone());
    check_page(&view(&widget));
    assert_eq!(widget.handed_over(), before);
    let page = view(&widget);
    let chinese = page.iter().flat_map(Node::words).find(|w| w.chars().any(|c| ('\u{4e00}'..'\u{9fff}').contains(&c)));
    assert_eq!(chinese, None);
}

#[test]
fn ending_forgets_everything() {
    let person = people().remove(0);
    let mut widget = checked(&person, &WORDS[0], door(&person, false));
    assert_eq!(widget.act(Act::Clear), Change::Page);
    assert_eq!(widget.place(), ("begin", 0));
    assert_eq!(widget.handed_over().lines().count(), 2, "nothing but the pack and whose");
    assert!(taken_over(&PACK, &widget.handed_over()).is_none());
}

#[test]
fn answers_from_elsewhere_are_taken_whole_or_not_at_all() {
    let person = people().remove(0);
    let text = checked(&person, &WORDS[0], door(&person, false)).handed_over();
    assert!(taken_over(&PACK, &text).is_some());
    let check = |text: &str| assert_eq!(taken_over(&PACK, text).map(|s| s.asked), None, "{text}");
    check("");
    check("another pack\n0\nage 0 0 34");
    check(&format!("{}\n0\nno_such_fact 1 0 ", PACK.version));
    check(&format!("{}\n0\nfor_whom 1 0 \nage 0 0 400", PACK.version));
    check(&format!("{}\n0\nfor_whom 1 0 \nage 0 0", PACK.version));
    check(&format!("{}\n0\nfor_whom 99999999999 0 ", PACK.version));
}

#[test]
fn no_damaged_text_stops_the_program() {
    let person = people().remove(0);
    let text = checked(&person, &WORDS[0], door(&person, false)).handed_over();
    let mut seed = 0x2545_F491_4F6C_DD1Du64;
    let mut random = move |below: usize| {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        usize::try_from(seed % u64::try_from(below.max(1)).unwrap()).unwrap()
    };
    for _ in 0..20_000 {
        let mut chars: Vec<char> = text.chars().collect();
        for _ in 0..=random(3) {
            let (at, c) = (random(chars.len()), ['\n', ' ', '0', '9', 'z', '-', '\u{4e00}'][random(7)]);
            match random(3) {
                0 => chars[at] = c,
                1 => chars.insert(at, c),
                _ => drop(chars.remove(at)),
            }
        }
        let spoiled: String = chars.into_iter().collect();
        if let Some(session) = taken_over(&PACK, &spoiled) {
            assert!(!screen(&PACK, &session.answers).is_empty());
        }
    }
}
