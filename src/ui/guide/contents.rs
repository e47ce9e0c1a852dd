//! The first page of the guide: search, topics, life events, kinds of disability, employers, offices.

use super::search::Search;
use crate::pack::Pack;
use crate::route::{GuideRoute, Route};
use crate::ui::component::Icon;
use crate::ui::shell::Shell;
use crate::ui::use_shell;
use leptos::prelude::*;

/// The page.
#[component]
pub fn Contents() -> impl IntoView {
    let shell = use_shell();
    let pack = shell.pack();
    let topics = pack.topics.iter().filter(|t| rows_of(&pack, t) > 0);
    let topics = topics.map(|t| (GuideRoute::Topic(t.clone()), format!("topic-{t}"), format!("topic-{t}.about")));
    let events = pack
        .events
        .iter()
        .map(|e| (GuideRoute::Event(e.id.clone()), format!("event-{}", e.id), format!("event-{}.lead", e.id)));
    let (topics, events) = (topics.collect(), events.collect());
    let kinds = kinds(&pack).into_iter().map(|kind| {
        let text = format!("v-kinds-{kind}");
        view! { <li><a href=Route::Guide(GuideRoute::Kind(kind)).to_string()>{shell.say(&text)}</a></li> }
    });
    let kinds = kinds.collect_view();
    view! {
        <main class="page" id="main" tabindex="-1">
            <div class="asking"><a class="button" href="#/"><Icon name="home"/>{shell.say("to-home")}</a></div>
            <h1 tabindex="-1">{shell.say("guide-title")}</h1>
            <p>{shell.say("guide-lead")}</p>
            <Search/>
            {section(shell, "guide-events", events)}
            {section(shell, "guide-topics", topics)}
            <section class="group" aria-labelledby="guide-kinds">
                <h2 id="guide-kinds">{shell.say("guide-kinds")}</h2>
                <ul class="kinds">{kinds}</ul>
            </section>
            <div class="actions">
                <a class="button" href=Route::Guide(GuideRoute::Offices).to_string()>
                    <Icon name="building"/>{shell.say("guide-offices")}
                </a>
                <a class="button main" href=Route::Check.to_string()>
                    <Icon name="document-check"/>{shell.say("door-check")}
                </a>
            </div>
            <p class="period">{shell.say("period")}</p>
        </main>
    }
}

/// Kinds of disability somebody may look for, as value ids.
pub fn kinds(pack: &Pack) -> Vec<String> {
    let fact = pack.facts.iter().find(|f| f.id == "kinds");
    fact.map_or_else(Vec::new, |f| f.values.iter().filter(|v| *v != "none").cloned().collect())
}

fn rows_of(pack: &Pack, topic: &str) -> usize {
    pack.rows.iter().filter(|r| r.topic == topic).count()
}

/// Links with a line of explanation each, in two columns where there is room.
fn section(shell: Shell, title: &'static str, links: Vec<(GuideRoute, String, String)>) -> impl IntoView {
    let links = links.into_iter().map(|(route, name, about)| {
        view! {
            <li><a href=Route::Guide(route).to_string()>
                <b>{shell.say(&name)}</b><small>{shell.say(&about)}</small>
            </a></li>
        }
    });
    let links = links.collect_view();
    view! {
        <section class="group" aria-labelledby=title>
            <h2 id=title>{shell.say(title)}</h2>
            <ul class="tiles">{links}</ul>
        </section>
    }
}
