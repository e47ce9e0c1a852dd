//! What two tablets wrote differently about a site or an action, as questions ([`super::question`]).

use super::desk::Desk;
use super::place::place_words;
use super::question::{Choice, Question, by, region, sides};
use crate::audit::action::{ActionEdit, ActionField};
use crate::audit::conflict::{Conflict, Writes, conflicts, emptied, value};
use crate::audit::id::{ActionId, SiteId};
use crate::audit::log::Log;
use crate::audit::site::{SiteEdit, SiteFact, SiteField};
use crate::audit::state::Event;
use crate::browser::clock;
use leptos::prelude::*;
use std::sync::Arc;

/// The conflicts of a site.
pub fn site_conflicts(desk: Desk, id: SiteId) -> impl IntoView {
    region(desk, move || {
        let found = desk.audit.with(|a| a.sites.get(&id).map(|site| (conflicts(&site.log), site.log.clone())));
        let Some((found, log)) = found else { return Vec::new() };
        found.into_iter().map(|conflict| site_question(desk, &id, conflict, &log)).collect()
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
