//! The report of a district: sites are counted, points pooled, the worst come first, and every chart has its table.

mod audit_support;

use audit_support::{day, facts, list, scoring, words};
use tongda::audit::digest::Digest;
use tongda::audit::id::CheckId;
use tongda::audit::score::{Points, Score};
use tongda::audit::site::SiteFacts;
use tongda::audit::summary::Counts;
use tongda::pack::checklist::{BuildKind, Checklist};
use tongda::report::district::{Entry, Tally, document};
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
            gates: (0..gates).map(|n| CheckId::new(format!("gate-{n}"))).collect(),
            enough: 60,
        },
        touched: audit_support::at(0),
        is_closed: true,
        is_discarded: false,
        next_look: None,
        differs: 0,
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
    document(&entries(&sites, &rounds), &lists(), &scoring(), (day("2026-12-01"), "zh-CN"), &words)
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
    assert_eq!((all.percent(60), all.percent(72)), (Some(48), None));
    let none = Tally::of(entries[4..].iter());
    assert_eq!((none.sites, none.audited, none.percent(0), none.change()), (1, 0, None, None));
}

#[test]
fn only_sites_with_two_rounds_say_what_has_changed() {
    let (sites, rounds) = district();
    let entries = entries(&sites, &rounds);
    for (of, expected) in [
        // 20 of 80 after 70 of 80, in whole percent.
        (&entries[1..2], Some(-62)),
        (&entries[2..3], Some(0)),
        (&entries[0..1], None),
        // 50 of 120 after 100 of 120; the good one has no former round and says nothing.
        (&entries[0..5], Some(-42)),
    ] {
        assert_eq!(Tally::of(of.iter()).change(), expected);
    }
}

#[test]
fn the_worst_come_first_and_what_was_not_looked_at_is_no_bad_site() {
    let worst = table(&report(), "district-worst.caption");
    let rows: Vec<_> = worst.rows.iter().map(|row| row.join(" | ")).collect();
    assert_eq!(
        rows,
        [
            "barred | site-type-toilet | suoxi | score-gates | 2 | 5 | 2 | 2 | +0",
            "bad | site-type-hall | junping | 25 % | 0 | 30 | 4 | 1 | -62",
            "begun | site-type-hall | suoxi | score-not-enough | 0 | 1 | 0 | 0 | district-none",
            "good | site-type-toilet | junping | 100 % | 0 | 0 | 0 | 0 | district-none",
        ]
    );
}

#[test]
fn every_item_of_the_plan_has_a_line_and_a_site_counts_in_each_it_belongs_to() {
    let by_item = table(&report(), "district-by-item.caption");
    let rows: Vec<_> = by_item.rows.iter().map(|row| row[..6].join(" | ")).collect();
    assert_eq!(
        rows,
        [
            "column9-1 | 2 | 2 | 0 | 1 | 29 %",
            "column9-2 | 0 | 0 | 0 | 0 | district-none",
            "column9-3 | 2 | 2 | 0 | 1 | 29 %",
            "column9-4 | 3 | 2 | 1 | 0 | 80 %",
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
            "district-score: 48 %",
            "district-untested: 29 %",
            "district-constants: score-constants(mandatory=3 standard=2 enough=60)",
        ]
    );
    assert_eq!(document.blocks[0], Block::Notice("report-not-a-finding".to_owned()));
}

#[test]
fn verdicts_that_are_others_today_are_counted_over_all_rounds_that_count() {
    let (sites, mut rounds) = district();
    let told = |rounds: &[Digest; 5]| {
        let entries = entries(&sites, rounds);
        document(&entries, &lists(), &scoring(), (day("2026-12-01"), "zh-CN"), &words).blocks.remove(2)
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
        let document = document(&entries, &lists(), &scoring(), (day("2026-12-01"), "en"), &words);
        assert!(!document.blocks.iter().any(|block| matches!(block, Block::Chart(_))));
        let is_empty = |block: &Block| matches!(block, Block::Table(table) if table.rows.is_empty());
        assert!(!document.blocks.iter().any(is_empty));
        let html = html::render(&document, &|_| None);
        assert!(!html.contains("<b>") && !html.contains("<i>"));
    }
}
