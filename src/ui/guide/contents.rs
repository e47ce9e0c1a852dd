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
    let topics = topics.map(|t| Tile {
        to: GuideRoute::Topic(t.clone()),
        name: format!("topic-{t}"),
        about: format!("topic-{t}.about"),
        symbol: None,
    });
    let events = pack.events.iter().map(|e| Tile {
        to: GuideRoute::Event(e.id.clone()),
        name: format!("event-{}", e.id),
        about: format!("event-{}.lead", e.id),
        symbol: Some(e.symbol.clone()),
    });
    let (topics, events) = (topics.collect(), events.collect());
    let kinds = kinds(&pack).into_iter().map(|kind| {
        let text = format!("v-kinds-{kind}");
        view! { <li><a href=Route::Guide(GuideRoute::Kind(kind)).to_string()>{shell.say(&text)}</a></li> }
    });
    let kinds: Vec<_> = kinds.collect();
    // A pack may ask nothing about kinds.
    let kinds = (!kinds.is_empty()).then(|| {
        view! {
            <section class="group" aria-labelledby="guide-kinds">
                <h2 id="guide-kinds">{shell.say("guide-kinds")}</h2>
                <ul class="kinds">{kinds}</ul>
            </section>
        }
    });
    view! {
        <main class="page" id="main" tabindex="-1">
            <div class="asking"><a class="button" href="#/"><Icon name="home"/>{shell.say("to-home")}</a></div>
            <h1 tabindex="-1">{shell.say("guide-title")}</h1>
            <p>{shell.say("guide-lead")}</p>
            <Search/>
            {section(shell, "guide-events", events)}
            {section(shell, "guide-topics", topics)}
            {kinds}
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

/// A link with a line of explanation, and a picture where there is one.
struct Tile {
    to: GuideRoute,
    name: String,
    about: String,
    symbol: Option<String>,
}

/// Tiles under a heading, in two columns where there is room.
fn section(shell: Shell, title: &'static str, tiles: Vec<Tile>) -> impl IntoView {
    let links = tiles.into_iter().map(|tile| {
        let picture = tile.symbol.map(|symbol| {
            view! { <svg class="symbol" aria-hidden="true"><use href=format!("symbols.svg#{symbol}")></use></svg> }
        });
        view! {
            <li><a href=Route::Guide(tile.to).to_string()>
                {picture}
                <b>{shell.say(&tile.name)}</b><small>{shell.say(&tile.about)}</small>
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
