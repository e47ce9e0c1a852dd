//! The report of a district: how far each item of the plan's box 9 and each township is, what has changed between
//! rounds, and which sites are worst. Sites are counted, not averaged away: gates come first, and points are pooled, so
//! that a small toilet does not weigh as much as a hall. Where too little is known, that is said, and nothing is
//! compared or ranked.

use super::document::{Bar, Block, Chart, Document, Table};
use super::{Words, quantity, verdict};
use crate::audit::digest::Digest;
use crate::audit::id::SiteTypeId;
use crate::audit::score::{Points, Standing};
use crate::audit::site::SiteFacts;
use crate::pack::checklist::{Checklist, Scoring};
use std::collections::BTreeMap;

/// So many sites are named in a table: a list to act on, not a register.
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
    /// Those with two rounds.
    pub again: usize,
    /// Points of the last and the former round, of those of which enough is known both times.
    pub trend: Option<(Points, Points)>,
}

/// What has changed between the former and the last round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// No site has two rounds: there is nothing to compare.
    Once,
    /// Of no site enough is known both times.
    NotEnough,
    /// So many points of percent.
    By(i64),
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
            let Some(before) = entry.before else { continue };
            tally.again += 1;
            // Where another part of the place was looked at each time, a change of the percentage is none of the place.
            if percent_of(last).is_some() && percent_of(before).is_some() {
                let (now, then) = tally.trend.unwrap_or_default();
                tally.trend = Some((plus(now, last.score.total), plus(then, before.score.total)));
            }
        }
        tally
    }

    /// Percent of the decided weight that passed; none when too little is decided.
    #[must_use]
    pub fn percent(&self, enough: u32) -> Option<u32> {
        percent(self.points, enough)
    }

    /// What has changed between the former and the last round.
    #[must_use]
    pub fn change(&self) -> Change {
        let both = self.trend.and_then(|(now, then)| Some((now.percent()?, then.percent()?)));
        match both {
            Some((now, then)) => Change::By(i64::from(now) - i64::from(then)),
            None if self.again > 0 => Change::NotEnough,
            None => Change::Once,
        }
    }
}

/// Percent of the decided weight that passed; none when too little is decided.
fn percent(points: Points, enough: u32) -> Option<u32> {
    points.percent().filter(|_| points.decided * 100 >= points.all * enough)
}

/// The same of one round, whatever its gates say.
fn percent_of(round: &Digest) -> Option<u32> {
    percent(round.score.total, round.score.enough)
}

fn plus(a: Points, b: Points) -> Points {
    Points { earned: a.earned + b.earned, decided: a.decided + b.decided, all: a.all + b.all }
}

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
        pair("district-untested", quantity::percent(&whole.points.open_percent())),
        pair("district-constants", verdict::constants(words, scoring)),
    ]
}

fn score(tally: &Tally, scoring: &Scoring, words: Words<'_>) -> String {
    tally.percent(scoring.enough).map_or_else(|| words("score-not-enough", &[]), |percent| quantity::percent(&percent))
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
            shown(quantity::percent(&pieces(tally.points)[1].1)),
            shown(quantity::percent(&tally.points.open_percent())),
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

/// A site with its last round.
type Audited<'a> = (&'a Entry<'a>, &'a Digest);

/// Sites with a round. Those that can be ranked, the worst first: failed gates, which are known whatever else is not,
/// then how little has passed; and those of which too little is known, by township and name.
fn ranked<'a>(entries: &'a [Entry<'_>]) -> (Vec<Audited<'a>>, Vec<Audited<'a>>) {
    let audited = entries.iter().filter_map(|entry| Some((entry, entry.last?)));
    let (mut ranked, mut unranked): (Vec<Audited<'a>>, Vec<Audited<'a>>) =
        audited.partition(|(_, last)| last.score.standing() != Standing::NotEnough);
    ranked.sort_by_key(|(_, last)| {
        let percent = percent_of(last);
        (std::cmp::Reverse(last.score.gates.len()), percent.is_none(), percent, std::cmp::Reverse(last.counts.failed))
    });
    unranked.sort_by(|(a, _), (b, _)| (&a.facts.township, &a.facts.name).cmp(&(&b.facts.township, &b.facts.name)));
    (ranked, unranked)
}

/// A heading and a table of sites, cut where it is long; nothing for none.
fn sites(blocks: &mut Vec<Block>, id: &str, audited: &[Audited<'_>], words: Words<'_>) {
    if audited.is_empty() {
        return;
    }
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
    blocks.push(Block::Heading(2, words(id, &[])));
    blocks.push(Block::Table(Table {
        caption: words(&format!("{id}.caption"), &[]),
        head: head.iter().map(|id| words(id, &[])).collect(),
        rows: audited.iter().take(NAMED).map(|one| site(*one, words)).collect(),
    }));
    let more = audited.len().saturating_sub(NAMED);
    if more > 0 {
        blocks.push(Block::Paragraph(words("district-more", &[("count", &more.to_string())])));
    }
}

fn site((entry, last): Audited<'_>, words: Words<'_>) -> Vec<String> {
    let standing = match last.score.standing() {
        Standing::Gates(_) => words("score-gates", &[]),
        Standing::NotEnough => words("score-not-enough", &[]),
        Standing::Percent(percent) => quantity::percent(&percent),
    };
    vec![
        entry.facts.name.clone(),
        words(&format!("site-type-{}", entry.facts.site_type), &[]),
        entry.facts.township.clone(),
        standing,
        last.score.gates.len().to_string(),
        last.counts.failed.to_string(),
        entry.open.0.to_string(),
        entry.open.1.to_string(),
        change(&Tally::of(std::iter::once(entry)), words),
    ]
}
