//! Reports: what they ask for, what they contain, and that nothing of it acts as markup or formula.

use crate::support::samples::full;
use crate::support::{answer, empty_round, list, place, reading, round_of, scoring, words, written};
use tongda::audit::day::Day;
use tongda::audit::edit::{Closing, Edit};
use tongda::audit::observation::Answer;
use tongda::audit::round::Round;
use tongda::audit::site::SiteFacts;
use tongda::pack::checklist::BuildKind;
use tongda::report::audit::{Subject, document};
use tongda::report::document::{Bar, Block, Chart, Document, Table};
use tongda::report::{audit_csv, chart, html};

fn with_report(build: BuildKind, test: impl Fn(&Document, &str, &str)) {
    let (site, round, _) = full();
    let facts = SiteFacts { build, name: "<A> & \"B\"".to_owned(), ..site.facts().expect("there") };
    test_report(&SiteFacts { position: Some(place()), ..facts }, &round, test);
}

fn test_report(site: &SiteFacts, round: &Round, test: impl Fn(&Document, &str, &str)) {
    let list = list();
    let subject = Subject { site, round, list: &list, number: 1 };
    let document = document(subject, &scoring(), "zh-CN", &words, &written);
    let html = html::render(&document, &|hash| Some(format!("photos/{hash}.jpg")));
    test(&document, &html, &audit_csv::render(&[subject], &words));
}

fn tables(document: &Document) -> impl Iterator<Item = &Table> {
    document.blocks.iter().filter_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    })
}

/// The row of a check as the report names it.
fn row(document: &Document, name: &str) -> Vec<String> {
    let findings = tables(document).filter(|table| table.head.len() == 6);
    let mut rows = findings.flat_map(|table| &table.rows);
    rows.find(|row| row[0].contains(name)).unwrap_or_else(|| panic!("{name} is not in the report")).clone()
}

#[test]
fn a_report_opens_with_what_it_is_not_and_lists_every_check_once() {
    with_report(BuildKind::New, |document, _, _| {
        assert_eq!(document.blocks.first(), Some(&Block::Notice("report-not-a-finding".to_owned())));
        let mut checks: Vec<String> = Vec::new();
        // The gates that failed are named once more, beside the score.
        let gates = vec!["check-ramp-width.short".to_owned()];
        for block in document.blocks.iter().filter(|block| **block != Block::List(gates.clone())) {
            match block {
                Block::Table(table) if table.caption != "report-changed.caption" => {
                    checks.extend(table.rows.iter().map(|row| row[0].clone()));
                }
                Block::List(items) => checks.extend(items.iter().cloned()),
                _ => {}
            }
        }
        checks.retain(|check| check.contains("check-"));
        checks.sort();
        // There are two ramps, and the second has a name.
        let mut expected = Vec::new();
        for check in &list().checks {
            let name = format!("check-{}.short", check.id);
            if check.group.as_str() == "ramp" {
                expected.push(format!("spot-of-instance(name={name} number=1)"));
                expected.push(format!("spot-of-instance(name={name} number=2) \u{b7} \u{4e1c}\u{5761}\u{9053}"));
            } else {
                expected.push(name);
            }
        }
        expected.sort();
        assert_eq!(checks, expected);
    });
}

#[test]
fn tables_are_rectangular_and_the_file_has_one_line_for_each_figure() {
    for build in BuildKind::ALL {
        with_report(build, |document, _, csv| {
            for table in tables(document) {
                assert!(table.rows.iter().all(|row| row.len() == table.head.len()), "{}", table.caption);
            }
            assert!(csv.starts_with('\u{feff}'));
            // The note of the door holds a line break, which does not end a record.
            let records = csv.lines().filter(|line| line.contains("outcome-")).count();
            let figures = |check: &&tongda::pack::checklist::Check| check.parts.len().max(1);
            let list = list();
            let ramps: usize = list.checks.iter().filter(|c| c.group.as_str() == "ramp").map(|c| figures(&c)).sum();
            let all: usize = list.checks_for(build).map(|c| figures(&c)).sum();
            assert_eq!(records, all + ramps);
        });
    }
}

#[test]
fn a_failed_row_shows_reading_limit_clause_duty_and_distance() {
    with_report(BuildKind::New, |document, _, _| {
        let row = row(document, "check-door.short");
        assert_eq!(row[1], "reading-with(reading=750\u{a0}\u{b1}\u{a0}5\u{a0}unit-mm tool=instrument-tape)");
        assert_eq!(row[2], "\u{2265}\u{a0}900\u{a0}unit-mm");
        assert_eq!(row[3], "clause-and-duty(clause=clause(source=standard-gb clause=1.1) duty=duty-mandatory)");
        assert_eq!(
            row[4],
            "verdict-with-detail(verdict=verdict-missed.long detail=verdict-below(amount=150\u{a0}unit-mm))"
        );
    });
}

#[test]
fn the_days_of_a_round_are_written_as_on_every_other_page() {
    let (_, round, _) = full();
    with_report(BuildKind::New, |document, _, csv| {
        for (label, at) in [("field-started", round.head.started), ("field-last-touched", round.touched())] {
            let pair = (label.to_owned(), written(Day::from_moment(at)));
            let has = |block: &Block| matches!(block, Block::Facts(pairs) if pairs.contains(&pair));
            assert!(document.blocks.iter().any(has), "{pair:?}");
        }
        // A day, as a spreadsheet knows it, and the one of China.
        assert!(csv.contains(&format!(",{},", Day::from_moment(round.head.started))), "{csv}");
    });
}

#[test]
fn gates_head_what_failed() {
    with_report(BuildKind::New, |document, _, _| {
        let failed = tables(document).find(|table| table.caption == "report-failed.caption").expect("some failed");
        let names: Vec<_> = failed.rows.iter().map(|row| row[0].as_str()).collect();
        assert!(names[0].contains("check-ramp-width.short") && names[0].contains("number=2"), "{names:?}");
        assert_eq!(names[1..], ["check-door.short", "check-firm.short"]);
    });
}

#[test]
fn limits_that_depend_on_another_figure_are_said_in_words() {
    let round = round_of([
        answer("seats", reading("total 500; number 2")),
        answer("ramp-landing", reading("ramp 1000; landing 900")),
    ]);
    let facts = crate::support::facts("A", BuildKind::New);
    test_report(&facts, &round, |document, _, csv| {
        let seats = row(document, "check-seats.short");
        // Eight, and one more for the hundred beyond four hundred.
        assert!(seats[4].contains("verdict-below(amount=7\u{a0}unit-count)"), "{seats:?}");
        assert_eq!(
            seats[2],
            "limit-scale(part=part-total steps=\
             scale-step(range=scale-range(from=1 to=99) least=scale-least-count(least=1))clause-separator\
             scale-step(range=scale-range(from=100 to=400) least=scale-share(share=2%))clause-separator\
             scale-step(range=scale-from(from=401) \
             least=scale-and(one=scale-least-count(least=8) other=scale-each(each=200 beyond=400))))"
        );
        let landing = row(document, "check-ramp-landing.short");
        let related = "limit-related-within(limit=\u{2265}\u{a0}part-ramp tolerance=10\u{a0}unit-mm)";
        assert_eq!(landing[2], format!("\u{2265}\u{a0}800\u{a0}unit-mmlist-separator{related}"));
        assert!(landing[4].contains("verdict-below(amount=90\u{a0}unit-mm)"), "{landing:?}");
        // A table is compared by other programs: its gaps are those that people type.
        assert!(csv.contains("limit-related-within(limit=\u{2265} part-ramp tolerance=10 unit-mm)"), "{csv}");
        assert!(csv.contains("verdict-below(amount=90 unit-mm)") && !csv.contains('\u{a0}'), "{csv}");
    });
}

#[test]
fn only_an_untouched_building_is_pointed_to_article_18() {
    for (build, expected) in [(BuildKind::New, false), (BuildKind::Altered, false), (BuildKind::Existing, true)] {
        with_report(build, |document, _, _| {
            assert_eq!(
                document.blocks.contains(&Block::Paragraph("report-article-18".to_owned())),
                expected,
                "{build:?}"
            );
        });
    }
}

#[test]
fn a_verdict_that_is_another_one_today_is_said_so() {
    with_report(BuildKind::New, |document, _, _| {
        let changed = tables(document).find(|table| table.caption == "report-changed.caption").expect("the stall");
        let then = "told(outcome=outcome-failed rules=test-1)";
        let now = "told-with-clauses(outcome=outcome-cannot-tell rules=test-1 \
                   clauses=clause(source=standard-gb clause=1.1))";
        assert_eq!(changed.rows, [["check-stall.short", then, now]]);
    });
    let facts = crate::support::facts("A", BuildKind::New);
    test_report(&facts, &round_of([answer("sign", Answer::Yes)]), |document, _, _| {
        assert!(document.blocks.iter().all(|block| {
            !matches!(block, Block::Paragraph(text) if text.contains("changed") || text.contains("differs"))
        }));
    });
    let mut old = empty_round();
    old.head.rules_version = "test-0".into();
    test_report(&facts, &old, |document, _, _| {
        let said = Block::Paragraph("report-rules-changed(now=test-1 then=test-0)".to_owned());
        assert!(document.blocks.contains(&said));
    });
}

#[test]
fn a_round_that_has_ended_shows_the_remark_and_the_signature() {
    let signature = crate::support::signature();
    let closing = Closing { remark: "<b>".to_owned(), name: "\u{738b}".to_owned(), signature: Some(signature.clone()) };
    let facts = crate::support::facts("A", BuildKind::New);
    test_report(&facts, &round_of([Edit::Close(closing)]), |document, html, _| {
        let pairs =
            vec![("close-remark".to_owned(), "<b>".to_owned()), ("sign-name".to_owned(), "\u{738b}".to_owned())];
        assert!(document.blocks.contains(&Block::Facts(pairs)));
        assert!(html.contains(&format!("<img src=\"photos/{}.jpg\" alt=\"\u{738b}\">", signature.hash)));
        assert!(html.contains("<dd>&lt;b&gt;</dd>"));
    });
    let open = round_of([Edit::Close(Closing::default()), Edit::Reopen]);
    test_report(&facts, &open, |document, _, _| {
        assert!(!document.blocks.contains(&Block::Heading(2, "round-closed".to_owned())));
    });
}

#[test]
fn the_chart_has_a_table_with_the_same_figures() {
    with_report(BuildKind::New, |document, html, _| {
        let chart = document.blocks.iter().position(|block| matches!(block, Block::Chart(_))).expect("a chart");
        let (Block::Chart(bars), Block::Table(table)) = (&document.blocks[chart], &document.blocks[chart + 1]) else {
            panic!("no table behind the chart")
        };
        assert_eq!(bars.label, table.caption);
        for bar in &bars.bars {
            assert!(table.rows.iter().any(|row| row[..2] == [bar.label.clone(), bar.value.clone()]), "{bar:?}");
        }
        // Each has its share, too: of that nobody looked at, for one.
        let (count, total) = (
            table.rows[5][1].parse::<usize>().expect("a number"),
            table.rows[6][1].parse::<usize>().expect("a number"),
        );
        assert_eq!(table.rows[5][2], format!("{}%", (count * 100 + total / 2) / total));
        assert!(html.contains("role=\"img\" aria-label=\"report-overview-caption\""));
    });
}

#[test]
fn the_score_of_a_whole_round_is_said_with_its_gates_and_its_parts() {
    with_report(BuildKind::New, |document, _, _| {
        let at = document.blocks.iter().position(|block| *block == Block::Heading(2, "score-title".to_owned()));
        let Some([Block::Paragraph(_), Block::List(gates), rest @ ..]) = at.map(|at| &document.blocks[at + 1..]) else {
            panic!("no score with its gates")
        };
        assert_eq!(gates.as_slice(), ["check-ramp-width.short"]);
        let parts = rest.iter().find_map(|block| match block {
            Block::Table(table) if table.caption == "score-parts" => Some(table),
            _ => None,
        });
        let rows = &parts.expect("the parts").rows;
        let number = |row: &Vec<String>, column: usize| row[column].parse::<u32>().expect("a number");
        let (whole, parts) = rows.split_last().expect("the whole stands last");
        for column in 1..4 {
            assert_eq!(parts.iter().map(|row| number(row, column)).sum::<u32>(), number(whole, column), "{rows:?}");
        }
    });
    let mut some = round_of([answer("door", reading("width 950"))]);
    some.head.scope = vec![crate::support::spot("door")];
    test_report(&crate::support::facts("A", BuildKind::New), &some, |document, html, _| {
        assert!(
            !document.blocks.contains(&Block::Heading(2, "score-title".to_owned())),
            "of a few checks there is none"
        );
        assert!(!html.contains("check-stall.short"));
    });
}

#[test]
fn nothing_typed_becomes_markup() {
    with_report(BuildKind::New, |_, html, csv| {
        assert!(!html.contains("<b>") && !html.contains("<A>"));
        assert!(html.contains("site=&lt;A&gt; &amp; &quot;B&quot;"));
        let policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';";
        assert!(html.contains(policy) && !html.contains("<script"), "a report can run and load nothing");
        assert!(html.contains("latitude=29.34550 longitude=110.55012 from=provenance-"));
        assert!(html.contains("<img src=\"photos/") && html.contains("alt=\"\u{95e8}\""));
        assert!(csv.contains("\"'=1+1 \"\"\u{95e8}\"\", <b>\n\""));
    });
}

#[test]
fn a_chart_is_markup_of_ours_and_every_text_in_it_is_text() {
    let wicked = "\"><img src=x onerror=alert(1)>";
    let bar = Bar { label: wicked.to_owned(), pieces: vec![("passed", 50)], value: wicked.to_owned() };
    let drawn = chart::bars(&Chart { label: wicked.to_owned(), bars: vec![bar] });
    assert!(!drawn.contains("<img"), "{drawn}");
    // As the label, before the bar and behind it: each still inside its text or its quotes.
    assert_eq!(drawn.matches("&quot;&gt;&lt;").count(), 3, "{drawn}");
}

#[test]
fn a_photo_that_is_gone_leaves_its_words() {
    let (site, round, _) = full();
    let (list, facts) = (list(), site.facts().expect("there"));
    let subject = Subject { site: &facts, round: &round, list: &list, number: 1 };
    let html = html::render(&document(subject, &scoring(), "en", &words, &written), &|_| None);
    assert!(!html.contains("<img") && html.contains("photo-caption"));
}
