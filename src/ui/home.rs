//! The doors, and the page for an address that means nothing.

use super::component::Icon;
use super::shell::said;
use super::use_shell;
use crate::route::{AuditPage, GuideRoute, Route};
use leptos::prelude::*;

/// The home page: what this is, and its doors.
#[component]
pub fn Home() -> impl IntoView {
    let shell = use_shell();
    let doors = [
        (Route::Check, "document-check", "door-check", "door main"),
        (Route::Guide(GuideRoute::Contents), "search", "door-guide", "door"),
        (Route::Audit(AuditPage::Sites.alone()), "ruler", "door-audit", "door"),
        (Route::About, "info", "door-about", "door"),
    ];
    view! {
        <main class="page home" id="main" tabindex="-1">
            <div class="hero">
                <h1 tabindex="-1">{shell.say("home-title")}</h1>
                <p>{shell.say("home-lead")}</p>
            </div>
            <nav aria-label=shell.say("home-doors")>
                <ul class="doors">{doors.into_iter().map(|(route, icon, id, class)| view! {
                    <li><a class=class href=route.to_string()>
                        <Icon name=icon/>
                        <span class="door-text">
                            <b>{shell.say(id)}</b>
                            <span>{said(move || shell.t(&format!("{id}.about")))}</span>
                        </span>
                        <Icon name="chevron-right"/>
                    </a></li>
                }).collect_view()}</ul>
            </nav>
        </main>
    }
}

/// An address that means nothing here: says so, and the way on.
#[component]
pub fn NotFound() -> impl IntoView {
    let shell = use_shell();
    view! {
        <main class="page" id="main" tabindex="-1">
            <h1 tabindex="-1">{shell.say("not-found-title")}</h1>
            <p>{shell.say("not-found-text")}</p>
            <div class="actions"><a class="button main" href="#/">{shell.say("to-home")}</a></div>
        </main>
    }
}
