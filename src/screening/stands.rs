//! How a row stands, in the line above its reasons: the verdict, and for "ask" what there is to ask about.

use super::{Outcome, Verdict, Why};

/// What the line says. The key is the id of its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stands {
    /// The conditions are met.
    Likely,
    /// A condition is not met.
    No,
    /// A question is still to be answered.
    Missing,
    /// A condition could not be checked.
    Failed,
    /// The plan leaves it to the office.
    AskOnly,
    /// A wider rule may hold.
    Wider,
    /// Something stands against it.
    Clash,
    /// Certificate first.
    Certificate,
    /// Register or home.
    Residence,
    /// An answer is unsure.
    Unsure,
}

names!(Stands {
    Likely => "stands-likely",
    No => "stands-no",
    Missing => "stands-missing",
    Failed => "stands-failed",
    AskOnly => "stands-ask-only",
    Wider => "stands-ask-wider",
    Clash => "stands-ask-clash",
    Certificate => "stands-ask-certificate",
    Residence => "stands-ask-residence",
    Unsure => "stands-ask-unsure",
});

impl Outcome {
    /// What the line above the reasons says.
    #[must_use]
    pub fn stands(&self) -> Stands {
        match (self.verdict, self.why) {
            (_, Why::Failed(_)) => Stands::Failed,
            (Verdict::Likely, _) => Stands::Likely,
            (Verdict::No, _) => Stands::No,
            (Verdict::Missing, _) => Stands::Missing,
            (Verdict::Ask, Why::AskOnly) => Stands::AskOnly,
            (Verdict::Ask, Why::Wider) => Stands::Wider,
            (Verdict::Ask, Why::Clash) => Stands::Clash,
            (Verdict::Ask, Why::Certificate) => Stands::Certificate,
            (Verdict::Ask, Why::Residence) => Stands::Residence,
            (Verdict::Ask, _) => Stands::Unsure,
        }
    }
}
