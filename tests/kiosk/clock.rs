//! When a visit ends by itself.

use proptest::prelude::*;
use tongda::kiosk::clock::{Clock, Phase, spoken};
use tongda::kiosk::config::Time;

const TIME: Time = Time { idle_seconds: 120, warning_seconds: 60 };
/// When the page began, in milliseconds.
const START: u64 = 1_000_000;

fn check(clock: &Clock, ms: u64, expected: Phase) {
    assert_eq!(clock.phase(START + ms), expected, "after {ms} ms");
}

#[test]
fn a_visit_without_activity_is_warned_and_then_over() {
    let clock = Clock::new(&TIME, START);
    for (ms, phase) in [
        (0, Phase::Awake),
        (119_999, Phase::Awake),
        (120_000, Phase::Warning { left: 60 }),
        (120_001, Phase::Warning { left: 60 }),
        (121_000, Phase::Warning { left: 59 }),
        (179_999, Phase::Warning { left: 1 }),
        (180_000, Phase::Over),
        (u64::MAX - START, Phase::Over),
    ] {
        check(&clock, ms, phase);
    }
    assert_eq!(clock.phase(0), Phase::Awake, "a clock that was put back lets no time go by");
}

#[test]
fn activity_counts_while_awake_only() {
    let mut clock = Clock::new(&TIME, START);
    clock.touch(START + 100_000);
    check(&clock, 219_999, Phase::Awake);
    clock.touch(START + 220_000);
    check(&clock, 220_000, Phase::Warning { left: 60 });
    clock.touch(START + 300_000);
    check(&clock, 300_000, Phase::Over);
}

#[test]
fn still_here_can_be_said_as_often_as_one_likes_until_it_is_too_late() {
    let mut clock = Clock::new(&TIME, START);
    let mut now = START;
    for _ in 0..100 {
        now += 179_999;
        assert_eq!(clock.phase(now), Phase::Warning { left: 1 });
        clock.extend(now);
        assert_eq!(clock.phase(now), Phase::Awake);
    }
    clock.extend(now + 180_000);
    assert_eq!(clock.phase(now + 180_000), Phase::Over);
}

#[test]
fn a_personal_device_has_no_clock() {
    let mut clock = Clock::new(&Time { idle_seconds: 0, warning_seconds: 60 }, START);
    clock.touch(START + 5);
    clock.extend(START + 5);
    check(&clock, 1_000_000_000, Phase::Off);
}

#[test]
fn the_remaining_time_is_said_at_the_beginning_every_fifteen_seconds_and_at_the_end() {
    let said = |from: u32| {
        let mut before = None;
        let mut said = Vec::new();
        for left in (1..=from).rev() {
            if spoken(before, left) {
                said.push(left);
            }
            before = Some(left);
        }
        said
    };
    assert_eq!(said(60), [60, 45, 30, 15, 10, 5]);
    assert_eq!(said(20), [20, 15, 10, 5]);
    assert_eq!(said(100), [100, 90, 75, 60, 45, 30, 15, 10, 5]);
    assert!(spoken(Some(46), 44), "a look that comes late");
    assert!(!spoken(Some(45), 45), "the same second twice");
    assert!(!spoken(Some(0), 0));
}

proptest! {
    #[test]
    fn any_moment_has_a_phase(
        idle_seconds: u32, warning_seconds: u32, moments in prop::collection::vec((any::<u64>(), 0..3u8), 0..20)
    ) {
        let mut clock = Clock::new(&Time { idle_seconds, warning_seconds }, START);
        for (now, what) in moments {
            match what {
                0 => clock.touch(now),
                1 => clock.extend(now),
                _ => {}
            }
            if let Phase::Warning { left } = clock.phase(now) {
                prop_assert!((1..=warning_seconds).contains(&left));
            }
        }
    }

    #[test]
    fn however_late_the_looks_no_mark_is_lost_and_none_is_said_twice(mut looks in prop::collection::vec(1u32..=600, 2..40)) {
        looks.sort_unstable();
        looks.reverse();
        for pair in looks.windows(2) {
            let marks = (pair[1]..pair[0]).filter(|left| left % 15 == 0 || [10, 5].contains(left)).count();
            prop_assert_eq!(spoken(Some(pair[0]), pair[1]), marks > 0);
        }
    }
}
