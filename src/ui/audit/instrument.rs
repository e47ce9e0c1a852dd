//! What is in hand: the instrument a check begins with, and what a reading of it may be off by.

use super::desk::Visit;
use crate::audit::decimal::Decimal;
use crate::audit::id::InstrumentId;
use crate::audit::observation::{Answer, Method, Observation};
use crate::pack::checklist::Check;

/// What to measure with: as stored, else as last used in this round for such a figure, else as the check advises.
#[must_use]
pub fn method(visit: &Visit, check: &Check, seen: Option<&Observation>) -> (InstrumentId, String, bool) {
    let text = |uncertainty: Option<Decimal>| uncertainty.map(|u| u.to_string()).unwrap_or_default();
    let stored = seen.filter(|s| matches!(s.answer, Some(Answer::Reading(_)))).map(|s| &s.method);
    if let Some(Method { instrument: Some(instrument), uncertainty }) = stored {
        return (instrument.clone(), text(*uncertainty), false);
    }
    if let Some(Method { instrument: Some(instrument), uncertainty }) = last_used(visit, check) {
        return (instrument, text(uncertainty), true);
    }
    let own = visit.list.instrument(&check.instrument).and_then(|i| i.uncertainty);
    (check.instrument.clone(), text(own), false)
}

fn last_used(visit: &Visit, check: &Check) -> Option<Method> {
    // What is seen or counted is not taken in hand.
    let fits = |id: &InstrumentId| visit.list.fitting(check).any(|i| i.id == *id && i.unit.is_some());
    let seen = visit.round.observations().into_iter().filter(|o| o.method.instrument.as_ref().is_some_and(fits));
    seen.max_by_key(|o| o.at).map(|o| o.method)
}
