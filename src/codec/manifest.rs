//! The first entry of a bundle: what it is, who wrote it, and what must be inside.

use super::audit_v2::SCHEMA;
use crate::audit::id::{ActionId, RoundId, RulesVersion, SiteId};
use serde::{Deserialize, Serialize};

/// What every bundle of ours says it is.
const FORMAT: &str = "tongda-audit-bundle";

/// The manifest of a bundle; schema 1 had no actions. Photos are named by hash; those listed as missing were already gone on the tablet.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Manifest {
    pub(super) schema: u32,
    pub(super) format: String,
    pub(super) app: String,
    pub(super) rules: Vec<RulesVersion>,
    pub(super) sites: Vec<SiteId>,
    pub(super) rounds: Vec<RoundId>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) actions: Vec<ActionId>,
    pub(super) photos: Vec<String>,
    pub(super) missing_photos: Vec<String>,
}

impl Manifest {
    /// A manifest that lists nothing yet.
    pub(super) fn new(app: &str, rules: &[RulesVersion]) -> Self {
        Self {
            schema: SCHEMA,
            format: FORMAT.to_owned(),
            app: app.to_owned(),
            rules: rules.to_vec(),
            sites: Vec::new(),
            rounds: Vec::new(),
            actions: Vec::new(),
            photos: Vec::new(),
            missing_photos: Vec::new(),
        }
    }

    /// Whether the text says it is the manifest of one of our bundles, of any schema.
    pub(super) fn is_ours(json: &str) -> bool {
        #[derive(Deserialize)]
        struct Head {
            format: String,
        }
        serde_json::from_str::<Head>(json).is_ok_and(|head| head.format == FORMAT)
    }
}
