//! The words: `locales/<language>/<stage>/*.ftl` become one file per language and stage, so that each is fetched when it is needed.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, bail};
use fluent_syntax::ast::{Attribute, Entry, Identifier, Message, Resource};
use fluent_syntax::{parser, serializer};

use super::Files;

/// In the order in which a person comes to need them.
pub const STAGES: [&str; 5] = ["start", "questions", "results", "kiosk", "audit"];

/// Words of the text edition, which is made when the site is.
pub const TEXT: &str = "text";
/// Words that nobody fetches as they stand: those of the text edition, and of the widget (`tongda pack --embed` makes its files
/// from these and others).
const NOT_FETCHED: [&str; 2] = ["embed", TEXT];

/// The stage of easy words: the attributes `.easy` and `.x-easy` of all messages, each as a message of its own.
const EASY: &str = "easy";

/// All languages and stages below `folder`. A message of `over` takes the place of the whole message of the same id, in
/// whatever stage that stands: so a district says in its own words what names it, and adds the words of its own rules.
pub fn collect(folder: &Path, over: Option<&Path>) -> Result<Files> {
    let mut files = Files::new();
    for language in sorted(folder)?.into_iter().filter(|path| path.is_dir()) {
        let name = language.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let common = stages(&language)?;
        if common[0].is_empty() {
            bail!("there is no {}", language.join(STAGES[0]).display());
        }
        let own = over.map(|over| over.join(&name)).filter(|own| own.is_dir());
        let own = own.map(|own| stages(&own)).transpose()?.unwrap_or_default();
        let own = own.iter().map(|text| parsed(text)).collect::<Result<Vec<_>>>()?;
        let taken: BTreeSet<&str> = own.iter().flat_map(|stage| stage.body.iter().filter_map(id)).collect();
        let (mut easy, mut all) = (String::new(), String::new());
        for ((stage, common), own) in STAGES.into_iter().zip(&common).zip(own) {
            let mut words = parsed(common).with_context(|| format!("in {}", language.join(stage).display()))?;
            words.body.retain(|entry| !id(entry).is_some_and(|id| taken.contains(id)));
            words.body.extend(own.body);
            let (normal, easier) = parted(words);
            all += &normal;
            easy += &easier;
            files.insert(format!("locales/{name}/{stage}.ftl"), tight(&normal).into_bytes());
        }
        all += &easy;
        if let Some(id) = twice(&all) {
            bail!(
                "`{id}` stands twice in {name}; easy words are called `{EASY}-<message>` or `{EASY}-<message>-<attribute>`"
            );
        }
        files.insert(format!("locales/{name}/{EASY}.ftl"), tight(&easy).into_bytes());
    }
    Ok(files)
}

/// The texts of a language, stage by stage; empty where there is none.
fn stages(language: &Path) -> Result<[String; STAGES.len()]> {
    if let Some(stray) = sorted(language)?.into_iter().find(|path| !is_stage(path)) {
        bail!("{} belongs to no stage; the stages are {}", stray.display(), STAGES.join(", "));
    }
    let mut texts: [String; STAGES.len()] = Default::default();
    for (text, stage) in texts.iter_mut().zip(STAGES) {
        let folder = language.join(stage);
        if folder.is_dir() {
            *text = joined(&folder)?;
        }
    }
    Ok(texts)
}

fn id<'s>(entry: &Entry<&'s str>) -> Option<&'s str> {
    if let Entry::Message(message) = entry { Some(message.id.name) } else { None }
}

/// All words of a folder, without comments.
pub fn joined(folder: &Path) -> Result<String> {
    let mut all = String::new();
    for source in sorted(folder)?.into_iter().filter(|path| path.extension().is_some_and(|end| end == "ftl")) {
        let text = fs::read_to_string(&source).with_context(|| format!("could not read {}", source.display()))?;
        all += &without_comments(&text);
    }
    Ok(all)
}

/// Takes the easy words out of a text: `.easy` of `row-x` becomes the message `easy-row-x`, `.hint-easy` of `q-x` the
/// message `easy-q-x-hint`. They stand beside the normal words in the sources, and are fetched only by those who want them.
fn parted(mut normal: Resource<&str>) -> (String, String) {
    let mut easy = Vec::new();
    for entry in &mut normal.body {
        let Entry::Message(message) = entry else { continue };
        let name = |attribute: &Attribute<&str>| easy_name(message.id.name, attribute.id.name);
        easy.extend(message.attributes.iter().filter_map(|a| Some((name(a)?, a.value.clone()))));
        message.attributes.retain(|a| easy_name("", a.id.name).is_none());
    }
    let messages = easy.iter().map(|(name, value)| {
        let id = Identifier { name: name.as_str() };
        Entry::Message(Message { id, value: Some(value.clone()), attributes: Vec::new(), comment: None })
    });
    let easy = Resource { body: messages.collect() };
    (serializer::serialize(&normal), serializer::serialize(&easy))
}

fn parsed(fluent: &str) -> Result<Resource<&str>> {
    parser::parse(fluent).map_err(|(_, errors)| anyhow!("{} faults, such as {:?}", errors.len(), errors.first()))
}

/// What the serializer wrote, without the spaces that only people read: around the first `=` of a message or an attribute, and
/// all but one of an attribute's indent. Inside of a text nothing changes.
fn tight(fluent: &str) -> String {
    let mut out = String::with_capacity(fluent.len());
    for line in fluent.lines() {
        let attribute = line.strip_prefix("    .");
        let begins = attribute.or(Some(line).filter(|line| line.starts_with(|c: char| c.is_ascii_alphabetic())));
        let split = begins.and_then(|rest| rest.split_once(" ="));
        match split.filter(|(id, _)| id.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b))) {
            Some((id, value)) => {
                out += if attribute.is_some() { " ." } else { "" };
                out += &format!("{id}={}", value.strip_prefix(' ').unwrap_or(value));
            }
            None => out += line,
        }
        out.push('\n');
    }
    out
}

/// The message that an attribute becomes if it holds easy words. A name in Fluent has no dots, so a hyphen takes their place.
fn easy_name(message: &str, attribute: &str) -> Option<String> {
    match attribute.strip_suffix(EASY)? {
        "" => Some(format!("{EASY}-{message}")),
        of => Some(format!("{EASY}-{message}-{}", of.strip_suffix('-')?)),
    }
}

/// The first message that stands twice in what the serializer wrote: there every other line is indented or closes a bracket.
fn twice(fluent: &str) -> Option<&str> {
    let mut seen = BTreeSet::new();
    let begins = fluent.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_alphabetic()));
    begins.filter_map(|line| line.split(" =").next()).find(|id| !seen.insert(*id))
}

/// In Fluent a line whose first character is `#` is always a comment, and blank lines only stand between messages or inside a pattern.
fn without_comments(fluent: &str) -> String {
    fluent.lines().filter(|line| !line.starts_with('#')).map(|line| format!("{line}\n")).collect()
}

fn is_stage(path: &Path) -> bool {
    path.file_name().is_some_and(|name| NOT_FETCHED.iter().chain(&STAGES).any(|stage| name == *stage))
}

fn sorted(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).with_context(|| format!("could not read {}", folder.display()))?;
    let mut paths = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
mod tests {
    use super::{STAGES, collect, parsed, parted, tight, twice};

    #[test]
    fn easy_words_leave_the_text_as_messages_of_their_own() {
        let (normal, easy) = parted(
            parsed("q-a = A\n    .hint = B\n    .hint-easy = b\n    .easy = a\nv-a = C\n    .uneasy = D\n").unwrap(),
        );
        assert_eq!(normal, "q-a = A\n    .hint = B\nv-a = C\n    .uneasy = D\n");
        assert_eq!(easy, "easy-q-a-hint = b\neasy-q-a = a\n");
    }

    #[test]
    fn only_spaces_that_nobody_reads_go() {
        let text = "a = A = b\n    .hint = B\nc =\n    { $count ->\n        [one] x = y\n       *[other] z\n    }\nd =\n    .e = f\n";
        let short = tight(text);
        assert_eq!(
            short,
            "a=A = b\n .hint=B\nc=\n    { $count ->\n        [one] x = y\n       *[other] z\n    }\nd=\n .e=f\n"
        );
        let said = |text: &str| fluent_syntax::serializer::serialize(&fluent_syntax::parser::parse(text).unwrap());
        assert_eq!(said(text), said(&short));
    }

    #[test]
    fn easy_words_never_take_the_name_of_others() {
        let check = |fluent, id| {
            let (normal, easy) = parted(parsed(fluent).unwrap());
            assert_eq!(twice(&(normal + &easy)), id, "{fluent}");
        };
        check("a = A\n    .b = B\n    .b-easy = b\na-c = C\n    .easy = c\n", None);
        check("a = A\n    .b = B\n    .b-easy = b\na-b = C\n    .easy = c\n", Some("easy-a-b"));
        check("on = A\n    .easy = a\neasy-on = B\n", Some("easy-on"));
    }

    #[test]
    fn a_district_says_it_in_its_own_words() {
        let folder = std::env::temp_dir().join(format!("tongda-words-{}", std::process::id()));
        let put = |path: &str, text: &str| {
            let path = folder.join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        };
        put("all/en/start/a.ftl", "a = A\n    .easy = a\nb = B\n");
        put("all/en/results/a.ftl", "d = D\n");
        // `d` stands in another stage there: this district needs it earlier.
        put("own/en/start/own.ftl", "b = District\nc = Only here\n    .easy = c\nd = Early\n");
        let files = collect(&folder.join("all"), Some(&folder.join("own"))).unwrap();
        let text = |name: &str| String::from_utf8_lossy(&files[&format!("locales/en/{name}.ftl")]).into_owned();
        assert_eq!(text(STAGES[0]), "a=A\nb=District\nc=Only here\nd=Early\n");
        assert_eq!((text("results"), text("easy")), (String::new(), "easy-a=a\neasy-c=c\n".to_owned()));
        put("own/en/later/own.ftl", "e = E\n");
        let stray = collect(&folder.join("all"), Some(&folder.join("own"))).unwrap_err().to_string();
        assert!(stray.contains("belongs to no stage"), "{stray}");
        std::fs::remove_dir_all(folder).unwrap();
    }
}
