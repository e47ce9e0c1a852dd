//! What two tablets wrote differently in a round, as questions ([`super::question`]).

use super::desk::Desk;
use super::led::Matter;
use super::question::{Choice, Question, by, region, sides};
use super::spots::{instance_name, spot_name};
use super::twins::twin_question;
use crate::audit::conflict::{Conflict, Writes, emptied, value};
use crate::audit::edit::{Edit, Field};
use crate::audit::id::RoundId;
use crate::audit::log::Log;
use crate::audit::observation::Answer;
use crate::audit::twin::unsettled;
use leptos::prelude::*;
use std::sync::Arc;

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

/// What a field is about.
pub fn field_words(desk: Desk, field: &Field) -> String {
    let of = |spot, id| desk.say(id, &[("name", &spot_name(desk, spot))]);
    match field {
        Field::Answer(spot) => spot_name(desk, spot),
        Field::Note(spot) => of(spot, "conflict-note"),
        Field::Photo(spot, _) => of(spot, "conflict-photo"),
        Field::Alt(spot, _) => of(spot, "conflict-alt"),
        Field::Instance(group, number) => instance_name(desk, group, *number, ""),
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
