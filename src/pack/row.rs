//! Rows: benefits, services, protections and duties, each with its rule and its sources.

use super::Expr;
use serde::{Deserialize, Serialize};

/// One benefit, service, protection or duty of the plan.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Row {
    /// Stable id; never reused once printed.
    pub id: String,
    /// Whom the row is for: person, household, family, child, student, employer, org, public.
    pub audience: String,
    /// money, in-kind, service, insurance, protection, duty, public or info.
    pub kind: String,
    /// Topic it is grouped under.
    pub topic: String,
    /// The picture beside its easy words.
    pub symbol: String,
    /// Flags of the decision table.
    pub flags: Vec<Flag>,
    /// Places in the plan, such as `3.1 P5` or `box 2-2`.
    pub places: Vec<String>,
    /// Annex tasks that name who runs it.
    pub tasks: Vec<String>,
    /// Annex tasks that only come near it.
    pub nearest: Vec<String>,
    /// Where to go first, in order. Inferred where the annex is silent.
    pub desks: Vec<String>,
    /// The rule holds for every disabled person, or for anyone.
    pub open_to_all: bool,
    /// Where this holds, a row that is open to all is the person's own all the same: the certificate to somebody
    /// who has none.
    pub own_when: Option<Expr>,
    /// The rule: every clause must hold. One reason line each.
    pub rule: Vec<Clause>,
    /// A wider rule under which the office may still say yes.
    pub wider: Option<Clause>,
    /// What may stand against it although the rule holds.
    pub clash: Option<Clause>,
    /// What to bring.
    pub bring: Bring,
    /// Documents beyond the plan.
    pub documents: Vec<Document>,
    /// What decides in reality but cannot be checked by a question.
    pub unchecked: Vec<String>,
    /// Rows that become possible once this one is granted.
    pub leads_to: Vec<String>,
}

/// One testable criterion with the id of its reason line and the document that states it.
#[derive(Clone, Debug, Serialize)]
pub struct Clause {
    /// The condition.
    pub test: Expr,
    /// Id of the reason text.
    pub reason: String,
    /// Id of the source that states it.
    pub source: String,
}

/// What to bring: a common set and extra papers.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Bring {
    /// Id of the set.
    pub set: String,
    /// Further paper ids.
    pub extra: Vec<String>,
}

/// A document behind a row, and how sure we are of what it says there.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Document {
    /// Source id.
    pub source: String,
    /// How far it was checked.
    pub certainty: Certainty,
}

/// How far a statement was checked against a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Certainty {
    /// Read in the text or a copy of it.
    Verified,
    /// Read only in another place's text.
    Elsewhere,
    /// From memory; somebody must check.
    Memory,
    /// Partly read.
    Partly,
}

/// Flags of the decision table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Flag {
    /// `ask` is the best outcome.
    AskOnly,
    /// Needs a certificate by national practice.
    Cert,
    /// Dealt with at the place of the household register.
    Hukou,
    /// Residence does not matter.
    Anywhere,
    /// A service that also serves those who live elsewhere.
    AwayOk,
}

impl Row {
    /// Whether the row carries a flag.
    #[must_use]
    pub fn has(&self, flag: Flag) -> bool {
        self.flags.contains(&flag)
    }
}
