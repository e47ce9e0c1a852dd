//! All answers before the results, each with a way to change it.

use super::question::correct;
use super::words::answer_words;
use crate::browser::dom;
use crate::embed::taken_over;
use crate::route::Route;
use crate::screening::Page;
use crate::ui::component::Icon;
use crate::ui::shell::{Shell, said};
use crate::ui::use_shell;
use leptos::prelude::*;

/// The page. Without answers it leads to the first page.
#[component]
pub fn Review() -> impl IntoView {
    let shell = use_shell();
    let pack = shell.pack();
    // Answers that a check on another site handed over; the start-up script has put them there.
    if let Some(text) = dom::take_root("data-taken-over") {
        let Some(session) = taken_over(&pack, &text) else { return lost(shell) };
        shell.session.set(session);
    }
    let session = shell.session.get_untracked();
    if !session.has_begun(&pack) {
        crate::browser::history::replace(&Route::Check);
        return ().into_any();
    }
    let count = session.asked.len();
    let rows = session.asked.clone().into_iter().map(|fact| {
        let (pack, answers) = (pack.clone(), session.answers.clone());
        let (asked, label) = (format!("q-{}", pack.facts[fact].id), format!("q-{}.short", pack.facts[fact].id));
        let address = Route::Question(pack.facts[fact].id.clone()).to_string();
        view! {
            <li class="review-row">
                <div class="review-text">
                    <p class="asked">{shell.say(&asked)}</p>
                    <p class="answered">{said(move || answer_words(shell, &pack, fact, &answers))}</p>
                </div>
                <a class="button" href=address on:click=correct(shell, fact, Page::Review)>
                    {shell.say("change")}
                    <span class="visually-hidden">{said(move || shell.t_with("change-what", &[("what", shell.t(&label).into())]))}</span>
                </a>
            </li>
        }
    });
    view! {
        <main class="page" id="main" tabindex="-1">
            <div class="asking">
                <a class="button" href=Route::Check.to_string()><Icon name="chevron-left"/>{shell.say("back")}</a>
            </div>
            <h1 tabindex="-1">{shell.say("review-title")}</h1>
            <p class="quiet">{said(move || shell.t_with("review-lead", &[("count", count.into())]))}</p>
            <ul class="review">{rows.collect_view()}</ul>
            <div class="actions">
                <a class="button main big" href=Route::Results.to_string()>
                    {shell.say("see-results-now")}<Icon name="chevron-right"/>
                </a>
            </div>
        </main>
    }
    .into_any()
}

/// Answers from another site that belong to another version of the rules, or are damaged.
fn lost(shell: Shell) -> AnyView {
    view! {
        <main class="page" id="main" tabindex="-1">
            <h1 tabindex="-1">{shell.say("not-taken-over")}</h1>
            <a class="button main" href=Route::Check.to_string()>{shell.say("begin-title")}</a>
        </main>
    }
    .into_any()
}
