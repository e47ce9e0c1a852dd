//! What a policy editor gets wrong is found, with file, line and remedy. One fault a case, put into a copy of the
//! real pack by replacing a text.
#![cfg(feature = "cli")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fs;
use std::path::{Path, PathBuf};
use tongda::pack::compile::{Finding, check_texts, compile};
use tongda::text::LANGUAGES;

/// file | text to replace | by | what the finding must say.
const FAULTS: &[(&str, &str, &str, &str)] = &[
    ("benefits/01-safety-net.toml", "aid == 'dibao'", "help == 'dibao'", "unknown fact `help`"),
    ("benefits/01-safety-net.toml", "aid == 'dibao'", "aid == 'diabo'", "has no value 'diabo'"),
    ("benefits/01-safety-net.toml", "aid == 'dibao'", "aid == dibao", "`dibao` is not quoted"),
    ("benefits/01-safety-net.toml", "aid == 'dibao'", "aid >= 'dibao'", "values of `aid` have no order"),
    ("benefits/01-safety-net.toml", "aid == 'dibao'", "aid == 3", "`aid` is not a number"),
    ("benefits/01-safety-net.toml", "aid == 'dibao'", "aid == 'dibao' &&", "is not a CEL expression"),
    ("benefits/01-safety-net.toml", "aid == 'dibao'", "aid", "`aid` is a fact, not a condition"),
    ("benefits/01-safety-net.toml", "aid == 'dibao'", "severe && !severe", "is always false"),
    ("benefits/01-safety-net.toml", "aid == 'dibao'", "true", "is always true"),
    (
        "benefits/01-safety-net.toml",
        "'medical_bills' in trouble",
        "trouble == 'medical_bills'",
        "`trouble` has several answers",
    ),
    ("benefits/01-safety-net.toml", "age >= 16", "age >= '16'", "`age` is a number"),
    ("benefits/01-safety-net.toml", "tasks = [\"T1\"]", "tasks = [\"T99\"]", "unknown task `T99`"),
    ("benefits/01-safety-net.toml", "kind = \"money\"", "kind = \"gold\"", "unknown kind `gold`"),
    ("benefits/02-subsidies.toml", "bring = { set = \"BB\"", "bring = { set = \"BX\"", "unknown set of papers `BX`"),
    ("benefits/02-subsidies.toml", "open_to_all = true", "open_to_all = false", "does not say that it is open to all"),
    ("benefits/02-subsidies.toml", "id = \"device-basic\"", "id = \"device-other\"", "stands there twice"),
    ("benefits/02-subsidies.toml", "desks = [", "tables = [", "unknown field"),
    (
        "facts.toml",
        "aid != 'tekun'",
        "aid in ['dibao', 'edge']",
        "the gate of `support` hides it where `tekun-support`",
    ),
    (
        "facts.toml",
        "(age <= 17 || aid == 'dibao' || rehab == 'yes')",
        "age <= 17",
        "the gate of `orphan` hides it where `living-allowance`",
    ),
    (
        "facts.toml",
        "asked_when = \"for_whom == 'person' && disabled\"",
        "asked_when = \"incontinent == 'yes'\"",
        "which stands later",
    ),
    ("facts.toml", "neutral = \"hukou_here\"", "neutral = \"moon\"", "the neutral answer does not fit"),
    ("facts.toml", "id = \"vehicle\"", "id = \"vehicle_old\"", "unknown fact `vehicle`"),
    ("agencies.toml", "lead = [\"rural-revitalisation\"]", "lead = [\"nobody\"]", "unknown agency `nobody`"),
    ("pack.toml", "routing = \"for_whom\"", "routing = \"whom\"", "unknown fact `whom`"),
    ("pack.toml", "retired = []", "retired = [\"device-basic\"]", "`device-basic` is retired"),
    ("benefits/11-culture.toml", "[\"box 7-3\"]", "[\"box 7-8\"]", "unknown place of the plan `box 7-8`"),
    ("benefits/11-culture.toml", "[\"box 7-3\"]", "[\"3.3 P8\"]", "no row names the item `box 7-3`"),
    ("benefits/12-rights.toml", "[\"3.5 P3\"]", "[\"3.5 P2\"]", "no row names the passage `3.5 P3`"),
    ("benefits/09-health.toml", "tasks = [\"T13\"]", "tasks = []", "no row names the task `T13`"),
    ("plan.toml", "place = \"box 5-5\"", "place = \"box 5-6\"", "unknown place of the plan `box 5-6`"),
    (
        "plan.toml",
        "place = \"box 5-5\"",
        "place = \"box 5-4\"",
        "`box 5-4` is nobody's benefit, but `peer-rehab` covers it",
    ),
    ("plan.toml", "why = \"staff-systems\"", "why = \"staff-systems\"\npart = true", "no row covers the rest"),
    ("plan.toml", "task = \"T20\"", "task = \"T28\"", "unknown task `T28`"),
    ("plan.toml", "task = \"T20\"", "task = \"T20\"\nplace = \"3.4 P1\"", "with both or neither"),
    ("plan.toml", "place = \"3.4 P3\"", "place = \"3.4 P1\"", "`3.4 P1` stands there twice"),
    ("plan.toml", "{ id = 8, items = 3 }", "{ id = 8, items = 4 }", "no row names the item `box 8-4`"),
    ("plan.toml", "target = \">90\"", "target = \"over 90\"", "the target `over 90` is no figure"),
    ("plan.toml", "unit = \"people\"", "unit = \"persons\"", "unknown unit `persons`"),
    ("plan.toml", "{ id = 1, items = 11 }", "{ id = 1, items = 12 }", "the target `box 1-12` has no indicator"),
    (
        "plan.toml",
        "rows = [\"pension-enrol\"]",
        "rows = [\"medical-enrol\"]",
        "`pension` and `medical-enrol` do not name each other",
    ),
    ("plan.toml", "rows = [\"wounded-service\"]", "rows = [\"wounded\"]", "unknown row `wounded`"),
    ("plan.toml", "rows = [\"wounded-service\"]", "rows = [\"deaf-tv\"]", "`deaf-tv` names none of the places"),
    ("plan.toml", "rows = [\"wounded-service\"]", "rows = []", "has places without rows"),
    ("plan.toml", "places = [\"box 2-10\"]", "places = [\"T30\"]", "unknown place or task `T30`"),
];

#[test]
fn the_pack_that_ships_has_no_fault() {
    let pack = compile(Path::new("content/wulingyuan")).unwrap();
    assert_eq!(check_texts(&pack, &[PathBuf::from("locales")], &LANGUAGES), Vec::<Finding>::new());
}

#[test]
fn every_fault_is_found_where_it_is() {
    for (index, (file, from, to, says)) in FAULTS.iter().enumerate() {
        let folder = copy(Path::new("content/wulingyuan"), index);
        let path = folder.join(file);
        let text = fs::read_to_string(&path).unwrap();
        let at = text.find(from).unwrap_or_else(|| panic!("{file} has no `{from}` any more"));
        let line = text[..at].lines().count().max(1);
        fs::write(&path, text.replacen(from, to, 1)).unwrap();
        let findings = compile(&folder).err().unwrap_or_else(|| panic!("`{to}` in {file} was not found"));
        let found = findings.iter().find(|f| f.problem.contains(says));
        let found = found.unwrap_or_else(|| panic!("`{to}` in {file}: wanted `{says}`, got {findings:?}"));
        assert!(!found.remedy.is_empty());
        let whole_file = found.line == 0;
        let near = found.line.abs_diff(line) <= 25 || found.file != *file;
        assert!(whole_file || near, "{found} is far from line {line}");
        fs::remove_dir_all(folder).unwrap();
    }
}

#[test]
fn a_question_nobody_needs_is_found() {
    let folder = copy(Path::new("content/wulingyuan"), 900);
    let path = folder.join("facts.toml");
    let idle = "[[fact]]\nid = \"idle\"\ntype = \"choice\"\nvalues = [\"a\", \"b\"]\nneutral = \"a\"\n\
        asked_when = \"for_whom == 'person'\"\ntopic = \"about\"\nsensitive = \"no\"\nsymbol = \"info\"\n\n";
    let text =
        fs::read_to_string(&path).unwrap().replacen("# Named conditions.", &format!("{idle}# Named conditions."), 1);
    fs::write(&path, text).unwrap();
    let findings = compile(&folder).unwrap_err();
    assert!(findings[0].problem.contains("no answer to `idle` can change a verdict"), "{findings:?}");
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn a_text_missing_in_one_language_is_found() {
    let locales = copy(Path::new("locales"), 901);
    let path = locales.join("en/results/reasons.ftl");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replacen("reason-severe =", "reason-sever =", 1)).unwrap();
    let pack = compile(Path::new("content/wulingyuan")).unwrap();
    let findings = check_texts(&pack, std::slice::from_ref(&locales), &LANGUAGES);
    assert!(findings.iter().any(|f| f.problem == "no text `reason-severe`"), "{findings:?}");
    assert!(
        findings.iter().any(|f| f.problem == "`reason-sever` has no counterpart in zh-CN" && f.line > 0),
        "{findings:?}"
    );
    fs::remove_dir_all(locales).unwrap();
}

/// A copy of a folder for one case.
fn copy(from: &Path, case: usize) -> PathBuf {
    let to = std::env::temp_dir().join(format!("tongda-fault-{}-{case}", std::process::id()));
    copy_into(from, &to);
    to
}

fn copy_into(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_into(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}
