//! Recorded clips: a text that somebody has recorded is played, not synthesised.

use crate::browser::{audio, fetch};
use crate::kiosk::media::{Media, parse};
use crate::text::Locale;
use crate::ui::shell::Shell;
use leptos::prelude::*;
use std::cell::RefCell;
use std::rc::Rc;

thread_local! {
    /// What has been recorded. None until the manifest is here; pages wait for no clip.
    static MEDIA: RefCell<Option<Rc<Media>>> = const { RefCell::new(None) };
}

/// Fetches the list of clips. Without it the browser's voice speaks.
pub fn fetch() {
    leptos::task::spawn_local(async {
        let media = fetch::text("media/manifest.json").await.ok().and_then(|text| parse(&text).ok());
        MEDIA.set(media.map(Rc::new));
    });
}

/// Plays the recording of a text; false when there is none. `ended` is called when it has ended by itself, or failed.
pub fn play(shell: Shell, locale: Locale, text: &str, volume: f32, ended: impl FnOnce() + 'static) -> bool {
    let Some(media) = MEDIA.with_borrow(Clone::clone) else { return false };
    // Few texts are recorded, so the text is looked for among them; nothing needs to know every text's id.
    let recorded =
        untrack(|| media.recorded(locale).find(|(id, _)| shell.t(id) == text).map(|(_, clip)| clip.to_string()));
    recorded.is_some_and(|file| audio::play(&file, volume, ended))
}

/// Cuts off what is being played.
pub fn stop() {
    audio::stop();
}
