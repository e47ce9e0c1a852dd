//! The command line's contract: what goes in, what comes out, and the exit code.
#![cfg(feature = "cli")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

fn tongda(args: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_tongda"))
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A command that reads no input may have ended already.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    child.wait_with_output().unwrap()
}

fn pack() -> PathBuf {
    let path =
        std::env::temp_dir().join(format!("tongda-cli-{}-{:?}.json", std::process::id(), std::thread::current().id()));
    let done = tongda(&["pack", "content/wulingyuan", "-o", path.to_str().unwrap()], "");
    assert_eq!(done.status.code(), Some(0));
    path
}

fn lines(output: &Output) -> Vec<serde_json::Value> {
    String::from_utf8_lossy(&output.stdout).lines().map(|l| serde_json::from_str(l).unwrap()).collect()
}

#[test]
fn the_pack_that_ships_passes_its_check() {
    assert_eq!(tongda(&["check", "content/wulingyuan"], "").status.code(), Some(0));
}

#[test]
fn the_page_of_coverage_is_what_the_command_prints_now() {
    let output = tongda(&["coverage", "content/wulingyuan"], "");
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    let written = std::fs::read_to_string("docs/coverage.md").unwrap();
    let printed = String::from_utf8(output.stdout).unwrap();
    for (index, (printed, written)) in printed.lines().zip(written.lines()).enumerate() {
        let remedy = "run `tongda coverage content/wulingyuan > docs/coverage.md`";
        assert_eq!(printed, written, "docs/coverage.md:{}: {remedy}", index + 1);
    }
    assert_eq!(printed.len(), written.len(), "docs/coverage.md is cut short, or has more than the command prints");
}

#[test]
fn the_search_index_is_a_file_of_its_own() {
    let pack = pack();
    let index = pack.with_extension("search.json");
    let (pack, index) = (pack.to_str().unwrap(), index.to_str().unwrap());
    let done = tongda(&["pack", "content/wulingyuan", "-o", pack, "--search", index, "--locales", "locales"], "");
    assert_eq!(done.status.code(), Some(0), "{}", String::from_utf8_lossy(&done.stderr));
    let index = tongda::search::Index::from_json(&std::fs::read_to_string(index).unwrap()).unwrap();
    assert_eq!(index.find("dibao")[0].row, "minimum-living");
}

#[test]
fn a_folder_that_is_no_pack_is_a_finding() {
    let output = tongda(&["check", "src"], "");
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stdout).contains("pack.toml"));
}

#[test]
fn a_bad_line_is_reported_and_the_rest_goes_on() {
    let people = "{\"for_whom\":\"person\",\"kinds\":[\"limb\"],\"grade\":2}\n{\"age\":\"old\"}\nnot json\n{\"for_whom\":\"person\"}\n";
    let output = tongda(&["screen", "--pack", pack().to_str().unwrap()], people);
    assert_eq!(output.status.code(), Some(1));
    let lines = lines(&output);
    assert_eq!(lines.len(), 4);
    assert_eq!(lines[0]["line"], 1);
    assert_eq!(lines[0]["verdicts"]["device-on-transport"], "likely");
    assert!(lines[1]["error"].as_str().unwrap().starts_with("age: "));
    assert_eq!(lines[2]["line"], 3);
    assert_eq!(lines[3]["verdicts"]["minimum-living"], "missing");
    assert!(String::from_utf8_lossy(&output.stderr).contains("line 2: age"));
}

#[test]
fn csv_with_a_mark_of_order_and_several_answers_is_read() {
    let csv = "\u{feff}for_whom,kinds,grade,age\r\nperson,vision;limb,1,30\r\nperson,,,\r\n";
    let output = tongda(&["screen", "--pack", pack().to_str().unwrap(), "--format", "csv"], csv);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(lines(&output)[0]["verdicts"]["bus-preference"], "ask");
    assert_eq!(lines(&output)[1]["line"], 3);
}

#[test]
fn explain_gives_a_line_for_each_criterion_and_what_is_missing() {
    let person = "{\"for_whom\":\"person\",\"kinds\":[\"limb\"],\"grade\":\"2\",\"aid\":\"none\"}";
    let output = tongda(&["screen", "--pack", pack().to_str().unwrap(), "--explain"], person);
    let explained = &lines(&output)[0]["explain"]["home-accessibility"];
    let states: Vec<&str> =
        explained["reasons"].as_array().unwrap().iter().map(|r| r["state"].as_str().unwrap()).collect();
    assert_eq!(states, ["met", "met", "not met", "missing", "missing", "missing"]);
    assert_eq!(explained["missing"], serde_json::json!(["cert", "residence", "home"]));
}

#[test]
fn flipping_one_answer_changes_exactly_its_line() {
    let pack = pack();
    let reasons = |person: &str| {
        let output = tongda(&["screen", "--pack", pack.to_str().unwrap(), "--explain"], person);
        lines(&output)[0]["explain"]["home-accessibility"]["reasons"].as_array().unwrap().clone()
    };
    let farmer = r#"{"for_whom":"person","kinds":["limb"],"cert":"have","grade":"2","aid":"dibao","residence":"hukou_here","home":["access_barrier"]}"#;
    let before = reasons(farmer);
    for (from, to, line) in [
        (r#""grade":"2""#, r#""grade":"3""#, 1),
        (r#""aid":"dibao""#, r#""aid":"none""#, 2),
        (r#"["access_barrier"]"#, r#"["none"]"#, 3),
        (r#""cert":"have""#, r#""cert":"none""#, 4),
        (r#""hukou_here""#, r#""elsewhere""#, 5),
    ] {
        // A line about the wider rule may appear beside them; the criteria themselves keep their lines.
        let after = reasons(&farmer.replace(from, to));
        let changed: Vec<usize> = (0..before.len()).filter(|i| !after.contains(&before[*i])).collect();
        assert_eq!(changed, vec![line], "{to}");
    }
}

#[test]
fn wrong_use_ends_with_two_and_points_to_the_help() {
    for args in [
        &["dance"][..],
        &["screen"],
        &["pack", "content/wulingyuan"],
        &["check"],
        &["coverage"],
        &["screen", "--what"],
        &[],
    ] {
        let output = tongda(args, "");
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        assert!(String::from_utf8_lossy(&output.stderr).contains("--"), "{args:?}");
    }
    assert_eq!(tongda(&["screen", "--help"], "").status.code(), Some(0));
}
