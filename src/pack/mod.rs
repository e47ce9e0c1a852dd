//! The policy pack as values: facts to ask, rows to screen, offices, sources and checklists.
//!
//! Everything is an id or a number; the words are in `locales/`. A pack is written in TOML under
//! `content/`, compiled once by [`compile`] (native only) and shipped as `pack.json`, which
//! [`load`] reads in the browser.

pub mod checklist;
#[cfg(feature = "cli")]
pub mod compile;
mod events;
mod expr;
mod fact;
mod office;
mod plan;
mod read;
mod row;

pub use events::{LifeEvent, Overlap};
pub use expr::{Expr, Op};
pub use fact::{Derived, Fact, FactKind, Sensitivity};
pub use office::{Agency, PaperSet, Reading, Source, Task};
pub use plan::{Indicator, Nobody, Outline, Plan, PlanReading, TargetKind};
pub use row::{Bring, Certainty, Clause, Document, Flag, Row};

use crate::screening::Cells;
use serde::Serialize;

/// The schema this build reads and writes. A pack with another number is refused.
pub const SCHEMA: u32 = 1;

/// So many other rows of a topic are named on the page of a row.
const MOST_RELATED: usize = 5;

/// A compiled policy pack.
#[derive(Clone, Debug, Serialize)]
pub struct Pack {
    /// Format number, see [`SCHEMA`].
    pub schema: u32,
    /// Which district's pack this is, as an id.
    pub id: String,
    /// Version of the content, shown on every sheet.
    pub version: String,
    /// First and last year of the plan behind the rows.
    pub plan_years: (u16, u16),
    /// Topics in the order they are offered.
    pub topics: Vec<String>,
    /// Which audiences each value of the routing fact sees; index = value of `for_whom`.
    pub audiences: Vec<Vec<String>>,
    /// Row ids that were printed once and must never be used again.
    pub retired: Vec<String>,
    /// What may be asked, in gate order.
    pub facts: Vec<Fact>,
    /// Named conditions over facts.
    pub derived: Vec<Derived>,
    /// The last step of the decision table, as conditions.
    pub table: Table,
    /// Benefits, services, protections and duties.
    pub rows: Vec<Row>,
    /// Offices.
    pub agencies: Vec<Agency>,
    /// Tasks of the plan's annex.
    pub tasks: Vec<Task>,
    /// Sets of papers.
    pub papers: Vec<PaperSet>,
    /// Documents behind rows.
    pub sources: Vec<Source>,
    /// Targets and readings of the plan itself.
    pub plan: Plan,
    /// Life events.
    pub events: Vec<LifeEvent>,
    /// Rows not to be added up.
    pub overlaps: Vec<Overlap>,
    /// Checklists of the facility audit.
    pub checklists: Vec<checklist::Checklist>,
    /// Constants of scores and re-inspection.
    pub scoring: checklist::Scoring,
    /// Laws and standards behind the checks.
    pub standards: Vec<Source>,
    /// Per row, the distinguishable answers of each fact it depends on. Derived, never stored.
    #[serde(skip)]
    pub cells: Vec<Vec<Cells>>,
}

/// Step 5 of the decision table: what stands between a met rule and `likely`.
#[derive(Clone, Debug, Serialize)]
pub struct Table {
    /// The routing fact (`for_whom`), an index into [`Pack::facts`].
    pub routing: usize,
    /// Values of the routing fact whose rows go through step 5 at all.
    pub personal: Vec<u8>,
    /// Holds a usable certificate; wanted by rows flagged `cert`.
    pub certificate: Expr,
    /// Household register is here; wanted by rows flagged `hukou`.
    pub hukou: Expr,
    /// Lives here or is registered here; wanted by every row not flagged `anywhere`.
    pub resident: Expr,
    /// Is at home here; wanted by the kinds in `present_kinds` unless flagged `away-ok`.
    pub present: Expr,
    /// Kinds that need presence.
    pub present_kinds: Vec<String>,
}

/// Why a `pack.json` could not be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LoadError {
    /// Not JSON of the expected shape; the text names the place: line and column, or the part at fault.
    Damaged(String),
    /// Written by another version of the program; carries the schema found.
    Schema(u64),
}

/// Reads `pack.json` for screening.
///
/// # Errors
/// [`LoadError`] when the text is damaged or of another schema.
pub fn load(json: &str) -> Result<Pack, LoadError> {
    Ok(read::pack(&value(json)?)?.ready())
}

/// Adds to a pack what its rows say beyond their verdicts: reasons, places, papers, offices, sources.
///
/// # Errors
/// [`LoadError`] when the text is damaged, of another schema, or belongs to another pack.
pub fn load_details(pack: &mut Pack, json: &str) -> Result<(), LoadError> {
    read::details(pack, &value(json)?)
}

/// Adds to a pack what only the guide shows: life events, overlaps, targets and readings of the plan.
///
/// # Errors
/// [`LoadError`] when the text is damaged or of another schema.
pub fn load_guide(pack: &mut Pack, json: &str) -> Result<(), LoadError> {
    read::guide(pack, &value(json)?)
}

/// Adds to a pack what the audit needs: checklists and the constants of scores.
///
/// # Errors
/// [`LoadError`] when the text is damaged or of another schema.
pub fn load_checklists(pack: &mut Pack, json: &str) -> Result<(), LoadError> {
    let mut value = value(json)?;
    let mut take = |key: &str| value.get_mut(key).map(serde_json::Value::take).unwrap_or_default();
    let damaged = |e: serde_json::Error| LoadError::Damaged(e.to_string());
    pack.checklists = serde_json::from_value(take("checklists")).map_err(damaged)?;
    pack.scoring = serde_json::from_value(take("scoring")).map_err(damaged)?;
    pack.standards = serde_json::from_value(take("standards")).map_err(damaged)?;
    Ok(())
}

fn value(json: &str) -> Result<serde_json::Value, LoadError> {
    // The place only: the words of the error would be downloaded by everybody and read by nobody.
    let place = |e: serde_json::Error| LoadError::Damaged(format!("{}:{}", e.line(), e.column()));
    let value: serde_json::Value = serde_json::from_str(json).map_err(place)?;
    match value.get("schema").and_then(serde_json::Value::as_u64) {
        Some(schema) if schema == u64::from(SCHEMA) => Ok(value),
        Some(schema) => Err(LoadError::Schema(schema)),
        None => Err(LoadError::Damaged("schema".to_string())),
    }
}

impl Pack {
    /// Fills what is derived from the rest.
    #[must_use]
    pub fn ready(mut self) -> Self {
        self.cells = crate::screening::cells(&self);
        self
    }

    /// Index of a fact by id.
    #[must_use]
    pub fn fact(&self, id: &str) -> Option<usize> {
        self.facts.iter().position(|f| f.id == id)
    }

    /// Index of a row by id.
    #[must_use]
    pub fn row(&self, id: &str) -> Option<usize> {
        self.rows.iter().position(|r| r.id == id)
    }

    /// A task of the annex by id.
    #[must_use]
    pub fn task(&self, id: &str) -> Option<&Task> {
        self.tasks.iter().find(|t| t.id == id)
    }

    /// The papers a row asks for, its set first, each once.
    #[must_use]
    pub fn papers_of<'p>(&'p self, row: &'p Row) -> Vec<&'p str> {
        let set = self.papers.iter().find(|s| s.id == row.bring.set);
        let mut papers: Vec<&str> = Vec::new();
        for paper in set.into_iter().flat_map(|s| &s.papers).chain(&row.bring.extra) {
            if !papers.contains(&paper.as_str()) {
                papers.push(paper);
            }
        }
        papers
    }

    /// Who leads and who shares what the annex says of a row, each once; nobody where the annex is silent.
    #[must_use]
    pub fn annex_of(&self, row: &Row) -> (Vec<String>, Vec<String>) {
        let mut lead: Vec<String> = Vec::new();
        let mut with: Vec<String> = Vec::new();
        for task in row.tasks.iter().filter_map(|t| self.task(t)) {
            for (list, more) in [(&mut lead, &task.lead), (&mut with, &task.with)] {
                for agency in more {
                    if !list.contains(agency) {
                        list.push(agency.clone());
                    }
                }
            }
        }
        (lead, with)
    }

    /// Other rows of the topic for the same readers: those that follow it in the pack, then those before.
    #[must_use]
    pub fn related_to(&self, row: &Row) -> Vec<String> {
        let at = self.row(&row.id).unwrap_or(0);
        let is_unit = |audience: &str| matches!(audience, "employer" | "org");
        let (before, after) = self.rows.split_at(at);
        let like = |r: &&Row| r.topic == row.topic && r.id != row.id && is_unit(&r.audience) == is_unit(&row.audience);
        after.iter().chain(before).filter(like).take(MOST_RELATED).map(|r| r.id.clone()).collect()
    }

    /// Whether a row is shown to the audience that a value of the routing fact stands for.
    #[must_use]
    pub fn is_for(&self, row: &Row, routing_value: u8) -> bool {
        self.audiences.get(usize::from(routing_value)).is_some_and(|a| a.contains(&row.audience))
    }
}
