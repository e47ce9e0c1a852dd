//! `cargo xtask bench`: what a person waits for, in numbers, and the long form of the kill test. Never part of the tests:
//! times depend on the machine, and nothing fails for being slow.

use std::path::PathBuf;

use anyhow::Result;

use crate::dist;
use crate::run;
use crate::step::{self, Step};
use crate::test;

/// Records of this size are listed, searched and reported on.
const SITES: &str = "1000";
const ROUNDS: &str = "5000";
/// Audits in which the browser is killed 23 times each.
const AUDITS: &str = "5";

/// Everything, or the benchmarks whose names are given.
pub fn bench(words: &[String]) -> Result<()> {
    let words = words.to_vec();
    let mut steps = test::preparation();
    steps.push(Step::new("the site, within its size budget", dist::dist));
    // Only one of them needs records, and making them takes longer than the others run.
    let with_records = words.is_empty() || words.iter().any(|word| "records.bench.mjs".contains(word.as_str()));
    if with_records {
        steps.push(Step::new("made-up records", || records().map(drop)));
    }
    steps.push(Step::new("benchmarks", move || {
        let mut playwright = test::playwright(&test::own_server("/")?, &["--config=bench.config.mjs".to_owned()])?;
        if with_records {
            playwright.env("TONGDA_RECORDS", records()?);
        }
        run::run(playwright.args(&words).env("TONGDA_AUDITS", AUDITS))
    }));
    step::run_all(steps)
}

/// A file of inspections as the audit exports them; the same every time.
fn records() -> Result<PathBuf> {
    let file = run::root().join("target").join(format!("records-{SITES}-{ROUNDS}.zip"));
    if !file.exists() {
        let mut cargo = run::cargo();
        cargo.args(["run", "--quiet", "--features", "cli", "--bin", "tongda", "--", "sample", "content/wulingyuan"]);
        cargo.args(["--sites", SITES, "--rounds", ROUNDS, "-o"]).arg(&file);
        run::run(&mut cargo)?;
    }
    Ok(file)
}
