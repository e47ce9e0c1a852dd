//! What was seen at one check: the answer, how it was measured, a note and photos. No verdict but the one that the
//! inspector was told, which stays as it was whatever becomes of the rules.

use super::decimal::Decimal;
use super::id::{InstrumentId, PartId, RulesVersion};
use super::judge::{Judgement, Outcome, Remark, judge};
use super::moment::Moment;
use super::photo::PhotoRef;
use super::spot::Spot;
use crate::pack::checklist::{BuildKind, Check, Checklist, Duty, SourceRef};

/// One figure read off.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartReading {
    /// Which part of the check.
    pub part: PartId,
    /// The figure, in the part's unit.
    pub value: Decimal,
}

/// What the inspector answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Figures, one for each part that was read.
    Reading(Vec<PartReading>),
    /// It is so.
    Yes,
    /// It is not so.
    No,
    /// The thing to be checked is not there.
    NoSuchFacility,
    /// It could not be measured or told.
    CannotTell,
    /// The check does not concern this place.
    NotApplicable,
}

/// How a reading was taken.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Method {
    /// What was measured with, if it was said.
    pub instrument: Option<InstrumentId>,
    /// Half-width of what the reading may be off by, in the reading's unit.
    pub uncertainty: Option<Decimal>,
}

/// The verdict shown when the answer was given, with the rules that gave it and the clauses behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownVerdict {
    /// The outcome of that day.
    pub outcome: Outcome,
    /// The version of the rules of that day.
    pub rules_version: RulesVersion,
    /// The clauses of that day: the id of the standard and, behind a space, the clause as printed. None where they were
    /// not kept yet.
    pub clauses: Vec<String>,
    /// The rank of the check on that day; none where it was not kept yet.
    pub rank: Option<Rank>,
    /// The reason, by whose word it was told: a miss as failed or as below standard. It names no parts. None where it
    /// was not kept yet.
    pub remark: Option<Remark>,
}

/// What a miss of a check stands for: the same outcome weighs otherwise under another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rank {
    /// How heavy a miss weighs.
    pub duty: Duty,
    /// Whether the place cannot be used without it.
    pub gate: bool,
}

/// All that is known about one spot in one round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Observation {
    /// Which check, and which of several like things.
    pub spot: Spot,
    /// The answer; none while there is only a note or a photo.
    pub answer: Option<Answer>,
    /// How it was measured.
    pub method: Method,
    /// What the inspector was told at the time.
    pub shown: Option<ShownVerdict>,
    /// A remark; empty when there is none.
    pub note: String,
    /// Photos in the order they were taken.
    pub photos: Vec<PhotoRef>,
    /// When it was last touched.
    pub at: Moment,
}

impl ShownVerdict {
    /// A judgement of a check, as it is kept beside the answer.
    #[must_use]
    pub fn of(check: &Check, judgement: &Judgement) -> Self {
        let clause = |source: &SourceRef| format!("{} {}", source.source, source.clause).trim_end().to_owned();
        Self {
            outcome: judgement.outcome,
            rules_version: judgement.rules_version.clone(),
            clauses: check.sources.iter().map(clause).collect(),
            rank: Some(Rank::of(check)),
            remark: Some(judgement.remark.bare()),
        }
    }

    /// What the rules of today say to what was seen; none where the list has no such check.
    #[must_use]
    pub fn today(list: &Checklist, build: BuildKind, seen: &Observation) -> Option<Self> {
        let check = list.check(&seen.spot.check)?;
        Some(Self::of(check, &judge(list, check, build, Some(seen))))
    }

    /// Whether the same outcome goes by another word today: a miss that was a breach may be one for the improvement plan. No word was
    /// kept in old records.
    #[must_use]
    pub fn worded_otherwise(&self, today: &Judgement) -> bool {
        self.outcome == today.outcome && self.remark.as_ref().is_some_and(|then| then.key() != today.remark.key())
    }

    /// The rank of that day, where the check has another one today. What does not concern the place has none.
    #[must_use]
    pub fn ranked_otherwise(&self, check: &Check, today: &Judgement) -> Option<Rank> {
        self.rank.filter(|then| *then != Rank::of(check) && today.outcome != Outcome::Inapplicable)
    }
}

impl Rank {
    /// The rank of a check today.
    #[must_use]
    pub fn of(check: &Check) -> Self {
        Self { duty: check.duty, gate: check.gate }
    }
}

impl Answer {
    /// Stable key; the word for it is in the locales.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::Reading(_) => "reading",
            Self::Yes => "yes",
            Self::No => "no",
            Self::NoSuchFacility => "no-such-facility",
            Self::CannotTell => "cannot-tell",
            Self::NotApplicable => "not-applicable",
        }
    }
}

impl Observation {
    /// Nothing seen yet.
    #[must_use]
    pub fn new(spot: Spot, at: Moment) -> Self {
        Self { spot, answer: None, method: Method::default(), shown: None, note: String::new(), photos: Vec::new(), at }
    }

    /// Whether neither answer, note nor photo is there.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.answer.is_none() && self.note.is_empty() && self.photos.is_empty()
    }

    /// What the inspector was told, where today the outcome or the word for it is another one, or the check has another rank.
    #[must_use]
    pub fn told_otherwise(&self, check: &Check, today: &Judgement) -> Option<&ShownVerdict> {
        let differs = |told: &&ShownVerdict| {
            told.outcome != today.outcome
                || told.worded_otherwise(today)
                || told.ranked_otherwise(check, today).is_some()
        };
        self.shown.as_ref().filter(differs)
    }

    /// The figure read for a part.
    #[must_use]
    pub fn reading(&self, part: &PartId) -> Option<Decimal> {
        match &self.answer {
            Some(Answer::Reading(readings)) => readings.iter().find(|r| r.part == *part).map(|r| r.value),
            _ => None,
        }
    }
}
