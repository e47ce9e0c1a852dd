//! What is done about something that failed: who does it until when, whether it is done, and whether that was looked at
//! again. The state is a fold of the log, as everywhere in the audit.

use super::conflict::{Writes, conflicts};
use super::day::Day;
use super::id::{ActionId, DeviceId, RoundId, SiteId};
use super::log::{Entry, EntryId, Log, Undoable};
use super::moment::Moment;
use super::spot::Spot;

/// Something to be put right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Action {
    /// Id.
    pub id: ActionId,
    /// Which site.
    pub site: SiteId,
    /// The round in which it failed.
    pub round: RoundId,
    /// Where it failed.
    pub spot: Spot,
    /// Everything that was said and done about it.
    pub log: Log<ActionEdit>,
}

/// What is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Order {
    /// Who does it; may be empty.
    pub owner: String,
    /// Until which day.
    pub due: Option<Day>,
    /// What is to be done; may be empty.
    pub remark: String,
}

/// One act on an action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ActionEdit {
    /// Asked for it, or asked for it anew.
    Order(Order),
    /// Said to be done.
    Fix {
        /// What was done; may be empty.
        remark: String,
    },
    /// Looked at again, and it is put right.
    Verify {
        /// The round in which it was looked at.
        round: RoundId,
    },
    /// Not put right, as far as is known: open once more.
    Reopen {
        /// Why; may be empty.
        remark: String,
    },
    /// No longer asked for.
    Drop,
    /// Undid an earlier act.
    Undo {
        /// Which act.
        target: EntryId,
    },
}

/// How far it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// Still to be done, and its day is past.
    Overdue,
    /// Still to be done.
    Open,
    /// Said to be done; nobody has looked again.
    Fixed,
    /// Looked at again: done.
    Verified,
}

names!(Status { Overdue => "overdue", Open => "open", Fixed => "fixed", Verified => "verified" });

/// What an act on an action writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ActionField {
    /// What is asked for.
    Order,
    /// How far it is.
    Status,
}

names!(ActionField { Order => "order", Status => "status" });

impl Undoable for ActionEdit {
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

impl Writes for ActionEdit {
    type Field = ActionField;

    fn writes(&self) -> Vec<ActionField> {
        match self {
            Self::Order(_) => vec![ActionField::Order],
            Self::Fix { .. } | Self::Verify { .. } | Self::Reopen { .. } | Self::Drop => vec![ActionField::Status],
            Self::Undo { .. } => Vec::new(),
        }
    }

    fn agrees(&self, other: &Self, _: &ActionField) -> bool {
        self == other
    }

    fn stops(&self) -> Option<ActionField> {
        (*self == Self::Drop).then_some(ActionField::Status)
    }

    fn is_work_for(&self, field: &ActionField) -> bool {
        *field == ActionField::Status && matches!(self, Self::Order(_))
    }

    fn empties(&self, _: &ActionField) -> bool {
        matches!(self, Self::Reopen { .. })
    }
}

impl ActionEdit {
    /// The acts that take it off the list and say why. It is not put right, so it is open before it is dropped; an undo
    /// of the drop leaves it so.
    #[must_use]
    pub fn drop_because(reason: String) -> [Self; 2] {
        [Self::Reopen { remark: reason }, Self::Drop]
    }
}

impl Action {
    /// Adds an act and gives back the entry to store; `None` for an undo of nothing.
    pub fn append(&mut self, device: &DeviceId, at: Moment, edit: ActionEdit) -> Option<&Entry<ActionEdit>> {
        self.log.append(device, at, edit)
    }

    /// What is asked for now.
    #[must_use]
    pub fn order(&self) -> Order {
        let orders = self.log.live().filter_map(|entry| match &entry.edit {
            ActionEdit::Order(order) => Some(order),
            _ => None,
        });
        orders.last().cloned().unwrap_or_default()
    }

    /// The edit that asks for it again after it was dropped, on whichever tablet.
    #[must_use]
    pub fn undo_drop(&self) -> Option<ActionEdit> {
        let drop = self.last().filter(|entry| entry.edit == ActionEdit::Drop)?;
        Some(ActionEdit::undo_of(drop.id.clone()))
    }

    /// Why it was dropped, on whichever tablet; none where that was not said.
    #[must_use]
    pub fn dropped_because(&self) -> Option<&str> {
        let acts: Vec<_> = self.log.live().filter(|entry| entry.edit.writes() == [ActionField::Status]).collect();
        acts.last().filter(|entry| entry.edit == ActionEdit::Drop)?;
        match acts.iter().rev().find(|entry| entry.edit != ActionEdit::Drop).map(|entry| &entry.edit) {
            Some(ActionEdit::Reopen { remark }) if !remark.is_empty() => Some(remark),
            _ => None,
        }
    }

    /// Whether it counts as put right by what was seen in this round.
    #[must_use]
    pub fn is_verified_by(&self, id: &RoundId) -> bool {
        matches!(self.last().map(|entry| &entry.edit), Some(ActionEdit::Verify { round }) if round == id)
    }

    /// When it was asked for.
    #[must_use]
    pub fn opened(&self) -> Option<Moment> {
        self.log.entries().first().map(|entry| entry.at)
    }

    /// The last act that changed how far it is.
    #[must_use]
    pub fn last(&self) -> Option<&Entry<ActionEdit>> {
        self.log.live().filter(|entry| entry.edit.writes() == [ActionField::Status]).last()
    }

    /// How far it is on a day; `None` when it is no longer asked for.
    #[must_use]
    pub fn status(&self, today: Day) -> Option<Status> {
        // Asking for it was taken back.
        self.log.live().next()?;
        match self.last().map(|entry| &entry.edit) {
            // While somebody went on with it elsewhere, it stays until a person has chosen.
            Some(ActionEdit::Drop) if conflicts(&self.log).iter().all(|c| c.field != ActionField::Status) => None,
            Some(ActionEdit::Fix { .. }) => Some(Status::Fixed),
            Some(ActionEdit::Verify { .. }) => Some(Status::Verified),
            _ if self.order().due.is_some_and(|due| due < today) => Some(Status::Overdue),
            _ => Some(Status::Open),
        }
    }
}
