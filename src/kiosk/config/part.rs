//! An object of `kiosk.json` and the kinds of value in it: each is taken out once, and what is wrong is noted.

use super::{Code, ConfigFault, Problem};
use crate::kiosk::keys::{Action, KeyMap};
use serde_json::{Map, Value};
use std::ops::RangeInclusive;

/// Texts that look like names of keys, but that no key press brings: the space bar is one space, and the others stand
/// for keys that a browser could not name (UI Events, key values).
const NEVER_PRESSED: [&str; 4] = ["Space", "Unidentified", "Dead", "Process"];

/// An object of the file: its fields that were not read yet, and the faults found so far.
pub(super) struct Part {
    /// Dotted path with a dot at its end; empty for the whole file.
    place: String,
    pub(super) fields: Map<String, Value>,
    pub(super) faults: Vec<ConfigFault>,
}

impl Part {
    /// The whole file.
    pub(super) fn file(fields: Map<String, Value>) -> Self {
        Self { place: String::new(), fields, faults: Vec::new() }
    }

    pub(super) fn take(&mut self, name: &str) -> Option<Value> {
        self.fields.remove(name)
    }

    pub(super) fn note(&mut self, name: &str, problem: Problem) {
        let place = format!("{}{name}", self.place);
        self.faults.push(ConfigFault { place, problem });
    }

    /// What was not read, nobody knows.
    pub(super) fn end(&mut self) {
        for name in std::mem::take(&mut self.fields).keys() {
            self.note(name, Problem::Unknown);
        }
    }

    /// Reads an object within; one that is not there, or is no object, is read as an empty one.
    pub(super) fn part<T>(&mut self, name: &str, read: impl FnOnce(&mut Part) -> T) -> T {
        let fields = self.read(name, |value| match value {
            Value::Object(fields) => Ok(fields),
            _ => Err(Problem::WrongType),
        });
        let place = format!("{}{name}.", self.place);
        let mut part = Part { place, fields: fields.unwrap_or_default(), faults: Vec::new() };
        let value = read(&mut part);
        part.end();
        self.faults.append(&mut part.faults);
        value
    }

    /// Reads a field, if it is there.
    pub(super) fn read<T>(&mut self, name: &str, read: impl FnOnce(Value) -> Result<T, Problem>) -> Option<T> {
        read(self.take(name)?).map_err(|problem| self.note(name, problem)).ok()
    }

    pub(super) fn truth(&mut self, name: &str) -> Option<bool> {
        self.read(name, |value| value.as_bool().ok_or(Problem::WrongType))
    }

    pub(super) fn number(&mut self, name: &str, range: RangeInclusive<f64>) -> Option<f64> {
        self.read(name, |value| {
            let number = value.as_f64().ok_or(Problem::WrongType)?;
            let (low, high) = range.into_inner();
            if low <= number && number <= high { Ok(number) } else { Err(Problem::OutOfRange { low, high }) }
        })
    }

    /// A whole number; one with a decimal point is none, however it goes on.
    pub(super) fn whole(&mut self, name: &str, range: RangeInclusive<u32>) -> Option<u32> {
        self.read(name, |value| {
            if !value.is_i64() && !value.is_u64() {
                return Err(Problem::WrongType);
            }
            let number = value.as_u64().and_then(|number| u32::try_from(number).ok());
            let beyond = Problem::OutOfRange { low: (*range.start()).into(), high: (*range.end()).into() };
            number.filter(|number| range.contains(number)).ok_or(beyond)
        })
    }

    pub(super) fn whole_or_off(&mut self, name: &str, range: RangeInclusive<u32>) -> Option<u32> {
        if self.fields.get(name).and_then(Value::as_u64) == Some(0) {
            self.take(name);
            return Some(0);
        }
        self.whole(name, range)
    }

    pub(super) fn index(&mut self, name: &str, range: RangeInclusive<u32>) -> Option<usize> {
        self.whole(name, range).map(|index| index as usize)
    }

    pub(super) fn address(&mut self, name: &str) -> Option<String> {
        self.read(name, |value| match value {
            Value::Null => Ok(None),
            Value::String(text) if is_address(&text) => Ok(Some(text)),
            Value::String(_) => Err(Problem::NotAnAddress),
            _ => Err(Problem::WrongType),
        })?
    }

    pub(super) fn code(&mut self) -> Option<Code> {
        let salt = self.code_text("salt", |text| !text.is_empty());
        let sha256 = self.code_text("sha256", |text| text.len() == 64 && text.bytes().all(|b| b.is_ascii_hexdigit()));
        Some(Code { salt: salt?, sha256: sha256?.to_ascii_lowercase() })
    }

    fn code_text(&mut self, name: &str, is_right: fn(&str) -> bool) -> Option<String> {
        if !self.fields.contains_key(name) {
            self.note(name, Problem::NotACode);
        }
        self.read(name, |value| match value {
            Value::String(text) if is_right(&text) => Ok(text),
            Value::String(_) => Err(Problem::NotACode),
            _ => Err(Problem::WrongType),
        })
    }

    pub(super) fn keys(&mut self) -> KeyMap {
        let mut changes = Vec::new();
        for action in Action::ALL {
            let keys = self.read(action.key(), |value| match value {
                Value::Array(keys) => {
                    keys.into_iter().map(key_name).collect::<Option<Vec<_>>>().ok_or(Problem::WrongType)
                }
                _ => Err(Problem::WrongType),
            });
            changes.extend(keys.map(|keys| (action, keys)));
        }
        for name in std::mem::take(&mut self.fields).keys() {
            self.note(name, Problem::NoSuchAction);
        }
        let is_given = |action: &Action| changes.iter().any(|(given, _)| given == action);
        KeyMap::with(&changes).unwrap_or_else(|clashes| {
            for clash in clashes {
                // The later of the two, unless the file has only the first: what stands in the file can be corrected.
                let [first, second] = clash.actions;
                let at = if is_given(&second) { second } else { first };
                self.note(&format!("{} {:?}", at.key(), clash.key), Problem::TwoMeanings);
            }
            KeyMap::default()
        })
    }
}

fn is_address(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let has_host = rest.is_some_and(|rest| !rest.is_empty() && !rest.starts_with('/'));
    has_host && !text.contains(|c: char| matches!(c, '#' | '?') || c.is_whitespace() || c.is_control())
}

/// The name of a key: one character, or a name such as `ArrowUp`.
fn key_name(value: Value) -> Option<String> {
    let Value::String(name) = value else { return None };
    let mut characters = name.chars();
    let first = characters.next()?;
    let is_character = characters.next().is_none() && !first.is_control();
    let is_name = first.is_ascii_uppercase() && name.chars().all(|c| c.is_ascii_alphanumeric());
    let fits = (is_character || is_name) && !NEVER_PRESSED.contains(&name.as_str());
    fits.then_some(name)
}
