//! What is typed is kept a while after the last key, without waiting for the field to be left: a battery may be empty before
//! that. Until then nothing says that everything is saved.

use super::desk::Desk;
use gloo_timers::callback::Timeout;
use leptos::prelude::*;

/// Time without a keystroke after which what is typed is saved: the pad under the thumb has no Enter.
const SAVE_MS: u32 = 2_000;

/// The wait of one field, or of fields that are saved together.
#[derive(Clone, Copy)]
pub struct Later {
    desk: Desk,
    timer: StoredValue<Option<Timeout>, LocalStorage>,
    is_waiting: StoredValue<bool>,
}

impl Later {
    /// Nothing is waiting yet. Whoever leaves saves what is typed; then nothing waits any more.
    #[must_use]
    pub fn new(desk: Desk) -> Self {
        let later = Self { desk, timer: StoredValue::new_local(None), is_waiting: StoredValue::new(false) };
        on_cleanup(move || later.done());
        later
    }

    /// A key was pressed: does it once no other has followed for a while. `save` says whether it may be called saved.
    pub fn after(self, save: impl FnOnce() -> bool + 'static) {
        self.wait();
        let now = move || {
            if save() {
                self.done();
            }
        };
        let _ = self.timer.try_set_value(Some(Timeout::new(SAVE_MS, now)));
    }

    /// Something is typed that is saved when the field is left.
    pub fn wait(self) {
        if self.is_waiting.try_update_value(|is_waiting| std::mem::replace(is_waiting, true)) == Some(false) {
            self.desk.typing.update(|fields| *fields += 1);
        }
    }

    /// It is saved already, or not meant any more.
    pub fn done(self) {
        let _ = self.timer.try_set_value(None);
        if self.is_waiting.try_update_value(std::mem::take) == Some(true) {
            self.desk.typing.update(|fields| *fields = fields.saturating_sub(1));
        }
    }
}
