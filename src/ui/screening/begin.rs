//! The first page of the self-check: what happens, what is kept, who it is for.

use crate::route::Route;
use crate::screening::{Answer, Event};
use crate::ui::component::Icon;
use crate::ui::use_shell;
use leptos::prelude::*;

/// Doors: their text, the value of the routing question, and whether somebody else is answered for.
const DOORS: [(&str, &str, bool); 4] = [
    ("whom-self", "person", false),
    ("whom-other", "person", true),
    ("whom-employer", "employer", false),
    ("whom-org", "org", false),
];

/// The page.
#[component]
pub fn Begin() -> impl IntoView {
    let shell = use_shell();
    let pack = shell.pack();
    let routing = &pack.facts[pack.table.routing];
    let session = shell.session.get_untracked();
    let begun = !session.asked.is_empty();
    let points = ["begin-likely", "begin-memory", "begin-unsure", "begin-stop"];
    let doors = DOORS.into_iter().filter_map(|(id, value, for_other)| {
        let audience = routing.value(value)?;
        let chosen = session.answers.get(pack.table.routing) == Answer::One(audience) && session.for_other == for_other;
        Some(view! {
            <li>
                <button type="button" class="door" aria-current=(begun && chosen).then_some("true")
                    on:click=move |_| shell.dispatch(Event::Begin(audience, for_other))>
                    <Icon name=if value == "person" { "document-check" } else { "building" }/>
                    <span class="door-text">
                        <b>{shell.say(id)}</b>
                        <span>{shell.say(&format!("{id}.about"))}</span>
                    </span>
                    <Icon name="chevron-right"/>
                </button>
            </li>
        })
    });
    let doors = doors.collect_view();
    view! {
        <main class="page" id="main" tabindex="-1">
            <div class="asking">
                <a class="button" href="#/"><Icon name="home"/>{shell.say("to-home")}</a>
                {begun.then(|| view! {
                    <a class="button" href=Route::Review.to_string()>{shell.say("begin-review")}</a>
                })}
            </div>
            <div class="hero">
                <h1 tabindex="-1">{shell.say("begin-title")}</h1>
                <p>{shell.say("begin-lead")}</p>
            </div>
            <section aria-labelledby="whom">
                <h2 id="whom">{shell.say("begin-whom")}</h2>
                <ul class="doors">{doors}</ul>
            </section>
            <div class="prose"><ul>{points.map(|id| view! { <li>{shell.say(id)}</li> }).collect_view()}</ul></div>
            <p class="period">{shell.say("period")}</p>
        </main>
    }
}
