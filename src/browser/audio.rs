//! Playing a recording, one at a time.

use std::cell::RefCell;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlAudioElement;

/// What is being played, with what is called at its end.
type Playing = (HtmlAudioElement, Closure<dyn FnMut()>);

thread_local! {
    static PLAYING: RefCell<Option<Playing>> = const { RefCell::new(None) };
}

/// Plays a file of this site from its beginning, in place of the one before. `ended` is called once: at its end, or
/// when it cannot be played.
pub fn play(file: &str, volume: f32, ended: impl FnOnce() + 'static) -> bool {
    stop();
    let Ok(audio) = HtmlAudioElement::new_with_src(file) else { return false };
    audio.set_volume(f64::from(volume));
    let mut ended = Some(ended);
    let closure = Closure::<dyn FnMut()>::new(move || {
        if let Some(ended) = ended.take() {
            ended();
        }
    });
    audio.set_onended(Some(closure.as_ref().unchecked_ref()));
    audio.set_onerror(Some(closure.as_ref().unchecked_ref()));
    let Ok(begun) = audio.play() else { return false };
    // Refused later: a missing file says so by its error event; one that may not play, by this.
    let refused = audio.clone();
    wasm_bindgen_futures::spawn_local(async move {
        if JsFuture::from(begun).await.is_err()
            && let Some(failed) = refused.onerror()
        {
            let _ = failed.call0(&JsValue::NULL);
        }
    });
    PLAYING.set(Some((audio, closure)));
    true
}

/// Falls silent.
pub fn stop() {
    // The closure may be the one that runs now, so it is let go a turn later.
    if let Some((audio, closure)) = PLAYING.take() {
        audio.set_onended(None);
        audio.set_onerror(None);
        let _ = audio.pause();
        gloo_timers::callback::Timeout::new(0, move || drop(closure)).forget();
    }
}
