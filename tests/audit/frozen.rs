//! Rules do not change under the same version: every change that can alter a verdict, a score or a date is found.
#![cfg(feature = "cli")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use tongda::audit::decimal::Decimal;
use tongda::pack::Pack;
use tongda::pack::checklist::{BuildKind, Check, Checklist, ClauseCertainty, Duty, Interval};
use tongda::pack::compile::{check_frozen, compile};

const CONTENT: &str = "content/wulingyuan";

static PACK: LazyLock<Pack> = LazyLock::new(|| compiled(Path::new(CONTENT)));

fn compiled(content: &Path) -> Pack {
    compile(content).unwrap_or_else(|findings| panic!("{}", findings[0]))
}

/// What is found when something of the pack is another.
fn found(change: impl FnOnce(&mut Pack)) -> Vec<String> {
    let mut changed = PACK.clone();
    change(&mut changed);
    said(Path::new(CONTENT), &changed)
}

fn said(content: &Path, pack: &Pack) -> Vec<String> {
    check_frozen(content, pack).iter().map(ToString::to_string).collect()
}

/// The toilet's list of a pack.
fn toilet(pack: &mut Pack) -> &mut Checklist {
    pack.checklists.iter_mut().find(|list| list.site_type.as_str() == "toilet").unwrap()
}

/// A check of it whose figure has a limit.
fn limited(pack: &mut Pack) -> &mut Check {
    toilet(pack).checks.iter_mut().find(|c| c.parts.first().is_some_and(|p| !p.limits.is_empty())).unwrap()
}

/// A folder that holds nothing but this text as its `frozen.toml`.
fn folder(case: &str, text: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("tongda-frozen-{}-{case}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("frozen.toml"), text).unwrap();
    folder
}

/// What stands between the backticks at the end of a finding: the line to add.
fn line(finding: &str) -> &str {
    finding.rsplit('`').nth(1).unwrap()
}

/// Something done to the rules of a pack.
type Change = fn(&mut Pack);

#[test]
fn the_rules_that_ship_are_those_of_their_versions() {
    for content in [CONTENT, "tests/data/district"] {
        let findings = said(Path::new(content), &compiled(Path::new(content)));
        assert!(findings.is_empty(), "{content}:\n{}", findings.join("\n"));
    }
}

#[test]
fn whatever_can_alter_a_verdict_or_a_date_is_found() {
    let version = toilet(&mut PACK.clone()).rules_version.clone();
    let changes: [(&str, Change); 15] = [
        ("limit", |p| limited(p).parts[0].limits[0].max = Some(Decimal::from_thousandths(123))),
        ("tolerance", |p| limited(p).parts[0].limits[0].tolerance = Some(Decimal::from_thousandths(123))),
        ("building of a limit", |p| limited(p).parts[0].limits[0].build = vec![BuildKind::Altered]),
        ("unit", |p| limited(p).parts[0].unit = "furlong".into()),
        ("duty", |p| limited(p).duty = Duty::Record),
        ("gate", |p| limited(p).gate ^= true),
        ("upkeep", |p| limited(p).upkeep ^= true),
        ("interval", |p| limited(p).interval = Interval::Service),
        ("building", |p| limited(p).build = vec![BuildKind::Altered]),
        ("clause", |p| limited(p).sources[0].clause.push('0')),
        ("standard", |p| limited(p).sources[0].source = "hearsay".into()),
        ("rules of axe-core", |p| limited(p).axe.push("image-alt".to_owned())),
        ("checks", |p| drop(toilet(p).checks.pop())),
        ("several of a thing", |p| toilet(p).groups[0].repeats ^= true),
        ("measuring error", |p| {
            let tool = toilet(p).instruments.iter_mut().find(|tool| tool.uncertainty.is_some()).unwrap();
            tool.uncertainty = Some(Decimal::from_thousandths(123));
        }),
    ];
    for (what, change) in changes {
        let findings = found(change);
        let [finding] = &findings[..] else { panic!("{what}: {findings:?}") };
        let said = format!("`toilet` has changed and is still version {version} ");
        assert!(finding.contains(&said) && finding.contains("Raise its version"), "{what}: {finding}");
    }
}

#[test]
fn what_alters_none_asks_for_no_version() {
    let changes: [(&str, Change); 7] = [
        ("order", |p| toilet(p).checks.reverse()),
        ("items of the plan", |p| toilet(p).column9 = vec![1]),
        ("drawing", |p| limited(p).drawing = Some("door".to_owned())),
        ("odd readings", |p| limited(p).parts[0].plausible = None),
        ("decimals", |p| limited(p).parts[0].decimals = 3),
        ("how far a clause was read", |p| limited(p).sources[0].certainty = ClauseCertainty::Number),
        ("the other way in", |p| toilet(p).defects.clear()),
    ];
    for (what, change) in changes {
        assert_eq!(found(change), [""; 0], "{what}");
    }
}

#[test]
fn constants_of_the_score_have_a_version_too() {
    let changes: [fn(&mut Pack); 5] = [
        |p| p.scoring.weights.standard += 1,
        |p| p.scoring.enough += 1,
        |p| p.scoring.least += 1,
        |p| p.scoring.recheck.upkeep.failed += 1,
        |p| p.scoring.due_days += 1,
    ];
    for change in changes {
        let findings = found(change);
        let [finding] = &findings[..] else { panic!("{findings:?}") };
        assert!(finding.contains("`scoring` has changed and is still version"), "{finding}");
    }
}

#[test]
fn a_raised_version_names_both_and_is_content_with_the_printed_line() {
    let mut pack = PACK.clone();
    let old = toilet(&mut pack).rules_version.clone();
    limited(&mut pack).duty = Duty::Record;
    toilet(&mut pack).rules_version = "toilet-next".into();
    let findings = said(Path::new(CONTENT), &pack);
    let [finding] = &findings[..] else { panic!("{findings:?}") };
    let expected = format!("`toilet` is of version toilet-next, which is not frozen (before: {old})");
    assert!(finding.contains(&expected), "{finding}");
    let frozen = fs::read_to_string(Path::new(CONTENT).join("frozen.toml")).unwrap();
    let end = frozen.rfind(']').unwrap();
    let folder = folder("raised", &format!("{}  {}\n]\n", &frozen[..end], line(finding)));
    assert_eq!(check_frozen(&folder, &pack), []);
    // The old version does not come back with what the new one says.
    toilet(&mut pack).rules_version = old;
    assert_eq!(check_frozen(&folder, &pack).len(), 1);
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn a_pack_without_the_file_is_told_every_line_of_it() {
    let empty = folder("empty", "frozen = []\n");
    let findings = said(&empty, &PACK);
    assert_eq!(findings.len(), PACK.checklists.len() + 1);
    let lines: Vec<_> = findings.iter().map(|finding| line(finding)).collect();
    fs::write(empty.join("frozen.toml"), format!("frozen = [\n{}\n]\n", lines.join("\n"))).unwrap();
    assert_eq!(check_frozen(&empty, &PACK), []);
    fs::remove_file(empty.join("frozen.toml")).unwrap();
    assert_eq!(said(&empty, &PACK), findings);
    fs::write(empty.join("frozen.toml"), "frozen = [[\"toilet\"]]\n").unwrap();
    let broken = check_frozen(&empty, &PACK);
    assert_eq!(broken.iter().map(|finding| finding.file.as_str()).collect::<Vec<_>>(), ["frozen.toml"]);
    fs::remove_dir_all(empty).unwrap();
}
