//! Attempts at the operator's code.

use proptest::prelude::*;
use tongda::kiosk::attempts::{Attempts, Judged};
use tongda::kiosk::config::{Code, Config};

/// Some moment, in milliseconds since 1970.
const NOW: u64 = 1_790_000_000_000;

/// A machine whose code is `2468`.
fn config() -> Config {
    let sha256 = "f5dc765adf4cffda7edceaea236a3d6d6539c8bf6bd0986353509f890231b915".to_owned();
    Config { operator: Some(Code { salt: "salt".to_owned(), sha256 }), ..Config::default() }
}

fn wrong(times: u32, until_ms: u64) -> Attempts {
    Attempts { wrong: times, until_ms }
}

#[test]
fn five_wrong_attempts_shut_it_for_a_minute() {
    let mut attempts = Attempts::default();
    for left in [4, 3, 2, 1] {
        assert_eq!(attempts.judge(&config(), "1", NOW), Judged::Wrong { left });
    }
    assert_eq!(attempts.judge(&config(), "1", NOW), Judged::Locked { left: 60 });
    assert_eq!(
        attempts.judge(&config(), "2468", NOW + 1),
        Judged::Locked { left: 60 },
        "the right code, not looked at"
    );
    assert_eq!(attempts.locked(NOW + 59_999), Some(1));
    assert_eq!(attempts.judge(&config(), "2468", NOW + 60_000), Judged::Right);
    assert_eq!(attempts, Attempts::default());
}

#[test]
fn each_further_wrong_attempt_doubles_the_time_up_to_an_hour() {
    let mut attempts = wrong(5, 0);
    let mut now = NOW;
    for left in [120, 240, 480, 960, 1920, 3600, 3600, 3600] {
        assert_eq!(attempts.judge(&config(), "", now), Judged::Locked { left });
        now += u64::from(left) * 1000;
    }
    assert_eq!(wrong(u32::MAX, 0).judge(&config(), "", NOW), Judged::Locked { left: 3600 });
}

#[test]
fn a_machine_without_a_code_counts_nothing() {
    let mut attempts = Attempts::default();
    assert_eq!(attempts.judge(&Config::default(), "1", NOW), Judged::NoCode);
    assert_eq!(attempts, Attempts::default());
}

#[test]
fn a_spoiled_text_leaves_one_attempt() {
    for text in ["", "x", "5", "5 ", " 5 0", "5 0 0", "-1 0", "5 1e9", "99999999999 0", "\u{ff15} 0"] {
        let mut attempts = Attempts::from_text(text, NOW);
        assert_eq!(attempts, wrong(4, 0), "{text:?}");
        assert_eq!(attempts.judge(&config(), "1", NOW), Judged::Locked { left: 60 }, "{text:?}");
    }
}

#[test]
fn a_time_further_off_than_it_can_be_is_brought_nearer() {
    for (text, expected) in [
        ("0 1790009999999", wrong(0, 0)),
        ("5 1790009999999", wrong(5, NOW + 60_000)),
        ("9 18446744073709551615", wrong(9, NOW + 960_000)),
        ("5 1790000030000", wrong(5, NOW + 30_000)),
    ] {
        assert_eq!(Attempts::from_text(text, NOW), expected, "{text}");
    }
}

proptest! {
    #[test]
    fn any_text_is_answered_with_at_most_an_hour(text: String, now: u64) {
        prop_assert!(Attempts::from_text(&text, now).locked(now).is_none_or(|left| left <= 3600));
    }

    #[test]
    fn what_is_written_reads_back(tries in 0u32..30, gap in 0u64..200_000) {
        let mut attempts = Attempts::default();
        let mut now = NOW;
        for _ in 0..tries {
            attempts.judge(&config(), "1", now);
            now += gap;
        }
        prop_assert_eq!(Attempts::from_text(&attempts.to_text(), now), attempts);
    }
}
