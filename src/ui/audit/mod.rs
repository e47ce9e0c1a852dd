//! The facility audit's pages.

use crate::route::AuditRoute;
use leptos::prelude::*;

/// The page of an audit route.
#[must_use]
pub fn page(route: AuditRoute) -> AnyView {
    let _ = route;
    ().into_any()
}
