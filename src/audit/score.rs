//! The score of a round. Its constants are published with the checklists, gates come before any number, the parts add
//! up to the whole, what was not looked at is said beside it, and too little is "not enough data" and no number.

use super::id::{CheckId, GroupId};
use super::judge::Outcome;
use super::summary::Judged;
use crate::pack::checklist::{Checklist, Scoring};

/// Weight that was earned, that was decided, and that there is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Points {
    /// Weight of checks that passed.
    pub earned: u32,
    /// Weight of checks that passed or failed.
    pub decided: u32,
    /// Weight of all checks that concern the place: passed, failed, undecided and not looked at.
    pub all: u32,
}

/// The score of a round.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Score {
    /// The whole.
    pub total: Points,
    /// By stretch of the walk, in the order of the checklist; they add up to the whole.
    pub groups: Vec<(GroupId, Points)>,
    /// How many checks with weight were decided; of things that repeat, each one counts.
    pub checks: u32,
    /// Gates that failed, in the order of the checklist.
    pub gates: Vec<CheckId>,
    /// Percent of the weight that has to be decided before there is a number.
    pub enough: u32,
    /// Checks with weight that have to be decided before there is a number; none where that was not asked yet.
    pub least: u32,
    /// Version of the constants that gave it; none where it was not kept yet.
    pub scoring_version: Option<u32>,
}

/// How a round stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// So many checks failed without which the place cannot be used.
    Gates(usize),
    /// Too little has been decided.
    NotEnough(Lack),
    /// Percent of the decided weight that passed, rounded down.
    Percent(u32),
}

/// What there has to be more of before there is a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack {
    /// Checks with weight: a percentage of one or two says nothing.
    Checks,
    /// The share of the weight that is decided.
    Share,
    /// Both of these.
    Both,
}

impl Points {
    fn plus(self, other: Self) -> Self {
        Self { earned: self.earned + other.earned, decided: self.decided + other.decided, all: self.all + other.all }
    }

    /// Percent of the decided weight that passed, rounded down; none when nothing is decided.
    #[must_use]
    pub fn percent(self) -> Option<u32> {
        (self.earned * 100).checked_div(self.decided)
    }

    /// Percent of the weight that is not decided, rounded up.
    #[must_use]
    pub fn open_percent(self) -> u32 {
        ((self.all - self.decided) * 100).div_ceil(self.all.max(1))
    }
}

impl Score {
    /// How the round stands: gates first.
    #[must_use]
    pub fn standing(&self) -> Standing {
        match (self.gates.len(), self.percent()) {
            (0, Ok(percent)) => Standing::Percent(percent),
            (0, Err(lack)) => Standing::NotEnough(lack),
            (gates, _) => Standing::Gates(gates),
        }
    }

    /// Percent of the decided weight that passed, rounded down, whatever the gates say.
    ///
    /// # Errors
    /// What is lacking, where too little has been decided for a number.
    pub fn percent(&self) -> Result<u32, Lack> {
        let few = self.checks < self.least;
        let short = self.total.decided * 100 < self.total.all * self.enough;
        match (few, short, self.total.percent()) {
            (true, true, _) => Err(Lack::Both),
            (true, false, _) => Err(Lack::Checks),
            (false, false, Some(percent)) => Ok(percent),
            (false, ..) => Err(Lack::Share),
        }
    }
}

/// Scores a round. What does not concern the place counts nowhere; what could not be decided counts as open.
#[must_use]
pub fn score(list: &Checklist, scoring: &Scoring, judged: &[Judged<'_>]) -> Score {
    let Scoring { enough, least, version, .. } = *scoring;
    let mut score = Score { enough, least, scoring_version: Some(version), ..Score::default() };
    for group in &list.groups {
        let mut sum = Points::default();
        for one in judged.iter().filter(|one| one.check.group == group.id) {
            let points = points(scoring, one);
            sum = sum.plus(points);
            score.checks += u32::from(points.decided > 0);
        }
        score.total = score.total.plus(sum);
        score.groups.push((group.id.clone(), sum));
    }
    for one in judged.iter().filter(|one| one.check.gate && one.judgement.outcome == Outcome::Failed) {
        if !score.gates.contains(&one.check.id) {
            score.gates.push(one.check.id.clone());
        }
    }
    score
}

fn points(scoring: &Scoring, one: &Judged<'_>) -> Points {
    let weight = scoring.weight(one.check.duty);
    match one.judgement.outcome {
        Outcome::Passed => Points { earned: weight, decided: weight, all: weight },
        Outcome::Failed => Points { earned: 0, decided: weight, all: weight },
        Outcome::CannotTell | Outcome::Untested => Points { earned: 0, decided: 0, all: weight },
        Outcome::Inapplicable => Points::default(),
    }
}
