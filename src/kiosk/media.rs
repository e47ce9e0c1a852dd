//! The media manifest: which message has a sign-language clip, and which a recording of its words, in each language.
//!
//! A value read from `public/media/manifest.json`. Whether the files are there is not its business: `tongda media`
//! looks at the folder, and the page shows the easy words where a clip does not load. See `docs/media.md`.

mod pace;
mod read;

pub use pace::Pace;
pub use read::{AUDIO, SCHEMA, VIDEO, parse};

use crate::text::Locale;
use std::collections::BTreeMap;
use std::fmt;

/// A signed clip of one message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignClip {
    /// Address of the film, below the site.
    pub video: String,
    /// Address of its captions (`WebVTT`).
    pub captions: String,
    /// The terms it may be shown under.
    pub licence: String,
    /// Who signs; shown beside the clip.
    pub signer: String,
}

/// A recording of one message, spoken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AudioClip {
    /// Address of the recording, below the site.
    pub file: String,
    /// The terms it may be played under.
    pub licence: String,
}

/// What one message has.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Clips {
    sign: Option<SignClip>,
    audio: Option<AudioClip>,
}

/// All clips there are, by language and message.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Media {
    languages: BTreeMap<&'static str, BTreeMap<String, Clips>>,
}

/// Something in the manifest that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct MediaFault {
    /// Where: keys from the outside in, such as `languages/en/q-age/sign/video`.
    pub place: String,
    /// What is wrong.
    pub problem: &'static str,
    /// What to do.
    pub remedy: &'static str,
}

impl fmt::Display for MediaFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}. {}.", self.place, self.problem, self.remedy)
    }
}

impl Media {
    /// The signed clip of a message (`id` or `id.attribute`).
    #[must_use]
    pub fn sign(&self, locale: Locale, id: &str) -> Option<&SignClip> {
        self.clips(locale, id)?.sign.as_ref()
    }

    /// The recording of a message (`id` or `id.attribute`).
    #[must_use]
    pub fn audio(&self, locale: Locale, id: &str) -> Option<&AudioClip> {
        self.clips(locale, id)?.audio.as_ref()
    }

    /// Every recording of a language: message id and file.
    pub fn recorded(&self, locale: Locale) -> impl Iterator<Item = (&str, &str)> {
        self.ids(locale).filter_map(move |id| Some((id, self.audio(locale, id)?.file.as_str())))
    }

    /// Messages that have a clip or a recording in a language.
    pub fn ids(&self, locale: Locale) -> impl Iterator<Item = &str> {
        self.languages.get(locale.tag()).into_iter().flat_map(|ids| ids.keys().map(String::as_str))
    }

    fn clips(&self, locale: Locale, id: &str) -> Option<&Clips> {
        self.languages.get(locale.tag())?.get(id)
    }
}

#[cfg(test)]
mod tests {
    use super::parse;
    use crate::text::Locale;

    #[test]
    fn a_clip_is_found_in_its_language_only() {
        let clip = serde_json::json!({
            "video": "media/en/a.webm", "captions": "media/en/a.vtt", "licence": "CC0", "signer": "A"
        });
        let manifest = serde_json::json!({ "schema": 1, "languages": { "en": { "q-age": { "sign": clip } } } });
        let media = parse(&manifest.to_string()).unwrap_or_default();
        assert_eq!(media.sign(Locale::En, "q-age").map(|c| c.video.as_str()), Some("media/en/a.webm"));
        assert_eq!(media.sign(Locale::ZhCn, "q-age"), None);
        assert_eq!(media.audio(Locale::En, "q-age"), None);
        assert_eq!(media.ids(Locale::En).collect::<Vec<_>>(), ["q-age"]);
    }
}
