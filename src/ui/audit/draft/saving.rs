//! The step from typed text to an answer that is stored.
//!
//! Figures are saved on Enter, on leaving the field, on going to the next check, when the page is hidden or left, and
//! a while after the last key; never per keystroke.

use super::{Draft, field_id};
use crate::audit::decimal::{Decimal, DecimalError};
use crate::audit::edit::Edit;
use crate::audit::observation::{Answer, Method, Observation, PartReading, ShownVerdict};
use crate::browser::dom;
use crate::pack::checklist::CheckKind;
use leptos::prelude::*;

impl Draft {
    /// Saves what is typed; or says beside the first faulty field why not, and goes there.
    pub fn commit(self) -> bool {
        if self.is_closed() {
            return true;
        }
        if let Some(index) = self.faulty() {
            dom::focus_id(&field_id(index));
            return false;
        }
        self.commit_quietly();
        self.settle();
        true
    }

    /// Saves what is typed once no key has been pressed for a while; or says why not, and leaves focus where it is.
    pub(super) fn commit_in_passing(self) -> bool {
        !self.is_here() || (self.faulty().is_none() && self.commit_quietly())
    }

    /// The first field that cannot be read; it is said beside it and aloud.
    fn faulty(self) -> Option<usize> {
        let (index, fault) = self.mark_faults()?;
        self.desk.shell.announce(untrack(|| self.desk.say(&format!("reading-fault-{}", fault.key()), &[])));
        Some(index)
    }

    /// Gives an answer that is not a figure; the same answer again takes it back.
    pub fn answer(self, answer: Answer) {
        let (round, spot) = self.at();
        let is_done = if self.stored().as_ref() == Some(&answer) {
            self.desk.edit(&round, Edit::Clear { spot })
        } else {
            self.store(answer, Method { instrument: None, uncertainty: None })
        };
        if !is_done {
            return;
        }
        self.let_go();
        self.parts.with_value(|parts| {
            for typed in parts {
                typed.text.set(String::new());
                typed.fault.set(None);
            }
        });
    }

    /// Everything that counts as typed now, parsed; or the first fault.
    pub(super) fn readings(self) -> Result<Vec<PartReading>, (usize, DecimalError)> {
        let mut readings = Vec::new();
        self.place.with_value(|place| {
            for (index, part) in place.check.parts.iter().enumerate() {
                let text = self.part(index).map(|t| t.text.get_untracked()).unwrap_or_default();
                match Decimal::parse(&text, part.decimals) {
                    Ok(value) => readings.push(PartReading { part: part.id.clone(), value }),
                    Err(DecimalError::Empty) => {}
                    Err(fault) => return Err((index, fault)),
                }
            }
            Ok(())
        })?;
        Ok(readings)
    }

    /// Marks each faulty field and gives the first.
    pub(super) fn mark_faults(self) -> Option<(usize, DecimalError)> {
        let decimals: Vec<u8> = self.place.with_value(|p| p.check.parts.iter().map(|p| p.decimals).collect());
        let mut first = None;
        for (index, places) in decimals.into_iter().enumerate() {
            let Some(typed) = self.part(index) else { continue };
            let fault = Decimal::parse(&typed.text.get_untracked(), places).err().filter(|e| *e != DecimalError::Empty);
            typed.fault.set(fault);
            first = first.or(fault.map(|f| (index, f)));
        }
        first
    }

    /// Stores what is typed if it is sound and differs from what is stored; whether it is in the records now.
    pub(super) fn commit_quietly(self) -> bool {
        let is_saved = !self.touched.try_get_value().unwrap_or(false) || self.write();
        if is_saved {
            self.later.done();
        }
        is_saved
    }

    fn write(self) -> bool {
        let Ok(readings) = self.readings() else { return false };
        let is_measured = self.place.with_value(|p| p.check.kind != CheckKind::YesNo);
        let stored = self.seen.get_untracked();
        let was_reading = matches!(self.stored(), Some(Answer::Reading(_)));
        if !is_measured || (readings.is_empty() && !was_reading) {
            return true;
        }
        let (round, spot) = self.at();
        if readings.is_empty() {
            return self.desk.edit(&round, Edit::Clear { spot });
        }
        let (answer, method) = (Answer::Reading(readings), self.method());
        let is_stored = stored.is_some_and(|s| s.answer.as_ref() == Some(&answer) && s.method == method);
        is_stored || self.store(answer, method)
    }

    fn store(self, answer: Answer, method: Method) -> bool {
        let (round, spot) = self.at();
        let seen = Observation { answer: Some(answer.clone()), method: method.clone(), ..self.empty() };
        let shown = self.place.with_value(|p| ShownVerdict::today(&p.list, p.build, &seen));
        self.desk.edit(&round, Edit::Answer { spot, answer, method, shown })
    }
}
