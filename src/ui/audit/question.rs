//! A question to a person about what several tablets did: what stands side by side, and the answers. Nothing is hidden and
//! nothing is decided by the program.
//!
//! Contract: a region with a heading; each question is a group named by what it is about, each answer a button. Whoever
//! followed a link to the question has focus on its heading.

use super::desk::{Desk, focus_heading};
use super::led::{Matter, arrived, heading_id};
use crate::audit::conflict::Writes;
use crate::audit::log::{Entry, EntryId, Log};
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

/// One of the things that stand side by side.
#[derive(Clone, Default)]
pub struct SideWords {
    /// Whose it is, or all there is to it.
    pub words: String,
    /// What was done, act by act, where that has to be known; mostly empty.
    pub acts: Vec<String>,
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
    pub sides: Vec<SideWords>,
    /// The answers.
    pub choices: Vec<Choice>,
}

impl Question {
    /// About a field.
    pub fn field(about: String, choices: impl Iterator<Item = Choice>) -> Self {
        Self { about, matter: None, words: Vec::new(), sides: Vec::new(), choices: choices.collect() }
    }

    /// Whether a record stays ended or put aside that somebody went on with elsewhere; `keep` is the answer that it does not.
    pub fn gone_on(mut self, words: String, sides: Vec<SideWords>, keep: Choice) -> Self {
        self.words.push(words);
        self.sides = sides;
        self.choices.push(keep);
        self
    }
}

/// A region with these questions; nothing where there is none.
pub fn region(desk: Desk, questions: impl Fn() -> Vec<Question> + Send + 'static) -> impl IntoView {
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
    let sides: Vec<_> = sides
        .into_iter()
        .map(|SideWords { words, acts }| {
            let acts: Vec<_> = acts.into_iter().map(|act| view! { <li>{act}</li> }).collect();
            view! { <li>{words}{(!acts.is_empty()).then(|| view! { <ul>{acts}</ul> })}</li> }
        })
        .collect();
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
pub fn by<E>(desk: Desk, entry: &Entry<E>) -> String {
    let (device, time) = (short(entry.id.device.as_str()), when(desk, entry));
    desk.say("conflict-by", &[("device", &device), ("time", &time)])
}

/// What was done elsewhere while a record was ended or put aside, each with who did it.
pub fn sides<E: Writes>(desk: Desk, beside: &[EntryId], log: &Log<E>, what: impl Fn(&E) -> String) -> Vec<SideWords> {
    let side = |id: &EntryId| {
        let by = desk.say("in-brackets", &[("text", &by(desk, log.get(id)?))]);
        Some(SideWords { words: what(log.meant(id)?) + &by, acts: Vec::new() })
    };
    beside.iter().filter_map(side).collect()
}
