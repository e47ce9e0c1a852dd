//! Reads `kiosk.json`: every setting once, every fault noted, none stops the others.

use super::part::Part;
use super::{Config, ConfigFault, IDLE_SECONDS, MM_PER_PX, Problem, RATES, SCHEMA, Scan, Screen, Speech, Time};
use super::{VIEWING_DISTANCE_MM, VOLUMES, WARNING_SECONDS};
use crate::kiosk::scan::PACES;
use serde_json::Value;

/// Reads the settings. What is left out is the default; a byte order mark is skipped.
///
/// # Errors
/// Every fault once, in the order of the settings in [`Config`].
pub fn parse(text: &str) -> Result<Config, Vec<ConfigFault>> {
    let value: Value = serde_json::from_str(text.trim_start_matches('\u{feff}'))
        .map_err(|error| vec![ConfigFault { place: format!("line {}", error.line()), problem: Problem::NotJson }])?;
    let Value::Object(fields) = value else {
        return Err(vec![ConfigFault { place: "line 1".to_owned(), problem: Problem::WrongType }]);
    };
    let mut file = Part::file(fields);
    let config = read(&mut file);
    file.end();
    if file.faults.is_empty() { Ok(config) } else { Err(each_once(file.faults)) }
}

fn read(file: &mut Part) -> Config {
    if file.fields.get("schema").and_then(Value::as_u64).is_some_and(|schema| schema > u64::from(SCHEMA)) {
        file.take("schema");
        file.note("schema", Problem::Newer);
    }
    file.whole("schema", 1..=SCHEMA);
    let default = Config::default();
    Config {
        always: file.truth("always").unwrap_or(default.always),
        public_address: file.address("public_address"),
        screen: file.part("screen", |part| Screen {
            mm_per_px: part.number("mm_per_px", MM_PER_PX).unwrap_or(default.screen.mm_per_px),
            viewing_distance_mm: part
                .whole("viewing_distance_mm", VIEWING_DISTANCE_MM)
                .unwrap_or(default.screen.viewing_distance_mm),
        }),
        time: file.part("time", |part| Time {
            idle_seconds: part.whole_or_off("idle_seconds", IDLE_SECONDS).unwrap_or(default.time.idle_seconds),
            warning_seconds: part.whole("warning_seconds", WARNING_SECONDS).unwrap_or(default.time.warning_seconds),
        }),
        speech: file.part("speech", |part| Speech {
            speaker: part.truth("speaker").unwrap_or(default.speech.speaker),
            rate: part.index("rate", RATES).unwrap_or(default.speech.rate),
            volume: part.index("volume", VOLUMES).unwrap_or(default.speech.volume),
        }),
        scan: file.part("scan", |part| Scan {
            pace: part.index("pace", 0..=PACES.len() as u32 - 1).unwrap_or(default.scan.pace),
        }),
        keys: file.part("keys", Part::keys),
        operator: match file.fields.get("operator") {
            Some(Value::Object(_)) => file.part("operator", Part::code),
            _ => {
                file.read("operator", |value| if value.is_null() { Ok(()) } else { Err(Problem::WrongType) }).and(None)
            }
        },
    }
}

/// A dot may stand in a name too, so that two places can read the same.
fn each_once(faults: Vec<ConfigFault>) -> Vec<ConfigFault> {
    let mut once = Vec::with_capacity(faults.len());
    for fault in faults {
        if !once.contains(&fault) {
            once.push(fault);
        }
    }
    once
}
