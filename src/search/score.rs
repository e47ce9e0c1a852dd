//! From units to a score for each row.
//!
//! No logarithm: roots and products are the same to the last bit on every device, so the order is too.

use super::pinyin::Spelt;
use super::unit::Unit;
use super::{Field, Hit, Index};

/// What a term is worth by where it comes from, how long it is, and how long its field is.
#[allow(clippy::cast_precision_loss, reason = "numbers of characters")]
pub(super) fn worth(field: Field, length: usize, of: usize) -> f32 {
    match field {
        Field::Name => 1.0 - PART_OF_NAME * (1.0 - length as f32 / of as f32),
        Field::Word => 1.0,
        Field::What => SENTENCE,
    }
}

/// The fit of the best term counts as much as the share of the query that the row answers.
const FIT: f32 = 1.0;
/// What a unit that no row knows weighs, as if every sixth row knew it: most such units are two characters of two
/// words that happen to stand together.
const UNKNOWN: f32 = 2.5;
/// How much a term that is only part of a row's name gives way to one that is the whole of it.
const PART_OF_NAME: f32 = 0.15;
/// A sentence about a row mentions much that the row is not.
const SENTENCE: f32 = 0.35;
/// Below this a row has answered too little of the query to be shown.
const LEAST: f32 = 0.3;
/// Rows far behind the best one only hide it.
const LEAST_OF_BEST: f32 = 0.3;
/// More rows than this are not a result.
const MOST: usize = 20;
/// A row knows a unit when it holds it at least half as well as the row that holds it best.
const KNOWS: f32 = 0.5;

/// The score of every row for one reading of the query.
#[allow(clippy::cast_precision_loss, reason = "numbers of rows and characters")]
pub(super) fn rows(index: &Index, units: &[Unit]) -> Vec<f32> {
    let count = index.rows.len();
    let mut total = 0.0;
    let mut share = vec![0.0_f32; count];
    // For each term: how much of the query it answers, and how many of its characters are spelt by letters.
    let mut recall = vec![(0.0_f32, 0.0_f32); index.terms.len()];
    for unit in units {
        let mut held = held(index, unit, 0);
        if held.iter().all(|spelt| spelt.value < KNOWS) {
            held = self::held(index, unit, 1);
        }
        let mut of_row = vec![0.0_f32; count];
        for (term, spelt) in index.terms.iter().zip(&held) {
            of_row[term.row] = of_row[term.row].max(spelt.value * term.worth);
        }
        let best = of_row.iter().copied().fold(0.0, f32::max);
        let known = of_row.iter().filter(|v| best > 0.0 && **v >= best * KNOWS).count();
        // A word that few rows know tells them apart; one that is only nearly known may be another word.
        let weight = match known {
            0 => unit.weight() * UNKNOWN,
            _ => unit.weight() * best * (count as f32 / known as f32).sqrt(),
        };
        total += weight;
        share.iter_mut().zip(&of_row).for_each(|(sum, v)| *sum += weight * v);
        for ((sum, letters), spelt) in recall.iter_mut().zip(&held) {
            *sum += weight * spelt.value;
            *letters += spelt.value * spelt.chars as f32;
        }
    }
    if total <= 0.0 {
        return share;
    }
    let mut fit = vec![0.0_f32; count];
    for (term, (recall, letters)) in index.terms.iter().zip(&recall) {
        if term.field == Field::What || *recall <= 0.0 {
            continue;
        }
        let (recall, precision) = (recall / total, precision(index, units, term, *letters));
        fit[term.row] = fit[term.row].max(term.worth * 2.0 * recall * precision / (recall + precision));
    }
    share.iter().zip(&fit).map(|(share, fit)| share / total + FIT * fit).collect()
}

/// How well every term holds a unit.
fn held(index: &Index, unit: &Unit, errors: usize) -> Vec<Spelt> {
    index.terms.iter().map(|term| unit.within(term, &index.sounds, errors)).collect()
}

/// The share of a term that the query answers.
#[allow(clippy::cast_precision_loss, reason = "numbers of characters")]
fn precision(index: &Index, units: &[Unit], term: &super::Term, letters: f32) -> f32 {
    let answer = |token| units.iter().map(|unit| unit.answers(token, &index.sounds)).fold(0.0, f32::max);
    let answered: f32 = term.tokens.iter().map(answer).sum();
    let length = term.tokens.len() as f32;
    (answered + letters).min(length) / length
}

/// The rows worth showing, best first.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "scores lie between 0 and 2")]
pub(super) fn ranked(rows: &[String], scores: &[f32]) -> Vec<Hit> {
    let best = scores.iter().copied().fold(0.0, f32::max);
    let least = LEAST.max(best * LEAST_OF_BEST);
    let shown = rows.iter().zip(scores).filter(|(_, score)| **score >= least);
    let mut hits: Vec<Hit> =
        shown.map(|(row, score)| Hit { row: row.clone(), score: (score * 1000.0) as u32 }).collect();
    // The sort keeps the order of the pack among equals.
    hits.sort_by_key(|hit| std::cmp::Reverse(hit.score));
    hits.truncate(MOST);
    hits
}
