//! What is typed for one check before it is saved, and the step from typed text to an answer.
//!
//! Figures are saved on Enter, on leaving the field, on going to the next check, when the page is hidden or left, and
//! a while after the last key; never per keystroke. What is stored and what is typed stay in step: an undo shows in the
//! fields.

use super::desk::{Desk, Visit, on_leaving};
use super::instrument::method;
use super::runner;
use crate::audit::decimal::{Decimal, DecimalError};
use crate::audit::edit::Edit;
use crate::audit::id::{InstrumentId, RoundId};
use crate::audit::judge::{Judgement, judge};
use crate::audit::observation::{Answer, Method, Observation, PartReading, ShownVerdict};
use crate::audit::spot::Spot;
use crate::browser::{clock, dom};
use crate::pack::checklist::{BuildKind, Check, CheckKind, Checklist, Part};
use gloo_timers::callback::Timeout;
use leptos::prelude::*;

/// Time without a keystroke after which a verdict is shown for what is typed.
const PAUSE_MS: u32 = 500;

/// Time without a keystroke after which what is typed is saved: the pad under the thumb has no Enter.
const SAVE_MS: u32 = 2_000;

/// What a check's page is about.
#[derive(Clone)]
pub struct Place {
    /// The round.
    pub round: RoundId,
    /// The check.
    pub check: Check,
    /// Where.
    pub spot: Spot,
    /// Whether the round has ended: then everything is to be read and nothing to be changed.
    pub is_closed: bool,
    /// The rules.
    pub list: Checklist,
    /// The kind of building.
    pub build: BuildKind,
}

/// One figure being typed.
#[derive(Clone, Copy)]
pub struct Typed {
    /// The text.
    pub text: RwSignal<String>,
    /// Why it was not taken.
    pub fault: RwSignal<Option<DecimalError>>,
}

/// The handle of one check's page.
#[derive(Clone, Copy)]
pub struct Draft {
    /// The desk.
    pub desk: Desk,
    /// What the page is about.
    pub place: StoredValue<Place>,
    /// The figures, one for each part.
    pub parts: StoredValue<Vec<Typed>>,
    /// Which figure the number pad writes to.
    pub active: RwSignal<usize>,
    /// What is measured with.
    pub instrument: RwSignal<InstrumentId>,
    /// What a reading may be off by, as typed.
    pub uncertainty: RwSignal<String>,
    /// Whether the instrument is that of an earlier reading.
    pub remembered: RwSignal<bool>,
    /// Whether the choice of instruments is open.
    pub choosing: RwSignal<bool>,
    /// What is stored for the check.
    pub seen: Memo<Option<Observation>>,
    settled: RwSignal<u32>,
    touched: StoredValue<bool>,
    pause: StoredValue<Option<Timeout>, LocalStorage>,
    save: StoredValue<Option<Timeout>, LocalStorage>,
}

impl Draft {
    /// Starts from what is stored.
    #[must_use]
    pub fn new(desk: Desk, visit: &Visit, check: &Check, spot: &Spot) -> Self {
        let place = Place {
            round: visit.round.head.id.clone(),
            check: check.clone(),
            spot: spot.clone(),
            is_closed: visit.round.closing().is_some(),
            list: visit.list.clone(),
            build: visit.site.build,
        };
        let (round, id) = (place.round.clone(), spot.clone());
        let seen = Memo::new(move |_| desk.audit.with(|a| a.round(&round).and_then(|r| r.observation(&id))));
        let stored = seen.get_untracked();
        let (instrument, uncertainty, remembered) =
            desk.in_hand.with_value(|in_hand| method(visit, check, stored.as_ref(), in_hand));
        let typed = |part: &Part| {
            let value = stored.as_ref().and_then(|s| s.reading(&part.id)).map(|v| v.to_string());
            Typed { text: RwSignal::new(value.unwrap_or_default()), fault: RwSignal::new(None) }
        };
        let draft = Self {
            desk,
            parts: StoredValue::new(check.parts.iter().map(typed).collect()),
            place: StoredValue::new(place),
            active: RwSignal::new(0),
            instrument: RwSignal::new(instrument),
            uncertainty: RwSignal::new(uncertainty),
            remembered: RwSignal::new(remembered),
            choosing: RwSignal::new(false),
            seen,
            settled: RwSignal::new(0),
            touched: StoredValue::new(false),
            pause: StoredValue::new_local(None),
            save: StoredValue::new_local(None),
        };
        draft.follow();
        on_leaving(move || draft.commit_quietly());
        draft
    }

    /// What the stored answer, or what is typed in its place, means. Tracks; typing shows after a pause.
    #[must_use]
    pub fn judgement(self) -> Judgement {
        self.settled.track();
        let seen = self.seen.get();
        if !self.touched.get_value() {
            return self.place.with_value(|p| judge(&p.list, &p.check, p.build, seen.as_ref()));
        }
        let typed = self.readings().ok().filter(|r| !r.is_empty());
        let shown = match typed {
            Some(readings) => {
                let mut shown = seen.unwrap_or_else(|| self.empty());
                shown.answer = Some(Answer::Reading(readings));
                shown.method = self.method();
                Some(shown)
            }
            None => seen.filter(|s| !matches!(s.answer, Some(Answer::Reading(_)))),
        };
        self.place.with_value(|p| judge(&p.list, &p.check, p.build, shown.as_ref()))
    }

    /// Whether the page is still there. A field that goes with its page sends its last event after the page.
    #[must_use]
    pub fn is_here(self) -> bool {
        self.place.try_with_value(|_| ()).is_some()
    }

    /// Types: shows a verdict after a pause.
    pub fn typed(self, index: usize, text: String) {
        if !self.is_here() {
            return;
        }
        self.touched.set_value(true);
        if let Some(typed) = self.part(index) {
            typed.fault.set(None);
            typed.text.set(text);
        }
        self.desk.typing.set(true);
        self.pause.set_value(Some(Timeout::new(PAUSE_MS, move || self.settle())));
        self.save.set_value(Some(Timeout::new(SAVE_MS, move || self.commit_quietly())));
    }

    /// One figure being typed.
    #[must_use]
    pub fn part(self, index: usize) -> Option<Typed> {
        self.parts.with_value(|p| p.get(index).copied())
    }

    /// Saves what is typed; or says beside the first faulty field why not, and goes there.
    pub fn commit(self) -> bool {
        if !self.is_here() {
            return false;
        }
        let first = self.mark_faults();
        if let Some((index, fault)) = first {
            dom::focus_id(&field_id(index));
            self.desk.shell.announce(untrack(|| self.desk.say(&format!("reading-fault-{}", fault.key()), &[])));
            return false;
        }
        self.commit_quietly();
        self.settle();
        true
    }

    /// Gives an answer that is not a figure; the same answer again takes it back.
    pub fn answer(self, answer: Answer) {
        let is_same = self.stored().as_ref() == Some(&answer);
        self.let_go();
        self.parts.with_value(|parts| {
            for typed in parts {
                typed.text.set(String::new());
                typed.fault.set(None);
            }
        });
        let (round, spot) = self.at();
        if is_same {
            self.desk.edit(&round, Edit::Clear { spot });
        } else {
            self.store(answer, Method { instrument: None, uncertainty: None });
        }
    }

    /// Takes another instrument in hand, for this check and for those that come.
    pub fn choose(self, instrument: InstrumentId) {
        self.measure_with(instrument);
        self.remember();
    }

    /// Changes the instrument of this check; a stored reading is kept with the new one.
    pub fn measure_with(self, instrument: InstrumentId) {
        let own = self.place.with_value(|p| p.list.instrument(&instrument).and_then(|i| i.uncertainty));
        self.uncertainty.set(own.map(|u| u.to_string()).unwrap_or_default());
        self.instrument.set(instrument);
        self.remembered.set(false);
        self.touched.set_value(true);
        self.commit();
    }

    /// Changes what a reading may be off by; a stored reading is kept with the new figure.
    pub fn off_by(self, uncertainty: Decimal) {
        self.uncertainty.set(uncertainty.abs().to_string());
        self.remembered.set(false);
        self.touched.set_value(true);
        self.commit();
        self.remember();
    }

    /// What is in hand now is what checks of the same unit begin with, in other rounds too.
    fn remember(self) {
        let unit = self.place.with_value(|p| p.check.parts.first().map(|part| part.unit.clone()));
        let Some(unit) = unit else { return };
        let method = self.method();
        self.desk.in_hand.update_value(|in_hand| drop(in_hand.insert(unit, method)));
        runner::remember(self.desk);
    }

    /// Everything that counts as typed now, parsed; or the first fault.
    fn readings(self) -> Result<Vec<PartReading>, (usize, DecimalError)> {
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
    fn mark_faults(self) -> Option<(usize, DecimalError)> {
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

    /// What was typed is stored, or no longer meant.
    fn let_go(self) {
        self.touched.set_value(false);
        self.desk.typing.set(false);
    }

    /// Stores what is typed if it is sound and differs from what is stored.
    fn commit_quietly(self) {
        if !self.touched.try_get_value().unwrap_or(false) {
            return;
        }
        self.desk.typing.set(false);
        let Ok(readings) = self.readings() else { return };
        let is_measured = self.place.with_value(|p| p.check.kind != CheckKind::YesNo);
        let stored = self.seen.get_untracked();
        let was_reading = matches!(self.stored(), Some(Answer::Reading(_)));
        if !is_measured || (readings.is_empty() && !was_reading) {
            return;
        }
        let (round, spot) = self.at();
        if readings.is_empty() {
            self.desk.edit(&round, Edit::Clear { spot });
            return;
        }
        let (answer, method) = (Answer::Reading(readings), self.method());
        let is_stored = stored.is_some_and(|s| s.answer.as_ref() == Some(&answer) && s.method == method);
        if !is_stored {
            self.store(answer, method);
        }
    }

    fn store(self, answer: Answer, method: Method) {
        let (round, spot) = self.at();
        let seen = Observation { answer: Some(answer.clone()), method: method.clone(), ..self.empty() };
        let shown = self.place.with_value(|p| ShownVerdict::today(&p.list, p.build, &seen));
        self.desk.edit(&round, Edit::Answer { spot, answer, method, shown });
    }

    /// The round, and where in it.
    #[must_use]
    pub fn at(self) -> (RoundId, Spot) {
        self.place.with_value(|p| (p.round.clone(), p.spot.clone()))
    }

    /// Whether the round has ended.
    #[must_use]
    pub fn is_closed(self) -> bool {
        self.place.try_with_value(|p| p.is_closed).unwrap_or(true)
    }

    fn stored(self) -> Option<Answer> {
        self.seen.get_untracked().and_then(|s| s.answer)
    }

    fn empty(self) -> Observation {
        Observation::new(self.at().1, clock::now())
    }

    fn method(self) -> Method {
        Method {
            instrument: Some(self.instrument.get_untracked()),
            uncertainty: Decimal::parse(&self.uncertainty.get_untracked(), 3).ok(),
        }
    }

    fn settle(self) {
        // The page may be gone by the time the pause is over.
        if let Some(count) = self.settled.try_get_untracked() {
            self.settled.set(count.wrapping_add(1));
        }
    }

    /// Keeps the fields in step with what is stored: an undo, a redo, another window.
    fn follow(self) {
        let stored = Memo::new(move |_| {
            let seen = self.seen.get();
            self.place.with_value(|p| {
                let value = |part: &Part| seen.as_ref().and_then(|s| s.reading(&part.id));
                p.check.parts.iter().map(value).collect::<Vec<Option<Decimal>>>()
            })
        });
        Effect::new(move |before: Option<Vec<Option<Decimal>>>| {
            let now = stored.get();
            if before.is_none_or(|before| before == now) {
                return now;
            }
            self.let_go();
            for (index, value) in now.iter().enumerate() {
                if let Some(typed) = self.part(index) {
                    typed.text.set(value.map(|v| v.to_string()).unwrap_or_default());
                    typed.fault.set(None);
                }
            }
            self.settle();
            now
        });
    }
}

/// The id of a figure's field.
#[must_use]
pub fn field_id(index: usize) -> String {
    format!("reading-{index}")
}
