//! The service worker's list and the revisions of files that keep their names.

use anyhow::{Context, Result, bail};
use serde_json::json;
use tongda_server::is_hashed;

use super::shell::Names;
use super::{Files, embed, hash, is_text_edition, sizes};

/// Files that whoever runs a copy changes in place.
pub const EDITED: [&str; 2] = ["contacts.json", "kiosk.json"];

/// All pages of the text edition in one file, by path. Together they pack to less than half of what they do one by one, and
/// a browser that takes them makes one request instead of hundreds.
pub const TEXT: &str = "text.json";

/// Not part of the set: the worker itself, the page's name (it is kept as "./"), what only servers, old browsers and the
/// build read, what whoever runs a copy changes in place (the worker keeps the last it saw of those), the widget, which lives on
/// other people's pages, and the text edition, which the worker takes later and in one file.
fn is_left_out(path: &str) -> bool {
    let apart = ["sw.js", "index.html", "revision.json", "headers.json", "licences.txt", TEXT];
    let elsewhere = embed::is_part(path) || is_text_edition(path) || path.starts_with("noscript");
    apart.contains(&path) || EDITED.contains(&path) || elsewhere
}

/// Clips would make the set too large to take whole. They are a list of their own, taken where they are wanted.
fn is_clip(path: &str) -> bool {
    path.starts_with("media/") && path != "media/manifest.json"
}

/// Fills in `sw.js`, and writes `text.json` and `revision.json`.
pub fn fill(files: &mut Files, names: &Names) -> Result<()> {
    let template = files.get("sw.js").context("there is no public/sw.js")?;
    let template = String::from_utf8(template.clone()).context("public/sw.js is not UTF-8")?;
    bind_text(files)?;
    let text = files.get(TEXT).map(|bytes| line(TEXT, bytes)).unwrap_or_default();
    let (list, clips) = (list(files, names), clips(files));
    let build = hash(format!("{template}{list}{clips}{text}").as_bytes(), 16);

    if !template.contains("\"{{build}}\"") {
        bail!("public/sw.js has no place for the build: {{{{build}}}}");
    }
    let mut filled = template.replace("{{build}}", &build);
    for (name, lines) in [("files", list.as_str()), ("clips", clips.as_str()), ("text", text.trim_end())] {
        filled = put(&filled, name, lines)?;
    }
    files.insert("sw.js".to_owned(), filled.into_bytes());

    let stable = files.iter().filter(|(path, _)| !is_left_out(path) && !is_clip(path) && !is_hashed(path));
    let stable: serde_json::Map<String, serde_json::Value> =
        stable.map(|(path, bytes)| (path.clone(), hash(bytes, 16).into())).collect();
    let revision = json!({ "build": build, "files": stable });
    files.insert("revision.json".to_owned(), serde_json::to_vec_pretty(&revision)?);
    Ok(())
}

/// Makes [`TEXT`].
fn bind_text(files: &mut Files) -> Result<()> {
    let mut pages = serde_json::Map::new();
    for (path, bytes) in files.iter().filter(|(path, _)| is_text_edition(path)) {
        let page = std::str::from_utf8(bytes).with_context(|| format!("{path} is not UTF-8"))?;
        pages.insert(path.clone(), page.into());
    }
    if !pages.is_empty() {
        files.insert(TEXT.to_owned(), serde_json::to_vec(&pages)?);
    }
    Ok(())
}

/// Puts lines in the place of the comment that begins with a name in double braces.
fn put(template: &str, name: &str, lines: &str) -> Result<String> {
    let Some(open) = template.find(&format!("/* {{{{{name}}}}}")) else {
        bail!("public/sw.js has no place for the {name}: {{{{{name}}}}}");
    };
    let close = template[open..].find("*/").map_or(template.len(), |end| open + end + 2);
    Ok(format!("{}\n{lines}\n{}", &template[..open], &template[close..]))
}

/// JavaScript lines of `["address", "revision"],`: the shell first, then what the first screen needs, then the rest.
fn list(files: &Files, names: &Names) -> String {
    let first = sizes::first_load(names);
    let rest = files.keys().filter(|path| !first.contains(path)).cloned();
    let ordered = first.iter().cloned().chain(rest).filter(|path| !is_left_out(path) && !is_clip(path));
    let shell = files.get("index.html").map(|page| format!("  [\"./\", \"{}\"],\n", hash(page, 16)));
    let others = ordered.filter_map(|path| files.get(&path).map(|bytes| line(&path, bytes)));
    shell.into_iter().chain(others).collect::<String>().trim_end().to_owned()
}

/// The same for clips.
fn clips(files: &Files) -> String {
    let clips = files.iter().filter(|(path, _)| is_clip(path)).map(|(path, bytes)| line(path, bytes));
    clips.collect::<String>().trim_end().to_owned()
}

fn line(path: &str, bytes: &[u8]) -> String {
    format!("  [\"{path}\", \"{}\"],\n", hash(bytes, 16))
}

#[cfg(test)]
mod tests {
    use super::{Files, Names, fill};

    #[test]
    fn the_text_edition_is_no_part_of_the_set_and_comes_as_one_file() {
        let sources = ["index.html", "pack.json", "text/index.html", "text/en/row/a.html", "text/text.css"];
        let mut files: Files = sources.iter().map(|path| ((*path).to_owned(), path.as_bytes().to_vec())).collect();
        files.insert("sw.js".to_owned(), include_bytes!("../../../public/sw.js").to_vec());
        fill(&mut files, &Names::new()).unwrap_or_default();
        for written in ["sw.js", "revision.json"] {
            let written = String::from_utf8_lossy(&files[written]).into_owned();
            let (set, _) = written.split_once("const TEXT").unwrap_or((written.as_str(), ""));
            assert!(set.contains("pack.json") && !set.contains("\"text"), "{set}");
        }
        let worker = String::from_utf8_lossy(&files["sw.js"]).into_owned();
        assert!(worker.contains("[\"text.json\", \""), "{worker}");
        let bound: serde_json::Value = serde_json::from_slice(&files["text.json"]).unwrap_or_default();
        assert_eq!(bound["text/en/row/a.html"], "text/en/row/a.html");
        assert_eq!(bound.as_object().map(serde_json::Map::len), Some(3));
    }

    #[test]
    fn clips_are_listed_apart_and_their_manifest_is_not() {
        let sources = ["index.html", "media/manifest.json", "media/en/q-age.webm", "media/en/q-age.vtt"];
        let mut files: Files = sources.iter().map(|path| ((*path).to_owned(), path.as_bytes().to_vec())).collect();
        files.insert("sw.js".to_owned(), include_bytes!("../../../public/sw.js").to_vec());
        fill(&mut files, &Names::new()).unwrap_or_default();
        let worker = String::from_utf8_lossy(&files["sw.js"]).into_owned();
        let (set, clips) = worker.split_once("const CLIPS").unwrap_or_default();
        assert!(set.contains("\"media/manifest.json\"") && !set.contains("q-age"), "{worker}");
        assert!(clips.contains("\"media/en/q-age.webm\"") && clips.contains("\"media/en/q-age.vtt\""), "{worker}");
        assert!(!worker.contains("{{"), "{worker}");
    }
}
