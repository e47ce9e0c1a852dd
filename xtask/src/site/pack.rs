//! The pack in four files, each fetched when it is needed: what asking needs, what rows say beyond their verdicts, what
//! only the guide shows, the checklists of the audit.

use anyhow::{Context, Result};
use serde_json::{Map, Value, json};

use super::Files;

/// What belongs to a row but not to its verdict.
const ROW_DETAILS: [&str; 9] =
    ["symbol", "places", "tasks", "nearest", "desks", "bring", "documents", "unchecked", "leads_to"];
/// What rows name.
const DETAILS: [&str; 4] = ["agencies", "tasks", "papers", "sources"];
/// What only the guide shows.
const GUIDE: [&str; 3] = ["events", "overlaps", "plan"];

/// What only the audit needs.
const CHECKS: [&str; 3] = ["checklists", "scoring", "standards"];

/// Replaces the whole `pack.json` by `pack.json`, `details.json`, `guide.json` and `checks.json`.
pub fn split(files: &mut Files) -> Result<()> {
    let whole = files.remove("pack.json").context("the build made no pack.json")?;
    let mut pack: Map<String, Value> = serde_json::from_slice(&whole).context("pack.json is not JSON")?;
    let schema = pack.get("schema").cloned().unwrap_or_default();
    let mut checks: Map<String, Value> = [("schema".to_owned(), schema.clone())].into_iter().collect();
    checks.extend(CHECKS.iter().filter_map(|key| Some(((*key).to_owned(), pack.remove(*key)?))));
    let rows = pack.get_mut("rows").and_then(Value::as_array_mut).context("pack.json has no rows")?;
    let mut details: Map<String, Value> = [("schema".to_owned(), schema.clone())].into_iter().collect();
    let mut guide = details.clone();
    details.insert("rows".to_owned(), rows.iter_mut().map(row).collect());
    for (keys, part) in [(&DETAILS[..], &mut details), (&GUIDE[..], &mut guide)] {
        for key in keys {
            part.extend(pack.remove(*key).map(|value| ((*key).to_owned(), value)));
        }
    }
    let parts: [(&str, Value); 4] = [
        ("pack.json", pack.into()),
        ("details.json", details.into()),
        ("guide.json", guide.into()),
        ("checks.json", checks.into()),
    ];
    for (name, value) in parts {
        files.insert(name.to_owned(), serde_json::to_vec::<Value>(&value)?);
    }
    Ok(())
}

/// Takes from a row what is not needed for its verdict.
fn row(row: &mut Value) -> Value {
    let mut details = Map::new();
    let Some(row) = row.as_object_mut() else { return Value::Null };
    details.extend(row.get("id").map(|id| ("id".to_owned(), id.clone())));
    for key in ROW_DETAILS {
        details.extend(row.remove(key).map(|value| (key.to_owned(), value)));
    }
    let mut reasons = Vec::new();
    for key in ["rule", "wider", "clash"] {
        let clauses = match row.get_mut(key) {
            Some(Value::Array(rule)) => rule.iter_mut().collect(),
            Some(clause @ Value::Object(_)) => vec![clause],
            _ => Vec::new(),
        };
        for clause in clauses.into_iter().filter_map(Value::as_object_mut) {
            reasons.push(json!([clause.remove("reason"), clause.remove("source")]));
        }
    }
    details.insert("reasons".to_owned(), reasons.into());
    details.into()
}
