//! Which sites are worst: their order, and the tables that name them.

use super::change;
use super::tally::{Entry, Tally};
use crate::audit::digest::Digest;
use crate::audit::score::Standing;
use crate::report::document::{Block, Table};
use crate::report::{Words, quantity, verdict};

/// So many sites are named in a table: a list to act on, not a register.
const NAMED: usize = 50;

/// A site with its last round.
pub(super) type Audited<'a> = (&'a Entry<'a>, &'a Digest);

/// Sites with a round. Those that can be ranked, the worst first: failed gates, which are known whatever else is not,
/// then how little has passed; and those of which too little is known, by township and name.
pub(super) fn ranked<'a>(entries: &'a [Entry<'_>]) -> (Vec<Audited<'a>>, Vec<Audited<'a>>) {
    let audited = entries.iter().filter_map(|entry| Some((entry, entry.last?)));
    let (mut ranked, mut unranked): (Vec<Audited<'a>>, Vec<Audited<'a>>) =
        audited.partition(|(_, last)| !matches!(last.score.standing(), Standing::NotEnough(_)));
    ranked.sort_by_key(|(_, last)| {
        let percent = last.score.percent().ok();
        (std::cmp::Reverse(last.score.gates.len()), percent.is_none(), percent, std::cmp::Reverse(last.counts.failed))
    });
    unranked.sort_by(|(a, _), (b, _)| (&a.facts.township, &a.facts.name).cmp(&(&b.facts.township, &b.facts.name)));
    (ranked, unranked)
}

/// A heading and a table of sites, cut where it is long; nothing for none.
pub(super) fn sites(blocks: &mut Vec<Block>, id: &str, audited: &[Audited<'_>], words: Words<'_>) {
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
        Standing::NotEnough(lack) => verdict::lack(words, lack),
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
