//! Bringing in records from another tablet without losing either side's work.

use super::log::{Log, Undoable};

/// How an incoming log stands to the one that is here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Joined {
    /// The same entries.
    Same,
    /// The incoming one goes on where ours ends: take it.
    Newer,
    /// Ours goes on where the incoming one ends: keep ours.
    Older,
    /// Both went on in their own way after a common start. A person must choose; nothing is merged in silence.
    Diverged,
}

/// Compares two logs of the same site or round.
#[must_use]
pub fn compare<E: Undoable + PartialEq>(ours: &Log<E>, incoming: &Log<E>) -> Joined {
    let (ours, incoming) = (ours.entries(), incoming.entries());
    let common = ours.iter().zip(incoming).take_while(|(a, b)| a == b).count();
    match (common == ours.len(), common == incoming.len()) {
        (true, true) => Joined::Same,
        (true, false) => Joined::Newer,
        (false, true) => Joined::Older,
        (false, false) => Joined::Diverged,
    }
}

