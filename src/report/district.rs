//! The report of a district: how far each item of the plan's box 9 and each township is, what has changed between
//! rounds, and which sites are worst. Sites are counted, not averaged away: gates come first, and points are pooled, so
//! that a small toilet does not weigh as much as a hall. Where too little is known, that is said, and nothing is
//! compared or ranked.

mod ranking;
mod tally;

pub use tally::{Change, Entry, Tally};

use super::document::{Bar, Block, Chart, Document, Table};
use super::{Words, quantity, verdict};
use crate::audit::id::SiteTypeId;
use crate::audit::score::{Lack, Points};
use crate::pack::checklist::{Checklist, Scoring};
use ranking::{ranked, sites};
use std::collections::BTreeMap;

/// Items of box 9.
const ITEMS: u8 = 8;

/// Builds the report; `today` as people of the language write it.
#[must_use]
pub fn document(
    entries: &[Entry<'_>],
    lists: &[Checklist],
    scoring: &Scoring,
    (today, lang): (&str, &str),
    words: Words<'_>,
) -> Document {
    let whole = Tally::of(entries.iter());
    let mut blocks =
        vec![Block::Notice(words("report-not-a-finding", &[])), Block::Facts(facts(&whole, scoring, today, words))];
    let counted = entries.iter().flat_map(|entry| [entry.last, entry.before]).flatten();
    let differs: usize = counted.map(|round| round.differs).sum();
    if differs > 0 {
        blocks.push(Block::Paragraph(words("district-rejudged", &[("count", &differs.to_string())])));
    }
    // Sentences, not a fact: among the facts they would stand in a column as narrow as a figure needs.
    blocks.push(Block::Heading(2, words("district-constants", &[])));
    blocks.push(Block::Paragraph(verdict::constants(words, scoring)));
    let by_item: Vec<(String, Tally)> = (1..=ITEMS)
        .map(|item| {
            let own = entries.iter().filter(|e| belongs(lists, &e.facts.site_type, item));
            (words(&format!("column9-{item}"), &[]), Tally::of(own))
        })
        .collect();
    section(&mut blocks, "district-by-item", &by_item, scoring, words);
    let mut townships: BTreeMap<&str, Vec<&Entry<'_>>> = BTreeMap::new();
    for entry in entries {
        townships.entry(entry.facts.township.as_str()).or_default().push(entry);
    }
    let name =
        |township: &str| if township.is_empty() { words("district-no-township", &[]) } else { township.to_owned() };
    let mut by_township: Vec<(String, Tally)> =
        townships.into_iter().map(|(id, own)| (name(id), Tally::of(own.into_iter()))).collect();
    // The worst first; of those without a number nobody knows, so they come last.
    by_township.sort_by_key(|(_, tally)| {
        let percent = tally.percent(scoring).ok();
        (std::cmp::Reverse(tally.barred), percent.is_none(), percent)
    });
    section(&mut blocks, "district-by-township", &by_township, scoring, words);
    let (ranked, unranked) = ranked(entries);
    sites(&mut blocks, "district-worst", &ranked, words);
    sites(&mut blocks, "district-unranked", &unranked, words);
    Document { lang: lang.to_owned(), title: words("district-title", &[]), blocks }
}

fn belongs(lists: &[Checklist], site_type: &SiteTypeId, item: u8) -> bool {
    lists.iter().any(|list| list.site_type == *site_type && list.column9.contains(&item))
}

fn facts(whole: &Tally, scoring: &Scoring, today: &str, words: Words<'_>) -> Vec<(String, String)> {
    let pair = |id: &str, value: String| (words(id, &[]), value);
    vec![
        pair("district-date", today.to_owned()),
        pair("district-sites", whole.sites.to_string()),
        pair("district-audited", whole.audited.to_string()),
        pair("district-barred", whole.barred.to_string()),
        pair("district-score", score(whole, scoring, words)),
        pair("district-untested", of_known(whole, whole.points.open_percent(), words)),
    ]
}

/// A share of what is to be checked; none where nothing has been.
fn of_known(tally: &Tally, percent: u32, words: Words<'_>) -> String {
    if tally.audited == 0 { words("district-none", &[]) } else { quantity::percent(&percent) }
}

fn score(tally: &Tally, scoring: &Scoring, words: Words<'_>) -> String {
    match tally.percent(scoring) {
        Ok(percent) => quantity::percent(&percent),
        Err(_) if tally.audited == 0 => verdict::lack(words, Lack::Both),
        Err(lack) => verdict::lack(words, lack),
    }
}

/// A heading, a chart, and the table with the same figures; nothing for nothing.
fn section(blocks: &mut Vec<Block>, id: &str, rows: &[(String, Tally)], scoring: &Scoring, words: Words<'_>) {
    if rows.is_empty() {
        return;
    }
    blocks.push(Block::Heading(2, words(id, &[])));
    let bars = rows.iter().filter(|(_, tally)| tally.audited > 0).map(|(label, tally)| Bar {
        label: label.clone(),
        pieces: pieces(tally.points).to_vec(),
        value: score(tally, scoring, words),
    });
    let bars: Vec<_> = bars.collect();
    if !bars.is_empty() {
        blocks.push(Block::Paragraph(words("district-legend", &[])));
        blocks.push(Block::Chart(Chart { label: words(&format!("{id}.chart"), &[]), bars }));
    }
    let head = [
        "district-name",
        "district-sites",
        "district-audited",
        "district-barred",
        "district-unclear",
        "district-score",
        "count-passed-column",
        "count-failed-column",
        "district-untested",
        "district-change",
    ];
    let cells = |(label, tally): &(String, Tally)| {
        let share = |percent: u32| of_known(tally, percent, words);
        let [(_, passed), (_, failed)] = pieces(tally.points);
        let scored = if tally.audited == 0 { words("district-none", &[]) } else { score(tally, scoring, words) };
        vec![
            label.clone(),
            tally.sites.to_string(),
            tally.audited.to_string(),
            tally.barred.to_string(),
            tally.unclear.to_string(),
            scored,
            share(passed),
            share(failed),
            share(tally.points.open_percent()),
            change(tally, words),
        ]
    };
    blocks.push(Block::Table(Table {
        caption: words(&format!("{id}.caption"), &[]),
        head: head.iter().map(|id| words(id, &[])).collect(),
        rows: rows.iter().map(cells).collect(),
    }));
}

/// Passed, failed and open shares of the weight, in percent.
fn pieces(points: Points) -> [(&'static str, u32); 2] {
    let all = points.all.max(1);
    let passed = points.earned * 100 / all;
    let failed = points.decided * 100 / all - passed;
    [("passed", passed), ("failed", failed)]
}

fn change(tally: &Tally, words: Words<'_>) -> String {
    match tally.change() {
        Change::Once => words("district-none", &[]),
        Change::NotEnough => words("score-not-enough", &[]),
        Change::By(by) => format!("{by:+}"),
    }
}
