//! Photos that have been kept long enough: those of homes, past their days, can be taken away for good. Their words
//! stay, and so do drawn signatures, which belong to the ends of rounds.

use super::desk::Desk;
use super::runner;
use crate::audit::day::Day;
use crate::audit::id::SiteTypeId;
use crate::audit::photo::PhotoHash;
use crate::audit::round::Round;
use crate::ui::component::Icon;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::collections::BTreeSet;

/// The section of the exchange page; nothing while there is none such.
pub fn old_photos(desk: Desk) -> impl IntoView {
    let old: RwSignal<Vec<PhotoHash>> = RwSignal::new(Vec::new());
    let asked = RwSignal::new(false);
    spawn_local(async move {
        let found = find(desk).await;
        let _ = old.try_set(found);
    });
    let erase = move |_| {
        if !asked.get_untracked() {
            return asked.set(true);
        }
        spawn_local(async move {
            let photos = old.get_untracked();
            let said = if runner::erase(desk, photos).await { "photos-erased" } else { "photos-not-erased" };
            let _ = old.try_set(Vec::new());
            let _ = asked.try_set(false);
            desk.shell.announce(untrack(|| desk.say(said, &[])));
        });
    };
    move || {
        let count = old.with(Vec::len);
        (count > 0).then(|| {
            view! {
                <section class="group">
                    <h2>{move || desk.say("photos-old", &[])}</h2>
                    <p>{move || desk.count("photos-old-text", count)}</p>
                    <div class="actions">
                        <button type="button" class="button" on:click=erase>
                            <Icon name="trash"/>{move || desk.say(if asked.get() { "photos-erase-sure" } else { "photos-erase" }, &[])}
                        </button>
                    </div>
                </section>
            }
        })
    }
}

/// Photos of homes whose days are over and whose bytes are still here; those of deleted homes and of rounds put aside too.
async fn find(desk: Desk) -> Vec<PhotoHash> {
    let days = desk.shell.pack().scoring.photo_days;
    let today = desk.today();
    let pack = desk.shell.pack();
    let private = |kind: &SiteTypeId| pack.checklists.iter().any(|list| list.private && list.site_type == *kind);
    let homes: Vec<_> = desk.audit.with_untracked(|audit| {
        let is_home = |site: &crate::audit::id::SiteId| {
            audit.sites.get(site).and_then(|s| s.told()).is_some_and(|f| private(&f.site_type))
        };
        let is_old = |at| Day::from_moment(at).plus_days(days) < today;
        audit.heads.values().filter(|h| is_old(h.started) && is_home(&h.site)).map(|h| h.id.clone()).collect()
    });
    let mut hashes = BTreeSet::new();
    for id in homes {
        if runner::fetch(desk, &id).await {
            hashes.extend(desk.audit.with_untracked(|a| a.round(&id).map(Round::place_photos).unwrap_or_default()));
        }
    }
    let mut found = Vec::new();
    for hash in hashes {
        if super::photos::bytes(desk, &hash).await.is_some() {
            found.push(hash);
        }
    }
    found
}
