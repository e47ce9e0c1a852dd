//! `tongda media`: how much of what people read is signed and recorded, and what is still to be.

use super::{Done, Options, Stop};
use fluent_syntax::ast::Entry;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use tongda::kiosk::media::{self, Media};
use tongda::pack::compile;
use tongda::text::{Locale, Texts};

/// What a person meets who checks benefits alone. The inspector's words are not signed.
const STAGES: [&str; 4] = ["start", "questions", "results", "kiosk"];

/// Runs the command. Missing clips are counted, not found fault with: a catalogue without clips is honest.
pub fn run(options: &Options) -> Done {
    let folder = PathBuf::from(options.only("media folder")?);
    let locales = super::locales(options, &folder);
    let manifest = folder.join("manifest.json");
    let text = std::fs::read_to_string(&manifest).map_err(|e| Stop(1, format!("{}: {e}", manifest.display())))?;
    let mut findings = Vec::new();
    let media = media::parse(&text).unwrap_or_else(|faults| {
        findings.extend(faults.iter().map(ToString::to_string));
        Media::default()
    });
    for locale in Locale::ALL {
        let texts = compile::read_texts(&locales, locale)
            .map_err(|faults| Stop(1, faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")))?;
        findings.extend(faults(&media, locale, &texts, &folder));
        let ids = ids(&locales, locale)?;
        if options.switches.iter().any(|s| s == "--missing") {
            ids.iter().filter_map(|id| missing(&media, locale, &texts, id)).for_each(|line| println!("{line}"));
        } else {
            let signed = ids.iter().filter(|id| media.sign(locale, id).is_some()).count();
            let spoken = ids.iter().filter(|id| media.audio(locale, id).is_some()).count();
            println!("{}: {} messages, {signed} signed, {spoken} recorded", locale.tag(), ids.len());
        }
    }
    for finding in &findings {
        eprintln!("{}: {finding}", manifest.display());
    }
    eprintln!("{} findings", findings.len());
    Ok(findings.is_empty())
}

/// What the manifest promises and the folder or the texts do not hold.
fn faults(media: &Media, locale: Locale, texts: &Texts, folder: &Path) -> Vec<String> {
    let mut faults = Vec::new();
    for id in media.ids(locale) {
        let place = format!("languages/{}/{id}", locale.tag());
        if !texts.has(id) {
            faults.push(format!("{place}: no such text. Correct the id, or remove the message."));
        }
        let mut look = |part: &str, file: &str, is_captions: bool| {
            let path = folder.join(file.strip_prefix("media/").unwrap_or(file));
            match std::fs::read(&path) {
                Ok(bytes) if bytes.is_empty() => {
                    faults.push(format!("{place}/{part}: {file} is empty. Record it again."))
                }
                Ok(bytes) if is_captions && !bytes.trim_ascii_start().starts_with(b"WEBVTT") => {
                    faults.push(format!("{place}/{part}: {file} is not WebVTT. Let its first line be WEBVTT."));
                }
                Ok(_) => {}
                Err(e) => faults.push(format!("{place}/{part}: {file}: {e}. Add the file, or remove the clip.")),
            }
        };
        if let Some(clip) = media.sign(locale, id) {
            look("sign/video", &clip.video, false);
            look("sign/captions", &clip.captions, true);
        }
        if let Some(clip) = media.audio(locale, id) {
            look("audio/file", &clip.file, false);
        }
    }
    faults
}

/// One line for a message that lacks a clip: language, id, what is missing, the script. Easy words are the better
/// script: they are what is shown meanwhile, and one idea a sentence is what signing wants.
fn missing(media: &Media, locale: Locale, texts: &Texts, id: &str) -> Option<String> {
    let lacks = [("sign", media.sign(locale, id).is_none()), ("audio", media.audio(locale, id).is_none())];
    let lacks: Vec<&str> = lacks.into_iter().filter_map(|(kind, lacks)| lacks.then_some(kind)).collect();
    let script = texts.format(&format!("{id}.easy"), None).or_else(|| texts.format(id, None)).unwrap_or_default();
    let script = script.split_whitespace().collect::<Vec<_>>().join(" ");
    (!lacks.is_empty()).then(|| format!("{}\t{id}\t{}\t{script}", locale.tag(), lacks.join(",")))
}

/// The messages of a language that are signed and spoken: every message of the stages, and the parts of rows. Easy
/// words are what is signed, not something beside it.
fn ids(locales: &[PathBuf], locale: Locale) -> Result<BTreeSet<String>, Stop> {
    let mut ids = BTreeSet::new();
    for folder in locales.iter().flat_map(|l| STAGES.map(|stage| l.join(locale.tag()).join(stage))) {
        for file in std::fs::read_dir(&folder).into_iter().flatten().flatten() {
            let path = file.path();
            if path.extension().is_none_or(|end| end != "ftl") {
                continue;
            }
            let text = std::fs::read_to_string(&path).map_err(|e| Stop(1, format!("{}: {e}", path.display())))?;
            // What is not Fluent has been reported with the texts.
            let resource = fluent_syntax::parser::parse(text.as_str()).unwrap_or_else(|(resource, _)| resource);
            for entry in &resource.body {
                let Entry::Message(message) = entry else { continue };
                ids.extend(message.value.is_some().then(|| message.id.name.to_string()));
                let parts =
                    message.attributes.iter().filter(|a| message.id.name.starts_with("row-") && a.id.name != "easy");
                ids.extend(parts.map(|a| format!("{}.{}", message.id.name, a.id.name)));
            }
        }
    }
    Ok(ids)
}
