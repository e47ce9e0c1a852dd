//! Life events and overlapping offers: how somebody may look through the rows without answering anything.

use serde::{Deserialize, Serialize};

/// What happens in a life, with the rows that go with it.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LifeEvent {
    /// Stable id; its name is `event-<id>`.
    pub id: String,
    /// The picture beside its name.
    pub symbol: String,
    /// Row ids, in the order in which a clerk would go through them.
    pub rows: Vec<String>,
}

/// Rows that may be one and the same offer, or are not paid twice: never to be added up.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Overlap {
    /// Stable id; what is said of it is `overlap-<id>`.
    pub id: String,
    /// Row ids.
    pub rows: Vec<String>,
}
