//! Interviews: they end with everything settled, ask nothing needless, and agree with the plain screening.
#![cfg(feature = "cli")]

mod cases;
mod engine;
mod oracle;
mod people;

use engine::{ORACLE, PACK, answers, by_id, differences, engine_verdicts, oracle_fact, pack_fact};
use oracle::{Person, Verdict};
use people::{Gaps, for_people, people, people_near_a_row};
use proptest::prelude::*;
use proptest::test_runner::TestCaseResult;
use tongda::screening::{is_settled, next_question, play};

/// What has been said at some moment of an interview.
struct Moment {
    /// The answers so far.
    so_far: Person,
    /// Asked, and left without an answer.
    left: Vec<usize>,
}

impl Moment {
    fn at_the_start() -> Moment {
        Moment { so_far: ORACLE.nobody(), left: Vec::new() }
    }

    fn hear(&mut self, fact: usize, person: &Person) {
        match &person[fact] {
            Some(given) => self.so_far[fact] = Some(given.clone()),
            None => self.left.push(fact),
        }
    }
}

/// Plays an interview and holds every step of it against the oracle.
fn check(person: &Person) -> TestCaseResult {
    let json = ORACLE.json_from_person(person);
    let played = play(&PACK, &answers(person));
    let asked: Vec<usize> = played.asked.iter().map(|fact| oracle_fact(*fact)).collect();

    let mut moment = Moment::at_the_start();
    for (turn, fact) in asked.iter().copied().enumerate() {
        let id = &ORACLE.facts[fact].id;
        prop_assert!(!asked[..turn].contains(&fact), "{id} is asked twice: {json:?}");
        let matters = ORACLE.could_matter(fact, &moment.so_far);
        prop_assert!(matters, "{id} could not change a verdict: {json:?} after {:?}", words(&asked[..turn]));
        let left: Vec<usize> = moment.left.iter().map(|fact| pack_fact(*fact)).collect();
        let next = next_question(&PACK, &answers(&moment.so_far), &left).map(oracle_fact);
        prop_assert_eq!(next, Some(fact), "another question than the one played: {:?}", json);
        moment.hear(fact, person);
    }

    let end = by_id(&played.outcomes);
    for (row, rules) in ORACLE.rows.iter().enumerate() {
        // A row may go on waiting for a question that was left; any other verdict is final: whatever else is answered, with
        // the questions that were left answered, too, or without.
        let waits = !moment.left.is_empty() && end.get(&rules.id) == Some(&Verdict::Missing);
        let is_settled = |left: &[usize]| ORACLE.is_settled(row, &moment.so_far, left);
        prop_assert!(
            waits || is_settled(&[]) || is_settled(&moment.left),
            "{} is not settled: {json:?} asked {:?}",
            rules.id,
            words(&asked)
        );
    }
    // Without knowing for whom, nothing further is asked.
    if person[ORACLE.fact("for_whom")].is_some() {
        for fact in (0..ORACLE.facts.len()).filter(|fact| !asked.contains(fact)) {
            let id = &ORACLE.facts[fact].id;
            prop_assert!(!ORACLE.could_matter(fact, &moment.so_far), "{id} is not asked: {json:?}");
        }
    }

    let apart = differences(&end, &engine_verdicts(&moment.so_far));
    prop_assert!(apart.is_empty(), "interview against screening of what was asked, {json:?}: {apart:#?}");
    let apart = differences(&end, &by_id(&tongda::screening::screen(&PACK, &played.answers)));
    prop_assert!(apart.is_empty(), "interview against screening of its own answers, {json:?}: {apart:#?}");
    if moment.left.is_empty() {
        let apart = differences(&end, &engine_verdicts(person));
        prop_assert!(apart.is_empty(), "interview against screening of everything, {json:?}: {apart:#?}");
    }
    Ok(())
}

fn words(facts: &[usize]) -> Vec<&str> {
    facts.iter().map(|fact| ORACLE.facts[*fact].id.as_str()).collect()
}

#[test]
fn interviews_with_people_who_answer_everything() {
    for_people(96, people(&ORACLE, Gaps::ANSWERED), |person| check(&person));
}

#[test]
fn interviews_with_people_who_leave_questions() {
    for_people(64, people(&ORACLE, Gaps::SOME), |person| check(&person));
    for_people(48, people_near_a_row(&ORACLE), |person| check(&person));
}

/// Asks the office whatever is still answered. Being an orphan alone would make the row wait for the certificate that was
/// left, and change nothing once that is answered: living away from the district is one more reason to ask.
#[test]
fn a_question_that_only_leads_back_to_one_that_was_left_is_not_asked() {
    let said = serde_json::json!({
        "for_whom": "person", "kinds": ["limb"], "grade": "3", "age": 18, "aid": "rigid", "residence": "hukou_away",
        "rehab": "yes", "orphan": "no",
    });
    let person = ORACLE.person_from_json(said.as_object().expect("an object"));
    check(&person).expect("every step holds");
    let played = play(&PACK, &answers(&person));
    let asked: Vec<usize> = played.asked.iter().map(|fact| oracle_fact(*fact)).collect();
    assert!(asked.contains(&ORACLE.fact("cert")) && !asked.contains(&ORACLE.fact("orphan")), "{:?}", words(&asked));
    assert_eq!(by_id(&played.outcomes).get("rehab-for-poor"), Some(&Verdict::Ask));
}

#[test]
fn settled_means_that_no_completion_changes_the_verdict() {
    for_people(128, people(&ORACLE, Gaps { missing: 5, unsure: 1 }), |person| {
        let given = answers(&person).effective(&PACK);
        for (row, rules) in PACK.rows.iter().enumerate() {
            let at = ORACLE.rows.iter().position(|known| known.id == rules.id).expect("a known row");
            let json = ORACLE.json_from_person(&person);
            prop_assert_eq!(
                is_settled(&PACK, row, &given),
                ORACLE.is_settled(at, &person, &[]),
                "{}: {:?}",
                &rules.id,
                json
            );
        }
        Ok(())
    });
}

/// The people of the files who are adults asking for themselves, with one topic or two: how many questions they meet.
#[test]
fn a_typical_adult_with_one_or_two_topics_meets_under_a_dozen_questions() {
    let is_adult = |case: &cases::Case| {
        let age = case.answers.get("age").and_then(serde_json::Value::as_i64);
        case.answers.get("for_whom").is_some_and(|w| w == "person") && age.is_some_and(|age| age >= 18)
    };
    let adults: Vec<_> = cases::all().into_iter().filter(is_adult).collect();
    assert!(adults.len() > 30, "{} adults only", adults.len());
    let topics: Vec<usize> = (1..PACK.topics.len()).collect();
    let mut counts = Vec::new();
    for adult in &adults {
        for first in &topics {
            for second in topics.iter().filter(|second| *second >= first) {
                counts.push(asked_on(&adult.person(), &[*first, *second]));
            }
        }
    }
    counts.sort_unstable();
    let (median, most) = (counts[counts.len() / 2], counts[counts.len() - 1]);
    assert!(median <= 12, "median {median}, most {most}");
}

/// How many questions a person meets who picks topics.
fn asked_on(person: &Person, topics: &[usize]) -> usize {
    let known = answers(person);
    let mut given = tongda::screening::Answers::none(&PACK);
    given.set(PACK.table.routing, known.get(PACK.table.routing));
    let (mut left, mut asked) = (Vec::new(), 0);
    while let Some(fact) = tongda::screening::questions(&PACK, &given, &left, topics).next {
        asked += 1;
        match known.get(fact) {
            tongda::screening::Answer::Missing => left.push(fact),
            answer => given.set(fact, answer),
        }
    }
    asked
}
