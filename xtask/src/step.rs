//! Saying what is being done. Everything goes to standard error, in order with the tools' own progress.

use std::sync::Mutex;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};

/// One thing to do, with the name under which it is announced.
pub struct Step {
    name: &'static str,
    work: Box<dyn FnOnce() -> Result<()>>,
}

impl Step {
    /// A step that is announced as `name`.
    pub fn new(name: &'static str, work: impl FnOnce() -> Result<()> + 'static) -> Step {
        Step { name, work: Box::new(work) }
    }
}

/// One line (or several) for the person in front of the terminal.
pub fn line(text: &str) {
    eprintln!("{text}");
}

/// What has to be said once more when everything is over.
static REMEMBERED: Mutex<Vec<String>> = Mutex::new(Vec::new());

/// A line that is said now and again at the end of [`run_all`], where it is read when its place has long scrolled away.
pub fn remember(text: &str) {
    line(&format!("  {text}"));
    if let Ok(mut remembered) = REMEMBERED.lock() {
        remembered.push(text.to_owned());
    }
}

/// Does all steps in order, each with its number and time; the first failure stops, with a list of what was done and what was not.
pub fn run_all(steps: Vec<Step>) -> Result<()> {
    let names: Vec<&str> = steps.iter().map(|step| step.name).collect();
    let all = Instant::now();
    for (index, step) in steps.into_iter().enumerate() {
        line(&format!("\n[{}/{}] {}", index + 1, names.len(), step.name));
        let begun = Instant::now();
        let done = (step.work)();
        if done.is_err() {
            line(&list(&names, index));
        }
        done.with_context(|| format!("[{}/{}] {}", index + 1, names.len(), step.name))?;
        line(&format!("  done in {}", seconds(begun.elapsed())));
    }
    line(&format!("\nAll {} steps passed in {}.", names.len(), seconds(all.elapsed())));
    if let Ok(remembered) = REMEMBERED.lock() {
        remembered.iter().for_each(|text| line(&format!("But {text}")));
    }
    Ok(())
}

fn list(names: &[&str], failed: usize) -> String {
    let lines = names.iter().enumerate().map(|(index, name)| {
        let state = match index.cmp(&failed) {
            std::cmp::Ordering::Less => "passed ",
            std::cmp::Ordering::Equal => "FAILED ",
            std::cmp::Ordering::Greater => "not run",
        };
        format!("\n  {state}  {name}")
    });
    std::iter::once("\n".to_owned()).chain(lines).collect()
}

/// A duration as people read it.
pub fn seconds(duration: Duration) -> String {
    let tenths = duration.as_millis() / 100;
    if tenths < 1200 {
        format!("{}.{} s", tenths / 10, tenths % 10)
    } else {
        format!("{} min {} s", tenths / 600, tenths % 600 / 10)
    }
}
