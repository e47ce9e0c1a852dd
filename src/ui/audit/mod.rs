//! The facility audit's pages. They read the audit's state and dispatch events; `runner` makes them last.

mod aside;
mod badge;
mod desk;
mod draft;
mod exchange;
mod inspect;
mod keys;
mod measure;
mod photos;
mod report;
mod runner;
mod site;
mod site_form;
mod sites;
mod standing;
mod summary;

use crate::audit::id::{CheckId, RoundId, SiteId};
use crate::audit::standing::Opened;
use crate::route::AuditRoute;
use crate::ui::shell::settle;
use desk::use_desk;
use leptos::prelude::*;

/// The page of an audit route, once the records are read.
#[must_use]
pub fn page(route: AuditRoute) -> AnyView {
    let desk = use_desk();
    view! {
        <standing::Standing/>
        {move || match desk.opened.get() {
            Opened::Reading => view! { <standing::Waiting/> }.into_any(),
            Opened::Newer => {
                settle(desk.shell);
                view! { <standing::Newer/> }.into_any()
            }
            Opened::Ready => {
                settle(desk.shell);
                untrack(|| ready(route.clone()))
            }
        }}
    }
    .into_any()
}

fn ready(route: AuditRoute) -> AnyView {
    match route {
        AuditRoute::Sites => view! { <sites::Sites/> }.into_any(),
        AuditRoute::NewSite => view! { <site_form::SiteForm id=None/> }.into_any(),
        AuditRoute::Site(id) => view! { <site::SitePage id=SiteId::new(id)/> }.into_any(),
        AuditRoute::EditSite(id) => view! { <site_form::SiteForm id=Some(SiteId::new(id))/> }.into_any(),
        AuditRoute::Round(id) => view! { <inspect::Inspect round=RoundId::new(id) check=None/> }.into_any(),
        AuditRoute::Check(id, check) => {
            view! { <inspect::Inspect round=RoundId::new(id) check=Some(CheckId::new(check))/> }.into_any()
        }
        AuditRoute::Summary(id) => view! { <summary::Summary round=RoundId::new(id)/> }.into_any(),
        AuditRoute::Report(id) => view! { <report::ReportPage round=RoundId::new(id)/> }.into_any(),
        AuditRoute::Exchange => view! { <exchange::Exchange/> }.into_any(),
    }
}
