//! The service worker's list and the revisions of files that keep their names.

use anyhow::{Context, Result, bail};
use serde_json::json;

use super::headers::is_hashed;
use super::shell::Names;
use super::{Files, hash, sizes};

/// Not part of the offline copy: the worker itself, the page's name (it is kept as "./"), what only servers, old browsers and the
/// build read, and clips, which would make the set too large to take whole.
fn is_left_out(path: &str) -> bool {
    ["sw.js", "index.html", "revision.json"].contains(&path)
        || path.starts_with("noscript")
        || path.starts_with("media/")
}

/// Fills in `sw.js` and writes `revision.json`.
pub fn fill(files: &mut Files, names: &Names) -> Result<()> {
    let template = files.get("sw.js").context("there is no public/sw.js")?;
    let template = String::from_utf8(template.clone()).context("public/sw.js is not UTF-8")?;
    let list = list(files, names);
    let build = hash(format!("{template}{list}").as_bytes(), 16);

    let (Some(open), true) = (template.find("/* {{files}}"), template.contains("\"{{build}}\"")) else {
        bail!("public/sw.js has no place for the build ({{{{build}}}}) or the files ({{{{files}}}})");
    };
    let close = template[open..].find("*/").map_or(template.len(), |end| open + end + 2);
    let filled = format!("{}\n{list}\n{}", &template[..open], &template[close..]).replace("{{build}}", &build);
    files.insert("sw.js".to_owned(), filled.into_bytes());

    let stable = files.iter().filter(|(path, _)| !is_left_out(path) && !is_hashed(path));
    let stable: serde_json::Map<String, serde_json::Value> =
        stable.map(|(path, bytes)| (path.clone(), hash(bytes, 16).into())).collect();
    let revision = json!({ "build": build, "files": stable });
    files.insert("revision.json".to_owned(), serde_json::to_vec_pretty(&revision)?);
    Ok(())
}

/// JavaScript lines of `["address", "revision"],`: the shell first, then what the first screen needs, then the rest.
fn list(files: &Files, names: &Names) -> String {
    let first = sizes::first_load(names);
    let rest = files.keys().filter(|path| !first.contains(path)).cloned();
    let ordered = first.iter().cloned().chain(rest).filter(|path| !is_left_out(path));
    let shell = files.get("index.html").map(|page| format!("  [\"./\", \"{}\"],\n", hash(page, 16)));
    let others =
        ordered.filter_map(|path| files.get(&path).map(|bytes| format!("  [\"{path}\", \"{}\"],\n", hash(bytes, 16))));
    shell.into_iter().chain(others).collect::<String>().trim_end().to_owned()
}
