//! What the program measures of itself: contrast, sizes, gaps, and how they become findings.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use proptest::prelude::*;
use tongda::kiosk::measure::contrast::{WHITE, luminance, over, parse, ratio, seen};
use tongda::kiosk::measure::{
    At, Colour, Control, Coverage, Element, Finding, Known, Outcome, Rect, Rule, Screen, Survey, Text, View, gap,
};

const BLACK: Colour = [0.0, 0.0, 0.0, 1.0];

/// The kiosk of the design: 24 inch, 1080 pixels across 299 mm, read from half a metre.
const SCREEN: Screen = Screen { mm_per_px: 0.277, viewing_distance_mm: 500, default_size: 1, largest_size: 3 };

#[test]
fn colours_are_read_as_browsers_write_them() {
    let cases: [(&str, Option<Colour>); 18] = [
        ("rgb(0, 0, 0)", Some(BLACK)),
        ("rgb(255, 255, 255)", Some(WHITE)),
        ("rgba(0, 0, 0, 0.5)", Some([0.0, 0.0, 0.0, 0.5])),
        ("rgb(255 0 51 / 0.5)", Some([1.0, 0.0, 0.2, 0.5])),
        ("rgb(255 0 51 / 50%)", Some([1.0, 0.0, 0.2, 0.5])),
        ("rgba(0, 0, 0, 0)", Some([0.0; 4])),
        ("color(srgb 1 0.5 0)", Some([1.0, 0.5, 0.0, 1.0])),
        ("color(srgb 1 0.5 0 / 0.25)", Some([1.0, 0.5, 0.0, 0.25])),
        ("color(srgb 1.2 -0.1 0)", Some([1.0, 0.0, 0.0, 1.0])),
        ("#fff", Some(WHITE)),
        ("  #FFFFFF", Some(WHITE)),
        ("transparent", Some([0.0; 4])),
        ("color(display-p3 1 0 0)", None),
        ("oklch(0.7 0.1 200)", None),
        ("color(srgb none 0 0)", None),
        ("rgb(1, 2)", None),
        ("#ff", None),
        ("", None),
    ];
    for (text, colour) in cases {
        assert_eq!(parse(text), colour, "{text}");
    }
}

#[test]
fn contrast_is_that_of_known_pairs() {
    let cases = [
        ("#000", "#fff", 21.0),
        ("#fff", "#fff", 1.0),
        ("#767676", "#fff", 4.54),
        ("#777777", "#fff", 4.48),
        ("#595959", "#fff", 7.0),
        ("#949494", "#fff", 3.03),
        ("#f00", "#fff", 4.0),
        ("#00f", "#fff", 8.59),
        ("#ff0", "#000", 19.56),
        // Half black on white is the middle grey, #808080 but for a rounding.
        ("rgba(0, 0, 0, 0.5)", "#fff", 3.98),
        ("rgba(0, 0, 0, 0)", "#fff", 1.0),
    ];
    for (top, ground, expected) in cases {
        let found = seen(parse(top).unwrap(), parse(ground).unwrap());
        assert!((found - expected).abs() < 0.006, "{top} on {ground}: {found}");
    }
}

#[test]
fn layers_are_seen_through() {
    let half = |colour: Colour| [colour[0], colour[1], colour[2], 0.5];
    assert_eq!(over(BLACK, WHITE), BLACK);
    assert_eq!(over([0.0; 4], WHITE), WHITE);
    assert_eq!(over(half(BLACK), WHITE), [0.5, 0.5, 0.5, 1.0]);
    assert_eq!(over(half(BLACK), [0.0; 4]), half(BLACK));
    assert_eq!(over([0.0; 4], [0.0; 4]), [0.0; 4]);
}

fn rect(x: f64, y: f64, w: f64, h: f64) -> Rect {
    Rect { x, y, w, h }
}

#[test]
fn gaps_are_from_edge_to_edge_and_never_across_a_corner() {
    let one = rect(100.0, 100.0, 50.0, 50.0);
    let cases = [
        (rect(160.0, 100.0, 50.0, 50.0), Some(10.0)),
        (rect(100.0, 170.0, 50.0, 50.0), Some(20.0)),
        (rect(30.0, 120.0, 50.0, 90.0), Some(20.0)),
        (rect(149.0, 160.0, 50.0, 50.0), Some(10.0)),
        (rect(150.0, 100.0, 50.0, 50.0), Some(0.0)),
        (rect(120.0, 120.0, 50.0, 50.0), Some(0.0)),
        (rect(110.0, 110.0, 10.0, 10.0), Some(0.0)),
        (rect(160.0, 160.0, 50.0, 50.0), None),
        (rect(150.0, 150.0, 50.0, 50.0), None),
    ];
    for (other, expected) in cases {
        assert_eq!(gap(one, other), expected, "{other:?}");
        assert_eq!(gap(other, one), expected, "{other:?}, the other way round");
    }
}

fn text(font_px: f64, colour: &str, ground: &str) -> Element {
    let text =
        Text { font_px, capital: 0.7, x_height: 0.5, colour: parse(colour), ground: parse(ground), is_idle: false };
    Element { name: format!("{font_px} px"), text: Some(text), control: None }
}

fn control(name: &str, rect: Rect) -> Element {
    let control = Control {
        rect,
        edges: vec![Some(BLACK)],
        ground: Some(WHITE),
        rings: [Some(BLACK), parse("#FFB000")],
        by_keypad: Some(true),
        ..Control::default()
    };
    Element { name: name.to_string(), text: None, control: Some(control) }
}

fn changed(mut element: Element, change: impl FnOnce(&mut Control)) -> Element {
    change(element.control.as_mut().unwrap());
    element
}

fn view(size: usize, elements: Vec<Element>) -> View {
    View { at: At { page: "#/".to_string(), size, theme: 0 }, elements, sideways: 0.0 }
}

fn finding(views: &[View], rule: Rule) -> Finding {
    let mut survey = Survey::new(SCREEN);
    views.iter().for_each(|view| survey.take(view));
    survey.findings(&Known::default()).into_iter().find(|finding| finding.rule == rule).unwrap()
}

/// One view, one rule: the outcome, and the worst figure to two decimals.
fn check(rule: Rule, size: usize, elements: Vec<Element>, outcome: Outcome, worst: Option<&str>) {
    let found = finding(&[view(size, elements)], rule);
    let value = found.worst.and_then(|worst| worst.value).map(|value| format!("{value:.2}"));
    assert_eq!((found.outcome, value.as_deref()), (outcome, worst), "{rule:?} in size {size}");
}

#[test]
fn letters_are_measured_in_millimetres_from_the_usual_size_up() {
    use Outcome::{CannotTell, Failed, Passed, Untested};
    let black = |px| vec![text(px, "#000", "#fff")];
    check(Rule::LetterHeight, 1, black(24.0), Failed, Some("4.65"));
    check(Rule::LetterHeight, 1, black(25.0), Passed, Some("4.85"));
    check(Rule::LetterHeight, 0, black(10.0), Untested, None);
    check(Rule::ReadingDistance, 1, black(31.0), Failed, Some("6.01"));
    check(Rule::ReadingDistance, 1, black(32.0), Passed, Some("6.20"));
    check(Rule::LargestText, 2, black(10.0), Untested, None);
    check(Rule::LargestText, 3, black(31.0), Failed, Some("15.50"));
    check(Rule::LargestText, 3, black(32.0), Passed, Some("16.00"));
    check(Rule::TextContrast, 0, black(32.0), Passed, Some("21.00"));
    check(Rule::TextContrast, 0, vec![text(90.0, "#5a5a5a", "#fff")], Failed, Some("6.90"));
    check(Rule::TextContrast, 0, vec![text(32.0, "oklch(0 0 0)", "#fff")], CannotTell, None);
    check(
        Rule::TextContrast,
        0,
        vec![text(32.0, "oklch(0 0 0)", "#fff"), text(32.0, "#777", "#fff")],
        Failed,
        Some("4.48"),
    );
}

#[test]
fn the_figure_for_the_distance_follows_the_distance() {
    for (distance, expected) in [(500, 6.1), (700, 8.54)] {
        let survey = Survey::new(Screen { viewing_distance_mm: distance, ..SCREEN });
        assert!((survey.required(Rule::ReadingDistance) - expected).abs() < 1e-9, "{distance}");
    }
}

#[test]
fn controls_are_seen_touched_and_reached() {
    use Outcome::{CannotTell, Failed, Passed, Untested};
    let at = |x, y, w, h| control("a", rect(x, y, w, h));
    let wide = || at(0.0, 0.0, 200.0, 50.0);
    check(Rule::TargetSize, 0, vec![wide()], Passed, Some("13.85"));
    check(Rule::TargetSize, 0, vec![at(0.0, 0.0, 200.0, 45.0)], Failed, Some("12.47"));
    check(Rule::TargetSize, 0, vec![at(0.0, 0.0, 45.0, 200.0)], Failed, Some("12.47"));
    check(Rule::TargetGap, 0, vec![wide()], Untested, None);
    check(Rule::TargetGap, 0, vec![wide(), at(0.0, 60.0, 200.0, 50.0)], Passed, Some("2.77"));
    check(Rule::TargetGap, 0, vec![wide(), at(0.0, 58.0, 200.0, 50.0)], Failed, Some("2.22"));
    check(Rule::TargetGap, 0, vec![at(0.0, 58.0, 200.0, 50.0), wide()], Failed, Some("2.22"));
    let above = changed(at(0.0, 40.0, 200.0, 50.0), |c| c.layer = 1);
    check(Rule::TargetGap, 0, vec![wide(), above], Untested, None);
    check(Rule::ControlContrast, 0, vec![wide()], Passed, Some("21.00"));
    let colour = |text| vec![Some(parse(text).unwrap())];
    check(Rule::ControlContrast, 0, vec![changed(wide(), |c| c.edges = colour("#aaa"))], Failed, Some("2.32"));
    check(Rule::ControlContrast, 0, vec![changed(wide(), |c| c.edges = Vec::new())], Untested, None);
    check(Rule::ControlContrast, 0, vec![changed(wide(), |c| c.edges = vec![None])], CannotTell, None);
    // A border that cannot be read might be better than one that falls short, and is not needed where one is enough.
    let unread = |text| changed(wide(), |c| c.edges = vec![parse(text), None]);
    check(Rule::ControlContrast, 0, vec![unread("#aaa")], CannotTell, None);
    check(Rule::ControlContrast, 0, vec![unread("#000")], Passed, Some("21.00"));
    check(Rule::FocusContrast, 0, vec![wide()], Passed, Some("21.00"));
    let dark = changed(wide(), |c| c.ground = Some(BLACK));
    check(Rule::FocusContrast, 0, vec![dark], Passed, Some("11.46"));
    check(Rule::Keypad, 0, vec![wide()], Passed, Some("0.00"));
    let unreached = || changed(wide(), |c| c.by_keypad = Some(false));
    check(Rule::Keypad, 0, vec![wide(), unreached(), unreached()], Failed, Some("2.00"));
    check(Rule::Keypad, 0, vec![changed(wide(), |c| c.by_keypad = None)], Untested, None);
}

#[test]
fn the_worst_figure_is_kept_with_its_place() {
    let mut views: Vec<View> =
        (0..40).map(|i| view(1, vec![text(30.0 - f64::from(i) / 2.0, "#000", "#fff")])).collect();
    views.reverse();
    let found = finding(&views, Rule::LetterHeight);
    let worst = found.worst.unwrap();
    assert_eq!((found.seen, worst.at.page.as_str(), worst.name.as_str()), (40, "#/", "10.5 px"));
    assert_eq!((found.short, found.unread, found.outcome), (29, 0, Outcome::Failed));
    assert!(found.places.len() < 20 && !found.places.is_empty(), "{}", found.places.len());
}

#[test]
fn a_thing_is_named_once_whatever_size_and_theme() {
    let views: Vec<View> = (0..4)
        .map(|theme| {
            let mut view = view(1, vec![text(10.0, "#777", "#fff")]);
            view.at.theme = theme;
            view
        })
        .collect();
    let found = finding(&views, Rule::TextContrast);
    assert_eq!((found.short, found.places.len()), (4, 1));
}

#[test]
fn a_page_that_never_came_passes_nothing() {
    let mut survey = Survey::new(SCREEN);
    let mut good = vec![text(60.0, "#000", "#fff"), control("a", rect(0.0, 0.0, 99.0, 99.0))];
    good.push(control("b", rect(0.0, 199.0, 99.0, 99.0)));
    survey.take(&view(3, good));
    survey.miss(&At { page: "#/lost".to_string(), ..At::default() });
    for finding in survey.findings(&Known::default()).iter().filter(|finding| finding.seen > 0) {
        assert_eq!(finding.outcome, Outcome::CannotTell, "{:?}", finding.rule);
        assert_eq!(finding.places.first().unwrap().at.page, "#/lost");
    }
}

#[test]
fn a_page_wider_than_the_screen_fails() {
    for (sideways, outcome) in [(0.0, Outcome::Passed), (1.0, Outcome::Passed), (2.0, Outcome::Failed)] {
        let found = finding(&[View { sideways, ..View::default() }], Rule::Sideways);
        assert_eq!(found.outcome, outcome, "{sideways}");
    }
}

#[test]
fn what_is_handed_in_is_judged_and_what_is_not_is_untested() {
    let all = |without| Some(Coverage { with: 10, without });
    let known = |warning, times, speech, easy| Known {
        warning_seconds: Some(warning),
        extensions: Some(times),
        speech: all(speech),
        easy: all(easy),
    };
    let handed = [Rule::TimeWarning, Rule::TimeExtensions, Rule::Speech, Rule::EasyWords];
    let cases = [
        (Known::default(), [Outcome::Untested; 4], [0; 4]),
        (known(60, 10, 0, 0), [Outcome::Passed; 4], [0; 4]),
        (known(20, 10, 0, 0), [Outcome::Passed; 4], [0; 4]),
        (known(19, 9, 1, 7), [Outcome::Failed; 4], [1, 1, 1, 7]),
    ];
    for (known, outcomes, short) in cases {
        let findings = Survey::new(SCREEN).findings(&known);
        let found: Vec<&Finding> = findings.iter().filter(|finding| handed.contains(&finding.rule)).collect();
        assert_eq!(found.iter().map(|f| f.outcome).collect::<Vec<_>>(), outcomes, "{known:?}");
        assert_eq!(found.iter().map(|f| f.short).collect::<Vec<_>>(), short, "{known:?}");
    }
    let nothing = Known { speech: Some(Coverage { with: 0, without: 0 }), ..Known::default() };
    let findings = Survey::new(SCREEN).findings(&nothing);
    assert!(findings.iter().all(|finding| finding.outcome == Outcome::Untested), "no texts at all");
}

#[test]
fn every_rule_has_its_finding_and_its_words() {
    let findings = Survey::new(SCREEN).findings(&Known::default());
    assert_eq!(findings.iter().map(|finding| finding.rule).collect::<Vec<_>>(), Rule::ALL);
    for locale in ["zh-CN", "en"] {
        let path = format!("locales/{locale}/kiosk/self-audit.ftl");
        let words = std::fs::read_to_string(&path).unwrap();
        let ids = Rule::ALL.map(|rule| format!("self-rule-{}", rule.key())).into_iter();
        let ids = ids.chain(Rule::ALL.map(|rule| format!("self-value-{}", rule.unit().key())));
        for id in ids.chain(Outcome::ALL.map(|outcome| format!("self-outcome-{}", outcome.key()))) {
            assert!(words.lines().any(|line| line.starts_with(&format!("{id} ="))), "{path}: {id}");
        }
    }
}

#[cfg(feature = "cli")]
#[test]
fn the_walk_sees_a_question_of_each_kind_and_leaves_nobody_behind() {
    use std::collections::BTreeSet;
    use tongda::kiosk::measure::walk::stops;
    use tongda::pack::{FactKind, compile};
    use tongda::route::Route;
    let pack = compile::compile(std::path::Path::new("content/wulingyuan")).unwrap();
    let stops = stops(&pack);
    let asked: Vec<&str> = stops
        .iter()
        .filter_map(|stop| if let Route::Question(id) = &stop.route { Some(id.as_str()) } else { None })
        .collect();
    let kinds: BTreeSet<&str> =
        asked.iter().map(|id| pack.facts.iter().find(|fact| fact.id == *id).unwrap().kind.key()).collect();
    assert_eq!(kinds, FactKind::examples().iter().map(FactKind::key).collect());
    assert_eq!(asked.len(), kinds.len());
    for pair in stops.windows(2) {
        assert_ne!(pair[0].route, pair[1].route, "the same address twice: nobody would hear of the change");
    }
    for stop in &stops {
        assert_eq!(Route::parse(&stop.route.to_string()), stop.route);
        let needs_somebody = matches!(stop.route, Route::Question(_) | Route::Review | Route::Results | Route::Sheet);
        assert!(!needs_somebody || stop.session.has_begun(&pack), "{}", stop.route);
    }
}

fn colour() -> impl Strategy<Value = Colour> {
    [0.0..=1.0f64, 0.0..=1.0f64, 0.0..=1.0f64].prop_map(|[r, g, b]| [r, g, b, 1.0])
}

fn boxes() -> impl Strategy<Value = Rect> {
    // Whole pixels, so that moving them rounds nothing.
    (0..500i32, 0..500i32, 1..200i32, 1..200i32)
        .prop_map(|(x, y, w, h)| rect(f64::from(x), f64::from(y), f64::from(w), f64::from(h)))
}

proptest! {
    #[test]
    fn contrast_is_symmetric_and_between_1_and_21(one in colour(), other in colour()) {
        let found = ratio(one, other);
        prop_assert_eq!(found, ratio(other, one));
        prop_assert!((1.0..=21.000_001).contains(&found), "{}", found);
    }

    #[test]
    fn a_layer_lies_between_the_colours_it_mixes(top in colour(), below in colour(), alpha in 0.0..=1.0f64) {
        let mixed = over([top[0], top[1], top[2], alpha], below);
        for i in 0..3 {
            let (low, high) = (top[i].min(below[i]), top[i].max(below[i]));
            prop_assert!(mixed[i] >= low - 1e-9 && mixed[i] <= high + 1e-9);
        }
        prop_assert!((0.0..=1.000_001).contains(&luminance(mixed)));
    }

    #[test]
    fn a_gap_is_symmetric_and_does_not_depend_on_place(one in boxes(), other in boxes(), by in -99..99i32) {
        let found = gap(one, other);
        prop_assert_eq!(found, gap(other, one));
        let moved = |r: Rect| rect(r.x + f64::from(by), r.y - f64::from(by), r.w, r.h);
        prop_assert_eq!(found, gap(moved(one), moved(other)));
    }

    #[test]
    fn a_view_more_never_turns_a_failure_into_a_pass(sizes in proptest::collection::vec((10.0..60.0f64, 0usize..4), 1..12)) {
        let mut survey = Survey::new(SCREEN);
        let mut failed = false;
        for (px, size) in sizes {
            survey.take(&view(size, vec![text(px, "#000", "#fff")]));
            let now = survey.findings(&Known::default())[0].outcome == Outcome::Failed;
            prop_assert!(now || !failed);
            failed = now;
        }
    }
}
