//! Where a row comes from and who runs it: places in the plan, documents with their certainty, offices.

use super::words::place_words;
use crate::pack::{Pack, Row};
use crate::text::certainty_id;
use crate::ui::shell::{Said, Shell, said};
use leptos::prelude::*;

/// Places in the plan and the documents behind a row.
pub fn documents(shell: Shell, row: &Row) -> impl IntoView + use<> {
    let id = row.id.clone();
    let places = row.places.clone();
    let documents = row.documents.clone();
    view! {
        <p>{said(move || {
            let places: Vec<String> = places.iter().map(|p| place_words(shell, p)).collect();
            shell.t_with("from-plan", &[("places", places.join(&shell.t("list-separator")).into())])
        })}</p>
        {(!documents.is_empty()).then(|| view! { <ul>{documents.into_iter().map(|document| {
            let source = format!("source-{}", document.source);
            let says = format!("doc-{id}-{}", document.source);
            let certainty = certainty_id(document.certainty);
            view! {
                <li>
                    <b>{shell.say(&source)}</b>" "
                    <span>{shell.say(&says)}</span>" "
                    <span class="quiet">{said(move || shell.t_with("in-brackets", &[("text", shell.t(certainty).into())]))}</span>
                </li>
            }
        }).collect_view()}</ul> })}
    }
}

/// Where to go first, in words.
pub fn desks(shell: Shell, row: &Row) -> Said {
    let desks = row.desks.clone();
    said(move || {
        let names: Vec<String> = desks.iter().map(|d| shell.t(&format!("agency-{d}"))).collect();
        names.join(&shell.t("list-separator"))
    })
}

/// Who leads and who shares, from the plan's annex; says so where the annex is silent.
pub fn annex(shell: Shell, pack: &Pack, row: &Row) -> Said {
    let (lead, with) = pack.annex_of(row);
    said(move || {
        let names = |ids: &[String]| {
            let names: Vec<String> = ids.iter().map(|a| shell.t(&format!("agency-{a}.full"))).collect();
            fluent_bundle::FluentValue::from(names.join(&shell.t("list-separator")))
        };
        match (lead.is_empty(), with.is_empty()) {
            (true, _) => shell.t("annex-silent"),
            (false, true) => shell.t_with("annex-lead", &[("lead", names(&lead))]),
            (false, false) => shell.t_with("annex-lead-with", &[("lead", names(&lead)), ("with", names(&with))]),
        }
    })
}

/// What to bring, in words; says so where nothing is needed.
pub fn papers(shell: Shell, pack: &Pack, row: &Row) -> Said {
    let papers: Vec<String> = pack.papers_of(row).into_iter().map(str::to_string).collect();
    said(move || {
        if papers.is_empty() {
            return shell.t("bring-nothing");
        }
        let names: Vec<String> = papers.iter().map(|p| shell.t(&format!("paper-{p}"))).collect();
        shell.t_with("bring-list", &[("papers", names.join(&shell.t("list-separator")).into())])
    })
}
