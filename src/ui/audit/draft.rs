//! What is typed for one check before it is saved, and what it means so far. What is stored and what is typed stay in
//! step: an undo shows in the fields (`follow`). When it is saved stands in `saving`, what it is measured with in `method`,
//! what becomes of a figure that cannot be read in `left`.

mod follow;
mod left;
mod method;
mod saving;

use super::desk::{Desk, Visit, on_leaving};
use super::instrument;
use super::later::Later;
use crate::audit::decimal::DecimalError;
use crate::audit::id::{InstrumentId, RoundId};
use crate::audit::judge::{Judgement, judge};
use crate::audit::observation::{Answer, Observation};
use crate::audit::spot::Spot;
use crate::browser::clock;
use crate::pack::checklist::{BuildKind, Check, Checklist, Part};
use gloo_timers::callback::Timeout;
pub use left::Left;
use leptos::prelude::*;
use method::Sensed;

/// Time without a keystroke after which a verdict is shown for what is typed.
const PAUSE_MS: u32 = 500;

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
    /// Whether the list is shown in place of the check, where the screen is too narrow for both.
    pub in_list: RwSignal<bool>,
    /// What the device's sensor gave, while that stands.
    sensed: StoredValue<Option<Sensed>>,
    settled: RwSignal<u32>,
    touched: StoredValue<bool>,
    pause: StoredValue<Option<Timeout>, LocalStorage>,
    later: Later,
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
            desk.in_hand.with_value(|in_hand| instrument::method(visit, check, stored.as_ref(), in_hand));
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
            in_list: RwSignal::new(false),
            sensed: StoredValue::new(None),
            settled: RwSignal::new(0),
            touched: StoredValue::new(false),
            pause: StoredValue::new_local(None),
            later: Later::new(desk),
        };
        draft.follow();
        draft.come_back();
        on_leaving(move || {
            draft.commit_quietly();
        });
        on_cleanup(move || draft.leave_unread());
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
        if !self.is_here() || !self.desk.may_write() {
            return;
        }
        self.touched.set_value(true);
        self.put_down(index, &text);
        if let Some(typed) = self.part(index) {
            typed.fault.set(None);
            typed.text.set(text);
        }
        self.pause.set_value(Some(Timeout::new(PAUSE_MS, move || self.settle())));
        self.later.after(move || self.commit_in_passing());
    }

    /// One figure being typed.
    #[must_use]
    pub fn part(self, index: usize) -> Option<Typed> {
        self.parts.with_value(|p| p.get(index).copied())
    }

    /// The next figure that is still to be read, where another one has been: its place, and the id of its name. None where it is in hand
    /// already, whoever goes on then leaves it open, and in a round that has ended. Tracks.
    #[must_use]
    pub fn unread(self) -> Option<(usize, String)> {
        let active = self.active.get();
        let texts: Vec<String> = self.parts.with_value(|parts| parts.iter().map(|typed| typed.text.get()).collect());
        let is_empty = |index: usize| texts.get(index).is_some_and(|text| text.trim().is_empty());
        if self.is_closed() || (0..texts.len()).all(is_empty) || is_empty(active) {
            return None;
        }
        let index = (active..texts.len()).chain(0..active).find(|index| is_empty(*index))?;
        let id = self.place.with_value(|p| p.check.parts.get(index).map(|part| format!("part-{}", part.id)))?;
        Some((index, id))
    }

    /// What was typed is stored, or no longer meant.
    fn let_go(self) {
        self.touched.set_value(false);
        self.later.done();
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

    fn settle(self) {
        // The page may be gone by the time the pause is over.
        if let Some(count) = self.settled.try_get_untracked() {
            self.settled.set(count.wrapping_add(1));
        }
    }
}

/// The id of a figure's field.
#[must_use]
pub fn field_id(index: usize) -> String {
    format!("reading-{index}")
}
