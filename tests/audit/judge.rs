//! What a reading means: a table of cases, and a property against a brute-force oracle.

use crate::support::{dec, judged, list, reading, seen};
use proptest::prelude::*;
use tongda::audit::decimal::Decimal;
use tongda::audit::judge::{Departure, Outcome, Remark, judge};
use tongda::audit::observation::Answer;
use tongda::pack::checklist::{BuildKind, CheckKind, Checklist, Duty, Limit};

/// Check, kind of building, answer, uncertainty, and what should come out as `outcome remark`.
fn check(name: &str, build: BuildKind, answer: Answer, uncertainty: Option<&str>, expected: &str) {
    let got = judged(name, build, answer.clone(), uncertainty);
    assert_eq!(got, expected, "{name} {build:?} {answer:?} {uncertainty:?}");
}

#[test]
fn a_reading_passes_only_with_all_of_its_interval() {
    for (value, uncertainty, expected) in [
        ("905", "5", "passed met"),
        ("904.9", "5", "cannot-tell within-uncertainty"),
        ("900", "5", "cannot-tell within-uncertainty"),
        ("895", "5", "cannot-tell within-uncertainty"),
        ("894.9", "5", "failed missed"),
        ("900", "0", "passed met"),
        ("899.9", "0", "failed missed"),
        ("905", "-5", "passed met"),
    ] {
        check("door", BuildKind::New, reading(&format!("width {value}")), Some(uncertainty), expected);
    }
}

#[test]
fn the_limit_depends_on_what_was_done_to_the_building() {
    check("door", BuildKind::New, reading("width 850"), Some("5"), "failed missed");
    check("door", BuildKind::Altered, reading("width 850"), Some("5"), "passed met");
    check("door", BuildKind::Existing, reading("width 850"), Some("5"), "passed met");
    check("door", BuildKind::Altered, reading("width 750"), Some("5"), "failed missed");
}

#[test]
fn an_old_untouched_building_gets_a_plan_unless_the_duty_is_upkeep() {
    check("door", BuildKind::Existing, reading("width 750"), Some("5"), "failed improvement-plan");
    check("sign", BuildKind::Existing, Answer::No, None, "failed improvement-plan");
    check("firm", BuildKind::Existing, Answer::No, None, "failed missed");
    check("firm", BuildKind::New, Answer::No, None, "failed missed");
}

#[test]
fn an_exact_figure_uses_its_tolerance() {
    for (value, uncertainty, expected) in [
        ("900", "5", "passed met"),
        ("905", "5", "passed met"),
        ("906", "5", "cannot-tell within-uncertainty"),
        ("915", "5", "cannot-tell within-uncertainty"),
        ("916", "5", "failed missed"),
        ("884", "5", "failed missed"),
        ("900", "11", "cannot-tell within-uncertainty"),
    ] {
        check("exact", BuildKind::New, reading(&format!("height {value}")), Some(uncertainty), expected);
    }
}

#[test]
fn every_part_is_needed_and_the_worst_counts() {
    let new = BuildKind::New;
    check("stall", new, reading("length 1900; width 1600"), Some("5"), "passed met");
    check("stall", new, reading("length 1900; width 1400"), Some("5"), "failed missed");
    check("stall", new, reading("length 1801; width 1600"), Some("5"), "cannot-tell within-uncertainty");
    check("stall", new, reading("length 1801; width 1400"), Some("5"), "failed missed");
    check("stall", new, reading("length 1900"), Some("5"), "untested parts-missing");
    check("stall", new, reading("length 1000"), Some("5"), "untested parts-missing");
    check("stall", new, reading("height 1"), Some("5"), "untested parts-missing");
}

#[test]
fn missing_parts_are_named_and_the_read_ones_already_judged() {
    let list = list();
    let check = list.check(&"stall".into()).expect("there");
    let judged = judge(&list, check, BuildKind::New, Some(&seen("stall", reading("length 1000"), Some("5"))));
    assert_eq!(judged.remark, Remark::PartsMissing(vec!["width".into()]));
    let expected = Departure::Below { amount: dec("800"), limit: dec("1800") };
    assert_eq!(judged.departure(), Some((&"length".into(), &expected)));
}

#[test]
fn a_miss_says_by_how_much() {
    let list = list();
    let check = list.check(&"hinge".into()).expect("there");
    let judged = judge(&list, check, BuildKind::New, Some(&seen("hinge", reading("height 420"), Some("5"))));
    let expected = Departure::Above { amount: dec("70"), limit: dec("350") };
    assert_eq!(judged.departure(), Some((&"height".into(), &expected)));
}

#[test]
fn advice_never_fails_and_unread_clauses_are_never_called_unlawful() {
    for build in BuildKind::ALL {
        check("table", build, reading("height 900"), Some("5"), "cannot-tell advice-not-met");
        check("table", build, reading("height 500"), Some("5"), "passed met");
        check("table", build, reading("height 601"), Some("5"), "cannot-tell within-uncertainty");
        check("room", build, Answer::No, None, "cannot-tell advice-not-met");
        check("basin", build, reading("height 900"), Some("5"), "cannot-tell reference-missed");
        check("basin", build, reading("height 700"), Some("5"), "cannot-tell reference-met");
        check("basin", build, reading("height 801"), Some("5"), "cannot-tell reference-unclear");
        check("mirror", build, reading("height 1200"), Some("5"), "cannot-tell reference-missed");
        check("mirror", build, reading("height 900"), Some("5"), "cannot-tell reference-met");
        check("mirror", build, reading("height 1001"), Some("5"), "cannot-tell reference-unclear");
    }
}

#[test]
fn what_is_recorded_is_never_judged_and_what_is_for_other_buildings_never_asked() {
    for said in [Answer::Yes, Answer::No] {
        check("law", BuildKind::New, said, None, "cannot-tell recorded");
    }
    check("law", BuildKind::New, Answer::NoSuchFacility, None, "inapplicable no-such-facility");
    check("lift", BuildKind::New, Answer::No, None, "failed missed");
    check("lift", BuildKind::Altered, Answer::Yes, None, "passed met");
    check("lift", BuildKind::Existing, Answer::No, None, "inapplicable other-building");
    check("lift", BuildKind::Existing, Answer::Yes, None, "inapplicable other-building");
}

#[test]
fn a_figure_without_a_limit_is_only_recorded() {
    check("recorded", BuildKind::New, reading("height 900"), Some("5"), "cannot-tell recorded");
    check("mixed", BuildKind::New, reading("width 50"), Some("5"), "passed met");
    check("mixed", BuildKind::New, reading("height 50"), Some("5"), "untested parts-missing");
}

#[test]
fn answers_without_a_reading_have_their_own_outcomes() {
    check("door", BuildKind::New, Answer::NoSuchFacility, None, "inapplicable no-such-facility");
    check("door", BuildKind::New, Answer::NotApplicable, None, "inapplicable not-applicable");
    check("door", BuildKind::New, Answer::CannotTell, None, "cannot-tell could-not-measure");
    check("sign", BuildKind::New, Answer::Yes, None, "passed met");
    check("door", BuildKind::New, Answer::Yes, None, "untested answer-does-not-fit");
    check("sign", BuildKind::New, reading("width 1"), None, "untested answer-does-not-fit");
}

#[test]
fn counts_have_no_uncertainty() {
    check("count", BuildKind::New, reading("stalls 1"), Some("5"), "passed met");
    check("count", BuildKind::New, reading("stalls 0"), Some("5"), "failed missed");
}

#[test]
fn an_instrument_lends_its_uncertainty_only_in_its_own_unit() {
    let list = list();
    for (instrument, expected) in [("area", Outcome::CannotTell), ("tape", Outcome::Passed), ("gone", Outcome::Passed)]
    {
        let mut seen = seen("area", reading("area 4.02"), None);
        seen.method.instrument = Some(instrument.into());
        let check = list.check(&"area".into()).expect("there");
        assert_eq!(judge(&list, check, BuildKind::New, Some(&seen)).outcome, expected, "{instrument}");
    }
}

#[test]
fn an_implausible_reading_is_flagged_and_still_judged() {
    let list = list();
    let check = list.check(&"door".into()).expect("there");
    for (value, implausible) in [("9000", true), ("90", true), ("300", false), ("3000", false)] {
        let seen = seen("door", reading(&format!("width {value}")), Some("5"));
        let judged = judge(&list, check, BuildKind::New, Some(&seen));
        assert_eq!(judged.is_implausible(), implausible, "{value}");
        assert_ne!(judged.outcome, Outcome::Untested);
    }
}

/// Tries every thousandth of the interval against the limit: how many are allowed, how many are not.
fn oracle_part(value: i64, uncertainty: i64, limit: &Limit) -> (usize, usize) {
    let thousandths = |d: Option<Decimal>| d.map(Decimal::thousandths);
    let allowed = |x: i64| match thousandths(limit.exact) {
        Some(exact) => (x - exact).abs() <= thousandths(limit.tolerance).unwrap_or(0),
        None => thousandths(limit.min).is_none_or(|m| x >= m) && thousandths(limit.max).is_none_or(|m| x <= m),
    };
    let all: Vec<bool> = (value - uncertainty..=value + uncertainty).map(allowed).collect();
    (all.iter().filter(|a| **a).count(), all.iter().filter(|a| !**a).count())
}

fn oracle(duty: Duty, build: BuildKind, upkeep: bool, parts: &[(Option<i64>, i64, Limit)]) -> &'static str {
    if parts.iter().any(|(value, ..)| value.is_none()) {
        return "untested parts-missing";
    }
    let tried: Vec<_> = parts.iter().map(|(v, u, l)| oracle_part(v.unwrap_or(0), *u, l)).collect();
    let outside = tried.iter().any(|(allowed, _)| *allowed == 0);
    let unclear = tried.iter().any(|(allowed, forbidden)| *allowed > 0 && *forbidden > 0);
    match (duty, outside, unclear) {
        (Duty::Record, ..) => "cannot-tell recorded",
        (Duty::Reference | Duty::Unread, true, _) => "cannot-tell reference-missed",
        (Duty::Reference | Duty::Unread, false, true) => "cannot-tell reference-unclear",
        (Duty::Reference | Duty::Unread, false, false) => "cannot-tell reference-met",
        (Duty::Advisory, true, _) => "cannot-tell advice-not-met",
        (_, true, _) if build == BuildKind::Existing && !upkeep => "failed improvement-plan",
        (_, true, _) => "failed missed",
        (_, false, true) => "cannot-tell within-uncertainty",
        (_, false, false) => "passed met",
    }
}

fn any_limit() -> impl Strategy<Value = Limit> {
    let number = |range: std::ops::Range<i64>| range.prop_map(Decimal::from_thousandths);
    let limit = Limit::default;
    prop_oneof![
        number(0..60).prop_map(move |min| Limit { min: Some(min), ..limit() }),
        number(0..60).prop_map(move |max| Limit { max: Some(max), ..limit() }),
        (number(0..40), number(0..20)).prop_map(move |(min, width)| Limit {
            min: Some(min),
            max: Some(min.plus(width)),
            ..limit()
        }),
        (number(0..60), number(1..9)).prop_map(move |(e, t)| Limit { exact: Some(e), tolerance: Some(t), ..limit() }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4000))]

    #[test]
    fn verdicts_agree_with_trying_every_point(
        parts in prop::collection::vec((prop::option::weighted(0.9, -5i64..70), any_limit()), 1..4),
        uncertainty in 0i64..12,
        duty in prop::sample::select(Duty::ALL.to_vec()),
        build in prop::sample::select(BuildKind::ALL.to_vec()),
        upkeep: bool,
    ) {
        let mut list: Checklist = list();
        let mut check = list.checks.remove(1);
        let template = check.parts.remove(0);
        let mut text = Vec::new();
        for (index, (value, limit)) in parts.iter().enumerate() {
            let id = format!("p{index}");
            if let Some(value) = value {
                text.push(format!("{id} {}", Decimal::from_thousandths(*value)));
            }
            let mut part = template.clone();
            part.id = id.as_str().into();
            part.limits = vec![limit.clone()];
            check.parts.push(part);
        }
        check.kind = CheckKind::Measure;
        check.duty = duty;
        check.upkeep = upkeep;
        let answer = if text.is_empty() { Answer::Reading(Vec::new()) } else { reading(&text.join(";")) };
        let said = Decimal::from_thousandths(uncertainty).to_string();
        let judged = judge(&list, &check, build, Some(&seen("door", answer, Some(&said))));
        let parts: Vec<_> = parts.into_iter().map(|(value, limit)| (value, uncertainty, limit)).collect();
        prop_assert_eq!(format!("{} {}", judged.outcome.key(), judged.remark.key()), oracle(duty, build, upkeep, &parts));
    }
}
