//! What a check is measured with, and how far off that may be.

use super::Draft;
use crate::audit::decimal::Decimal;
use crate::audit::id::InstrumentId;
use crate::audit::observation::Method;
use crate::ui::audit::runner;
use crate::ui::audit::tilt::SENSOR;
use leptos::prelude::*;

impl Draft {
    /// Takes another instrument in hand, for this check and for those that come.
    pub fn choose(self, instrument: InstrumentId) {
        self.beside_sensor.set_value(None);
        self.measure_with(instrument);
        self.remember();
    }

    /// Takes a figure over from the device's sensor.
    pub fn take_over(self, index: usize, figure: String) {
        self.typed(index, figure);
        let is_asked_first = self.instrument.with_untracked(|instrument| instrument.as_str() != SENSOR);
        if is_asked_first {
            let in_hand = (self.instrument.get_untracked(), self.uncertainty.get_untracked());
            self.beside_sensor.set_value(Some(in_hand));
        }
        self.measure_with(InstrumentId::new(SENSOR));
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

    /// A figure is typed after the sensor gave one: that is not the sensor's, but read with what was in hand before. Where
    /// another part holds a figure, that may be the sensor's: both then count as read with it, which is less exact.
    pub(super) fn put_down(self, index: usize) {
        let is_alone = self.parts.with_value(|parts| {
            let others = parts.iter().enumerate().filter(|(other, _)| *other != index);
            others.map(|(_, typed)| typed.text).all(|text| text.with_untracked(|text| text.trim().is_empty()))
        });
        if let Some((instrument, uncertainty)) = self.beside_sensor.get_value().filter(|_| is_alone) {
            self.beside_sensor.set_value(None);
            self.instrument.set(instrument);
            self.uncertainty.set(uncertainty);
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
