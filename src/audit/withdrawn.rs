//! What somebody took back, or brought back, under a number, not knowing that its thing had got another one ([`super::told`]).

use super::edit::Edit;
use super::gone::{Gone, merges};
use super::id::GroupId;
use super::log::{Entry, EntryId, Log, Undoable, living};
use super::spot::Instance;
use super::told::{Told, now};
use std::collections::BTreeSet;

/// An entry under a number whose thing was told apart from what keeps it.
pub(super) struct Moved<'a> {
    pub(super) entry: &'a Entry<Edit>,
    /// What takes it back under the old number.
    pub(super) undo: &'a Entry<Edit>,
    /// The number that the thing has now.
    pub(super) to: Instance,
}

/// All that was moved away from a number, and what was taken back of it by people who did not know that.
pub(super) struct Withdrawn<'a> {
    pub(super) moved: Vec<Moved<'a>>,
    acts: Vec<Act<'a>>,
}

/// What takes something back, or brings it back: by hand, or by saying that what was taken back late was of this thing.
struct Act<'a> {
    entry: &'a Entry<Edit>,
    /// What it takes back or brings back in the end.
    root: &'a EntryId,
    /// The decisions' entries that it should have known of.
    undos: Vec<&'a Entry<Edit>>,
    /// Whether a decision took it to where the thing is now.
    is_along: bool,
    is_live: bool,
}

impl<'a> Withdrawn<'a> {
    pub(super) fn of(log: &'a Log<Edit>, told: &[Told<'a>], group: &GroupId, number: Instance) -> Self {
        let living = living(log.entries());
        let moved = moved(log, told, &living, group, number);
        let mut acts: Vec<Act<'a>> = Vec::new();
        let entries = log.entries().iter().filter(|_| !moved.is_empty());
        for (entry, target) in entries.filter_map(|entry| Some((entry, entry.edit.undoes()?))) {
            if told.iter().any(|one| one.has_moved(log, entry)) {
                continue;
            }
            let own = moved.iter().filter(|one| one.entry.id == *target);
            let mut undos: Vec<_> = own.clone().map(|one| one.undo).collect();
            let mut root = own.map(|one| &one.entry.id).next();
            // It brings back what was taken back late, and that was taken along.
            for act in acts.iter().filter(|act| act.entry.id == *target) {
                undos.extend(along(told, &living, act.entry));
                root = Some(act.root);
            }
            let is_unaware = |undo: &&Entry<Edit>| !entry.knows(&undo.id) && !undo.knows(&entry.id);
            if let Some(root) = root.filter(|_| !undos.is_empty() && undos.iter().all(is_unaware)) {
                let is_along = along(told, &living, entry).next().is_some();
                acts.push(Act { entry, root, undos, is_along, is_live: living.contains(&entry.id) });
            }
        }
        Self { moved, acts }
    }

    /// What nobody has settled yet, each with a number that its thing has now.
    pub(super) fn open(
        &self,
        log: &Log<Edit>,
        gone: &[Gone<'_>],
        namings: &[&Entry<Edit>],
    ) -> Vec<(&'a Entry<Edit>, Instance)> {
        let is_settled = |act: &Act<'_>| {
            let mut all = namings.iter().filter(|one| one.knows(&act.entry.id));
            all.any(|one| act.undos.iter().any(|undo| one.knows(&undo.id)) && !merges(log, gone, namings, one))
        };
        let open = self.acts.iter().filter(|act| act.is_live && !is_settled(act));
        open.filter_map(|act| Some((act.entry, self.homes(&[act.entry]).into_iter().next()?))).collect()
    }

    /// The numbers that the things have of which these take something back.
    pub(super) fn homes(&self, backs: &[&Entry<Edit>]) -> BTreeSet<Instance> {
        let acts = self.acts.iter().filter(|act| backs.iter().any(|back| back.id == act.entry.id));
        let roots: BTreeSet<&EntryId> = acts.map(|act| act.root).collect();
        self.moved.iter().filter(|one| roots.contains(&one.entry.id)).map(|one| one.to).collect()
    }

    /// What was entered of a thing under the old number, its names too, in the order of the log.
    pub(super) fn had(&self, log: &'a Log<Edit>, to: Instance) -> Vec<&'a Entry<Edit>> {
        let is_own = |entry: &&Entry<Edit>| self.moved.iter().any(|one| one.to == to && one.entry.id == entry.id);
        log.entries().iter().filter(is_own).collect()
    }

    /// The same without what was taken back late: what decisions took along already, and these.
    pub(super) fn left(&self, log: &'a Log<Edit>, to: Instance, backs: &[&'a Entry<Edit>]) -> Vec<&'a Entry<Edit>> {
        let had = self.had(log, to);
        let is_back = |act: &&Act<'_>| act.is_along || backs.iter().any(|back| back.id == act.entry.id);
        let backs = self.acts.iter().filter(is_back).map(|act| act.entry);
        let left = living(had.iter().copied().chain(backs));
        had.iter().copied().filter(|entry| left.contains(&entry.id)).collect()
    }
}

/// All that decisions moved away from a number, late or early.
fn moved<'a>(
    log: &'a Log<Edit>,
    told: &[Told<'a>],
    living: &BTreeSet<&EntryId>,
    group: &GroupId,
    number: Instance,
) -> Vec<Moved<'a>> {
    let mut all = Vec::new();
    for one in told.iter().filter(|one| one.group == group && one.number == number).flat_map(|one| &one.moves) {
        let to = one.written.first().and_then(|first| now(told, living, first, &mut BTreeSet::new()));
        let Some(to) = to.filter(|to| *to != number) else { continue };
        let undos = one.undos.iter().copied().filter(|undo| living.contains(&undo.id));
        all.extend(undos.filter_map(|undo| Some(Moved { entry: log.get(undo.edit.undoes()?)?, undo, to })));
    }
    all
}

/// By what decisions take an act along.
fn along<'a>(
    told: &[Told<'a>],
    living: &BTreeSet<&EntryId>,
    act: &'a Entry<Edit>,
) -> impl Iterator<Item = &'a Entry<Edit>> {
    let all = told.iter().flat_map(|one| &one.entries).copied();
    all.filter(|own| own.edit.undoes() == Some(&act.id) && living.contains(&own.id))
}
