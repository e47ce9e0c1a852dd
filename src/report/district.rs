//! The report of a district: how far each item of the plan's box 9 and each township is, what has changed between rounds,
//! and which sites are worst. Sites are counted, not averaged away: gates come first, too little is said, points are
//! pooled, so that a small toilet does not weigh as much as a hall.

use super::document::{Bar, Block, Chart, Document, Table};
use super::{Words, verdict};
use crate::audit::day::Day;
use crate::audit::digest::Digest;
use crate::audit::id::SiteTypeId;
use crate::audit::score::{Points, Standing};
use crate::audit::site::SiteFacts;
use crate::pack::checklist::{Checklist, Scoring};
use std::collections::BTreeMap;

/// So many of the worst sites are named: a list to act on, not a register.
const NAMED: usize = 50;
/// Items of box 9.
const ITEMS: u8 = 8;

/// A site with its last two whole rounds.
#[derive(Clone, Debug)]
pub struct Entry<'a> {
    /// What is known about it.
    pub facts: &'a SiteFacts,
    /// The last round.
    pub last: Option<&'a Digest>,
    /// The round before it.
    pub before: Option<&'a Digest>,
    /// Actions that are not done, and of these the overdue ones.
    pub open: (usize, usize),
}

/// Several sites in numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// All of them.
    pub sites: usize,
    /// Those with a round.
    pub audited: usize,
    /// Those with a gate that failed.
    pub barred: usize,
    /// Those with too little to say.
    pub unclear: usize,
    /// Points of those with a round.
    pub points: Points,
    /// Points of the last and the former round, of those that have both.
    pub trend: Option<(Points, Points)>,
}

impl Tally {
    /// Counts sites.
    #[must_use]
    pub fn of<'a>(entries: impl Iterator<Item = &'a Entry<'a>>) -> Self {
        let mut tally = Self::default();
        for entry in entries {
            tally.sites += 1;
            let Some(last) = entry.last else { continue };
            tally.audited += 1;
            tally.points = plus(tally.points, last.score.total);
            match last.score.standing() {
                Standing::Gates(_) => tally.barred += 1,
                Standing::NotEnough => tally.unclear += 1,
                Standing::Percent(_) => {}
            }
            if let Some(before) = entry.before {
                let (now, then) = tally.trend.unwrap_or_default();
                tally.trend = Some((plus(now, last.score.total), plus(then, before.score.total)));
            }
        }
        tally
    }

    /// Percent of the decided weight that passed; none when too little is decided.
    #[must_use]
    pub fn percent(&self, enough: u32) -> Option<u32> {
        self.points.percent().filter(|_| self.points.decided * 100 >= self.points.all * enough)
    }

    /// Points of percent between the former and the last round.
    #[must_use]
    pub fn change(&self) -> Option<i64> {
        let (now, then) = self.trend?;
        Some(i64::from(now.percent()?) - i64::from(then.percent()?))
    }
}

fn plus(a: Points, b: Points) -> Points {
    Points { earned: a.earned + b.earned, decided: a.decided + b.decided, all: a.all + b.all }
}

/// Builds the report.
#[must_use]
pub fn document(
    entries: &[Entry<'_>],
    lists: &[Checklist],
    scoring: &Scoring,
    (today, lang): (Day, &str),
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
        let percent = tally.percent(scoring.enough);
        (std::cmp::Reverse(tally.barred), percent.is_none(), percent)
    });
    section(&mut blocks, "district-by-township", &by_township, scoring, words);
    let (table, more) = worst(entries, words);
    if !table.rows.is_empty() {
        blocks.push(Block::Heading(2, words("district-worst", &[])));
        blocks.push(Block::Table(table));
    }
    if more > 0 {
        blocks.push(Block::Paragraph(words("district-more", &[("count", &more.to_string())])));
    }
    Document { lang: lang.to_owned(), title: words("district-title", &[]), blocks }
}

fn belongs(lists: &[Checklist], site_type: &SiteTypeId, item: u8) -> bool {
    lists.iter().any(|list| list.site_type == *site_type && list.column9.contains(&item))
}

fn facts(whole: &Tally, scoring: &Scoring, today: Day, words: Words<'_>) -> Vec<(String, String)> {
    let pair = |id: &str, value: String| (words(id, &[]), value);
    vec![
        pair("district-date", today.to_string()),
        pair("district-sites", whole.sites.to_string()),
        pair("district-audited", whole.audited.to_string()),
        pair("district-barred", whole.barred.to_string()),
        pair("district-score", score(whole, scoring, words)),
        pair("district-untested", format!("{} %", whole.points.open_percent())),
        pair("district-constants", verdict::constants(words, scoring)),
    ]
}

fn score(tally: &Tally, scoring: &Scoring, words: Words<'_>) -> String {
    tally.percent(scoring.enough).map_or_else(|| words("score-not-enough", &[]), |percent| format!("{percent} %"))
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
        "count-failed-column",
        "district-untested",
        "district-change",
    ];
    let cells = |(label, tally): &(String, Tally)| {
        let shown = |value: String| if tally.audited == 0 { words("district-none", &[]) } else { value };
        vec![
            label.clone(),
            tally.sites.to_string(),
            tally.audited.to_string(),
            tally.barred.to_string(),
            tally.unclear.to_string(),
            shown(score(tally, scoring, words)),
            shown(format!("{} %", pieces(tally.points)[1].1)),
            shown(format!("{} %", tally.points.open_percent())),
            tally.change().map_or_else(|| words("district-none", &[]), |change| format!("{change:+}")),
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

/// Sites with a round, the worst first: gates, then how little has passed, then those without a number; and how many
/// more there are.
fn worst(entries: &[Entry<'_>], words: Words<'_>) -> (Table, usize) {
    let mut audited: Vec<_> = entries.iter().filter_map(|e| Some((e, e.last?))).collect();
    audited.sort_by_key(|(_, last)| {
        let score = &last.score;
        let percent = score.total.percent();
        (std::cmp::Reverse(score.gates.len()), percent.is_none(), percent, std::cmp::Reverse(last.counts.failed))
    });
    let head = [
        "column-site",
        "field-site-type",
        "field-township",
        "district-score",
        "district-gates",
        "count-failed-column",
        "district-open",
        "district-overdue",
        "district-change",
    ];
    let row = |(entry, last): &(&Entry<'_>, &Digest)| {
        let standing = match last.score.standing() {
            Standing::Gates(_) => words("score-gates", &[]),
            Standing::NotEnough => words("score-not-enough", &[]),
            Standing::Percent(percent) => format!("{percent} %"),
        };
        let change = Tally::of(std::iter::once(*entry)).change();
        vec![
            entry.facts.name.clone(),
            words(&format!("site-type-{}", entry.facts.site_type), &[]),
            entry.facts.township.clone(),
            standing,
            last.score.gates.len().to_string(),
            last.counts.failed.to_string(),
            entry.open.0.to_string(),
            entry.open.1.to_string(),
            change.map_or_else(|| words("district-none", &[]), |change| format!("{change:+}")),
        ]
    };
    let table = Table {
        caption: words("district-worst.caption", &[]),
        head: head.iter().map(|id| words(id, &[])).collect(),
        rows: audited.iter().take(NAMED).map(row).collect(),
    };
    (table, audited.len().saturating_sub(NAMED))
}
