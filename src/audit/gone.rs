//! What was entered under a number by somebody who did not know that things were told apart there ([`super::told`]): whether
//! it may be about a thing that got another number, and which number that is.

use super::edit::Edit;
use super::log::{Entry, Log};
use super::spot::Instance;
use super::twin::begun;
use super::withdrawn::Moved;

/// A naming that counts no more under its number, because its thing got another one.
pub(super) struct Gone<'a> {
    naming: &'a Entry<Edit>,
    undos: Vec<&'a Entry<Edit>>,
    /// What was entered for the thing under the old number, and what came there late and was moved after it.
    had: Vec<&'a Entry<Edit>>,
    pub(super) to: Instance,
}

impl Gone<'_> {
    /// Whether who made an entry knew the thing under the old number and not that it got another one, and neither did that
    /// take the entry into account.
    fn is_unknown_to(&self, log: &Log<Edit>, entry: &Entry<Edit>) -> bool {
        let is_unaware = |undo: &&Entry<Edit>| !entry.knows(&undo.id) && !log.saw(undo, &entry.id);
        log.saw(entry, &self.naming.id) && self.undos.iter().all(is_unaware)
    }
}

/// The namings of a number whose things got other numbers, by all that moved from there; once for each of these numbers, where
/// people who did not know of each other told them apart.
pub(super) fn gone<'a>(moved: &[Moved<'a>]) -> Vec<Gone<'a>> {
    let mut all: Vec<Gone<'_>> = Vec::new();
    for one in moved.iter().filter(|one| matches!(one.entry.edit, Edit::Instance { .. })) {
        let undos = moved.iter().filter(|other| other.entry.id == one.entry.id).map(|other| other.undo);
        if !all.iter().any(|gone| gone.naming.id == one.entry.id && gone.to == one.to) {
            let had = moved.iter().filter(|other| other.to == one.to).map(|other| other.entry);
            all.push(Gone { naming: one.entry, undos: undos.collect(), had: had.collect(), to: one.to });
        }
    }
    all
}

/// Whether a naming says of things that were begun by themselves that they are one. That says nothing of what came late.
pub(super) fn merges(log: &Log<Edit>, gone: &[Gone<'_>], namings: &[&Entry<Edit>], naming: &Entry<Edit>) -> bool {
    let known = namings.iter().copied().filter(|other| other.id != naming.id && naming.knows(&other.id));
    // Late names are no things, but "the same" said late joins those that it knew.
    let is_late = |other: &Entry<Edit>| gone.iter().any(|gone| gone.is_unknown_to(log, other));
    begun(log, known).iter().filter(|thing| !thing.iter().all(|other| is_late(other))).count() > 1
}

/// Whether an entry under the number may be about a thing that got another one: who made it knew that thing under this
/// number and did not know that it was told apart, nor did that take the entry into account. `namings` are those that count. Who had
/// begun what keeps the number went on with that, but at a check that the other thing alone had been read at, or where it was
/// said that both are one. To have said so is nothing late: each has its readings all the same.
pub(super) fn is_late(log: &Log<Edit>, gone: &[Gone<'_>], namings: &[&Entry<Edit>], entry: &Entry<Edit>) -> bool {
    let all = gone;
    gone.iter().filter(|gone| gone.is_unknown_to(log, entry)).any(|gone| {
        let settles = |naming: &Entry<Edit>| {
            log.saw(naming, &entry.id)
                && gone.undos.iter().any(|undo| naming.knows(&undo.id))
                && !merges(log, all, namings, naming)
        };
        let is_other = |own: &Entry<Edit>| !own.knows(&gone.naming.id);
        let began = |own: &Entry<Edit>| own.id.device == entry.id.device && entry.knows(&own.id) && is_other(own);
        let is_of_both = |naming: &Entry<Edit>| {
            let knows_other = |own: &Entry<Edit>| naming.knows(&own.id) && is_other(own) && !gone.naming.knows(&own.id);
            gone.is_unknown_to(log, naming) && namings.iter().any(|own| knows_other(own))
        };
        let went_on = if entry.edit.spot().is_some() {
            let is_said = namings.iter().any(|naming| entry.knows(&naming.id) && is_of_both(naming));
            namings.iter().any(|own| began(own)) && !is_said && !is_of_other(log, gone, entry)
        } else {
            namings.iter().any(|own| began(own)) || is_of_both(entry)
        };
        !went_on && !namings.iter().any(|naming| settles(naming))
    })
}

/// Whether of what an entry is about the thing that is gone alone had been read, as far as its maker knew.
fn is_of_other(log: &Log<Edit>, gone: &Gone<'_>, entry: &Entry<Edit>) -> bool {
    let was_there = |other: &Entry<Edit>| {
        entry.edit.spot().is_some() && other.edit.spot() == entry.edit.spot() && entry.knows(&other.id)
    };
    // What the decision left there, or was entered before the other thing was known here, is of what keeps the number.
    let is_kept = |own: &Entry<Edit>| {
        was_there(own) && (!own.knows(&gone.naming.id) || gone.undos.iter().any(|undo| undo.knows(&own.id)))
    };
    gone.had.iter().any(|had| was_there(had)) && !log.live().any(is_kept)
}

/// The number that the thing got which an entry may be about, whose maker did not know of that: the one that its own tablet
/// began, before any other.
pub(super) fn home(log: &Log<Edit>, gone: &[Gone<'_>], entry: &Entry<Edit>) -> Option<Instance> {
    let known = || gone.iter().filter(|gone| gone.is_unknown_to(log, entry));
    let own = known().find(|gone| gone.naming.id.device == entry.id.device);
    own.or_else(|| known().next()).map(|gone| gone.to)
}

/// What a late name takes the place of: what its maker saw the thing called, under the old number.
pub(super) fn called_before<'a>(gone: &[Gone<'a>], to: Instance, late: &[&Entry<Edit>]) -> Vec<&'a Entry<Edit>> {
    let is_known = |naming: &Entry<Edit>| late.iter().all(|entry| entry.knows(&naming.id));
    gone.iter().filter(|gone| gone.to == to && is_known(gone.naming)).map(|gone| gone.naming).collect()
}
