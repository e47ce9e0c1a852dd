//! Reports: what they ask for, what they contain, and that nothing of it acts as markup or formula.

mod audit_support;

use audit_support::{full, list};
use tongda::audit::site::SiteFacts;
use tongda::pack::checklist::BuildKind;
use tongda::report::audit::{Subject, document};
use tongda::report::document::Block;
use tongda::report::{audit_csv, html};

/// Shows the id and the variables in place of words.
fn words(id: &str, args: &[(&str, &str)]) -> String {
    let args: Vec<_> = args.iter().map(|(name, value)| format!("{name}={value}")).collect();
    if args.is_empty() { id.to_owned() } else { format!("{id}({})", args.join(" ")) }
}

fn with_report(build: BuildKind, test: impl Fn(&tongda::report::document::Document, &str, &str)) {
    let (site, round) = full();
    let list = list();
    let site = SiteFacts { build, name: "<A> & \"B\"".to_owned(), ..site.facts().expect("there").clone() };
    let subject = Subject { site: &site, round: &round, list: &list };
    let document = document(subject, "zh-CN", &words);
    let html = html::render(&document, &|hash| Some(format!("photos/{hash}.jpg")));
    test(&document, &html, &audit_csv::render(&[subject], &words));
}

#[test]
fn a_report_opens_with_what_it_is_not_and_lists_every_check_once() {
    with_report(BuildKind::New, |document, _, _| {
        assert_eq!(document.blocks.first(), Some(&Block::Notice("report-not-a-finding".to_owned())));
        let mut checks: Vec<String> = Vec::new();
        for block in &document.blocks {
            match block {
                Block::Table(table) => checks.extend(table.rows.iter().map(|r| r[0].clone())),
                Block::List(items) => checks.extend(items.iter().cloned()),
                _ => {}
            }
        }
        checks.retain(|c| c.starts_with("check-"));
        checks.sort();
        let mut expected: Vec<_> = list().checks.iter().map(|c| format!("check-{}.short", c.id)).collect();
        expected.sort();
        assert_eq!(checks, expected);
    });
}

#[test]
fn tables_are_rectangular() {
    with_report(BuildKind::Existing, |document, _, csv| {
        for block in &document.blocks {
            if let Block::Table(table) = block {
                assert!(table.rows.iter().all(|r| r.len() == table.head.len()), "{}", table.caption);
            }
        }
        assert!(csv.starts_with('\u{feff}'));
    });
}

#[test]
fn a_failed_row_shows_reading_limit_clause_duty_and_distance() {
    with_report(BuildKind::New, |document, _, _| {
        let row = document.blocks.iter().find_map(|b| match b {
            Block::Table(t) => t.rows.iter().find(|r| r[0] == "check-door.short").cloned(),
            _ => None,
        });
        let row = row.expect("the door is in the report");
        assert_eq!(row[1], "750 \u{b1} 5 unit-mm");
        assert_eq!(row[2], "\u{2265} 900 unit-mm");
        assert_eq!(row[3], "clause-and-duty(clause=clause(source=standard-gb clause=1.1) duty=duty-mandatory)");
        assert_eq!(
            row[4],
            "verdict-with-detail(verdict=verdict-missed.long detail=verdict-below(amount=150 unit=unit-mm))"
        );
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
fn nothing_typed_becomes_markup() {
    with_report(BuildKind::New, |_, html, csv| {
        assert!(!html.contains("<b>") && !html.contains("<A>"));
        assert!(html.contains("site=&lt;A&gt; &amp; &quot;B&quot;"));
        assert!(html.contains("<img src=\"photos/") && html.contains("alt=\"\u{95e8}\""));
        assert!(csv.contains("\"'=1+1 \"\"\u{95e8}\"\", <b>\n\""));
    });
}

#[test]
fn a_photo_that_is_gone_leaves_its_words() {
    let (site, round) = full();
    let list = list();
    let subject = Subject { site: site.facts().expect("there"), round: &round, list: &list };
    let html = html::render(&document(subject, "en", &words), &|_| None);
    assert!(!html.contains("<img") && html.contains("photo-caption"));
}
