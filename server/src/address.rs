//! From what was asked for to a path in the site.

/// What an address means.
#[derive(Debug, PartialEq, Eq)]
pub enum Address {
    /// A path of the site.
    Path(String),
    /// The site's own folder without the last slash: relative addresses on the page would miss.
    Slash(String),
    /// Nothing of this site.
    Nothing,
}

impl Address {
    /// Reads an address. `base` begins and ends with a slash.
    pub fn read(asked: &str, base: &str) -> Address {
        if asked.len() + 1 == base.len() && base.starts_with(asked) {
            return Address::Slash(base.to_owned());
        }
        asked.strip_prefix(base).and_then(below).map_or(Address::Nothing, Address::Path)
    }
}

/// The path below the folder, or nothing where the address tries to leave it or names what is not for browsers.
fn below(path: &str) -> Option<String> {
    let is_plain = path.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_./".contains(&byte));
    let is_inside = !path.starts_with('/') && path.split('/').all(|part| !part.starts_with('.'));
    let path = if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() };
    (is_plain && is_inside).then_some(path)
}

#[cfg(test)]
mod tests {
    use super::Address;

    fn check(asked: &str, base: &str, expected: Option<&str>) {
        let expected = expected.map_or(Address::Nothing, |path| Address::Path(path.to_owned()));
        assert_eq!(Address::read(asked, base), expected, "{asked} below {base}");
    }

    #[test]
    fn an_address_is_a_path_below_the_folder() {
        check("/", "/", Some("index.html"));
        check("/locales/zh-CN/start.ftl", "/", Some("locales/zh-CN/start.ftl"));
        check("/tongda/", "/tongda/", Some("index.html"));
        check("/tongda/text/", "/tongda/", Some("text/index.html"));
        check("/tongda/sw.js", "/tongda/", Some("sw.js"));
        check("/sw.js", "/tongda/", None);
        check("/tongdasw.js", "/tongda/", None);
        assert_eq!(Address::read("/tongda", "/tongda/"), Address::Slash("/tongda/".to_owned()));
    }

    #[test]
    fn an_address_cannot_leave_the_folder() {
        let outside = [
            "/../Cargo.toml",
            "/a/../../b",
            "/.git/config",
            "/%2e%2e/Cargo.toml",
            "/a\\b",
            "//etc/passwd",
            "/a/..",
            "/~",
        ];
        for asked in outside {
            check(asked, "/", None);
            check(&format!("/tongda{asked}"), "/tongda/", None);
        }
    }
}
