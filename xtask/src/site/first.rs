//! The first screen in the page itself: real words and real links, before any program has come. `home.html` holds its markup with
//! messages in double braces; here it is filled in once for each language, from the same words that the program uses.

use std::collections::BTreeMap;
use std::path::PathBuf;

use anyhow::{Context, Result};
use fluent_syntax::ast::{Entry, Pattern, PatternElement};
use fluent_syntax::parser;

use super::{Files, locales};

/// Languages in the order they stand in the page, each with its first page of the text edition.
const LANGUAGES: [(&str, &str); 2] = [("zh-CN", "text/index.html"), ("en", "text/en/index.html")];

/// Stages whose words it may use.
const STAGES: [&str; 2] = ["start", locales::TEXT];

/// What stands before and after it in `index.html`.
const AROUND: (&str, &str) = ("<div id=\"app\">", "<div id=\"fallback\"");

/// Puts the first screen into `index.html`, in the place of the one that is there or of `{{home}}`. Of the folders of words a
/// later one comes before an earlier one.
pub fn put(files: &mut Files, template: &str, words: &[PathBuf]) -> Result<()> {
    let template = super::shell::without_comments(template);
    let mut screens = String::new();
    for (language, text) in LANGUAGES {
        let mut messages =
            BTreeMap::from([("lang".to_owned(), language.to_owned()), ("text".to_owned(), text.to_owned())]);
        let folders = words.iter().flat_map(|folder| STAGES.map(|stage| folder.join(language).join(stage)));
        for folder in folders.filter(|folder| folder.is_dir()) {
            read(&locales::joined(&folder)?, &mut messages);
        }
        screens += &filled(&template, &messages).with_context(|| format!("public/home.html in {language}"))?;
    }
    let page = files.get_mut("index.html").context("there is no public/index.html")?;
    let text = String::from_utf8(page.clone()).context("public/index.html is not UTF-8")?;
    let place = text.split_once(AROUND.0).and_then(|(before, rest)| Some((before, rest.split_once(AROUND.1)?.1)));
    let (before, after) = place.context("index.html has no place for the first screen")?;
    // As the finished page has it, without the line ends between elements (`shell.rs`).
    let screens = screens.trim().replace(">\n<", "><");
    *page = [before, AROUND.0, &screens, "</div>", AROUND.1, after].concat().into_bytes();
    Ok(())
}

/// Messages and attributes that are nothing but text; others cannot stand in a page that no program fills in.
fn read(fluent: &str, messages: &mut BTreeMap<String, String>) {
    let resource = parser::parse(fluent).unwrap_or_else(|(resource, _)| resource);
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let id = message.id.name;
        messages.extend(message.value.as_ref().and_then(plain).map(|text| (id.to_owned(), text)));
        let attributes = message.attributes.iter();
        messages.extend(attributes.filter_map(|a| Some((format!("{id}.{}", a.id.name), plain(&a.value)?))));
    }
}

fn plain(pattern: &Pattern<&str>) -> Option<String> {
    let texts = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => Some(*value),
        PatternElement::Placeable { .. } => None,
    });
    texts.collect()
}

fn filled(template: &str, messages: &BTreeMap<String, String>) -> Result<String> {
    let mut page = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("{{") {
        let (id, after) = after.split_once("}}").context("a brace that is not closed")?;
        let text = messages.get(id).with_context(|| format!("no plain text `{id}`"))?;
        page += before;
        page += &text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;");
        rest = after;
    }
    Ok(page + rest)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
mod tests {
    use super::{filled, read};
    use std::collections::BTreeMap;

    #[test]
    fn a_first_screen_takes_the_place_of_another() {
        let page = "<body>\n<div id=\"app\">\n{{home}}\n</div>\n<div id=\"fallback\" hidden>x</div>";
        let mut files: super::Files = [("index.html".to_owned(), page.as_bytes().to_vec())].into();
        let text = |files: &super::Files| String::from_utf8_lossy(&files["index.html"]).into_owned();
        super::put(&mut files, "<p lang=\"{{lang}}\">1</p>\n<p>2</p>", &[]).unwrap();
        assert_eq!(text(&files).matches("<p>2</p>").count(), 2);
        super::put(&mut files, "<p lang=\"{{lang}}\">3</p>", &[]).unwrap();
        let screens = "<p lang=\"zh-CN\">3</p><p lang=\"en\">3</p>";
        assert_eq!(text(&files), format!("<body>\n<div id=\"app\">{screens}</div><div id=\"fallback\" hidden>x</div>"));
    }

    #[test]
    fn messages_are_filled_in_and_escaped() {
        let mut messages = BTreeMap::new();
        read("a = \"A\" & <b>\n    .about = B\nc = { $count }\n", &mut messages);
        assert_eq!(filled("<i>{{a}}{{a.about}}</i>", &messages).unwrap(), "<i>&quot;A&quot; &amp; &lt;b>B</i>");
        // Nothing that only a program could fill in, and nothing unknown.
        assert!(filled("{{c}}", &messages).is_err());
        assert!(filled("{{d}}", &messages).is_err());
    }
}
