//! A question. Contract: one `<fieldset>` named by the page's heading; real radios, checkboxes or a text field;
//! choosing never moves on; a missing answer is said in a summary that takes focus and links to the field.

use super::words::progress_words;
use crate::browser::dom;
use crate::pack::{Fact, FactKind, Pack, Sensitivity};
use crate::route::Route;
use crate::screening::{Answer, Answers, Draft, Event, Fault, Page, Problem, out_of_order, questions};
use crate::ui::component::{Easy, Icon};
use crate::ui::shell::{Shell, Stage, beside, said, waiting};
use crate::ui::use_shell;
use leptos::prelude::*;

/// The last pin whose words are among those that come with the program (`locales/*/start`).
const LAST_WITH_PROGRAM: u8 = 2;

/// The page of a question, by fact id. Without a person who has begun it leads to the first page.
pub fn question(fact: &str) -> AnyView {
    let shell = use_shell();
    let pack = shell.pack();
    let begun = shell.session.with_untracked(|s| s.has_begun(&pack));
    match pack.fact(fact).filter(|_| begun) {
        // The words of the very first question come with the program.
        Some(index) if (1..=LAST_WITH_PROGRAM).contains(&pack.facts[index].pin) => view! { <Ask index/> }.into_any(),
        Some(index) => waiting(Stage::Questions, move || view! { <Ask index/> }.into_any()),
        None => {
            crate::browser::history::replace(&Route::Check);
            ().into_any()
        }
    }
}

#[component]
fn Ask(index: usize) -> impl IntoView {
    let shell = use_shell();
    let pack = shell.pack();
    let fact = StoredValue::new(pack.facts[index].clone());
    let id = pack.facts[index].id.clone();
    let is_number = matches!(pack.facts[index].kind, FactKind::Number(..));
    let session = shell.session.get_untracked();
    let draft = RwSignal::new(Draft::of(session.answers.get(index)));
    let fault = RwSignal::new(None::<Fault>);
    let known = questions(&pack, &session.answers, &[], &session.topics);
    let left = known.useful.len().max(1);
    let back = crate::ui::shell::route_of(&pack, session.before(&pack, index));
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let answers = shell.session.with_untracked(|s| s.answers.clone());
        let answer = draft.with_untracked(|d| fact.with_value(|f| d.answer(f)));
        match answer.and_then(|answer| in_order(&shell.pack(), answers, index, answer)) {
            Ok(answer) => shell.dispatch(Event::Answer(index, answer)),
            Err(found) => {
                fault.set(Some(found));
                gloo_timers::callback::Timeout::new(0, || {
                    dom::focus("#errors");
                })
                .forget();
            }
        }
    };
    let text = |part: &str| format!("q-{id}{part}");
    let (asked, hint, why) = (text(""), text(".hint"), text(".why"));
    let symbol = pack.facts[index].symbol.clone();
    let first = if is_number { id.clone() } else { format!("{id}-0") };
    let delicate = pack.facts[index].sensitive >= Sensitivity::Health;
    view! {
        <main class="page" id="main" tabindex="-1">
            <div class="asking">
                <a class="button" href=back.to_string()><Icon name="chevron-left"/>{shell.say("back")}</a>
                <a class="button" href=Route::Results.to_string()>{shell.say("see-results")}</a>
                <p class="left">{said(move || shell.t_with("left-questions", &[("count", left.into())]))}</p>
            </div>
            <p class="settled"><Icon name="check"/><span>{said(move || progress_words(shell, known.progress))}</span></p>
            {move || fault.get().map(|found| {
                let target = first.clone();
                let link = format!("#{target}");
                view! {
                    <div class="errors" role="alert" tabindex="-1" id="errors" data-state=found.key()>
                        <h2>{shell.say("one-more-step")}</h2>
                        <ul><li><a href=link on:click=move |event| {
                            event.prevent_default();
                            dom::focus_id(&target);
                        }>{said(move || fault_words(shell, found))}</a></li></ul>
                    </div>
                }
            })}
            <form class="question" class:has-error=move || fault.get().is_some() novalidate on:submit=submit
                on:keydown=move |event| by_key(&event, fact, draft, fault)>
                <fieldset aria-describedby="question-hint question-error">
                    <legend><h1 tabindex="-1">{shell.say(&asked)}</h1></legend>
                    <Easy id=asked.clone() symbol/>
                    <p class="hint" id="question-hint">{shell.say(&hint)}</p>
                    <details class="more" open=delicate>
                        <summary>{shell.say("why-asked")}</summary>
                        <div><p>{shell.say(&why)}</p></div>
                    </details>
                    <div id="question-error">{move || fault.get().map(|found| view! {
                        <p class="error"><Icon name="warning"/><span>{said(move || fault_words(shell, found))}</span></p>
                    })}</div>
                    {is_number.then(|| view! { <NumberField fact draft fault/> })}
                    <div class="answers">{answers(fact, draft, fault)}</div>
                </fieldset>
                <button class="button main big" type="submit">{shell.say("next")}<Icon name="chevron-right"/></button>
            </form>
        </main>
    }
}

fn fault_words(shell: Shell, fault: Fault) -> String {
    let figures = match fault {
        Fault::Nothing => vec![],
        Fault::Number(low, high) => vec![("low", low.into()), ("high", high.into())],
        Fault::MoreThan(most) => vec![("most", most.into())],
    };
    shell.t_with(fault.key(), &figures)
}

/// An answer, unless it is more than a number that it is a part of.
fn in_order(pack: &Pack, answers: Answers, fact: usize, answer: Answer) -> Result<Answer, Fault> {
    match out_of_order(pack, &answers.with(fact, answer)) {
        Some((found, Problem::MoreThan(_, most))) if found == fact => Err(Fault::MoreThan(most)),
        _ => Ok(answer),
    }
}

/// The rows to choose from; "don't know" last, dashed, equal in size.
fn answers(fact: StoredValue<Fact>, draft: RwSignal<Draft>, fault: RwSignal<Option<Fault>>) -> impl IntoView {
    let values = if fact.with_value(|f| matches!(f.kind, FactKind::Number(..))) {
        0
    } else {
        fact.with_value(|f| f.values.len())
    };
    // A fact with its own "would rather not say" needs no second one.
    let own = fact.with_value(|f| f.values.iter().any(|v| v == "skip"));
    (0..values + usize::from(!own)).map(|place| view! { <AnswerRow fact draft fault place/> }).collect_view()
}

/// One row: a real input under a label that fills the row. A place past the values is "don't know".
#[component]
fn AnswerRow(
    fact: StoredValue<Fact>,
    draft: RwSignal<Draft>,
    fault: RwSignal<Option<Fault>>,
    place: usize,
) -> impl IntoView {
    let shell = use_shell();
    let known = fact.get_value();
    let value = known.values.get(place).filter(|_| !matches!(known.kind, FactKind::Number(..))).cloned();
    let bit = u8::try_from(place).unwrap_or(0);
    let single = known.kind == FactKind::Choice;
    let input_id = format!("{}-{place}", known.id);
    let label = value.as_ref().map_or("v-unsure".to_string(), |v| format!("v-{}-{v}", known.id));
    let note = format!("{label}-note");
    let is_unsure = value.is_none() || known.unsure >> place & 1 == 1 && place < known.values.len();
    let unknown = value.is_none();
    let checked = move || draft.with(|d| if unknown { d.unsure } else { d.chosen >> bit & 1 == 1 });
    let choose = move |_| {
        fault.set(None);
        draft.update(|d| fact.with_value(|f| if unknown { d.toggle_unsure(f) } else { d.toggle(f, bit) }));
    };
    view! {
        <div class=if is_unsure { "answer unsure" } else { "answer" }>
            <input type=if single { "radio" } else { "checkbox" } id=input_id.clone() name=known.id.clone()
                prop:checked=checked on:change=choose/>
            <label for=input_id>
                <span class="key" aria-hidden="true">{place + 1}</span>
                <span class="answer-text">
                    <b>{shell.say(&label)}</b>
                    {
                        let note_id = note.clone();
                        move || shell.words.knows(&note_id).then(|| shell.t(&note)).map(|n| view! { <small>{n}</small> })
                    }
                </span>
                <Icon name="check"/>
            </label>
        </div>
        {beside(label)}
    }
}

/// A whole number as text: full-width digits are understood, letters are refused on submit.
#[component]
fn NumberField(fact: StoredValue<Fact>, draft: RwSignal<Draft>, fault: RwSignal<Option<Fault>>) -> impl IntoView {
    let shell = use_shell();
    let id = fact.with_value(|f| f.id.clone());
    let (asked, unit) = (format!("q-{id}"), format!("q-{id}.unit"));
    view! {
        <div class="number">
            <input class="input" id=id type="text" inputmode="numeric" autocomplete="off" maxlength="6"
                aria-label=shell.say(&asked)
                aria-describedby="question-hint question-error"
                aria-invalid=move || if fault.get().is_some() { "true" } else { "false" }
                prop:value=move || draft.with(|d| d.typed.clone())
                on:input=move |event| {
                    fault.set(None);
                    draft.update(|d| { d.typed = event_target_value(&event); d.unsure = false; });
                }/>
            <span class="unit" aria-hidden="true">{shell.say(&unit)}</span>
        </div>
    }
}

/// The figure on a row chooses it while focus is among the rows.
fn by_key(
    event: &leptos::ev::KeyboardEvent,
    fact: StoredValue<Fact>,
    draft: RwSignal<Draft>,
    fault: RwSignal<Option<Fault>>,
) {
    if event.ctrl_key() || event.alt_key() || event.meta_key() || event.is_composing() {
        return;
    }
    let known = fact.get_value();
    let Some(place) = event.key().parse::<usize>().ok().and_then(|n| n.checked_sub(1)) else { return };
    if matches!(known.kind, FactKind::Number(..)) || place > known.values.len() {
        return;
    }
    fault.set(None);
    let bit = u8::try_from(place).unwrap_or(0);
    draft.update(|d| if place == known.values.len() { d.toggle_unsure(&known) } else { d.toggle(&known, bit) });
    dom::focus_id(&format!("{}-{place}", known.id));
}

/// Where a correction started from.
pub fn correct(shell: Shell, fact: usize, from: Page) -> impl Fn(leptos::ev::MouseEvent) {
    move |event| {
        event.prevent_default();
        shell.dispatch(Event::Correct(fact, from));
    }
}
