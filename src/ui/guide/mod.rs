//! The guide: everything the plan offers, to look through without answering anything. Knows nothing of the person.

mod about;
mod contents;
mod rows;

pub use about::About;
pub use rows::Rows;

use crate::route::GuideRoute;
use leptos::prelude::*;

/// The page of a route of the guide.
pub fn page(route: GuideRoute) -> AnyView {
    match route {
        GuideRoute::Contents => view! { <contents::Contents/> }.into_any(),
        _ => view! { <crate::ui::home::NotFound/> }.into_any(),
    }
}
