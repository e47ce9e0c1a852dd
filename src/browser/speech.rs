//! Speech synthesis: reading a text aloud with a voice of the browser.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

fn synthesis() -> Option<SpeechSynthesis> {
    web_sys::window()?.speech_synthesis().ok()
}

/// A voice for a language, one of the device before one of a server.
fn voice(tag: &str) -> Option<SpeechSynthesisVoice> {
    let head = tag.split('-').next().unwrap_or(tag).to_string();
    let voices = synthesis()?.get_voices();
    let fitting = voices.iter().filter_map(|v| v.dyn_into::<SpeechSynthesisVoice>().ok());
    let fitting: Vec<_> = fitting.filter(|v| v.lang().replace('_', "-").split('-').next() == Some(&head)).collect();
    fitting.iter().find(|v| v.local_service()).or(fitting.first()).cloned()
}

/// Whether there is a voice for a language. Some browsers list their voices only a moment after the start.
#[must_use]
pub fn can_speak(tag: &str) -> bool {
    voice(tag).is_some()
}

/// Reads a text aloud, sentence by sentence: long texts end early in some browsers. Cuts off what is being read.
pub fn speak(tag: &str, text: &str, ended: impl FnMut() + 'static) {
    let (Some(synthesis), Some(voice)) = (synthesis(), voice(tag)) else { return };
    synthesis.cancel();
    let sentences: Vec<&str> = text
        .split_inclusive(['。', '！', '？', '；', '.', '!', '?', '\n'])
        .filter(|s| s.chars().any(char::is_alphanumeric))
        .collect();
    let mut ended = Some(ended);
    for (at, sentence) in sentences.iter().enumerate() {
        let Ok(utterance) = SpeechSynthesisUtterance::new_with_text(sentence.trim()) else { continue };
        utterance.set_lang(tag);
        utterance.set_voice(Some(&voice));
        if at + 1 == sentences.len()
            && let Some(ended) = ended.take()
        {
            let closure = Closure::<dyn FnMut()>::new(ended);
            utterance.set_onend(Some(closure.as_ref().unchecked_ref()));
            closure.forget(); // Lives as long as the utterance, which the browser keeps.
        }
        synthesis.speak(&utterance);
    }
}

/// Stops.
pub fn stop() {
    if let Some(synthesis) = synthesis() {
        synthesis.cancel();
    }
}
