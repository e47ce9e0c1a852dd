//! The program measures itself: it walks through its own pages as somebody made up, looks at each as it is drawn, and
//! shows how that stands against the checklist of self-service terminals.
//!
//! The walk changes pages, so it cannot live in one: it is a task of its own, and what it has found is kept in
//! [`STATE`], outside every page. Nobody's answers are involved: the session of whoever was here is put back, unless
//! it was wiped or changed meanwhile.

use crate::browser::measure::{self, Reach};
use crate::browser::{dom, frame, history, page};
use crate::kiosk::measure::walk::{Stop, stops};
use crate::kiosk::measure::{At, Finding, Found, Known, Outcome, Screen, Survey, Unit};
use crate::pack::Pack;
use crate::route::{KioskRoute, Route};
use crate::screening::Session;
use crate::ui::component::Icon;
use crate::ui::shell::{Display, SIZES, Shell, THEMES, said};
use crate::ui::use_shell;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// How often to look whether a page has come before it is given up: two frames each, five seconds and more in all.
const PATIENCE: usize = 150;

/// How deep what is folded may be folded in itself.
const DEPTH: usize = 5;

/// What the kiosk is measured by.
#[derive(Clone, Copy)]
pub struct Means {
    /// The screen, and the sizes that count.
    pub screen: Screen,
    /// What is known without looking.
    pub known: Known,
    /// What the keypad gets to; none when nobody can say.
    pub reach: Option<Reach>,
}

#[derive(Clone, Debug, Default, PartialEq)]
enum State {
    /// Nothing measured yet.
    #[default]
    Idle,
    /// On the way: pages done, and all.
    Walking(usize, usize),
    /// Somebody wants it to end.
    Stopping,
    /// Ended before all was measured.
    Stopped,
    /// Measured.
    Done(Vec<Finding>),
}

thread_local! {
    /// Reference counted, so that it belongs to no page and no owner.
    static STATE: ArcRwSignal<State> = ArcRwSignal::new(State::Idle);
}

fn state() -> ArcRwSignal<State> {
    STATE.with(Clone::clone)
}

/// Whether pages are being measured at present: nothing should speak, and no time should run out. Tracks.
#[must_use]
pub fn is_walking() -> bool {
    state().with(|state| matches!(state, State::Walking(..) | State::Stopping))
}

/// Which sizes and themes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Extent {
    /// The one in use.
    Present,
    /// Each with each.
    All,
}

/// The page.
#[component]
pub fn SelfAudit(
    /// What the kiosk is measured by.
    means: Means,
) -> impl IntoView {
    let shell = use_shell();
    let begin = move |extent| move |_: leptos::ev::MouseEvent| start(shell, means, extent);
    view! {
        <main class="page wide" id="main" tabindex="-1">
            <h1 tabindex="-1">{shell.say("self-audit-title")}</h1>
            <p>{shell.say("self-audit-what")}</p>
            <div class="actions">
                <button type="button" class="button main" id="measure-all" on:click=begin(Extent::All)>
                    <Icon name="ruler"/>{shell.say("self-audit-all")}
                </button>
                <button type="button" class="button" id="measure-present" on:click=begin(Extent::Present)>
                    <Icon name="ruler"/>{shell.say("self-audit-present")}
                </button>
                <button type="button" class="button" on:click=|_| page::print()>
                    <Icon name="print"/>{shell.say("self-audit-print")}
                </button>
            </div>
            {move || match state().get() {
                State::Done(findings) => report(shell, means, findings).into_any(),
                State::Stopped => view! {
                    <p class="measured-none" data-state="self-audit-stopped">{shell.say("self-audit-stopped")}</p>
                }.into_any(),
                State::Idle | State::Walking(..) | State::Stopping => view! {
                    <p class="measured-none">{shell.say("self-audit-none")}</p>
                }.into_any(),
            }}
        </main>
    }
}

/// The line that says that the program is measuring, with a button that ends it. Stands beside every page, and is no
/// part of what is measured.
#[component]
pub fn Measuring() -> impl IntoView {
    let shell = use_shell();
    let walking = Memo::new(move |_| is_walking());
    let words = move || match state().get() {
        State::Walking(done, total) => {
            shell.t_with("self-audit-walking", &[("done", done.into()), ("total", total.into())])
        }
        _ => shell.t("self-audit-stopping"),
    };
    let stop = |_| {
        state().update(|state| {
            if matches!(state, State::Walking(..)) {
                *state = State::Stopping;
            }
        })
    };
    view! {
        <Show when=move || walking.get()>
            <div class="measuring" data-measuring="">
                <p>{said(words)}</p>
                <button type="button" class="button" on:click=stop>{shell.say("self-audit-stop")}</button>
            </div>
        </Show>
    }
}

// ---- the walk ----

fn start(shell: Shell, means: Means, extent: Extent) {
    if untrack(is_walking) {
        return;
    }
    let pack = shell.pack();
    state().set(State::Walking(0, stops(&pack).len()));
    spawn_local(async move {
        let (display, session) = (shell.display.get_untracked(), shell.session.get_untracked());
        let (end, last) = walk(shell, &pack, means, extent).await;
        show(shell, display);
        // Whoever has wiped or changed the session meanwhile has the last word.
        if is_still(shell, &last) {
            shell.session.set(session);
        }
        state().set(end);
        shell.go(&Route::Kiosk(KioskRoute::SelfAudit));
        frame::drawn().await;
        let words =
            if matches!(state().get_untracked(), State::Done(_)) { "self-audit-done" } else { "self-audit-stopped" };
        shell.announce(untrack(|| shell.t(words)));
    });
}

/// Goes through all pages. Gives back how it ended, and the last session it has set.
async fn walk(shell: Shell, pack: &Pack, means: Means, extent: Extent) -> (State, Session) {
    let here = shell.display.get_untracked();
    let displays: Vec<Display> = match extent {
        Extent::Present => vec![here],
        Extent::All => (0..SIZES.len())
            .flat_map(|size| (0..THEMES.len()).map(move |theme| Display { size, theme, ..here }))
            .collect(),
    };
    let stops = stops(pack);
    let mut survey = Survey::new(means.screen);
    let mut last = shell.session.get_untracked();
    for (done, stop) in stops.iter().enumerate() {
        if !is_still(shell, &last) || !go_on(done, stops.len()) {
            return (State::Stopped, last);
        }
        last = stop.session.clone();
        if measure_page(shell, stop, &displays, means.reach, &mut survey).await.is_err() {
            return (State::Stopped, last);
        }
    }
    (State::Done(survey.findings(&means.known)), last)
}

/// Whether the answers are those of the last session set. Pages may note other things, such as the rows that were picked.
fn is_still(shell: Shell, last: &Session) -> bool {
    shell.session.with_untracked(|now| now.answers == last.answers)
}

/// Says how far it is; false when somebody wants it to end.
fn go_on(done: usize, total: usize) -> bool {
    let goes_on = matches!(state().get_untracked(), State::Walking(..));
    if goes_on {
        state().set(State::Walking(done, total));
    }
    goes_on
}

/// Somebody has ended it, or gone to another page.
struct Ended;

async fn measure_page(
    shell: Shell,
    stop: &Stop,
    displays: &[Display],
    reach: Option<Reach>,
    survey: &mut Survey,
) -> Result<(), Ended> {
    shell.session.set(stop.session.clone());
    shell.go(&stop.route);
    let has_come = arrived(shell, &stop.route).await;
    let heading = dom::text_of("#main h1").filter(|_| has_come).unwrap_or_default();
    let address = stop.route.to_string();
    let name = [heading.trim(), &address].map(str::to_string).into_iter().filter(|part| !part.is_empty());
    let name = name.collect::<Vec<_>>().join(" ");
    for _ in 0..DEPTH {
        if !measure::unfold() {
            break;
        }
        frame::drawn().await;
        frame::drawn().await;
    }
    for display in displays {
        let at = At { page: name.clone(), size: display.size, theme: display.theme };
        if !has_come {
            survey.miss(&at);
            continue;
        }
        show(shell, *display);
        frame::drawn().await;
        if history::route() != stop.route || state().get_untracked() == State::Stopping {
            return Err(Ended);
        }
        survey.take(&measure::collect(at, reach));
    }
    Ok(())
}

/// Waits until a page is there with its words and data.
async fn arrived(shell: Shell, route: &Route) -> bool {
    let opening = untrack(|| shell.t("opening"));
    for _ in 0..PATIENCE {
        frame::drawn().await;
        let heading = dom::text_of("#main h1").unwrap_or_default();
        let is_there = !heading.trim().is_empty() && heading != opening;
        if is_there && history::route() == *route && dom::root("data-page").as_deref() == Some(route.kind()) {
            return true;
        }
    }
    false
}

fn show(shell: Shell, display: Display) {
    if shell.display.get_untracked() != display {
        shell.display.set(display);
        display.apply();
    }
}

// ---- what it found ----

fn report(shell: Shell, means: Means, findings: Vec<Finding>) -> impl IntoView {
    let count = |outcome| findings.iter().filter(|f| f.outcome == outcome).count();
    let counts = [Outcome::Passed, Outcome::Failed, Outcome::CannotTell, Outcome::Untested]
        .map(|outcome| (outcome.key().replace('-', "_"), count(outcome)));
    let (year, month, day) = page::today();
    let pixel = format!("{:.4}", means.screen.mm_per_px);
    let basis = move || {
        let day = shell.t_with(
            "date",
            &[("year", year.to_string().into()), ("month", month.into()), ("day", day.to_string().into())],
        );
        shell.t_with(
            "self-audit-basis",
            &[
                ("day", day.into()),
                ("pixel", pixel.clone().into()),
                ("distance", means.screen.viewing_distance_mm.to_string().into()),
            ],
        )
    };
    let summary = move || {
        let figures: Vec<_> = counts.iter().map(|(key, count)| (key.as_str(), (*count).into())).collect();
        shell.t_with("self-audit-summary", &figures)
    };
    let columns = ["rule", "clause", "required", "measured", "where", "outcome"];
    view! {
        <section class="self-audit" data-state="self-audit-done">
            <p><strong>{said(summary)}</strong></p>
            <p>{said(basis)}</p>
            <table class="measured">
                <caption>{shell.say("self-audit-caption")}</caption>
                <thead><tr>{columns.into_iter().map(|column| view! {
                    <th scope="col">{shell.say(&format!("self-column-{column}"))}</th>
                }).collect_view()}</tr></thead>
                <tbody>{findings.into_iter().map(|finding| row(shell, finding)).collect_view()}</tbody>
            </table>
            <p>{shell.say("self-audit-limits")}</p>
        </section>
    }
}

fn row(shell: Shell, finding: Finding) -> impl IntoView {
    let Finding { rule, required, worst, outcome, seen, short, unread, places } = finding;
    let unit = rule.unit();
    let limit = if rule.is_most() { "self-at-most" } else { "self-at-least" };
    let required = move || shell.t_with(limit, &[("value", figure(shell, unit, required).into())]);
    let value = worst.as_ref().and_then(|worst| worst.value);
    let measured = move || value.map_or_else(|| shell.t("self-nothing"), |value| figure(shell, unit, value));
    let counts = move || {
        shell.t_with("self-counts", &[("seen", seen.into()), ("short", short.into()), ("unread", unread.into())])
    };
    // Where all is well, the place of the worst figure; where not, all places that are known.
    let shown: Vec<Found> = if places.is_empty() { worst.into_iter().collect() } else { places };
    let shown: Vec<Found> = shown.into_iter().filter(|found| !found.at.page.is_empty()).collect();
    let clause = move || rule.clause().map_or_else(|| shell.t("self-house"), str::to_string);
    let label = |column: &str| shell.say(&format!("self-column-{column}"));
    view! {
        <tr data-rule=rule.key() data-outcome=outcome.key() data-worst=value.map(|value| format!("{value:.3}"))>
            <th scope="row">{shell.say(&format!("self-rule-{}", rule.key()))}</th>
            <td data-label=label("clause")>{said(clause)}</td>
            <td data-label=label("required")>{said(required)}</td>
            <td data-label=label("measured")><b>{said(measured)}</b><span class="quiet">{said(counts)}</span></td>
            <td data-label=label("where")><ul>{shown.into_iter().map(|found| view! {
                <li>{said(move || place(shell, unit, &found))}</li>
            }).collect_view()}</ul></td>
            <td data-label=label("outcome")><span class="told" data-outcome=outcome.key()>
                <Icon name=mark(outcome)/>{shell.say(&format!("self-outcome-{}", outcome.key()))}
            </span></td>
        </tr>
    }
}

fn mark(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Passed => "check",
        Outcome::Failed => "cross",
        Outcome::CannotTell => "question-mark",
        Outcome::Inapplicable | Outcome::Untested => "dash",
    }
}

/// A figure with its unit. Cut off, never rounded up: what falls short must not look as if it did not.
fn figure(shell: Shell, unit: Unit, value: f64) -> String {
    let text = format!("{:.2}", (value * 100.0).floor() / 100.0);
    let text = text.trim_end_matches('0').trim_end_matches('.').to_string();
    shell.t_with(&format!("self-value-{}", unit.key()), &[("value", text.into())])
}

fn place(shell: Shell, unit: Unit, found: &Found) -> String {
    let At { page, size, theme } = &found.at;
    let value = found.value.map_or_else(|| shell.t("self-nothing"), |value| figure(shell, unit, value));
    let name = if found.name.is_empty() { shell.t("self-whole-page") } else { found.name.clone() };
    shell.t_with(
        "self-where",
        &[
            ("page", page.clone().into()),
            ("name", name.into()),
            ("size", shell.t(&format!("size-{}", SIZES[size % SIZES.len()])).into()),
            ("theme", shell.t(&format!("theme-{}", THEMES[theme % THEMES.len()])).into()),
            ("value", value.into()),
        ],
    )
}
