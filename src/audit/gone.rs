//! What was entered or taken back under a number by somebody who did not know that things were told apart there
//! ([`super::told`]): whether it may be about a thing that got another number, and which number that is.

use super::edit::Edit;
use super::id::GroupId;
use super::log::{Entry, EntryId, Log, Undoable, living};
use super::spot::Instance;
use super::told::{Told, now};
use std::collections::BTreeSet;

/// A naming that counts no more under its number, because its thing got another one.
pub(super) struct Gone<'a> {
    naming: &'a Entry<Edit>,
    undos: Vec<&'a Entry<Edit>>,
    /// What was known of the thing under the old number, or came there late and was moved after it; each with what takes it
    /// back there.
    had: Vec<(&'a Entry<Edit>, &'a Entry<Edit>)>,
    pub(super) to: Instance,
}

/// What takes something back, or brings it back, and the decisions' entries that it should have known of.
struct Act<'a> {
    entry: &'a Entry<Edit>,
    moved: Vec<&'a Entry<Edit>>,
}

impl<'a> Gone<'a> {
    /// Whether who made an entry knew the thing under the old number and not that it got another one, and neither did that
    /// take the entry into account.
    fn is_unknown_to(&self, log: &Log<Edit>, entry: &Entry<Edit>) -> bool {
        let is_unaware = |undo: &&Entry<Edit>| !entry.knows(&undo.id) && !log.saw(undo, &entry.id);
        log.saw(entry, &self.naming.id) && self.undos.iter().all(is_unaware)
    }

    /// What somebody, not knowing that the thing got another number, took back of it there, where nobody has settled that.
    pub(super) fn taken_back(
        &self,
        log: &'a Log<Edit>,
        told: &[Told<'a>],
        namings: &[&Entry<Edit>],
    ) -> Vec<&'a Entry<Edit>> {
        let living = living(log.entries());
        let is_settled = |act: &Act<'_>| {
            namings.iter().any(|one| one.knows(&act.entry.id) && act.moved.iter().any(|undo| one.knows(&undo.id)))
        };
        let open = self.acts(log, told).into_iter().filter(|act| living.contains(&act.entry.id) && !is_settled(act));
        open.map(|act| act.entry).collect()
    }

    /// What was entered for it under the old number, its names too.
    pub(super) fn had(&self) -> impl Iterator<Item = &'a Entry<Edit>> {
        self.had.iter().map(|(entry, _)| *entry)
    }

    /// What it had, in the order of the log, without what was taken back late: what decisions took along already, and these.
    pub(super) fn left(
        &self,
        log: &'a Log<Edit>,
        told: &[Told<'a>],
        backs: &[&'a Entry<Edit>],
    ) -> Vec<&'a Entry<Edit>> {
        let living_here = living(log.entries());
        let acts = self.acts(log, told);
        let along =
            acts.iter().filter(|act| taken(told, &living_here, act.entry).next().is_some()).map(|act| act.entry);
        let had = || log.entries().iter().filter(|entry| self.had.iter().any(|(own, _)| own.id == entry.id));
        let left = living(had().chain(along).chain(backs.iter().copied()));
        had().filter(|entry| left.contains(&entry.id)).collect()
    }

    /// Everything by which people who did not know that it was moved took something of it back, or brought that back: by hand, or
    /// by saying that what was taken back late was of this thing.
    fn acts(&self, log: &'a Log<Edit>, told: &[Told<'a>]) -> Vec<Act<'a>> {
        let living = living(log.entries());
        let mut all: Vec<Act<'a>> = Vec::new();
        for entry in log.entries().iter().filter(|entry| !told.iter().any(|one| one.has_moved(log, entry))) {
            let Some(target) = entry.edit.undoes() else { continue };
            let had = self.had.iter().filter(|(own, _)| own.id == *target);
            let mut moved: Vec<_> = had.map(|(_, undo)| *undo).collect();
            // It brings back what was taken back late, and that was moved.
            moved.extend(
                all.iter().filter(|act| act.entry.id == *target).flat_map(|act| taken(told, &living, act.entry)),
            );
            let is_unaware = |undo: &&Entry<Edit>| !entry.knows(&undo.id) && !undo.knows(&entry.id);
            if !moved.is_empty() && moved.iter().all(is_unaware) {
                all.push(Act { entry, moved });
            }
        }
        all
    }
}

/// By what decisions take an entry back, or take it along.
fn taken<'a>(
    told: &[Told<'a>],
    living: &BTreeSet<&EntryId>,
    entry: &'a Entry<Edit>,
) -> impl Iterator<Item = &'a Entry<Edit>> {
    let all = told.iter().flat_map(|one| &one.entries).copied();
    all.filter(|own| own.edit.undoes() == Some(&entry.id) && living.contains(&own.id))
}

/// The namings of a number whose things got other numbers, which they still have; once for each of these, where people who
/// did not know of each other told them apart.
pub(super) fn gone<'a>(log: &'a Log<Edit>, told: &[Told<'a>], group: &GroupId, number: Instance) -> Vec<Gone<'a>> {
    let living = living(log.entries());
    let mut all: Vec<Gone<'_>> = Vec::new();
    for one in told.iter().filter(|one| one.group == group && one.number == number).flat_map(|one| &one.moves) {
        let to = one.written.first().and_then(|first| now(told, &living, first, &mut BTreeSet::new()));
        let Some(to) = to.filter(|to| *to != number) else { continue };
        let undos = one.undos.iter().copied().filter(|undo| living.contains(&undo.id));
        let had = undos.filter_map(|undo| Some((log.get(undo.edit.undoes()?)?, undo)));
        let is_there = |entry: &Entry<Edit>| {
            is_naming(entry, group, number) || entry.edit.spot().is_some_and(|spot| spot.instance == number)
        };
        let had: Vec<_> = had.filter(|(entry, _)| is_there(entry)).collect();
        // What was moved late follows the thing that it is of.
        all.iter_mut().filter(|gone| gone.to == to).for_each(|gone| gone.had.extend(&had));
        if one.named().is_none() {
            continue;
        }
        let of_it = all.iter().find(|gone| gone.to == to).map_or_else(|| had.clone(), |gone| gone.had.clone());
        for (naming, undo) in had.iter().copied().filter(|(entry, _)| is_naming(entry, group, number)) {
            all.iter_mut().filter(|gone| gone.naming.id == naming.id).for_each(|gone| gone.undos.push(undo));
            if !all.iter().any(|gone| gone.naming.id == naming.id && gone.to == to) {
                let before = all.iter().find(|gone| gone.naming.id == naming.id);
                let undos = before.map_or_else(|| vec![undo], |gone| gone.undos.clone());
                all.push(Gone { naming, undos, had: of_it.clone(), to });
            }
        }
    }
    all
}

fn is_naming(entry: &Entry<Edit>, group: &GroupId, number: Instance) -> bool {
    matches!(&entry.edit, Edit::Instance { group: of, number: own, .. } if of == group && *own == number)
}

/// Whether an entry under the number may be about a thing that got another one: who made it knew that thing under this
/// number and did not know that it was told apart, nor did that take the entry into account. `namings` are those that count. Who had
/// begun what keeps the number went on with that, but at a check that the other thing alone had been read at, or where it was
/// said that both are one. To have said so is nothing late: each has its readings all the same.
pub(super) fn is_late(log: &Log<Edit>, gone: &[Gone<'_>], namings: &[&Entry<Edit>], entry: &Entry<Edit>) -> bool {
    gone.iter().filter(|gone| gone.is_unknown_to(log, entry)).any(|gone| {
        let settles =
            |naming: &Entry<Edit>| log.saw(naming, &entry.id) && gone.undos.iter().any(|undo| naming.knows(&undo.id));
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
    gone.had.iter().any(|(had, _)| was_there(had)) && !log.live().any(is_kept)
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
