//! The report of a district: sites are counted, points pooled, the worst come first, what is known too little of is
//! neither compared nor ranked, and every chart has its table.

use crate::support::{facts, list, scoring, words};
use std::collections::BTreeMap;
use tongda::audit::digest::Digest;
use tongda::audit::id::CheckId;
use tongda::audit::score::{Lack, Points, Score};
use tongda::audit::site::SiteFacts;
use tongda::audit::summary::Counts;
use tongda::pack::checklist::{BuildKind, Checklist, Scoring};
use tongda::report::district::{Change, Entry, Tally, document};
use tongda::report::document::{Block, Document, Table};
use tongda::report::html;

/// A round in numbers: weight that passed, that was decided, that there is; gates that failed; checks that failed.
fn round(points: (u32, u32, u32), gates: usize, failed: usize) -> Digest {
    let (earned, decided, all) = points;
    Digest {
        rules_version: "test-1".into(),
        counts: Counts { failed, ..Counts::default() },
        score: Score {
            total: Points { earned, decided, all },
            groups: Vec::new(),
            checks: if decided == 0 { 0 } else { 3 },
            gates: (0..gates).map(|n| CheckId::new(format!("gate-{n}"))).collect(),
            enough: 60,
            least: 3,
            scoring_version: Some(9),
        },
        touched: crate::support::at(0),
        is_closed: true,
        is_discarded: false,
        next_look: None,
        failed_due: BTreeMap::new(),
        differs: 0,
        unsettled: 0,
    }
}

fn site(name: &str, site_type: &str, township: &str) -> SiteFacts {
    SiteFacts { site_type: site_type.into(), township: township.to_owned(), ..facts(name, BuildKind::New) }
}

/// The toilets of item 4, and halls that belong to two items.
fn lists() -> Vec<Checklist> {
    vec![list(), Checklist { site_type: "hall".into(), column9: vec![1, 3], ..list() }]
}

/// Small and good, large and bad, barred, hardly looked at, not looked at.
fn district() -> (Vec<SiteFacts>, [Digest; 5]) {
    let sites = vec![
        site("good", "toilet", "junping"),
        site("bad", "hall", "junping"),
        site("barred", "toilet", "suoxi"),
        site("begun", "hall", "suoxi"),
        site("new", "toilet", ""),
    ];
    let rounds = [
        round((10, 10, 10), 0, 0),
        round((20, 80, 90), 0, 30),
        round((30, 40, 40), 2, 5),
        round((5, 5, 50), 0, 1),
        // What the bad one was before.
        round((70, 80, 90), 0, 5),
    ];
    (sites, rounds)
}

fn entries<'a>(sites: &'a [SiteFacts], rounds: &'a [Digest; 5]) -> Vec<Entry<'a>> {
    let [good, bad, barred, begun, before] = rounds;
    let entry = |at: usize, last, before, open| Entry { facts: &sites[at], last, before, open };
    vec![
        entry(0, Some(good), None, (0, 0)),
        entry(1, Some(bad), Some(before), (4, 1)),
        entry(2, Some(barred), Some(barred), (2, 2)),
        entry(3, Some(begun), None, (0, 0)),
        entry(4, None, None, (0, 0)),
    ]
}

fn report() -> Document {
    let (sites, rounds) = district();
    document(&entries(&sites, &rounds), &lists(), &scoring(), ("2026-12-01", "zh-CN"), &words)
}

fn table(document: &Document, caption: &str) -> Table {
    let found = document.blocks.iter().find_map(|block| match block {
        Block::Table(table) if table.caption == caption => Some(table.clone()),
        _ => None,
    });
    found.unwrap_or_else(|| panic!("{caption} is not in the report"))
}

#[test]
fn sites_are_counted_and_their_points_pooled() {
    let (sites, rounds) = district();
    let entries = entries(&sites, &rounds);
    let all = Tally::of(entries.iter());
    assert_eq!((all.sites, all.audited, all.barred, all.unclear), (5, 4, 1, 1));
    assert_eq!(all.points, Points { earned: 65, decided: 135, all: 190 });
    // 65 of 135: not the middle of 100, 25, 75 and 100 percent.
    let more = Scoring { enough: 72, ..scoring() };
    assert_eq!((all.percent(&scoring()), all.percent(&more)), (Ok(48), Err(Lack::Share)));
    let none = Tally::of(entries[4..].iter());
    let nothing = none.percent(&scoring());
    assert_eq!((none.sites, none.audited, nothing, none.change()), (1, 0, Err(Lack::Checks), Change::Once));
}

#[test]
fn only_sites_with_two_rounds_say_what_has_changed() {
    let (sites, rounds) = district();
    let entries = entries(&sites, &rounds);
    for (of, expected) in [
        // 20 of 80 after 70 of 80, in whole percent.
        (&entries[1..2], Change::By(-62)),
        (&entries[2..3], Change::By(0)),
        (&entries[0..1], Change::Once),
        // 50 of 120 after 100 of 120; the good one has no former round and says nothing.
        (&entries[0..5], Change::By(-42)),
    ] {
        assert_eq!(Tally::of(of.iter()).change(), expected);
    }
}

#[test]
fn nothing_is_compared_unless_enough_is_known_both_times() {
    let toilet = site("A", "toilet", "suoxi");
    // 30 of 50 are enough.
    let [half, full, little, nothing] =
        [(15, 30, 50), (30, 30, 50), (29, 29, 50), (0, 0, 50)].map(|points| round(points, 0, 0));
    let barred = round((29, 29, 50), 1, 1);
    for (rounds, expected) in [
        (vec![(&half, &full)], Change::By(50)),
        (vec![(&full, &half)], Change::By(-50)),
        (vec![(&little, &full)], Change::NotEnough),
        (vec![(&half, &little)], Change::NotEnough),
        (vec![(&half, &nothing)], Change::NotEnough),
        (vec![(&nothing, &nothing)], Change::NotEnough),
        // A failed gate is known, and says nothing of the rest.
        (vec![(&half, &barred)], Change::NotEnough),
        // A site of which too little is known does not blur what is known of another.
        (vec![(&half, &full), (&full, &little), (&nothing, &half)], Change::By(50)),
    ] {
        let entry = |before, last| Entry { facts: &toilet, last: Some(last), before: Some(before), open: (0, 0) };
        let entries: Vec<_> = rounds.iter().map(|&(before, last)| entry(before, last)).collect();
        assert_eq!(Tally::of(entries.iter()).change(), expected, "{rounds:?}");
    }
    let entries = [Entry { facts: &toilet, last: Some(&little), before: Some(&half), open: (0, 0) }];
    let report = document(&entries, &lists(), &scoring(), ("2026-12-01", "en"), &words);
    for caption in ["district-by-item.caption", "district-by-township.caption", "district-unranked.caption"] {
        let said: Vec<_> = table(&report, caption).rows.iter().filter_map(|row| row.last().cloned()).collect();
        assert!(said.contains(&"score-not-enough".to_owned()), "{caption}: {said:?}");
    }
}

#[test]
fn the_worst_come_first_and_what_was_not_looked_at_is_no_bad_site() {
    let report = report();
    let rows = |caption| table(&report, caption).rows.iter().map(|row| row.join(" | ")).collect::<Vec<_>>();
    assert_eq!(
        rows("district-worst.caption"),
        [
            "barred | site-type-toilet | suoxi | score-gates | 2 | 5 | 2 | 2 | +0",
            "bad | site-type-hall | junping | 25% | 0 | 30 | 4 | 1 | -62",
            "good | site-type-toilet | junping | 100% | 0 | 0 | 0 | 0 | district-none",
        ]
    );
    assert_eq!(
        rows("district-unranked.caption"),
        ["begun | site-type-hall | suoxi | score-not-enough | 0 | 1 | 0 | 0 | district-none"]
    );
}

#[test]
fn what_is_known_too_little_of_is_not_ranked_but_a_failed_gate_always_is() {
    let all = [
        ("little", "suoxi", round((0, 29, 50), 0, 9)),
        ("good", "suoxi", round((50, 50, 50), 0, 0)),
        ("barred, little", "suoxi", round((0, 2, 50), 1, 1)),
        ("half", "suoxi", round((15, 30, 50), 0, 5)),
        ("barred", "suoxi", round((40, 45, 50), 1, 1)),
        ("nothing", "junping", round((0, 0, 50), 0, 0)),
        ("twice barred, little", "suoxi", round((0, 4, 50), 2, 2)),
        ("also little", "suoxi", round((20, 20, 50), 0, 0)),
    ];
    let sites: Vec<_> = all.iter().map(|(name, township, _)| site(name, "toilet", township)).collect();
    let entry = |facts, last| Entry { facts, last: Some(last), before: None, open: (0, 0) };
    let entries: Vec<_> = sites.iter().zip(&all).map(|(facts, (.., last))| entry(facts, last)).collect();
    let report = document(&entries, &lists(), &scoring(), ("2026-12-01", "en"), &words);
    let names = |caption| table(&report, caption).rows.iter().map(|row| row[0].clone()).collect::<Vec<_>>();
    assert_eq!(names("district-worst.caption"), ["twice barred, little", "barred", "barred, little", "half", "good"]);
    assert_eq!(names("district-unranked.caption"), ["nothing", "also little", "little"]);
}

#[test]
fn sites_with_too_few_checks_have_no_number_of_their_own_and_together_have_one() {
    let few = |earned| {
        let mut few = round((earned, 3, 3), 0, 0);
        few.score.checks = 1;
        few
    };
    let (passed, failed) = (few(3), few(0));
    let home = site("A", "toilet", "suoxi");
    let entry = |last| Entry { facts: &home, last: Some(last), before: Some(&passed), open: (0, 0) };
    for (rounds, pooled) in
        [(vec![&failed], "score-few"), (vec![&passed, &failed], "score-few"), (vec![&passed, &failed, &passed], "66%")]
    {
        let entries: Vec<_> = rounds.into_iter().map(entry).collect();
        let report = document(&entries, &lists(), &scoring(), ("2026-12-01", "en"), &words);
        let township = table(&report, "district-by-township.caption").rows.remove(0);
        assert_eq!((township[5].as_str(), township[4].as_str()), (pooled, entries.len().to_string().as_str()));
        assert_eq!(township[9], "score-not-enough", "nothing is compared");
        let unranked = table(&report, "district-unranked.caption").rows;
        assert!(unranked.len() == entries.len() && unranked.iter().all(|row| row[3] == "score-few"), "{unranked:?}");
    }
}

#[test]
fn a_long_table_is_cut_and_says_how_many_are_missing() {
    let (last, toilet) = (round((1, 1, 50), 0, 0), site("A", "toilet", "suoxi"));
    let entry = |_| Entry { facts: &toilet, last: Some(&last), before: None, open: (0, 0) };
    let entries: Vec<_> = (0..53).map(entry).collect();
    let report = document(&entries, &lists(), &scoring(), ("2026-12-01", "en"), &words);
    assert_eq!(table(&report, "district-unranked.caption").rows.len(), 50);
    assert_eq!(report.blocks.last(), Some(&Block::Paragraph("district-more(count=3)".to_owned())));
}

#[test]
fn every_item_of_the_plan_has_a_line_and_a_site_counts_in_each_it_belongs_to() {
    let by_item = table(&report(), "district-by-item.caption");
    let rows: Vec<_> = by_item.rows.iter().map(|row| row[..6].join(" | ")).collect();
    assert_eq!(
        rows,
        [
            "column9-1 | 2 | 2 | 0 | 1 | 29%",
            "column9-2 | 0 | 0 | 0 | 0 | district-none",
            "column9-3 | 2 | 2 | 0 | 1 | 29%",
            "column9-4 | 3 | 2 | 1 | 0 | 80%",
            "column9-5 | 0 | 0 | 0 | 0 | district-none",
            "column9-6 | 0 | 0 | 0 | 0 | district-none",
            "column9-7 | 0 | 0 | 0 | 0 | district-none",
            "column9-8 | 0 | 0 | 0 | 0 | district-none",
        ]
    );
}

#[test]
fn townships_with_barred_sites_head_theirs_and_a_missing_name_is_said() {
    let by_township = table(&report(), "district-by-township.caption");
    let names: Vec<_> = by_township.rows.iter().map(|row| row[0].as_str()).collect();
    assert_eq!(names, ["suoxi", "junping", "district-no-township"]);
}

#[test]
fn tables_are_rectangular_and_every_chart_has_a_table_with_the_same_figures() {
    let document = report();
    let mut charts = 0;
    for (index, block) in document.blocks.iter().enumerate() {
        match block {
            Block::Table(table) => {
                assert!(table.rows.iter().all(|row| row.len() == table.head.len()), "{}", table.caption);
            }
            Block::Chart(chart) => {
                charts += 1;
                let Some(Block::Table(table)) = document.blocks.get(index + 1) else { panic!("no table behind it") };
                for bar in &chart.bars {
                    let row = table.rows.iter().find(|row| row[0] == bar.label).expect("a row for each bar");
                    assert_eq!(row[5], bar.value);
                    let drawn: u32 = bar.pieces.iter().map(|(_, percent)| percent).sum();
                    assert!(drawn <= 100, "{bar:?}");
                }
                let shown = table.rows.iter().filter(|row| row[2] != "0").count();
                assert_eq!(chart.bars.len(), shown, "a bar for each that was looked at");
            }
            _ => {}
        }
    }
    assert_eq!(charts, 2);
}

#[test]
fn the_whole_is_told_with_its_date_and_its_constants() {
    let document = report();
    let Some(Block::Facts(facts)) = document.blocks.get(1) else { panic!("no facts") };
    let pairs: Vec<_> = facts.iter().map(|(label, value)| format!("{label}: {value}")).collect();
    assert_eq!(
        pairs,
        [
            "district-date: 2026-12-01",
            "district-sites: 5",
            "district-audited: 4",
            "district-barred: 1",
            "district-score: 48%",
            "district-untested: 29%",
        ]
    );
    assert_eq!(document.blocks[0], Block::Notice("report-not-a-finding".to_owned()));
    let heading = Block::Heading(2, "district-constants".to_owned());
    let at = document.blocks.iter().position(|block| *block == heading).expect("a heading for how it is counted");
    let constants = "score-constants(mandatory=3 standard=2 least=3 enough=60 version=9)";
    assert_eq!(document.blocks[at + 1], Block::Paragraph(constants.to_owned()));
}

#[test]
fn verdicts_that_are_others_today_are_counted_over_all_rounds_that_count() {
    let (sites, mut rounds) = district();
    let told = |rounds: &[Digest; 5]| {
        let entries = entries(&sites, rounds);
        document(&entries, &lists(), &scoring(), ("2026-12-01", "zh-CN"), &words).blocks.remove(2)
    };
    assert!(!matches!(told(&rounds), Block::Paragraph(_)), "nothing to be said");
    // The bad one, and what it was before.
    (rounds[1].differs, rounds[4].differs) = (2, 5);
    assert_eq!(told(&rounds), Block::Paragraph("district-rejudged(count=7)".to_owned()));
}

#[test]
fn a_district_without_rounds_is_a_report_without_charts_and_without_empty_tables() {
    let sites = [site("<b>", "toilet", "<i>")];
    for entries in [Vec::new(), vec![Entry { facts: &sites[0], last: None, before: None, open: (0, 0) }]] {
        let document = document(&entries, &lists(), &scoring(), ("2026-12-01", "en"), &words);
        assert!(!document.blocks.iter().any(|block| matches!(block, Block::Chart(_))));
        let Some(Block::Facts(facts)) = document.blocks.get(1) else { panic!("no facts") };
        assert!(facts.contains(&("district-score".to_owned(), "score-not-enough".to_owned())), "{facts:?}");
        let is_empty = |block: &Block| matches!(block, Block::Table(table) if table.rows.is_empty());
        assert!(!document.blocks.iter().any(is_empty));
        let html = html::render(&document, &|_| None);
        assert!(!html.contains("<b>") && !html.contains("<i>"));
    }
}
