//! What a check is measured with, and how far off that may be.

use super::Draft;
use crate::audit::decimal::Decimal;
use crate::audit::id::InstrumentId;
use crate::audit::observation::Method;
use crate::ui::audit::runner;
use leptos::prelude::*;

impl Draft {
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

    /// A figure is typed after the sensor gave one: that is not the sensor's, but read with what the check advises.
    pub(super) fn put_down(self) {
        let (advised, own) = self.place.with_value(|p| {
            let own = p.list.instrument(&p.check.instrument).and_then(|i| i.uncertainty);
            (p.check.instrument.clone(), own)
        });
        self.uncertainty.set(own.map(|u| u.to_string()).unwrap_or_default());
        self.instrument.set(advised);
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
