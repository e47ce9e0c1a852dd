//! The step from typed text to an answer that is stored.
//!
//! Figures are saved on Enter, on leaving the field, on going to the next check, when the page is hidden or left, and
//! a while after the last key; never per keystroke.

use super::{Draft, Typed, field_id};
use crate::audit::decimal::{Decimal, DecimalError};
use crate::audit::edit::Edit;
use crate::audit::observation::{Answer, Method, Observation, PartReading, ShownVerdict};
use crate::browser::dom;
use crate::pack::checklist::CheckKind;
use gloo_timers::callback::Timeout;
use leptos::prelude::*;

/// What a person may type between the whole and the rest, in Chinese too.
const MARKS: [char; 5] = ['.', ',', '\u{ff0c}', '\u{ff0e}', '\u{3002}'];
/// Longer than a press of a button takes.
const PRESS_MS: u32 = 300;

impl Draft {
    /// Saves what is typed; or says beside the first faulty field why not, and goes there.
    pub fn commit(self) -> bool {
        if self.is_closed() {
            return true;
        }
        if let Some(index) = self.faulty() {
            let go = move || {
                dom::focus_id(&field_id(index));
            };
            if self.in_list.get_untracked() {
                self.in_list.set(false);
                Timeout::new(0, go).forget();
            } else {
                go();
            }
            return false;
        }
        self.commit_quietly();
        self.settle();
        true
    }

    /// Saves what is typed once no key has been pressed for a while; or says why not, and leaves focus where it is. Nobody
    /// stops at a mark: what it cuts off is still to come.
    pub(super) fn commit_in_passing(self) -> bool {
        if !self.is_here() {
            return true;
        }
        let is_cut = |typed: &Typed| typed.text.with_untracked(|text| text.trim_end().ends_with(MARKS));
        let is_cut = self.parts.with_value(|parts| parts.iter().any(is_cut));
        !is_cut && self.faulty().is_none() && self.commit_quietly()
    }

    /// Saves what is typed as its field is left, and leaves focus where it goes. What cannot be read is said a moment later: at
    /// once it would push away what is being pressed.
    pub fn leave_field(self) {
        if !self.is_closed() && !self.commit_quietly() {
            Timeout::new(PRESS_MS, move || {
                if self.is_here() {
                    self.faulty();
                }
            })
            .forget();
        }
    }

    /// Keeps a link from leading away from a figure that cannot be read.
    pub fn hold_back(self, event: &leptos::ev::MouseEvent) {
        if !self.commit() {
            event.prevent_default();
        }
    }

    /// The first field that cannot be read; it is said beside it and aloud. What nobody typed here is not asked about.
    fn faulty(self) -> Option<usize> {
        if !self.touched.get_value() {
            return None;
        }
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
                match Decimal::parse_size(&text, part.decimals) {
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
            let fault =
                Decimal::parse_size(&typed.text.get_untracked(), places).err().filter(|e| *e != DecimalError::Empty);
            typed.fault.set(fault);
            first = first.or(fault.map(|f| (index, f)));
        }
        first
    }

    /// Stores what is typed if it is sound and differs from what is stored; whether it is in the records now.
    pub(super) fn commit_quietly(self) -> bool {
        let is_saved = !self.touched.try_get_value().unwrap_or(false) || self.write();
        if is_saved {
            let _ = self.touched.try_set_value(false);
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
