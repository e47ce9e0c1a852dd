//! The interview: which question comes next, and when to stop. Computed, never scripted.

use super::answer::is_hidden;
use super::cells::cells_of;
use super::{Answer, Answers, Outcome, Verdict, decide, is_open_to_all, is_settled, is_useful, screen};
use crate::pack::{Pack, Row, Sensitivity};

/// What can still usefully be asked, and how far the person has come.
#[derive(Clone, Debug, PartialEq)]
pub struct Questions {
    /// The question to put next; `None` when nothing could change a verdict any more.
    pub next: Option<usize>,
    /// Every question that could still change some verdict, in fact order.
    pub useful: Vec<usize>,
    /// What is settled already.
    pub progress: Progress,
}

/// Settled rows by verdict. Rows open to all are left out: they would hide what is the person's own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Settled as likely.
    pub likely: usize,
    /// Settled as "ask the office".
    pub ask: usize,
    /// Settled as no.
    pub no: usize,
    /// Not settled yet.
    pub open: usize,
}

/// A finished interview.
#[derive(Clone, Debug)]
pub struct Played {
    /// Facts in the order asked.
    pub asked: Vec<usize>,
    /// The answers given.
    pub answers: Answers,
    /// The verdicts on those answers.
    pub outcomes: Vec<Outcome>,
}

/// The question to put next. `left`: facts that were asked and passed over; they are not asked again.
#[must_use]
pub fn next_question(pack: &Pack, answers: &Answers, left: &[usize]) -> Option<usize> {
    questions(pack, answers, left, &[]).next
}

/// What can still usefully be asked. `left` as in [`next_question`]; `topics` as in [`shown_rows`].
#[must_use]
pub fn questions(pack: &Pack, answers: &Answers, left: &[usize], topics: &[usize]) -> Questions {
    let routing = pack.table.routing;
    let effective = answers.effective(pack);
    let shown = shown_rows(pack, answers, topics);
    if answers.is_missing(routing) {
        let next = (!left.contains(&routing)).then_some(routing);
        let progress = Progress { open: shown.len(), ..Progress::default() };
        return Questions { next, useful: next.into_iter().collect(), progress };
    }
    let mut progress = Progress::default();
    let mut open = Vec::new();
    for row in shown {
        let settled = is_settled(pack, row, &effective);
        if !settled {
            open.push(row);
        }
        if !is_open_to_all(pack, &pack.rows[row], &effective) {
            match (settled, decide(pack, &pack.rows[row], &effective).verdict) {
                (false, _) | (_, Verdict::Missing) => progress.open += 1,
                (true, Verdict::Likely) => progress.likely += 1,
                (true, Verdict::Ask) => progress.ask += 1,
                (true, Verdict::No) => progress.no += 1,
            }
        }
    }
    let mut useful: Vec<(usize, Vec<usize>)> = Vec::new();
    for fact in 0..pack.facts.len() {
        if !answers.is_missing(fact) || left.contains(&fact) || is_hidden(pack, fact, &effective) {
            continue;
        }
        let rows: Vec<usize> = open.iter().copied().filter(|row| is_useful(pack, *row, fact, &effective)).collect();
        if !rows.is_empty() {
            useful.push((fact, rows));
        }
    }
    let next = choose(pack, answers, &effective, &useful);
    Questions { next, useful: useful.into_iter().map(|(fact, _)| fact).collect(), progress }
}

/// Rows the person's audience sees, those of some topics (places in [`Pack::topics`]) or, without any, of all; all of
/// them while the audience is not known.
pub(super) fn shown_rows(pack: &Pack, answers: &Answers, topics: &[usize]) -> Vec<usize> {
    let on_topic = |row: &Row| topics.is_empty() || topics.iter().any(|t| pack.topics.get(*t) == Some(&row.topic));
    let seen = |row: &usize| match answers.get(pack.table.routing) {
        Answer::One(value) => pack.is_for(&pack.rows[*row], value) && on_topic(&pack.rows[*row]),
        _ => true,
    };
    (0..pack.rows.len()).filter(seen).collect()
}

/// Pins first; then a topic already begun; then whatever is expected to settle most. Within a topic the
/// plain before the delicate, and the intimate after everything.
fn choose(pack: &Pack, answers: &Answers, effective: &Answers, useful: &[(usize, Vec<usize>)]) -> Option<usize> {
    let pinned = useful.iter().map(|(fact, _)| *fact).filter(|f| pack.facts[*f].pin > 0);
    if let Some(fact) = pinned.min_by_key(|f| pack.facts[*f].pin) {
        return Some(fact);
    }
    let scored: Vec<(usize, u64)> = useful
        .iter()
        .map(|(fact, rows)| (*fact, rows.iter().map(|row| settles(pack, *row, *fact, effective)).sum()))
        .collect();
    let intimate = |fact: usize| pack.facts[fact].sensitive == Sensitivity::Intimate;
    let begun = |fact: usize| {
        let topic = &pack.facts[fact].topic;
        answers.given().any(|g| pack.facts[g].pin == 0 && pack.facts[g].topic == *topic)
    };
    let best = scored
        .iter()
        .max_by_key(|(fact, score)| (!intimate(*fact), begun(*fact), *score, std::cmp::Reverse(*fact)))
        .map(|(fact, _)| *fact)?;
    let topic = &pack.facts[best].topic;
    scored
        .iter()
        .filter(|(fact, _)| pack.facts[*fact].topic == *topic)
        .min_by_key(|(fact, score)| {
            let delicate = pack.facts[*fact].sensitive;
            (intimate(*fact), delicate > Sensitivity::Low, std::cmp::Reverse(*score), *fact)
        })
        .map(|(fact, _)| *fact)
}

/// How likely the answer settles the row, in thousandths, every possible answer counted alike.
fn settles(pack: &Pack, row: usize, fact: usize, effective: &Answers) -> u64 {
    let Some(cells) = cells_of(pack, row, fact, effective) else { return 0 };
    let mut answers = effective.clone();
    let (mut settled, mut all) = (0u64, 0u64);
    for (answer, weight) in &cells.cells {
        answers.set(fact, *answer);
        all += u64::from(*weight);
        if is_settled(pack, row, &answers) {
            settled += u64::from(*weight);
        }
    }
    settled * 1000 / all.max(1)
}

/// Plays the interview with a person answering. What the person does not know of stays missing.
#[must_use]
pub fn play(pack: &Pack, person: &Answers) -> Played {
    let mut answers = Answers::none(pack);
    let (mut asked, mut left) = (Vec::new(), Vec::new());
    while let Some(fact) = next_question(pack, &answers, &left) {
        asked.push(fact);
        match person.get(fact) {
            Answer::Missing => left.push(fact),
            answer => answers.set(fact, answer),
        }
    }
    let outcomes = screen(pack, &answers);
    Played { asked, answers, outcomes }
}
