//! Coordinates as people type them, and the way from the maps of this country back to the Earth.

use proptest::prelude::*;
use tongda::audit::day::Day;
use tongda::audit::moment::Moment;
use tongda::audit::position::{Position, PositionFault, Provenance, gcj_from_wgs, wgs_from_gcj};

fn check(text: &str, expected: Result<(i32, i32), PositionFault>) {
    let got = Position::parse(text, Provenance::Hand).map(|p| (p.latitude, p.longitude));
    assert_eq!(got, expected, "{text:?}");
}

#[test]
fn a_pair_is_read_however_it_is_written() {
    for text in [
        "29.3455,110.5501",
        "29.3455, 110.5501",
        " 29.3455 ,  110.5501 ",
        "29.3455 110.5501",
        "29.3455\t110.5501",
        "29.3455;110.5501",
        "29.3455\u{ff0c}110.5501",
        "29.3455\u{3001}110.5501",
        "29.3455\u{ff1b}110.5501",
        "\u{ff12}\u{ff19}\u{ff0e}\u{ff13}\u{ff14}\u{ff15}\u{ff15}\u{ff0c}\u{ff11}\u{ff11}\u{ff10}.5501",
        "+29.3455,110.550100",
        "29.345500004,110.550099996",
    ] {
        check(text, Ok((293_455_000, 1_105_501_000)));
    }
}

#[test]
fn what_is_no_place_here_is_refused_by_name() {
    use PositionFault::{FarAway, NotAPair, OutOfRange};
    for (text, expected) in [
        ("", NotAPair),
        (" ", NotAPair),
        (",", NotAPair),
        ("29.3455", NotAPair),
        ("29.3455,", NotAPair),
        ("29.3455,110.5501,8", NotAPair),
        ("29\u{b0}20'43\",110\u{b0}33'00\"", NotAPair),
        ("N29.3455,E110.5501", NotAPair),
        ("\u{5317}\u{7eac}29.3455,\u{4e1c}\u{7ecf}110.5501", NotAPair),
        ("nan,110", NotAPair),
        ("29,inf", NotAPair),
        ("1e999,110", NotAPair),
        ("90.1,110", OutOfRange),
        ("29,180.1", OutOfRange),
        ("1e300,1e300", OutOfRange),
        ("0,0", FarAway),
        ("-29.3455,110.5501", FarAway),
        ("48.8584,2.2945", FarAway),
        ("29.3455,-110.5501", FarAway),
        // A place in the far west, the wrong way round.
        ("80.1,32.5", FarAway),
    ] {
        check(text, Err(expected));
    }
}

#[test]
fn a_pair_in_the_wrong_order_is_told_so() {
    for text in ["110.5501,29.3455", "116.3975, 39.9088", "121.4737 31.2304"] {
        check(text, Err(PositionFault::FarAway));
    }
}

#[test]
fn a_wide_space_is_a_space() {
    for text in ["29.3455\u{ff0c}\u{3000}110.5501", "29.3455\u{3000}110.5501", "\u{3000}29.3455,110.5501"] {
        check(text, Ok((293_455_000, 1_105_501_000)));
    }
}

#[test]
fn what_was_copied_from_a_chinese_map_is_brought_back() {
    let read = |provenance| Position::parse("39.910227,116.403714", provenance).expect("in the country");
    let (map, hand) = (read(Provenance::Map), read(Provenance::Hand));
    let there = Position::from_degrees(39.908_823, 116.397_470, None, Provenance::Map).expect("on Earth");
    assert!(map.metres_to(&there) < 1.0, "{map:?}");
    assert_eq!((hand.latitude, hand.longitude), (399_102_270, 1_164_037_140));
    assert!((500.0..600.0).contains(&hand.metres_to(&map)));
    assert_eq!(map.provenance, Provenance::Map);
}

#[test]
fn the_shift_of_a_known_place_is_the_known_one() {
    let (latitude, longitude) = gcj_from_wgs(39.908_823, 116.397_470);
    let place = |a, b| Position::from_degrees(a, b, None, Provenance::Map).expect("on Earth");
    assert!(place(latitude, longitude).metres_to(&place(39.910_227, 116.403_714)) < 5.0, "{latitude}, {longitude}");
    assert_eq!(gcj_from_wgs(48.8584, 2.2945), (48.8584, 2.2945), "nothing is shifted abroad");
}

#[test]
fn metres_are_those_of_the_globe() {
    for (from, to, metres) in [
        ((0.0, 0.0), (0.0, 0.0), 0.0),
        ((29.0, 110.0), (30.0, 110.0), 111_195.0),
        ((0.0, 110.0), (0.0, 111.0), 111_195.0),
        ((60.0, 110.0), (60.0, 111.0), 55_597.0),
        ((29.3455, 110.5501), (29.3455, 110.5511), 96.9),
        ((0.0, 179.999), (0.0, -179.999), 222.4),
        ((90.0, 0.0), (-90.0, 0.0), 20_015_087.0),
    ] {
        let place = |(a, b)| Position::from_degrees(a, b, None, Provenance::Device).expect("on Earth");
        let got = place(from).metres_to(&place(to));
        assert!((got - metres).abs() <= metres * 0.001 + 0.1, "{from:?} to {to:?}: {got}");
        assert_eq!(place(to).metres_to(&place(from)), got);
    }
}

#[test]
fn only_places_on_earth_are_made_from_degrees() {
    for (latitude, longitude) in [(90.001, 0.0), (0.0, 180.001), (f64::NAN, 0.0), (0.0, f64::INFINITY)] {
        assert_eq!(Position::from_degrees(latitude, longitude, None, Provenance::Device), None);
    }
    let corner = Position::from_degrees(-90.0, 180.0, Some(3), Provenance::Device).expect("on Earth");
    assert_eq!((corner.latitude, corner.longitude, corner.accuracy), (-900_000_000, 1_800_000_000, Some(3)));
}

#[test]
fn a_day_goes_with_the_moments_of_that_day_in_china() {
    for (millis, expected) in [(0, "1970-01-01"), (57_599_999, "1970-01-01"), (57_600_000, "1970-01-02")] {
        let day = Day::from_moment(Moment::from_millis(millis));
        assert_eq!((day.to_string().as_str(), Day::parse(expected)), (expected, Some(day)));
    }
    let day = |text| Day::parse(text).expect("a day");
    assert_eq!(day("2027-01-01").since(day("2026-12-01")), 31);
    assert_eq!(day("2026-12-01").since(day("2027-01-01")), -31);
    assert_eq!(day("9999-12-31").plus_days(u32::MAX), day("9999-12-31"));
    assert_eq!(day("2028-02-28").plus_days(2), day("2028-03-01"));
    assert_eq!(Day::of(2026, 11, 31), None);
    assert_eq!(Day::of(2026, 11, 30).map(Day::civil), Some((2026, 11, 30)));
}

#[test]
fn a_year_of_any_length_is_answered() {
    for year in ["99999", "99999999999999999", "9223372036854775807", "18446744073709551615"] {
        assert_eq!(Day::parse(&format!("{year}-01-01")), None);
    }
    for (year, month, day) in
        [(i64::MAX, 1, 1), (i64::MIN, 1, 1), (2026, i64::MAX, 1), (2026, 1, i64::MAX), (2026, i64::MIN, i64::MIN)]
    {
        assert_eq!(Day::of(year, month, day), None);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4000))]

    #[test]
    fn every_place_of_the_country_comes_back_from_the_map_to_within_a_metre(
        latitude in 3.9f64..53.6,
        longitude in 73.5f64..135.1,
    ) {
        let (shown, east) = gcj_from_wgs(latitude, longitude);
        let (back, there) = wgs_from_gcj(shown, east);
        let place = |a, b| Position::from_degrees(a, b, None, Provenance::Map).expect("on Earth");
        prop_assert!(place(back, there).metres_to(&place(latitude, longitude)) < 1.0);
        let shift = place(shown, east).metres_to(&place(latitude, longitude));
        prop_assert!((10.0..1500.0).contains(&shift), "shifted by {} m", shift);
    }

    #[test]
    fn any_text_is_answered(text: String, marks in "[-+0-9.,;eE\u{ff0c}\u{ff10}-\u{ff19} ]{0,40}") {
        for text in [text, marks] {
            for provenance in Provenance::ALL {
                if let Ok(place) = Position::parse(&text, provenance) {
                    prop_assert!(place.latitude.unsigned_abs() <= 900_000_000 && place.longitude.unsigned_abs() <= 1_800_000_000);
                }
            }
        }
    }

    #[test]
    fn a_place_is_read_back_from_its_degrees(latitude in 8_300_000i32..558_000_000, longitude in 720_100_000i32..1_378_000_000) {
        let (a, b) = (f64::from(latitude) / 1e7, f64::from(longitude) / 1e7);
        let read = Position::parse(&format!("{a},{b}"), Provenance::List).map(|p| (p.latitude, p.longitude));
        prop_assert_eq!(read, Ok((latitude, longitude)));
    }

    #[test]
    fn days_are_counted_and_written_alike(days in 0i64..2_932_896, more in 0u32..100_000) {
        let day = Day::from_moment(Moment::from_millis(days * 86_400_000));
        prop_assert_eq!(Day::parse(&day.to_string()), Some(day));
        let later = day.plus_days(more);
        prop_assert!(later.since(day) == i64::from(more) || later.to_string() == "9999-12-31");
        let (year, month, _) = day.civil();
        let months = day.plus_months(13).civil();
        prop_assert!(year >= 9998 || (months.0 * 12 + months.1) - (year * 12 + month) == 13);
    }
}
