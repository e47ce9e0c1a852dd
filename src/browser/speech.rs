//! Speech synthesis: reading a text aloud with a voice of the browser.

use gloo_timers::callback::Timeout;
use std::cell::RefCell;
use std::collections::VecDeque;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

fn synthesis() -> Option<SpeechSynthesis> {
    web_sys::window()?.speech_synthesis().ok()
}

/// A voice for a language, one of the device before one of a server.
fn voice(tag: &str) -> Option<SpeechSynthesisVoice> {
    // Debian calls its Mandarin voice by the language's own code.
    let heads: &[&str] = if tag.starts_with("zh") { &["zh", "cmn"] } else { &["en"] };
    let voices = synthesis()?.get_voices();
    let fitting = voices.iter().map(JsCast::unchecked_into::<SpeechSynthesisVoice>);
    let fitting: Vec<_> =
        fitting.filter(|v| heads.contains(&v.lang().replace('_', "-").split('-').next().unwrap_or_default())).collect();
    fitting.iter().find(|v| v.local_service()).or(fitting.first()).cloned()
}

/// Whether the browser lists no voice at all: it may only be late.
#[must_use]
pub fn is_late() -> bool {
    synthesis().is_some_and(|synthesis| synthesis.get_voices().length() == 0)
}

/// How something is said.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Manner {
    /// 1 is the voice's own pace.
    pub rate: f32,
    /// 0 to 1.
    pub volume: f32,
}

/// What is being said, with what is called at its end.
type Saying = (SpeechSynthesisUtterance, Closure<dyn FnMut()>);

thread_local! {
    /// Some browsers drop an utterance that nobody holds, and its end is never heard.
    static SAYING: RefCell<Option<Saying>> = const { RefCell::new(None) };
}

/// Says one sentence; false when there is no voice for the language. `ended` is called when it has ended by itself,
/// not when it was cut off.
pub fn say(tag: &str, sentence: &str, manner: Manner, ended: impl FnOnce() + 'static) -> bool {
    let (Some(synthesis), Some(voice)) = (synthesis(), voice(tag)) else { return false };
    let Ok(utterance) = SpeechSynthesisUtterance::new_with_text(sentence) else { return false };
    utterance.set_lang(tag);
    utterance.set_voice(Some(&voice));
    utterance.set_rate(manner.rate);
    utterance.set_volume(manner.volume);
    // Ended or failed: either way the next sentence follows, once.
    let mut ended = Some(ended);
    let closure = Closure::<dyn FnMut()>::new(move || {
        if let Some(ended) = ended.take() {
            ended();
        }
    });
    utterance.set_onend(Some(closure.as_ref().unchecked_ref()));
    utterance.set_onerror(Some(closure.as_ref().unchecked_ref()));
    synthesis.speak(&utterance);
    // The one before has ended: its closure may be the one that runs now, so it is let go a turn later.
    let before = SAYING.replace(Some((utterance, closure)));
    Timeout::new(0, move || drop(before)).forget();
    true
}

/// Says sentences one after the other: long texts end early in some browsers. Waits a moment for voices that are late.
/// `ended` is called at the end, with whether there was a voice.
pub fn read(tag: &'static str, mut sentences: VecDeque<String>, tries: u32, ended: impl FnOnce(bool) + 'static) {
    if is_late() && tries > 0 {
        let again = move || read(tag, sentences, tries - 1, ended);
        Timeout::new(250, again).forget();
        return;
    }
    if voice(tag).is_none() {
        return ended(false);
    }
    let Some(sentence) = sentences.pop_front() else { return ended(true) };
    let usual = Manner { rate: 1.0, volume: 1.0 };
    // There is a voice: it was looked for above.
    say(tag, &sentence, usual, move || read(tag, sentences, 0, ended));
}

/// Stops.
pub fn stop() {
    SAYING.with_borrow(|saying| {
        if let Some((utterance, _)) = saying {
            utterance.set_onend(None);
            utterance.set_onerror(None);
        }
    });
    if let Some(synthesis) = synthesis() {
        synthesis.cancel();
    }
}
