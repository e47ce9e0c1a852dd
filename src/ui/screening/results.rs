//! Verdicts, grouped: likely, ask, open to all, still to be answered, no (folded); one merged list of papers.

use super::card::ResultCard;
use crate::pack::Pack;
use crate::route::Route;
use crate::screening::{Event, Outcome, group, questions, screen_topics};
use crate::ui::component::Icon;
use crate::ui::shell::{Shell, said};
use crate::ui::use_shell;
use leptos::prelude::*;

/// The papers of some rows, those most often wanted first, each with how many rows want it.
#[must_use]
pub fn merged_papers<'r>(pack: &Pack, rows: impl Iterator<Item = &'r Outcome>) -> Vec<(String, usize)> {
    let mut papers: Vec<(String, usize)> = Vec::new();
    for outcome in rows {
        for paper in pack.papers_of(&pack.rows[outcome.row]) {
            match papers.iter_mut().find(|(id, _)| id == paper) {
                Some((_, count)) => *count += 1,
                None => papers.push((paper.to_string(), 1)),
            }
        }
    }
    papers.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    papers
}

/// The page. Without a person who has begun it leads to the first page.
#[component]
pub fn Results() -> impl IntoView {
    let shell = use_shell();
    let pack = shell.pack();
    let session = shell.session.get_untracked();
    if !session.has_begun(&pack) {
        crate::browser::history::replace(&Route::Check);
        return ().into_any();
    }
    let groups = group(&pack, &session.answers, screen_topics(&pack, &session.answers, &session.topics));
    let open_question = questions(&pack, &session.answers, &[], &session.topics).next.map(|f| pack.facts[f].id.clone());
    let (likely, ask, answered) = (groups.likely.len(), groups.ask.len(), session.asked.len());
    let papers = merged_papers(&pack, groups.likely.iter().chain(&groups.ask));
    view! {
        <main class="page" id="main" tabindex="-1">
            <div class="asking">
                <a class="button" href=Route::Review.to_string()><Icon name="chevron-left"/>{shell.say("change-answers")}</a>
            </div>
            <h1 class="headline" tabindex="-1">
                <span>{said(move || shell.t_with("count-likely", &[("count", likely.into())]))}</span>" "
                <span>{said(move || shell.t_with("count-ask", &[("count", ask.into())]))}</span>
            </h1>
            <p>{said(move || shell.t_with("results-lead", &[("count", answered.into())]))}</p>
            <p class="period">{shell.say("period")}</p>
            {open_question.map(|fact| view! {
                <div class="banner" data-kind="info">
                    <Icon name="question-mark"/>
                    <div class="banner-text"><p>{shell.say("not-finished")}</p></div>
                    <div class="banner-actions">
                        <a class="button" href=Route::Question(fact).to_string()>{shell.say("go-on-answering")}</a>
                    </div>
                </div>
            })}
            {section(shell, "likely", "group-likely", Some("group-likely-lead"), groups.likely)}
            {section(shell, "ask", "group-ask", Some("group-ask-lead"), groups.ask)}
            {(!papers.is_empty()).then(|| view! { <Papers papers/> })}
            <div class="actions">
                <a class="button main" href=Route::Sheet.to_string()><Icon name="print"/>{shell.say("to-sheet")}</a>
            </div>
            {folded(shell, "open", "group-open", "group-open-lead", groups.open)}
            {folded(shell, "missing", "group-missing", "group-missing-lead", groups.missing)}
            {folded(shell, "no", "group-no", "group-no-lead", groups.no)}
            {more_topics(shell, &pack)}
        </main>
    }
    .into_any()
}

/// Topics that were not picked, to add one. Answers stay.
fn more_topics(shell: Shell, pack: &Pack) -> AnyView {
    let session = shell.session.get_untracked();
    if session.topics.is_empty() {
        return ().into_any();
    }
    let others = session.offered(pack).into_iter().filter(|t| !session.topics.contains(t)).map(|topic| {
        let text = format!("topic-{}", pack.topics[topic]);
        view! {
            <li><button type="button" class="button" on:click=move |_| shell.dispatch(Event::AddTopic(topic))>
                <Icon name="plus"/>{shell.say(&text)}
            </button></li>
        }
    });
    let others = others.collect_view();
    view! {
        <section class="group no-print" aria-labelledby="more-topics">
            <h2 id="more-topics">{shell.say("more-topics-title")}</h2>
            <p>{shell.say("more-topics-lead")}</p>
            <ul class="actions">{others}</ul>
        </section>
    }
    .into_any()
}

fn section(
    shell: Shell,
    name: &'static str,
    title: &'static str,
    lead: Option<&'static str>,
    list: Vec<Outcome>,
) -> AnyView {
    if list.is_empty() {
        return ().into_any();
    }
    let id = format!("group-{name}");
    view! {
        <section class="group" data-verdict=name aria-labelledby=id.clone()>
            <h2 id=id.clone()>{shell.say(title)}" "<span class="count">{list.len()}</span></h2>
            {lead.map(|lead| view! { <p>{shell.say(lead)}</p> })}
            <div class="results">{list.into_iter().map(|outcome| view! { <ResultCard outcome/> }).collect_view()}</div>
        </section>
    }
    .into_any()
}

/// A group that stays closed until asked for. Its cards are built when it is first opened.
fn folded(shell: Shell, name: &'static str, title: &'static str, lead: &'static str, list: Vec<Outcome>) -> AnyView {
    if list.is_empty() {
        return ().into_any();
    }
    let count = list.len();
    let opened = RwSignal::new(false);
    let list = StoredValue::new(list);
    view! {
        <section class="group" data-verdict=name>
        <details class="fold" id=format!("group-{name}") on:toggle=move |_| opened.set(true)>
            <summary><h2>{shell.say(title)}</h2>" "<span class="count">{count}</span></summary>
            <p>{shell.say(lead)}</p>
            {move || opened.get().then(|| view! {
                <div class="results">
                    {list.get_value().into_iter().map(|outcome| view! { <ResultCard outcome/> }).collect_view()}
                </div>
            })}
        </details>
        </section>
    }
    .into_any()
}

/// One list of what to bring.
#[component]
pub fn Papers(
    /// Paper ids with how many rows want them.
    papers: Vec<(String, usize)>,
) -> impl IntoView {
    let shell = use_shell();
    view! {
        <section class="group" aria-labelledby="papers">
            <h2 id="papers">{shell.say("papers-title")}</h2>
            <p>{shell.say("papers-lead")}</p>
            <ul class="papers">{papers.into_iter().map(|(paper, count)| {
                let id = format!("paper-{paper}");
                view! {
                    <li>
                        <div>
                            {shell.say(&id)}
                            <small>{said(move || shell.t_with("paper-count", &[("count", count.into())]))}</small>
                        </div>
                    </li>
                }
            }).collect_view()}</ul>
        </section>
    }
}
