//! A round with its log, its head alone, and one edit of it.

use super::answer::AnsweredText;
use super::{LineText, PhotoText, SCHEMA, day, entry, entry_id, line, lines, log, moment, photo_hash, plain, spot};
use crate::audit::digest::Digest;
use crate::audit::edit::{Closing, Edit};
use crate::audit::id::{CheckId, GroupId, RoundId, RulesVersion, SiteId};
use crate::audit::log::{Entry, Log};
use crate::audit::round::{Head, Round};
use crate::audit::score::{Points, Score};
use crate::audit::spot::{Instance, MOST_INSTANCES};
use crate::audit::summary::Counts;
use crate::codec::DecodeError;
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::codec) struct RoundText {
    schema: u32,
    id: RoundId,
    site: SiteId,
    started: String,
    rules: RulesVersion,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    inspector: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    scope: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    digest: Option<DigestText>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    log: Vec<LineText<EditText>>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::codec) struct EntryText {
    schema: u32,
    round: RoundId,
    entry: LineText<EditText>,
}

/// Passed, failed, undecided, inapplicable, not there, not looked at.
type CountsText = [usize; 6];
/// Earned, decided, all.
type PointsText = [u32; 3];

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct DigestText {
    rules: RulesVersion,
    counts: CountsText,
    total: PointsText,
    groups: Vec<(GroupId, PointsText)>,
    gates: Vec<CheckId>,
    enough: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    scoring: Option<u32>,
    #[serde(default, skip_serializing_if = "is_zero")]
    checks: u32,
    #[serde(default, skip_serializing_if = "is_zero")]
    least: u32,
    touched: String,
    closed: bool,
    discarded: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    next_look: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    failed_due: Vec<(String, String)>,
    #[serde(default, skip_serializing_if = "is_zero")]
    differs: usize,
    #[serde(default, skip_serializing_if = "is_zero")]
    unsettled: usize,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
enum EditText {
    Answer(AnsweredText),
    Clear { spot: String },
    Note { spot: String, text: String },
    AddPhoto { spot: String, photo: PhotoText },
    RemovePhoto { spot: String, hash: String },
    DescribePhoto { spot: String, hash: String, alt: String },
    Instance { group: GroupId, number: Instance, name: String },
    Close(ClosingText),
    Reopen,
    Discard,
    Undo { target: String },
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ClosingText {
    remark: String,
    name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    signature: Option<PhotoText>,
}

impl From<&Head> for RoundText {
    fn from(head: &Head) -> Self {
        Self {
            schema: SCHEMA,
            id: head.id.clone(),
            site: head.site.clone(),
            started: head.started.to_string(),
            rules: head.rules_version.clone(),
            inspector: head.inspector.clone(),
            scope: head.scope.iter().map(ToString::to_string).collect(),
            digest: head.digest.as_ref().map(DigestText::from),
            log: Vec::new(),
        }
    }
}

/// In a bundle a round goes without its digest, which is made anew from the log.
impl From<&Round> for RoundText {
    fn from(round: &Round) -> Self {
        Self { digest: None, log: lines(&round.log), ..Self::from(&round.head) }
    }
}

impl TryFrom<RoundText> for Round {
    type Error = DecodeError;

    fn try_from(text: RoundText) -> Result<Self, DecodeError> {
        plain(text.id.is_plain(), "id")?;
        plain(text.site.is_plain(), "site")?;
        let log = log(text.log, Edit::try_from)?;
        let head = Head {
            started: moment(&text.started, "started")?,
            scope: text.scope.iter().map(|s| spot(s)).collect::<Result<_, _>>()?,
            digest: text.digest.map(Digest::try_from).transpose()?,
            id: text.id,
            site: text.site,
            rules_version: text.rules,
            inspector: text.inspector,
        };
        Ok(Self { head, log })
    }
}

impl EntryText {
    pub(in crate::codec) fn new(round: &RoundId, entry: &Entry<Edit>) -> Self {
        Self { schema: SCHEMA, round: round.clone(), entry: line(entry) }
    }

    pub(in crate::codec) fn into_entry(self) -> Result<(RoundId, Entry<Edit>), DecodeError> {
        plain(self.round.is_plain(), "round")?;
        Ok((self.round, entry(self.entry, &Edit::try_from)?))
    }
}

impl From<&Digest> for DigestText {
    fn from(digest: &Digest) -> Self {
        let Counts { passed, failed, cannot_tell, inapplicable, no_such_facility, untested } = digest.counts;
        let Score { total, groups, checks, gates, enough, least, scoring_version } = digest.score.clone();
        let points = |p: Points| [p.earned, p.decided, p.all];
        Self {
            rules: digest.rules_version.clone(),
            counts: [passed, failed, cannot_tell, inapplicable, no_such_facility, untested],
            total: points(total),
            groups: groups.into_iter().map(|(id, p)| (id, points(p))).collect(),
            gates,
            enough,
            scoring: scoring_version,
            checks,
            least,
            touched: digest.touched.to_string(),
            closed: digest.is_closed,
            discarded: digest.is_discarded,
            next_look: digest.next_look.map(|day| day.to_string()),
            failed_due: digest.failed_due.iter().map(|(spot, day)| (spot.to_string(), day.to_string())).collect(),
            differs: digest.differs,
            unsettled: digest.unsettled,
        }
    }
}

impl TryFrom<DigestText> for Digest {
    type Error = DecodeError;

    fn try_from(text: DigestText) -> Result<Self, DecodeError> {
        if text.counts.iter().chain([&text.differs, &text.unsettled]).any(|count| *count > usize::from(u16::MAX)) {
            return Err(DecodeError::at("counts"));
        }
        plain(text.checks.max(text.least) <= u32::from(u16::MAX), "checks")?;
        let [passed, failed, cannot_tell, inapplicable, no_such_facility, untested] = text.counts;
        let points = |[earned, decided, all]: PointsText| {
            let sound = earned <= decided && decided <= all && all <= u32::from(u16::MAX) * 100;
            sound.then_some(Points { earned, decided, all }).ok_or_else(|| DecodeError::at("score"))
        };
        let groups = text.groups.into_iter().map(|(id, p)| Ok((id, points(p)?))).collect::<Result<_, DecodeError>>()?;
        Ok(Self {
            rules_version: text.rules,
            counts: Counts { passed, failed, cannot_tell, inapplicable, no_such_facility, untested },
            score: Score {
                total: points(text.total)?,
                groups,
                checks: text.checks,
                gates: text.gates,
                enough: text.enough.min(100),
                least: text.least,
                scoring_version: text.scoring,
            },
            touched: moment(&text.touched, "touched")?,
            is_closed: text.closed,
            is_discarded: text.discarded,
            next_look: text.next_look.map(|text| day(&text, "next_look")).transpose()?,
            failed_due: text
                .failed_due
                .iter()
                .map(|(at, on)| Ok((spot(at)?, day(on, "failed_due")?)))
                .collect::<Result<_, DecodeError>>()?,
            differs: text.differs,
            unsettled: text.unsettled,
        })
    }
}

/// Keeps the usual case out of the stored heads.
fn is_zero<T: Default + PartialEq>(count: &T) -> bool {
    *count == T::default()
}

impl From<&Edit> for EditText {
    fn from(edit: &Edit) -> Self {
        match edit.clone() {
            Edit::Answer { spot, answer, method, shown } => {
                Self::Answer(AnsweredText::new(spot.to_string(), answer, method, shown))
            }
            Edit::Clear { spot } => Self::Clear { spot: spot.to_string() },
            Edit::Note { spot, text } => Self::Note { spot: spot.to_string(), text },
            Edit::AddPhoto { spot, photo } => Self::AddPhoto { spot: spot.to_string(), photo: photo.into() },
            Edit::RemovePhoto { spot, hash } => Self::RemovePhoto { spot: spot.to_string(), hash: hash.to_string() },
            Edit::DescribePhoto { spot, hash, alt } => {
                Self::DescribePhoto { spot: spot.to_string(), hash: hash.to_string(), alt }
            }
            Edit::Instance { group, number, name } => Self::Instance { group, number, name },
            Edit::Close(Closing { remark, name, signature }) => {
                Self::Close(ClosingText { remark, name, signature: signature.map(Into::into) })
            }
            Edit::Reopen => Self::Reopen,
            Edit::Discard => Self::Discard,
            Edit::Undo { target } => Self::Undo { target: target.to_string() },
        }
    }
}

impl TryFrom<EditText> for Edit {
    type Error = DecodeError;

    fn try_from(text: EditText) -> Result<Self, DecodeError> {
        Ok(match text {
            EditText::Answer(text) => {
                let (at, answer, method, shown) = text.parts()?;
                Self::Answer { spot: spot(&at)?, answer, method, shown }
            }
            EditText::Clear { spot: at } => Self::Clear { spot: spot(&at)? },
            EditText::Note { spot: at, text } => Self::Note { spot: spot(&at)?, text },
            EditText::AddPhoto { spot: at, photo } => Self::AddPhoto { spot: spot(&at)?, photo: photo.try_into()? },
            EditText::RemovePhoto { spot: at, hash } => {
                Self::RemovePhoto { spot: spot(&at)?, hash: photo_hash(&hash)? }
            }
            EditText::DescribePhoto { spot: at, hash, alt } => {
                Self::DescribePhoto { spot: spot(&at)?, hash: photo_hash(&hash)?, alt }
            }
            EditText::Instance { group, number, name } => {
                plain((1..=MOST_INSTANCES).contains(&number), "number")?;
                Self::Instance { group, number, name }
            }
            EditText::Close(ClosingText { remark, name, signature }) => {
                Self::Close(Closing { remark, name, signature: signature.map(TryInto::try_into).transpose()? })
            }
            EditText::Reopen => Self::Reopen,
            EditText::Discard => Self::Discard,
            EditText::Undo { target } => Self::Undo { target: entry_id(&target)? },
        })
    }
}

/// A round around the entries of its log.
pub(in crate::codec) fn around(head: Head, entries: Vec<Entry<Edit>>) -> Result<Round, DecodeError> {
    let log = Log::from_entries(entries).map_err(|e| super::log_fault(&e))?;
    Ok(Round { head, log })
}
