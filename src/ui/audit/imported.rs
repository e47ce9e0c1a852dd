//! What a person should know of records that came in: about which two tablets differ, which could not be joined with
//! ours, which sites came back or were put away.
//!
//! Contract: for each of these a sentence with their number, and a list of links to where it is looked at and chosen; where
//! there is a question, its heading gets focus.

use super::desk::Desk;
use super::led::follow;
use super::spots::spot_name;
use crate::audit::conflict::conflicts;
use crate::audit::id::{ActionId, RoundId, SiteId};
use crate::audit::join::Records;
use crate::audit::site::Site;
use crate::route::{AuditPage, Route};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// So many lines or records are named.
pub const NAMED: usize = 20;

/// Something to know of some records.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Id of its text, which may say how many they are.
    text: &'static str,
    /// Which.
    records: Vec<Named>,
}

/// A record by its id, so that its name follows the language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Named {
    /// A site.
    Site(SiteId),
    /// A round.
    Round(RoundId),
    /// An action.
    Action(ActionId),
}

impl Named {
    /// All of these records.
    pub fn all(records: &Records) -> Vec<Self> {
        let sites = records.sites.iter().map(|site| Self::Site(site.id.clone()));
        let rounds = records.rounds.iter().map(|round| Self::Round(round.head.id.clone()));
        let actions = records.actions.iter().map(|action| Self::Action(action.id.clone()));
        sites.chain(rounds).chain(actions).collect()
    }

    fn id(&self) -> &str {
        match self {
            Self::Site(id) => id.as_str(),
            Self::Round(id) => id.as_str(),
            Self::Action(id) => id.as_str(),
        }
    }

    /// Where it is looked at, and where a person chooses between two tablets.
    fn address(&self) -> String {
        let page = match self {
            Self::Site(_) => AuditPage::Site,
            Self::Round(_) => AuditPage::Summary,
            Self::Action(_) => AuditPage::Action,
        };
        Route::Audit(page.of(self.id().to_owned())).to_string()
    }

    /// What it is called. Tracks.
    fn words(&self, desk: Desk) -> String {
        let site = |id: &SiteId| desk.audit.with(|a| a.sites.get(id).map(Site::last_name)).unwrap_or_default();
        let words = match self {
            Self::Site(id) => vec![site(id)],
            Self::Round(id) => {
                let Some((head, site, number)) = desk.head(id) else { return String::new() };
                let title = desk.say("round-of-site", &[("site", &site.name), ("number", &number.to_string())]);
                vec![title, desk.say(&format!("site-type-{}", site.site_type), &[]), desk.date(head.started)]
            }
            Self::Action(id) => {
                let Some(action) = desk.audit.with(|a| a.actions.get(id).cloned()) else { return String::new() };
                vec![spot_name(desk, &action.spot), site(&action.site)]
            }
        };
        words.join(" · ")
    }

    /// Whether two tablets differ about it. What is put away with its site, or as a round, waits there.
    fn is_open(&self, desk: Desk) -> bool {
        desk.audit.with_untracked(|a| match self {
            Self::Site(id) => a.site(id).is_some_and(|(site, _)| !conflicts(&site.log).is_empty()),
            Self::Round(id) => {
                let digest = a.heads.get(id).and_then(|head| head.digest.as_ref());
                digest.is_some_and(|digest| digest.unsettled > 0 && !digest.is_discarded)
            }
            Self::Action(id) => {
                let action = a.actions.get(id).filter(|action| a.site(&action.site).is_some());
                action.is_some_and(|action| !conflicts(&action.log).is_empty())
            }
        })
    }
}

/// What a person has to choose or compare in what came in; `copies` are the ids of what could not be joined.
pub fn to_settle(desk: Desk, came: &[Named], copies: &BTreeSet<String>) -> Vec<Note> {
    for record in came {
        // Rounds of a site that has just been brought back have no numbers yet.
        if let Named::Round(id) = record
            && desk.audit.with_untracked(|a| a.heads.get(id).is_some_and(|head| head.digest.is_none()))
        {
            desk.sum_up(id);
        }
    }
    let open: Vec<&Named> = came.iter().filter(|record| record.is_open(desk)).collect();
    let of = |is_kind: fn(&Named) -> bool| -> Vec<Named> {
        open.iter().copied().filter(|record| is_kind(record)).cloned().collect()
    };
    noted([
        ("import-rounds-differ", of(|record| matches!(record, Named::Round(_)))),
        ("import-sites-differ", of(|record| matches!(record, Named::Site(_)))),
        ("import-actions-differ", of(|record| matches!(record, Named::Action(_)))),
        ("import-copies", came.iter().filter(|record| copies.contains(record.id())).cloned().collect()),
    ])
}

/// Brings back the sites that were deleted on one side while the other went on with them, and names them; names those,
/// too, that the other side deleted.
pub fn moved(desk: Desk, before: &Records, gone_on: &[SiteId]) -> Vec<Note> {
    gone_on.iter().for_each(|id| {
        desk.restore_site(id);
    });
    let is_gone = |id: &SiteId| desk.audit.with_untracked(|a| a.sites.get(id).is_some_and(|s| s.deleted().is_some()));
    let was_there = before.sites.iter().filter(|site| site.deleted().is_none()).map(|site| &site.id);
    noted([
        ("import-brought-back", gone_on.iter().cloned().map(Named::Site).collect()),
        ("import-deleted", was_there.filter(|id| is_gone(id)).cloned().map(Named::Site).collect()),
    ])
}

fn noted<const N: usize>(notes: [(&'static str, Vec<Named>); N]) -> Vec<Note> {
    let some = notes.into_iter().filter(|(_, records)| !records.is_empty());
    some.map(|(text, records)| Note { text, records }).collect()
}

/// A note with its records; beyond some they are counted.
pub fn note(desk: Desk, note: Note) -> impl IntoView {
    let Note { text, records } = note;
    let count = records.len();
    let rest = count.saturating_sub(NAMED);
    let lines = records.into_iter().take(NAMED).map(|record| {
        let href = record.address();
        let address = href.clone();
        let lead = move |_| follow(desk, &address, Vec::new());
        view! { <li><a href=href on:click=lead>{move || record.words(desk)}</a></li> }
    });
    view! {
        <p>{move || desk.count(text, count)}</p>
        <ul>
            {lines.collect_view()}
            {(rest > 0).then(|| view! { <li>{move || desk.count("import-more", rest)}</li> })}
        </ul>
    }
}
