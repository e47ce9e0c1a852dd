//! What two tablets wrote differently: both values stand side by side, and a person chooses. Nothing is hidden and
//! nothing is decided by the program.
//!
//! Contract: a region with a heading; each field is a group named by what it is about, each value a button. Whoever
//! followed a link to the question has focus on its heading.

use super::desk::{Desk, focus_heading};
use super::led::{Matter, arrived, heading_id};
use super::place::place_words;
use super::spots::spot_name;
use super::twins::twin_question;
use crate::audit::action::{ActionEdit, ActionField};
use crate::audit::conflict::{Conflict, Writes, conflicts, emptied, value};
use crate::audit::edit::{Edit, Field};
use crate::audit::id::{ActionId, RoundId, SiteId};
use crate::audit::log::{Entry, EntryId, Log};
use crate::audit::observation::Answer;
use crate::audit::site::{SiteEdit, SiteFact, SiteField};
use crate::audit::state::Event;
use crate::audit::twin::unsettled;
use crate::browser::clock;
use crate::ui::component::Icon;
use leptos::prelude::*;
use std::sync::Arc;

/// One answer to a question: mostly the value of a field, with who wrote it.
#[derive(Clone)]
pub struct Choice {
    /// What it says.
    pub words: String,
    /// Who wrote it, or what comes of it.
    pub small: String,
    /// Chooses it; false where it cannot be chosen now.
    pub choose: Arc<dyn Fn() -> bool + Send + Sync>,
}

/// Something to be settled: mostly a field in conflict.
#[derive(Clone)]
pub struct Question {
    /// What it is about.
    pub about: String,
    /// The same, for a link that leads to it; none where a page has but one such question.
    pub matter: Option<Matter>,
    /// What has to be said beside the answers.
    pub words: Vec<String>,
    /// What stands side by side, where that is more than one value each.
    pub sides: Vec<String>,
    /// The answers.
    pub choices: Vec<Choice>,
}

impl Question {
    /// About a field.
    fn field(about: String, choices: impl Iterator<Item = Choice>) -> Self {
        Self { about, matter: None, words: Vec::new(), sides: Vec::new(), choices: choices.collect() }
    }

    /// Whether a record stays ended or put aside that somebody went on with elsewhere; `keep` is the answer that it does not.
    fn gone_on(mut self, words: String, sides: Vec<String>, keep: Choice) -> Self {
        self.words.push(words);
        self.sides = sides;
        self.choices.push(keep);
        self
    }
}

/// The conflicts of a site.
pub fn site_conflicts(desk: Desk, id: SiteId) -> impl IntoView {
    region(desk, move || {
        let found = desk.audit.with(|a| a.sites.get(&id).map(|site| (conflicts(&site.log), site.log.clone())));
        let Some((found, log)) = found else { return Vec::new() };
        found.into_iter().map(|conflict| site_question(desk, &id, conflict, &log)).collect()
    })
}

/// The conflicts of a round. Where one number may stand for two things, that is asked before what was read there.
pub fn round_conflicts(desk: Desk, id: RoundId) -> impl IntoView {
    region(desk, move || {
        let Some(visit) = desk.visit(&id) else { return Vec::new() };
        let found = unsettled(&visit.list, &visit.round);
        let things = found.twins.iter().map(|one| twin_question(desk, &visit, one));
        let log = &visit.round.log;
        let fields = found.fields.into_iter().map(|conflict| round_question(desk, &id, conflict, log));
        things.chain(fields).collect()
    })
}

/// The conflicts of an action.
pub fn action_conflicts(desk: Desk, id: ActionId) -> impl IntoView {
    region(desk, move || {
        let found = desk.audit.with(|a| a.actions.get(&id).map(|action| (conflicts(&action.log), action.log.clone())));
        let Some((found, log)) = found else { return Vec::new() };
        found.into_iter().map(|conflict| action_question(desk, &id, conflict, &log)).collect()
    })
}

fn region(desk: Desk, questions: impl Fn() -> Vec<Question> + Send + 'static) -> impl IntoView {
    move || {
        let questions = questions();
        let count = questions.len();
        arrived(desk, &questions.iter().map(|question| question.matter.clone()).collect::<Vec<_>>());
        (count > 0).then(|| {
            view! {
                <section class="conflicts" aria-labelledby="conflicts-h" id="conflicts">
                    <h2 id="conflicts-h">{move || desk.count("conflicts-title", count)}</h2>
                    <p>{move || desk.say("conflicts-text", &[])}</p>
                    {questions.into_iter().enumerate().map(|(index, question)| group(desk, index, question)).collect_view()}
                </section>
            }
        })
    }
}

fn group(desk: Desk, index: usize, question: Question) -> impl IntoView {
    let Question { about, words, sides, choices, .. } = question;
    let named = about.clone();
    let sides: Vec<_> = sides.into_iter().map(|side| view! { <li>{side}</li> }).collect();
    let choices = choices.into_iter().map(|choice| {
        let Choice { words, small, choose } = choice;
        let press = move |_| {
            if choose() {
                desk.tell("conflict-chosen");
                focus_heading();
            }
        };
        view! {
            <button type="button" class="button choice" on:click=press>
                <span class="answer-text"><b>{words}</b><small>{small}</small></span>
            </button>
        }
    });
    view! {
        <div class="conflict" role="group" aria-label=named>
            <h3 id=heading_id(index) tabindex="-1"><Icon name="warning"/>{about}</h3>
            {words.into_iter().map(|words| view! { <p>{words}</p> }).collect_view()}
            {(!sides.is_empty()).then(|| view! { <ul>{sides}</ul> })}
            <div class="choices">{choices.collect_view()}</div>
        </div>
    }
}

/// A tablet's name is long; its beginning tells two apart.
pub fn short(device: &str) -> String {
    device.chars().take(4).collect()
}

/// When an entry was made, by the clock of its tablet.
pub fn when<E>(desk: Desk, entry: &Entry<E>) -> String {
    format!("{} {}", desk.date(entry.at), clock::local_time(entry.at))
}

/// Who wrote an entry, and when.
fn by<E>(desk: Desk, entry: &Entry<E>) -> String {
    let (device, time) = (short(entry.id.device.as_str()), when(desk, entry));
    desk.say("conflict-by", &[("device", &device), ("time", &time)])
}

fn site_question(desk: Desk, id: &SiteId, conflict: Conflict<SiteField>, log: &Log<SiteEdit>) -> Question {
    let field = conflict.field;
    let entries = conflict.entries.iter().filter_map(|entry| log.get(entry));
    let choices = entries.map(|entry| {
        // Whoever took back that the site was entered had none any more.
        let edit = value(entry).map_or(SiteEdit::Delete, |edit| chosen(edit, field));
        let id = id.clone();
        Choice {
            words: edit.fact(field).map_or_else(|| desk.say("site-deleted", &[]), |fact| fact_words(desk, &fact)),
            small: by(desk, entry),
            choose: Arc::new(move || {
                desk.dispatch(Event::EditSite { id: id.clone(), at: clock::now(), edit: edit.clone() })
            }),
        }
    });
    let question = Question::field(desk.say(&format!("field-{}", field.key()), &[]), choices);
    if conflict.beside.is_empty() {
        return question;
    }
    let what = |edit: &SiteEdit| {
        let fields = edit.writes().into_iter().map(|field| desk.say(&format!("field-{}", field.key()), &[]));
        fields.collect::<Vec<_>>().join(" · ")
    };
    let id = id.clone();
    let words = desk.count("conflict-beside-deleted", conflict.beside.len());
    let keep = Choice {
        words: desk.say("conflict-keep-site", &[]),
        small: String::new(),
        choose: Arc::new(move || desk.restore_site(&id)),
    };
    question.gone_on(words, sides(desk, &conflict.beside, log, what), keep)
}

/// What was done elsewhere while a record was ended or put aside, each with who did it.
fn sides<E: Writes>(desk: Desk, beside: &[EntryId], log: &Log<E>, what: impl Fn(&E) -> String) -> Vec<String> {
    let side = |id: &EntryId| {
        let by = desk.say("in-brackets", &[("text", &by(desk, log.get(id)?))]);
        Some(what(log.meant(id)?) + &by)
    };
    beside.iter().filter_map(side).collect()
}

/// The edit that says of a field what an earlier one said, now knowing both.
fn chosen(edit: &SiteEdit, field: SiteField) -> SiteEdit {
    edit.fact(field).map_or_else(|| edit.clone(), |fact| SiteEdit::Change(vec![fact]))
}

fn fact_words(desk: Desk, fact: &SiteFact) -> String {
    let said = |text: &str| if text.is_empty() { desk.say("left-empty", &[]) } else { text.to_owned() };
    match fact {
        SiteFact::Name(text) | SiteFact::Address(text) | SiteFact::Township(text) | SiteFact::Owner(text) => said(text),
        SiteFact::SiteType(id) => desk.say(&format!("site-type-{id}"), &[]),
        SiteFact::Build(build) => desk.say(&format!("build-{}", build.key()), &[]),
        SiteFact::Year(year) => said(&year.map(|y| y.to_string()).unwrap_or_default()),
        SiteFact::Position(position) => {
            position.as_ref().map_or_else(|| desk.say("left-empty", &[]), |position| place_words(desk, position))
        }
    }
}

fn round_question(desk: Desk, id: &RoundId, conflict: Conflict<Field>, log: &Log<Edit>) -> Question {
    let field = &conflict.field;
    let entries = conflict.entries.iter().filter_map(|entry| log.get(entry));
    let choices = entries.map(|entry| {
        let left = value(entry);
        let edits = left.map_or_else(|| emptied(log, field), |edit| again(log, edit, field));
        let words = match left {
            None => desk.say(nothing(field), &[]),
            Some(Edit::DescribePhoto { .. }) if matches!(field, Field::Photo(..)) => desk.say("conflict-photo-in", &[]),
            Some(edit) => edit_words(desk, edit),
        };
        Choice { words, small: by(desk, entry), choose: writing(desk, id, edits) }
    });
    let mut question = Question::field(field_words(desk, field), choices);
    question.matter = matter(field);
    if conflict.beside.is_empty() {
        return question;
    }
    let what = |edit: &Edit| edit.writes().first().map(|field| field_words(desk, field)).unwrap_or_default();
    let (words, keep, edits) = if *field == Field::Closing {
        ("conflict-beside-closed", "reopen-round", vec![Edit::Reopen])
    } else {
        ("conflict-beside-discarded", "conflict-keep-round", emptied(log, field))
    };
    let words = desk.count(words, conflict.beside.len());
    let keep = Choice { words: desk.say(keep, &[]), small: String::new(), choose: writing(desk, id, edits) };
    question.gone_on(words, sides(desk, &conflict.beside, log, what), keep)
}

/// The edits that say of a field what an earlier one said. A photo that is to stay because somebody said what it shows is
/// added once more, with these words.
fn again(log: &Log<Edit>, edit: &Edit, field: &Field) -> Vec<Edit> {
    let (Edit::DescribePhoto { spot, hash, .. }, Field::Photo(..)) = (edit, field) else { return vec![edit.clone()] };
    let added = log.entries().iter().rev().find_map(|entry| match &entry.edit {
        Edit::AddPhoto { spot: at, photo } if at == spot && photo.hash == *hash => Some(entry.edit.clone()),
        _ => None,
    });
    added.into_iter().chain([edit.clone()]).collect()
}

/// Makes edits in a round, all or none; says so where what was signed would be changed behind the signature.
fn writing(desk: Desk, id: &RoundId, edits: Vec<Edit>) -> Arc<dyn Fn() -> bool + Send + Sync> {
    let id = id.clone();
    Arc::new(move || {
        let may = desk.audit.with_untracked(|a| a.round(&id).is_some_and(|r| edits.iter().all(|edit| r.allows(edit))));
        if !may {
            desk.tell("conflict-ended");
        }
        may && edits.iter().all(|edit| desk.edit(&id, edit.clone()))
    })
}

/// What a field is about, where that is not the whole round.
fn matter(field: &Field) -> Option<Matter> {
    match field {
        Field::Answer(spot) | Field::Note(spot) | Field::Photo(spot, _) | Field::Alt(spot, _) => {
            Some(Matter::Spot(spot.clone()))
        }
        Field::Instance(group, number) => Some(Matter::Thing(group.clone(), *number)),
        Field::Closing | Field::Kept => None,
    }
}

/// What a field says that nobody has written.
fn nothing(field: &Field) -> &'static str {
    match field {
        Field::Photo(..) => "conflict-photo-out",
        Field::Closing => "round-open",
        Field::Kept => "conflict-keep-round",
        Field::Instance(..) => "conflict-no-instance",
        Field::Answer(_) | Field::Note(_) | Field::Alt(..) => "left-empty",
    }
}

fn action_question(desk: Desk, id: &ActionId, conflict: Conflict<ActionField>, log: &Log<ActionEdit>) -> Question {
    let entries = conflict.entries.iter().filter_map(|entry| log.get(entry));
    let choices = entries.map(|entry| {
        let left = value(entry);
        let edits = left.map_or_else(|| emptied(log, &conflict.field), |edit| vec![edit.clone()]);
        let nothing = if conflict.field == ActionField::Order { "left-empty" } else { "action-open" };
        Choice {
            words: left.map_or_else(|| desk.say(nothing, &[]), |edit| action_words(desk, edit)),
            small: by(desk, entry),
            choose: acting(desk, id, edits),
        }
    });
    let question = Question::field(desk.say(&format!("conflict-action-{}", conflict.field.key()), &[]), choices);
    if conflict.beside.is_empty() {
        return question;
    }
    let words = desk.count("conflict-beside-dropped", conflict.beside.len());
    let keep = Choice {
        words: desk.say("action-open", &[]),
        small: String::new(),
        choose: acting(desk, id, emptied(log, &conflict.field)),
    };
    question.gone_on(words, sides(desk, &conflict.beside, log, |edit| action_words(desk, edit)), keep)
}

fn acting(desk: Desk, id: &ActionId, edits: Vec<ActionEdit>) -> Arc<dyn Fn() -> bool + Send + Sync> {
    let id = id.clone();
    Arc::new(move || {
        let event = |edit: &ActionEdit| Event::EditAction { id: id.clone(), at: clock::now(), edit: edit.clone() };
        edits.iter().all(|edit| desk.dispatch(event(edit)))
    })
}

fn action_words(desk: Desk, edit: &ActionEdit) -> String {
    match edit {
        ActionEdit::Order(order) => {
            let due = order.due.map(|day| desk.day(day)).unwrap_or_default();
            let said = [order.owner.clone(), due, order.remark.clone()];
            let said: Vec<_> = said.into_iter().filter(|text| !text.is_empty()).collect();
            if said.is_empty() { desk.say("left-empty", &[]) } else { said.join(" · ") }
        }
        ActionEdit::Fix { .. } => desk.say("action-fixed", &[]),
        ActionEdit::Verify { .. } => desk.say("action-verified", &[]),
        ActionEdit::Reopen { .. } => desk.say("action-open", &[]),
        ActionEdit::Drop | ActionEdit::Undo { .. } => desk.say("action-drop", &[]),
    }
}

/// What a field is about.
pub fn field_words(desk: Desk, field: &Field) -> String {
    let of = |spot, id| desk.say(id, &[("name", &spot_name(desk, spot))]);
    match field {
        Field::Answer(spot) => spot_name(desk, spot),
        Field::Note(spot) => of(spot, "conflict-note"),
        Field::Photo(spot, _) => of(spot, "conflict-photo"),
        Field::Alt(spot, _) => of(spot, "conflict-alt"),
        Field::Instance(group, number) => super::spots::instance_name(desk, group, *number, ""),
        Field::Closing => desk.say("close-title", &[]),
        Field::Kept => desk.say("discard-round", &[]),
    }
}

/// What an edit says.
pub fn edit_words(desk: Desk, edit: &Edit) -> String {
    let said = |text: &str| if text.is_empty() { desk.say("left-empty", &[]) } else { text.to_owned() };
    match edit {
        Edit::Answer { answer: Answer::Reading(readings), .. } => {
            let figures: Vec<_> = readings.iter().map(|r| r.value.to_string()).collect();
            figures.join(" \u{d7} ")
        }
        Edit::Answer { answer, .. } => desk.say(&format!("answer-{}", answer.key()), &[]),
        Edit::Clear { .. } => desk.say("left-empty", &[]),
        Edit::Note { text, .. } | Edit::DescribePhoto { alt: text, .. } | Edit::Instance { name: text, .. } => {
            said(text)
        }
        Edit::AddPhoto { .. } => desk.say("conflict-photo-in", &[]),
        Edit::RemovePhoto { .. } => desk.say("conflict-photo-out", &[]),
        Edit::Close(closing) => desk.say("conflict-closed", &[("name", &said(&closing.name))]),
        Edit::Reopen => desk.say("round-open", &[]),
        Edit::Discard | Edit::Undo { .. } => desk.say("discard-round", &[]),
    }
}
