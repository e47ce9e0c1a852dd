//! The self-check as a part of somebody else's page: one widget as a value, and what it shows. Pure.
//!
//! It asks and judges as the whole program does, by the same `screening`. It has no addresses, so it is one page after
//! the other; it leaves papers, offices and the printed sheet to the whole program, to which the answers can go on.
//! Called by `bin/check.rs`. Not for: the element itself (`public/embed.js`), the document (`browser/tree.rs`).

mod node;
mod view;
mod words;
#[cfg(feature = "cli")]
pub mod write;

pub use node::Node;
pub use view::view;
pub use words::Words;

use crate::pack::{FactKind, Pack};
use crate::screening::{Answer, Draft, Effect, Event, Fault, Page, Problem, Session, out_of_order, questions, reduce};

/// Whom the check is for: the id of the words, the value of the routing question, whether it is somebody else.
pub const DOORS: [(&str, &str, bool); 4] = [
    ("whom-self", "person", false),
    ("whom-other", "person", true),
    ("whom-employer", "employer", false),
    ("whom-org", "org", false),
];

/// A check in progress on somebody else's page. Lives in memory only.
#[derive(Clone, Debug)]
pub struct Widget {
    pack: Pack,
    words: Words,
    session: Session,
    page: Page,
    draft: Draft,
    fault: Option<Fault>,
    level: usize,
}

/// What a person does in a widget.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// Comes in by one of [`DOORS`].
    Begin(usize),
    /// Chooses the row at a place.
    Choose(usize),
    /// Types.
    Type(String),
    /// Gives the answer.
    Next,
    /// Goes to the page before.
    Back,
    /// Looks at the results.
    Results,
    /// Goes to a question that was answered.
    Correct(usize),
    /// Ends and forgets.
    Clear,
}

impl Act {
    /// The act of a name, with what belongs to it. `None` for names that are not ours.
    #[must_use]
    pub fn read(name: &str, value: &str) -> Option<Self> {
        let number = || value.parse().ok();
        Some(match name {
            "begin" => Act::Begin(number()?),
            "choose" => Act::Choose(number()?),
            "type" => Act::Type(value.to_string()),
            "next" => Act::Next,
            "back" => Act::Back,
            "results" => Act::Results,
            "correct" => Act::Correct(number()?),
            "clear" => Act::Clear,
            _ => return None,
        })
    }
}

/// What an act has changed of what is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// Which rows are chosen.
    Choice,
    /// The same page, with something to put right.
    Fault,
    /// Another page.
    Page,
}

impl Widget {
    /// A check that nobody has begun. `level` is that of its first heading, from 1 to 5.
    #[must_use]
    pub fn new(pack: Pack, words: Words, level: usize) -> Self {
        let session = Session::new(&pack);
        Widget {
            pack,
            words,
            session,
            page: Page::Home,
            draft: Draft::default(),
            fault: None,
            level: level.clamp(1, 5),
        }
    }

    /// The same check in other words; where it stands and what is chosen stay.
    #[must_use]
    pub fn in_words(self, words: Words) -> Self {
        Widget { words, ..self }
    }

    /// The page shown, by name, and how many questions have been answered. Says nothing of the answers.
    #[must_use]
    pub fn place(&self) -> (&'static str, usize) {
        let name = match self.page {
            Page::Topics => "topics",
            Page::Question(_) => "question",
            Page::Results | Page::Review => "results",
            Page::Home | Page::Begin => "begin",
        };
        (name, self.session.asked.len())
    }

    /// Whether the row at a place is chosen. The place past the values is "don't know".
    #[must_use]
    pub fn is_chosen(&self, place: usize) -> bool {
        if place == self.rows() && self.fact().is_some() {
            self.draft.unsure
        } else {
            self.draft.chosen >> place & 1 == 1
        }
    }

    /// Takes an act in.
    pub fn act(&mut self, act: Act) -> Change {
        match act {
            Act::Choose(place) => {
                self.choose(place);
                Change::Choice
            }
            Act::Type(text) => {
                (self.draft.typed, self.draft.unsure) = (text, false);
                Change::Choice
            }
            Act::Next => self.next(),
            Act::Begin(door) => {
                let value = DOORS.get(door).map(|(_, value, other)| (*value, *other));
                let routing = &self.pack.facts[self.pack.table.routing];
                match value.and_then(|(value, other)| Some(Event::Begin(routing.value(value)?, other))) {
                    Some(event) => self.dispatch(event),
                    None => Change::Choice,
                }
            }
            Act::Back => {
                let page = match self.page {
                    Page::Question(fact) => self.session.before(&self.pack, fact),
                    _ => Page::Home,
                };
                self.go(page)
            }
            Act::Results => self.go(Page::Results),
            // Not answered yet: the next question, not a correction.
            Act::Correct(fact) if fact < self.pack.facts.len() && !self.session.asked.contains(&fact) => {
                self.go(Page::Question(fact))
            }
            Act::Correct(fact) if fact < self.pack.facts.len() => self.dispatch(Event::Correct(fact, Page::Results)),
            Act::Correct(_) => Change::Choice,
            Act::Clear => self.dispatch(Event::Clear),
        }
    }

    /// The answers for the whole program, which reads them with [`taken_over`]: the pack on the first line; whether they
    /// are somebody else's, and the topics picked, on the second; then one answered question a line.
    #[must_use]
    pub fn handed_over(&self) -> String {
        let topics = self.session.topics.iter().map(|t| format!(" {t}"));
        let whose = topics.fold(u8::from(self.session.for_other).to_string(), |line, topic| line + &topic);
        let mut lines = vec![self.pack.version.clone(), whose];
        let first = std::iter::once(self.pack.table.routing).filter(|f| !self.session.answers.is_missing(*f));
        for fact in first.chain(self.session.asked.iter().copied()) {
            let draft = Draft::of(self.session.answers.get(fact));
            let id = &self.pack.facts[fact].id;
            lines.push(format!("{id} {} {} {}", draft.chosen, u8::from(draft.unsure), draft.typed));
        }
        lines.join("\n")
    }

    /// The question shown.
    fn fact(&self) -> Option<usize> {
        if let Page::Question(fact) = self.page { Some(fact) } else { None }
    }

    /// How many rows there are to choose from, "don't know" left out.
    fn rows(&self) -> usize {
        match self.fact().map(|f| &self.pack.facts[f]) {
            Some(fact) if matches!(fact.kind, FactKind::Number(..)) => 0,
            Some(fact) => fact.values.len(),
            None => self.pack.topics.len(),
        }
    }

    fn choose(&mut self, place: usize) {
        let Some(fact) = self.fact() else {
            self.draft.chosen ^= 1u32.checked_shl(u32::try_from(place).unwrap_or(32)).unwrap_or(0);
            return;
        };
        let known = &self.pack.facts[fact];
        match u8::try_from(place) {
            Ok(value) if place < self.rows() => self.draft.toggle(known, value),
            _ => self.draft.toggle_unsure(known),
        }
    }

    fn next(&mut self) -> Change {
        let Some(fact) = self.fact() else {
            let chosen = self.draft.chosen;
            let topics = (0..self.pack.topics.len()).filter(|t| chosen >> t & 1 == 1).collect();
            return self.dispatch(Event::Topics(topics));
        };
        match self.draft.answer(&self.pack.facts[fact]).and_then(|answer| self.in_order(fact, answer)) {
            Ok(answer) => self.dispatch(Event::Answer(fact, answer)),
            Err(fault) => {
                self.fault = Some(fault);
                Change::Fault
            }
        }
    }

    /// An answer, unless it is more than a number that it is a part of.
    fn in_order(&self, fact: usize, answer: Answer) -> Result<Answer, Fault> {
        match out_of_order(&self.pack, &self.session.answers.clone().with(fact, answer)) {
            Some((found, Problem::MoreThan(_, most))) if found == fact => Err(Fault::MoreThan(most)),
            _ => Ok(answer),
        }
    }

    fn dispatch(&mut self, event: Event) -> Change {
        let (session, effects) = reduce(&self.pack, self.session.clone(), event);
        self.session = session;
        let page = effects.into_iter().find_map(|e| if let Effect::Go(page) = e { Some(page) } else { None });
        page.map_or(Change::Choice, |page| self.go(page))
    }

    fn go(&mut self, page: Page) -> Change {
        self.page = page;
        self.fault = None;
        self.draft = match page {
            Page::Question(fact) => Draft::of(self.session.answers.get(fact)),
            Page::Topics => {
                Draft { chosen: self.session.topics.iter().fold(0, |bits, t| bits | 1 << t), ..Draft::default() }
            }
            _ => Draft::default(),
        };
        Change::Page
    }

    /// The next useful question, if any.
    fn open_question(&self) -> Option<usize> {
        questions(&self.pack, &self.session.answers, &[], &self.session.topics).next
    }
}

/// The session that a widget handed over; `None` when it came from another pack or is damaged.
#[must_use]
pub fn taken_over(pack: &Pack, text: &str) -> Option<Session> {
    let mut lines = text.lines();
    if lines.next()? != pack.version {
        return None;
    }
    let mut session = Session::new(pack);
    let mut whose = lines.next()?.split(' ');
    session.for_other = whose.next()? == "1";
    session.topics = whose.filter_map(|t| t.parse().ok()).filter(|t| *t < pack.topics.len()).collect();
    for line in lines {
        let mut parts = line.split(' ');
        let fact = pack.fact(parts.next()?)?;
        let (chosen, unsure) = (parts.next()?.parse().ok()?, parts.next()? == "1");
        let draft = Draft { chosen, unsure, typed: parts.next()?.to_string() };
        session.answers.set(fact, draft.answer(&pack.facts[fact]).ok()?);
        if fact != pack.table.routing {
            session.asked.push(fact);
        }
    }
    session.has_begun(pack).then_some(session)
}
