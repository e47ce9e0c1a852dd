//! What stands behind a command: options with a value, switches, plain arguments.

use super::Stop;
use std::path::{Path, PathBuf};
use tongda::pack::compile;

/// Options with a value, switches, and plain arguments.
pub struct Options {
    values: Vec<(String, String)>,
    /// Switches that are set.
    pub switches: Vec<String>,
    /// Plain arguments.
    pub plain: Vec<String>,
}

impl Options {
    /// Reads what stands behind a command that knows these options.
    pub fn read(args: &[String], with_value: &[&str], switches: &[&str]) -> Result<Self, Stop> {
        let mut options = Options { values: Vec::new(), switches: Vec::new(), plain: Vec::new() };
        let mut args = args.iter();
        while let Some(arg) = args.next() {
            if with_value.contains(&arg.as_str()) {
                let value = args.next().ok_or_else(|| Stop(2, format!("{arg} wants a value; see --help")))?;
                options.values.push((arg.clone(), value.clone()));
            } else if switches.contains(&arg.as_str()) {
                options.switches.push(arg.clone());
            } else if arg.starts_with('-') {
                return Err(Stop(2, format!("unknown option '{arg}'; see --help")));
            } else {
                options.plain.push(arg.clone());
            }
        }
        Ok(options)
    }

    /// The value of an option; the last one where it is given twice.
    pub fn value(&self, name: &str) -> Option<&str> {
        self.values.iter().rev().find(|(n, _)| n == name).map(|(_, v)| v.as_str())
    }

    /// The value of an option that must be there.
    pub fn needed(&self, name: &str) -> Result<&str, Stop> {
        self.value(name).ok_or_else(|| Stop(2, format!("{name} is missing; see --help")))
    }

    /// The one plain argument.
    pub fn only(&self, what: &str) -> Result<&str, Stop> {
        match &self.plain[..] {
            [one] => Ok(one),
            _ => Err(Stop(2, format!("give exactly one {what}; see --help"))),
        }
    }
}

/// The folder of texts that is named, or the one beside the content; and the content's own words, which come after.
pub fn locales(options: &Options, content: &Path) -> Vec<PathBuf> {
    let common = options.value("--locales").map_or_else(|| content.join("../../locales"), PathBuf::from);
    compile::word_folders(content, &common)
}
