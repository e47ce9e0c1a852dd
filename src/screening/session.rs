//! The self-check of one person as a value: events in, new state and effects out. Pure.

use super::interview::shown_rows;
use super::{Answer, Answers, questions};
use crate::pack::Pack;

/// Everything the program knows of the person in front of it. Lives in memory only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// Answers so far.
    pub answers: Answers,
    /// Facts in the order they were first answered.
    pub asked: Vec<usize>,
    /// Whether the person answers for somebody else: wording changes, rules do not.
    pub for_other: bool,
    /// Topics picked, as places in [`Pack::topics`]; none means everything. Only their rows drive the questions.
    pub topics: Vec<usize>,
    /// Rows picked for the sheet and the code; `None` until the person has seen the choice.
    pub picked: Option<Vec<usize>>,
    /// Where to return to after a correction.
    back_to: Option<Page>,
}

/// The pages of the self-check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// The start page of the program.
    Home,
    /// The first page of the self-check.
    Begin,
    /// Choosing topics.
    Topics,
    /// A question.
    Question(usize),
    /// All answers.
    Review,
    /// Verdicts.
    Results,
}

/// What a person does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// Starts, for an audience (a value of the routing fact), for oneself or for somebody else. Answers already given
    /// are kept.
    Begin(u8, bool),
    /// Picks topics; none means everything.
    Topics(Vec<usize>),
    /// Adds a topic to those picked.
    AddTopic(usize),
    /// Answers a question.
    Answer(usize, Answer),
    /// Goes to a question again, to come back to a page afterwards.
    Correct(usize, Page),
    /// Picks rows for the sheet.
    Pick(Vec<usize>),
    /// Ends and wipes everything.
    Clear,
}

/// What has to be done about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Show a page.
    Go(Page),
    /// Say a message, by id.
    Announce(&'static str),
}

impl Session {
    /// Nobody yet.
    #[must_use]
    pub fn new(pack: &Pack) -> Self {
        Session {
            answers: Answers::none(pack),
            asked: Vec::new(),
            for_other: false,
            topics: Vec::new(),
            picked: None,
            back_to: None,
        }
    }

    /// Whether a person has begun.
    #[must_use]
    pub fn has_begun(&self, pack: &Pack) -> bool {
        !self.answers.is_missing(pack.table.routing)
    }

    /// Whether there is more than one topic to pick from.
    #[must_use]
    pub fn offers_topics(&self, pack: &Pack) -> bool {
        self.offered(pack).len() > 2
    }

    /// Topics that rows of the present audience stand under, in the order they are offered.
    #[must_use]
    pub fn offered(&self, pack: &Pack) -> Vec<usize> {
        let shown = shown_rows(pack, &self.answers, &[]);
        let has_rows = |t: &usize| shown.iter().any(|row| pack.rows[*row].topic == pack.topics[*t]);
        (0..pack.topics.len()).filter(has_rows).collect()
    }

    /// The page before a question: the question answered before it, or the first page.
    #[must_use]
    pub fn before(&self, pack: &Pack, fact: usize) -> Page {
        if let Some(page) = self.back_to {
            return page;
        }
        let place = self.asked.iter().position(|f| *f == fact).unwrap_or(self.asked.len());
        let first = if self.offers_topics(pack) { Page::Topics } else { Page::Begin };
        place.checked_sub(1).map_or(first, |i| Page::Question(self.asked[i]))
    }
}

/// The next state and what has to be done.
#[must_use]
pub fn reduce(pack: &Pack, mut session: Session, event: Event) -> (Session, Vec<Effect>) {
    match event {
        Event::Begin(audience, for_other) => {
            if session.answers.get(pack.table.routing) != Answer::One(audience) {
                session.topics = Vec::new();
            }
            session.answers.set(pack.table.routing, Answer::One(audience));
            (session.for_other, session.back_to, session.picked) = (for_other, None, None);
            let page = if session.offers_topics(pack) { Page::Topics } else { onward(pack, &session) };
            (session, vec![Effect::Go(page)])
        }
        Event::Topics(topics) => {
            (session.topics, session.back_to, session.picked) = (topics, None, None);
            let page = onward(pack, &session);
            (session, vec![Effect::Go(page)])
        }
        Event::AddTopic(topic) => {
            session.topics.push(topic);
            if session.offered(pack).iter().all(|t| session.topics.contains(t)) {
                session.topics.clear();
            }
            (session.back_to, session.picked) = (Some(Page::Results), None);
            let page = onward(pack, &session);
            (session, vec![Effect::Go(page)])
        }
        Event::Answer(fact, answer) => {
            session.answers.set(fact, answer);
            if !session.asked.contains(&fact) {
                session.asked.push(fact);
            }
            session.picked = None;
            let page = onward(pack, &session);
            if !matches!(page, Page::Question(_)) {
                session.back_to = None;
            }
            (session, vec![Effect::Go(page)])
        }
        Event::Correct(fact, from) => {
            session.back_to = Some(from);
            (session, vec![Effect::Go(Page::Question(fact))])
        }
        Event::Pick(rows) => {
            session.picked = Some(rows);
            (session, Vec::new())
        }
        Event::Clear => (Session::new(pack), vec![Effect::Go(Page::Home), Effect::Announce("cleared")]),
    }
}

/// The next useful question, or where the person came from, or the review.
fn onward(pack: &Pack, session: &Session) -> Page {
    questions(pack, &session.answers, &[], &session.topics)
        .next
        .map_or(session.back_to.unwrap_or(Page::Review), Page::Question)
}
