//! What a check is measured with, and how far off that may be.

use super::Draft;
use crate::audit::decimal::Decimal;
use crate::audit::id::InstrumentId;
use crate::audit::observation::Method;
use crate::ui::audit::runner;
use crate::ui::audit::tilt::SENSOR;
use leptos::prelude::*;

/// A figure that the device's sensor gave, and what was in hand before it was asked.
#[derive(Clone)]
pub struct Sensed {
    index: usize,
    figure: String,
    before: (InstrumentId, String),
}

impl Draft {
    /// Takes another instrument in hand, for this check and for those that come.
    pub fn choose(self, instrument: InstrumentId) {
        self.sensed.set_value(None);
        self.measure_with(instrument);
        self.remember();
    }

    /// Takes a figure over from the device's sensor.
    pub fn take_over(self, index: usize, figure: String) {
        self.typed(index, figure.clone());
        if self.instrument.with_untracked(|instrument| instrument.as_str() == SENSOR) {
            // What somebody said it may be off by goes for this figure, too.
            self.sensed.update_value(|sensed| {
                if let Some(sensed) = sensed {
                    (sensed.index, sensed.figure) = (index, figure);
                }
            });
            self.commit();
            return;
        }
        let before = (self.instrument.get_untracked(), self.uncertainty.get_untracked());
        self.measure_with(InstrumentId::new(SENSOR));
        self.sensed.set_value(Some(Sensed { index, figure, before }));
    }

    /// Changes the instrument of this check; a stored reading is kept with the new one.
    fn measure_with(self, instrument: InstrumentId) {
        let own = self.place.with_value(|p| p.list.instrument(&instrument).and_then(|i| i.uncertainty));
        self.uncertainty.set(own.map(|u| u.to_string()).unwrap_or_default());
        self.instrument.set(instrument);
        self.remembered.set(false);
        self.touched.set_value(true);
        self.commit();
    }

    /// Another figure is typed in place of the sensor's: that is read with what was in hand before. The same figure with a
    /// digit more or fewer is still the sensor's; and where another part holds a figure, that may be, so that both count as
    /// read with the less exact of the two.
    pub(super) fn put_down(self, index: usize, text: &str) {
        let Some(Sensed { index: of, figure, before }) = self.sensed.get_value() else { return };
        let is_alone = self.parts.with_value(|parts| {
            let mut others = parts.iter().enumerate().filter(|(other, _)| *other != index);
            others.all(|(_, typed)| typed.text.with_untracked(|text| text.trim().is_empty()))
        });
        let text = text.trim();
        let is_sensed = index == of && (text.starts_with(&figure) || figure.starts_with(text));
        if is_alone && !is_sensed {
            self.sensed.set_value(None);
            self.instrument.set(before.0);
            self.uncertainty.set(before.1);
        }
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

    pub(super) fn method(self) -> Method {
        Method {
            instrument: Some(self.instrument.get_untracked()),
            uncertainty: Decimal::parse(&self.uncertainty.get_untracked(), 3).ok(),
        }
    }
}
