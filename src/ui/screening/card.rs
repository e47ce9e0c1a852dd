//! A row's result: how it stands, why, what to do. A "no" says as much as a "likely".

use super::question::correct;
use super::sources::{annex, desks, documents, papers};
use super::words::{answer_words, coverage, flip_words, place_words, verdict_icon, verdict_words};
use crate::pack::{Pack, Row};
use crate::route::{GuideRoute, Route};
use crate::screening::{Line, Outcome, Page, Part, Truth, Verdict, flips, is_hidden};
use crate::text::reason_ids;
use crate::ui::component::{Easy, Icon};
use crate::ui::shell::{Shell, beside, said};
use crate::ui::use_shell;
use leptos::prelude::*;
use std::sync::Arc;

/// So many other answers are named; more would bury the first.
const MOST_FLIPS: usize = 4;

/// The card of an outcome: how it stands and the first step, with all the rest behind "why". What is behind is built
/// when it is first opened.
#[component]
pub fn ResultCard(
    /// The outcome.
    outcome: Outcome,
) -> impl IntoView {
    let shell = use_shell();
    let row = shell.pack().rows[outcome.row].clone();
    let heading = format!("result-{}", row.id);
    let name = format!("row-{}", row.id);
    let next = format!("{name}.next");
    let verdict = outcome.verdict;
    let (stands, state) = (outcome.clone(), outcome.stands().key());
    let opened = RwSignal::new(false);
    let (easy, symbol, hidden) = (name.clone(), row.symbol.clone(), name.clone());
    let kept = StoredValue::new((row, outcome));
    view! {
        <article class="result" data-verdict=verdict.key() aria-labelledby=heading.clone()>
            <p class="verdict-line" data-state=state><Icon name=verdict_icon(verdict)/><span>{said(move || verdict_words(shell, &stands))}</span></p>
            {beside(state.to_string())}
            <h3 id=heading.clone()>{shell.say(&name)}</h3>
            <Easy id=easy symbol/>
            <p class="next"><b>{shell.say("first-step")}</b>" "<span>{shell.say(&next)}</span></p>
            <details class="more" on:toggle=move |_| opened.set(true)>
                <summary>
                    {shell.say("why-and-how")}
                    <span class="visually-hidden">{said(move || shell.t_with("change-what", &[("what", shell.t(&hidden).into())]))}</span>
                </summary>
                {move || opened.get().then(|| kept.with_value(|(row, outcome)| behind(shell, row, outcome)))}
            </details>
        </article>
    }
}

/// Reasons, what would change it, what to do, how much was checked, and what it is.
fn behind(shell: Shell, row: &Row, outcome: &Outcome) -> impl IntoView + use<> {
    let pack = shell.pack();
    let (checked, all) = coverage(row, outcome);
    let page = Route::Guide(GuideRoute::Row(row.id.clone())).to_string();
    view! {
        <div class="behind">
            <ul class="criteria">
                {outcome.lines.iter().map(|line| criterion(shell, &pack, row, line.clone())).collect_view()}
            </ul>
            {change(shell, &pack, outcome)}
            {todo(shell, &pack, row, Some(outcome.verdict))}
            <p class="coverage"><Icon name="info"/><span>
                {said(move || shell.t_with("coverage", &[("checked", checked.into()), ("all", all.into())]))}
            </span></p>
            {about(shell, &pack, row)}
            <p class="actions"><a class="button" href=page>{shell.say("own-page")}<Icon name="chevron-right"/></a></p>
        </div>
    }
}

/// Which other answer would better it, each with a way to the question. Said of "no" always.
fn change(shell: Shell, pack: &Arc<Pack>, outcome: &Outcome) -> AnyView {
    let effective = shell.session.with_untracked(|s| s.answers.effective(pack));
    let flips = flips(pack, outcome.row, &effective);
    if flips.is_empty() && outcome.verdict != Verdict::No {
        return ().into_any();
    }
    let any = !flips.is_empty();
    let lines = flips.into_iter().take(MOST_FLIPS).map(|flip| {
        let (fact, id) = (flip.fact, pack.facts[flip.fact].id.clone());
        let (label, pack) = (format!("q-{id}.short"), pack.clone());
        let what = label.clone();
        view! {
            <li>
                {said(move || flip_words(shell, &pack, &flip))}" "
                <a href=Route::Question(id).to_string() on:click=correct(shell, fact, Page::Results)>
                    {shell.say("change")}
                    <span class="visually-hidden">{said(move || shell.t_with("change-what", &[("what", shell.t(&what).into())]))}</span>
                </a>
            </li>
        }
    });
    let lines = lines.collect_view();
    view! {
        <div class="change">
            <h4>{shell.say("what-would-change")}</h4>
            {any.then(|| view! { <ul>{lines}</ul> })}
            {(outcome.verdict == Verdict::No).then(|| view! { <p>{shell.say("what-would-change-text")}</p> })}
        </div>
    }
    .into_any()
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

/// What to do: where, what to bring, what to ask.
pub fn todo(shell: Shell, pack: &Pack, row: &Row, verdict: Option<Verdict>) -> impl IntoView + use<> {
    let ask = format!("row-{}.ask", row.id);
    let name = verdict.map_or("likely", Verdict::key);
    let (desks, annex, papers) = (desks(shell, row), annex(shell, pack, row), papers(shell, pack, row));
    view! {
        <dl class="todo" data-verdict=name>
            <div><dt>{shell.say("where-to-go")}</dt><dd>{desks}" "<span class="quiet">{annex}</span></dd></div>
            <div><dt>{shell.say("what-to-bring")}</dt><dd>{papers}</dd></div>
            <div><dt>{shell.say("what-to-ask")}</dt><dd>{shell.say(&ask)}</dd></div>
        </dl>
    }
}

/// As [`about`], folded.
pub fn details(shell: Shell, pack: &Pack, row: &Row) -> impl IntoView + use<> {
    let name = format!("row-{}", row.id);
    view! {
        <details class="more">
            <summary>
                {shell.say("more-about")}
                <span class="visually-hidden">{said(move || shell.t_with("change-what", &[("what", shell.t(&name).into())]))}</span>
            </summary>
            {about(shell, pack, row)}
        </details>
    }
}

/// What it is, what cannot be checked here, where it comes from, what it leads to.
fn about(shell: Shell, pack: &Pack, row: &Row) -> impl IntoView + use<> {
    let what = format!("row-{}.what", row.id);
    let unchecked = row.unchecked.clone();
    let leads: Vec<String> = row.leads_to.iter().filter(|r| pack.row(r).is_some()).cloned().collect();
    let sources = documents(shell, row);
    view! {
        <div>
            <h4>{shell.say("what-it-is")}</h4>
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
    }
}
