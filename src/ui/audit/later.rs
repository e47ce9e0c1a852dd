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
}

impl Later {
    /// Nothing is waiting yet. Whoever leaves saves what is typed; then nothing waits any more.
    #[must_use]
    pub fn new(desk: Desk) -> Self {
        on_cleanup(move || desk.typing.set(false));
        Self { desk, timer: StoredValue::new_local(None) }
    }

    /// A key was pressed: does it once no other has followed for a while. `save` says whether it may be called saved.
    pub fn after(self, save: impl FnOnce() -> bool + 'static) {
        self.desk.typing.set(true);
        let now = move || {
            let is_done = save();
            self.desk.typing.set(!is_done);
        };
        let _ = self.timer.try_set_value(Some(Timeout::new(SAVE_MS, now)));
    }

    /// It is saved already, or not meant any more.
    pub fn done(self) {
        let _ = self.timer.try_set_value(None);
        self.desk.typing.set(false);
    }
}
