//! The self-check of one person as a value: events in, new state and effects out. Pure.

use super::{Answer, Answers, next_question};
use crate::pack::Pack;

/// Everything the program knows of the person in front of it. Lives in memory only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// Answers so far.
    pub answers: Answers,
    /// Facts in the order they were first answered.
    pub asked: Vec<usize>,
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
    /// Starts, for an audience (a value of the routing fact). Answers already given are kept.
    Begin(u8),
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
        Session { answers: Answers::none(pack), asked: Vec::new(), picked: None, back_to: None }
    }

    /// Whether a person has begun.
    #[must_use]
    pub fn has_begun(&self, pack: &Pack) -> bool {
        !self.answers.is_missing(pack.table.routing)
    }

    /// The page before a question: the question answered before it, or the first page.
    #[must_use]
    pub fn before(&self, fact: usize) -> Page {
        if let Some(page) = self.back_to {
            return page;
        }
        let place = self.asked.iter().position(|f| *f == fact).unwrap_or(self.asked.len());
        place.checked_sub(1).map_or(Page::Begin, |i| Page::Question(self.asked[i]))
    }
}

/// The next state and what has to be done.
#[must_use]
pub fn reduce(pack: &Pack, mut session: Session, event: Event) -> (Session, Vec<Effect>) {
    match event {
        Event::Begin(audience) => {
            session.answers.set(pack.table.routing, Answer::One(audience));
            session.back_to = None;
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
    next_question(pack, &session.answers, &[]).map_or(session.back_to.unwrap_or(Page::Review), Page::Question)
}
