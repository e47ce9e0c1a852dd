//! The first screen in the page itself: real words and real links, before any program has come. `home.html` holds its markup with
//! messages in double braces; here it is filled in once for each language, from the same words that the program uses.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result, bail};
use fluent_syntax::ast::{Entry, Pattern, PatternElement};
use fluent_syntax::parser;

use super::{Files, locales};

/// Languages in the order they stand in the page, each with its first page of the text edition.
const LANGUAGES: [(&str, &str); 2] = [("zh-CN", "text/index.html"), ("en", "text/en/index.html")];

/// Stages whose words it may use.
const STAGES: [&str; 2] = ["start", locales::NOT_FETCHED];

/// Puts the first screen into `index.html`.
pub fn put(files: &mut Files, words: &Path) -> Result<()> {
    let template = files.remove("home.html").context("there is no public/home.html")?;
    let template = String::from_utf8(template).context("public/home.html is not UTF-8")?;
    let template = super::shell::without_comments(&template);
    let mut screens = String::new();
    for (language, text) in LANGUAGES {
        let mut messages =
            BTreeMap::from([("lang".to_owned(), language.to_owned()), ("text".to_owned(), text.to_owned())]);
        for stage in STAGES {
            read(&locales::joined(&words.join(language).join(stage))?, &mut messages);
        }
        screens += &filled(&template, &messages).with_context(|| format!("public/home.html in {language}"))?;
    }
    let page = files.get_mut("index.html").context("there is no public/index.html")?;
    let text = String::from_utf8(page.clone()).context("public/index.html is not UTF-8")?;
    if !text.contains("{{home}}") {
        bail!("public/index.html has no place for the first screen: {{{{home}}}}");
    }
    *page = text.replace("{{home}}", screens.trim()).into_bytes();
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
    fn messages_are_filled_in_and_escaped() {
        let mut messages = BTreeMap::new();
        read("a = \"A\" & <b>\n    .about = B\nc = { $count }\n", &mut messages);
        assert_eq!(filled("<i>{{a}}{{a.about}}</i>", &messages).unwrap(), "<i>&quot;A&quot; &amp; &lt;b>B</i>");
        // Nothing that only a program could fill in, and nothing unknown.
        assert!(filled("{{c}}", &messages).is_err());
        assert!(filled("{{d}}", &messages).is_err());
    }
}
