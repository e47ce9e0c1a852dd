//! What are you here for? Topics to be asked about, or everything. Answers already given stay.

use crate::route::Route;
use crate::screening::Event;
use crate::ui::component::Icon;
use crate::ui::use_shell;
use leptos::prelude::*;

/// The page. Without a person who has begun it leads to the first page.
#[component]
pub fn Topics() -> impl IntoView {
    let shell = use_shell();
    let pack = shell.pack();
    let session = shell.session.get_untracked();
    if !session.has_begun(&pack) {
        crate::browser::history::replace(&Route::Check);
        return ().into_any();
    }
    let offered = session.offered(&pack);
    let picked = RwSignal::new(session.topics.clone());
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        shell.dispatch(Event::Topics(picked.get_untracked()));
    };
    let rows = offered.into_iter().map(|topic| {
        let (id, text) = (format!("topic-at-{topic}"), format!("topic-{}", pack.topics[topic]));
        let about = format!("{text}.about");
        let toggle = move |_| {
            picked.update(|p| if p.contains(&topic) { p.retain(|t| *t != topic) } else { p.push(topic) });
        };
        view! {
            <div class="answer">
                <input type="checkbox" id=id.clone() prop:checked=move || picked.with(|p| p.contains(&topic)) on:change=toggle/>
                <label for=id>
                    <span class="answer-text"><b>{shell.say(&text)}</b><small>{shell.say(&about)}</small></span>
                    <Icon name="check"/>
                </label>
            </div>
        }
    });
    let rows = rows.collect_view();
    let next = move || if picked.with(Vec::is_empty) { "topics-all" } else { "topics-some" };
    view! {
        <main class="page" id="main" tabindex="-1">
            <div class="asking">
                <a class="button" href=Route::Check.to_string()><Icon name="chevron-left"/>{shell.say("back")}</a>
            </div>
            <form class="question" on:submit=submit>
                <fieldset aria-describedby="topics-hint">
                    <legend><h1 tabindex="-1">{shell.say("topics-title")}</h1></legend>
                    <p class="hint" id="topics-hint">{shell.say("topics-hint")}</p>
                    <div class="answers two">{rows}</div>
                </fieldset>
                <button class="button main big" type="submit">
                    {move || shell.t(next())}<Icon name="chevron-right"/>
                </button>
            </form>
        </main>
    }
    .into_any()
}
