//! What becomes of a verdict when the rules or the site change: what the inspector was told stays, with its rules and
//! clauses, and the difference is said in the report, the table, and the numbers of the round.

use crate::support::{facts, list, reading, round_of, scoring, seen, spot, words, written};
use tongda::audit::digest::digest;
use tongda::audit::edit::Edit;
use tongda::audit::judge::{Outcome, Remark, judge};
use tongda::audit::observation::{Answer, Method, Observation, Rank, ShownVerdict};
use tongda::audit::round::Round;
use tongda::audit::summary::{differing, judge_all, left_over, rejudged};
use tongda::pack::checklist::{BuildKind, Checklist, Duty};
use tongda::report::audit::{Subject, document};
use tongda::report::audit_csv;
use tongda::report::document::{Block, Table};
use tongda::report::rejudged::sentence;

/// Rules under which a door may be narrower, by another clause.
fn old_list() -> Checklist {
    let mut old = list();
    old.rules_version = "test-0".into();
    for door in old.checks.iter_mut().filter(|check| check.id.as_str() == "door") {
        door.sources[0].clause = "annex-2 0.9".to_owned();
        door.parts[0].limits.truncate(1);
        door.parts[0].limits[0].min = Some(crate::support::dec("700"));
    }
    old
}

/// Rules under which a sign was advice and the lift no gate.
fn light_list() -> Checklist {
    let mut light = list();
    light.rules_version = "test-0".into();
    for check in &mut light.checks {
        match check.id.as_str() {
            "sign" | "alt-text" => check.duty = Duty::Advisory,
            "lift" => check.gate = false,
            _ => {}
        }
    }
    light
}

/// An answer with what these rules say to it.
fn told(list: &Checklist, build: BuildKind, at: &str, answer: Answer) -> Edit {
    let shown = ShownVerdict::today(list, build, &seen(at, answer.clone(), None));
    assert!(shown.is_some(), "{at} is not in the list");
    Edit::Answer { spot: spot(at), answer, method: Method::default(), shown }
}

/// A narrow door and a sign that were passed under the old rules.
fn old_round() -> Round {
    let old = old_list();
    let mut round = round_of([
        told(&old, BuildKind::New, "door", reading("width 850")),
        told(&old, BuildKind::New, "sign", Answer::Yes),
    ]);
    round.head.rules_version = old.rules_version;
    round
}

/// Paragraphs and tables of the report, and the lines of the table.
fn report(list: &Checklist, build: BuildKind, round: &Round) -> (Vec<String>, Vec<Table>, String) {
    let site = facts("A", build);
    let subject = Subject { site: &site, round, list, number: 1 };
    let (mut paragraphs, mut tables) = (Vec::new(), Vec::new());
    for block in document(subject, &scoring(), "zh-CN", &words, &written).blocks {
        match block {
            Block::Paragraph(text) => paragraphs.push(text),
            Block::Table(table) => tables.push(table),
            _ => {}
        }
    }
    (paragraphs, tables, audit_csv::render(&[subject], &words))
}

fn rows(tables: &[Table], caption: &str) -> Vec<String> {
    tables.iter().filter(|table| table.caption == caption).flat_map(|t| &t.rows).map(|row| row.join(" | ")).collect()
}

fn differs(list: &Checklist, build: BuildKind, round: &Round) -> usize {
    digest(list, &scoring(), build, round).differs
}

#[test]
fn a_verdict_is_kept_with_its_rules_and_its_clauses() {
    let (old, answer) = (old_list(), seen("door", reading("width 850"), None));
    let shown = ShownVerdict::today(&old, BuildKind::New, &answer).expect("in the list");
    assert_eq!((shown.outcome, shown.rules_version.as_str()), (Outcome::Passed, "test-0"));
    assert_eq!(shown.clauses, ["gb annex-2 0.9"]);
    assert_eq!(shown.rank, Some(Rank { duty: Duty::Mandatory, gate: false }));
    assert_eq!(shown.remark, Some(Remark::Met));
    // Which parts are missing is not kept; the answer says it.
    let half = ShownVerdict::today(&old, BuildKind::New, &seen("stall", reading("length 1900"), None));
    assert_eq!(half.and_then(|shown| shown.remark), Some(Remark::PartsMissing(Vec::new())));
    let check = old.check(&"door".into()).expect("in the list");
    assert_eq!(ShownVerdict::of(check, &judge(&old, check, BuildKind::New, Some(&answer))), shown);
    // A clause that nobody knows leaves the standard.
    let mirror = ShownVerdict::today(&old, BuildKind::New, &seen("mirror", Answer::CannotTell, None));
    assert_eq!(mirror.expect("in the list").clauses, ["old"]);
    assert_eq!(ShownVerdict::today(&old, BuildKind::New, &seen("gone", Answer::Yes, None)), None);
}

#[test]
fn other_rules_are_said_with_both_versions_and_both_clauses() {
    let (list, round) = (list(), old_round());
    let (paragraphs, tables, csv) = report(&list, BuildKind::New, &round);
    assert!(paragraphs.contains(&"report-rules-changed(now=test-1 then=test-0)".to_owned()));
    assert!(paragraphs.contains(&"report-differs-rules(count=1)".to_owned()));
    assert!(!paragraphs.iter().any(|text| text.starts_with("report-differs-site")));
    let then = "told-with-clauses(outcome=outcome-passed rules=test-0 \
                clauses=clause-annex-item(source=standard-gb clause=2 item=0.9))";
    let now = "told-with-clauses(outcome=outcome-failed rules=test-1 clauses=clause(source=standard-gb clause=1.1))";
    assert_eq!(rows(&tables, "report-changed.caption"), [format!("check-door.short | {then} | {now}")]);
    let line = csv.lines().find(|line| line.contains(",door,")).expect("the door");
    assert!(line.contains(",test-1,door,") && line.contains(",outcome-failed,"), "{line}");
    assert!(line.contains(",outcome-passed,test-0,clause-annex-item(source=standard-gb clause=2 item=0.9),"), "{line}");
    assert_eq!((differs(&list, BuildKind::New, &round), differs(&old_list(), BuildKind::New, &round)), (1, 0));
}

#[test]
fn the_same_rules_differ_only_by_what_is_known_of_the_site() {
    let list = list();
    let round = round_of([told(&list, BuildKind::New, "door", reading("width 850"))]);
    let (paragraphs, tables, _) = report(&list, BuildKind::Existing, &round);
    assert!(paragraphs.contains(&"report-differs-site(count=1)".to_owned()), "{paragraphs:?}");
    assert!(!paragraphs.iter().any(|text| text.contains("rules")), "{paragraphs:?}");
    assert_eq!(rows(&tables, "report-changed.caption").len(), 1);
    assert_eq!((differs(&list, BuildKind::New, &round), differs(&list, BuildKind::Existing, &round)), (0, 1));
}

/// Too narrow for any building; but an old untouched one only has to plan for it.
#[test]
fn the_same_outcome_by_another_word_is_a_difference() {
    let list = list();
    let round = round_of([told(&list, BuildKind::New, "door", reading("width 700"))]);
    let (paragraphs, tables, _) = report(&list, BuildKind::Existing, &round);
    assert!(paragraphs.contains(&"report-differs-site(count=1)".to_owned()), "{paragraphs:?}");
    let row = &rows(&tables, "report-changed.caption")[0];
    assert!(
        row.contains("outcome=verdict-missed.long") && row.contains("outcome=verdict-improvement-plan.long"),
        "{row}"
    );
    assert_eq!((differs(&list, BuildKind::New, &round), differs(&list, BuildKind::Existing, &round)), (0, 1));
}

#[test]
fn the_sentence_about_a_check_names_the_reason() {
    let (new, old) = (list(), old_list());
    let answer = seen("door", reading("width 850"), None);
    for (then, build, id) in [(&old, BuildKind::New, "rejudged-rules("), (&new, BuildKind::Existing, "rejudged-site(")]
    {
        let told = ShownVerdict::today(then, BuildKind::New, &answer).expect("in the list");
        let check = new.check(&"door".into()).expect("in the list");
        let today = judge(&new, check, build, Some(&answer));
        assert_ne!(told.outcome, today.outcome);
        let said = sentence(&words, &new, check, (&told, &today));
        assert!(said.starts_with(id) && said.contains(told.rules_version.as_str()), "{said}");
    }
}

#[test]
fn a_check_that_has_another_rank_today_is_said_with_both_though_its_outcome_is_the_same() {
    let (list, light) = (list(), light_list());
    let round = round_of([
        told(&light, BuildKind::New, "sign", Answer::Yes),
        told(&light, BuildKind::New, "lift", Answer::Yes),
        told(&light, BuildKind::New, "door", reading("width 950")),
        // What is not there weighs nothing, then as today.
        told(&light, BuildKind::New, "alt-text", Answer::NoSuchFacility),
    ]);
    let (paragraphs, tables, _) = report(&list, BuildKind::New, &round);
    let passed = |rules: &str, rank: &str| {
        let clauses = "clause(source=standard-gb clause=1.1)";
        let told = format!("told-with-clauses(outcome=outcome-passed rules={rules} clauses={clauses})");
        format!("told-ranked(told={told} rank={rank})")
    };
    let key = "rank-key(duty=duty-mandatory)";
    let row = |then: &str, now: &str| format!("{} | {}", passed("test-0", then), passed("test-1", now));
    let sign = format!("check-sign.short | {}", row("duty-advisory", "duty-mandatory"));
    let lift = format!("check-lift.short | {}", row("duty-mandatory", key));
    assert_eq!(rows(&tables, "report-changed.caption"), [sign, lift]);
    assert!(paragraphs.contains(&"report-differs-rules(count=2)".to_owned()), "{paragraphs:?}");
    assert_eq!((differs(&list, BuildKind::New, &round), differs(&light, BuildKind::New, &round)), (2, 0));
    let judged = judge_all(&list, BuildKind::New, &round);
    let lift = rejudged(&judged)[1];
    let both = (lift.told_otherwise().expect("told"), &lift.judgement);
    let said = sentence(&words, &list, lift.check, both);
    let rules = format!("rejudged-rules(then={} now={})", passed("test-0", "duty-mandatory"), passed("test-1", key));
    assert_eq!(said, rules);
}

#[test]
fn another_rank_comes_from_the_rules_even_where_their_version_was_not_raised() {
    let (list, mut light) = (list(), light_list());
    light.rules_version = list.rules_version.clone();
    let round = round_of([told(&light, BuildKind::New, "sign", Answer::No)]);
    let (paragraphs, tables, _) = report(&list, BuildKind::New, &round);
    assert!(paragraphs.contains(&"report-differs-rules(count=1)".to_owned()), "{paragraphs:?}");
    let row = &rows(&tables, "report-changed.caption")[0];
    assert!(row.contains("rank=duty-advisory") && row.contains("outcome=outcome-failed"), "{row}");
}

#[test]
fn verdicts_of_a_time_when_no_rank_was_kept_claim_no_difference() {
    let list = list();
    let check = list.check(&"lift".into()).expect("in the list");
    let answer = seen("lift", Answer::Yes, None);
    let today = judge(&list, check, BuildKind::New, Some(&answer));
    let told = |rank| ShownVerdict { rank, ..ShownVerdict::of(check, &today) };
    let is_other = |rank| {
        let seen = Observation { shown: Some(told(rank)), ..answer.clone() };
        seen.told_otherwise(check, &today).is_some()
    };
    let rank = |duty, gate| Some(Rank { duty, gate });
    assert!(!is_other(None) && !is_other(rank(Duty::Mandatory, true)));
    assert!(is_other(rank(Duty::Mandatory, false)) && is_other(rank(Duty::Standard, true)));
}

#[test]
fn the_table_has_the_word_and_the_rank_that_were_told_beside_those_of_today() {
    let (list, light) = (list(), light_list());
    let mut old = told(&light, BuildKind::New, "law", Answer::No);
    if let Edit::Answer { shown: Some(shown), .. } = &mut old {
        (shown.rank, shown.remark) = (None, None);
    }
    let round = round_of([
        // A duty and a key check of today that were none then, and a key check that was one.
        told(&light, BuildKind::New, "sign", Answer::No),
        told(&light, BuildKind::New, "lift", Answer::Yes),
        told(&light, BuildKind::New, "ramp-width", reading("width 700")),
        // The same miss, told of an old untouched building and of another.
        told(&list, BuildKind::Existing, "firm", Answer::No),
        told(&list, BuildKind::Existing, "stall", reading("length 1000; width 1000")),
        told(&list, BuildKind::New, "door", reading("width 700")),
        // Of a time when neither was kept, and one that was told nothing.
        old,
        crate::support::answer("alt-text", Answer::No),
    ]);
    let (_, _, csv) = report(&list, BuildKind::New, &round);
    let mut lines = csv.lines().map(|line| line.trim_start_matches('\u{feff}').split(',').collect::<Vec<_>>());
    let head = lines.next().expect("a head");
    let columns = ["column-duty", "column-key", "column-told-verdict", "column-told-duty", "column-told-key"];
    let at = |name: &str| head.iter().position(|column| *column == name).expect("a column");
    let lines: Vec<_> = lines.collect();
    assert!(lines.iter().all(|line| line.len() == head.len()), "a cell for each column");
    for (check, expected) in [
        ("sign", ["duty-mandatory", "answer-no", "verdict-advice-not-met", "duty-advisory", "answer-no"]),
        ("ramp-width", ["duty-mandatory", "answer-yes", "verdict-missed", "duty-mandatory", "answer-yes"]),
        ("lift", ["duty-mandatory", "answer-yes", "verdict-met", "duty-mandatory", "answer-no"]),
        ("firm", ["duty-mandatory", "answer-no", "verdict-missed", "duty-mandatory", "answer-no"]),
        ("stall", ["duty-mandatory", "answer-no", "verdict-improvement-plan", "duty-mandatory", "answer-no"]),
        ("door", ["duty-mandatory", "answer-no", "verdict-missed", "duty-mandatory", "answer-no"]),
        ("law", ["duty-record", "answer-no", "", "", ""]),
        ("alt-text", ["duty-standard", "answer-no", "", "", ""]),
    ] {
        let line = lines.iter().find(|line| line[at("column-check-id")] == check).expect("a line for each check");
        assert_eq!(columns.map(|column| line[at(column)]), expected, "{check}");
    }
}

#[test]
fn a_check_that_has_left_the_list_keeps_its_answer() {
    let mut list = list();
    let answers = [
        told(&list, BuildKind::New, "door", reading("width 850")),
        told(&list, BuildKind::New, "sign", Answer::Yes),
        crate::support::note("door", "narrow"),
        Edit::AddPhoto { spot: spot("door"), photo: crate::support::photo() },
    ];
    let round = round_of(answers);
    list.rules_version = "test-2".into();
    list.checks.retain(|check| check.id.as_str() != "door");
    let left = left_over(&list, BuildKind::New, &round);
    assert_eq!(left.iter().map(|one| one.spot.to_string()).collect::<Vec<_>>(), ["door"]);
    let (_, tables, csv) = report(&list, BuildKind::New, &round);
    let then = "told-with-clauses(outcome=outcome-failed rules=test-1 clauses=clause(source=standard-gb clause=1.1))";
    let row = format!("door | reading-of-part(part=width reading=850) | {then} | narrow | 1");
    assert_eq!(rows(&tables, "report-left-over.caption"), [row]);
    let line = csv.lines().find(|line| line.contains(",door,")).expect("the door");
    let told = ",left-over,outcome-failed,test-1,clause(source=standard-gb clause=1.1),\
                verdict-missed,duty-mandatory,answer-no,narrow,";
    assert!(line.contains(",width,850,") && line.contains(told), "{line}");
    let columns = |line: &str| line.matches(',').count();
    assert_eq!(columns(line), columns(csv.lines().next().unwrap_or_default()));
    assert_eq!(differs(&list, BuildKind::New, &round), 1);
}

#[test]
fn what_no_longer_concerns_the_building_or_no_longer_repeats_is_left_over_too() {
    let mut list = list();
    let answers = [
        told(&list, BuildKind::New, "lift", Answer::No),
        told(&list, BuildKind::New, "ramp-width..2", reading("width 950")),
        told(&list, BuildKind::New, "ramp-width", reading("width 950")),
    ];
    let round = round_of(answers);
    let names = |list: &Checklist, build| {
        let left = left_over(list, build, &round);
        left.iter().map(|one| one.spot.to_string()).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(names(&list, BuildKind::New), "");
    assert_eq!(names(&list, BuildKind::Existing), "lift");
    let (_, tables, _) = report(&list, BuildKind::Existing, &round);
    let row = &rows(&tables, "report-left-over.caption")[0];
    assert!(row.starts_with("check-lift.short | answer-no | told-with-clauses(outcome=outcome-failed"), "{row}");
    list.groups.iter_mut().for_each(|group| group.repeats = false);
    assert_eq!(names(&list, BuildKind::Existing), "lift ramp-width..2");
}

#[test]
fn what_was_told_nothing_differs_from_nothing() {
    let (list, round) = (list(), round_of([crate::support::answer("door", reading("width 850"))]));
    let judged = judge_all(&list, BuildKind::New, &round);
    assert_eq!((rejudged(&judged).len(), differing(&judged, &[])), (0, 0));
    // Answers of a time when no verdict was kept: they stay, and contradict nothing.
    let without = Checklist { checks: Vec::new(), ..list.clone() };
    let left = left_over(&without, BuildKind::New, &round);
    assert_eq!((left.len(), differing(&[], &left)), (1, 0));
}
