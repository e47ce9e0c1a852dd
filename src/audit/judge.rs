//! From what was seen to what it means: one observation of one check under the rules of its checklist.
//!
//! A reading with uncertainty `u` stands for the interval from `value - u` to `value + u`. It passes only when
//! all of that lies within the limits, fails only when none of it does, and is otherwise undecided. Advice never
//! fails; a figure whose clause nobody has read is never called unlawful; an old untouched building that misses
//! a limit belongs in an improvement plan. Implausible readings are questioned, never refused.

use super::decimal::Decimal;
use super::id::{InstrumentId, PartId, RulesVersion};
use super::observation::{Answer, Observation};
use crate::pack::checklist::{BuildKind, Check, CheckKind, Checklist, Duty, Limit, Part, Relation};

/// The five outcomes of EARL, the vocabulary of the field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outcome {
    /// Meets the requirement.
    Passed,
    /// Misses it.
    Failed,
    /// Cannot be decided from what was seen, or must not be.
    CannotTell,
    /// Does not concern this place.
    Inapplicable,
    /// Not answered, or not fully.
    Untested,
}

/// Why the outcome is what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remark {
    /// The requirement is met.
    Met,
    /// The requirement is missed.
    Missed,
    /// Missed by an old untouched building: a matter for its improvement plan, not a breach.
    ImprovementPlan,
    /// Too close to a limit for the instrument.
    WithinUncertainty,
    /// A recommended figure is not reached.
    AdviceNotMet,
    /// The figure binds nobody here, or its clause is unread; says whether it is met, `None` when too close to tell.
    ReferenceOnly(Option<bool>),
    /// A figure that is only recorded.
    Recorded,
    /// The inspector could not measure or tell.
    CouldNotMeasure,
    /// There is no such thing here.
    NoSuchFacility,
    /// Does not concern this place.
    NotApplicable,
    /// Nothing was answered.
    NotAnswered,
    /// The check does not concern such a building.
    OtherBuilding,
    /// Some parts have no reading yet.
    PartsMissing(Vec<PartId>),
    /// The stored answer does not suit the check, which has changed since.
    AnswerDoesNotFit,
}

/// How far a reading lies outside its limit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Departure {
    /// Above the highest allowed value.
    Above {
        /// By how much.
        amount: Decimal,
        /// The highest allowed value, tolerance included.
        limit: Decimal,
    },
    /// Below the lowest allowed value.
    Below {
        /// By how much.
        amount: Decimal,
        /// The lowest allowed value, tolerance included.
        limit: Decimal,
    },
}

/// How one figure stands, whatever the duty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// All of the interval is within the limits.
    Inside,
    /// None of it is.
    Outside,
    /// Some of it is.
    Straddles,
    /// There is no limit for this building.
    NoLimit,
    /// There is no reading.
    Missing,
}

/// One part of a check with its reading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartJudgement {
    /// Which part.
    pub part: PartId,
    /// What was read.
    pub value: Option<Decimal>,
    /// The uncertainty that was counted in.
    pub uncertainty: Decimal,
    /// How it stands.
    pub standing: Standing,
    /// How far outside the limits the value itself is.
    pub departure: Option<Departure>,
    /// Whether the reading is so unusual that it should be looked at again.
    pub implausible: bool,
}

/// The meaning of one observation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judgement {
    /// The verdict.
    pub outcome: Outcome,
    /// The reason.
    pub remark: Remark,
    /// Each part in the order of the check; empty for yes-no and for answers without a reading.
    pub parts: Vec<PartJudgement>,
    /// The rules that gave it.
    pub rules_version: RulesVersion,
}

// In the order they are listed to people.
names!(Outcome {
    Failed => "failed",
    CannotTell => "cannot-tell",
    Passed => "passed",
    Inapplicable => "inapplicable",
    Untested => "untested",
});

impl Outcome {
    /// The outcome with this key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|o| o.key() == key)
    }
}

// Kept with the verdict that was told: a name that is no more makes old records unreadable.
names!(Remark by example {
    Self::Met = Self::Met => "met",
    Self::Missed = Self::Missed => "missed",
    Self::ImprovementPlan = Self::ImprovementPlan => "improvement-plan",
    Self::WithinUncertainty = Self::WithinUncertainty => "within-uncertainty",
    Self::AdviceNotMet = Self::AdviceNotMet => "advice-not-met",
    Self::ReferenceOnly(Some(true)) = Self::ReferenceOnly(Some(true)) => "reference-met",
    Self::ReferenceOnly(Some(false)) = Self::ReferenceOnly(Some(false)) => "reference-missed",
    Self::ReferenceOnly(None) = Self::ReferenceOnly(None) => "reference-unclear",
    Self::Recorded = Self::Recorded => "recorded",
    Self::CouldNotMeasure = Self::CouldNotMeasure => "could-not-measure",
    Self::NoSuchFacility = Self::NoSuchFacility => "no-such-facility",
    Self::NotApplicable = Self::NotApplicable => "not-applicable",
    Self::NotAnswered = Self::NotAnswered => "not-answered",
    Self::OtherBuilding = Self::OtherBuilding => "other-building",
    Self::PartsMissing(_) = Self::PartsMissing(Vec::new()) => "parts-missing",
    Self::AnswerDoesNotFit = Self::AnswerDoesNotFit => "answer-does-not-fit",
});

impl Remark {
    /// The remark with this key, without what it may name.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::examples().into_iter().find(|remark| remark.key() == key)
    }

    /// The same without what it names.
    #[must_use]
    pub fn bare(&self) -> Self {
        match self {
            Self::PartsMissing(_) => Self::PartsMissing(Vec::new()),
            other => other.clone(),
        }
    }
}

impl Judgement {
    /// Whether a reading should be looked at again.
    #[must_use]
    pub fn is_implausible(&self) -> bool {
        self.parts.iter().any(|p| p.implausible)
    }

    /// The first part outside its limits, with how far.
    #[must_use]
    pub fn departure(&self) -> Option<(&PartId, &Departure)> {
        self.parts.iter().find_map(|p| p.departure.as_ref().map(|d| (&p.part, d)))
    }
}

/// Judges one check. `seen` is what is known about it, if anything.
#[must_use]
pub fn judge(list: &Checklist, check: &Check, build: BuildKind, seen: Option<&Observation>) -> Judgement {
    let answer = seen.and_then(|s| s.answer.as_ref());
    let (parts, (outcome, remark)) = match (answer, check.kind) {
        _ if !check.concerns(build) => (Vec::new(), (Outcome::Inapplicable, Remark::OtherBuilding)),
        (None, _) => (Vec::new(), (Outcome::Untested, Remark::NotAnswered)),
        (Some(Answer::NoSuchFacility), _) => (Vec::new(), (Outcome::Inapplicable, Remark::NoSuchFacility)),
        (Some(Answer::NotApplicable), _) => (Vec::new(), (Outcome::Inapplicable, Remark::NotApplicable)),
        (Some(Answer::CannotTell), _) => (Vec::new(), (Outcome::CannotTell, Remark::CouldNotMeasure)),
        (Some(Answer::Yes), CheckKind::YesNo) => (Vec::new(), weigh(check, build, Standing::Inside)),
        (Some(Answer::No), CheckKind::YesNo) => (Vec::new(), weigh(check, build, Standing::Outside)),
        (Some(Answer::Reading(_)), CheckKind::Measure | CheckKind::Count) => {
            let parts: Vec<_> = check.parts.iter().map(|p| judge_part(list, check, p, build, seen)).collect();
            let verdict = join(check, build, &parts);
            (parts, verdict)
        }
        (Some(_), _) => (Vec::new(), (Outcome::Untested, Remark::AnswerDoesNotFit)),
    };
    Judgement { outcome, remark, parts, rules_version: list.rules_version.clone() }
}

/// The uncertainty counted in for a part: what was said with the reading, else the instrument's own. Counts have none.
#[must_use]
pub fn uncertainty(list: &Checklist, part: &Part, said: Option<Decimal>, instrument: Option<&InstrumentId>) -> Decimal {
    if part.unit.as_str() == "count" {
        return Decimal::ZERO;
    }
    let own = || {
        let instrument = list.instrument(instrument?)?;
        instrument.uncertainty.filter(|_| instrument.unit.as_ref() == Some(&part.unit))
    };
    said.or_else(own).unwrap_or_default().abs()
}

fn judge_part(
    list: &Checklist,
    check: &Check,
    part: &Part,
    build: BuildKind,
    seen: Option<&Observation>,
) -> PartJudgement {
    let value = seen.and_then(|s| s.reading(&part.id));
    let method = seen.map(|s| &s.method);
    let said = method.and_then(|m| m.uncertainty);
    let own = uncertainty(list, part, said, method.and_then(|m| m.instrument.as_ref()));
    let other = |part: &PartId| seen.and_then(|s| s.reading(part));
    let related = check.relation.as_ref().filter(|relation| relation.part == part.id);
    let bounds = bounds(part, build, related, &other);
    // Two figures of one instrument are both off: what one is held against is as uncertain as the one that is held.
    // The floor beneath is a figure of the clause, and off by nothing.
    let double = own.plus(own);
    let beside = related.and_then(|relation| Some((relation, other(&relation.at_least)?)));
    let counted = if beside.is_some_and(|(relation, least)| least > relation.floor) { double } else { own };
    let standing = match (bounds, value, beside) {
        (Bounds::None, ..) => Standing::NoLimit,
        (Bounds::Unknown, ..) | (_, None, _) => Standing::Missing,
        (_, Some(value), Some((relation, least))) => {
            let held = |least: Decimal, off| standing(value, off, Some(least.minus(relation.tolerance)), None);
            worst(&[held(relation.floor, own), held(least, double)])
        }
        (Bounds::Between(lowest, highest), Some(value), None) => standing(value, own, lowest, highest),
    };
    let (lowest, highest) = match bounds {
        Bounds::Between(lowest, highest) => (lowest, highest),
        Bounds::None | Bounds::Unknown => (None, None),
    };
    let below =
        value.zip(lowest).filter(|(v, l)| v < l).map(|(v, limit)| Departure::Below { amount: limit.minus(v), limit });
    let above =
        value.zip(highest).filter(|(v, h)| v > h).map(|(v, limit)| Departure::Above { amount: v.minus(limit), limit });
    let implausible = value.zip(part.plausible).is_some_and(|(v, (low, high))| v < low || v > high);
    PartJudgement {
        part: part.id.clone(),
        value,
        uncertainty: counted,
        standing,
        departure: below.or(above),
        implausible,
    }
}

/// Between what a reading has to lie.
#[derive(Clone, Copy)]
enum Bounds {
    /// There is no limit.
    None,
    /// There is one, and the figure it depends on has not been read.
    Unknown,
    /// The lowest and the highest that pass.
    Between(Option<Decimal>, Option<Decimal>),
}

fn bounds(
    part: &Part,
    build: BuildKind,
    relation: Option<&Relation>,
    other: &dyn Fn(&PartId) -> Option<Decimal>,
) -> Bounds {
    if let Some(relation) = relation {
        return other(&relation.at_least).map_or(Bounds::Unknown, |least| {
            Bounds::Between(Some(least.max(relation.floor).minus(relation.tolerance)), None)
        });
    }
    let limits = || part.limits.iter().filter(|l| l.holds_for(build));
    let scales = limits().filter_map(|l| l.scale.as_ref());
    let mut lowest = limits().filter_map(Limit::lowest).max();
    for scale in scales {
        let Some(beside) = other(&scale.by) else { return Bounds::Unknown };
        lowest = lowest.max(scale.needed(beside));
    }
    match (lowest, limits().filter_map(Limit::highest).min()) {
        (None, None) => Bounds::None,
        (lowest, highest) => Bounds::Between(lowest, highest),
    }
}

/// Where the interval around a value lies; limits themselves count as inside.
fn standing(value: Decimal, uncertainty: Decimal, lowest: Option<Decimal>, highest: Option<Decimal>) -> Standing {
    let (from, to) = (value.minus(uncertainty), value.plus(uncertainty));
    if lowest.is_none_or(|l| from >= l) && highest.is_none_or(|h| to <= h) {
        Standing::Inside
    } else if lowest.is_some_and(|l| to < l) || highest.is_some_and(|h| from > h) {
        Standing::Outside
    } else {
        Standing::Straddles
    }
}

/// Joins the parts: complete first, then the worst of them counts.
fn join(check: &Check, build: BuildKind, parts: &[PartJudgement]) -> (Outcome, Remark) {
    let any = |standing: Standing| parts.iter().any(|p| p.standing == standing);
    if any(Standing::Missing) || parts.iter().all(|p| p.value.is_none()) {
        let missing = parts.iter().filter(|p| p.value.is_none()).map(|p| p.part.clone());
        return (Outcome::Untested, Remark::PartsMissing(missing.collect()));
    }
    weigh(check, build, worst(&parts.iter().map(|p| p.standing).collect::<Vec<_>>()))
}

/// The worst of several standings, of which none is missing.
fn worst(standings: &[Standing]) -> Standing {
    let order = [Standing::Outside, Standing::Straddles, Standing::Inside];
    order.into_iter().find(|standing| standings.contains(standing)).unwrap_or(Standing::NoLimit)
}

/// What a standing means under the check's duty.
fn weigh(check: &Check, build: BuildKind, standing: Standing) -> (Outcome, Remark) {
    match (check.duty, standing) {
        (_, Standing::NoLimit | Standing::Missing) => (Outcome::CannotTell, Remark::Recorded),
        (Duty::Record, _) => (Outcome::CannotTell, Remark::Recorded),
        (Duty::Reference | Duty::Unread, Standing::Inside) => (Outcome::CannotTell, Remark::ReferenceOnly(Some(true))),
        (Duty::Reference | Duty::Unread, Standing::Outside) => {
            (Outcome::CannotTell, Remark::ReferenceOnly(Some(false)))
        }
        (Duty::Reference | Duty::Unread, Standing::Straddles) => (Outcome::CannotTell, Remark::ReferenceOnly(None)),
        (_, Standing::Inside) => (Outcome::Passed, Remark::Met),
        (_, Standing::Straddles) => (Outcome::CannotTell, Remark::WithinUncertainty),
        (Duty::Advisory, Standing::Outside) => (Outcome::CannotTell, Remark::AdviceNotMet),
        (_, Standing::Outside) if build == BuildKind::Existing && !check.upkeep => {
            (Outcome::Failed, Remark::ImprovementPlan)
        }
        (_, Standing::Outside) => (Outcome::Failed, Remark::Missed),
    }
}
