//! What is typed and what is in hand follow what is stored.

use super::Draft;
use crate::audit::decimal::{Decimal, DecimalError};
use crate::audit::observation::{Answer, Method};
use crate::pack::checklist::Part;
use leptos::prelude::*;

impl Draft {
    /// Keeps the fields in step with what is stored: an undo, a redo, another window. A figure that is stored while it is
    /// still being typed stays as it is typed: of "0." nothing is taken away before the 5 comes.
    pub(super) fn follow(self) {
        let stored = Memo::new(move |_| {
            let seen = self.seen.get().filter(|seen| matches!(seen.answer, Some(Answer::Reading(_))));
            let value = |part: &Part| seen.as_ref().and_then(|seen| seen.reading(&part.id));
            let values = self.place.with_value(|p| p.check.parts.iter().map(value).collect::<Vec<Option<Decimal>>>());
            (values, seen.map(|seen| seen.method))
        });
        Effect::new(move |before: Option<(Vec<Option<Decimal>>, Option<Method>)>| {
            let now = stored.get();
            let Some((values, method)) = before else { return now };
            // While the records are read anew there is nothing to follow.
            let is_read = self.desk.audit.with_untracked(|audit| audit.round(&self.at().0).is_some());
            if !is_read {
                return (values, method);
            }
            if now.1 != method {
                self.follow_method(now.1.as_ref());
                self.settle();
            }
            if now.0 != values {
                self.let_go();
                now.0.iter().enumerate().for_each(|(index, value)| self.follow_value(index, *value));
                self.settle();
            }
            now
        });
    }

    fn follow_value(self, index: usize, stored: Option<Decimal>) {
        let places = self.place.with_value(|p| p.check.parts.get(index).map(|part| part.decimals));
        let Some((typed, places)) = self.part(index).zip(places) else { return };
        let is_same = typed.text.with_untracked(|text| match Decimal::parse(text, places) {
            Ok(typed) => stored == Some(typed),
            Err(DecimalError::Empty) => stored.is_none(),
            Err(_) => false,
        });
        if !is_same {
            typed.text.set(stored.map(|value| value.to_string()).unwrap_or_default());
        }
        typed.fault.set(None);
    }

    /// What is stored was read with something else: an undo, a redo.
    fn follow_method(self, stored: Option<&Method>) {
        let Some(Method { instrument: Some(instrument), uncertainty }) = stored else { return };
        if self.instrument.with_untracked(|own| own != instrument) {
            self.sensed.set_value(None);
            self.instrument.set(instrument.clone());
        }
        let uncertainty = uncertainty.map(|u| u.to_string()).unwrap_or_default();
        if self.uncertainty.with_untracked(|own| *own != uncertainty) {
            self.uncertainty.set(uncertainty);
        }
    }
}
