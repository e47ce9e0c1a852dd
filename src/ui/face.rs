//! The faces: which pages each has, and what its first page needs.

use super::shell::{self, Stage, waiting};
use super::{Data, Face, audit, guide, home, kiosk, screening};
use crate::pack::{load_checklists, load_details, load_guide};
use crate::route::Route;
use leptos::prelude::*;

/// What rows say beyond their verdicts.
const DETAILS: Data = ("details.json", load_details);

/// What only the guide shows.
const EVENTS: Data = ("guide.json", load_guide);

/// The checklists.
const CHECKS: Data = ("checks.json", load_checklists);

/// The self-check, with the home page.
pub const CHECK: Face = Face {
    first: &[Stage::Start],
    later: &[Stage::Questions, Stage::Results],
    data: &[],
    later_data: &[DETAILS],
    owns: |route| !is_guide(route) && !is_audit(route) && !matches!(route, Route::Kiosk(_)),
    page: check_page,
    frame: shell::frame,
};

/// The guide: what the plan offers, rows named by a scanned code, offices, about.
pub const GUIDE: Face = Face {
    first: &[Stage::Start, Stage::Results],
    later: &[],
    data: &[DETAILS, EVENTS],
    later_data: &[],
    owns: is_guide,
    page: guide_page,
    frame: shell::frame,
};

/// The facility audit.
pub const AUDIT: Face = Face {
    first: &[Stage::Start, Stage::Audit],
    later: &[Stage::Results],
    data: &[CHECKS],
    later_data: &[],
    owns: is_audit,
    page: audit_page,
    frame: shell::frame,
};

/// Kiosk life: the self-check and the guide in one program, with a voice, keys, a clock and an end around them.
pub const KIOSK: Face = Face {
    first: &[Stage::Start, Stage::Kiosk],
    later: &[Stage::Questions, Stage::Results, Stage::Easy],
    data: &[],
    later_data: &[DETAILS, EVENTS],
    owns: |route| !is_audit(route),
    page: kiosk_page,
    frame: kiosk::frame,
};

fn is_guide(route: &Route) -> bool {
    matches!(route, Route::Guide(_) | Route::Rows(_) | Route::About)
}

fn is_audit(route: &Route) -> bool {
    matches!(route, Route::Audit(_))
}

fn check_page(route: &Route) -> AnyView {
    match route.clone() {
        Route::Home => view! { <home::Home/> }.into_any(),
        Route::Check => view! { <screening::Begin/> }.into_any(),
        Route::Topics => view! { <screening::Topics/> }.into_any(),
        Route::Question(fact) => screening::question(&fact),
        Route::Review => waiting(Stage::Questions, || view! { <screening::Review/> }.into_any()),
        Route::Results => waiting(Stage::Results, || view! { <screening::Results/> }.into_any()),
        Route::Sheet => waiting(Stage::Results, || view! { <screening::Sheet/> }.into_any()),
        _ => view! { <home::NotFound/> }.into_any(),
    }
}

fn guide_page(route: &Route) -> AnyView {
    match route.clone() {
        Route::Guide(page) => guide::page(page),
        Route::Rows(rows) => view! { <guide::Rows rows/> }.into_any(),
        Route::About => view! { <guide::About/> }.into_any(),
        _ => view! { <home::NotFound/> }.into_any(),
    }
}

fn kiosk_page(route: &Route) -> AnyView {
    match route.clone() {
        Route::Home => kiosk::home(),
        Route::Kiosk(page) => kiosk::page(page),
        route if is_guide(&route) => waiting(Stage::Results, move || guide_page(&route)),
        route => check_page(&route),
    }
}

fn audit_page(route: &Route) -> AnyView {
    match route {
        Route::Audit(page) => audit::page(page.clone()),
        _ => view! { <home::NotFound/> }.into_any(),
    }
}
