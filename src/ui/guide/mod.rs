//! The guide: everything the plan offers, to look through without answering anything. Knows nothing of the person.

mod about;
mod contact;
mod contents;
mod list;
mod office;
mod row;
mod rows;
mod search;

pub use about::About;
pub use rows::Rows;

use crate::route::{GuideRoute, Route};
use crate::ui::component::Icon;
use crate::ui::shell::Shell;
use crate::ui::use_shell;
use leptos::prelude::*;

/// The page of a route of the guide.
pub fn page(route: GuideRoute) -> AnyView {
    let pack = use_shell().pack();
    match route {
        GuideRoute::Contents => view! { <contents::Contents/> }.into_any(),
        GuideRoute::Topic(id) => list::topic(&pack, &id),
        GuideRoute::Event(id) => list::event(&pack, &id),
        GuideRoute::Kind(id) => list::kind(&pack, &id),
        GuideRoute::Row(id) => pack.row(&id).map_or_else(gone, |row| view! { <row::RowPage row/> }.into_any()),
        GuideRoute::Offices => view! { <office::Offices/> }.into_any(),
        GuideRoute::Office(id) if pack.agencies.iter().any(|a| a.id == id) => {
            view! { <office::OfficePage id/> }.into_any()
        }
        GuideRoute::Office(_) => gone(),
    }
}

/// There is no such topic, event, kind, row or office.
fn gone() -> AnyView {
    let shell = use_shell();
    view! {
        <main class="page" id="main" tabindex="-1">
            <h1 tabindex="-1">{shell.say("guide-gone-title")}</h1>
            <p>{shell.say("guide-gone-text")}</p>
            <div class="actions">{to_contents(shell)}</div>
        </main>
    }
    .into_any()
}

/// The way back to the contents.
fn to_contents(shell: Shell) -> impl IntoView {
    let address = Route::Guide(GuideRoute::Contents).to_string();
    view! { <a class="button" href=address><Icon name="chevron-left"/>{shell.say("to-guide")}</a> }
}

/// A link to the page of a row, by its name.
fn row_link(shell: Shell, id: &str) -> impl IntoView + use<> {
    let name = format!("row-{id}");
    view! { <a href=Route::Guide(GuideRoute::Row(id.to_string())).to_string()>{shell.say(&name)}</a> }
}
