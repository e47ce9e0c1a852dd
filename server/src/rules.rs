//! `headers.json`: which headers go with which file. `xtask/src/site/headers.rs` writes it.

use serde_json::{Map, Value};

/// The list of one site.
pub struct Rules(Value);

impl Rules {
    /// Reads the list; nothing where it is not one.
    #[must_use]
    pub fn read(json: &[u8]) -> Option<Rules> {
        let value: Value = serde_json::from_slice(json).ok()?;
        let rules = ["all", "hashed", "others", "types"].iter().all(|key| value[*key].is_object());
        (rules && value["paths"].is_array()).then_some(Rules(value))
    }

    /// What is sent with every answer about a path, also where there is no such file.
    pub fn of(&self, path: &str) -> impl Iterator<Item = (&str, &str)> {
        let paths = self.0["paths"].as_array().into_iter().flatten();
        let special = paths.filter(move |rule| rule["begins"].as_str().is_some_and(|begin| path.starts_with(begin)));
        // In this order: what comes later takes the place of what came before.
        texts(&self.0["all"]).chain(special.flat_map(|rule| texts(&rule["headers"])))
    }

    /// How long a file may be kept.
    pub fn caching(&self, path: &str) -> impl Iterator<Item = (&str, &str)> {
        texts(&self.0[if is_hashed(path) { "hashed" } else { "others" }]["headers"])
    }

    /// The media type of a path, by its ending.
    #[must_use]
    pub fn media_type(&self, path: &str) -> &str {
        let end = path.rsplit_once('.').map_or("", |(_, end)| end);
        self.0["types"][end].as_str().unwrap_or("application/octet-stream")
    }
}

fn texts(value: &Value) -> impl Iterator<Item = (&str, &str)> {
    let pairs = value.as_object().into_iter().flat_map(Map::iter);
    pairs.filter_map(|(name, value)| Some((name.as_str(), value.as_str()?)))
}

/// Whether the name carries a hash: `name-` and eight hexadecimal digits before the ending of a script, style or module.
#[must_use]
pub fn is_hashed(path: &str) -> bool {
    let Some((stem, "js" | "css" | "wasm")) = path.rsplit_once('.') else { return false };
    stem.rsplit_once('-').is_some_and(|(_, end)| {
        end.len() == 8 && end.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
    })
}

#[cfg(test)]
mod tests {
    use super::{Rules, is_hashed};

    #[test]
    fn only_eight_hex_digits_make_a_hashed_name() {
        assert!(is_hashed("app-0123abcd.wasm"));
        assert!(is_hashed("embed/check-0123abcd.js"));
        assert!(!is_hashed("app-0123abcd.json"));
        assert!(!is_hashed("icon-maskable.svg"));
        assert!(!is_hashed("locales/zh-CN/start.ftl"));
    }

    #[test]
    fn what_is_said_later_counts() {
        let json = br#"{
            "all": {"a": "1", "b": "1"},
            "paths": [{"begins": "embed/", "headers": {"b": "2"}}],
            "hashed": {}, "others": {}, "types": {}
        }"#;
        let rules = Rules::read(json).expect("a list");
        assert_eq!(rules.of("embed/x.js").collect::<Vec<_>>(), [("a", "1"), ("b", "1"), ("b", "2")]);
        assert_eq!(rules.of("x/embed/x.js").count(), 2);
        assert!(Rules::read(b"{}").is_none() && Rules::read(b"no").is_none());
    }
}
