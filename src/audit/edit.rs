//! What an inspector can do to a round, as values; and how each changes what is known.

use super::id::CheckId;
use super::log::{Seq, Undoable};
use super::moment::Moment;
use super::observation::{Answer, Method, Observation, ShownVerdict};
use super::photo::{PhotoHash, PhotoRef};

/// One act of the inspector.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// Answered a check, in place of any answer before.
    Answer {
        /// Which check.
        check: CheckId,
        /// What was seen.
        answer: Answer,
        /// How it was measured.
        method: Method,
        /// What the inspector was told at that moment.
        shown: Option<ShownVerdict>,
    },
    /// Took the answer back; note and photos stay.
    Clear {
        /// Which check.
        check: CheckId,
    },
    /// Wrote the remark anew; empty removes it.
    Note {
        /// Which check.
        check: CheckId,
        /// The whole remark.
        text: String,
    },
    /// Added a photo.
    AddPhoto {
        /// Which check.
        check: CheckId,
        /// The photo.
        photo: PhotoRef,
    },
    /// Took a photo out of the round.
    RemovePhoto {
        /// Which check.
        check: CheckId,
        /// Which photo.
        hash: PhotoHash,
    },
    /// Wrote the text of a photo anew.
    DescribePhoto {
        /// Which check.
        check: CheckId,
        /// Which photo.
        hash: PhotoHash,
        /// The whole text.
        alt: String,
    },
    /// Undid an earlier act; undoing an undo redoes.
    Undo {
        /// Which act.
        target: Seq,
    },
}

impl Undoable for Edit {
    fn undo_of(target: Seq) -> Self {
        Self::Undo { target }
    }

    fn undoes(&self) -> Option<Seq> {
        match self {
            Self::Undo { target } => Some(*target),
            _ => None,
        }
    }
}

impl Edit {
    /// Which check this is about; none for an undo.
    #[must_use]
    pub fn check(&self) -> Option<&CheckId> {
        match self {
            Self::Answer { check, .. }
            | Self::Clear { check }
            | Self::Note { check, .. }
            | Self::AddPhoto { check, .. }
            | Self::RemovePhoto { check, .. }
            | Self::DescribePhoto { check, .. } => Some(check),
            Self::Undo { .. } => None,
        }
    }

    /// The photo this adds, if it adds one.
    #[must_use]
    pub fn added_photo(&self) -> Option<&PhotoRef> {
        match self {
            Self::AddPhoto { photo, .. } => Some(photo),
            _ => None,
        }
    }

    /// Changes what is known about the check this edit names. An undo changes nothing here: the log skips what it undoes.
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
            Self::Undo { .. } => {}
        }
    }
}
