//! Logs of rounds: reading one when it is wanted, all of them for an export, and the numbers that lists show of them.

use super::{ask, flush};
use crate::audit::id::RoundId;
use crate::audit::join::Records;
use crate::audit::round::{Head, Round};
use crate::audit::state::{Audit, Event};
use crate::browser::store::StoreError;
use crate::codec::audit::{assemble, decode_entry};
use crate::ui::audit::desk::Desk;
use leptos::prelude::*;

/// Reads the log of a round; true when it is here.
pub async fn fetch(desk: Desk, id: &RoundId) -> bool {
    fetched(desk, id).await.unwrap_or(false)
}

/// The same, with storage that does not answer told from a log that is damaged or not there.
async fn fetched(desk: Desk, id: &RoundId) -> Result<bool, StoreError> {
    if desk.audit.with_untracked(|a| a.round(id).is_some()) {
        return Ok(true);
    }
    if desk.damaged.with_value(|damaged| damaged.contains(id)) {
        return Ok(false);
    }
    let Some(head) = desk.audit.with_untracked(|a| a.heads.get(id).cloned()) else { return Ok(false) };
    let texts = ask(desk, async |store| store.edits(id.as_str()).await).await?;
    let edits: Result<Vec<_>, _> = texts.iter().map(|text| decode_entry(text)).collect();
    Ok(match edits.and_then(|edits| assemble(head, edits)) {
        Ok(round) => {
            desk.change(Event::RoundRead(round));
            true
        }
        Err(_) => {
            desk.damaged.update_value(|damaged| damaged.extend([id.clone()]));
            desk.unreadable.update(|n| *n += 1);
            false
        }
    })
}

/// Everything of this tablet with the logs of all rounds, for an export or to join an import with. What is damaged is left
/// out.
///
/// # Errors
/// [`StoreError::Lost`] when storage does not answer: then nobody knows what there is.
pub async fn everything(desk: Desk) -> Result<Records, StoreError> {
    let ids: Vec<RoundId> = desk.audit.with_untracked(|a| a.heads.keys().cloned().collect());
    for id in &ids {
        fetched(desk, id).await?;
    }
    Ok(desk.audit.with_untracked(|a| Records {
        sites: a.sites.values().cloned().collect(),
        rounds: a.rounds.values().map(|round| with_head(a, round)).collect(),
        actions: a.actions.values().cloned().collect(),
    }))
}

/// A round with the head of today.
fn with_head(audit: &Audit, round: &Round) -> Round {
    let head = audit.heads.get(&round.head.id).unwrap_or(&round.head);
    Round { head: head.clone(), log: round.log.clone() }
}

/// Rounds that have no numbers yet, or have them under other rules or constants than those of today.
pub(super) fn stale(desk: Desk, audit: &Audit) -> Vec<RoundId> {
    let pack = desk.shell.pack();
    let is_stale = |head: &&Head| {
        let kind = audit.site(&head.site).map(|(_, facts)| facts.site_type);
        let list = pack.checklists.iter().find(|list| Some(&list.site_type) == kind.as_ref());
        let made_by = head.digest.as_ref().map(|digest| (&digest.rules_version, digest.score.scoring_version));
        // Made before what failed had a date of its own.
        let is_old =
            head.digest.as_ref().is_some_and(|digest| digest.counts.failed > 0 && digest.failed_due.is_empty());
        list.is_some_and(|list| is_old || made_by != Some((&list.rules_version, Some(pack.scoring.version))))
    };
    audit.heads.values().filter(is_stale).map(|head| head.id.clone()).collect()
}

/// Puts rounds into numbers anew, and stores these.
pub async fn sum_up(desk: Desk, rounds: Vec<RoundId>) {
    for id in rounds {
        if fetch(desk, &id).await {
            desk.sum_up(&id);
        }
    }
    flush(desk);
}
