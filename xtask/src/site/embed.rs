//! The widget's files: `embed.js` and `embed-frame.js`, which host pages name, and what these fetch from `embed/`.

use anyhow::{Context, Result};

use super::headers::EMBED_POLICY;
use super::{Files, hash};

/// What host pages load themselves.
pub const HOST_SCRIPTS: [&str; 2] = ["embed.js", "embed-frame.js"];

/// A file under its plain name, and the file that names it. In an order in which each is ready before it is named.
const NAMED: [(&str, &str); 4] = [
    ("embed/check.js", "embed/element.js"),
    ("embed/check.wasm", "embed/element.js"),
    ("embed/check.css", "embed/element.js"),
    ("embed/element.js", "embed.js"),
];

/// Puts the widget's files in their folder, with hashed names where a script names them, and fills in its page.
pub fn arrange(files: &mut Files) -> Result<()> {
    for name in ["check.js", "check.wasm"] {
        let bytes = files.remove(name).with_context(|| format!("the build made no {name}"))?;
        files.insert(format!("embed/{name}"), bytes);
    }
    take_pack(files)?;
    for (path, by) in NAMED {
        let bytes = files.remove(path).with_context(|| format!("there is no {path}"))?;
        let (stem, end) = path.rsplit_once('.').unwrap_or((path, ""));
        let hashed = format!("{stem}-{}.{end}", hash(&bytes, 8));
        files.insert(hashed.clone(), bytes);
        // Scripts of the folder name their neighbours by file name alone, `embed.js` by the whole path.
        let short =
            |path: &str| if by.contains('/') { path.trim_start_matches("embed/").to_owned() } else { path.to_owned() };
        replace(files, by, &format!("\"{}\"", short(path)), &format!("\"{}\"", short(&hashed)))?;
    }
    replace(files, "embed.html", "{{policy}}", EMBED_POLICY)
}

/// The widget has the pack as the site has it, in a folder that other sites may read.
pub fn take_pack(files: &mut Files) -> Result<()> {
    let pack = files.get("pack.json").context("the build made no pack.json")?.clone();
    files.insert("embed/pack.json".to_owned(), pack);
    Ok(())
}

/// What a host page downloads for one check, in one language, in the order of need.
pub fn parts(files: &Files) -> Vec<String> {
    let of_folder =
        files.keys().filter(|path| path.starts_with("embed/") && !path.contains("/frame.") && *path != "embed/en.json");
    std::iter::once("embed.js".to_owned()).chain(of_folder.cloned()).collect()
}

/// Whether a file belongs to the widget.
pub fn is_part(path: &str) -> bool {
    path.starts_with("embed/") || path == "embed.html" || HOST_SCRIPTS.contains(&path)
}

fn replace(files: &mut Files, path: &str, name: &str, by: &str) -> Result<()> {
    let bytes = files.get(path).with_context(|| format!("there is no public/{path}"))?;
    let text = String::from_utf8(bytes.clone()).with_context(|| format!("public/{path} is not UTF-8"))?;
    anyhow::ensure!(text.contains(name), "public/{path} does not name {name}");
    files.insert(path.to_owned(), text.replace(name, by).into_bytes());
    Ok(())
}
