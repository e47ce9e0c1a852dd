//! The one decision table for every row.

use super::truth::evaluate;
use super::{Answers, RuleError, Truth};
use crate::pack::{Expr, Flag, Pack, Row};

/// What the answers say about a row. Never a promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Verdict {
    /// The answers meet every test that is written.
    Likely,
    /// Something is unsure or unwritten: the office decides.
    Ask,
    /// An answer fails a written test, and no wider rule was found.
    No,
    /// A deciding question has not been answered.
    Missing,
}

names!(Verdict { Likely => "likely", Ask => "ask", No => "no", Missing => "missing" });

/// Which line of the table gave the verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// The audience has not been answered.
    Audience,
    /// The rule fails and nothing wider holds.
    RuleFails,
    /// The rule fails, and it is not known yet whether a wider one holds.
    RuleFailsWiderOpen,
    /// The rule does not hold, but a wider one holds or may.
    Wider,
    /// An answer that the rule needs has not been given.
    RuleOpen,
    /// An answer that the rule needs is "don't know".
    RuleUnsure,
    /// The plan leaves it to the office.
    AskOnly,
    /// The rule holds, and something stands against it.
    Clash,
    /// Certificate first.
    Certificate,
    /// It is not answered whether there is a certificate.
    CertificateOpen,
    /// Residence has not been answered.
    ResidenceOpen,
    /// Register or home is elsewhere.
    Residence,
    /// Everything written is met.
    Met,
    /// The rule could not be evaluated: a damaged pack.
    Failed(RuleError),
}

/// A verdict and the line of the table that gave it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decision {
    /// The verdict.
    pub verdict: Verdict,
    /// Its line.
    pub why: Why,
}

impl Decision {
    fn new(verdict: Verdict, why: Why) -> Self {
        Decision { verdict, why }
    }
}

/// Truth of the whole rule: every clause.
pub(super) fn rule(pack: &Pack, row: &Row, answers: &Answers) -> Result<Truth, RuleError> {
    row.rule.iter().try_fold(Truth::True, |all, c| Ok(all.and(evaluate(pack, &c.test, answers)?)))
}

/// Decides a row on *effective* answers (hidden questions already neutral). A rule that cannot be
/// evaluated gives `ask` with [`Why::Failed`], never a no.
#[must_use]
pub fn decide(pack: &Pack, row: &Row, effective: &Answers) -> Decision {
    table(pack, row, effective).unwrap_or_else(|e| Decision::new(Verdict::Ask, Why::Failed(e)))
}

fn table(pack: &Pack, row: &Row, answers: &Answers) -> Result<Decision, RuleError> {
    use Verdict::{Ask, Likely, Missing, No};
    let is = |expr: &Expr| evaluate(pack, expr, answers);
    if answers.is_missing(pack.table.routing) {
        return Ok(Decision::new(Missing, Why::Audience));
    }
    let wider = || row.wider.as_ref().map_or(Ok(Truth::False), |c| is(&c.test));
    match rule(pack, row, answers)? {
        Truth::False => {
            return Ok(match wider()? {
                Truth::True | Truth::Unsure => Decision::new(Ask, Why::Wider),
                Truth::Missing => Decision::new(Missing, Why::RuleFailsWiderOpen),
                Truth::False => Decision::new(No, Why::RuleFails),
            });
        }
        Truth::Missing if wider()? == Truth::True => return Ok(Decision::new(Ask, Why::Wider)),
        Truth::Missing => return Ok(Decision::new(Missing, Why::RuleOpen)),
        Truth::Unsure => return Ok(Decision::new(Ask, Why::RuleUnsure)),
        Truth::True => {}
    }
    if row.has(Flag::AskOnly) {
        return Ok(Decision::new(Ask, Why::AskOnly));
    }
    if let Some(clash) = &row.clash
        && is(&clash.test)? == Truth::True
    {
        return Ok(Decision::new(Ask, Why::Clash));
    }
    if !is_personal(pack, row) {
        return Ok(Decision::new(Likely, Why::Met));
    }
    if row.has(Flag::Cert) {
        match is(&pack.table.certificate)? {
            Truth::True => {}
            Truth::Missing => return Ok(Decision::new(Missing, Why::CertificateOpen)),
            _ => return Ok(Decision::new(Ask, Why::Certificate)),
        }
    }
    if row.has(Flag::Anywhere) {
        return Ok(Decision::new(Likely, Why::Met));
    }
    match residence(pack, row, answers)? {
        Truth::Missing => Ok(Decision::new(Missing, Why::ResidenceOpen)),
        Truth::True => Ok(Decision::new(Likely, Why::Met)),
        _ => Ok(Decision::new(Ask, Why::Residence)),
    }
}

/// Whether step 5 (certificate, residence) concerns the row.
pub(super) fn is_personal(pack: &Pack, row: &Row) -> bool {
    pack.table.personal.iter().any(|v| pack.is_for(row, *v))
}

/// Register and home, as far as the row wants them.
pub(super) fn residence(pack: &Pack, row: &Row, answers: &Answers) -> Result<Truth, RuleError> {
    residence_tests(pack, row).into_iter().try_fold(Truth::True, |all, t| Ok(all.and(evaluate(pack, t, answers)?)))
}

/// The conditions on register and home that concern a row.
pub(super) fn residence_tests<'p>(pack: &'p Pack, row: &Row) -> Vec<&'p Expr> {
    let table = &pack.table;
    let mut tests = vec![&table.resident];
    if row.has(Flag::Hukou) {
        tests.push(&table.hukou);
    }
    if !row.has(Flag::AwayOk) && table.present_kinds.contains(&row.kind) {
        tests.push(&table.present);
    }
    tests
}

/// Whether a row belongs to the quiet group of what is open to all, and is not this person's own all the same.
#[must_use]
pub fn is_open_to_all(pack: &Pack, row: &Row, effective: &Answers) -> bool {
    let own = |test: &Expr| evaluate(pack, test, effective) == Ok(Truth::True);
    row.open_to_all && !row.own_when.as_ref().is_some_and(own)
}
