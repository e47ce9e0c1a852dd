//! Films on the page, by the id of their element: play one at a time, pause, again, slower, captions shown.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, HtmlVideoElement, TextTrackMode};

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

fn film(id: &str) -> Option<HtmlVideoElement> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}

fn films() -> Vec<HtmlVideoElement> {
    let Some(Ok(found)) = document().map(|d| d.query_selector_all("video")) else { return Vec::new() };
    (0..found.length()).filter_map(|i| found.item(i)?.dyn_into().ok()).collect()
}

/// Plays a film at a rate, silent, with its captions, and pauses every other. One that cannot be played sends `error`.
pub fn play(id: &str, rate: f64) {
    let Some(film) = film(id) else { return };
    for other in films().iter().filter(|other| other.id() != id) {
        // Fails for no film that is in the document.
        let _ = other.pause();
    }
    // As an attribute `muted` counts only in a page that the browser itself has read.
    film.set_muted(true);
    set_rate(id, rate);
    show_captions(&film);
    if let Ok(promise) = film.play() {
        // Refused when the film cannot be loaded, which `error` says too, or when it is paused at once.
        wasm_bindgen_futures::spawn_local(async move {
            let _ = JsFuture::from(promise).await;
        });
    }
}

/// Pauses a film, if it is there.
pub fn pause(id: &str) {
    if let Some(film) = film(id) {
        // As above.
        let _ = film.pause();
    }
}

/// Plays a film from its beginning.
pub fn again(id: &str, rate: f64) {
    if let Some(film) = film(id) {
        film.set_current_time(0.0);
    }
    play(id, rate);
}

/// Sets how fast a film is shown, now and after it has been loaded anew.
pub fn set_rate(id: &str, rate: f64) {
    if let Some(film) = film(id) {
        film.set_default_playback_rate(rate);
        film.set_playback_rate(rate);
    }
}

/// Whether a film is being shown.
#[must_use]
pub fn is_playing(id: &str) -> bool {
    film(id).is_some_and(|film| !film.paused() && !film.ended())
}

/// The film being shown, or else the first on the page: what a key means that names none.
#[must_use]
pub fn current() -> Option<String> {
    let films = films();
    films.iter().find(|film| !film.paused() && !film.ended()).or(films.first()).map(|film| film.id())
}

/// Whether focus is on the element with this id or in it.
#[must_use]
pub fn has_focus_in(id: &str) -> bool {
    let inside = || {
        let document = document()?;
        let (outer, active) = (document.get_element_by_id(id)?, document.active_element()?);
        Some(outer.contains(Some(&active)))
    };
    inside().unwrap_or(false)
}

/// A browser may have been told to hide captions. Here they belong to the film.
fn show_captions(film: &HtmlVideoElement) {
    let tracks = film.text_tracks();
    for track in (0..tracks.map_or(0, |t| t.length())).filter_map(|i| film.text_tracks()?.get(i)) {
        track.set_mode(TextTrackMode::Showing);
    }
}
