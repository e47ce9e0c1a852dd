//! Several sites in numbers: how many were looked at, how far they are, and what has changed between rounds.

use crate::audit::digest::Digest;
use crate::audit::score::{Lack, Points, Score, Standing};
use crate::audit::site::SiteFacts;
use crate::pack::checklist::Scoring;

/// A site with its last two whole rounds.
#[derive(Clone, Debug)]
pub struct Entry<'a> {
    /// What is known about it.
    pub facts: &'a SiteFacts,
    /// The last round.
    pub last: Option<&'a Digest>,
    /// The round before it.
    pub before: Option<&'a Digest>,
    /// Actions that are not done, and of these the overdue ones.
    pub open: (usize, usize),
}

/// Several sites in numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// All of them.
    pub sites: usize,
    /// Those with a round.
    pub audited: usize,
    /// Those with a gate that failed.
    pub barred: usize,
    /// Those with too little to say.
    pub unclear: usize,
    /// Points of those with a round.
    pub points: Points,
    /// Checks with weight that were decided there.
    pub checks: u32,
    /// Those with two rounds.
    pub again: usize,
    /// Points of the last and the former round, of those of which enough is known both times.
    pub trend: Option<(Points, Points)>,
}

/// What has changed between the former and the last round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// No site has two rounds: there is nothing to compare.
    Once,
    /// Of no site enough is known both times.
    NotEnough,
    /// So many points of percent.
    By(i64),
}

impl Tally {
    /// Counts sites.
    #[must_use]
    pub fn of<'a>(entries: impl Iterator<Item = &'a Entry<'a>>) -> Self {
        let mut tally = Self::default();
        for entry in entries {
            tally.sites += 1;
            let Some(last) = entry.last else { continue };
            tally.audited += 1;
            tally.points = plus(tally.points, last.score.total);
            tally.checks += last.score.checks;
            match last.score.standing() {
                Standing::Gates(_) => tally.barred += 1,
                Standing::NotEnough(_) => tally.unclear += 1,
                Standing::Percent(_) => {}
            }
            let Some(before) = entry.before else { continue };
            tally.again += 1;
            // Where another part of the place was looked at each time, a change of the percentage is none of the place.
            if last.score.percent().is_ok() && before.score.percent().is_ok() {
                let (now, then) = tally.trend.unwrap_or_default();
                tally.trend = Some((plus(now, last.score.total), plus(then, before.score.total)));
            }
        }
        tally
    }

    /// Percent of the decided weight that passed, of all sites as of one.
    ///
    /// # Errors
    /// What is lacking, where too little has been decided for a number.
    pub fn percent(&self, scoring: &Scoring) -> Result<u32, Lack> {
        let Scoring { enough, least, .. } = *scoring;
        Score { total: self.points, checks: self.checks, enough, least, ..Score::default() }.percent()
    }

    /// What has changed between the former and the last round.
    #[must_use]
    pub fn change(&self) -> Change {
        let both = self.trend.and_then(|(now, then)| Some((now.percent()?, then.percent()?)));
        match both {
            Some((now, then)) => Change::By(i64::from(now) - i64::from(then)),
            None if self.again > 0 => Change::NotEnough,
            None => Change::Once,
        }
    }
}

fn plus(a: Points, b: Points) -> Points {
    Points { earned: a.earned + b.earned, decided: a.decided + b.decided, all: a.all + b.all }
}
