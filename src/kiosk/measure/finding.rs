//! How it stands with every rule, once everything has been measured.

use super::rule::{Rule, Unit};
use super::view::At;
use super::{Coverage, Known, Outcome, Survey};

/// One thing and where it was.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// The figure; none when it could not be read.
    pub value: Option<f64>,
    /// Where.
    pub at: At,
    /// What a person would call it; empty for the page as a whole.
    pub name: String,
}

/// How it stands with a rule.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// Which.
    pub rule: Rule,
    /// The figure it asks for.
    pub required: f64,
    /// The worst figure, and where; none when nothing was measured. Figures that are not of a page have no place.
    pub worst: Option<Found>,
    /// How it stands.
    pub outcome: Outcome,
    /// How many things were looked at.
    pub seen: usize,
    /// How many of them fall short.
    pub short: usize,
    /// How many could not be read.
    pub unread: usize,
    /// The first of those that fall short or could not be read; each thing of a page once, whatever size and theme.
    pub places: Vec<Found>,
}

/// What has been measured of one rule so far.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Tally {
    pub(super) worst: Option<Found>,
    pub(super) seen: usize,
    pub(super) short: usize,
    pub(super) unread: usize,
    pub(super) places: Vec<Found>,
}

impl Survey {
    /// How it stands with every rule, in the order of [`Rule::ALL`].
    #[must_use]
    pub fn findings(&self, known: &Known) -> Vec<Finding> {
        let of_page = |rule| self.tallies.get(&rule).cloned().unwrap_or_default();
        let lacking = |coverage: Option<Coverage>| coverage.map(|c| (c.without, c.with + c.without));
        let figure = |rule, figure: Option<(u32, u32)>| self.of_figure(rule, figure);
        let tally = |rule| match rule {
            Rule::TimeWarning => figure(rule, known.warning_seconds.map(|s| (s, 1))),
            Rule::TimeExtensions => figure(rule, known.extensions.map(|n| (n, 1))),
            Rule::Speech => figure(rule, lacking(known.speech)),
            Rule::EasyWords => figure(rule, lacking(known.easy)),
            _ => of_page(rule),
        };
        Rule::ALL.into_iter().map(|rule| self.finding(rule, tally(rule))).collect()
    }

    /// A figure that was handed in, and of how many things it is.
    fn of_figure(&self, rule: Rule, figure: Option<(u32, u32)>) -> Tally {
        let Some((value, seen)) = figure.filter(|(_, seen)| *seen > 0) else { return Tally::default() };
        let is_met = rule.is_met(f64::from(value), self.required(rule));
        let short = match (is_met, rule.unit()) {
            (true, _) => 0,
            (false, Unit::Lacking) => usize::try_from(value).unwrap_or(usize::MAX),
            (false, _) => 1,
        };
        let worst = Found { value: Some(f64::from(value)), at: At::default(), name: String::new() };
        Tally { worst: Some(worst), seen: usize::try_from(seen).unwrap_or(usize::MAX), short, ..Tally::default() }
    }

    fn finding(&self, rule: Rule, mut tally: Tally) -> Finding {
        // What is counted is worse the more there are of it, not one by one.
        if rule == Rule::Keypad
            && let Some(worst) = &mut tally.worst
        {
            worst.value = Some(f64::from(u32::try_from(tally.short).unwrap_or(u32::MAX)));
        }
        let Tally { worst, seen, short, unread, places } = tally;
        let outcome = match (seen, short, unread) {
            (0, ..) => Outcome::Untested,
            (_, 0, 0) => Outcome::Passed,
            (_, 0, _) => Outcome::CannotTell,
            _ => Outcome::Failed,
        };
        Finding { rule, required: self.required(rule), worst, outcome, seen, short, unread, places }
    }
}
