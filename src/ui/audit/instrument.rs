//! What is in hand: the instrument a check begins with, and what a reading of it may be off by.

use super::desk::Visit;
use super::tilt::SENSOR;
use crate::audit::decimal::Decimal;
use crate::audit::id::{InstrumentId, UnitId};
use crate::audit::observation::{Answer, Method, Observation};
use crate::pack::checklist::Check;
use std::collections::BTreeMap;

/// What was last chosen to measure with, by the unit of the figure.
pub type InHand = BTreeMap<UnitId, Method>;

/// What to measure with: as stored, else as last chosen for such a figure in any round, else as last used in this one, else as
/// the check advises.
#[must_use]
pub fn method(
    visit: &Visit,
    check: &Check,
    seen: Option<&Observation>,
    in_hand: &InHand,
) -> (InstrumentId, String, bool) {
    let text = |uncertainty: Option<Decimal>| uncertainty.map(|u| u.to_string()).unwrap_or_default();
    let stored = seen.filter(|s| matches!(s.answer, Some(Answer::Reading(_)))).map(|s| &s.method);
    if let Some(Method { instrument: Some(instrument), uncertainty }) = stored {
        return (instrument.clone(), text(*uncertainty), false);
    }
    if let Some(Method { instrument: Some(instrument), uncertainty }) = last_used(visit, check, in_hand) {
        return (instrument, text(uncertainty), true);
    }
    let own = visit.list.instrument(&check.instrument).and_then(|i| i.uncertainty);
    (check.instrument.clone(), text(own), false)
}

fn last_used(visit: &Visit, check: &Check, in_hand: &InHand) -> Option<Method> {
    // What is seen or counted is not taken in hand.
    let fits = |method: &Method| {
        let mut fitting = visit.list.fitting(check).filter(|i| i.unit.is_some());
        // The sensor is asked for each slope by itself.
        fitting.any(|i| i.id.as_str() != SENSOR && method.instrument.as_ref() == Some(&i.id))
    };
    let seen = visit.round.observations().into_iter().filter(|o| fits(&o.method));
    let here = || seen.max_by_key(|o| o.at).map(|o| o.method);
    in_hand.get(&check.parts.first()?.unit).cloned().filter(fits).or_else(here)
}

/// What is in hand as it is remembered: a line for each unit, with the instrument and what it may be off by.
#[must_use]
pub fn written(in_hand: &InHand) -> String {
    let line = |(unit, method): (&UnitId, &Method)| {
        let uncertainty = method.uncertainty.map(|u| u.to_string()).unwrap_or_default();
        method.instrument.as_ref().map(|instrument| format!("{unit} {instrument} {uncertainty}"))
    };
    in_hand.iter().filter_map(line).collect::<Vec<_>>().join("\n")
}

/// The way back; what cannot be read is left out.
#[must_use]
pub fn read(text: &str) -> InHand {
    let method = |line: &str| {
        let mut words = line.split(' ');
        let (unit, instrument) = (UnitId::new(words.next()?), InstrumentId::new(words.next()?));
        let uncertainty = words.next().and_then(|word| Decimal::parse(word, 3).ok());
        Some((unit, Method { instrument: Some(instrument), uncertainty }))
    };
    text.lines().filter_map(method).collect()
}
