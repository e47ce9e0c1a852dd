//! An action with its log.

use super::{LineText, SCHEMA, day, entry_id, lines, log, plain, spot};
use crate::audit::action::{Action, ActionEdit, Order};
use crate::audit::id::{ActionId, RoundId, SiteId};
use crate::codec::DecodeError;
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::codec) struct ActionText {
    schema: u32,
    id: ActionId,
    site: SiteId,
    round: RoundId,
    spot: String,
    log: Vec<LineText<ActionEditText>>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
enum ActionEditText {
    Order(OrderText),
    Fix { remark: String },
    Verify { round: RoundId },
    Reopen { remark: String },
    Drop,
    Undo { target: String },
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct OrderText {
    owner: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    due: Option<String>,
    remark: String,
}

impl From<&Action> for ActionText {
    fn from(action: &Action) -> Self {
        Self {
            schema: SCHEMA,
            id: action.id.clone(),
            site: action.site.clone(),
            round: action.round.clone(),
            spot: action.spot.to_string(),
            log: lines(&action.log),
        }
    }
}

impl TryFrom<ActionText> for Action {
    type Error = DecodeError;

    fn try_from(text: ActionText) -> Result<Self, DecodeError> {
        plain(text.id.is_plain(), "id")?;
        plain(text.site.is_plain(), "site")?;
        plain(text.round.is_plain(), "round")?;
        Ok(Self {
            spot: spot(&text.spot)?,
            log: log(text.log, ActionEdit::try_from)?,
            id: text.id,
            site: text.site,
            round: text.round,
        })
    }
}

impl From<&ActionEdit> for ActionEditText {
    fn from(edit: &ActionEdit) -> Self {
        match edit.clone() {
            ActionEdit::Order(Order { owner, due, remark }) => {
                Self::Order(OrderText { owner, due: due.map(|day| day.to_string()), remark })
            }
            ActionEdit::Fix { remark } => Self::Fix { remark },
            ActionEdit::Verify { round } => Self::Verify { round },
            ActionEdit::Reopen { remark } => Self::Reopen { remark },
            ActionEdit::Drop => Self::Drop,
            ActionEdit::Undo { target } => Self::Undo { target: target.to_string() },
        }
    }
}

impl TryFrom<ActionEditText> for ActionEdit {
    type Error = DecodeError;

    fn try_from(text: ActionEditText) -> Result<Self, DecodeError> {
        Ok(match text {
            ActionEditText::Order(OrderText { owner, due, remark }) => {
                Self::Order(Order { owner, due: due.map(|text| day(&text, "due")).transpose()?, remark })
            }
            ActionEditText::Fix { remark } => Self::Fix { remark },
            ActionEditText::Verify { round } => Self::Verify { round },
            ActionEditText::Reopen { remark } => Self::Reopen { remark },
            ActionEditText::Drop => Self::Drop,
            ActionEditText::Undo { target } => Self::Undo { target: entry_id(&target)? },
        })
    }
}
