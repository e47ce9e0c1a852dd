//! A line icon of the sprite. Decoration only: a word always stands beside it.

use leptos::prelude::*;

/// An icon by name; see `public/icons.svg`. Hidden from readers.
#[component]
pub fn Icon(
    /// The symbol's id.
    #[prop(into)]
    name: Signal<&'static str>,
) -> impl IntoView {
    view! { <svg class="icon" aria-hidden="true"><use href=move || format!("icons.svg#{}", name.get())></use></svg> }
}
