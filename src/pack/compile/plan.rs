//! `plan.toml` as it is written, and as values.

use super::files::Text;
use crate::pack::{Indicator, Nobody, Outline, Plan, PlanReading, TargetKind};
use serde::Deserialize;
use toml::Spanned;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PlanFile {
    #[serde(rename = "passage")]
    pub passages: Vec<PassageFile>,
    #[serde(rename = "box")]
    pub boxes: Vec<BoxFile>,
    #[serde(default)]
    pub nobody: Vec<NobodyFile>,
    #[serde(rename = "indicator", default)]
    pub indicators: Vec<IndicatorFile>,
    #[serde(rename = "reading", default)]
    pub readings: Vec<ReadingFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PassageFile {
    pub id: Text,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct BoxFile {
    pub id: Spanned<u8>,
    pub items: u8,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NobodyFile {
    pub place: Option<Text>,
    pub task: Option<Text>,
    pub why: Text,
    #[serde(default)]
    pub part: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct IndicatorFile {
    pub id: Text,
    pub place: Text,
    pub target: Text,
    pub unit: Text,
    pub kind: TargetKind,
    pub rows: Vec<Text>,
    pub show: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ReadingFile {
    pub id: Text,
    pub places: Vec<Text>,
    pub rows: Vec<Text>,
}

impl PlanFile {
    /// What is written, without its places in the file.
    pub(super) fn plan(&self) -> Plan {
        let plain = |list: &[Text]| list.iter().map(|t| t.get_ref().clone()).collect();
        Plan {
            indicators: self
                .indicators
                .iter()
                .map(|i| Indicator {
                    id: i.id.get_ref().clone(),
                    place: i.place.get_ref().clone(),
                    target: i.target.get_ref().clone(),
                    unit: i.unit.get_ref().clone(),
                    kind: i.kind,
                    rows: plain(&i.rows),
                    show: i.show,
                })
                .collect(),
            readings: self
                .readings
                .iter()
                .map(|r| PlanReading { id: r.id.get_ref().clone(), places: plain(&r.places), rows: plain(&r.rows) })
                .collect(),
            outline: Outline {
                passages: self.passages.iter().map(|p| p.id.get_ref().clone()).collect(),
                boxes: self.boxes.iter().map(|b| (*b.id.get_ref(), b.items)).collect(),
                nobody: self
                    .nobody
                    .iter()
                    .flat_map(|n| n.place.iter().chain(&n.task).map(move |at| (n, at)))
                    .map(|(n, at)| Nobody { at: at.get_ref().clone(), why: n.why.get_ref().clone(), part: n.part })
                    .collect(),
            },
        }
    }

    /// Lists of ids each of which must be unique.
    pub(super) fn ids(&self) -> [Vec<&String>; 4] {
        [
            self.passages.iter().map(|p| p.id.get_ref()).collect(),
            self.nobody.iter().flat_map(|n| n.place.iter().chain(&n.task)).map(Text::get_ref).collect(),
            self.indicators.iter().map(|i| i.id.get_ref()).collect(),
            self.readings.iter().map(|r| r.id.get_ref()).collect(),
        ]
    }
}
