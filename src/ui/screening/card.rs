//! A row's result: how it stands, why, what to do. A "no" says as much as a "likely".

use super::question::correct;
use super::sources::{annex, desks, documents, papers};
use super::words::{answer_words, coverage, place_words, verdict_icon, verdict_words};
use crate::pack::{Pack, Row};
use crate::route::Route;
use crate::screening::{Line, Outcome, Page, Part, Truth, Verdict, is_hidden};
use crate::text::reason_ids;
use crate::ui::component::Icon;
use crate::ui::shell::{Shell, said};
use crate::ui::use_shell;
use leptos::prelude::*;

/// The card of an outcome.
#[component]
pub fn ResultCard(
    /// The outcome.
    outcome: Outcome,
) -> impl IntoView {
    let shell = use_shell();
    let pack = shell.pack();
    let row = pack.rows[outcome.row].clone();
    let heading = format!("result-{}", row.id);
    let name = format!("row-{}", row.id);
    let (checked, all) = coverage(&row, &outcome);
    let verdict = outcome.verdict;
    let stands = outcome.clone();
    let lines = outcome.lines.clone();
    view! {
        <article class="result" data-verdict=verdict.key() aria-labelledby=heading.clone()>
            <p class="verdict-line" data-state=outcome.stands().key()><Icon name=verdict_icon(verdict)/><span>{said(move || verdict_words(shell, &stands))}</span></p>
            <h3 id=heading.clone()>{shell.say(&name)}</h3>
            <ul class="criteria">
                {lines.into_iter().map(|line| criterion(shell, &pack, &row, line)).collect_view()}
            </ul>
            {todo(shell, &pack, &row, Some(verdict))}
            <p class="coverage"><Icon name="info"/><span>
                {said(move || shell.t_with("coverage", &[("checked", checked.into()), ("all", all.into())]))}
            </span></p>
            {details(shell, &pack, &row)}
        </article>
    }
}

/// One reason line: mark, criterion, the answer behind it with a way to change it, and the source.
fn criterion(shell: Shell, pack: &Pack, row: &Row, line: Line) -> impl IntoView + use<> {
    let (reason, source) = reason_ids(row, line.part);
    // The plan is behind every row; its place says more than its title.
    let basis = source.map(|s| match (s, row.places.first()) {
        ("plan", Some(place)) => (None, place.clone()),
        _ => (Some(format!("source-{s}")), String::new()),
    });
    // A wider rule or a clash that holds is not a tick: it is something to ask about.
    let (met, icon, word) = match (line.part, line.state) {
        (Part::Wider | Part::Clash | Part::AskOnly | Part::CouldNotCheck, _) | (_, Truth::Unsure | Truth::Missing) => {
            ("unknown", "question-mark", "is-unknown")
        }
        (_, Truth::True) => ("yes", "check", "is-met"),
        (_, Truth::False) => ("no", "dash", "is-not-met"),
    };
    let session = shell.session.get_untracked();
    let effective = session.answers.effective(pack);
    let given: Vec<(usize, String)> = line
        .facts
        .iter()
        .filter(|fact| {
            **fact != pack.table.routing && !session.answers.is_missing(**fact) && !is_hidden(pack, **fact, &effective)
        })
        .map(|fact| (*fact, pack.facts[*fact].id.clone()))
        .collect();
    let has_more = !given.is_empty() || basis.is_some();
    let pack = shell.pack();
    view! {
        <li class="criterion" data-met=met>
            <Icon name=icon/>
            <div>
                <p><span class="visually-hidden">{shell.say(word)}</span>{shell.say(&reason)}</p>
                {has_more.then(|| view! { <ul>
                    {given.into_iter().map(|(fact, id)| {
                        let (pack, answers) = (pack.clone(), session.answers.clone());
                        let short = format!("q-{id}.short");
                        let label = short.clone();
                        view! {
                            <li>
                                {said(move || shell.t_with("you-answered", &[
                                    ("what", shell.t(&short).into()),
                                    ("answer", answer_words(shell, &pack, fact, &answers).into()),
                                ]))}
                                <a href=Route::Question(id).to_string() on:click=correct(shell, fact, Page::Results)>
                                    {shell.say("change")}
                                    <span class="visually-hidden">
                                        {said(move || shell.t_with("change-what", &[("what", shell.t(&label).into())]))}
                                    </span>
                                </a>
                            </li>
                        }
                    }).collect_view()}
                    {basis.map(|(source, place)| view! {
                        <li>{said(move || {
                            let (key, from) = source
                                .as_ref()
                                .map_or_else(|| ("basis-plan", place_words(shell, &place)), |id| ("basis", shell.t(id)));
                            shell.t_with(key, &[("source", from.into())])
                        })}</li>
                    })}
                </ul> })}
            </div>
        </li>
    }
}

/// What to do: where, what to bring, what to ask. For a "no" also what would change it.
pub fn todo(shell: Shell, pack: &Pack, row: &Row, verdict: Option<Verdict>) -> impl IntoView + use<> {
    let (ask, next) = (format!("row-{}.ask", row.id), format!("row-{}.next", row.id));
    let name = verdict.map_or("likely", Verdict::key);
    let is_no = verdict == Some(Verdict::No);
    let (desks, annex, papers) = (desks(shell, row), annex(shell, pack, row), papers(shell, pack, row));
    view! {
        <dl class="todo" data-verdict=name>
            {is_no.then(|| view! {
                <div><dt>{shell.say("what-would-change")}</dt><dd>{shell.say("what-would-change-text")}</dd></div>
            })}
            <div><dt>{shell.say("first-step")}</dt><dd>{shell.say(&next)}</dd></div>
            <div><dt>{shell.say("where-to-go")}</dt><dd>{desks}" "<span class="quiet">{annex}</span></dd></div>
            <div><dt>{shell.say("what-to-bring")}</dt><dd>{papers}</dd></div>
            <div><dt>{shell.say("what-to-ask")}</dt><dd>{shell.say(&ask)}</dd></div>
        </dl>
    }
}

/// What it is, what cannot be checked here, where it comes from, what it leads to. Folded.
pub fn details(shell: Shell, pack: &Pack, row: &Row) -> impl IntoView + use<> {
    let what = format!("row-{}.what", row.id);
    let unchecked = row.unchecked.clone();
    let leads: Vec<String> = row.leads_to.iter().filter(|r| pack.row(r).is_some()).cloned().collect();
    let sources = documents(shell, row);
    let name = format!("row-{}", row.id);
    view! {
        <details class="more">
            <summary>
                {shell.say("more-about")}
                <span class="visually-hidden">{said(move || shell.t_with("change-what", &[("what", shell.t(&name).into())]))}</span>
            </summary>
            <div>
                <p>{shell.say(&what)}</p>
                {(!unchecked.is_empty()).then(|| view! {
                    <h4>{shell.say("not-checked-here")}</h4>
                    <ul>{unchecked.iter().map(|u| {
                        let id = format!("unchecked-{u}");
                        view! { <li>{shell.say(&id)}</li> }
                    }).collect_view()}</ul>
                })}
                {(!leads.is_empty()).then(|| view! {
                    <h4>{shell.say("leads-to")}</h4>
                    <ul>{leads.iter().map(|r| {
                        let id = format!("row-{r}");
                        view! { <li>{shell.say(&id)}</li> }
                    }).collect_view()}</ul>
                })}
                <h4>{shell.say("where-from")}</h4>
                {sources}
            </div>
        </details>
    }
}
