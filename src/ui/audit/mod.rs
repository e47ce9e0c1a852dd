//! The facility audit's pages. They read the audit's state and dispatch events; `runner` makes them last.

mod action;
mod actions;
mod aside;
mod axe;
mod badge;
mod close;
mod defects;
mod desk;
mod district;
mod draft;
mod draw;
mod exchange;
mod export;
mod imported;
mod inspect;
mod instrument;
mod keys;
mod later;
mod led;
mod looks;
mod measure;
mod old_photos;
mod outcome;
mod photos;
mod place;
mod question;
mod record_conflicts;
mod report;
mod round_conflicts;
mod rules;
mod runner;
mod sight;
mod site;
mod site_form;
mod site_list;
mod sites;
mod spots;
mod standing;
mod steps;
mod summary;
mod tilt;
mod twins;
mod walk;

use crate::audit::id::{ActionId, RoundId, SiteId};
use crate::audit::spot::Spot;
use crate::audit::standing::Opened;
use crate::route::{AuditPage, AuditRoute};
use crate::ui::shell::settle;
use desk::{Desk, use_desk};
use leptos::prelude::*;

/// The page of an audit route, once the records are read.
#[must_use]
pub fn page(route: AuditRoute) -> AnyView {
    let desk = use_desk();
    // When records are read anew, pages are drawn anew; but not a form in which somebody is typing.
    let is_form = matches!(route.page, AuditPage::NewSite | AuditPage::EditSite);
    let opened = Memo::new(move |_| desk.opened.get());
    let opened = move || if is_form { opened.get() } else { desk.opened.get() };
    view! {
        <standing::Standing/>
        {move || match opened() {
            Opened::Reading => view! { <standing::Waiting/> }.into_any(),
            Opened::Newer => {
                settle(desk.shell);
                view! { <standing::Newer/> }.into_any()
            }
            Opened::Blocked => {
                settle(desk.shell);
                view! { <standing::Blocked/> }.into_any()
            }
            Opened::Ready => {
                settle(desk.shell);
                untrack(|| ready(desk, route.clone()))
            }
        }}
    }
    .into_any()
}

fn ready(desk: Desk, route: AuditRoute) -> AnyView {
    let AuditRoute { page, ids: [id, spot] } = route;
    match page {
        AuditPage::Sites => view! { <sites::Sites/> }.into_any(),
        AuditPage::NewSite => view! { <site_form::SiteForm id=None/> }.into_any(),
        AuditPage::Site => view! { <site::SitePage id=SiteId::new(id)/> }.into_any(),
        AuditPage::EditSite => view! { <site_form::SiteForm id=Some(SiteId::new(id))/> }.into_any(),
        AuditPage::Round => with_log(desk, id, |round| view! { <inspect::Inspect round spot=None/> }.into_any()),
        AuditPage::Check => match Spot::parse(&spot) {
            Some(spot) => {
                with_log(desk, id, move |round| view! { <inspect::Inspect round spot=Some(spot.clone())/> }.into_any())
            }
            None => view! { <standing::Gone/> }.into_any(),
        },
        AuditPage::Summary => with_log(desk, id, |round| view! { <summary::Summary round/> }.into_any()),
        AuditPage::Report => with_log(desk, id, |round| view! { <report::ReportPage round/> }.into_any()),
        AuditPage::Defects => with_log(desk, id, |round| view! { <defects::Defects round/> }.into_any()),
        AuditPage::Close => with_log(desk, id, |round| view! { <close::Close round/> }.into_any()),
        AuditPage::Actions => view! { <actions::Actions/> }.into_any(),
        AuditPage::Action => view! { <action::ActionPage id=ActionId::new(id)/> }.into_any(),
        AuditPage::District => view! { <district::District/> }.into_any(),
        AuditPage::Rules => view! { <rules::Rules/> }.into_any(),
        AuditPage::Exchange => view! { <exchange::Exchange/> }.into_any(),
    }
}

/// A page that needs the log of a round: waits for it where it is not here yet.
fn with_log(desk: Desk, id: String, page: impl Fn(RoundId) -> AnyView + Send + 'static) -> AnyView {
    let id = RoundId::new(id);
    if desk.audit.with_untracked(|a| a.round(&id).is_some() || !a.heads.contains_key(&id)) {
        return page(id);
    }
    let is_here = RwSignal::new(None);
    let wanted = id.clone();
    leptos::task::spawn_local(async move {
        let found = runner::fetch(desk, &wanted).await;
        // The page may be gone by now.
        let _ = is_here.try_set(Some(found));
    });
    (move || match is_here.get() {
        None => view! { <standing::Waiting/> }.into_any(),
        Some(false) => view! { <standing::Gone/> }.into_any(),
        Some(true) => {
            settle(desk.shell);
            untrack(|| page(id.clone()))
        }
    })
    .into_any()
}

/// A picture of the audit's own sprite. Decoration only: a word always stands beside it.
fn glyph(name: &'static str) -> AnyView {
    view! { <svg class="icon" aria-hidden="true"><use href=format!("audit.svg#{name}")></use></svg> }.into_any()
}
