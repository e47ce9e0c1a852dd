//! An answer with how it was measured and what was shown.

use super::plain;
use crate::audit::decimal::Decimal;
use crate::audit::id::{InstrumentId, PartId, RulesVersion};
use crate::audit::judge::{Outcome, Remark};
use crate::audit::observation::{Answer, Method, PartReading, Rank, ShownVerdict};
use crate::codec::DecodeError;
use crate::pack::checklist::Duty;
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AnsweredText {
    spot: String,
    answer: AnswerText,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    instrument: Option<InstrumentId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    uncertainty: Option<Decimal>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    shown: Option<ShownText>,
}

/// Also the answers of schema 1, which were the same.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(in crate::codec) enum AnswerText {
    Reading(Vec<ReadingText>),
    Yes,
    No,
    NoSuchFacility,
    CannotTell,
    NotApplicable,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::codec) struct ReadingText {
    part: PartId,
    value: Decimal,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::codec) struct ShownText {
    outcome: String,
    rules: RulesVersion,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    clauses: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    duty: Option<Duty>,
    #[serde(default, skip_serializing_if = "is_false")]
    gate: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    remark: Option<String>,
}

impl AnsweredText {
    pub(super) fn new(spot: String, answer: Answer, method: Method, shown: Option<ShownVerdict>) -> Self {
        let Method { instrument, uncertainty } = method;
        Self { spot, answer: answer.into(), instrument, uncertainty, shown: shown.map(ShownText::from) }
    }

    pub(super) fn parts(self) -> Result<(String, Answer, Method, Option<ShownVerdict>), DecodeError> {
        let Self { spot, answer, instrument, uncertainty, shown } = self;
        let shown = shown.map(ShownVerdict::try_from).transpose()?;
        Ok((spot, answer.into(), Method { instrument, uncertainty }, shown))
    }
}

impl From<ShownVerdict> for ShownText {
    fn from(shown: ShownVerdict) -> Self {
        let ShownVerdict { outcome, rules_version, clauses, rank, remark } = shown;
        let (duty, gate) = (rank.map(|rank| rank.duty), rank.is_some_and(|rank| rank.gate));
        let remark = remark.map(|remark| remark.key().to_owned());
        Self { outcome: outcome.key().to_owned(), rules: rules_version, clauses, duty, gate, remark }
    }
}

impl TryFrom<ShownText> for ShownVerdict {
    type Error = DecodeError;

    fn try_from(text: ShownText) -> Result<Self, DecodeError> {
        let outcome = Outcome::from_key(&text.outcome).ok_or_else(|| DecodeError::at("outcome"))?;
        plain(text.duty.is_some() || !text.gate, "gate")?;
        let rank = text.duty.map(|duty| Rank { duty, gate: text.gate });
        let known = |key: String| Remark::from_key(&key).ok_or_else(|| DecodeError::at("remark"));
        let remark = text.remark.map(known).transpose()?;
        Ok(Self { outcome, rules_version: text.rules, clauses: text.clauses, rank, remark })
    }
}

/// Keeps the usual case out of what is stored.
fn is_false(flag: &bool) -> bool {
    !flag
}

impl From<Answer> for AnswerText {
    fn from(answer: Answer) -> Self {
        match answer {
            Answer::Reading(readings) => {
                Self::Reading(readings.into_iter().map(|r| ReadingText { part: r.part, value: r.value }).collect())
            }
            Answer::Yes => Self::Yes,
            Answer::No => Self::No,
            Answer::NoSuchFacility => Self::NoSuchFacility,
            Answer::CannotTell => Self::CannotTell,
            Answer::NotApplicable => Self::NotApplicable,
        }
    }
}

impl From<AnswerText> for Answer {
    fn from(text: AnswerText) -> Self {
        match text {
            AnswerText::Reading(readings) => {
                Self::Reading(readings.into_iter().map(|r| PartReading { part: r.part, value: r.value }).collect())
            }
            AnswerText::Yes => Self::Yes,
            AnswerText::No => Self::No,
            AnswerText::NoSuchFacility => Self::NoSuchFacility,
            AnswerText::CannotTell => Self::CannotTell,
            AnswerText::NotApplicable => Self::NotApplicable,
        }
    }
}
