//! One number that two tablets gave, each to a thing of its own choosing: what each added stands side by side, and a
//! person says whether it is one thing or several.
//!
//! Contract: questions as in [`super::question`], with what each tablet added as a list above the buttons.

use super::desk::{Desk, Visit};
use super::led::Matter;
use super::question::{Choice, Question, SideWords, short, when};
use super::round_conflicts::{edit_words, field_words};
use super::spots::instance_name;
use crate::audit::apart::{apart, numbers};
use crate::audit::conflict::Writes;
use crate::audit::edit::Edit;
use crate::audit::id::{GroupId, RoundId};
use crate::audit::log::{Entry, Log, Undoable};
use crate::audit::moment::Moment;
use crate::audit::spot::Instance;
use crate::audit::stays::stays;
use crate::audit::twin::{Side, Twins, twins};
use crate::browser::clock;
use leptos::prelude::*;
use std::sync::Arc;

/// How many late acts are said one by one.
const MOST_ACTS: usize = 8;

/// The question about one number.
pub fn twin_question(desk: Desk, visit: &Visit, one: &Twins<'_>) -> Question {
    let id = &visit.round.head.id;
    let own = instance_name(desk, &one.group, one.number, "");
    let begun = one.sides.iter().filter(|side| side.home.is_none()).count();
    let mut about = Vec::new();
    if begun > 1 {
        about.push(counted(desk, "twin-text", begun, &[("one", &own)]));
    }
    if begun < one.sides.len() {
        about.push(desk.say("twin-late", &[("one", &own)]));
    }
    let orders = desk.audit.with(|audit| {
        let of_group = |check| visit.list.check(check).is_some_and(|check| check.group == one.group);
        let here = audit.actions.values().filter(|action| action.round == *id && action.spot.instance == one.number);
        here.filter(|action| of_group(&action.spot.check)).count()
    });
    if orders > 0 {
        about.push(counted(desk, "twin-orders", orders, &[("one", &own)]));
    }
    about.extend(staying(desk, visit, one));
    Question {
        about: desk.say(if one.is_late() { "twin-late-about" } else { "twin-about" }, &[("one", &own)]),
        matter: Some(Matter::Thing(one.group.clone(), one.number)),
        words: about,
        sides: one.sides.iter().map(|side| side_words(desk, &visit.round.log, one, side)).collect(),
        choices: same(desk, id, one).into_iter().chain(different(desk, visit, one)).collect(),
    }
}

/// What stays as it is, whatever is chosen, so that a person looks at it.
fn staying(desk: Desk, visit: &Visit, one: &Twins<'_>) -> Option<String> {
    let all = stays(&visit.round, one, &numbers(&visit.list, &visit.round, one)?);
    let what: Vec<String> = all.iter().map(|field| field_words(desk, field)).collect();
    let args = [("what", &*what.join(&desk.say("list-separator", &[])))];
    (!what.is_empty()).then(|| desk.say("twin-stays", &args))
}

/// Id of the text that says at the thing itself that something is asked about it.
pub fn note_id(one: &Twins<'_>) -> &'static str {
    if one.is_late() { "twin-late-note" } else { "twin-note" }
}

/// A text with a number that chooses its form, and with others that are text.
fn counted(desk: Desk, id: &str, count: usize, args: &[(&str, &str)]) -> String {
    let mut all: Vec<(&str, fluent_bundle::FluentValue<'static>)> =
        args.iter().map(|(name, value)| (*name, (*value).to_owned().into())).collect();
    all.push(("count", count.into()));
    desk.shell.t_with(id, &all)
}

/// What one tablet added: its name there, who added it and when, and how much was entered for it. Of what was done late: what
/// that was, act by act, and which number its thing got.
fn side_words(desk: Desk, log: &Log<Edit>, one: &Twins<'_>, side: &Side<'_>) -> SideWords {
    // What was taken back stands last on a side, and in the log where it was done.
    let entries: Vec<_> =
        log.entries().iter().filter(|entry| side.entries.iter().any(|own| own.id == entry.id)).collect();
    let (device, time) =
        entries.first().map(|entry| (short(entry.id.device.as_str()), when(desk, entry))).unwrap_or_default();
    let Some(number) = side.home else {
        if !entries.iter().any(|entry| matches!(entry.edit, Edit::Instance { .. })) && one.is_late() {
            let own = instance_name(desk, &one.group, one.number, "");
            return SideWords { words: desk.say("twin-side-nothing", &[("one", &own)]), acts: Vec::new() };
        }
        let name = instance_name(desk, &one.group, one.number, &side.name);
        let args = [("one", name.as_str()), ("device", &device), ("time", &time)];
        return SideWords { words: counted(desk, "twin-side", side.seen().len(), &args), acts: Vec::new() };
    };
    let own = instance_name(desk, &one.group, one.number, "");
    let other = instance_name(desk, &one.group, number, "");
    let args = [("one", own.as_str()), ("other", &other), ("device", &device), ("time", &time)];
    let mut acts: Vec<String> = entries.iter().take(MOST_ACTS).map(|entry| act_words(desk, log, entry)).collect();
    if entries.len() > MOST_ACTS {
        acts.push(desk.count("twin-late-more", entries.len() - MOST_ACTS));
    }
    SideWords { words: desk.say("twin-late-side", &args), acts }
}

/// What somebody did late: what was entered, what was taken back, or what was brought back after that.
fn act_words(desk: Desk, log: &Log<Edit>, entry: &Entry<Edit>) -> String {
    let said = log.meant(&entry.id).unwrap_or(&entry.edit);
    let about = said.writes().first().map(|field| field_words(desk, field)).unwrap_or_default();
    let id = match entry.edit.undoes().and_then(|id| log.get(id)) {
        None => "twin-late-entered",
        Some(target) if target.edit.undoes().is_none() => "twin-late-back",
        Some(_) => "twin-late-again",
    };
    let text = match said {
        Edit::AddPhoto { .. } => desk.say("twin-late-photo-in", &[]),
        Edit::RemovePhoto { .. } => desk.say("twin-late-photo-out", &[]),
        said => edit_words(desk, said),
    };
    desk.say(id, &[("name", &about), ("text", &text)])
}

/// It is the same thing, under one of the names it has.
fn same(desk: Desk, id: &RoundId, one: &Twins<'_>) -> Vec<Choice> {
    let edits = one.one();
    let has_names = edits.len() > 1;
    let own = instance_name(desk, &one.group, one.number, "");
    let small = match one.fields {
        _ if one.only_takes_back() => desk.say("twin-late-keep-text", &[]),
        _ if one.is_late() => desk.say("twin-late-here-text", &[]),
        0 => desk.say("twin-same-text", &[]),
        fields => desk.count("twin-same-fields", fields),
    };
    let choices = edits.into_iter().map(|edit| {
        let words = match &edit {
            _ if one.only_takes_back() => desk.say("twin-late-keep", &[]),
            Edit::Instance { name, .. } if has_names && one.is_late() => {
                desk.say("twin-late-here-called", &[("one", &own), ("name", name)])
            }
            Edit::Instance { name, .. } if has_names => desk.say("twin-same-called", &[("name", name)]),
            _ if one.is_late() => desk.say("twin-late-here", &[("one", &own)]),
            _ => desk.say("twin-same", &[]),
        };
        let id = id.clone();
        let choose = move || settle(desk, &id, vec![(clock::now(), edit.clone())]);
        Choice { words, small: small.clone(), choose: Arc::new(choose) }
    });
    choices.collect()
}

/// They are different things: the first keeps the number, each other one gets a new one, or the one that it had already.
fn different(desk: Desk, visit: &Visit, one: &Twins<'_>) -> Option<Choice> {
    let numbers = numbers(&visit.list, &visit.round, one)?;
    let is_late = one.is_late();
    // What keeps its number is no part of what came late.
    let edits = apart(&visit.round, one, &numbers, clock::now());
    // What was only cleared late gets no number where nothing is cleared.
    let is_written = |number: Instance| {
        edits.iter().any(|(_, edit)| match edit {
            Edit::Instance { number: own, .. } => *own == number,
            edit => edit.spot().is_some_and(|spot| spot.instance == number),
        })
    };
    let sides = one.sides.iter().zip(&numbers).skip(usize::from(is_late));
    let becomes = sides.filter(|(side, number)| side.home == Some(**number) || is_written(**number));
    let becomes = becomes.filter_map(|(side, number)| {
        let name = instance_name(desk, &one.group, *number, &side.name);
        let device = short(side.entries.first()?.id.device.as_str());
        Some(desk.say("twin-becomes", &[("device", &device), ("one", &name)]))
    });
    let said = is_late.then(|| desk.say("twin-late-apart-text", &[]));
    let small = said.into_iter().chain(becomes).collect::<Vec<_>>().join(" · ");
    let words = if is_late {
        let own = instance_name(desk, &one.group, one.number, "");
        desk.say("twin-late-apart", &[("one", &own)])
    } else {
        desk.say("twin-apart", &[])
    };
    let (id, group, number) = (visit.round.head.id.clone(), one.group.clone(), one.number);
    let choose = move || settle(desk, &id, edits_apart(desk, &id, &group, number));
    Some(Choice { words, small, choose: Arc::new(choose) })
}

/// The edits that tell the things apart as they are at this moment.
fn edits_apart(desk: Desk, id: &RoundId, group: &GroupId, number: Instance) -> Vec<(Moment, Edit)> {
    let Some(visit) = untrack(|| desk.visit(id)) else { return Vec::new() };
    let all = twins(&visit.list, &visit.round);
    let one = all.iter().find(|one| one.group == *group && one.number == number);
    let found =
        one.and_then(|one| Some(apart(&visit.round, one, &numbers(&visit.list, &visit.round, one)?, clock::now())));
    found.unwrap_or_default()
}

/// Writes down what was chosen; what was signed is not changed behind the signature.
fn settle(desk: Desk, id: &RoundId, edits: Vec<(Moment, Edit)>) -> bool {
    let may = desk.audit.with_untracked(|a| a.round(id).is_some_and(|r| edits.iter().all(|(_, edit)| r.allows(edit))));
    if !may {
        desk.tell("conflict-ended");
    }
    may && !edits.is_empty() && desk.edit_all(id, edits)
}
