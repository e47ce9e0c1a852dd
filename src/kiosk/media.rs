//! The media manifest: which message has a sign-language clip, and which a recording of its words, in each language.
//!
//! A value read from `public/media/manifest.json`. Whether the files are there is not its business: `tongda media`
//! looks at the folder, and the page shows the easy words where a clip does not load. See `docs/media.md`.

use crate::text::Locale;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::fmt;

/// The schema this build reads.
pub const SCHEMA: u64 = 1;

/// Endings of clips that browsers play and that the site's headers know.
pub const VIDEO: [&str; 2] = ["webm", "mp4"];

/// Endings of recordings, likewise.
pub const AUDIO: [&str; 3] = ["webm", "ogg", "mp3"];

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

/// Reads a manifest.
///
/// # Errors
/// Every fault at once, in the order of the file's keys.
pub fn parse(text: &str) -> Result<Media, Vec<MediaFault>> {
    let mut reader = Reader::default();
    let media = reader.manifest(text);
    if reader.faults.is_empty() { Ok(media) } else { Err(reader.faults) }
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

/// How fast a clip is shown. Slower only: signing that is sped up is no longer that person's signing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Pace {
    /// As it was signed.
    #[default]
    Full,
    /// Three quarters.
    Slow,
    /// Half.
    Slowest,
}

names!(Pace { Full => "sign-pace-full", Slow => "sign-pace-slow", Slowest => "sign-pace-slowest" });

impl Pace {
    /// The next slower one; after the slowest, full again.
    #[must_use]
    pub fn next(self) -> Self {
        match self {
            Pace::Full => Pace::Slow,
            Pace::Slow => Pace::Slowest,
            Pace::Slowest => Pace::Full,
        }
    }

    /// As a factor.
    #[must_use]
    pub fn rate(self) -> f64 {
        match self {
            Pace::Full => 1.0,
            Pace::Slow => 0.75,
            Pace::Slowest => 0.5,
        }
    }
}

/// Collects faults on the way, so that whoever records sees all of them at once.
#[derive(Default)]
struct Reader {
    faults: Vec<MediaFault>,
}

impl Reader {
    fn fault(&mut self, place: &str, problem: &'static str, remedy: &'static str) {
        self.faults.push(MediaFault { place: place.to_string(), problem, remedy });
    }

    fn manifest(&mut self, text: &str) -> Media {
        let mut media = Media::default();
        let whole: Value = match serde_json::from_str(text) {
            Ok(whole) => whole,
            Err(e) => {
                let place = format!("{}:{}", e.line(), e.column());
                self.fault(&place, "not JSON", "Correct the file at this line and column");
                return media;
            }
        };
        if whole.get("schema").and_then(Value::as_u64) != Some(SCHEMA) {
            self.fault("schema", "not the number 1", "Write \"schema\": 1, or use the program that wrote this file");
            return media;
        }
        let Some(top) = self.object(&whole, "manifest", &["schema", "languages"]) else { return media };
        let Some(languages) = top.get("languages").and_then(Value::as_object) else {
            self.fault("languages", "missing, or not an object", "Write \"languages\": { \"zh-CN\": {}, \"en\": {} }");
            return media;
        };
        for (tag, messages) in languages {
            let place = format!("languages/{tag}");
            let Some(locale) = Locale::ALL.into_iter().find(|l| l.tag() == tag) else {
                self.fault(&place, "not a language of the program", "Use zh-CN or en");
                continue;
            };
            let Some(messages) = messages.as_object() else {
                self.fault(&place, "not an object", "Write { \"message id\": { \"sign\": { ... } } }");
                continue;
            };
            let clips = messages.iter().filter_map(|(id, clips)| Some((id.clone(), self.clips(&place, id, clips)?)));
            media.languages.insert(locale.tag(), clips.collect());
        }
        media
    }

    fn clips(&mut self, place: &str, id: &str, value: &Value) -> Option<Clips> {
        let place = format!("{place}/{id}");
        if !is_id(id) {
            self.fault(&place, "not a message id", "Write an id of locales/, such as q-age or row-x.what");
        }
        let parts = self.object(value, &place, &["sign", "audio"])?;
        if parts.is_empty() {
            self.fault(&place, "neither sign nor audio", "Add one of them, or remove the message");
        }
        Some(Clips {
            sign: parts.get("sign").and_then(|v| self.sign(v, &format!("{place}/sign"))),
            audio: parts.get("audio").and_then(|v| self.audio(v, &format!("{place}/audio"))),
        })
    }

    fn sign(&mut self, value: &Value, place: &str) -> Option<SignClip> {
        let parts = self.object(value, place, &["video", "captions", "licence", "signer"])?;
        let video = self.file(parts, place, "video", &VIDEO);
        let captions = self.file(parts, place, "captions", &["vtt"]);
        let licence = self.words(parts, place, "licence");
        let signer = self.words(parts, place, "signer");
        Some(SignClip { video: video?, captions: captions?, licence: licence?, signer: signer? })
    }

    fn audio(&mut self, value: &Value, place: &str) -> Option<AudioClip> {
        let parts = self.object(value, place, &["file", "licence"])?;
        let file = self.file(parts, place, "file", &AUDIO);
        let licence = self.words(parts, place, "licence");
        Some(AudioClip { file: file?, licence: licence? })
    }

    fn object<'v>(&mut self, value: &'v Value, place: &str, known: &[&str]) -> Option<&'v Map<String, Value>> {
        let Some(parts) = value.as_object() else {
            self.fault(place, "not an object", "Write it in braces, as docs/media.md shows");
            return None;
        };
        for key in parts.keys().filter(|key| !known.contains(&key.as_str())) {
            self.fault(&format!("{place}/{key}"), "an unknown key", "Correct its spelling, or remove it");
        }
        Some(parts)
    }

    fn words(&mut self, parts: &Map<String, Value>, place: &str, key: &str) -> Option<String> {
        let words = parts.get(key).and_then(Value::as_str).map(str::trim).filter(|w| !w.is_empty());
        if words.is_none() {
            self.fault(&format!("{place}/{key}"), "missing or empty", "Write it as a text");
        }
        words.map(str::to_string)
    }

    fn file(&mut self, parts: &Map<String, Value>, place: &str, key: &str, endings: &[&str]) -> Option<String> {
        let name = self.words(parts, place, key)?;
        let place = format!("{place}/{key}");
        let ending = name.rsplit_once('.').map_or("", |(_, end)| end);
        if !is_below_media(&name) {
            self.fault(
                &place,
                "not a file below media/",
                "Write media/ and a path of letters, digits, hyphens, dots and slashes; no folder may begin with a dot",
            );
        } else if !endings.contains(&ending) {
            self.fault(&place, "not a kind of file that can be played here", "See docs/media.md for the kinds");
        } else {
            return Some(name);
        }
        None
    }
}

/// A message id, or one with an attribute behind a dot.
fn is_id(id: &str) -> bool {
    let is_name = |name: &str| {
        name.starts_with(|c: char| c.is_ascii_alphabetic())
            && name.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b))
    };
    id.split_once('.').map_or_else(|| is_name(id), |(message, attribute)| is_name(message) && is_name(attribute))
}

/// Plain characters only, so that no scheme, query or way out of the folder has a spelling.
fn is_below_media(name: &str) -> bool {
    let is_plain = name.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_./".contains(&b));
    let mut parts = name.split('/');
    is_plain
        && parts.next() == Some("media")
        && name.len() > "media/".len()
        && parts.all(|p| !p.is_empty() && !p.starts_with('.'))
}

#[cfg(test)]
mod tests {
    use super::{Media, Pace, parse};
    use crate::text::Locale;

    /// A manifest with one signed message, `video` being the name of its film.
    fn with_video(video: &str) -> String {
        let clip = r#"{"captions":"media/en/a.vtt","licence":"CC0","signer":"A"}"#;
        let mut clip: serde_json::Value = serde_json::from_str(clip).unwrap_or_default();
        clip["video"] = video.into();
        serde_json::json!({ "schema": 1, "languages": { "en": { "q-age": { "sign": clip } } } }).to_string()
    }

    fn places(text: &str) -> Vec<String> {
        parse(text).err().unwrap_or_default().into_iter().map(|f| f.place).collect()
    }

    #[test]
    fn a_clip_is_found_in_its_language_only() {
        let media = parse(&with_video("media/en/a.webm")).unwrap_or_default();
        assert_eq!(media.sign(Locale::En, "q-age").map(|c| c.video.as_str()), Some("media/en/a.webm"));
        assert_eq!(media.sign(Locale::ZhCn, "q-age"), None);
        assert_eq!(media.audio(Locale::En, "q-age"), None);
        assert_eq!(media.ids(Locale::En).collect::<Vec<_>>(), ["q-age"]);
    }

    #[test]
    fn no_clips_are_no_fault() {
        assert_eq!(parse(r#"{"schema":1,"languages":{"zh-CN":{},"en":{}}}"#).map(|m| m.ids(Locale::En).count()), Ok(0));
        assert_eq!(parse(r#"{"schema":1,"languages":{}}"#), Ok(Media::default()));
    }

    #[test]
    fn a_file_stays_below_media() {
        for name in [
            "media/../a.webm",
            "/media/a.webm",
            "media//a.webm",
            "media/",
            "media",
            "a.webm",
            "media/.a.webm",
            "https://example.org/a.webm",
            "//example.org/a.webm",
            "data:video/webm,a.webm",
            "media/a.webm?b",
            "media/a b.webm",
            "media\\a.webm",
            "media/%2e%2e/a.webm",
            "media/./a.webm",
            "media/a.avi",
            "media/a",
            "",
        ] {
            assert_eq!(places(&with_video(name)), ["languages/en/q-age/sign/video"], "{name}");
        }
    }

    #[test]
    fn every_fault_has_its_place() {
        for (text, expected) in [
            ("{", &["1:1"][..]),
            ("{}", &["schema"]),
            (r#"{"schema":2,"languages":{}}"#, &["schema"]),
            (r#"{"schema":1}"#, &["languages"]),
            (r#"{"schema":1,"languages":{"fr":{},"en":[]}}"#, &["languages/en", "languages/fr"]),
            (r#"{"schema":1,"languages":{},"clips":{}}"#, &["manifest/clips"]),
            (r#"{"schema":1,"languages":{"en":{"q age":{}}}}"#, &["languages/en/q age", "languages/en/q age"]),
            (r#"{"schema":1,"languages":{"en":{"a":{"sing":{}}}}}"#, &["languages/en/a/sing"]),
            (
                r#"{"schema":1,"languages":{"en":{"a":{"audio":{"file":"media/a.mp3"}}}}}"#,
                &["languages/en/a/audio/licence"],
            ),
            (
                r#"{"schema":1,"languages":{"en":{"a":{"sign":{"video":"media/a.mp4","licence":" ","signer":1}}}}}"#,
                &["languages/en/a/sign/captions", "languages/en/a/sign/licence", "languages/en/a/sign/signer"],
            ),
        ] {
            assert_eq!(places(text), expected, "{text}");
        }
    }

    #[test]
    fn slower_goes_round() {
        assert_eq!(Pace::Full.next().next().next(), Pace::Full);
        assert!(Pace::ALL.windows(2).all(|two| two[0].rate() > two[1].rate() && two[0].next() == two[1]));
    }
}
