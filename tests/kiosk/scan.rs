//! Scanning with one switch and with two.

use proptest::prelude::*;
use tongda::kiosk::scan::{Mode, PACES, Pressed, ROUNDS, Scan};

#[test]
fn nobody_scans_until_a_switch_is_pressed() {
    let mut scan = Scan::default();
    assert_eq!((scan.mode, scan.step(3)), (Mode::Off, None));
    assert_eq!(scan.press(), Pressed::Start);
    assert_eq!((scan.mode, scan.at), (Mode::One, Some(0)));
    assert_eq!(scan.step(3), Some(1));
    assert_eq!(scan.press(), Pressed::Act(1));
    assert_eq!(scan.step(3), Some(2));
}

#[test]
fn a_second_switch_moves_the_mark_and_it_never_rests() {
    let mut scan = Scan::default();
    assert_eq!(scan.press_next(2), Some(0));
    for round in 0..10 {
        assert_eq!((scan.press_next(2), scan.press_next(2)), (Some(1), Some(0)), "{round}");
    }
    assert_eq!((scan.mode, scan.press()), (Mode::Two, Pressed::Act(0)));
}

#[test]
fn a_second_switch_takes_over_where_one_had_started() {
    let mut scan = Scan::default();
    scan.press();
    assert_eq!((scan.press_next(3), scan.mode), (Some(1), Mode::Two));
}

#[test]
fn a_page_without_stops_marks_nothing() {
    for mode in Mode::ALL {
        let mut scan = Scan::default();
        scan.mode = mode;
        scan.begin();
        assert_eq!((scan.step(0), scan.at), (None, None), "{mode:?}");
    }
}

#[test]
fn a_new_page_begins_or_rests() {
    let mut scan = Scan::default();
    scan.press();
    scan.step(5);
    scan.begin();
    assert_eq!(scan.at, Some(0));
    scan.rest();
    assert_eq!((scan.at, scan.step(5)), (None, None));
    assert_eq!(scan.press(), Pressed::Start);
    let mut off = Scan::default();
    off.begin();
    assert_eq!(off.at, None);
}

#[test]
fn paces_end_at_both_ends() {
    let mut scan = Scan::default();
    assert_eq!(scan.pace(), 30);
    for expected in [20, 15, 10, 10] {
        scan.faster();
        assert_eq!(scan.pace(), expected);
    }
    PACES.iter().for_each(|_| scan.slower());
    assert_eq!(scan.pace(), 80);
    assert_eq!(Scan::new(usize::MAX).pace(), 80);
}

proptest! {
    #[test]
    fn one_switch_visits_every_stop_in_each_round_and_rests_after_three(stops in 1usize..40) {
        let mut scan = Scan::default();
        scan.press();
        let mut visited = vec![scan.at.unwrap_or(usize::MAX)];
        while let Some(at) = scan.step(stops) {
            visited.push(at);
        }
        prop_assert_eq!(visited.len(), ROUNDS * stops);
        for round in visited.chunks(stops) {
            prop_assert!(round.iter().copied().eq(0..stops));
        }
        prop_assert_eq!(scan.step(stops), None);
        prop_assert_eq!(scan.press(), Pressed::Start);
    }

    #[test]
    fn after_a_press_three_whole_rounds_follow_wherever_it_was(stops in 1usize..40, at in 0usize..40) {
        let at = at % stops;
        let mut scan = Scan::default();
        scan.press();
        for _ in 0..at {
            scan.step(stops);
        }
        prop_assert_eq!(scan.press(), Pressed::Act(at));
        let mut visits = vec![0; stops];
        while let Some(at) = scan.step(stops) {
            visits[at] += 1;
        }
        prop_assert!(visits.iter().all(|visits| *visits == ROUNDS), "{visits:?}");
    }

    #[test]
    fn a_step_never_leads_beyond_the_stops(
        start: Option<usize>, moves in prop::collection::vec((0usize..6, 0u8..6), 0..200)
    ) {
        let mut scan = Scan::default();
        (scan.at, scan.mode) = (start, Mode::One);
        for (stops, what) in moves {
            let at = match what {
                0 => { scan.press(); continue }
                1 => { scan.begin(); continue }
                2 => scan.press_next(stops),
                _ => scan.step(stops),
            };
            prop_assert!(at.is_none_or(|at| at < stops));
            prop_assert_eq!(at, scan.at);
        }
    }
}
