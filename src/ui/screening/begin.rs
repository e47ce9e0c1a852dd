//! The first page of the self-check: what happens, what is kept, who it is for.

use crate::route::Route;
use crate::screening::Event;
use crate::ui::component::Icon;
use crate::ui::shell::said;
use crate::ui::use_shell;
use leptos::prelude::*;

/// The page.
#[component]
pub fn Begin() -> impl IntoView {
    let shell = use_shell();
    let pack = shell.pack();
    let person = pack.facts[pack.table.routing].value("person").unwrap_or(0);
    let begun = shell.session.with_untracked(|s| s.has_begun(&pack) && !s.asked.is_empty());
    let start = move |_| shell.dispatch(Event::Begin(person));
    let points = ["begin-likely", "begin-memory", "begin-unsure", "begin-stop"];
    view! {
        <main class="page" id="main" tabindex="-1">
            <div class="asking"><a class="button" href="#/"><Icon name="home"/>{shell.say("to-home")}</a></div>
            <div class="hero">
                <h1 tabindex="-1">{shell.say("begin-title")}</h1>
                <p>{shell.say("begin-lead")}</p>
            </div>
            <div class="prose"><ul>{points.map(|id| view! { <li>{shell.say(id)}</li> }).collect_view()}</ul></div>
            <p class="period">{shell.say("period")}</p>
            <div class="actions">
                <button type="button" class="button main big" on:click=start>
                    {said(move || shell.t(if begun { "begin-go-on" } else { "begin-start" }))}<Icon name="chevron-right"/>
                </button>
                {begun.then(|| view! {
                    <a class="button big" href=Route::Review.to_string()>{shell.say("begin-review")}</a>
                })}
            </div>
        </main>
    }
}
