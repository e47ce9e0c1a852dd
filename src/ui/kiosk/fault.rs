//! The machine's settings are wrong: what, where, and what to do. For the operator, in both languages by the key above.

use crate::kiosk::config::{ConfigFault, Problem};
use crate::text::Locale;
use crate::ui::component::Icon;
use crate::ui::shell::{Shell, change_language, said, use_shell};
use leptos::prelude::*;

/// The page in place of the kiosk.
#[component]
pub fn Faults(faults: Vec<ConfigFault>) -> impl IntoView {
    let shell = use_shell();
    let other = move || if shell.words.locale() == Locale::ZhCn { Locale::En } else { Locale::ZhCn };
    let rows = faults.into_iter().map(|fault| {
        let key = fault.problem.key();
        view! { <li data-state=key><p>{said(move || words(shell, &fault))}</p></li> }
    });
    let rows = rows.collect_view();
    view! {
        <main class="page" id="main" tabindex="-1">
            <div class="asking">
                <button type="button" class="button" on:click=move |_| {
                    let locale = untrack(other);
                    leptos::task::spawn_local(async move {
                        change_language(shell, locale).await;
                    });
                }><Icon name="globe"/>{shell.say("other-language")}</button>
            </div>
            <h1 tabindex="-1">{shell.say("config-title")}</h1>
            <p>{shell.say("config-lead")}</p>
            <ul class="faults" id="config-faults">{rows}</ul>
        </main>
    }
}

fn words(shell: Shell, fault: &ConfigFault) -> String {
    let (low, high) = match fault.problem {
        Problem::OutOfRange { low, high } => (low, high),
        _ => (0.0, 0.0),
    };
    shell.t_with(
        fault.problem.key(),
        &[("place", fault.place.clone().into()), ("low", low.to_string().into()), ("high", high.to_string().into())],
    )
}
