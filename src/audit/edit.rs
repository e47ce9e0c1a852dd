//! What an inspector can do in a round, as values; and how each changes what is known.

use super::conflict::Writes;
use super::id::GroupId;
use super::log::{EntryId, Undoable};
use super::moment::Moment;
use super::observation::{Answer, Method, Observation, ShownVerdict};
use super::photo::{PhotoHash, PhotoRef};
use super::spot::{Instance, Spot};

/// One act of the inspector.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// Answered a check, in place of any answer before.
    Answer {
        /// Where.
        spot: Spot,
        /// What was seen.
        answer: Answer,
        /// How it was measured.
        method: Method,
        /// What the inspector was told at that moment.
        shown: Option<ShownVerdict>,
    },
    /// Took the answer back; note and photos stay.
    Clear {
        /// Where.
        spot: Spot,
    },
    /// Wrote the remark anew; empty removes it.
    Note {
        /// Where.
        spot: Spot,
        /// The whole remark.
        text: String,
    },
    /// Added a photo.
    AddPhoto {
        /// Where.
        spot: Spot,
        /// The photo.
        photo: PhotoRef,
    },
    /// Took a photo out of the round.
    RemovePhoto {
        /// Where.
        spot: Spot,
        /// Which photo.
        hash: PhotoHash,
    },
    /// Wrote the text of a photo anew.
    DescribePhoto {
        /// Where.
        spot: Spot,
        /// Which photo.
        hash: PhotoHash,
        /// The whole text.
        alt: String,
    },
    /// Named one of several like things; the first naming adds it.
    Instance {
        /// What it is one of.
        group: GroupId,
        /// Which one, from 1.
        number: Instance,
        /// Where it is, in words; may be empty.
        name: String,
    },
    /// Ended the round: what the responsible person says, and who signs.
    Close(Closing),
    /// Opened it again.
    Reopen,
    /// Put the whole round aside; an undo brings it back.
    Discard,
    /// Undid an earlier act; undoing an undo redoes.
    Undo {
        /// Which act.
        target: EntryId,
    },
}

/// How a round ended.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Closing {
    /// What the responsible person of the place said; may be empty.
    pub remark: String,
    /// Who signs, as typed; may be empty when it is drawn.
    pub name: String,
    /// The signature as a picture.
    pub signature: Option<PhotoRef>,
}

/// What an edit of a round writes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// The answer, with how it was measured.
    Answer(Spot),
    /// The remark.
    Note(Spot),
    /// Whether a photo belongs there.
    Photo(Spot, PhotoHash),
    /// What a photo shows.
    Alt(Spot, PhotoHash),
    /// The name of an instance.
    Instance(GroupId, Instance),
    /// Whether the round has ended, and how.
    Closing,
    /// Whether the round counts.
    Kept,
}

impl Undoable for Edit {
    fn undo_of(target: EntryId) -> Self {
        Self::Undo { target }
    }

    fn undoes(&self) -> Option<&EntryId> {
        match self {
            Self::Undo { target } => Some(target),
            _ => None,
        }
    }
}

impl Writes for Edit {
    type Field = Field;

    fn writes(&self) -> Vec<Field> {
        let field = match self {
            Self::Answer { spot, .. } | Self::Clear { spot } => Field::Answer(spot.clone()),
            Self::Note { spot, .. } => Field::Note(spot.clone()),
            Self::AddPhoto { spot, photo } => Field::Photo(spot.clone(), photo.hash.clone()),
            Self::RemovePhoto { spot, hash } => Field::Photo(spot.clone(), hash.clone()),
            // Whoever says what a photo shows means it to stay.
            Self::DescribePhoto { spot, hash, .. } => {
                return vec![Field::Alt(spot.clone(), hash.clone()), Field::Photo(spot.clone(), hash.clone())];
            }
            Self::Instance { group, number, .. } => Field::Instance(group.clone(), *number),
            Self::Close(_) | Self::Reopen => Field::Closing,
            Self::Discard => Field::Kept,
            Self::Undo { .. } => return Vec::new(),
        };
        vec![field]
    }

    fn agrees(&self, other: &Self, field: &Field) -> bool {
        let is_photo = matches!(field, Field::Photo(..));
        match (self, other) {
            (Self::DescribePhoto { .. }, one) | (one, Self::DescribePhoto { .. }) if is_photo => {
                !matches!(one, Self::RemovePhoto { .. })
            }
            // What the inspector was told is no part of what was seen. Whether two that are named alike are one thing is
            // another question: [`super::twin`].
            (Self::Answer { answer: a, method: m, .. }, Self::Answer { answer: b, method: n, .. }) => a == b && m == n,
            _ => self == other,
        }
    }

    fn empty(field: &Field) -> Option<Self> {
        match field {
            Field::Answer(spot) => Some(Self::Clear { spot: spot.clone() }),
            Field::Note(spot) => Some(Self::Note { spot: spot.clone(), text: String::new() }),
            Field::Photo(spot, hash) => Some(Self::RemovePhoto { spot: spot.clone(), hash: hash.clone() }),
            Field::Closing => Some(Self::Reopen),
            Field::Alt(..) | Field::Instance(..) | Field::Kept => None,
        }
    }

    fn empties(&self, _: &Field) -> bool {
        match self {
            Self::Clear { .. } | Self::RemovePhoto { .. } | Self::Reopen => true,
            Self::Note { text, .. } => text.is_empty(),
            _ => false,
        }
    }

    fn stops(&self) -> Option<Field> {
        match self {
            Self::Close(_) => Some(Field::Closing),
            Self::Discard => Some(Field::Kept),
            _ => None,
        }
    }

    fn is_work_for(&self, field: &Field) -> bool {
        match field {
            Field::Closing => !matches!(self, Self::Close(_) | Self::Reopen | Self::Discard),
            Field::Kept => *self != Self::Discard,
            _ => false,
        }
    }
}

impl Edit {
    /// Where this was done; none for what concerns the whole round.
    #[must_use]
    pub fn spot(&self) -> Option<&Spot> {
        match self {
            Self::Answer { spot, .. }
            | Self::Clear { spot }
            | Self::Note { spot, .. }
            | Self::AddPhoto { spot, .. }
            | Self::RemovePhoto { spot, .. }
            | Self::DescribePhoto { spot, .. } => Some(spot),
            Self::Instance { .. } | Self::Close(_) | Self::Reopen | Self::Discard | Self::Undo { .. } => None,
        }
    }

    /// The same under another number; what is not done at a spot stays as it is.
    pub(super) fn moved_to(&self, number: Instance) -> Self {
        let mut moved = self.clone();
        match &mut moved {
            Self::Answer { spot, .. }
            | Self::Clear { spot }
            | Self::Note { spot, .. }
            | Self::AddPhoto { spot, .. }
            | Self::RemovePhoto { spot, .. }
            | Self::DescribePhoto { spot, .. } => spot.instance = number,
            Self::Instance { .. } | Self::Close(_) | Self::Reopen | Self::Discard | Self::Undo { .. } => {}
        }
        moved
    }

    /// The picture this adds, if it adds one: a photo, or a signature.
    #[must_use]
    pub fn added_photo(&self) -> Option<&PhotoRef> {
        match self {
            Self::AddPhoto { photo, .. } => Some(photo),
            Self::Close(closing) => closing.signature.as_ref(),
            _ => None,
        }
    }

    /// Changes what is known about the place this edit names. What concerns the whole round changes nothing here, and
    /// an undo neither: the log skips what it undoes.
    pub(super) fn apply(&self, seen: &mut Observation, at: Moment) {
        seen.at = at;
        match self {
            Self::Answer { answer, method, shown, .. } => {
                seen.answer = Some(answer.clone());
                seen.method = method.clone();
                seen.shown.clone_from(shown);
            }
            Self::Clear { .. } => {
                seen.answer = None;
                seen.method = Method::default();
                seen.shown = None;
            }
            Self::Note { text, .. } => seen.note.clone_from(text),
            Self::AddPhoto { photo, .. } => {
                if !seen.photos.iter().any(|p| p.hash == photo.hash) {
                    seen.photos.push(photo.clone());
                }
            }
            Self::RemovePhoto { hash, .. } => seen.photos.retain(|p| p.hash != *hash),
            Self::DescribePhoto { hash, alt, .. } => {
                for photo in seen.photos.iter_mut().filter(|p| p.hash == *hash) {
                    photo.alt.clone_from(alt);
                }
            }
            Self::Instance { .. } | Self::Close(_) | Self::Reopen | Self::Discard | Self::Undo { .. } => {}
        }
    }
}
