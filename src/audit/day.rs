//! A day of the calendar, without a time or a zone: due dates and the next look.

use super::moment::{Moment, civil_from_days, days_from_civil};
use std::fmt;

/// Days since 1970-01-01, within the years 1970 to 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(i64);

impl Day {
    /// Of a year, month (1 to 12) and day of the month; `None` when there is no such day.
    #[must_use]
    pub fn of(year: i64, month: i64, day: i64) -> Option<Self> {
        let is_sane = (1970..=9999).contains(&year) && (1..=12).contains(&month) && (1..=31).contains(&day);
        let days = is_sane.then(|| days_from_civil(year, month, day))?;
        (civil_from_days(days) == (year, month, day)).then_some(Self(days))
    }

    /// Reads exactly what `Display` prints: `2026-11-23`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-').map(str::parse::<i64>);
        let (Some(Ok(year)), Some(Ok(month)), Some(Ok(day)), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return None;
        };
        Self::of(year, month, day).filter(|day| day.to_string() == text)
    }

    /// The day of an instant in China, which has one time zone, eight hours before UTC.
    #[must_use]
    pub fn from_moment(at: Moment) -> Self {
        Self((at.millis() + 8 * 3_600_000).div_euclid(86_400_000))
    }

    /// So many days later.
    #[must_use]
    pub fn plus_days(self, days: u32) -> Self {
        Self(self.0.saturating_add(i64::from(days)).min(days_from_civil(9999, 12, 31)))
    }

    /// The same day so many months later, or the last of that month.
    #[must_use]
    pub fn plus_months(self, months: u32) -> Self {
        let (year, month, day) = civil_from_days(self.0);
        let whole = year * 12 + (month - 1) + i64::from(months);
        let (year, month) = (whole.div_euclid(12), whole.rem_euclid(12) + 1);
        (0..4).find_map(|less| Self::of(year, month, day - less)).unwrap_or_else(|| self.plus_days(0))
    }

    /// Days from another day to this one; negative when this one is earlier.
    #[must_use]
    pub fn since(self, other: Self) -> i64 {
        self.0 - other.0
    }

    /// Year, month and day of the month.
    #[must_use]
    pub fn civil(self) -> (i64, i64, i64) {
        civil_from_days(self.0)
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.civil();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
mod tests {
    use super::Day;

    #[test]
    fn a_month_later_is_the_same_day_or_the_last_of_the_month() {
        for (from, months, to) in [
            ("2026-01-31", 1, "2026-02-28"),
            ("2028-01-31", 1, "2028-02-29"),
            ("2026-11-30", 3, "2027-02-28"),
            ("2026-12-15", 1, "2027-01-15"),
            ("2026-11-25", 36, "2029-11-25"),
        ] {
            assert_eq!(Day::parse(from).unwrap().plus_months(months).to_string(), to);
        }
    }

    #[test]
    fn only_days_that_exist_in_one_spelling_are_read() {
        for text in ["2026-02-29", "2026-1-01", "2026-13-01", "", "2026-01", "2026-01-01-1", "+2026-01-01"] {
            assert_eq!(Day::parse(text), None, "{text}");
        }
    }
}
