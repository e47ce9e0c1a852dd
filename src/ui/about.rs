//! About: what this is, privacy, and every document behind it.

use super::component::Icon;
use super::use_shell;
use crate::pack::Reading;
use leptos::prelude::*;

/// The page.
#[component]
pub fn About() -> impl IntoView {
    let shell = use_shell();
    let pack = shell.pack();
    let sources = pack.sources.clone();
    let version = pack.version.clone();
    let points = |ids: &'static [&'static str]| {
        ids.iter().map(|id| view! { <li>{move || shell.t(id)}</li> }).collect_view()
    };
    view! {
        <main class="page" id="main" tabindex="-1">
            <div class="asking"><a class="button" href="#/"><Icon name="home"/>{move || shell.t("to-home")}</a></div>
            <article class="prose">
                <h1 tabindex="-1">{move || shell.t("about-title")}</h1>
                <p class="period">{move || shell.t("period")}</p>
                <h2>{move || shell.t("about-what")}</h2>
                <p>{move || shell.t("about-what-check")}</p>
                <p>{move || shell.t("about-what-audit")}</p>
                <p>{move || shell.t("about-not-decision")}</p>
                <h2>{move || shell.t("about-privacy")}</h2>
                <ul>{points(&["about-privacy-memory", "about-privacy-names", "about-privacy-code", "about-privacy-audit"])}</ul>
                <h2>{move || shell.t("about-missing")}</h2>
                <ul>{points(&["about-missing-period", "about-missing-rows", "about-missing-amounts", "about-missing-contacts",
                    "about-missing-sign", "about-missing-clauses"])}</ul>
                <h2>{move || shell.t("about-sources")}</h2>
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
                            <b>{move || shell.t(&id)}</b>
                            <span class="meta">
                                <span>{move || shell.t(&kind)}</span>
                                <span>{move || shell.t(read)}</span>
                            </span>
                            <p>{move || shell.t(&note)}</p>
                        </li>
                    }
                }).collect_view()}</ul>
                <p>{move || shell.t_with("pack-version", &[("version", version.clone().into())])}</p>
            </article>
        </main>
    }
}
