//! The first page of the guide.

use crate::ui::use_shell;
use leptos::prelude::*;

/// The page.
#[component]
pub fn Contents() -> impl IntoView {
    let shell = use_shell();
    view! {
        <main class="page" id="main" tabindex="-1">
            <h1 tabindex="-1">{shell.say("guide-title")}</h1>
        </main>
    }
}
