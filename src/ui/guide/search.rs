//! The search field. What somebody types stays in memory: not in the address, not in storage, not sent anywhere.

use super::list::entries;
use crate::browser::fetch;
use crate::search::Index;
use crate::ui::component::Icon;
use crate::ui::shell::said;
use crate::ui::use_shell;
use leptos::prelude::*;
use std::rc::Rc;

/// So many rows are shown; what fits worse hardly helps.
const MOST: usize = 8;

/// What a search came to.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Found {
    /// Nothing searched yet.
    Idle,
    /// The index is on its way.
    Waiting,
    /// The index did not arrive or cannot be read.
    Failed,
    /// Rows by index in the pack; none is an answer too.
    Rows(Vec<usize>),
}

/// The field and what was found. Results are announced; focus stays in the field.
#[component]
pub fn Search() -> impl IntoView {
    let shell = use_shell();
    let query = RwSignal::new(String::new());
    let found = RwSignal::new(Found::Idle);
    let index = RwSignal::new_local(None::<Rc<Index>>);
    let search = move || {
        if query.with_untracked(|q| q.trim().is_empty()) {
            return found.set(Found::Idle);
        }
        if let Some(index) = index.get_untracked() {
            return found.set(rows(&index, &shell.pack(), &query.get_untracked()));
        }
        found.set(Found::Waiting);
        leptos::task::spawn_local(async move {
            let text = fetch::text("search.json").await.ok();
            let Some(read) = text.and_then(|text| Index::from_json(&text).ok()) else {
                return found.set(Found::Failed);
            };
            found.set(rows(&read, &shell.pack(), &query.get_untracked()));
            index.set(Some(Rc::new(read)));
        });
    };
    let words = move || match found.get() {
        Found::Idle => String::new(),
        Found::Waiting => shell.t("search-waiting"),
        Found::Failed => shell.t("search-failed"),
        Found::Rows(rows) => shell.t_with("search-found", &[("count", rows.len().into())]),
    };
    view! {
        <form class="finder" role="search" on:submit=move |event| { event.prevent_default(); search(); }>
            <label class="label" for="search">{shell.say("search-label")}</label>
            <div class="search-row">
                <input class="input" id="search" type="search" autocomplete="off" maxlength="60" enterkeyhint="search"
                    on:input=move |event| query.set(event_target_value(&event))/>
                <button type="submit" class="button main"><Icon name="search"/>{shell.say("search-go")}</button>
            </div>
            <p class="quiet">{shell.say("search-hint")}</p>
        </form>
        <div class="found" data-found=move || state(&found.get())>
            <p role="status">{said(words)}</p>
            {move || match found.get() {
                // A heading between the page's and those of the rows, for those who go by headings.
                Found::Rows(rows) if !rows.is_empty() => view! {
                    <h2 class="visually-hidden">{shell.say("search-found-title")}</h2>
                    {entries(shell, &shell.pack(), rows)}
                }
                .into_any(),
                _ => ().into_any(),
            }}
        </div>
    }
}

fn rows(index: &Index, pack: &crate::pack::Pack, query: &str) -> Found {
    Found::Rows(index.find(query).iter().filter_map(|hit| pack.row(&hit.row)).take(MOST).collect())
}

fn state(found: &Found) -> &'static str {
    match found {
        Found::Idle => "idle",
        Found::Waiting => "waiting",
        Found::Failed => "failed",
        Found::Rows(rows) if rows.is_empty() => "none",
        Found::Rows(_) => "some",
    }
}
