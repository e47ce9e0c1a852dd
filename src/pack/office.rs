//! Offices, the plan's annex, papers and sources.

use super::Certainty;
use serde::{Deserialize, Serialize};

/// An office or desk. Its name and what it does are texts.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Agency {
    /// Stable id.
    pub id: String,
    /// Named by the annex of the plan.
    pub annex: bool,
}

/// A task of the plan's annex.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Task {
    /// `T1` to `T27`.
    pub id: String,
    /// Leading agencies.
    pub lead: Vec<String>,
    /// Responsible agencies.
    #[serde(rename = "with")]
    pub with: Vec<String>,
}

/// A set of papers.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PaperSet {
    /// Stable id.
    pub id: String,
    /// Paper ids.
    pub papers: Vec<String>,
    /// How sure we are of the list.
    pub certainty: Certainty,
}

/// A document behind rows and checks.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Stable id.
    pub id: String,
    /// plan, law, rule, standard or local.
    pub kind: String,
    /// How far it was read.
    pub read: Reading,
}

/// How far a document was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Reading {
    /// The text itself.
    Text,
    /// A repost, quotation or summary.
    Copy,
    /// By nobody yet.
    Memory,
}
