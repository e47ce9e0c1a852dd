//! Reads the targets and readings of the plan.

use super::{Read, flag, list, one_of, part, text, texts};
use crate::pack::{Indicator, Outline, Plan, PlanReading, TargetKind};
use serde_json::Value;

/// The part `plan` of a pack.
pub(super) fn plan(v: &Value) -> Read<Plan> {
    let v = part(v, "plan")?;
    Ok(Plan {
        indicators: list(v, "indicators", indicator)?,
        readings: list(v, "readings", |r| {
            Ok(PlanReading { id: text(r, "id")?, places: texts(r, "places")?, rows: texts(r, "rows")? })
        })?,
        outline: Outline::default(),
    })
}

fn indicator(v: &Value) -> Read<Indicator> {
    Ok(Indicator {
        id: text(v, "id")?,
        place: text(v, "place")?,
        target: text(v, "target")?,
        unit: text(v, "unit")?,
        kind: one_of(v, "kind", &[("binding", TargetKind::Binding), ("expected", TargetKind::Expected)])?,
        rows: texts(v, "rows")?,
        show: flag(v, "show")?,
    })
}
