//! Reads `search.json`, by hand like the pack: a fraction of the bytes of a derived reader.

use super::sound::Sounds;
use super::token::{self, Plain};
use super::{Field, Index, SCHEMA, Term, score};
use crate::pack::LoadError;
use serde_json::Value;

/// The fields of a row's entry after its id; terms of a field are parted by a bar.
const FIELDS: [Field; 6] = [Field::Name, Field::Word, Field::What, Field::Name, Field::Word, Field::What];

pub(super) fn index(json: &str) -> Result<Index, LoadError> {
    let place = |e: serde_json::Error| LoadError::Damaged(format!("{}:{}", e.line(), e.column()));
    let value: Value = serde_json::from_str(json).map_err(place)?;
    match value.get("schema").and_then(Value::as_u64) {
        Some(schema) if schema == u64::from(SCHEMA) => {}
        Some(schema) => return Err(LoadError::Schema(schema)),
        None => return Err(damaged("schema")),
    }
    let sounds = sounds(&value)?;
    let (mut rows, mut terms) = (Vec::new(), Vec::new());
    for entry in list(&value, "rows")? {
        let entry = entry.as_array().ok_or_else(|| damaged("rows"))?;
        let text = |at: usize| entry.get(at).and_then(Value::as_str).ok_or_else(|| damaged("rows"));
        for (at, field) in FIELDS.into_iter().enumerate() {
            let cut = text(at + 1)?.split('|').map(|term| token::tokens(term, &sounds));
            let cut: Vec<_> = cut.filter(|tokens| !tokens.is_empty()).collect();
            let all: usize = cut.iter().map(Vec::len).sum();
            for tokens in cut {
                let worth = score::worth(field, tokens.len(), all);
                terms.push(Term { row: rows.len(), field, worth, tokens });
            }
        }
        rows.push(text(0)?.to_string());
    }
    let fillers = text(&value, "fillers")?.split('|').map(str::to_string).collect();
    Ok(Index { rows, terms, sounds, plain: plain(text(&value, "traditional")?), fillers })
}

fn sounds(value: &Value) -> Result<Sounds, LoadError> {
    let table = value.get("syllables").and_then(Value::as_object).ok_or_else(|| damaged("syllables"))?;
    let (mut names, mut chars) = (Vec::new(), Vec::new());
    for (name, spoken) in table {
        let number = u16::try_from(names.len()).map_err(|_| damaged("syllables"))?;
        let spoken = spoken.as_str().ok_or_else(|| damaged("syllables"))?;
        chars.extend(spoken.chars().map(|c| (c, number)));
        names.push(name.clone());
    }
    Ok(Sounds::new(names, chars))
}

/// Traditional and simplified characters in turn.
fn plain(text: &str) -> Plain {
    let mut chars = text.chars();
    let mut pairs = Vec::new();
    while let (Some(traditional), Some(simplified)) = (chars.next(), chars.next()) {
        pairs.push((traditional, simplified));
    }
    pairs.sort_unstable();
    Plain(pairs)
}

fn damaged(place: &str) -> LoadError {
    LoadError::Damaged(place.to_string())
}

fn text<'v>(value: &'v Value, key: &str) -> Result<&'v str, LoadError> {
    value.get(key).and_then(Value::as_str).ok_or_else(|| damaged(key))
}

fn list<'v>(value: &'v Value, key: &str) -> Result<&'v Vec<Value>, LoadError> {
    value.get(key).and_then(Value::as_array).ok_or_else(|| damaged(key))
}
