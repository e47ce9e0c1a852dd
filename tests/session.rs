//! The self-check as a value: what each event leads to, without a browser.
#![cfg(feature = "cli")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::path::Path;
use tongda::pack::{Pack, compile};
use tongda::screening::{Answer, Effect, Event, Page, Session, reduce};

fn pack() -> Pack {
    compile::compile(Path::new("content/wulingyuan")).unwrap()
}

fn go(effects: &[Effect]) -> Page {
    effects.iter().find_map(|e| if let Effect::Go(page) = e { Some(*page) } else { None }).unwrap()
}

/// Answers every question "don't know" until none is left.
fn finish(pack: &Pack, mut session: Session, mut page: Page) -> (Session, Page) {
    while let Page::Question(fact) = page {
        let (next, effects) = reduce(pack, session, Event::Answer(fact, Answer::Unsure));
        (session, page) = (next, go(&effects));
    }
    (session, page)
}

/// Somebody who checks everything for themselves.
fn begun(pack: &Pack) -> (Session, Vec<Effect>) {
    let (session, effects) = reduce(pack, Session::new(pack), Event::Begin(0, false));
    assert_eq!(go(&effects), Page::Topics);
    reduce(pack, session, Event::Topics(Vec::new()))
}

#[test]
fn an_employer_is_not_asked_for_topics() {
    let pack = pack();
    let employer = pack.facts[pack.table.routing].value("employer").unwrap();
    let (_, effects) = reduce(&pack, Session::new(&pack), Event::Begin(employer, false));
    assert!(matches!(go(&effects), Page::Question(_)));
}

#[test]
fn a_topic_added_later_keeps_all_answers_and_comes_back_to_the_results() {
    let pack = pack();
    let topic = |id: &str| pack.topics.iter().position(|t| t == id).unwrap();
    let (session, _) = reduce(&pack, Session::new(&pack), Event::Begin(0, false));
    let (session, effects) = reduce(&pack, session, Event::Topics(vec![topic("culture")]));
    let (session, page) = finish(&pack, session, go(&effects));
    assert_eq!(page, Page::Review);
    let few = session.asked.len();
    let (session, effects) = reduce(&pack, session, Event::AddTopic(topic("work")));
    let (later, page) = finish(&pack, session.clone(), go(&effects));
    assert_eq!(page, Page::Results);
    assert!(later.asked.len() > few, "work asks more than culture");
    assert!(session.answers.given().all(|fact| later.answers.get(fact) == session.answers.get(fact)));
}

#[test]
fn beginning_leads_to_a_question_and_the_last_answer_to_the_review() {
    let pack = pack();
    let (session, effects) = begun(&pack);
    assert!(matches!(go(&effects), Page::Question(_)));
    let (_, page) = finish(&pack, session, go(&effects));
    assert_eq!(page, Page::Review);
}

#[test]
fn a_correction_returns_to_where_it_started_and_keeps_the_other_answers() {
    let pack = pack();
    let (session, effects) = begun(&pack);
    let (session, _) = finish(&pack, session, go(&effects));
    let age = pack.fact("age").unwrap();
    let before = session.answers.clone();
    let (session, effects) = reduce(&pack, session, Event::Correct(age, Page::Results));
    assert_eq!(go(&effects), Page::Question(age));
    assert_eq!(session.before(&pack, age), Page::Results);
    let (session, effects) = reduce(&pack, session, Event::Answer(age, Answer::Number(45)));
    let (session, page) = finish(&pack, session, go(&effects));
    assert_eq!(page, Page::Results);
    assert_eq!(session.answers.get(age), Answer::Number(45));
    for fact in before.given().filter(|f| *f != age) {
        assert_eq!(session.answers.get(fact), before.get(fact));
    }
}

#[test]
fn back_goes_through_the_questions_in_the_order_they_were_answered() {
    let pack = pack();
    let (session, effects) = begun(&pack);
    let Page::Question(first) = go(&effects) else { panic!("no first question") };
    assert_eq!(session.before(&pack, first), Page::Topics);
    let (session, effects) = reduce(&pack, session, Event::Answer(first, Answer::Many { chosen: 8, unsure: false }));
    let Page::Question(second) = go(&effects) else { panic!("no second question") };
    assert_eq!(session.before(&pack, second), Page::Question(first));
}

#[test]
fn clearing_forgets_everything_and_says_so() {
    let pack = pack();
    let (session, effects) = begun(&pack);
    let (session, _) = finish(&pack, session, go(&effects));
    let (session, effects) = reduce(&pack, session, Event::Clear);
    assert_eq!(session, Session::new(&pack));
    assert_eq!(effects, vec![Effect::Go(Page::Home), Effect::Announce("cleared")]);
}
