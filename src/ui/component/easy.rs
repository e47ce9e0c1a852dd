//! Easy words: one idea a sentence, with a symbol. Shown beside the normal words to whoever has asked for them.

use crate::ui::shell::Beside;
use crate::ui::use_shell;
use leptos::prelude::*;

/// The easy words of a message (`easy-<id>`), if they are wanted and here.
#[component]
pub fn Easy(
    /// The message they belong to.
    id: String,
    /// The symbol's id, see `public/symbols.svg`. Decoration: the words say it too.
    symbol: String,
) -> impl IntoView {
    let shell = use_shell();
    let (message, id) = (id.clone(), format!("easy-{id}"));
    let picture = format!("symbols.svg#{symbol}");
    let wanted = {
        let id = id.clone();
        Memo::new(move |_| shell.display.with(|d| d.easy) && shell.words.knows(&id))
    };
    view! {
        {use_context::<Beside>().map(|Beside(show)| show(message, Some(symbol)))}
        {move || wanted.get().then(|| view! {
            <p class="easy">
                <svg class="symbol" aria-hidden="true"><use href=picture.clone()></use></svg>
                <span>{shell.say(&id)}</span>
            </p>
        })}
    }
}
