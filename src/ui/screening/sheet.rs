//! What to take along: rows picked by the person, a sheet to print, and a code that carries row ids only.

use super::qr::Code;
use super::results::{Papers, merged_papers};
use super::sources::{annex, desks, papers};
use super::words::{verdict_icon, verdict_words};
use crate::browser::{dom, history, page};
use crate::pack::{Pack, Row, Sensitivity};
use crate::route::Route;
use crate::screening::{Event, Outcome, Verdict, group, screen_topics};
use crate::ui::component::Icon;
use crate::ui::shell::said;
use crate::ui::use_shell;
use leptos::prelude::*;

/// Whether a row's being on the sheet says more of the person than that they have a disability.
fn is_telling(pack: &Pack, row: &Row) -> bool {
    let tests = row.rule.iter().chain(&row.wider).map(|c| &c.test);
    let facts = tests.flat_map(|t| t.facts(&pack.derived));
    let kinds = pack.fact("kinds");
    facts.into_iter().any(|fact| Some(fact) != kinds && pack.facts[fact].sensitive >= Sensitivity::Health)
}

/// The page. Without a person who has begun it leads to the first page.
#[component]
pub fn Sheet() -> impl IntoView {
    let shell = use_shell();
    let pack = shell.pack();
    let session = shell.session.get_untracked();
    if !session.has_begun(&pack) {
        history::replace(&Route::Check);
        return ().into_any();
    }
    let groups = group(&pack, &session.answers, screen_topics(&pack, &session.answers, &session.topics));
    let offered: Vec<Outcome> = groups.likely.into_iter().chain(groups.ask).chain(groups.open).collect();
    let picked = Memo::new({
        let (pack, offered) = (pack.clone(), offered.clone());
        move |_| {
            let rows = shell.session.with(|s| s.picked.clone());
            rows.unwrap_or_else(|| {
                offered.iter().map(|o| o.row).filter(|r| !is_telling(&pack, &pack.rows[*r])).collect()
            })
        }
    });
    let address = {
        let pack = pack.clone();
        Signal::derive(move || {
            let ids = picked.get().into_iter().map(|r| pack.rows[r].id.clone()).collect();
            format!("{}{}", history::base(), Route::Rows(ids))
        })
    };
    let (year, month, day) = page::today();
    let version = pack.version.clone();
    let on_sheet = {
        let offered = offered.clone();
        Signal::derive(move || {
            offered.iter().filter(|o| picked.with(|p| p.contains(&o.row))).cloned().collect::<Vec<_>>()
        })
    };
    let print = move |large: bool| {
        dom::set_root("data-print", if large { "large" } else { "normal" });
        page::print();
    };
    let merged = pack.clone();
    view! {
        <main class="page" id="main" tabindex="-1">
            <div class="asking">
                <a class="button" href=Route::Results.to_string()><Icon name="chevron-left"/>{shell.say("back-to-results")}</a>
            </div>
            <h1 class="no-print" tabindex="-1">{shell.say("sheet-title")}</h1>
            <p class="quiet no-print">{shell.say("sheet-lead")}</p>
            <form class="picker question" on:submit=|event| event.prevent_default()>
                <fieldset>
                    <legend class="visually-hidden">{shell.say("sheet-rows")}</legend>
                    <div class="answers compact">
                        {offered.into_iter().map(|outcome| view! { <Pick outcome picked/> }).collect_view()}
                    </div>
                </fieldset>
            </form>
            <section class="group no-print" aria-labelledby="take">
                <h2 id="take">{shell.say("take-title")}</h2>
                <Show when=move || !picked.with(Vec::is_empty)
                    fallback=move || view! { <p>{shell.say("take-nothing")}</p> }>
                    <div class="take">
                        <Code address/>
                        <div class="take-text">
                            <p>{said(move || shell.t_with("take-text", &[("count", picked.with(Vec::len).into())]))}</p>
                            <p class="label">{shell.say("take-address")}</p>
                            <p class="address">{said(move || address.get())}</p>
                        </div>
                    </div>
                </Show>
            </section>
            <div class="actions">
                <button type="button" class="button main" on:click=move |_| print(false)>
                    <Icon name="print"/>{shell.say("print")}
                </button>
                <button type="button" class="button" on:click=move |_| print(true)>
                    <Icon name="text-size"/>{shell.say("print-large")}
                </button>
            </div>
            <section class="sheet" aria-labelledby="sheet">
                <header>
                    <h2 id="sheet">{shell.say("sheet-heading")}</h2>
                    <p>{said(move || shell.t_with("date", &[
                        ("year", year.to_string().into()), ("month", month.into()), ("day", day.to_string().into()),
                    ]))}</p>
                </header>
                <p class="period">{shell.say("period")}</p>
                {move || on_sheet.get().into_iter().map(|outcome| view! { <SheetRow outcome/> }).collect_view()}
                {move || {
                    let papers = merged_papers(&merged, on_sheet.get().iter());
                    (!papers.is_empty()).then(|| view! { <Papers papers/> })
                }}
                <Show when=move || !picked.with(Vec::is_empty)>
                    <div class="take print-only">
                        <Code address/>
                        <div class="take-text">
                            <p class="label">{shell.say("take-address")}</p>
                            <p class="address">{said(move || address.get())}</p>
                        </div>
                    </div>
                </Show>
                <p class="tail">
                    {shell.say("disclaimer")}" "
                    {said(move || shell.t_with("pack-version", &[("version", version.clone().into())]))}
                </p>
            </section>
        </main>
    }
    .into_any()
}

/// One row to pick. Telling rows say so and start unpicked.
#[component]
fn Pick(outcome: Outcome, picked: Memo<Vec<usize>>) -> impl IntoView {
    let shell = use_shell();
    let pack = shell.pack();
    let row = pack.rows[outcome.row].clone();
    let telling = is_telling(&pack, &row);
    let (index, id, name) = (outcome.row, format!("pick-{}", row.id), format!("row-{}", row.id));
    let group = if row.open_to_all {
        "group-open"
    } else if outcome.verdict == Verdict::Likely {
        "group-likely"
    } else {
        "group-ask"
    };
    let change = move |_| {
        let mut rows = picked.get_untracked();
        match rows.iter().position(|r| *r == index) {
            Some(place) => {
                rows.remove(place);
            }
            None => rows.push(index),
        }
        rows.sort_unstable();
        shell.dispatch(Event::Pick(rows));
    };
    view! {
        <div class="answer">
            <input type="checkbox" id=id.clone() prop:checked=move || picked.with(|p| p.contains(&index)) on:change=change/>
            <label for=id>
                <span class="answer-text">
                    <b>{shell.say(&name)}</b>
                    <small>{said(move || {
                        let group = shell.t(group);
                        if telling { shell.t_with("pick-telling", &[("group", group.into())]) } else { group }
                    })}</small>
                </span>
                <Icon name="check"/>
            </label>
        </div>
    }
}

/// A row on the sheet: what it is called, how it stands, where, what to bring, what to ask. No answers.
#[component]
fn SheetRow(outcome: Outcome) -> impl IntoView {
    let shell = use_shell();
    let pack = shell.pack();
    let row = pack.rows[outcome.row].clone();
    let (name, ask) = (format!("row-{}", row.id), format!("row-{}.ask", row.id));
    let heading = format!("sheet-{}", row.id);
    let verdict = outcome.verdict;
    let (desks, annex, papers) = (desks(shell, &row), annex(shell, &pack, &row), papers(shell, &pack, &row));
    view! {
        <article class="result" data-verdict=verdict.key() aria-labelledby=heading.clone()>
            <p class="verdict-line"><Icon name=verdict_icon(verdict)/><span>{said(move || verdict_words(shell, &outcome))}</span></p>
            <h3 id=heading.clone()>{shell.say(&name)}</h3>
            <dl class="todo" data-verdict=verdict.key()>
                <div><dt>{shell.say("where-to-go")}</dt><dd>{desks}" "<span class="quiet">{annex}</span></dd></div>
                <div><dt>{shell.say("what-to-bring")}</dt><dd>{papers}</dd></div>
                <div><dt>{shell.say("what-to-ask")}</dt><dd>{shell.say(&ask)}</dd></div>
            </dl>
        </article>
    }
}
