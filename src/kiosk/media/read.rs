//! Reading the manifest, and finding every fault in it.

use super::{AudioClip, Clips, Media, MediaFault, SignClip};
use crate::text::Locale;
use serde_json::{Map, Value};

/// The schema this build reads.
pub const SCHEMA: u64 = 1;

/// Endings of clips that browsers play and that the site's headers know.
pub const VIDEO: [&str; 2] = ["webm", "mp4"];

/// Endings of recordings, likewise.
pub const AUDIO: [&str; 3] = ["webm", "ogg", "mp3"];

/// Reads a manifest.
///
/// # Errors
/// Every fault at once, in the order of the file's keys.
pub fn parse(text: &str) -> Result<Media, Vec<MediaFault>> {
    let mut reader = Reader::default();
    let media = reader.manifest(text);
    if reader.faults.is_empty() { Ok(media) } else { Err(reader.faults) }
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
    use super::{Media, parse};
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
}
