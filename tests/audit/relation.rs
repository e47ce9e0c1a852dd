//! Figures that are held against other figures: a landing against its ramp, places against seats.

use crate::support::{judged, reading};
use proptest::prelude::*;
use tongda::pack::checklist::BuildKind;

fn check(name: &str, figures: &str, uncertainty: &str, expected: &str) {
    let got = judged(name, BuildKind::New, reading(figures), Some(uncertainty));
    assert_eq!(got, expected, "{name} {figures}, give or take {uncertainty}");
}

#[test]
fn one_figure_is_held_against_another_and_both_may_be_off() {
    for (figures, uncertainty, expected) in [
        ("ramp 1000; landing 1000", "0", "passed met"),
        ("ramp 1000; landing 990", "0", "passed met"),
        ("ramp 1000; landing 989.9", "0", "failed missed"),
        ("ramp 1000; landing 1000", "5", "passed met"),
        ("ramp 1000; landing 999", "5", "cannot-tell within-uncertainty"),
        ("ramp 1000; landing 980", "5", "cannot-tell within-uncertainty"),
        ("ramp 1000; landing 979", "5", "failed missed"),
        // However narrow the ramp, 800 is the least.
        ("ramp 500; landing 790", "0", "passed met"),
        ("ramp 500; landing 789.9", "0", "failed missed"),
        ("landing 980", "5", "untested parts-missing"),
        ("ramp 1000", "5", "untested parts-missing"),
    ] {
        check("ramp-landing", figures, uncertainty, expected);
    }
}

#[test]
fn a_scale_asks_for_more_where_there_is_more() {
    // One up to 99, two in a hundred rounded up from 100, eight and one for each begun 200 beyond 400 from 401.
    for (total, needed) in
        [(1, 1), (99, 1), (100, 2), (101, 3), (150, 3), (151, 4), (400, 8), (401, 9), (600, 9), (601, 10), (2000, 16)]
    {
        let check = |number: i32, expected| {
            check("seats", &format!("total {total}; number {number}"), "0", expected);
        };
        check(needed, "passed met");
        check(needed - 1, "failed missed");
    }
    check("seats", "number 5", "0", "untested parts-missing");
    check("seats", "total 5", "0", "untested parts-missing");
    check("seats", "total 0; number 0", "0", "cannot-tell recorded");
}

/// Tries every pair of true figures that the readings may stand for.
fn check_pair(ramp: i64, landing: i64, off: i64) {
    let around = |value: i64| value - off..=value + off;
    let allowed = |ramp: i64, landing: i64| landing >= ramp.max(800) - 10;
    let all: Vec<bool> = around(ramp).flat_map(|r| around(landing).map(move |l| allowed(r, l))).collect();
    let expected = match (all.contains(&true), all.contains(&false)) {
        (true, false) => "passed met",
        (false, _) => "failed missed",
        (true, true) => "cannot-tell within-uncertainty",
    };
    check("ramp-landing", &format!("ramp {ramp}; landing {landing}"), &off.to_string(), expected);
}

proptest! {
    #[test]
    fn one_figure_against_another_agrees_with_trying_every_pair(ramp in 806i64..840, landing in 780i64..850, off in 0i64..6) {
        check_pair(ramp, landing, off);
    }

    #[test]
    fn a_floor_is_not_off_by_anything(ramp in 700i64..806, landing in 770i64..850, off in 0i64..6) {
        check_pair(ramp, landing, off);
    }
}
