//! When a site should be looked at again: as its last whole round says, but for what was looked at by itself since.

use super::day::Day;
use super::digest::{Digest, telling};
use super::round::Head;
use super::spot::Spot;
use std::collections::BTreeSet;

/// The day by which the first of a site's checks is due. `heads` are its rounds, oldest first.
#[must_use]
pub fn next_look(heads: &[&Head]) -> Option<Day> {
    let is_so = |head: &Head, so: fn(&Digest) -> bool| head.digest.as_ref().is_some_and(so);
    let last = telling(heads).0?;
    let mut since: BTreeSet<&Spot> = BTreeSet::new();
    let mut days: Vec<Day> = Vec::new();
    // The last look at a spot is the one that counts.
    for head in heads[last + 1..].iter().rev().filter(|head| !head.scope.is_empty() && is_so(head, Digest::is_answered))
    {
        if head.scope.iter().any(|spot| !since.contains(spot)) {
            days.extend(head.digest.iter().filter_map(Digest::soonest));
        }
        since.extend(&head.scope);
    }
    let whole = heads[last].digest.as_ref()?;
    days.extend(whole.failed_due.iter().filter(|(spot, _)| !since.contains(spot)).map(|(_, day)| *day));
    days.extend(whole.next_look);
    days.into_iter().min()
}
