//! Instants in UTC, to the millisecond, printed and read as RFC 3339.
//!
//! The caller brings the time; this only keeps it exact and comparable. Display for people is the browser's
//! work (`Intl`), except in exported files, which carry the plain UTC text.

use std::fmt;

const DAY: i64 = 86_400_000;
/// Milliseconds at the start of the year 10000; later instants have no four-digit year.
const END: i64 = 253_402_300_800_000;

/// Milliseconds since 1970-01-01T00:00:00Z, within the years 1970 to 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment(i64);

impl Moment {
    /// From milliseconds since 1970; what lies outside the years 1970 to 9999 is brought to the nearest end.
    #[must_use]
    pub fn from_millis(millis: i64) -> Self {
        Self(millis.clamp(0, END - 1))
    }

    /// Milliseconds since 1970.
    #[must_use]
    pub const fn millis(self) -> i64 {
        self.0
    }

    /// Reads exactly what `Display` prints: `2026-11-23T20:43:54.120Z`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        let frame = b"0000-00-00T00:00:00.000Z";
        let fits = bytes.len() == frame.len()
            && bytes.iter().zip(frame).all(|(b, f)| if *f == b'0' { b.is_ascii_digit() } else { b == f });
        if !fits {
            return None;
        }
        let number = |from: usize, to: usize| bytes[from..to].iter().fold(0, |n, b| n * 10 + i64::from(b - b'0'));
        let days = days_from_civil(number(0, 4), number(5, 7), number(8, 10));
        let time = ((number(11, 13) * 60 + number(14, 16)) * 60 + number(17, 19)) * 1000 + number(20, 23);
        let moment = Self::from_millis(days * DAY + time);
        (moment.to_string() == text).then_some(moment)
    }

    /// The date part, `2026-11-23`.
    #[must_use]
    pub fn date(self) -> String {
        let (year, month, day) = civil_from_days(self.0.div_euclid(DAY));
        format!("{year:04}-{month:02}-{day:02}")
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let time = self.0.rem_euclid(DAY);
        let (seconds, millis) = (time / 1000, time % 1000);
        let (hour, minute, second) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
        write!(f, "{}T{hour:02}:{minute:02}:{second:02}.{millis:03}Z", self.date())
    }
}

/// Days since 1970-01-01 of a date in the proleptic Gregorian calendar; years are counted from March.
pub(super) fn days_from_civil(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era * 146_097 + day_of_era - 719_468
}

/// The date that lies this many days after 1970-01-01.
pub(super) fn civil_from_days(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (year, month, day)
}

#[cfg(test)]
mod tests {
    use super::Moment;

    #[test]
    fn prints_and_reads_the_same_instant() {
        for (millis, text) in [
            (0, "1970-01-01T00:00:00.000Z"),
            (951_782_399_999, "2000-02-28T23:59:59.999Z"),
            (951_782_400_000, "2000-02-29T00:00:00.000Z"),
            (1_795_466_634_120, "2026-11-23T20:43:54.120Z"),
            (253_402_300_799_999, "9999-12-31T23:59:59.999Z"),
        ] {
            let moment = Moment::from_millis(millis);
            assert_eq!(moment.to_string(), text);
            assert_eq!(Moment::parse(text), Some(moment), "{text}");
        }
    }

    #[test]
    fn refuses_dates_that_do_not_exist_and_other_spellings() {
        for text in [
            "",
            "2026-11-23",
            "2026-02-30T00:00:00.000Z",
            "2026-13-01T00:00:00.000Z",
            "2026-00-01T00:00:00.000Z",
            "2026-01-01T24:00:00.000Z",
            "2026-01-01T00:60:00.000Z",
            "2026-01-01 00:00:00.000Z",
            "2026-01-01T00:00:00.000z",
            "1969-12-31T23:59:59.999Z",
            "\u{ff12}026-01-01T00:00:00.000Z",
        ] {
            assert_eq!(Moment::parse(text), None, "{text}");
        }
    }

    #[test]
    fn every_day_of_four_centuries_comes_back() {
        for day in 0..146_097 {
            let moment = Moment::from_millis(day * 86_400_000 + 1);
            assert_eq!(Moment::parse(&moment.to_string()), Some(moment));
        }
    }
}
