//! The page itself: files that `index.html` names get their hash into their name, so that they may be cached for ever.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail};

use super::headers::POLICY;
use super::{Files, hash};

/// Plain name to hashed name.
pub type Names = BTreeMap<String, String>;

/// Kinds of file that are only ever reached through `index.html`. Pictures keep their names: the program and the
/// manifest name them too. So do data and words, which change without a rebuild.
const HASHED: [&str; 3] = [".js", ".css", ".wasm"];

/// Renames the files and fills in the page.
pub fn hash_names(files: &mut Files) -> Result<Names> {
    let page = files.get("index.html").context("there is no public/index.html")?;
    let mut page = String::from_utf8(page.clone()).context("public/index.html is not UTF-8")?;
    let mut names = Names::new();
    let plain: Vec<String> = files.keys().filter(|path| is_candidate(path)).cloned().collect();
    for path in plain {
        let quoted = format!("\"{path}\"");
        if !page.contains(&quoted) {
            continue;
        }
        let bytes = files.remove(&path).unwrap_or_default();
        let (stem, end) = path.rsplit_once('.').unwrap_or((&path, ""));
        let hashed = format!("{stem}-{}.{end}", hash(&bytes, 8));
        page = page.replace(&quoted, &format!("\"{hashed}\""));
        files.insert(hashed.clone(), bytes);
        names.insert(path, hashed);
    }
    let programs = ["app.js", "app.wasm", "guide.js", "guide.wasm", "audit.js", "audit.wasm", "kiosk.js", "kiosk.wasm"];
    for needed in
        ["before.js", "boot.js", "style.css", "later.css", "audit.css", "kiosk.css"].into_iter().chain(programs)
    {
        if !names.contains_key(needed) {
            bail!("public/index.html does not name {needed}, or the build did not make it");
        }
    }
    if !page.contains("{{policy}}") {
        bail!("public/index.html has no place for the policy: {{{{policy}}}}");
    }
    let page = without_comments(&page.replace("{{policy}}", POLICY));
    // A line break between two tags is nothing but a place for people to rest; ours stand between blocks only.
    files.insert("index.html".to_owned(), page.replace(">\n<", "><").into_bytes());
    Ok(names)
}

fn is_candidate(path: &str) -> bool {
    path != "sw.js" && !path.contains('/') && HASHED.iter().any(|end| path.ends_with(end))
}

/// HTML without its comments.
pub fn without_comments(html: &str) -> String {
    let mut kept = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((before, after)) = rest.split_once("<!--") {
        kept += before.trim_end_matches(' ');
        rest = after.split_once("-->").map_or("", |(_, after)| after.trim_start_matches('\n'));
    }
    kept + rest
}
