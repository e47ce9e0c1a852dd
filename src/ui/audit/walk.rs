//! The list of checks beside a check: one stretch of the walk after the other, things that repeat one by one.
//!
//! Contract: links in ordered lists under headings, each with its verdict in a word; the one being looked at is marked as
//! the current step. Adding another thing, naming one, and "none of this here" are real buttons and fields.

use super::badge::{badge, short, style};
use super::desk::{Desk, Visit, on_leaving};
use super::draft::Draft;
use super::later::Later;
use super::led::{Matter, follow};
use super::spots::instance_name;
use super::twins::note_id;
use crate::audit::edit::Edit;
use crate::audit::id::GroupId;
use crate::audit::judge::{Judgement, Outcome};
use crate::audit::observation::Answer;
use crate::audit::spot::{Instance, MOST_INSTANCES, Spot};
use crate::audit::summary::{Judged, instances};
use crate::audit::twin::unsettled;
use crate::route::{AuditPage, AuditRoute, Route};
use crate::ui::component::Icon;
use leptos::prelude::*;

/// One line of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    spot: Spot,
    group: GroupId,
    judgement: Judgement,
}

/// One stretch of the walk, or one of several like things on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stretch {
    group: GroupId,
    /// The number and the name of the thing, where things repeat.
    instance: Option<(Instance, String)>,
    /// Whether another such thing can be added behind this one.
    can_grow: bool,
    /// Where its number may stand for several things and nobody has said yet: id of the text that says so.
    asked: Option<&'static str>,
}

impl Line {
    /// The line of a judged spot.
    #[must_use]
    pub fn of(one: &Judged<'_>) -> Self {
        Self { spot: one.spot.clone(), group: one.check.group.clone(), judgement: one.judgement.clone() }
    }
}

impl Stretch {
    /// All stretches of a round that have a check.
    #[must_use]
    pub fn all(visit: &Visit, judged: &[Judged<'_>]) -> Vec<Self> {
        let repeated = instances(&visit.list, &visit.round);
        let open = unsettled(&visit.list, &visit.round);
        let mut all = Vec::new();
        for group in &visit.list.groups {
            let has = |instance: Option<Instance>| {
                let fits = |one: &&Judged<'_>| instance.is_none_or(|n| one.spot.instance == n);
                judged.iter().filter(fits).any(|one| one.check.group == group.id)
            };
            let stretch = |instance: Option<(Instance, String)>, can_grow| {
                let number = instance.as_ref().map(|(number, _)| *number);
                let twin = open.numbers().find(|one| one.group == group.id && Some(one.number) == number);
                Self { group: group.id.clone(), instance, can_grow, asked: twin.map(note_id) }
            };
            match repeated.get(&group.id) {
                None if has(None) => all.push(stretch(None, false)),
                None => {}
                Some(own) => {
                    let last = own.keys().last().copied();
                    let own = own.iter().filter(|(number, _)| has(Some(**number)));
                    let can_grow = visit.round.head.scope.is_empty() && visit.round.closing().is_none();
                    all.extend(own.map(|(number, name)| {
                        stretch(
                            Some((*number, name.clone())),
                            can_grow && Some(*number) == last && *number < MOST_INSTANCES,
                        )
                    }));
                }
            }
        }
        all
    }
}

/// The list.
pub fn walk(desk: Desk, draft: Draft, seen: (Memo<Vec<Line>>, Memo<Vec<Stretch>>)) -> impl IntoView {
    let (lines, stretches) = seen;
    move || stretches.get().into_iter().map(|stretch| part(desk, draft, lines, stretch)).collect_view()
}

fn part(desk: Desk, draft: Draft, lines: Memo<Vec<Line>>, stretch: Stretch) -> impl IntoView {
    let number = stretch.instance.as_ref().map_or(1, |(number, _)| *number);
    let current = draft.at().1;
    let own = untrack(|| {
        lines.with(|lines| {
            let fits = |line: &&Line| line.group == stretch.group && line.spot.instance == number;
            lines.iter().filter(fits).map(|line| line.spot.clone()).collect::<Vec<_>>()
        })
    });
    let is_here = own.contains(&current);
    let rows = own.iter().map(|spot| row(desk, draft, lines, spot, *spot == current)).collect_view();
    let (group, instance) = (stretch.group.clone(), stretch.instance.clone());
    let title = move || {
        let name = desk.say(&format!("checkgroup-{group}"), &[]);
        match &instance {
            Some((number, called)) => {
                desk.say("stretch", &[("name", &name), ("one", &instance_name(desk, &group, *number, called))])
            }
            None => name,
        }
    };
    view! {
        <h3 class="checks-part">{title}</h3>
        {(is_here && !draft.is_closed()).then(|| view! { <Tools desk draft stretch=stretch.clone() spots=own.clone()/> })}
        <ol>{rows}</ol>
        {stretch.can_grow.then(|| grow(desk, draft, &stretch.group, number))}
    }
}

/// What can be done with a whole stretch: name the thing, or say that there is none of this here.
#[component]
fn Tools(desk: Desk, draft: Draft, stretch: Stretch, spots: Vec<Spot>) -> impl IntoView {
    let round = draft.at().0;
    let none = {
        let round = round.clone();
        move |_| {
            if !draft.commit() {
                return;
            }
            let Some(visit) = untrack(|| desk.visit(&round)) else { return };
            let judged = visit.judged();
            let is_open = |one: &&Judged<'_>| one.judgement.outcome == Outcome::Untested && spots.contains(&one.spot);
            let open: Vec<_> = judged.iter().filter(is_open).map(|one| one.spot.clone()).collect();
            let count = open.len();
            if open.into_iter().all(|spot| desk.edit(&round, visit.answer(spot, Answer::NoSuchFacility))) {
                desk.shell.announce(untrack(|| desk.count("none-here-done", count)));
            }
        }
    };
    // A name for it would say that it is one thing.
    let asked = stretch.instance.clone().zip(stretch.asked).map(|((number, _), text)| {
        let (group, href) = (stretch.group.clone(), Route::Audit(AuditPage::Summary.of(round.to_string())).to_string());
        let (address, thing) = (href.clone(), Matter::Thing(group.clone(), number));
        let lead = move |event: leptos::ev::MouseEvent| {
            draft.hold_back(&event);
            if !event.default_prevented() {
                follow(desk, &address, vec![thing.clone()]);
            }
        };
        view! {
            <p><Icon name="warning"/>
                {move || desk.say(text, &[("one", &instance_name(desk, &group, number, ""))])}" "
                <a href=href on:click=lead>{move || desk.say("twin-go", &[])}</a>
            </p>
        }
    });
    let named = stretch.instance.clone().filter(|_| stretch.asked.is_none()).map(|(number, name)| {
        let group = stretch.group.clone();
        let stored = name.clone();
        let id = format!("instance-{group}");
        let typed = RwSignal::new(name);
        let written = StoredValue::new(stored);
        let is_written = move |name: &str| written.try_with_value(|written| written == name).unwrap_or(true);
        let later = Later::new(desk);
        // Not while it is being typed: the list is drawn anew with each name.
        let write = move || {
            let Some(name) = typed.try_get_untracked().map(|name| name.trim().to_owned()) else { return };
            // Written once, though the field says so when it is left, and again when it goes with the list.
            let named = || Edit::Instance { group: group.clone(), number, name: name.clone() };
            if is_written(&name) || desk.edit(&round, named()) {
                let _ = written.try_set_value(name);
                later.done();
            }
        };
        on_leaving(write.clone());
        let left = move |_| write();
        let put = move |event: leptos::ev::Event| {
            let text = event_target_value(&event);
            if is_written(text.trim()) {
                later.done()
            } else {
                later.wait()
            }
            typed.set(text);
        };
        view! {
            <div class="field">
                <label for=id.clone()>{move || desk.say("instance-where", &[])}</label>
                <input class="input" id=id autocomplete="off" readonly=move || desk.only_looks() prop:value=move || typed.get()
                    on:input=put on:change=left/>
            </div>
        }
    });
    view! {
        <div class="stretch-tools">
            {asked}{named}
            <button type="button" class="pill" on:click=none>{move || desk.say("none-here", &[])}</button>
        </div>
    }
}

/// Adds another thing behind the last one, and goes to its first check.
fn grow(desk: Desk, draft: Draft, group: &GroupId, last: Instance) -> impl IntoView + use<> {
    let (round, kind, group) = (draft.at().0, format!("checkgroup-{group}.one"), group.clone());
    let first = draft.place.with_value(|p| p.list.checks_for(p.build).find(|c| c.group == group).map(|c| c.id.clone()));
    let add = move |_| {
        if !draft.commit() {
            return;
        }
        let number = last + 1;
        let is_added = desk.edit(&round, Edit::Instance { group: group.clone(), number, name: String::new() });
        if let Some(check) = first.clone().filter(|_| is_added) {
            let spot = Spot { check, instance: number };
            desk.shell.go(&Route::Audit(AuditRoute::check(round.to_string(), spot.to_string())));
        }
    };
    view! {
        <button type="button" class="pill grow" on:click=add>
            <Icon name="plus"/>{move || desk.say("one-more", &[("kind", &desk.say(&kind, &[]))])}
        </button>
    }
}

fn row(desk: Desk, draft: Draft, lines: Memo<Vec<Line>>, spot: &Spot, is_current: bool) -> impl IntoView + use<> {
    let href = Route::Audit(AuditRoute::check(draft.at().0.to_string(), spot.to_string())).to_string();
    let name = format!("check-{}.short", spot.check);
    let wanted = spot.clone();
    let judged = Memo::new(move |_| lines.with(|l| l.iter().find(|l| l.spot == wanted).map(|l| l.judgement.clone())));
    let mark = move || {
        judged.get().map(|judged| {
            let figures: Vec<_> = judged.parts.iter().filter_map(|p| p.value).map(|v| v.to_string()).collect();
            let figures = figures.join(" \u{d7} ");
            let style = style(&judged);
            badge(style, move || format!("{} {figures}", short(desk, &judged)).trim_end().to_owned())
        })
    };
    view! {
        <li><a class="check-row" href=href aria-current=is_current.then_some("step")
            on:click=move |event| draft.hold_back(&event)>
            <span class="name">{move || desk.say(&name, &[])}</span>{mark}
        </a></li>
    }
}
