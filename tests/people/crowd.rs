//! A crowd made up fast: a hundred thousand people whose answers hang together often enough that rules really hold.

use crate::oracle::{Fact, Given, Oracle, Person, Shape, Truth};

/// Chance without a library: splitmix64. The same seed gives the same crowd.
pub struct Dice(pub u64);

impl Dice {
    fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, most: usize) -> usize {
        usize::try_from(self.roll() % most as u64).expect("a small number")
    }

    pub fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len())]
    }

    /// True so often of a hundred times.
    pub fn percent(&mut self, often: usize) -> bool {
        self.below(100) < often
    }
}

/// Somebody: a stranger, a known person with some answers changed or left out, or one for whom a row is about right.
pub fn somebody(oracle: &Oracle, known: &[Person], dice: &mut Dice) -> Person {
    let mut person = match dice.below(4) {
        0 => stranger(oracle, dice),
        1 => changed(oracle, dice.pick(known).clone(), dice),
        2 => left_out(oracle, dice.pick(known).clone(), dice),
        _ => about_right(oracle, dice),
    };
    oracle.put_in_order(&mut person);
    person
}

fn stranger(oracle: &Oracle, dice: &mut Dice) -> Person {
    let whom = *dice.pick(&["person", "person", "person", "employer", "org"]);
    let mut person: Person = oracle.facts.iter().map(|fact| answer(fact, dice)).collect();
    person[oracle.fact("for_whom")] = Some(Given::One(oracle.facts[oracle.fact("for_whom")].value(whom)));
    if dice.percent(1) {
        person[oracle.fact("for_whom")] = None;
    }
    person
}

fn changed(oracle: &Oracle, mut person: Person, dice: &mut Dice) -> Person {
    for _ in 0..dice.below(6) {
        let at = 1 + dice.below(oracle.facts.len() - 1);
        person[at] = answer(&oracle.facts[at], dice);
    }
    person
}

fn left_out(oracle: &Oracle, mut person: Person, dice: &mut Dice) -> Person {
    for answer in person.iter_mut().take(oracle.facts.len()).skip(1) {
        match dice.below(10) {
            0 | 1 => *answer = None,
            2 => *answer = answer.as_ref().map(|_| Given::Unsure),
            _ => {}
        }
    }
    person
}

/// A stranger with answers that a row can tell apart; of some tries, one for whom the rule holds if there is any.
fn about_right(oracle: &Oracle, dice: &mut Dice) -> Person {
    let row = dice.below(oracle.rows.len());
    let mut person = stranger(oracle, dice);
    for _ in 0..12 {
        for at in oracle.reach(row) {
            person[*at] = None;
        }
        for at in oracle.reach(row) {
            person[*at] = Some(dice.pick(&oracle.answers(row, *at, &person)).clone());
        }
        let whom = oracle.facts[0].value(oracle.rows[row].for_whom());
        person[0] = Some(Given::One(whom));
        if oracle.rows[row].rule.truth(&oracle.facts, &oracle.effective(&person)) == Truth::True {
            break;
        }
    }
    person
}

fn answer(fact: &Fact, dice: &mut Dice) -> Option<Given> {
    match dice.below(10) {
        0 | 1 => return None,
        2 => return Some(Given::Unsure),
        _ => {}
    }
    Some(match fact.shape {
        Shape::Choice => Given::One(dice.below(fact.values.len())),
        Shape::Number { low, high } => {
            // Small numbers are where rules turn; large ones are tried as well.
            let most = if dice.percent(90) { high.min(120) } else { high };
            let span = usize::try_from(most - low + 1).expect("a range");
            Given::Number(low + i64::try_from(dice.below(span)).expect("a small number"))
        }
        Shape::Multi => {
            let others: Vec<&String> = fact.values.iter().filter(|value| *value != "none").collect();
            let listed = others.iter().filter(|_| dice.percent(30)).fold(0, |listed, v| listed | fact.bits(&[v]));
            match listed {
                0 => Given::Some { listed: fact.bits(&["none"]), unsure: false },
                listed => Given::Some { listed, unsure: dice.percent(10) },
            }
        }
    })
}
