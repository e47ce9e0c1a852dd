//! About: what this is, privacy, and every document behind it.

use crate::browser::dom;
use crate::pack::Reading;
use crate::ui::component::Icon;
use crate::ui::shell::said;
use crate::ui::use_shell;
use leptos::prelude::*;

/// The page.
#[component]
pub fn About() -> impl IntoView {
    let shell = use_shell();
    let pack = shell.pack();
    let sources = pack.sources.clone();
    let version = pack.version.clone();
    let points = |ids: &'static [&'static str]| ids.iter().map(|id| view! { <li>{shell.say(id)}</li> }).collect_view();
    view! {
        <main class="page" id="main" tabindex="-1">
            <div class="asking"><a class="button" href="#/"><Icon name="home"/>{shell.say("to-home")}</a></div>
            <article class="prose">
                <h1 tabindex="-1">{shell.say("about-title")}</h1>
                <p class="period">{shell.say("period")}</p>
                <h2>{shell.say("about-what")}</h2>
                <p>{shell.say("about-what-check")}</p>
                <p>{shell.say("about-what-audit")}</p>
                <p>{shell.say("about-not-decision")}</p>
                <h2>{shell.say("about-privacy")}</h2>
                <ul>{points(&["about-privacy-memory", "about-privacy-names", "about-privacy-code", "about-privacy-audit"])}</ul>
                <h2>{shell.say("about-missing")}</h2>
                <ul>{points(&["about-missing-period", "about-missing-rows", "about-missing-amounts", "about-missing-contacts",
                    "about-missing-sign", "about-missing-clauses"])}</ul>
                <h2>{shell.say("about-sources")}</h2>
                <ul class="sources">{sources.into_iter().map(|source| {
                    let read = match source.read {
                        Reading::Text => "read-text",
                        Reading::Copy => "read-copy",
                        Reading::Memory => "read-memory",
                    };
                    let (id, kind) = (format!("source-{}", source.id), format!("source-kind-{}", source.kind));
                    let note = format!("{id}.note");
                    view! {
                        <li>
                            <b>{shell.say(&id)}</b>
                            <span class="meta">
                                <span>{shell.say(&kind)}</span>
                                <span>{shell.say(read)}</span>
                            </span>
                            <p>{shell.say(&note)}</p>
                        </li>
                    }
                }).collect_view()}</ul>
                <p>{said(move || shell.t_with("pack-version", &[("version", version.clone().into())]))}</p>
                // A kiosk has no way back from a plain file.
                {dom::root("data-kiosk").is_none().then(|| view! {
                    <p><a href="licences.txt">{shell.say("about-licences")}</a></p>
                })}
            </article>
        </main>
    }
}
