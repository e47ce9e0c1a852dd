//! The two faces: which pages each has, and what its first page needs.

use super::shell::{Stage, waiting};
use super::{Face, about, audit, home, screening};
use crate::pack::load_checklists;
use crate::route::Route;
use leptos::prelude::*;

/// The self-check, with home and about.
pub const CHECK: Face = Face {
    first: &[Stage::Start],
    later: &[Stage::Results],
    fill: |_, _| Ok(()),
    owns: |route| !is_audit(route),
    page: check_page,
};

/// The facility audit.
pub const AUDIT: Face = Face {
    first: &[Stage::Start, Stage::Audit],
    later: &[Stage::Results],
    fill: |text, pack| {
        pack.checklists = load_checklists(text)?;
        Ok(())
    },
    owns: is_audit,
    page: audit_page,
};

fn is_audit(route: &Route) -> bool {
    matches!(route, Route::Audit(_))
}

fn check_page(route: &Route) -> AnyView {
    match route.clone() {
        Route::Home => view! { <home::Home/> }.into_any(),
        Route::Check => view! { <screening::Begin/> }.into_any(),
        Route::Question(fact) => view! { <screening::QuestionPage fact/> }.into_any(),
        Route::Review => view! { <screening::Review/> }.into_any(),
        Route::Results => waiting(Stage::Results, || view! { <screening::Results/> }.into_any()),
        Route::Sheet => waiting(Stage::Results, || view! { <screening::Sheet/> }.into_any()),
        Route::Rows(rows) => waiting(Stage::Results, move || {
            let rows = rows.clone();
            view! { <screening::Rows rows/> }.into_any()
        }),
        Route::About => waiting(Stage::Results, || view! { <about::About/> }.into_any()),
        Route::NotFound(_) | Route::Audit(_) => view! { <home::NotFound/> }.into_any(),
    }
}

fn audit_page(route: &Route) -> AnyView {
    match route {
        Route::Audit(page) => audit::page(page.clone()),
        _ => view! { <home::NotFound/> }.into_any(),
    }
}
