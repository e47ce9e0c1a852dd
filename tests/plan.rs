//! The plan's own targets and readings: complete, told in figures that agree, and never as a promise.
#![cfg(feature = "cli")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::path::Path;
use tongda::pack::{Pack, TargetKind, compile};
use tongda::text::{Locale, Texts};

fn pack() -> Pack {
    compile::compile(Path::new("content/wulingyuan")).unwrap_or_else(|f| panic!("{}", f[0]))
}

fn words(locale: Locale) -> Texts {
    let mut texts = Texts::new(locale);
    let path = Path::new("locales").join(locale.tag()).join("results/plan.ftl");
    texts.add(std::fs::read_to_string(path).unwrap()).unwrap();
    texts
}

/// Counted by hand in the plan.
#[test]
fn the_outline_has_everything_that_the_plan_has() {
    let outline = pack().plan.outline;
    let in_section = |s: &str| outline.passages.iter().filter(|p| p.starts_with(&format!("{s} P"))).count();
    assert_eq!(["3.1", "3.2", "3.3", "3.4", "3.5"].map(in_section), [8, 5, 11, 3, 5]);
    let items: Vec<u8> = outline.boxes.iter().map(|(_, items)| *items).collect();
    assert_eq!(items, [11, 10, 8, 7, 5, 5, 7, 3, 8]);
    assert_eq!(pack().tasks.len(), 27);
}

#[test]
fn the_eleven_targets_are_those_of_box_one() {
    use TargetKind::{Binding, Expected};
    let plan = pack().plan;
    let targets: Vec<(&str, TargetKind)> = plan.indicators.iter().map(|i| (i.target.as_str(), i.kind)).collect();
    let printed = [
        ("as-district-product", Expected),
        ("150", Expected),
        ("100", Binding),
        ("100", Binding),
        ("100", Binding),
        (">90", Expected),
        (">95", Expected),
        (">99", Expected),
        ("95", Binding),
        ("98", Binding),
        ("100", Binding),
    ];
    assert_eq!(targets, printed);
    for (index, indicator) in plan.indicators.iter().enumerate() {
        assert_eq!(indicator.place, format!("box 1-{}", index + 1));
    }
}

#[test]
fn the_words_of_a_target_carry_its_figure() {
    for locale in Locale::ALL {
        let words = words(locale);
        for indicator in pack().plan.indicators {
            let text = words.format(&format!("indicator-{}", indicator.id), None).unwrap();
            let figure = indicator.target.trim_start_matches('>');
            if indicator.unit == "percent-a-year" {
                assert!(!text.contains(|c: char| c.is_ascii_digit()), "{text}");
                continue;
            }
            assert!(text.contains(figure), "{text}");
            assert_eq!(text.contains('%'), indicator.unit == "percent", "{text}");
            let over = text.contains(" over ") || text.contains("超过");
            assert_eq!(over, indicator.target.starts_with('>'), "{text}");
        }
    }
}

/// The plan gives two figures for devices, under two names. Neither is shown.
#[test]
fn no_figure_for_devices_is_shown() {
    let plan = pack().plan;
    let reading = plan.readings.iter().find(|r| r.id == "device-rate").unwrap();
    for row in &reading.rows {
        assert_eq!(plan.targets_of(row).count(), 0, "{row}");
    }
    for locale in Locale::ALL {
        for id in ["reading-device-rate", "reading-device-rate.why"] {
            let text = words(locale).format(id, None).unwrap();
            assert!(!text.contains("98") && !text.contains("95"), "{text}");
        }
    }
}

#[test]
fn a_row_finds_its_target_and_its_readings() {
    let plan = pack().plan;
    let targets = |row| plan.targets_of(row).map(|i| i.id.as_str()).collect::<Vec<_>>();
    let readings = |row| plan.readings_of(row).map(|r| r.id.as_str()).collect::<Vec<_>>();
    assert_eq!(targets("vocational-training"), ["skills-training"]);
    assert_eq!(targets("pension-enrol"), Vec::<&str>::new());
    assert_eq!(readings("competitive-sport"), ["wrong-city"]);
    assert_eq!(readings("family-doctor"), Vec::<&str>::new());
}

/// An entry more is an item less that somebody could have applied for: add one here only after reading the plan again.
#[test]
fn what_is_nobodys_benefit_is_a_short_list() {
    let outline = pack().plan.outline;
    let whole: Vec<&str> = outline.nobody.iter().filter(|n| !n.part).map(|n| n.at.as_str()).collect();
    let parts: Vec<&str> = outline.nobody.iter().filter(|n| n.part).map(|n| n.at.as_str()).collect();
    let expected =
        ["chapter 1", "box 1-1", "box 5-5", "box 8-2", "3.4 P1", "T20", "3.4 P3", "3.5 P1", "chapter 4", "T26", "T27"];
    assert_eq!(whole, expected);
    assert_eq!(parts, ["box 4-1", "3.3 P7", "3.3 P10", "T19", "T24", "3.5 P2"]);
}
