//! Every way a person's missing answers could still come out, as far as one row can tell them apart.

use super::fact::{Fact, Given, Person, position};
use super::numbers::{self, Line, is_large};
use super::{Condition, Oracle, Row, Truth, Verdict, Weighed};
use std::borrow::Cow;

/// The facts that can change a row, each with one answer of every kind that the row tells apart (unsure included).
pub struct Reach {
    pub facts: Vec<usize>,
    /// Empty for numbers too large to try them all: these depend on the other answers.
    answers: Vec<Vec<Given>>,
    lines: Vec<Line>,
}

impl Reach {
    pub fn of(row: &Row, facts: &[Fact]) -> Reach {
        let mut parts = Vec::new();
        let conditions = [Some(&row.rule), row.wider.as_ref(), row.clash.as_ref()];
        conditions.into_iter().flatten().for_each(|test| test.parts(&mut parts));
        let mut told_apart = vec![position(facts, "for_whom")];
        if row.has("cert") && row.for_whom() == "person" {
            told_apart.push(position(facts, "cert"));
        }
        if !row.has("anywhere") && row.for_whom() == "person" {
            told_apart.push(position(facts, "residence"));
        }
        // Gates name earlier facts only, so one pass from the last fact to the first finds them all.
        for at in (0..facts.len()).rev() {
            let reached = told_apart.contains(&at) || parts.iter().any(|(fact, _)| *fact == at);
            if let (true, Some(gate)) = (reached, &facts[at].gate) {
                gate.parts(&mut parts);
            }
        }
        let reached = (0..facts.len()).filter(|at| told_apart.contains(at) || parts.iter().any(|(fact, _)| fact == at));
        let mut reached: Vec<usize> = reached.collect();
        // Step 5 comes last in the table, and so in the search; no gate rests on it.
        reached.sort_by_key(|at| told_apart[1..].contains(at));
        let lines = numbers::lines(&parts);
        let answers = reached.iter().map(|at| {
            let own: Vec<&Condition> = parts.iter().filter(|(fact, _)| fact == at).map(|(_, part)| *part).collect();
            match is_large(&facts[*at]) {
                true => Vec::new(),
                false if told_apart.contains(at) => facts[*at].every_answer(),
                false => one_of_each(*at, &own, facts),
            }
        });
        let mut answers: Vec<Vec<Given>> = answers.collect();
        // Nobody can be unsure for whom they ask.
        answers[0].retain(|given| *given != Given::Unsure);
        Reach { answers, facts: reached, lines }
    }
}

/// One answer for every combination of truths that these conditions can give.
fn one_of_each(fact: usize, conditions: &[&Condition], facts: &[Fact]) -> Vec<Given> {
    let mut person: Person = vec![None; facts.len()];
    let mut seen = Vec::new();
    facts[fact]
        .every_answer()
        .into_iter()
        .filter(|given| {
            person[fact] = Some(given.clone());
            let truths: Vec<_> = conditions.iter().map(|test| test.truth(facts, &person)).collect();
            let fresh = !seen.contains(&truths);
            if fresh {
                seen.push(truths);
            }
            fresh
        })
        .collect()
}

impl Oracle {
    /// The facts that can change a row.
    pub fn reach(&self, row: usize) -> &[usize] {
        &self.reach[row].facts
    }

    /// The answers to a fact that a row tells apart, given the others; none when the fact cannot change it.
    pub fn answers(&self, row: usize, fact: usize, person: &Person) -> Cow<'_, [Given]> {
        let reach = &self.reach[row];
        match reach.facts.iter().position(|at| *at == fact) {
            None => Cow::Borrowed(&[]),
            Some(_) if is_large(&self.facts[fact]) => Cow::Owned(self.telling_numbers(&reach.lines, fact, person)),
            Some(at) => Cow::Borrowed(&reach.answers[at]),
        }
    }

    /// Does some completion satisfy the search? `kept` stay as they are, missing or not. Where the verdict is final, one
    /// completion stands for all.
    pub fn some_completion(
        &self,
        row: usize,
        person: &Person,
        kept: &[usize],
        search: &mut dyn FnMut(&Person) -> bool,
    ) -> bool {
        self.complete(row, &mut person.clone(), &self.open(row, person, kept), true, search)
    }

    /// The same, and nothing is left out.
    pub fn every_completion(&self, row: usize, person: &Person, search: &mut dyn FnMut(&Person)) {
        self.complete(row, &mut person.clone(), &self.open(row, person, &[]), false, &mut |done| {
            search(done);
            false
        });
    }

    fn open(&self, row: usize, person: &Person, kept: &[usize]) -> Vec<usize> {
        let open = self.reach(row).iter().copied();
        open.filter(|at| person[*at].is_none() && !kept.contains(at)).collect()
    }

    fn complete(
        &self,
        row: usize,
        person: &mut Person,
        open: &[usize],
        shorten: bool,
        search: &mut dyn FnMut(&Person) -> bool,
    ) -> bool {
        let Some((first, rest)) = open.split_first() else { return search(person) };
        if shorten && self.is_final(row, person) {
            return search(person);
        }
        // A hidden question counts as its neutral answer whatever is given: one answer is enough.
        let hidden = self.is_hidden(*first, person);
        for given in self.answers(row, *first, person).iter() {
            person[*first] = Some(given.clone());
            if self.complete(row, person, rest, shorten, search) {
                return true;
            }
            if hidden {
                break;
            }
        }
        person[*first] = None;
        false
    }

    /// Nothing that is missing can be decisive any more: by the logic, a truth that is not missing stays what it is.
    fn is_final(&self, row: usize, person: &Person) -> bool {
        let (row, counting) = (&self.rows[row], self.effective(person));
        if self.asked_for(&counting).is_none_or(|whom| whom != row.for_whom()) {
            return counting[self.fact("for_whom")].is_some();
        }
        let truth = |test: &Condition| test.truth(&self.facts, &counting);
        let is_known = |test: &Option<Condition>| test.as_ref().is_none_or(|test| truth(test) != Truth::Missing);
        match truth(&row.rule) {
            Truth::False => is_known(&row.wider),
            Truth::Missing => false,
            Truth::Unsure => true,
            Truth::True if row.has("ask-only") => true,
            Truth::True => is_known(&row.clash) && self.decide(row, &Weighed::MET, &counting) != Some(Verdict::Missing),
        }
    }

    /// No completion changes the verdict of this row. Facts in `kept` were left and stay missing.
    pub fn is_settled(&self, row: usize, person: &Person, kept: &[usize]) -> bool {
        let now = self.verdict(&self.rows[row], person);
        !self.some_completion(row, person, kept, &mut |done| self.verdict(&self.rows[row], done) != now)
    }

    /// Some completion of the rest, and two answers to this question, or one and none, give a row two verdicts. A question that was
    /// left is missing like any other: the person may still come back to it.
    pub fn could_matter(&self, fact: usize, person: &Person) -> bool {
        (0..self.rows.len()).any(|row| {
            self.reach(row).contains(&fact)
                && self.some_completion(row, person, &[fact], &mut |done| self.turns_on(row, fact, done))
        })
    }

    fn turns_on(&self, row: usize, fact: usize, person: &Person) -> bool {
        let answers = self.answers(row, fact, person);
        let mut person = person.clone();
        let given = std::iter::once(None).chain(answers.iter().map(Some));
        let mut verdicts = given.map(|given| {
            person[fact] = given.cloned();
            self.verdict(&self.rows[row], &person)
        });
        let first: Option<Option<Verdict>> = verdicts.next();
        verdicts.any(|verdict| Some(verdict) != first)
    }
}
